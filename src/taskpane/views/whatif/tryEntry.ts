import type { BudgetPlan, OverrideTarget } from "../../../budget/plan";
import type { Change, Selector, Sweep } from "../../../budget/sweep";
import { sameValue } from "../../../budget/sameValue";
import { groupsMeant } from "../../../budget/sweepTargets";
import type { Language } from "../../../texts/language";
import { readNumber, showNumber } from "../../../texts/numbers";
import type { BoxRead } from "../../state/readings";
import type { TryEntry } from "../../state/whatif/whatifState";
import { overrideKinds, type OverrideKind } from "../scenarios/overrideKinds";

/** Most a value can be multiplied to, in percent: what is beyond is a slip of the finger. */
const MOST_PERCENT = 1000;

const isMonth = (field: string): boolean => field === "first" || field === "last";

/** The inputs an entry may change. Of several groups those of the first are asked: all groups have the same. */
export function kindsFor(
  { target, who }: Pick<TryEntry, "target" | "who">,
  plan: BudgetPlan,
  language: Language,
): OverrideKind[] {
  const id =
    who.by === "ONE"
      ? who.value
      : target === "group"
        ? groupsMeant(plan, who)[0]?.id
        : target === "fund"
          ? plan.funds[0]?.id
          : null;
  return id === null || id === undefined ? [] : overrideKinds({ target, id }, plan, language);
}

export const kindFor = (entry: Pick<TryEntry, "target" | "who" | "field">, plan: BudgetPlan, language: Language) =>
  kindsFor(entry, plan, language).find(({ field }) => field === entry.field);

/** The ways this input can change, the most telling first. */
export function waysOf(target: OverrideTarget, kind: OverrideKind): readonly Change["op"][] {
  if (isMonth(kind.field)) return ["SET", "PLUS"];
  if (kind.options || kind.field === "earmark") return ["SET"];
  return target === "parameter" ? ["TIMES", "GROW", "SET"] : ["TIMES", "GROW", "PLUS", "SET"];
}

/** What a fresh box of this way holds: nothing changes yet. */
function startText(how: Change["op"], kind: OverrideKind): string {
  if (how === "SET") return kind.show(kind.now);
  return how === "TIMES" ? "100" : "0";
}

/** An entry about somebody or something else, its box as fresh. */
export function entryFor(
  target: OverrideTarget,
  who: Selector,
  plan: BudgetPlan,
  language: Language,
  wanted: { field?: string; how?: Change["op"] } = {},
): TryEntry | null {
  const kinds = kindsFor({ target, who }, plan, language);
  const kind = kinds.find(({ field }) => field === wanted.field) ?? kinds[0];
  if (!kind) return null;
  const ways = waysOf(target, kind);
  const how = ways.find((one) => one === wanted.how) ?? ways[0]!;
  return withText({ target, who, field: kind.field, how, text: "", good: null }, startText(how, kind), plan, language);
}

/** What stands in the boxes of a change that is there already; null where they could not say it as it is. */
export function entryOf(sweep: Sweep, plan: BudgetPlan, language: Language): TryEntry | null {
  const { target, who, field, change } = sweep;
  const kind = kindFor(sweep, plan, language);
  if (!kind || !waysOf(target, kind).includes(change.op)) return null;
  const percent = (per100000: number) => showNumber(language, per100000 / 1000, 3);
  const text =
    change.op === "SET"
      ? kind.show(change.value)
      : change.op === "PLUS"
        ? isMonth(field) || change.amount === 0
          ? showNumber(language, change.amount)
          : `${change.amount < 0 ? "-" : ""}${kind.show(Math.abs(change.amount))}`
        : percent(change.per100000);
  const entry = withText({ target, who, field, how: change.op, text, good: null }, text, plan, language);
  return entry.good && sameValue({ ...entry.good, reason: "" }, { ...sweep, reason: "" }) ? entry : null;
}

/** The entry with another text in its box; what cannot be read leaves its last meaning in force. */
export function withText(entry: TryEntry, text: string, plan: BudgetPlan, language: Language): TryEntry {
  const next = { ...entry, text };
  const read = readEntry(next, plan, language);
  return "value" in read ? { ...next, good: read.value } : next;
}

/** What an entry says, or what keeps it from being read. */
export function readEntry(entry: TryEntry, plan: BudgetPlan, language: Language): BoxRead<Sweep> {
  const kind = kindFor(entry, plan, language);
  if (!kind) return { problem: { code: "target_gone", data: {} } };
  const change = readChange(entry, kind);
  const { target, who, field } = entry;
  return "value" in change ? { value: { target, who, field, change: change.value, reason: "" } } : change;
}

function readChange({ how, text }: TryEntry, kind: OverrideKind): BoxRead<Change> {
  const data = { text: text.trim(), most: MOST_PERCENT };
  const percent = readNumber(text.replace(/%\s*$/, ""));
  const isWithin = (least: number) => typeof percent === "number" && percent >= least && percent <= MOST_PERCENT;
  if (how === "TIMES")
    return isWithin(0)
      ? { value: { op: how, per100000: Math.round((percent as number) * 1000) } }
      : { problem: { code: "factor_not_readable", data } };
  if (how === "GROW")
    return isWithin(-100)
      ? { value: { op: how, per100000: Math.round((percent as number) * 1000) } }
      : { problem: { code: "growth_not_readable", data } };
  if (how === "SET") {
    const read = kind.read(text);
    return "value" in read ? { value: { op: how, value: read.value } } : read;
  }
  const amount = readNumber(text);
  if (isMonth(kind.field))
    return typeof amount === "number" && Number.isInteger(amount) && Math.abs(amount) <= 11
      ? { value: { op: how, amount } }
      : { problem: { code: "shift_not_readable", data } };
  if (typeof amount !== "number" || !Number.isInteger(amount)) return { problem: { code: "plus_not_readable", data } };
  // The box speaks in the unit a person reads; the input may be kept in a finer one.
  const read = kind.read(String(Math.abs(amount)));
  return "value" in read ? { value: { op: how, amount: Math.sign(amount) * Number(read.value) } } : read;
}

/** Least, most and step of the slider beside the box; null where a slider would be no help. */
export function sliderOf(
  { how, field, target, who }: TryEntry,
  plan: BudgetPlan,
): { least: number; most: number; step: number } | null {
  if (how === "TIMES") return { least: 0, most: 200, step: 5 };
  if (how === "GROW") return { least: -100, most: 100, step: 5 };
  if (how !== "PLUS") return null;
  if (isMonth(field)) return { least: -11, most: 11, step: 1 };
  if (target !== "group" || field !== "people") return null;
  const largest = Math.max(10, ...groupsMeant(plan, who).map(({ people }) => people));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(largest)) - 1);
  const most = Math.ceil(largest / step) * step;
  return { least: -most, most, step };
}

/** Where the slider stands: at what the box says, within its ends. */
export function slidTo(text: string, { least, most }: { least: number; most: number }): number {
  const read = readNumber(text.replace(/%\s*$/, ""));
  return typeof read === "number" ? Math.min(most, Math.max(least, read)) : Math.min(most, Math.max(least, 0));
}

export const slidText = (language: Language, value: number): string => showNumber(language, value);
