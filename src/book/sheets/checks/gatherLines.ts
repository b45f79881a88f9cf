import type { BudgetLayout } from "../../budgetLayout";
import type { Facts } from "../../facts";
import type { RatesLayout } from "../../rates/layout";
import type { ScenariosLayout } from "../../scenariosLayout";
import type { WorkLayout } from "../../workLayout";
import type { WorkLists } from "../../workLists";
import type { FundsLayout } from "../../fundsLayout";
import type { FundParts } from "../funds/parts";
import { budgetLines } from "./budgetLines";
import { fundLines } from "./fundLines";
import { groupLines } from "./groupLines";
import type { CheckLine } from "./line";
import { rateLines } from "./rateLines";
import type { RkaLayout } from "../rka/layout";
import { rkaLines } from "./rkaLines";
import type { VillageLayout } from "../village/layout";
import { cashLines } from "./cashLines";
import { coverageLines } from "./coverageLines";
import { scenarioLines } from "./scenarioLines";
import { villageLines } from "./villageLines";

export interface CheckedSheets {
  work: WorkLayout;
  lists: WorkLists;
  rates: RatesLayout;
  budget: BudgetLayout;
  scenarios: ScenariosLayout | null;
  funds: FundsLayout;
  parts: FundParts;
  rka: RkaLayout;
  village: VillageLayout | null;
}

/** Every check of the sheets this book has, in the order of the sheets. */
export function gatherLines(
  facts: Facts,
  { work, lists, rates, budget, scenarios, funds, parts, rka, village }: CheckedSheets,
): CheckLine[] {
  return [
    ...groupLines(facts, work, lists, rates),
    ...(scenarios ? scenarioLines(facts, scenarios, work, rates) : []),
    ...rateLines(facts, rates),
    ...fundLines(facts, funds, { work, parts }),
    ...budgetLines(facts, budget),
    ...rkaLines(facts, rka, work),
    ...cashLines(facts),
    ...(village ? villageLines(facts, village) : []),
    ...(facts.has("coverage") ? coverageLines(facts) : []),
  ];
}
