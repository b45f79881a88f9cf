import { computeFunding } from "../../../budget/funding";
import type { BudgetPlan } from "../../../budget/plan";
import type { Law } from "../../../law/parameter";
import { fundMonthChances, type FundMonthChances } from "../../../whatif/chance/fundMonths";
import type { Model } from "../../../whatif/chance/model";
import type { Outcomes } from "../../../whatif/chance/simulation";

/** Takes what is told out of the trials: all money against the ceiling tested, each fund against its own. */
export function summaryOf(
  model: Model,
  outcomes: Outcomes,
  plan: BudgetPlan,
  law: Law,
  ceiling: number | null,
): FundMonthChances {
  const ceilings = computeFunding(plan, law).funds.map(({ fund, available }) => ({
    fund: fund.id,
    ceiling: available,
  }));
  return fundMonthChances(model, outcomes, plan.year, ceiling, ceilings);
}
