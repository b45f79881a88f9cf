import type { BudgetLayout } from "../../budgetLayout";
import type { RatesLayout } from "../../rates/layout";
import type { FundParts } from "../funds/parts";

/** Where the formulas of `Hitung` look besides `Kelompok` and `Skenario`. */
export interface WorkSources {
  rates: RatesLayout;
  budget: BudgetLayout;
  parts: FundParts;
}
