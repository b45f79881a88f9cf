import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import { cashPlace } from "../cash";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** Both ways of counting cash against the budget. */
export function cashLines(facts: Facts): CheckLine[] {
  const line = linesOn("rak");
  const total = (key: "cashByMonth" | "cashByDue", block: "byMonth" | "byDue") => {
    const { row, column } = cashPlace(block, null, "total");
    const cell = oneCell(row, column);
    return line(key, "wrong", cell, referTo(facts, "rak", cell), { right: cellNames.total });
  };
  return [total("cashByMonth", "byMonth"), total("cashByDue", "byDue")];
}
