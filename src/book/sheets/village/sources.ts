import type { BudgetLayout } from "../../budgetLayout";
import type { FundsLayout } from "../../fundsLayout";
import type { RkaLayout } from "../rka/layout";

export interface VillageSources {
  budget: BudgetLayout;
  funds: FundsLayout;
  rka: RkaLayout;
}
