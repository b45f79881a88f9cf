import { byIdOrName } from "../budget/byIdOrName";
import { groupField } from "../budget/groupFields";
import type { BudgetPlan } from "../budget/plan";
import type { Change, Selector } from "../budget/sweep";
import { fieldOf } from "../budget/sweepField";
import { readSelector, writeSelector } from "../budget/sweepRow";
import { FUND_NAMES } from "../law/fundKinds";
import type { Segment } from "../law/terms";
import { selectorWords, sweepHows } from "../texts/book/scenarios";
import type { Language } from "../texts/language";
import { plainName } from "../budget/scenarioNames";
import { fundKindWords } from "../budget/words";
import { categoryName, readCategory } from "./categories";
import { segmentList } from "./choices";

export type How = Change["op"];
export const HOWS = Object.keys(sweepHows) as How[];

/** @example readHow("Dikali") // "TIMES" */
export const readHow = (text: string): How | null =>
  HOWS.find((how) => [how, sweepHows[how].id, sweepHows[how].en].some((word) => plainName(word) === plainName(text))) ??
  null;

type Spoken = { plan: Pick<BudgetPlan, "funds">; language: Language };

/** What is looked for among groups or funds: the word of their sheet, and another that means the same. */
export function wordsWanted(
  { by, value }: Selector,
  target: "group" | "fund",
  { plan: { funds }, language }: Spoken,
): [string, string] {
  const text = value ?? "";
  switch (by) {
    case "CATEGORY":
      return [categoryName(text, language), text];
    case "SEGMENT": {
      const code = groupField("segment").words!.read(text);
      return [code === null ? text : segmentList.show(code as Segment, language), text];
    }
    case "FUND": {
      const kind = target === "fund" ? fundKindWords.read(text) : null;
      return [text, kind === null ? (byIdOrName(funds, text)?.name ?? text) : FUND_NAMES[kind][language]];
    }
    default:
      return [text, text];
  }
}

/** @example selectorText({ by: "CATEGORY", value: "kader_posyandu" }, { plan, language: "id" }) // "kategori: Kader Posyandu" */
export function selectorText(who: Selector, spoken: Spoken): string {
  if (who.by === "ONE") return who.value ?? "";
  const word = selectorWords[who.by][spoken.language];
  return who.by === "ALL" ? word : `${word}: ${wordsWanted(who, "group", spoken)[0]}`;
}

/** The code of a sweeping row's target as a plan holds it; null for a cell that names one target. */
export function readSelectorText(text: string, { funds }: Pick<BudgetPlan, "funds">): string | null {
  const { by, value } = readSelector(text);
  if (by === "ONE") return null;
  const plain = value ?? "";
  if (by === "CATEGORY") return writeSelector({ by, value: readCategory(plain) ?? plain });
  if (by === "SEGMENT") return writeSelector({ by, value: segmentList.read(plain) ?? plain });
  return writeSelector({ by, value: by === "FUND" ? (byIdOrName(funds, plain)?.id ?? plain) : value });
}

/** In how many units of the plan a unit of the sheet is kept: hundredths of a rupiah, parts of 100,000. */
export function unitsOf(target: "group" | "fund" | "parameter", field: string): number {
  const kind = fieldOf(target, field)?.kind;
  return kind === "wage" ? 100 : kind === "share" ? 100_000 : 1;
}

/** The number that stands beside the way: 0.5 for × 50 %, -0.3 for − 30 %, 200 for 200 more. */
export const numberBeside = (change: Exclude<Change, { op: "SET" }>, units: number): number =>
  change.op === "PLUS" ? change.amount / units : change.per100000 / 100_000;

export function changeOf(how: Exclude<How, "SET">, number: number, units: number): Change {
  return how === "PLUS"
    ? { op: how, amount: Math.round(Number((number * units).toPrecision(15))) }
    : { op: how, per100000: Math.round(Number((number * 100_000).toPrecision(15))) };
}
