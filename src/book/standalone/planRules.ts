import { areaAddress, cellAddress, onSheet, quoteSheet, readArea, type Area } from "../address";
import { quoteText } from "../content";
import { CELLS } from "../explain/references";
import { readsAsError } from "../reading/rawSheet";
import { findCalls, mayFillCells, type FunctionCall } from "./formulaCalls";
import { nativeTwin } from "./nativeTwin";
import type { GivenArgument } from "./twinArguments";
import type { TwinRates } from "./twinRates";

/** A conditional format or validation rule that asks our functions. */
export interface FoundRule {
  kind: "format" | "validation";
  sheet: string;
  /** What it is on; null: several areas. */
  area: Area | null;
  formulas: string[];
  /** On a protected sheet, or one whose cells cannot be told from each other: it stays. */
  isFixed: boolean;
}

/** What becomes of a rule, once it is known what its calls come to. */
export interface RulePlan {
  rule: FoundRule;
  /** Each formula in pieces: what stays, and the calls in it. */
  formulas: (string | RuleCall)[][];
  frozen: string[];
}
interface RuleCall {
  /** The native formula that gives the same; null: only its value does. */
  twin: string | null;
  /** A call without cells that move along may be replaced by its value. */
  hasOneValue: boolean;
  /** The call as cells of any sheet can ask it, for some of the cells the rule is on, and the twin beside it. */
  checks: { call: string; twin: string | null }[];
}

/** A rule as it is to stand. */
export interface RuleChange {
  rule: FoundRule;
  kind: "twin" | "value";
  content: string[];
  frozen: string[];
}

/** Excel keeps no longer formula in a validation rule. */
const LONGEST_IN_VALIDATION = 255;
/** Cells of one rule whose figures are compared. */
const MOST_CHECKED = 25;
/** Texts and other words are passed over whole; names that look like cells are functions when a bracket follows. */
const REFERENCES = new RegExp(String.raw`"(?:[^"]|"")*"|(${CELLS})(?![\w(])|[\w.$!']+`, "g");

/**
 * What rules that ask our functions may become. A twin keeps the references of the call, so it moves with the rule's
 * cells as the call did; what it does not follow has to be the same for all of them.
 */
export function planRules(
  rules: readonly FoundRule[],
  read: (rule: FoundRule, argument: string) => GivenArgument,
  rates: TwinRates,
): { plans: RulePlan[]; left: FoundRule[] } {
  const plans: RulePlan[] = [];
  const left: FoundRule[] = [];
  for (const rule of rules) {
    const plan = rule.isFixed ? null : planOf(rule, (argument) => read(rule, argument), rates);
    if (plan) plans.push(plan);
    else left.push(rule);
  }
  return { plans, left };
}

function planOf(rule: FoundRule, read: (argument: string) => GivenArgument, rates: TwinRates): RulePlan | null {
  const frozen: string[] = [];
  const formulas: RulePlan["formulas"] = [];
  for (const formula of rule.formulas) {
    const pieces: RulePlan["formulas"][number] = [];
    let done = 0;
    for (const call of findCalls(formula)) {
      const text = formula.slice(call.start, call.end);
      const planned = callOf(rule, call, text, read, rates);
      if (!planned) return null;
      pieces.push(formula.slice(done, call.start), planned.call);
      done = call.end;
      frozen.push(...planned.frozen);
    }
    formulas.push([...pieces, formula.slice(done)]);
  }
  return { rule, formulas, frozen: [...new Set(frozen)] };
}

function callOf(
  rule: FoundRule,
  call: FunctionCall,
  text: string,
  read: (argument: string) => GivenArgument,
  rates: TwinRates,
): { call: RuleCall; frozen: string[] } | null {
  const { area, sheet } = rule;
  const isOneCell = area !== null && area.rows * area.columns === 1;
  const hasOneValue = (isOneCell || !movesAlong(text)) && !mayFillCells(call);
  // Without its place nothing is known of the cells that a rule's formula means.
  if (!area && movesAlong(text)) return null;
  const isNested = call.arguments.some((argument) => findCalls(argument).length > 0);
  const found = isNested ? null : nativeTwin(call, read, rates);
  const twin = found && (isOneCell || !found.frozen.some(movesAlong)) ? found : null;
  if (!twin && !hasOneValue) return null;
  // Some of the cells it moves along may be blank or words: the function shows an error there, arithmetic does not.
  const moving = isOneCell ? [] : (twin?.live ?? []).filter(movesAlong).map((argument) => `N(${argument})>0`);
  const guard = moving.length > 1 ? `AND(${moving.join(",")})` : moving[0];
  const native = twin && (guard ? `IF(${guard},${twin.text},NA())` : twin.text);
  const checks = checkedCells(area, movesAlong(text)).map(([down, right]) => ({
    call: `=${moved(text, sheet, down, right)}`,
    twin: native && `=${moved(native, sheet, down, right)}`,
  }));
  return { call: { twin: native, hasOneValue, checks }, frozen: twin?.frozen ?? [] };
}

