import { FULL_PROTECTION } from "../law/benefits";
import { monthOf } from "../law/month";
import type { Outcome, Problem } from "../law/problem";
import { checkGroup } from "./checkGroup";
import { computeCoverage, coverageOf, type Coverage } from "./coverage";
import { plainCode } from "./freshCode";
import { peopleIn } from "./group";
import type { BudgetPlan, CoverageFigure, WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";

/** What the budget does for one group's people. */
interface GroupCoverage {
  group: WorkerGroup;
  /** Enrolled in the last month the year pays for them. */
  enrolled: number;
  /** Of these, members for three months or more by then: their families get the full death benefit. */
  fullyProtected: number;
  /** Months of membership of those who joined last. */
  shortest: number;
  /** Code of the figure the group's new people add to; null where no figure is complete, undefined where none can be told. */
  figure: string | null | undefined;
  /** Enrolled and fully protected less those the figure counts already. */
  added: number;
  addedProtected: number;
}

export interface PlanCoverage {
  before: Coverage | null;
  enrolled: number;
  fullyProtected: number;
  /** New people of the groups that belong to the figure of before. */
  added: number;
  addedProtected: number;
  /** With everyone newly enrolled added to the participants of before; null without a figure of before. */
  afterEnrolled: Outcome<Coverage> | null;
  afterProtected: Outcome<Coverage> | null;
  groups: GroupCoverage[];
  notes: Problem[];
}

type Covered = Pick<BudgetPlan, "coverage">;

const codesOf = ({ coverage }: Covered): string => (coverage ?? []).map(({ id }) => id).join(", ");

/**
 * The figure a group's new people add to. Who names none means the only figure that is complete: with several, adding to
 * one of them would be a guess about its denominator.
 * @returns its code; null where no figure is complete; undefined where none can be told
 * @example figureOf(plan, group) // "U2"
 */
export function figureOf({ coverage }: Covered, { figure }: WorkerGroup): string | null | undefined {
  const figures = coverage ?? [];
  if (figure) return figures.find(({ id }) => plainCode(id) === plainCode(figure))?.id;
  const complete = figures.filter((one) => coverageOf(one)?.ok === true);
  if (complete.length === 0) return null;
  return complete.length === 1 ? complete[0]!.id : undefined;
}

/** Whether a group may belong to a figure: it names it, or nothing stands against it. */
const addsTo = (plan: Covered, group: WorkerGroup, figure: CoverageFigure | null): boolean => {
  const of = figureOf(plan, group);
  return of === null || (of !== undefined && of === figure?.id);
};

/** What is open about whom a group adds to coverage; each names its field. Nothing of it keeps a group from being paid. */
export function coveredRemarks(plan: Covered, group: WorkerGroup): Problem[] {
  const remarks: Problem[] = [];
  const { name, id } = group;
  const known = codesOf(plan);
  if (figureOf(plan, group) === undefined)
    remarks.push(
      group.figure
        ? budgetProblem("figure_unknown", { name, figure: group.figure, known, id }, "figure")
        : budgetProblem("figure_unsaid", { name, known, id }, "figure"),
    );
  const most = Math.max(peopleIn(group, group.first), peopleIn(group, group.last));
  const covered = group.covered ?? 0;
  if (covered > most)
    remarks.push(budgetProblem("covered_above_people", { name, covered, people: most, id }, "covered"));
  return remarks;
}

/**
 * The effect of a budget on one coverage figure: mere enrolment and full protection apart, because since 2025 a death
 * before three months of membership pays the funeral part only. Whoever the figure counts already is not added again, and
 * a group adds to no figure but its own. Earlier memberships of the same people are not known here, so protection is a
 * lower bound.
 * @param before one of the plan's figures, or null where there is none
 */
export function planCoverage(plan: BudgetPlan, before: CoverageFigure | null): PlanCoverage {
  const notes: Problem[] = [];
  const groups: GroupCoverage[] = [];
  for (const group of plan.groups) {
    if (checkGroup(group, plan.year).length > 0) continue;
    const one = groupCoverage(plan, group);
    groups.push(one);
    notes.push(...coveredRemarks(plan, group));
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
  const adding = groups.filter(({ group }) => addsTo(plan, group, before));
  const sum = (list: readonly GroupCoverage[], key: "enrolled" | "fullyProtected" | "added" | "addedProtected") =>
    list.reduce((total, one) => total + one[key], 0);
  const start = before ? coverageOf(before) : null;
  const base = start?.ok ? start.value : null;
  if (base) notes.push(...base.notes);
  const added = sum(adding, "added");
  const addedProtected = sum(adding, "addedProtected");
  const afterwards = (people: number) => (base ? computeCoverage(base.participants + people, base.workers) : null);
  return {
    before: base,
    enrolled: sum(groups, "enrolled"),
    fullyProtected: sum(groups, "fullyProtected"),
    added,
    addedProtected,
    afterEnrolled: afterwards(added),
    afterProtected: afterwards(addedProtected),
    groups,
    notes,
  };
}

function groupCoverage(plan: BudgetPlan, group: WorkerGroup): GroupCoverage {
  const last = Math.min(group.last, monthOf(plan.year, 12));
  const enrolled = peopleIn(group, last);
  const shortest = (group.joins ?? 0) > 0 ? 1 : last - group.first + 1;
  const fullyProtected = protectedOf(group, last, enrolled);
  const figure = figureOf(plan, group);
  const newOnes = (people: number) => (figure === undefined ? 0 : Math.max(0, people - (group.covered ?? 0)));
  return {
    group,
    enrolled,
    fullyProtected,
    shortest,
    figure,
    added: newOnes(enrolled),
    addedProtected: newOnes(fullyProtected),
  };
}

function protectedOf(group: WorkerGroup, last: number, enrolled: number): number {
  if (last < FULL_PROTECTION.from) return enrolled;
  const { months } = FULL_PROTECTION.value;
  if (last - group.first + 1 < months) return 0;
  // Who joined in the last two months is not there yet; leavers are taken from those who stayed longest.
  return Math.max(0, enrolled - (group.joins ?? 0) * (months - 1));
}
