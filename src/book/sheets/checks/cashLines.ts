import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import { cashPlace, cashTotal } from "../cash";
import { linesOn, oneCell, type CheckLine } from "./line";

/** Both ways of counting cash against the budget. */
export function cashLines(facts: Facts): CheckLine[] {
  const line = linesOn("rak");
  const total = (key: "cashByMonth" | "cashByDue", block: "byMonth" | "byDue") => {
    const { row, column } = cashPlace(block, null, "total");
    return line(key, "wrong", oneCell(row, column), cashTotal(facts, block), { right: cellNames.total });
  };
  return [total("cashByMonth", "byMonth"), total("cashByDue", "byDue")];
}
