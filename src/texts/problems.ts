import type { Language } from "./language";
import { contributionProblems } from "./problems/contribution";
import { groupProblems } from "./problems/group";
import { lawProblems } from "./problems/law";
import { overlayProblems } from "./problems/overlay";
import { remarks } from "./problems/remarks";
import { planProblems } from "./problems/plan";
import { solvingProblems } from "./problems/solving";
import { sayIn, type ProblemData, type Sentences } from "./problems/sentence";

const ALL: Sentences = {
  ...lawProblems,
  ...overlayProblems,
  ...contributionProblems,
  ...groupProblems,
  ...planProblems,
  ...solvingProblems,
  ...remarks,
};

/** The codes that have a sentence. A test holds this list against the codes of `law` and `budget`. */
export const KNOWN_PROBLEM_CODES: readonly string[] = Object.keys(ALL);

/**
 * The sentence for a problem or a remark of `law` and `budget`: what is wrong, where, what to do.
 * @param where name of the group, fund or cell it concerns; it leads the sentence
 * @returns a sentence in every case: an unknown code is shown with its data, so that nothing fails in silence
 * @example problemText("id", { code: "people_negative", data: { people: -3 } })
 *   // "Jumlah orang tidak boleh kurang dari nol (terisi -3). Isi 0 atau lebih."
 */
export function problemText(language: Language, problem: { code: string; data?: ProblemData }, where?: string): string {
  return sentenceOf(ALL, language, problem, where);
}

/** The same from other sentences: those of a task that is loaded when it is asked for stand with it. */
export function sentenceOf(
  sentences: Sentences,
  language: Language,
  problem: { code: string; data?: ProblemData },
  where?: string,
): string {
  const data = problem.data ?? {};
  const sentence = sentences[problem.code]?.[language];
  const text = sentence ? sentence(data, sayIn(language)) : unknownText(language, problem.code, data);
  return where ? `${where}: ${text}` : text;
}

function unknownText(language: Language, code: string, data: ProblemData): string {
  const details = Object.entries(data).map(([key, value]) => `${key} ${value ?? "–"}`);
  const shown = [code, ...details].join(", ");
  return language === "id"
    ? `Ada masalah yang belum punya penjelasan (${shown}). Periksa isian terakhir.`
    : `There is a problem without an explanation yet (${shown}). Check what was entered last.`;
}
