import { LAW } from "../law/baseline";
import type { Month } from "../law/month";
import type { Law } from "../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { findRule, type Rule } from "../law/rule";
import type { Program } from "../law/terms";
import { baseProblem, baseRemarks, usedBase } from "./base";
import type { Hundredths, Rupiah } from "./money";
import { budgetProblem } from "./problem";
import { roundFraction, roundSafe } from "./rounding";
import type { Terms } from "./terms";

export interface ContributionQuestion {
  program: Program;
  /** null: the lowest base of BPU; an error for wage earners */
  base: Hundredths | null;
  month: Month;
  terms: Terms;
  /** First month of the membership, where it is known: see `fullMonthsOf`. */
  since?: Month;
}

/** What one person owes for one programme in one month. */
export interface Contribution {
  amount: Rupiah;
  rule: Rule;
  /** The base that counted, after limits; null where the law names an amount. */
  usedBase: Hundredths | null;
  /** The value before the one rounding, for the total or the employer's part it was taken from. */
  exact: { numerator: bigint; denominator: bigint };
  notes: Problem[];
}

/**
 * The contribution of one person, one programme, one month, rounded once. Relief is applied before the rounding
 * (decided in the absence of a rule). The worker's part is the total less the employer's, so parts always sum.
 * @returns rupiah with the rule it rests on; or `base_…`, `share_needs_wage_segment` and the problems of `findRule`
 * @example computeContribution({ program: "JKK", base: 300000000, month: monthOf(2023, 1), terms: defaultTerms }) // 7,200
 */
export function computeContribution(question: ContributionQuestion, law: Law = LAW): Outcome<Contribution> {
  const { program, base, month, terms, since } = question;
  const wrong = termsProblem(terms, base);
  if (wrong) return fail(wrong);
  const found = findRule(law, { program, month, since, ...circumstances(terms) });
  if (!found.ok) return found;
  const rule = found.value;
  const missing = missingBase(rule, base);
  if (missing) return fail(missing);
  const used = usedBase(rule, base);
  return succeed({
    amount: shareAmount(rule, used, terms),
    rule,
    usedBase: used,
    exact: exactValue(rule, used, terms.share === "TOTAL" ? totalRate(rule) : shareRate(rule, terms)),
    notes: [...remarksOn(rule, base)],
  });
}

export const circumstances = ({ segment, risk, sector, payer }: Terms) => ({ segment, risk, sector, payer });

/** Problems that do not depend on programme or month. */
export function termsProblem(terms: Terms, base: Hundredths | null): Problem | null {
  if (terms.segment === "BPU" && terms.share !== "TOTAL")
    return budgetProblem("share_needs_wage_segment", { segment: terms.segment }, "share");
  return base === null ? null : baseProblem(base);
}

/** Only BPU has a lowest base that may stand in for none. */
export function missingBase(rule: Rule, base: Hundredths | null): Problem | null {
  return base === null && rule.kind === "rate" && rule.segment !== "BPU"
    ? budgetProblem("base_missing", { segment: rule.segment }, "base")
    : null;
}

export function remarksOn(rule: Rule, base: Hundredths | null): Problem[] {
  const ofLaw = rule.unsettled;
  const ofBase = baseRemarks(rule, base);
  return ofBase.length === 0 ? ofLaw : [...ofLaw, ...ofBase];
}

const totalRate = (rule: Rule): number => rule.employerRate + rule.workerRate;
const shareRate = (rule: Rule, terms: Terms): number =>
  terms.share === "PEMBERI_KERJA" ? rule.employerRate : rule.workerRate;

/** Whole rupiah for the share asked, from a base already kept within the limits. */
export function shareAmount(rule: Rule, used: Hundredths | null, terms: Terms): Rupiah {
  if (terms.share === "TOTAL") return amountAt(rule, used, totalRate(rule), terms);
  const employer = amountAt(rule, used, rule.employerRate, terms);
  return terms.share === "PEMBERI_KERJA" ? employer : amountAt(rule, used, totalRate(rule), terms) - employer;
}

/** Hundredths per rupiah × the denominator of a rate. */
const RATE_SCALE = 100 * 100_000;

function amountAt(rule: Rule, used: Hundredths | null, rate: number, { rounding }: Terms): Rupiah {
  const { numerator, denominator } = rule.relief;
  const product = rule.kind === "amount" ? rule.amount! * numerator : used! * rate * numerator;
  const divisor = rule.kind === "amount" ? denominator : RATE_SCALE * denominator;
  // A product below 2^53 is exact in a double; only absurd wages leave it.
  if (product <= Number.MAX_SAFE_INTEGER) return roundSafe(product, divisor, rounding);
  const exact = exactValue(rule, used, rate);
  return Number(roundFraction(exact.numerator, exact.denominator, rounding));
}

function exactValue(rule: Rule, used: Hundredths | null, rate: number): { numerator: bigint; denominator: bigint } {
  const { numerator, denominator } = rule.relief;
  if (rule.kind === "amount")
    return { numerator: BigInt(rule.amount!) * BigInt(numerator), denominator: BigInt(denominator) };
  return {
    numerator: BigInt(used!) * BigInt(rate) * BigInt(numerator),
    denominator: BigInt(RATE_SCALE) * BigInt(denominator),
  };
}
