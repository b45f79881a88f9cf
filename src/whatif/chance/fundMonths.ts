import { monthOf, type Month } from "../../law/month";
import type { Rupiah } from "../../budget/money";
import { fundMonthKey, type Model } from "./model";
import type { Outcomes } from "./simulation";
import { sufficiencyOf, summarize, type Sufficiency, type Summary } from "./summary";

const MONTHS = 12;

/** What the trials came to for one fund, or for all money together. */
export interface MoneyChances {
  summary: Summary;
  /** null: no ceiling was given. */
  ceiling: Rupiah | null;
  sufficiency: Sufficiency | null;
  /** In how many trials its money ends first in each month, January first; empty without a ceiling. */
  ends: number[];
}

export interface FundChances extends MoneyChances {
  /** null: what nobody is named to pay. */
  fund: string | null;
}

export interface MonthChances {
  month: Month;
  summary: Summary;
  /** Mean of all that is due up to this month, and the part of the trials in which the ceiling does until its end. */
  upTo: number;
  enough: number | null;
}

export interface FundMonthChances {
  all: MoneyChances;
  funds: FundChances[];
  months: MonthChances[];
}

/**
 * Results by fund and by month of trials whose sums are kept by both (`by: "fundMonth"`). Months are those a
 * contribution is for.
 * @param ceiling of all money together; null: none
 * @param ceilings what each fund has, in the order results are told; a fund that pays nothing is left out
 */
export function fundMonthChances(
  model: Model,
  outcomes: Outcomes,
  year: number,
  ceiling: Rupiah | null,
  ceilings: readonly { fund: string; ceiling: Rupiah | null }[],
): FundMonthChances {
  const months = Array.from({ length: MONTHS }, (_, index) => monthOf(year, index + 1));
  const places = (fund: string | null) => months.map((month) => model.buckets.indexOf(fundMonthKey(fund, month)));
  const known = [...ceilings, { fund: null, ceiling: null }].map((one) => ({ ...one, places: places(one.fund) }));
  const funds = known
    .filter((one) => one.places.some((place) => place >= 0))
    .map(({ fund, ceiling: of, places: at }): FundChances => ({ fund, ...chancesOf(model, outcomes, [at], of) }));
  const everyone = known.map((one) => one.places);
  const all = chancesOf(model, outcomes, everyone, ceiling);
  let upTo = 0;
  let ended = 0;
  const byMonth = months.map((month, index): MonthChances => {
    const summary = summarize(
      sumsOf(
        model,
        outcomes,
        everyone.map((at) => at[index]!),
      ),
    );
    upTo += summary.mean;
    ended += all.ends[index] ?? 0;
    return { month, summary, upTo, enough: ceiling === null ? null : (outcomes.count - ended) / outcomes.count };
  });
  return { all, funds, months: byMonth };
}

/** Sum of some buckets of each trial. */
function sumsOf({ buckets: { length: width } }: Model, { buckets, count }: Outcomes, places: readonly number[]) {
  const sums = new Float64Array(count);
  for (const place of places)
    if (place >= 0) for (let trial = 0; trial < count; trial++) sums[trial]! += buckets[trial * width + place]!;
  return sums;
}

/** @param places buckets of each fund, month by month; −1 where it pays nothing */
function chancesOf(
  model: Model,
  outcomes: Outcomes,
  places: readonly (readonly number[])[],
  ceiling: Rupiah | null,
): MoneyChances {
  const totals = sumsOf(model, outcomes, places.flat());
  return {
    summary: summarize(totals),
    ceiling,
    sufficiency: ceiling === null ? null : sufficiencyOf(totals, ceiling, outcomes.factors),
    ends: ceiling === null ? [] : endsOf(model, outcomes, places, ceiling),
  };
}

/** In how many trials what is due up to a month first exceeds the ceiling of the trial. */
function endsOf(
  { buckets: { length: width } }: Model,
  { buckets, factors, count }: Outcomes,
  places: readonly (readonly number[])[],
  ceiling: Rupiah,
): number[] {
  const ends = Array.from({ length: MONTHS }, () => 0);
  for (let trial = 0; trial < count; trial++) {
    const available = Math.floor(ceiling * factors[trial]!);
    let due = 0;
    for (let month = 0; month < MONTHS; month++) {
      for (const at of places) if (at[month]! >= 0) due += buckets[trial * width + at[month]!]!;
      if (due <= available) continue;
      ends[month]! += 1;
      break;
    }
  }
  return ends;
}

/** The month in which money most likely ends, and how likely that is; null where it ended in no trial. */
export function likeliestEnd({ ends, summary }: MoneyChances): { month: number; probability: number } | null {
  const most = Math.max(0, ...ends);
  return most === 0 ? null : { month: ends.indexOf(most) + 1, probability: most / summary.count };
}
