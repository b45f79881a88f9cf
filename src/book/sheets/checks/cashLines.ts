import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import { CashLayout } from "../../cashLayout";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** Cash by due date against the budget. */
export function cashLines(facts: Facts): CheckLine[] {
  const { row, column } = new CashLayout(facts).place("byDue", null, "total");
  const total = oneCell(row, column);
  return [linesOn("rak")("cashByDue", "wrong", total, referTo(facts, "rak", total), { right: cellNames.total })];
}
