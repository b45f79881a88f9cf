import { doorSentences } from "./excel/door";
import { readingSentences } from "./excel/reading";
import type { Language } from "./language";
import { planProblemText } from "./planProblems";

type Data = Readonly<Record<string, string | number | null>>;

const ALL = { ...doorSentences, ...readingSentences };

/**
 * The sentence for anything that came through the door of the workbook: what is wrong, where, what to do. Codes of `law`
 * and `budget` are said by `planProblemText`.
 * @param where name of the group or cell it concerns; it leads the sentence
 * @example doorProblemText("id", { code: "sheet_protected", data: { sheet: "Tarif" } })
 */
export function doorProblemText(language: Language, problem: { code: string; data: Data }, where?: string): string {
  const sentence = ALL[problem.code as keyof typeof ALL]?.[language];
  if (!sentence) return planProblemText(language, problem, where);
  const text = sentence(
    Object.fromEntries(Object.entries(problem.data).map(([key, value]) => [key, value === null ? "" : String(value)])),
  );
  return where ? `${where}: ${text}` : text;
}
