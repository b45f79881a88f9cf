import type { Place } from "../explain/bookCells";
import { readReference } from "../explain/references";
import { rawValue, readsAsError, type RawSheet } from "../reading/rawSheet";
import { asksOthers, findCalls, pointsOutside } from "./formulaCalls";
import { circleKey, circularCells } from "./circles";
import { planNames, type FoundName, type NameChange } from "./planNames";
import { nativeTwin } from "./nativeTwin";
import type { GivenArgument } from "./twinArguments";
import { planRules, type FoundRule, type RulePlan } from "./planRules";
import { TwinRates, type TwinRate } from "./twinRates";

/** A sheet of the workbook as it was found, anybody's. */
export interface FoundSheet {
  sheet: RawSheet;
  isProtected: boolean;
}

/** A cell that stops asking the add-in. */
export interface StandaloneChange extends Place {
  kind: "twin" | "value" | "error";
  /** The formula that stood there. */
  was: string;
  /** What it showed. */
  before: string | number | boolean | null;
  /** The native formula, or the value. */
  content: string | number | boolean;
  /** Cells the function followed and the twin does not. */
  frozen: string[];
}

/** Why a cell that asks the add-in stays as it is. */
export type LeftWhy = "protected" | "calculating" | "circular";

export interface StandalonePlan {
  changes: StandaloneChange[];
  left: (Place & { why: LeftWhy })[];
  rates: readonly TwinRate[];
  /** Cells that ask other add-ins, and cells that point into other files: no matter of ours. */
  others: Place[];
  outside: Place[];
  /** Cells whose formulas depend on themselves, anybody's; null where the workbook is too large to look. */
  circular: Place[] | null;
  /** Names that stop asking the add-in, and those that go on. */
  names: NameChange[];
  leftNames: string[];
  /** Conditional formats and validation rules that stop asking the add-in where the check agrees, and those that go on. */
  rules: RulePlan[];
  leftRules: FoundRule[];
}

/** Shown while a function has not answered, or is not known yet because the add-in is still being loaded. */
export const NOT_YET: ReadonlySet<unknown> = new Set(["#BUSY!", "#NAME?", "#GETTING_DATA", "#CONNECT!"]);

/**
 * What becomes of every cell that asks our functions: a native twin where each of its calls has one, else its value. An
 * error becomes #N/A, which every program knows.
 * @param ratesSheet the sheet the numbers of the law will stand on
 */
export function planStandalone(
  sheets: readonly FoundSheet[],
  ratesSheet: string,
  names: readonly FoundName[] = [],
  foundRules: readonly FoundRule[] = [],
): StandalonePlan {
  const rates = new TwinRates(ratesSheet);
  const circles = circularCells(
    sheets.map(({ sheet }) => sheet),
    names,
  );
  const circular = circles ? ([] as Place[]) : null;
  const changes: StandaloneChange[] = [];
  const plan = { changes, left: [] as StandalonePlan["left"], others: [] as Place[], outside: [] as Place[] };
  const bySheet = new Map(sheets.map(({ sheet }) => [sheet.name, sheet]));
  for (const { sheet, isProtected } of sheets)
    sheet.formulas.forEach((line, down) =>
      line.forEach((formula, right) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return;
        const place = { sheet: sheet.name, row: sheet.row + down, column: sheet.column + right };
        const shown = sheet.values[down]?.[right];
        // A text that begins with "=" is no formula.
        if (shown === formula) return;
        const isCircular = circles?.has(circleKey(place.sheet, place.row, place.column)) ?? false;
        if (isCircular) circular?.push(place);
        if (asksOthers(formula)) plan.others.push(place);
        if (pointsOutside(formula)) plan.outside.push(place);
        if (findCalls(formula).length === 0) return;
        if (isProtected) plan.left.push({ ...place, why: "protected" });
        else if (isCircular) plan.left.push({ ...place, why: "circular" });
        else if (NOT_YET.has(shown)) plan.left.push({ ...place, why: "calculating" });
        else plan.changes.push(changeOf(place, formula, rawValue(sheet, place.row, place.column), bySheet, rates));
      }),
    );
  const read = (argument: string) => readArgument(argument, "", bySheet);
  const named = planNames(names, read, rates);
  const ruled = planRules(foundRules, (rule, argument) => readArgument(argument, rule.sheet, bySheet), rates);
  return {
    ...plan,
    rates: rates.lines,
    circular,
    names: named.changes,
    leftNames: named.left,
    rules: ruled.plans,
    leftRules: ruled.left,
  };
}

function changeOf(
  place: Place,
  formula: string,
  before: string | number | boolean | null,
  sheets: ReadonlyMap<string, RawSheet>,
  rates: TwinRates,
): StandaloneChange {
  const change = { ...place, was: formula, before, frozen: [] };
  if (readsAsError(before)) return { ...change, kind: "error", content: "=NA()" };
  const read = (argument: string) => readArgument(argument, place.sheet, sheets);
  let [text, done] = ["", 0];
  const frozen: string[] = [];
  for (const call of findCalls(formula)) {
    const twin = call.arguments.some((argument) => findCalls(argument).length > 0)
      ? null
      : nativeTwin(call, read, rates);
    if (!twin) return { ...change, kind: "value", content: before ?? "" };
    text += formula.slice(done, call.start) + twin.text;
    done = call.end;
    frozen.push(...twin.frozen);
  }
  return { ...change, kind: "twin", content: text + formula.slice(done), frozen: [...new Set(frozen)] };
}

/** A constant, or what the one cell holds that an argument names. */
function readArgument(argument: string, own: string, sheets: ReadonlyMap<string, RawSheet>): GivenArgument {
  const known = (value: string | number | boolean | null, cell: string | null = null): GivenArgument => ({
    kind: "known",
    value,
    cell,
  });
  if (argument === "") return known(null);
  if (/^"(?:[^"]|"")*"$/.test(argument)) return known(argument.slice(1, -1).replace(/""/g, '"'));
  if (/^\d+(\.\d+)?$/.test(argument)) return known(Number(argument));
  const day = /^DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/i.exec(argument.replace(/\s/g, ""));
  if (day) return known(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569);
  if (!/^(?:'(?:[^']|'')+'!|[\w.À-ÿ]+!)?\$?[A-Z]{1,3}\$?\d+$/i.test(argument)) return { kind: "calculated" };
  const cell = readReference(own, argument.toUpperCase() === argument ? argument : upperCell(argument));
  const sheet = cell && sheets.get(cell.sheet);
  return cell
    ? known(sheet ? rawValue(sheet, cell.area.row, cell.area.column) : null, argument)
    : { kind: "calculated" };
}

/** The cell in capitals, its sheet as it is. */
function upperCell(argument: string): string {
  const at = argument.lastIndexOf("!") + 1;
  return argument.slice(0, at) + argument.slice(at).toUpperCase();
}
