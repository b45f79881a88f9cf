import type { DoorProblem } from "../../excel/door";
import type { Problem } from "../../law/problem";
import type { Language } from "../../texts/language";
import { entryProblems } from "../../texts/pane/entries";
import { doorProblemText } from "../../texts/excel";

/** The sentence of a problem of any room, in the language of the pane. */
export function problemSentence(language: Language, problem: Problem | DoorProblem): string {
  const own = entryProblems[problem.code];
  return own ? own[language](problem.data) : doorProblemText(language, problem);
}
