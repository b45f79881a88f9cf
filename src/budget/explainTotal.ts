import { fail, succeed, type Outcome } from "../law/problem";
import { ceilingProblem } from "./ceiling";
import type { Rupiah } from "./money";
import { peopleProblem } from "./people";

/** A total as printed somewhere, with what was printed about it. */
export interface PrintedTotal {
  printed: Rupiah;
  /** Smallest digit printed: 1 for whole rupiah, 1,000,000 for "Rp403 juta". */
  precision: Rupiah;
  people: number | null;
  months: number | null;
  /** What the law asks per person and month. */
  unit: Rupiah;
  /** The rate the text itself names, if any. */
  claimedUnit?: Rupiah | null;
}

export const EXPLANATION_CODES = [
  /** {cost} */
  "fits_exactly",
  /** {cost, precision} the printed figure is the cost, rounded or cut */
  "fits_rounded",
  /** {cost, used, legal, difference} computed with another rate than the law's */
  "wrong_unit_rate",
  /** {cost, monthly, months} the sum of one month, read as the whole period */
  "monthly_read_as_whole",
  /** {cost, halved} half the rate of PP 50/2025, which is excluded where APBN/APBD pays */
  "halved_rate",
  /** {cost, people, implied} */
  "headcount_off",
  /** {cost, other, months} */
  "months_off",
  /** {cost, printed} a zero was lost between the digits */
  "dropped_zero",
  /** {cost, left, next} a ceiling (pagu), or other expenses are inside; next = cost of one more month */
  "ceiling_not_cost",
  /** {personMonths} a whole number of person-months at the legal rate; people or months are missing */
  "person_months_only",
  /** {people} where months and rate are known */
  "implied_people",
  /** {cost, difference} */
  "does_not_follow",
] as const;
export type ExplanationCode = (typeof EXPLANATION_CODES)[number];

export interface Explanation {
  code: ExplanationCode;
  data: Readonly<Record<string, number | null>>;
}

/** Rates that are taken for one another: 16,000 said for 16,800, and 16,200 (0.54 % of 3,000,000) beside 16,800. */
const CONFUSED_UNITS = [16_000, 16_200, 16_800];

/** More than this apart, two headcounts are two groups and no slip. */
const NEAR_HEADCOUNT = 0.005;

/**
 * The likeliest reasons why a printed total is what it is, best first. Never silent: the last resort says that the
 * figure does not follow and by how much.
 * @example explainTotal({ printed: 739122000, precision: 1000, people: 4400, months: 9, unit: 16800 }) // ceiling_not_cost
 */
export function explainTotal(total: PrintedTotal): Outcome<Explanation[]> {
  const { printed, precision, people, months, unit } = total;
  const wrong =
    ceilingProblem(printed, "printed") ??
    ceilingProblem(unit, "unit") ??
    ceilingProblem(precision, "precision") ??
    (people === null ? null : peopleProblem(people)) ??
    (months === null ? null : peopleProblem(months));
  if (wrong) return fail(wrong);
  if (people === null || months === null) return succeed(withGaps(total));
  const cost = people * months * unit;
  const found = [...whenItFits(total, cost)];
  if (found.length > 0) return succeed(found);
  found.push(...slips(total, people, months, cost));
  if (found.length === 0) found.push({ code: "does_not_follow", data: { cost, difference: printed - cost } });
  return succeed(found);
}

const near = ({ printed, precision }: PrintedTotal, cost: Rupiah): boolean =>
  cost > 0 && (printed === cost || Math.abs(printed - cost) < precision);

function whenItFits(total: PrintedTotal, cost: Rupiah): Explanation[] {
  if (total.printed === cost) return [{ code: "fits_exactly", data: { cost } }];
  return near(total, cost) ? [{ code: "fits_rounded", data: { cost, precision: total.precision } }] : [];
}

function slips(total: PrintedTotal, people: number, months: number, cost: Rupiah): Explanation[] {
  const { printed, unit, claimedUnit } = total;
  const found: Explanation[] = [];
  const say = (code: ExplanationCode, data: Explanation["data"]) => found.push({ code, data: { cost, ...data } });
  const units = [...new Set([claimedUnit ?? unit, ...CONFUSED_UNITS])].filter((used) => used !== unit);
  const used = units.find((other) => near(total, people * months * other));
  if (used !== undefined) say("wrong_unit_rate", { used, legal: unit, difference: printed - cost });
  const monthly = people * unit;
  if (months > 1 && near(total, monthly)) say("monthly_read_as_whole", { monthly, months });
  const implied = printed / (months * unit);
  if (Number.isInteger(implied) && Math.abs(implied - people) <= Math.max(2, people * NEAR_HEADCOUNT))
    say("headcount_off", { people, implied });
  if (near(total, cost / 2)) say("halved_rate", { halved: cost / 2 });
  const other = printed / monthly;
  if (Number.isInteger(other) && other > 0 && other !== months && other <= 24) say("months_off", { months, other });
  if (lostZero(cost, printed)) say("dropped_zero", { printed });
  const next = people * (months + 1) * unit;
  if (found.length === 0 && printed > cost && printed < next) say("ceiling_not_cost", { left: printed - cost, next });
  return found;
}

/** Does a figure arise from another by losing one zero between its digits, as 1.08 from 1.008? */
function lostZero(cost: Rupiah, printed: Rupiah): boolean {
  const digits = (rupiah: Rupiah) => String(rupiah).replace(/0+$/, "");
  const whole = digits(cost);
  const short = digits(printed);
  return [...whole].some((digit, index) => digit === "0" && whole.slice(0, index) + whole.slice(index + 1) === short);
}

/** With people or months missing, say what the figure would mean. */
function withGaps({ printed, people, months, unit }: PrintedTotal): Explanation[] {
  const found: Explanation[] = [];
  if (unit > 0 && printed % unit === 0)
    found.push({ code: "person_months_only", data: { personMonths: printed / unit } });
  if (people === null && months !== null && months > 0 && unit > 0)
    found.push({ code: "implied_people", data: { people: Math.round(printed / (months * unit)) } });
  if (found.length === 0) found.push({ code: "does_not_follow", data: { cost: null, difference: null } });
  return found;
}
