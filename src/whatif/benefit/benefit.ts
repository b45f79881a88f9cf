import { ACCIDENT_BENEFITS, DEATH_BENEFITS, FULL_PROTECTION, SCHOLARSHIP } from "../../law/benefits";
import { monthText, type Month } from "../../law/month";
import type { Citation, Fact } from "../../law/parameter";
import { fail, succeed, type Outcome } from "../../law/problem";
import { inForce } from "../../law/selection";
import { baseProblem, LOWEST_BPU_BASE_RUPIAH } from "../../budget/base";
import type { Hundredths, Rupiah } from "../../budget/money";
import { whatifProblem } from "../problem";

/** What can happen to an insured person. */
export const EVENTS = ["DEATH", "ACCIDENT_DEATH", "TOTAL_DISABILITY"] as const;
export type InsuredEvent = (typeof EVENTS)[number];

export type BenefitPartName = "grant" | "periodic" | "funeral" | "wageMultiple" | "scholarship";

export interface BenefitPart {
  part: BenefitPartName;
  /** Whole rupiah; of a scholarship the most there can be. */
  amount: Rupiah;
  /** For "wageMultiple": months of the base. */
  multiple: number | null;
  /** "paid": due in any case; "most": at most, by age and school of up to two children; "waiting": not yet. */
  state: "paid" | "most" | "waiting";
  /** For "waiting": months of membership it takes. */
  months: number | null;
  citation: Citation;
  confidence: string;
}

export interface Benefit {
  event: InsuredEvent;
  parts: BenefitPart[];
  /** Sum of what is paid in any case. */
  total: Rupiah;
  /** With the scholarship at its most. */
  most: Rupiah;
}

export interface BenefitQuestion {
  event: InsuredEvent;
  /** null: the lowest base of BPU */
  base: Hundredths | null;
  /** Months of membership when it happens. */
  membership: number;
  month: Month;
}

/**
 * What an insured person or the heirs receive: death 42 million (before three months of membership the funeral part
 * alone), death by work accident 48 × base beside funeral and periodic help, total disability 56 × base, and the
 * scholarship of up to two children. Values and sources stand in law/benefits.ts.
 * @returns `benefit_unknown_then` where no value of that month is known, `membership_invalid`
 */
export function computeBenefit({ event, base, membership, month }: BenefitQuestion): Outcome<Benefit> {
  const wrong = base === null ? null : baseProblem(base);
  if (wrong) return fail(wrong);
  if (!Number.isInteger(membership) || membership < 0 || membership > 1200)
    return fail(whatifProblem("membership_invalid", { months: String(membership) }, "membership"));
  const unknown = () => fail(whatifProblem("benefit_unknown_then", { month: monthText(month) }, "month"));
  const parts: BenefitPart[] = [];
  const put = (fact: Fact<unknown>, part: BenefitPartName, amount: Rupiah, more: Partial<BenefitPart> = {}) =>
    parts.push({
      part,
      amount,
      multiple: null,
      state: "paid",
      months: null,
      citation: fact.citation,
      confidence: fact.confidence,
      ...more,
    });
  if (event === "DEATH") {
    const fact = DEATH_BENEFITS.find((one) => inForce(one, month));
    if (!fact) return unknown();
    const needed = inForce(FULL_PROTECTION, month) ? FULL_PROTECTION.value.months : 0;
    const isWhole = membership >= needed;
    const waiting = { state: "waiting", months: needed } as const;
    put(fact, "grant", fact.value.grant, isWhole ? {} : waiting);
    put(fact, "periodic", fact.value.periodic, isWhole ? {} : waiting);
    put(isWhole ? fact : FULL_PROTECTION, "funeral", isWhole ? fact.value.funeral : FULL_PROTECTION.value.before);
  } else {
    const fact = ACCIDENT_BENEFITS.find((one) => inForce(one, month));
    if (!fact) return unknown();
    const { deathMultiple, disabilityMultiple, funeral, periodic } = fact.value;
    const multiple = event === "ACCIDENT_DEATH" ? deathMultiple : disabilityMultiple;
    const wage = base ?? LOWEST_BPU_BASE_RUPIAH * 100;
    // Half up, as contributions are rounded; no rule for benefits was found.
    put(fact, "wageMultiple", Math.floor((wage * multiple + 50) / 100), { multiple });
    put(fact, "periodic", periodic);
    if (event === "ACCIDENT_DEATH") put(fact, "funeral", funeral);
  }
  if (inForce(SCHOLARSHIP, month)) {
    const { most, deathAfterMonths } = SCHOLARSHIP.value;
    const isWaiting = event === "DEATH" && membership < deathAfterMonths;
    put(
      SCHOLARSHIP,
      "scholarship",
      most,
      isWaiting ? { state: "waiting", months: deathAfterMonths } : { state: "most" },
    );
  }
  const sum = (states: readonly string[]) =>
    parts.reduce((total, { state, amount }) => total + (states.includes(state) ? amount : 0), 0);
  return succeed({ event, parts, total: sum(["paid"]), most: sum(["paid", "most"]) });
}
