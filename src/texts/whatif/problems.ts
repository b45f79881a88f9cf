import type { Language } from "../language";
import { sentenceOf } from "../problems";
import type { ProblemData, Sentences } from "../problems/sentence";
import { sweepProblems } from "../problems/sweeps";
import { whatifProblems } from "../problems/whatif";
import { CELL_SENTENCES, cellProblemText } from "./cellProblems";

const ALL: Sentences = { ...sweepProblems, ...whatifProblems };

/** The codes that have a sentence here. A test holds this list against the codes of `whatif` and of sweeping changes. */
export const WHATIF_SENTENCE_CODES: readonly string[] = [...Object.keys(ALL), ...Object.keys(CELL_SENTENCES)];

/**
 * The sentence for any problem of the task "Bagaimana jika", those of `law` and `budget` included. It stands apart from
 * `problemText`, so that the pane carries these words only once the task is opened.
 */
export const whatifProblemText = (
  language: Language,
  problem: { code: string; data?: ProblemData },
  where?: string,
): string =>
  problem.code in ALL ? sentenceOf(ALL, language, problem, where) : cellProblemText(language, problem, where);
