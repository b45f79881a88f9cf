import type { Language } from "../language";
import { problemText, sentenceOf } from "../problems";
import { cellProblems } from "../problems/cells";
import { chanceProblems } from "../problems/chance";
import { pathProblems } from "../problems/path";
import type { ProblemData, Sentences } from "../problems/sentence";

/** What only the cells' functions, and the task "Bagaimana jika", may report. */
export const CELL_SENTENCES: Sentences = { ...cellProblems, ...chanceProblems, ...pathProblems };

/** The sentence for any problem a cell can meet; as `problemText`, which does not know these. */
export const cellProblemText = (
  language: Language,
  problem: { code: string; data?: ProblemData },
  where?: string,
): string =>
  problem.code in CELL_SENTENCES
    ? sentenceOf(CELL_SENTENCES, language, problem, where)
    : problemText(language, problem, where);
