import type { Language } from "../language";
import { problemText, sentenceOf } from "../problems";
import { chanceProblems } from "../problems/chance";
import { pathProblems } from "../problems/path";
import type { ProblemData, Sentences } from "../problems/sentence";

/** What the cells' functions of coverage, benefits and uncertainty may report. */
export const CELL_SENTENCES: Sentences = { ...chanceProblems, ...pathProblems };

/** The sentence for any problem a cell can meet; as `problemText`, which does not know these. */
export const cellProblemText = (
  language: Language,
  problem: { code: string; data?: ProblemData },
  where?: string,
): string =>
  problem.code in CELL_SENTENCES
    ? sentenceOf(CELL_SENTENCES, language, problem, where)
    : problemText(language, problem, where);
