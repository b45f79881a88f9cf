import { LAW } from "../law/baseline";
import type { Law } from "../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { figureTaken, type Coverage } from "../budget/coverage";
import { expandScenario } from "../budget/expandSweeps";
import { computeFunding } from "../budget/funding";
import { localLaw } from "../budget/localLaw";
import type { Rupiah } from "../budget/money";
import type { BudgetPlan } from "../budget/plan";
import { planCoverage } from "../budget/planCoverage";
import { applyRows } from "../budget/scenario";
import { budgetProblem } from "../budget/problem";
import { sumGroups, type Budget } from "../budget/sumGroups";
import { whatifProblem } from "./problem";

/** As many columns as a reader can compare. */
export const MOST_CHOICES = 8;

/** A plan and its law as one scenario sees them; `scenario` null is the plan as it stands. */
export interface Choice {
  scenario: string | null;
  name: string | null;
  plan: BudgetPlan;
  law: Law;
  /** Entries that could not be applied, or say nothing. */
  problems: Problem[];
}

/** The plan under a scenario, its sweeping rows spelt out. */
export function choose(plan: BudgetPlan, scenarioId: string | null, national: Law = LAW): Choice {
  const { law } = localLaw(plan, national);
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  if (scenarioId === null) return { scenario: null, name: null, plan, law, problems: [] };
  if (!scenario)
    return {
      scenario: null,
      name: null,
      plan,
      law,
      problems: [budgetProblem("scenario_unknown", { scenario: scenarioId })],
    };
  const { entries, ...spelt } = expandScenario(plan, scenario, law);
  const applied = applyRows(plan, spelt, law);
  return {
    scenario: scenario.id,
    name: scenario.name,
    plan: applied.plan,
    law: applied.law,
    problems: [...entries.flatMap(({ problems }) => problems), ...applied.problems],
  };
}

/** What a fund lacks under a choice; `fund` null: cost nobody is named to pay. */
export interface Lack {
  fund: { id: string; name: string } | null;
  missing: Rupiah;
}

export interface ChoiceFigures {
  choice: Choice;
  cost: Rupiah;
  people: number;
  personMonths: number;
  /** Enrolled in the last month the year pays for them, and of these three months or longer. */
  enrolled: number;
  fullyProtected: number;
  /** After the year; null without a reported figure whose parts are both known. */
  coverage: Coverage | null;
  lacks: Lack[];
  /** Sum of what is missing. */
  lacking: Rupiah;
  budget: Budget;
  problems: Problem[];
}

/**
 * Up to eight choices side by side, the same figures for each.
 * @returns `too_many_choices` or `no_choice`
 * @example compareChoices([choose(plan, null), choose(plan, "hemat")])
 */
export function compareChoices(choices: readonly Choice[]): Outcome<ChoiceFigures[]> {
  if (choices.length === 0) return fail(whatifProblem("no_choice", {}));
  if (choices.length > MOST_CHOICES)
    return fail(whatifProblem("too_many_choices", { count: choices.length, limit: MOST_CHOICES }));
  return succeed(choices.map(figuresOf));
}

function figuresOf(choice: Choice): ChoiceFigures {
  const { plan, law } = choice;
  const budget = sumGroups(plan, law);
  const funding = computeFunding(plan, law, budget);
  const figures = plan.coverage ?? [];
  const covered = planCoverage(plan, figures[figureTaken(figures)] ?? null);
  const lacks: Lack[] = funding.funds
    .filter(({ missing }) => missing > 0)
    .map(({ fund: { id, name }, missing }) => ({ fund: { id, name }, missing }));
  if (funding.unfunded > 0) lacks.push({ fund: null, missing: funding.unfunded });
  return {
    choice,
    cost: budget.total,
    people: budget.people,
    personMonths: budget.personMonths,
    enrolled: covered.enrolled,
    fullyProtected: covered.fullyProtected,
    coverage: covered.afterEnrolled?.ok ? covered.afterEnrolled.value : null,
    lacks,
    lacking: lacks.reduce((sum, { missing }) => sum + missing, 0),
    budget,
    problems: [
      ...choice.problems,
      ...budget.groups.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems)),
      ...(covered.afterEnrolled && !covered.afterEnrolled.ok ? covered.afterEnrolled.problems : []),
    ],
  };
}
