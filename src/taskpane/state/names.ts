import { isSameName } from "../../book/freeName";
import { textProblem } from "../../budget/checkSize";
import { isUnseen } from "../../budget/isUnseen";
import { LIMITS } from "../../budget/limits";
import { scenarioNameProblems } from "../../budget/scenarioNames";
import type { BoxRead } from "./readings";

/** Reads the name of a fund or scenario: the drop-downs of the workbook tell them apart by nothing else. */
export function readName(text: string, others: readonly string[]): BoxRead<string> {
  if (isUnseen(text)) return { problem: { code: "entry_without_name", data: {} } };
  if (others.some((other) => isSameName(other, text))) return taken(text);
  const problem = textProblem(text.trim(), LIMITS.name.value, "name");
  return problem ? { problem } : { value: text.trim() };
}

/** Reads the name of a scenario, which the book would call by its code if it meant something else there. */
export function readScenarioName(text: string, others: readonly string[]): BoxRead<string> {
  const problem = scenarioNameProblems([...others, text]).at(-1);
  if (problem?.code === "scenario_name_reserved") return { problem };
  // Read without regard to blanks within a name, too.
  if (problem?.code === "scenario_name_twice") return taken(text);
  return readName(text, others);
}

const taken = (text: string) => ({ problem: { code: "entry_name_taken", data: { name: text.trim() } } });
