import type { BudgetLayout } from "../../budgetLayout";
import type { RatesReferences } from "../../rates/layout";
import type { ScenariosLayout } from "../../scenariosLayout";
import type { GroupReferences } from "../groups";

export interface FundSources {
  groups: GroupReferences;
  references: RatesReferences;
  budget: BudgetLayout;
  /** null in a book without the sheet `Skenario`. */
  scenarios: ScenariosLayout | null;
}
