import type { Rounding } from "../../../budget/money";
import { cellAddress } from "../../address";
import type { Facts } from "../../facts";
import { isContractRule } from "../../periods";
import type { RateNumber, RatesLayout } from "../../rates/layout";
import { WORK_KEY_ROW, type WorkLayout } from "../../workLayout";

/** The one rounding of the book: per person, programme and month, chosen when the book is written. */
const ROUND: Record<Rounding, string> = { TERDEKAT: "ROUND", BAWAH: "ROUNDDOWN", ATAS: "ROUNDUP" };

/** The base a programme's rate applies to, in rupiah; of a contract, rupiah × rate of its slices. 0 without the programme. */
export function baseFormula(
  facts: Facts,
  layout: WorkLayout,
  rates: RatesLayout,
  period: number,
  index: number,
): string {
  const program = cellAddress(WORK_KEY_ROW, layout.bases + period, "row");
  const row = layout.here("classRow", index);
  const limit = (number: "lowest" | "highest" | "banded") => `INDEX(${rates.rates(period, number)},${row})`;
  const typed = layout.here("base", index);
  const isListed = facts.classes.some(
    ({ rules }) => rules[period] && !isContractRule(rules[period]) && rules[period].bands.length > 0,
  );
  const counted = isListed ? `IF(${limit("banded")}>0,${layout.here("bandBase", index)},${typed})` : typed;
  const wage = `MIN(MAX(${counted},${limit("lowest")}),${limit("highest")})`;
  // A programme typed in small letters is one too, as it is for the pane.
  const chosen = `ISNUMBER(FIND(${program},UPPER(${layout.here("programs", index)})))`;
  const of = facts.periods[period]!.program;
  if ((of !== "JKK" && of !== "JKM") || !layout.has(`sliced${of}`)) return `IF(${chosen},${wage},0)`;
  // The class of a contract has neither lowest nor highest base, so its wage is 0; other groups have no slices.
  return `IF(${chosen},${wage}+${layout.here(`sliced${of}`, index)},0)`;
}

/** One person's contribution a month, rounded once: base in sen × multiplier : divisor, whole numbers throughout. */
function rounded(
  facts: Facts,
  layout: WorkLayout,
  rates: RatesLayout,
  period: number,
  index: number,
  multiplier: "rate" | "employer",
): string {
  const base = cellAddress(layout.row(index), layout.bases + period);
  const number = (of: RateNumber) => `INDEX(${rates.rates(period, of)},${layout.here("classRow", index)})`;
  return `${ROUND[facts.plan.rounding]}(ROUND(${base}*100,0)*${number(multiplier)}/${number("divisor")},0)`;
}

/** What the fund pays for a person a month: the whole, or the employer's part where the worker's is deducted from pay. */
export function priceFormula(
  facts: Facts,
  layout: WorkLayout,
  rates: RatesLayout,
  period: number,
  index: number,
): string {
  if (!layout.shared.includes(period)) return rounded(facts, layout, rates, period, index, "rate");
  const whole = cellAddress(layout.row(index), layout.wholeColumn(period));
  return `IF(${layout.here("deducts", index)}=1,${rounded(facts, layout, rates, period, index, "employer")},${whole})`;
}

/** The whole of a contribution that fund and worker may share: what the fund does not pay of it is left to the worker. */
export const wholeFormula = (
  facts: Facts,
  layout: WorkLayout,
  rates: RatesLayout,
  period: number,
  index: number,
): string => rounded(facts, layout, rates, period, index, "rate");

/** People of the group in a month, or its one contract. */
export function peopleFormula(layout: WorkLayout, month: number, index: number): string {
  const number = cellAddress(WORK_KEY_ROW, layout.month + month, "row");
  const at = (field: "firstNumber" | "lastNumber" | "state") => layout.here(field, index, "column");
  const { units, change } = layout.unitsHere(index, "column");
  return `IF(OR(${at("state")}<>"",${number}<${at("firstNumber")},${number}>${at("lastNumber")}),0,MAX(0,${units}+${change}*(${number}-${at("firstNumber")})))`;
}
