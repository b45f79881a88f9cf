import type { Language } from "./language";
import { problemText, sentenceOf } from "./problems";
import type { ProblemData } from "./problems/sentence";
import { sweepProblems } from "./problems/sweeps";

/**
 * The sentence for a problem of a whole plan, its scenarios included; as `problemText`, which the cells' functions carry
 * and which does not know sweeping rows.
 * @example planProblemText("id", { code: "sweep_touches_nobody", data: { row: 2, who: "desa: Sukamaju" } })
 */
export const planProblemText = (
  language: Language,
  problem: { code: string; data?: ProblemData },
  where?: string,
): string =>
  problem.code in sweepProblems
    ? sentenceOf(sweepProblems, language, problem, where)
    : problemText(language, problem, where);
