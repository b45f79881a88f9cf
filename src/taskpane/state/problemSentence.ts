import type { DoorProblem } from "../../excel/door";
import type { Problem } from "../../law/problem";
import type { Language } from "../../texts/language";
import { fundTexts } from "../../texts/pane/funds";
import { doorProblemText } from "../../texts/excel";

/** The sentence of a problem of any room, in the language of the pane. */
export function problemSentence(language: Language, problem: Problem | DoorProblem): string {
  if (problem.code === "percent_not_readable") return fundTexts[language].percentWrong(String(problem.data.text));
  return doorProblemText(language, problem);
}
