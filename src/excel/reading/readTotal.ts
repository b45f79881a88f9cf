import { cellNames, tableNames } from "../../book/names";
import { readWritingNumber } from "../../book/writingNumber";
import type { BookTotal } from "../door";

/** The book's own total as it stands recalculated, in one round trip and one more for the cells. */
export async function readTotal(context: Excel.RequestContext): Promise<BookTotal> {
  const { application, names } = context.workbook;
  application.load("calculationMode,calculationState");
  const items = [cellNames.total, cellNames.counted, tableNames.writing].map((name) => names.getItemOrNullObject(name));
  items.forEach((item) => item.load("name"));
  const [total] = items;
  await context.sync();
  if (total!.isNullObject) return { state: "missing" };
  // Excel's own words; "Pending" is what it says of a change it was not asked to calculate.
  if (String(application.calculationState) !== "Done")
    return { state: String(application.calculationMode) === "Manual" ? "manual" : "calculating" };
  const cells = items.map((item) => (item.isNullObject ? null : item.getRangeOrNullObject()));
  cells.forEach((cell) => cell?.load("values"));
  await context.sync();
  const lines = cells.map((cell): unknown[] => (cell && !cell.isNullObject ? (cell.values[0] ?? []) : []));
  const [amount, count] = lines.map(([value]) => value);
  if (readWritingNumber(lines[2]!)?.isWhole === false) return { state: "unfinished" };
  // Blank where a first writing has named its sheets and not filled them.
  if (amount === undefined || amount === "") return { state: "missing" };
  return {
    state: "known",
    total: typeof amount === "number" ? amount : String(amount),
    groups: typeof count === "number" ? count : null,
  };
}
