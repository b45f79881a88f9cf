import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import type { Rule } from "../law/rule";
import { LIMITS } from "./limits";
import type { Hundredths } from "./money";
import { budgetProblem } from "./problem";

/** No monthly wage is larger; what is larger was typed into the wrong cell. */
export const MOST_BASE_RUPIAH = LIMITS.base.value;

/** The lowest income base of BPU, meant where none is given (PP 44/2015 Lampiran II). */
export const LOWEST_BPU_BASE_RUPIAH = 1_000_000;

/**
 * Rupiah with at most two decimals as hundredths. Refuses more decimals, zero, negatives and absurd amounts.
 * Noise beyond Excel's fifteen digits is not a decimal.
 * @example toHundredths(2474598.99) // { ok: true, value: 247459899 }
 */
export function toHundredths(rupiah: number): Outcome<Hundredths> {
  if (typeof rupiah !== "number" || !Number.isFinite(rupiah))
    return fail(budgetProblem("base_not_a_number", { base: String(rupiah) }, "base"));
  if (rupiah < 0) return fail(budgetProblem("base_negative", { base: rupiah }, "base"));
  if (rupiah === 0) return fail(budgetProblem("base_zero", {}, "base"));
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
  if (base < 0) return budgetProblem("base_negative", { base: base / 100 }, "base");
  if (base === 0) return budgetProblem("base_zero", {}, "base");
  if (base > MOST_BASE_RUPIAH * 100)
    return budgetProblem("base_too_large", { base: base / 100, limit: MOST_BASE_RUPIAH }, "base");
  return Number.isInteger(base) ? null : budgetProblem("base_decimals", { base: base / 100 }, "base");
}

/** The base the rule lets count: the default of BPU where none is given, kept within the limits of the law. */
export function usedBase(rule: Rule, base: Hundredths | null): Hundredths | null {
  if (rule.kind === "amount") return null;
  const given = base ?? (rule.minBase ?? LOWEST_BPU_BASE_RUPIAH) * 100;
  if (rule.minBase !== null && given < rule.minBase * 100) return rule.minBase * 100;
  if (rule.maxBase !== null && given > rule.maxBase * 100) return rule.maxBase * 100;
  return given;
}

/** What a reader should know about the base: it was raised, lowered, or lies where the income list was not read. */
export function baseRemarks(rule: Rule, base: Hundredths | null): Problem[] {
  if (rule.kind === "amount" || base === null || rule.segment !== "BPU") return [];
  const { program, minBase: min, maxBase: max } = rule;
  if (min !== null && base < min * 100)
    return [budgetProblem("base_below_minimum", { program, base: base / 100, min }, "base")];
  if (max !== null && base > max * 100)
    return [budgetProblem("base_above_maximum", { program, base: base / 100, max }, "base")];
  return [];
}

/** Is the base at one of the two ends of the income list, the only points that were confirmed? */
export function isConfirmedIncome(rule: Rule, base: Hundredths | null): boolean {
  const used = usedBase(rule, base);
  return (
    used === null ||
    (rule.minBase !== null && used === rule.minBase * 100) ||
    (rule.maxBase !== null && used === rule.maxBase * 100)
  );
}
