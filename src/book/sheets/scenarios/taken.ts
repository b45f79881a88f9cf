import { isScenarioGroupField } from "../../scenarioFields";
import { cellAddress } from "../../address";
import type { BudgetLayout } from "../../budgetLayout";
import type { Facts } from "../../facts";
import type { Provision } from "../../rates/provisions";
import type { ScenariosLayout } from "../../scenariosLayout";
import type { TakenFormula } from "../budget/work";
import type { GroupReferences } from "../groups";
import { countedCell } from "./parameters";

/**
 * A group's field as the active scenario has it, or as its row of the table has it. Groups no scenario touches are told
 * by one number each, so that a book without a scenario looks nothing up.
 */
export function takenFromScenario(budget: BudgetLayout, groups: GroupReferences, scenarios: ScenariosLayout): TakenFormula {
  return (key, index) => {
    const number = cellAddress(budget.first(budget.people) + index, 0, "column");
    const own = `INDEX(${groups.column(key)},${number})`;
    if (!isScenarioGroupField(key)) return own;
    return `IF(${scenarios.groupCount(index)}=0,${own},${scenarios.replaced("group", number, key, own)})`;
  };
}

/** The number of the law on `Tarif` under the active scenario; null where none can reach it. */
export function provisionInEffect(facts: Facts, scenarios: ScenariosLayout): (provision: Provision) => string | null {
  return ({ parameter, component }) => {
    const counted = (field: string) => countedCell(facts, scenarios, parameter.id, field);
    if (component === "amount" || component === "ceiling") return counted("value");
    if (component !== "total") return counted(component);
    const [employer, worker] = [counted("employer"), counted("worker")];
    return employer && worker ? `${employer}+${worker}` : null;
  };
}
