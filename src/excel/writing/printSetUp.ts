import { areaAddress, columnLetters } from "../../book/address";
import { MARGINS } from "../../book/paper";
import type { SheetKey, SheetPlan } from "../../book/sheetPlan";
import { PAPER_SIZES } from "../paper";
import { doorProblem } from "../problems";
import type { WritingRun } from "./writingRun";

/** How many pages wide, and tall where that is counted. */
export const zoomOf = ({ pagesWide, pagesTall }: SheetPlan["print"]): Excel.PageLayoutZoomOptions => ({
  horizontalFitToPages: pagesWide,
  ...(pagesTall === null ? {} : { verticalFitToPages: pagesTall }),
});

/** Paper, print area, repeated rows and footer. */
function applyPrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = PAPER_SIZES[print.paper];
  pageLayout.setPrintArea(areaAddress(print.area, "$"));
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.titleColumns)
    pageLayout.setPrintTitleColumns(
      `$${columnLetters(print.titleColumns.first)}:$${columnLetters(print.titleColumns.last)}`,
    );
  pageLayout.zoom = zoomOf(print);
  pageLayout.setPrintMargins("Centimeters", MARGINS);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
}

/**
 * Pages come last and on their own: a printer without F4, or no printer at all, makes Excel refuse them, and the book is
 * complete without. All sheets in one message; if that fails, sheet by sheet, and those that fail are named in a notice.
 * @returns the sheets whose pages Excel did not take
 */
export async function setUpPages(run: WritingRun, plans: readonly SheetPlan[]): Promise<Set<SheetKey>> {
  const failed = new Set<SheetKey>();
  if (plans.length === 0) return failed;
  const { worksheets } = run.context.workbook;
  if (await goesThrough(run, () => plans.forEach((plan) => applyPrint(worksheets.getItem(plan.name), plan))))
    return failed;
  for (const plan of plans) {
    if (!(await goesThrough(run, () => applyPrint(worksheets.getItem(plan.name), plan)))) failed.add(plan.key);
  }
  if (failed.size > 0) {
    const sheets = plans.filter(({ key }) => failed.has(key)).map(({ name }) => name);
    run.notices.push(doorProblem("pages_not_set", { sheets: sheets.join(", ") }));
  }
  return failed;
}

/** The book is complete by now: nobody can cancel any more, and no refusal takes anything back. */
async function goesThrough(run: WritingRun, queue: () => void): Promise<boolean> {
  queue();
  run.roundTrips += 1;
  try {
    await run.context.sync();
    return true;
  } catch {
    return false;
  }
}
