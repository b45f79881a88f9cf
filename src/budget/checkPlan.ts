import { LAW } from "../law/baseline";
import { monthText } from "../law/month";
import type { Law } from "../law/parameter";
import type { Problem } from "../law/problem";
import { sumGroups, type Budget } from "./sumGroups";
import { ceilingProblem } from "./ceiling";
import { checkGroup } from "./checkGroup";
import { headProblems, textProblems } from "./checkSize";
import { computeFunding, isEligible } from "./funding";
import { choiceProblem } from "./field";
import { FUND_FIELDS } from "./fundFields";
import { isUnseen } from "./isUnseen";
import { layOut } from "./layOut";
import { localLaw } from "./localLaw";
import type { BudgetPlan, Fund } from "./plan";
import { coveredRemarks } from "./planCoverage";
import { budgetProblem } from "./problem";
import { applyScenario } from "./scenario";
import { scenarioNameProblems } from "./scenarioNames";

/** A problem with where it stands, so that a list of checks can lead there. */
export interface PlanProblem {
  problem: Problem;
  /** "budget": it concerns the sums, e.g. a ceiling exceeded. */
  where: "group" | "fund" | "scenario" | "budget";
  /** Id of the group, fund or scenario; null for the budget as a whole. */
  id: string | null;
}

/** What keeps a fund from being set against costs, each problem naming its field. */
export function checkFund(fund: Fund): Problem[] {
  const { name, earmark, firstMonth, lastMonth } = fund;
  const problems: (Problem | null)[] = [
    isUnseen(name) ? budgetProblem("name_missing", {}, "name") : null,
    choiceProblem(FUND_FIELDS.kind, fund.kind, "kind"),
    ...textProblems(fund, FUND_FIELDS),
    ...Object.values(fund.ceilings).map((ceiling) => ceilingProblem(ceiling, "ceilings")),
    earmark === null || (Number.isInteger(earmark) && earmark > 0 && earmark <= 100_000)
      ? null
      : budgetProblem("earmark_invalid", { fund: name, share: earmark / 1000 }, "earmark"),
    firstMonth !== null && lastMonth !== null && lastMonth < firstMonth
      ? budgetProblem("period_reversed", { first: monthText(firstMonth), last: monthText(lastMonth) }, "lastMonth")
      : null,
  ];
  return problems.filter((problem) => problem !== null);
}

/**
 * Everything that is wrong with a plan, as its active scenario has it: groups, funds, names, eligibility, ceilings,
 * overrides. Remarks on the law are not here; they stand in the notes of the budget.
 */
export function checkPlan(plan: BudgetPlan, law: Law = LAW): PlanProblem[] {
  const found: PlanProblem[] = [];
  const say = (where: PlanProblem["where"], id: string | null, problems: readonly Problem[]) =>
    found.push(...problems.map((problem) => ({ problem, where, id })));

  say("budget", null, headProblems(plan));
  say(
    "budget",
    null,
    localLaw(plan, law).problems.map(({ problem }) => problem),
  );
  scenarioNameProblems(plan.scenarios.map(({ name }) => name)).forEach((problem, index) => {
    if (problem) say("scenario", plan.scenarios[index]!.id, [problem]);
  });
  const applied = applyScenario(plan, plan.activeScenario, law);
  say("scenario", plan.activeScenario, applied.problems);
  const { groups, funds } = applied.plan;
  const broken = funds.filter((fund) => {
    const problems = checkFund(fund);
    say("fund", fund.id, problems);
    return problems.length > 0;
  });
  const budget = sumGroups(applied.plan, applied.law);
  for (const { group, outcome } of budget.groups) {
    const problems = checkGroup(group, plan.year, applied.law);
    // What only computing finds (a hole in the law, a sum too large) is told where the inputs themselves are sound.
    say("group", group.id, problems.length > 0 || outcome.ok ? problems : outcome.problems);
    say("group", group.id, coveredRemarks(applied.plan, group));
    if (funds.length > 0 && !funds.some((fund) => isEligible(fund, group)))
      say("group", group.id, [budgetProblem("no_eligible_fund", { name: group.name }, "fund")]);
  }
  say(
    "budget",
    null,
    budget.notes.filter(({ code }) => code === "name_duplicate"),
  );
  say("budget", null, duplicateFunds(funds));
  for (const { scenario, group } of layOut(plan, law).left)
    say("scenario", scenario.id, [
      budgetProblem("parts_differ_in_scenario", { scenario: scenario.name, name: group.name }),
    ]);
  if (broken.length === 0) found.push(...fundingProblems(applied.plan, applied.law, budget, groups));
  return found;
}

function fundingProblems(plan: BudgetPlan, law: Law, budget: Budget, groups: BudgetPlan["groups"]): PlanProblem[] {
  return computeFunding(plan, law, budget).problems.map((problem) => {
    const { name, fund } = problem.data;
    const group = name === undefined ? undefined : groups.find((one) => one.name === name);
    if (group) return { problem, where: "group", id: group.id };
    return { problem, where: "fund", id: plan.funds.find((one) => one.name === fund)?.id ?? null };
  });
}

function duplicateFunds(funds: readonly Fund[]): Problem[] {
  const names = funds.map(({ name }) => name.trim().toLowerCase());
  return funds
    .filter(({ name }, index) => name.trim() !== "" && names.indexOf(names[index]!) < index)
    .map(({ name }) => budgetProblem("name_duplicate", { name: name.trim(), id: name.trim() }, "name"));
}
