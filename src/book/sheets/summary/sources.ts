import type { BudgetLayout } from "../../budgetLayout";
import type { FundsLayout } from "../../fundsLayout";
import type { RatesLayout } from "../../rates/layout";
import type { ScenariosLayout } from "../../scenariosLayout";
import type { WorkLayout } from "../../workLayout";
import type { RkaLayout } from "../rka/layout";
import type { AmountInWords } from "../rka/words";

/** Where the page's figures come from. */
export interface SummarySources {
  work: WorkLayout;
  budget: BudgetLayout;
  funds: FundsLayout;
  rates: RatesLayout;
  rka: RkaLayout;
  words: AmountInWords;
  scenarios: ScenariosLayout | null;
}
