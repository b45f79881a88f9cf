import type { Area } from "../../book/address";
import type { Look, Rule } from "../../book/look";
import type { SheetPlan } from "../../book/sheetPlan";

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);

const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const BORDER: Record<Rule, { style: "Continuous" | "Double"; weight?: "Thin" | "Medium" }> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  double: { style: "Double" },
};

function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  // One value for all cells of a range: Excel spreads it.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = ALIGN[look.align];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.unlocked) format.protection.locked = false;
  for (const [edge, rule] of [["EdgeTop", look.top], ["EdgeBottom", look.bottom]] as const) {
    if (!rule) continue;
    const border = format.borders.getItem(edge);
    const { style, weight } = BORDER[rule];
    border.style = style;
    if (weight) border.weight = weight;
  }
}

/** A column width in Excel's points for so many characters of its standard font (7 pixels each, 5 of margin). */
const widthOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** A range of no rows or no columns does not exist, so each kind of freezing has its own call. */
function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["freeze"]>): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Formats, widths, frozen panes and tab colour of a sheet. */
export function applyLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, look } of plan.looks) applyLook(rangeOf(sheet, area), look);
  for (const { column, count, characters } of plan.widths) sheet.getRangeByIndexes(0, column, 1, count).format.columnWidth = widthOf(characters);
  for (const row of plan.tallRows) sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.autofitRows();
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
}
