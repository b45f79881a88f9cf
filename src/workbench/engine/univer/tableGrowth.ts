/** A table takes in what a person types right below it, and its calculated columns go on, as in Excel. */
import type { CellWrite } from "../cells";
import { movedFormula } from "../movedFormula";
import type { Rectangle } from "../spreadsheet";
import type { TableFacts } from "../tables";
import type { CellReader } from "./readCells";

export function growTable(
  table: TableFacts,
  sheetId: string,
  edited: Rectangle,
  reader: CellReader,
): { rect: Rectangle; fill: CellWrite[] } | null {
  if (table.sheetId !== sheetId || table.showTotals) return null;
  const { rect } = table;
  const next = rect.row + rect.rows;
  const inside = edited.column >= rect.column && edited.column + edited.columns <= rect.column + rect.columns;
  if (edited.row !== next || !inside) return null;
  if (
    reader
      .values(sheetId, edited)
      .flat()
      .every((value) => value === null)
  )
    return null;
  const grown = { ...rect, rows: rect.rows + edited.rows };
  const last = { ...rect, row: next - 1, rows: 1 };
  const firstBody = rect.row + Number(table.showHeaders);
  const fill: CellWrite[] = [];
  const formats = reader.numberFormats(sheetId, last)[0]!;
  const styles = reader.styles(sheetId, last)[0]!;
  for (let row = next; row < next + edited.rows; row += 1) {
    const now = reader.values(sheetId, { ...last, row })[0]!;
    const cells = now.map((value, index) => {
      const column = rect.column + index;
      if (value !== null) return null;
      const model = reader.formulaAt(sheetId, next - 1, column);
      if (!model) return null;
      const before = next - 2 >= firstBody ? reader.formulaAt(sheetId, next - 2, column) : null;
      const consistent = next - 2 < firstBody || (before !== null && movedFormula(before, 1, 0) === model);
      return consistent ? movedFormula(model, row - next + 1, 0) : null;
    });
    fill.push({ sheetId, rect: { ...last, row }, cells: [cells], numberFormats: [formats], styles: [styles] });
  }
  return { rect: grown, fill };
}