/** Does a formula name cells that are others for each cell of a rule? */
export const movesAlong = (text: string): boolean =>
  [...text.matchAll(REFERENCES)].some(
    ([, found]) =>
      found !== undefined && !/^\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.test(found.slice(found.lastIndexOf("!") + 1)),
  );

/** The same formula as any sheet may hold it, for the cell so far below and beside the rule's first. */
function moved(text: string, sheet: string, down: number, right: number): string {
  return text.replace(REFERENCES, (whole: string, found: string | undefined) => {
    if (found === undefined) return whole;
    const at = found.lastIndexOf("!") + 1;
    const cells = found
      .slice(at)
      .replace(/(\$?)([A-Z]{1,3})(\$?)(\d+)/g, (cell, fixColumn: string, _, fixRow: string) => {
        const { row, column } = readArea(cell)!;
        return cellAddress(row + (fixRow ? 0 : down), column + (fixColumn ? 0 : right), "$");
      });
    return `${at > 0 ? found.slice(0, at) : `${quoteSheet(sheet)}!`}${cells}`;
  });
}

/** How far from the first cell; of a large area, some cells from its first to its last. */
function checkedCells(area: Area | null, isMoving: boolean): [number, number][] {
  if (!area || !isMoving) return [[0, 0]];
  const count = area.rows * area.columns;
  const step = Math.max(1, (count - 1) / (MOST_CHECKED - 1));
  return Array.from({ length: Math.min(count, MOST_CHECKED) }, (_, index) => {
    const at = Math.round(index * step);
    return [Math.floor(at / area.columns), at % area.columns];
  });
}

/** All that has to be asked of cells before rules are changed, each once. */
export const ruleQuestions = (plans: readonly RulePlan[]): string[] => [
  ...new Set(
    plans.flatMap(({ formulas }) =>
      formulas
        .flat()
        .flatMap((piece) => (typeof piece === "string" ? [] : piece.checks))
        .flatMap(({ call, twin }) => (twin === null ? [call] : [call, twin])),
    ),
  ),
];

/**
 * The rule without our functions, if that says the same.
 * @param answers what cells came to that asked `ruleQuestions`; none where there was no answer
 * @returns null where the rule has to stay
 */
export function ruleChange(plan: RulePlan, answers: ReadonlyMap<string, unknown>): RuleChange | null {
  const wayOf = (prefersValue: boolean): RuleChange | null => {
    let kind: RuleChange["kind"] = "twin";
    const content: string[] = [];
    for (const pieces of plan.formulas) {
      let text = "";
      for (const piece of pieces) {
        if (typeof piece === "string") {
          text += piece;
          continue;
        }
        const value = piece.hasOneValue ? constantOf(answers.get(piece.checks[0]!.call)) : null;
        if (isEqual(piece, answers) && !(prefersValue && value !== null)) text += piece.twin;
        else if (value === null) return null;
        else [text, kind] = [text + value, "value"];
      }
      content.push(text);
    }
    const isTooLong = plan.rule.kind === "validation" && content.some(({ length }) => length > LONGEST_IN_VALIDATION);
    return isTooLong ? null : { rule: plan.rule, kind, content, frozen: kind === "twin" ? plan.frozen : [] };
  };
  return wayOf(false) ?? wayOf(true);
}

function isEqual({ twin, checks }: RuleCall, answers: ReadonlyMap<string, unknown>): boolean {
  if (twin === null) return false;
  return checks.every((check) => {
    const [was, now] = [answers.get(check.call), answers.get(check.twin!)];
    return was !== undefined && (was === now || (readsAsError(was) && readsAsError(now)));
  });
}

function constantOf(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return value < 0 ? `(${value})` : String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value !== "string" || readsAsError(value) ? null : quoteText(value);
}

/** Where a rule stands, as people read it. */
export const rulePlace = ({ sheet, area }: FoundRule): string => (area ? onSheet(sheet, areaAddress(area)) : sheet);
