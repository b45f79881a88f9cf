import type { Facts } from "../../facts";
import { formula, isFormula, type Content } from "../../content";
import { cellNames } from "../../names";
import type { SheetPlan } from "../../sheetPlan";
import { programsSum } from "../summary/programs";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** The totals people read first, held against that of `Anggaran`: another formula there is still a formula. */
export function frontLines(facts: Facts, sheets: readonly SheetPlan[]): CheckLine[] {
  const { total } = cellNames;
  const isTotal = (content: Content) => isFormula(content) && content.formula === formula(total).formula;
  const readme = sheets.find(({ key }) => key === "readme")!;
  const row = readme.cells.findIndex((line) => line.some(isTotal));
  const first = oneCell(row, readme.cells[row]!.findIndex(isTotal));
  const shown = [referTo(facts, "readme", first)];
  if (facts.has("summary")) shown.push(referTo(facts, "summary", programsSum(facts)));
  return [linesOn("readme")("frontTotals", "wrong", first, shown.map((cell) => `(${cell}<>${total})`).join("+"))];
}
