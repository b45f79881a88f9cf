import type { Area } from "../../book/address";
import type { Look, Rule } from "../../book/look";
import { columnPoints } from "../../book/paper";
import { inRuns } from "../../book/rowRuns";
import type { SheetPlan } from "../../book/sheetPlan";
import type { Capabilities } from "../door";
import type { WritingRun } from "./writingRun";

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Excel's words for our looks. */
export const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;
export const VERTICAL = { top: "Top", center: "Center" } as const;
export const BORDER: Record<Rule, { style: "Continuous" | "Double"; weight?: "Thin" | "Medium" }> = {
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
  for (const [edge, rule] of [
    ["EdgeTop", look.top],
    ["EdgeBottom", look.bottom],
  ] as const) {
    if (!rule) continue;
    const border = format.borders.getItem(edge);
    const { style, weight } = BORDER[rule];
    border.style = style;
    if (weight) border.weight = weight;
  }
}

/** A range of no rows or no columns does not exist, so each kind of freezing has its own call. */
function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["freeze"]>): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Bytes of a message that a range with some formats takes, and one with a single property. */
const LOOK_BYTES = 1800;
const PROPERTY_BYTES = 700;

/** Formats, widths, frozen panes and tab colour of a sheet. */
export async function applyLooks(
  run: WritingRun,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  can: Capabilities,
): Promise<void> {
  for (const { area, look } of plan.looks) {
    await run.room(LOOK_BYTES);
    applyLook(rangeOf(sheet, area), look);
  }
  for (const { column, count, characters } of plan.widths) {
    await run.room(PROPERTY_BYTES);
    sheet.getRangeByIndexes(0, column, 1, count).format.columnWidth = columnPoints(characters);
  }
  for (const { row, count, points } of plan.heights) {
    await run.room(PROPERTY_BYTES);
    sheet.getRangeByIndexes(row, 0, count, 1).format.rowHeight = points;
  }
  // Set 1.8; what has the page of 1.9 has it as well.
  if (!plan.gridlines && can.pageLayout) sheet.showGridlines = false;
  for (const { first, count } of inRuns(plan.tallRows)) {
    await run.room(PROPERTY_BYTES);
    sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow().format.autofitRows();
  }
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
}
