import { CELLS } from "../explain/references";
import { readsAsError } from "../reading/rawSheet";
import { quoteText } from "../content";
import { findCalls, withoutWords } from "./formulaCalls";
import { nativeTwin } from "./nativeTwin";
import type { ArgumentReader } from "./twinArguments";
import type { TwinRates } from "./twinRates";

/** A name of the workbook, or of one sheet, as it was found. */
export interface FoundName {
  name: string;
  /** null: the whole workbook's. */
  sheet: string | null;
  formula: string;
  /** What Excel says it comes to; the formula itself where it does not say. */
  value: unknown;
}

/** A name that stops asking the add-in. */
export interface NameChange {
  name: string;
  sheet: string | null;
  kind: "twin" | "value";
  was: string;
  before: unknown;
  content: string;
}

/**
 * Names that ask our functions: a native formula where it follows all that the call followed, else the value where Excel
 * tells it. Those of which neither is known are left and named.
 */
export function planNames(
  names: readonly FoundName[],
  read: ArgumentReader,
  rates: TwinRates,
): { changes: NameChange[]; left: string[] } {
  const changes: NameChange[] = [];
  const left: string[] = [];
  for (const { name, sheet, formula, value } of names) {
    if (findCalls(formula).length === 0) continue;
    const twin = twinOf(formula, read, rates);
    const content = twin ?? constantOf(formula, value);
    if (content === null) left.push(sheet === null ? name : `${sheet}!${name}`);
    else changes.push({ name, sheet, kind: twin ? "twin" : "value", was: formula, before: value, content });
  }
  return { changes, left };
}

function twinOf(formula: string, read: ArgumentReader, rates: TwinRates): string | null {
  // A relative reference means another cell wherever the name is used.
  const cells = withoutWords(formula).match(new RegExp(CELLS, "g")) ?? [];
  if (cells.some((cell) => !/!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.test(cell))) return null;
  let [text, done] = ["", 0];
  for (const call of findCalls(formula)) {
    const twin = call.arguments.some((argument) => findCalls(argument).length > 0)
      ? null
      : nativeTwin(call, read, rates);
    if (!twin || twin.frozen.length > 0) return null;
    text += formula.slice(done, call.start) + twin.text;
    done = call.end;
  }
  return text + formula.slice(done);
}

function constantOf(formula: string, value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  if (typeof value === "boolean") return value ? "=TRUE" : "=FALSE";
  if (typeof value !== "string" || value === formula || value.startsWith("=") || readsAsError(value)) return null;
  return `=${quoteText(value)}`;
}
