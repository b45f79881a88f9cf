import { FULL_PROTECTION } from "../law/benefits";
import { monthOf } from "../law/month";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { checkGroup } from "./checkGroup";
import { peopleIn } from "./group";
import { peopleProblem } from "./people";
import type { BudgetPlan, CoverageFigure, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";

export interface Coverage {
  participants: number;
  workers: number;
  /** participants ÷ workers, per 100,000, half up. */
  per100000: number;
  notes: Problem[];
}

/**
 * Coverage (UCJ): participants ÷ workers. Refuses more participants than workers; a printed percentage that does not
 * follow is flagged, never used (Bali printed 50.88 for 49.90).
 * @param printed per 100,000 as printed, if any; it may differ by its own rounding to two decimals of a percent
 * @example computeCoverage(27636, 79388, 34810) // 34.811 %, no remark
 */
export function computeCoverage(
  participants: number,
  workers: number,
  printed: number | null = null,
): Outcome<Coverage> {
  if (peopleProblem(participants))
    return fail(budgetProblem("participants_invalid", { participants: String(participants) }, "participants"));
  if (peopleProblem(workers) || workers === 0)
    return fail(budgetProblem("workers_invalid", { workers: String(workers) }, "workers"));
  if (participants > workers)
    return fail(budgetProblem("coverage_above_one", { participants, workers }, "participants"));
  const per100000 = Math.round((participants * 100_000) / workers);
  const notes: Problem[] = [];
  if (printed !== null && Math.abs(printed - per100000) > printedPrecision(printed))
    notes.push(
      budgetProblem("coverage_does_not_follow", {
        printed: printed / 1000,
        computed: per100000 / 1000,
        participants,
        workers,
      }),
    );
  return succeed({ participants, workers, per100000, notes });
}

/** What a printed percentage leaves open: "29 %" a whole percent, "23.8 %" a tenth, "34.81 %" a hundredth. */
function printedPrecision(printed: number): number {
  if (printed % 1000 === 0) return 1000;
  return printed % 100 === 0 ? 100 : 10;
}

/** Coverage of a reported figure, where both parts were reported. */
export const coverageOf = ({ participants, workers, printed }: CoverageFigure): Outcome<Coverage> | null =>
  participants === null || workers === null ? null : computeCoverage(participants, workers, printed);

/** What the budget does for one group's people. */
interface GroupCoverage {
  group: WorkerGroup;
  /** Enrolled in the last month the year pays for them. */
  enrolled: number;
  /** Of these, members for three months or more by then: their families get the full death benefit. */
  fullyProtected: number;
  /** Months of membership of those who joined last. */
  shortest: number;
}

export interface PlanCoverage {
  before: Coverage | null;
  enrolled: number;
  fullyProtected: number;
  /** With everyone newly enrolled added to the participants of before; null without a figure of before. */
  afterEnrolled: Outcome<Coverage> | null;
  afterProtected: Outcome<Coverage> | null;
  groups: GroupCoverage[];
  notes: Problem[];
}

/**
 * The effect of a budget on coverage: mere enrolment and full protection apart, because since 2025 a death before three
 * months of membership pays the funeral part only. Earlier memberships of the same people are not known here, so
 * protection is a lower bound.
 * @param alreadyCounted ids of groups whose people are among the participants of before
 */
export function planCoverage(
  plan: BudgetPlan,
  before: CoverageFigure | null,
  alreadyCounted: readonly string[] = [],
): PlanCoverage {
  const notes: Problem[] = [];
  const groups: GroupCoverage[] = [];
  for (const group of plan.groups) {
    if (checkGroup(group, plan.year).length > 0) continue;
    const one = groupCoverage(group, plan.year);
    groups.push(one);
    if (one.enrolled > one.fullyProtected)
      notes.push(
        budgetProblem("not_fully_protected", {
          name: group.name,
          id: group.id,
          people: one.enrolled - one.fullyProtected,
          months: one.shortest,
        }),
      );
  }
  const added = groups.filter(({ group }) => !alreadyCounted.includes(group.id));
  const sum = (list: readonly GroupCoverage[], key: "enrolled" | "fullyProtected") =>
    list.reduce((total, one) => total + one[key], 0);
  const start = before ? coverageOf(before) : null;
  const base = start?.ok ? start.value : null;
  if (base) notes.push(...base.notes);
  const afterwards = (key: "enrolled" | "fullyProtected") =>
    base ? computeCoverage(base.participants + sum(added, key), base.workers) : null;
  return {
    before: base,
    enrolled: sum(groups, "enrolled"),
    fullyProtected: sum(groups, "fullyProtected"),
    afterEnrolled: afterwards("enrolled"),
    afterProtected: afterwards("fullyProtected"),
    groups,
    notes,
  };
}

function groupCoverage(group: WorkerGroup, year: number): GroupCoverage {
  const last = Math.min(group.last, monthOf(year, 12));
  const enrolled = peopleIn(group, last);
  const shortest = (group.joins ?? 0) > 0 ? 1 : last - group.first + 1;
  if (last < FULL_PROTECTION.from) return { group, enrolled, fullyProtected: enrolled, shortest };
  const { months } = FULL_PROTECTION.value;
  // Who joined in the last two months is not there yet; leavers are taken from those who stayed longest.
  const joined = (group.joins ?? 0) * (months - 1);
  const fullyProtected = last - group.first + 1 < months ? 0 : Math.max(0, enrolled - joined);
  return { group, enrolled, fullyProtected, shortest };
}
