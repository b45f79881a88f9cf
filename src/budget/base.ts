import { LAW } from "../law/baseline";
import { lowestIncomeBase } from "../law/lookups";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { LAST_KNOWN_MONTH } from "../law/regulations";
import type { Rule } from "../law/rule";
import { LIMITS } from "./limits";
import type { Hundredths } from "./money";
import { budgetProblem } from "./problem";

/** No monthly wage is larger; what is larger was typed into the wrong cell. */
export const MOST_BASE_RUPIAH = LIMITS.base.value;

/** What is less was meant as a percentage. */
export const LEAST_BASE_RUPIAH = LIMITS.leastBase.value;

/** The lowest income base of BPU, meant where none is given, by the newest law known. */
export const LOWEST_BPU_BASE_RUPIAH = lowestIncomeBase(LAW, LAST_KNOWN_MONTH);

/**
 * Rupiah with at most two decimals as hundredths. Refuses more decimals, less than a rupiah and absurd amounts.
 * Noise beyond Excel's fifteen digits is not a decimal.
 * @example toHundredths(2474598.99) // { ok: true, value: 247459899 }
 */
export function toHundredths(rupiah: number): Outcome<Hundredths> {
  if (typeof rupiah !== "number" || !Number.isFinite(rupiah))
    return fail(budgetProblem("base_not_a_number", { base: String(rupiah) }, "base"));
  if (rupiah === 0) return fail(budgetProblem("base_zero", {}, "base"));
  if (rupiah < LEAST_BASE_RUPIAH) return fail(budgetProblem("base_too_small", { base: rupiah }, "base"));
  if (rupiah > MOST_BASE_RUPIAH)
    return fail(budgetProblem("base_too_large", { base: rupiah, limit: MOST_BASE_RUPIAH }, "base"));
  const shown = Number(rupiah.toPrecision(15));
  const hundredths = Math.round(shown * 100);
  if (hundredths / 100 !== shown) return fail(budgetProblem("base_decimals", { base: rupiah }, "base"));
  return succeed(hundredths);
}

/** Problem of a base that is already in hundredths, or null. */
export function baseProblem(base: Hundredths): Problem | null {
  if (!Number.isFinite(base)) return budgetProblem("base_not_a_number", { base: String(base) }, "base");
  if (base === 0) return budgetProblem("base_zero", {}, "base");
  if (base < LEAST_BASE_RUPIAH * 100) return budgetProblem("base_too_small", { base: base / 100 }, "base");
  if (base > MOST_BASE_RUPIAH * 100)
    return budgetProblem("base_too_large", { base: base / 100, limit: MOST_BASE_RUPIAH }, "base");
  return Number.isInteger(base) ? null : budgetProblem("base_decimals", { base: base / 100 }, "base");
}

/** The band an income falls in, and where the next one begins; null where no list is in force. */
export function bandOf({ bands }: Pick<Rule, "bands">, income: Hundredths) {
  if (bands.length === 0) return null;
  const index = bands.findLastIndex(({ from }) => from * 100 <= income);
  const band = bands[index];
  return band ? { base: band.base, lower: band.from, next: bands[index + 1]?.from ?? null } : null;
}

/** Where no base is given: the lowest of BPU. */
export const lowestBase = (rule: Rule): number => rule.bands[0]?.base ?? rule.minBase ?? LOWEST_BPU_BASE_RUPIAH;

/** A base before the limits of the law: an income counts as the base of its band (PP 44/2015 Lampiran II). */
function countedBase(rule: Rule, base: Hundredths | null): Hundredths {
  const given = base ?? lowestBase(rule) * 100;
  const band = bandOf(rule, given);
  return band ? band.base * 100 : given;
}

/** The base the rule lets count, kept within the limits of the law; null where the law names an amount. */
export function usedBase(rule: Rule, base: Hundredths | null): Hundredths | null {
  if (rule.kind === "amount") return null;
  const counted = countedBase(rule, base);
  if (rule.minBase !== null && counted < rule.minBase * 100) return rule.minBase * 100;
  if (rule.maxBase !== null && counted > rule.maxBase * 100) return rule.maxBase * 100;
  return counted;
}

/** What a reader should know about the base: an income that became another base, and a base that was raised or lowered. */
export function baseRemarks(rule: Rule, base: Hundredths | null): Problem[] {
  if (rule.kind === "amount" || base === null || rule.segment !== "BPU") return [];
  const { program, minBase: min, maxBase: max } = rule;
  const counted = countedBase(rule, base);
  const band = bandOf(rule, base);
  if (band && counted !== base) {
    return [budgetProblem("income_band", { program, income: base / 100, ...band }, "base")];
  }
  if (min !== null && counted < min * 100)
    return [budgetProblem("base_below_minimum", { program, base: counted / 100, min }, "base")];
  if (max !== null && counted > max * 100)
    return [budgetProblem("base_above_maximum", { program, base: counted / 100, max }, "base")];
  return [];
}
