import { monthOf, type Month } from "../../law/month";
import type { Rupiah } from "../../budget/money";
import { fundMonthKey, type Model } from "./model";
import type { Outcomes } from "./simulation";
import { histogramOf, sufficiencyOf, summarize, type Histogram, type Sufficiency, type Summary } from "./summary";

const MONTHS = 12;

/** Bars of a histogram, as many as can be told apart at 320 px. */
const BINS = 24;

export interface MonthChances {
  month: Month;
  summary: Summary;
  /** Mean of all that is due up to this month, and the part of the trials in which the ceiling does until its end. */
  upTo: number;
  /** null: no ceiling was given. */
  enough: number | null;
}

/** What the trials came to for one fund, or for all money together. */
export interface MoneyChances {
  summary: Summary;
  histogram: Histogram;
  /** null: no ceiling was given. */
  ceiling: Rupiah | null;
  sufficiency: Sufficiency | null;
  /** In how many trials its money ends first in each month, January first; empty without a ceiling. */
  ends: number[];
  /** January to December. */
  months: MonthChances[];
}

export interface FundChances extends MoneyChances {
  /** null: what nobody is named to pay. */
  fund: string | null;
}

export interface FundMonthChances {
  all: MoneyChances;
  funds: FundChances[];
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
  const known = [...ceilings, { fund: null, ceiling: null }]
    .map((one) => ({ ...one, places: places(one.fund) }))
    .filter((one) => one.places.some((place) => place >= 0));
  const trials = { model, outcomes, months };
  return {
    all: chancesOf(
      trials,
      known.map((one) => one.places),
      ceiling,
    ),
    funds: known
      .map((one): FundChances => ({ fund: one.fund, ...chancesOf(trials, [one.places], one.ceiling) }))
      .filter(({ summary }) => summary.most > 0),
  };
}

interface Trials {
  model: Model;
  outcomes: Outcomes;
  months: readonly Month[];
}

/** Sum of some buckets of each trial. */
function sumsOf({ model, outcomes: { buckets, count } }: Trials, places: readonly number[]): Float64Array {
  const width = model.buckets.length;
  const sums = new Float64Array(count);
  for (const place of places)
    if (place >= 0) for (let trial = 0; trial < count; trial++) sums[trial]! += buckets[trial * width + place]!;
  return sums;
}

/** @param places buckets of each fund, month by month; −1 where it pays nothing */
function chancesOf(trials: Trials, places: readonly (readonly number[])[], ceiling: Rupiah | null): MoneyChances {
  const { outcomes } = trials;
  const totals = sumsOf(trials, places.flat());
  const ends = ceiling === null ? [] : endsOf(trials, places, ceiling);
  let upTo = 0;
  let ended = 0;
  const months = trials.months.map((month, index): MonthChances => {
    const due = sumsOf(
      trials,
      places.map((at) => at[index]!),
    );
    const summary = summarize(due);
    upTo += summary.mean;
    ended += ends[index] ?? 0;
    return { month, summary, upTo, enough: ceiling === null ? null : (outcomes.count - ended) / outcomes.count };
  });
  return {
    summary: summarize(totals),
    histogram: histogramOf(totals, BINS),
    ceiling,
    sufficiency: ceiling === null ? null : sufficiencyOf(totals, ceiling, outcomes.factors),
    ends,
    months,
  };
}

/** In how many trials what is due up to a month first exceeds the ceiling of the trial. */
function endsOf({ model, outcomes }: Trials, places: readonly (readonly number[])[], ceiling: Rupiah): number[] {
  const { buckets, factors, count } = outcomes;
  const width = model.buckets.length;
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
