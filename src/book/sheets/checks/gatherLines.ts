import type { BudgetLayout } from "../../budgetLayout";
import type { Facts } from "../../facts";
import type { FundsLayout } from "../../fundsLayout";
import type { RatesReferences } from "../../rates/layout";
import { checkWorking } from "../checks";
import type { RkaLayout } from "../rka/layout";
import { budgetLines } from "./budgetLines";
import type { CoverageLayout } from "../ucj/layout";
import type { VillageLayout } from "../village/layout";
import { coverageLines } from "./coverageLines";
import { fundLines } from "./fundLines";
import type { CheckLine } from "./line";
import { rateLines } from "./rateLines";
import { cashLines, rkaLines } from "./rkaLines";
import { villageLines } from "./villageLines";

export interface CheckedSheets {
  budget: BudgetLayout;
  references: RatesReferences;
  funds: FundsLayout;
  rka: RkaLayout;
  coverage: CoverageLayout;
  village: VillageLayout;
}

/** Every check of the sheets this book has; a sheet that was not asked for is not checked. */
export function gatherLines(facts: Facts, { budget, references, funds, rka, coverage, village }: CheckedSheets): CheckLine[] {
  const { repeated, lawAsWritten } = checkWorking(facts, budget);
  return [
    ...budgetLines(facts, budget, repeated),
    ...(facts.has("funds") ? fundLines(facts, budget, funds) : []),
    ...(facts.has("rka") ? rkaLines(facts, budget, rka) : []),
    ...(facts.has("rak") ? cashLines(facts, budget) : []),
    ...(facts.has("village") ? villageLines(facts, village) : []),
    ...(facts.has("coverage") ? coverageLines(facts, coverage) : []),
    ...rateLines(facts, budget, references, lawAsWritten),
  ];
}
