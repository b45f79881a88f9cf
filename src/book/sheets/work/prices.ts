import type { Rounding } from "../../../budget/money";
import { cellAddress } from "../../address";
import type { Facts } from "../../facts";
import { isContractRule } from "../../periods";
import type { RatesLayout } from "../../rates/layout";
import { WORK_KEY_ROW, type WorkLayout } from "../../workLayout";

/** The one rounding of the book: per person, programme and month, chosen when the book is written. */
const ROUND: Record<Rounding, string> = { TERDEKAT: "ROUND", BAWAH: "ROUNDDOWN", ATAS: "ROUNDUP" };

/** The base a programme's rate applies to, in rupiah; of a contract, rupiah × rate of its slices. 0 without the programme. */
export function baseFormula(facts: Facts, layout: WorkLayout, rates: RatesLayout, period: number, index: number): string {
  const program = cellAddress(WORK_KEY_ROW, layout.bases + period, "row");
  const row = layout.here("classRow", index);
  const limit = (number: "lowest" | "highest" | "banded") => `INDEX(${rates.rates(period, number)},${row})`;
  const typed = layout.here("base", index);
  const isListed = facts.classes.some(({ rules }) => rules[period] && !isContractRule(rules[period]) && rules[period].bands.length > 0);
  const counted = isListed ? `IF(${limit("banded")}>0,${layout.here("bandBase", index)},${typed})` : typed;
  const wage = `MIN(MAX(${counted},${limit("lowest")}),${limit("highest")})`;
  const chosen = `ISNUMBER(FIND(${program},${layout.here("programs", index)}))`;
  const of = facts.periods[period]!.program;
  if (of !== "JKK" && of !== "JKM") return `IF(${chosen},${wage},0)`;
  // The class of a contract has neither lowest nor highest base, so its wage is 0; other groups have no slices.
  return `IF(${chosen},${wage}+${layout.here(`sliced${of}`, index)},0)`;
}

/** One person's contribution a month, rounded once: base in sen × multiplier : divisor, whole numbers throughout. */
export function priceFormula({ plan }: Facts, layout: WorkLayout, rates: RatesLayout, period: number, index: number): string {
  const row = layout.here("classRow", index);
  const base = cellAddress(layout.row(index), layout.bases + period, "column");
  const number = (of: "rate" | "divisor") => `INDEX(${rates.rates(period, of)},${row})`;
  return `${ROUND[plan.rounding]}(ROUND(${base}*100,0)*${number("rate")}/${number("divisor")},0)`;
}

/** People of the group in a month, or its one contract. */
export function peopleFormula(layout: WorkLayout, month: number, index: number): string {
  const number = cellAddress(WORK_KEY_ROW, layout.month + month, "row");
  const at = (field: "firstNumber" | "lastNumber" | "units" | "change" | "state") => layout.here(field, index);
  return `IF(OR(${at("state")}<>"",${number}<${at("firstNumber")},${number}>${at("lastNumber")}),0,MAX(0,${at("units")}+${at("change")}*(${number}-${at("firstNumber")})))`;
}
