import { FULL_PROTECTION } from "../../law/benefits";
import { monthOf } from "../../law/month";
import type { Law } from "../../law/parameter";
import { inForce } from "../../law/selection";
import { fail, succeed, type Outcome } from "../../law/problem";
import { peopleIn } from "../../budget/group";
import { computeInPlan } from "../../budget/groupInPlan";
import type { Rupiah } from "../../budget/money";
import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import { whatifProblem } from "../problem";
import { computeBenefit, EVENTS, type InsuredEvent } from "./benefit";

/** How often something happens, per 100,000 people and year. A result never goes without its assumption and source. */
export interface ClaimAssumption {
  event: InsuredEvent;
  per100000: number;
  source: string;
}

export interface GroupClaims {
  group: WorkerGroup;
  /** What is paid in for the programmes that bear these benefits. */
  contributions: Rupiah;
  /** Person-months insured, and of these without full death benefit yet. */
  personMonths: number;
  waitingMonths: number;
  /** Expected claims by event, whole rupiah; scholarships are not among them. */
  expected: Partial<Record<InsuredEvent, Rupiah>>;
  total: Rupiah;
}

export interface ExpectedClaims {
  groups: GroupClaims[];
  contributions: Rupiah;
  expected: Rupiah;
  /** Shown with every result. */
  assumptions: readonly ClaimAssumption[];
}

/**
 * What the contributions of a year insure on average, against what they cost: person-months × how often × benefit.
 * Everyone is taken for newly enrolled at the group's start, so the waiting time of the death benefit is counted in
 * full. Scholarships depend on children nobody counted and are left out.
 * @returns `claim_rate_invalid`, `assumption_without_source`, `claim_event_twice`, or what keeps a group from being computed
 */
export function expectedClaims(
  plan: BudgetPlan,
  law: Law,
  assumptions: readonly ClaimAssumption[],
): Outcome<ExpectedClaims> {
  for (const [index, { event, per100000, source }] of assumptions.entries()) {
    const row = index + 1;
    if (!EVENTS.includes(event) || !Number.isFinite(per100000) || per100000 < 0 || per100000 > 100_000)
      return fail(whatifProblem("claim_rate_invalid", { row, rate: per100000 }, "per100000"));
    if (source.trim() === "") return fail(whatifProblem("assumption_without_source", { row }, "source"));
    if (assumptions.findIndex((other) => other.event === event) < index)
      return fail(whatifProblem("claim_event_twice", { row }, "event"));
  }
  const groups: GroupClaims[] = [];
  for (const group of plan.groups) {
    const claims = claimsOf(group, plan, law, assumptions);
    if (!claims.ok) return claims;
    groups.push(claims.value);
  }
  const sum = (key: "contributions" | "total") => groups.reduce((total, one) => total + one[key], 0);
  return succeed({ groups, contributions: sum("contributions"), expected: sum("total"), assumptions });
}

function claimsOf(
  group: WorkerGroup,
  plan: BudgetPlan,
  law: Law,
  assumptions: readonly ClaimAssumption[],
): Outcome<GroupClaims> {
  const budget = computeInPlan(group, plan, law);
  if (!budget.ok) return budget;
  const { byProgram } = budget.value;
  const expected: GroupClaims["expected"] = {};
  let personMonths = 0;
  let waitingMonths = 0;
  for (let month = monthOf(plan.year, 1); month <= monthOf(plan.year, 12); month++) {
    const people = peopleIn(group, month);
    const waiting = waitingIn(group, month, people);
    personMonths += people;
    waitingMonths += waiting;
    for (const { event, per100000 } of assumptions) {
      const program = event === "DEATH" ? "JKM" : "JKK";
      if (!group.programs.includes(program) || people === 0) continue;
      const of = (membership: number) => computeBenefit({ event, base: group.base, membership, month });
      const [young, old] = [of(0), of(FULL_PROTECTION.value.months)];
      if (!young.ok) return young;
      if (!old.ok) return old;
      const perYear = waiting * young.value.total + (people - waiting) * old.value.total;
      expected[event] = (expected[event] ?? 0) + (perYear * per100000) / 1_200_000;
    }
  }
  for (const { event } of assumptions) if (expected[event] !== undefined) expected[event] = Math.round(expected[event]);
  return succeed({
    group,
    contributions: (byProgram.JKK ?? 0) + (byProgram.JKM ?? 0),
    personMonths,
    waitingMonths,
    expected,
    total: Object.values(expected).reduce((sum, amount) => sum + amount, 0),
  });
}

/** Members of less than the months full protection takes. */
function waitingIn(group: WorkerGroup, month: number, people: number): number {
  if (!inForce(FULL_PROTECTION, month)) return 0;
  const { months } = FULL_PROTECTION.value;
  if (month - group.first < months) return people;
  return Math.min(people, (group.joins ?? 0) * months);
}
