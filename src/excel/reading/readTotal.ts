import { cellNames } from "../../book/names";
import type { BookTotal } from "../door";

/** The book's own total as it stands recalculated, in one round trip and one more for the cells. */
export async function readTotal(context: Excel.RequestContext): Promise<BookTotal> {
  const { application, names } = context.workbook;
  application.load("calculationMode,calculationState");
  const [total, groups] = [cellNames.total, cellNames.counted].map((name) => names.getItemOrNullObject(name));
  total!.load("name");
  groups!.load("name");
  await context.sync();
  if (total!.isNullObject) return { state: "missing" };
  // Excel's own words; "Pending" is what it says of a change it was not asked to calculate.
  if (String(application.calculationState) !== "Done")
    return { state: String(application.calculationMode) === "Manual" ? "manual" : "calculating" };
  const cells = [total!, groups!].map((item) => (item.isNullObject ? null : item.getRangeOrNullObject()));
  cells.forEach((cell) => cell?.load("values"));
  await context.sync();
  const [amount, count] = cells.map((cell): unknown => (cell && !cell.isNullObject ? cell.values[0]?.[0] : undefined));
  if (amount === undefined) return { state: "missing" };
  return {
    state: "known",
    total: typeof amount === "number" ? amount : String(amount),
    groups: typeof count === "number" ? count : null,
  };
}
