import type { BudgetLayout } from "../../budgetLayout";
import type { FundsLayout } from "../../fundsLayout";
import type { RatesReferences } from "../../rates/layout";
import type { GroupReferences } from "../groups";

export interface ScenarioSources {
  groups: GroupReferences;
  funds: FundsLayout;
  references: RatesReferences;
  budget: BudgetLayout;
}
