import type { Month } from "../law/month";
import type { Payer, Program, Segment } from "../law/terms";
import { explainTotal, type Explanation } from "./explainTotal";
import type { Hundredths, Rupiah } from "./money";

/** What a published sentence says of a contribution budget; null where it is silent. */
export interface PublishedFacts {
  people: number | null;
  months: number | null;
  /** First month, where it is told or the year is: the law of that month and the ones after it counts. */
  first: Month | null;
  /** null: the months are not named, only how many. */
  last: Month | null;
  /** Rate per person and month as the sentence names it, in rupiah. */
  unit: Rupiah | null;
  /** Wage or income a month. */
  base: Hundredths | null;
  total: Rupiah | null;
  /** A sum named for one month of everybody, beside the total. */
  monthly: Rupiah | null;
  /** Smallest digit of the total as printed: 1, or 1,000,000 for "Rp403 juta". */
  precision: Rupiah;
  programs: readonly Program[] | null;
  segment: Segment | null;
  payer: Payer | null;
}

export const PUBLISHED_CODES = [
  /** {people, months, unit, cost} the total is not told */
  "cost_by_law",
  /** {unit} total ÷ people ÷ months, where it is not the law's */
  "implied_unit",
  /** {rate, base} rate per 100,000: the wage at which a wage earner of the lowest risk class owes that */
  "implied_base",
  /** {months} total ÷ people ÷ rate, a whole number */
  "implied_months",
  /** {months} the same with a remainder: headcount or rate is another */
  "implied_part_months",
  /** {unit, legal} the sentence names a rate that is not the law's */
  "unit_not_legal",
  /** {low, high} the law changes in those months and the sentence does not tell which are meant */
  "unit_changes",
  /** {monthly} the sum of one month fits people × rate */
  "monthly_fits",
  /** {monthly, cost} it does not */
  "monthly_differs",
  /** {rounding} the rate named is that of another rounding, programme by programme */
  "other_rounding",
] as const;
export type PublishedCode = (typeof PUBLISHED_CODES)[number];

export interface PublishedFinding {
  code: PublishedCode | Explanation["code"];
  data: Readonly<Record<string, number | string | null>>;
}

/**
 * What follows from the numbers at the rates of the law, the likeliest first.
 * @param prices rupiah per person in each month that may be meant; none for wage earners whose wage is not told
 * @param isNamed those months and no others are meant
 */
export function findingsOf(facts: PublishedFacts, prices: readonly Rupiah[], isNamed: boolean): PublishedFinding[] {
  const { total, people, months, unit: claimed } = facts;
  const legal = prices[0] ?? claimed;
  if (legal == null) return impliedUnit(facts, null);
  const low = Math.min(...prices, legal);
  const high = Math.max(...prices, legal);
  const changes: PublishedFinding[] =
    prices.length > 0 && low !== high ? [{ code: "unit_changes", data: { low, high } }] : [];
  const named: PublishedFinding[] =
    claimed !== null && prices.length > 0 && !prices.includes(claimed)
      ? [{ code: "unit_not_legal", data: { unit: claimed, legal } }]
      : [];
  if (total === null) {
    if (people === null || months === null) return [...named, ...changes];
    const cost = people * months * legal;
    return [...named, ...changes, { code: "cost_by_law", data: { people, months, unit: legal, cost } }];
  }
  const explained = isNamed && changes.length > 0 ? spanReading(facts, prices) : unitReading(facts, [legal, ...prices]);
  return [
    ...explained.filter(({ code, data }) => code !== "does_not_follow" || data.cost !== null),
    ...named.filter(() => explained[0]?.code !== "wrong_unit_rate"),
    ...changes,
    ...monthlyReading(facts, legal),
    ...(fits(explained[0]) ? [] : impliedUnit(facts, legal)),
    ...impliedMonths(facts, legal),
  ];
}

/** Reasons at one rate for all months; of several rates that may be meant, the one that fits. */
function unitReading(facts: PublishedFacts, units: readonly Rupiah[]): readonly PublishedFinding[] {
  const { people, months, precision, unit: claimedUnit } = facts;
  const tried = [...new Set(units)].map((unit) => {
    const explained = explainTotal({ printed: facts.total!, precision, people, months, unit, claimedUnit });
    return explained.ok ? explained.value : [];
  });
  return tried.find(([first]) => fits(first)) ?? tried[0]!;
}

/** The months are named and the law changes among them: each at its own rate. */
function spanReading(
  { people, months, total, precision }: PublishedFacts,
  prices: readonly Rupiah[],
): PublishedFinding[] {
  if (people === null || months !== prices.length) return [];
  const cost = people * prices.reduce((sum, price) => sum + price, 0);
  const difference = total! - cost;
  if (difference === 0) return [{ code: "fits_exactly", data: { cost } }];
  return Math.abs(difference) < precision
    ? [{ code: "fits_rounded", data: { cost, precision } }]
    : [{ code: "does_not_follow", data: { cost, difference } }];
}

function monthlyReading({ people, monthly }: PublishedFacts, unit: Rupiah): PublishedFinding[] {
  if (monthly === null || people === null) return [];
  const cost = people * unit;
  return [{ code: monthly === cost ? "monthly_fits" : "monthly_differs", data: { monthly, cost } }];
}

const fits = (finding: PublishedFinding | undefined): boolean =>
  finding?.code === "fits_exactly" || finding?.code === "fits_rounded";

function impliedUnit({ total, people, months }: PublishedFacts, legal: Rupiah | null): PublishedFinding[] {
  if (total === null || !people || !months) return [];
  const unit = total / (people * months);
  return unit === legal ? [] : [{ code: "implied_unit", data: { unit } }];
}

function impliedMonths({ total, people, months }: PublishedFacts, unit: Rupiah): PublishedFinding[] {
  if (total === null || !people || months !== null || unit === 0) return [];
  const implied = total / (people * unit);
  return [{ code: Number.isInteger(implied) ? "implied_months" : "implied_part_months", data: { months: implied } }];
}
