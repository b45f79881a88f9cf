import type { Problem } from "../../../law/problem";
import type { Language } from "../../../texts/language";
import { entryProblems } from "../../../texts/pane/entries";
import { whatifEntryProblems } from "../../../texts/pane/whatif/entries";
import { whatifProblemText } from "../../../texts/whatif/problems";

/** The sentence of any problem this task meets; `where` names the group it is about. */
export function whatifSentence(language: Language, problem: Problem, where?: string): string {
  const own = whatifEntryProblems[problem.code] ?? entryProblems[problem.code];
  return own ? own[language](problem.data) : whatifProblemText(language, problem, where);
}
