import { listProblems } from "../../budget/checkSize";
import { layOut } from "../../budget/layOut";
import type { BudgetPlan } from "../../budget/plan";
import { drawnFrom } from "../../book/chartPlan";
import { planBook } from "../../book/planBook";
import { NOTHING_KEPT } from "../../book/keptInputs";
import { BOOK_VERSION, type Book, type SheetKey, type SheetPlan } from "../../book/sheetPlan";
import { Cancelled } from "../cancelled";
import type { Capabilities, DoorProblem, WriteOptions, WriteOutcome } from "../door";
import { doorProblem, problemOfError } from "../problems";
import { countsFrom1904 } from "../reading/dateSystem";
import { readBook, type BookFound } from "../reading/readBook";
import { surveyWorkbook, type Survey } from "../survey";
import { putRight, type BegunWritings } from "./begunWriting";
import { bookOptions } from "./bookOptions";
import { createBook } from "./createBook";
import { HeldCalculation } from "./heldCalculation";
import { checkContents, newBook } from "./newBook";
import { placeCharts } from "./placeCharts";
import { setUpPages } from "./printSetUp";
import { hasCharts, hasPrint, type SheetMarks } from "./sheetMarks";
import { isComplete, type LeftBehind } from "./takingBack";
import { updateBook } from "./updateBook";
import { writingOf } from "./writingMarks";
import { WritingRun } from "./writingRun";

/**
 * Writes a plan as a book, or brings the book of this workbook up to date. All or nothing: when a step fails or the user
 * cancels, what was done so far is taken back.
 */
export async function writeBook(
  context: Excel.RequestContext,
  plan: BudgetPlan,
  options: WriteOptions,
  can: Capabilities & { tableResize: boolean },
  marks: SheetMarks,
  writings: BegunWritings,
): Promise<WriteOutcome> {
  const [tooLong] = listProblems(plan);
  if (tooLong) return { status: "failed", problem: tooLong };
  const run = new WritingRun(context, options);
  let undo: (() => Promise<LeftBehind>) | null = null;
  try {
    // Where it is taken back, one that was cut off before it still is.
    const before = await putRight(context, writings);
    const calculation = new HeldCalculation(context.workbook.application);
    const { survey, found } = await readBook(context, can, run.sync, marks.paper(), before);
    // Of a workbook that holds a book it is known by now.
    if (!found && (await countsFrom1904(context, run.sync)))
      return { status: "failed", problem: doorProblem("dates_from_1904") };
    const laid = layOut(plan).plan;
    const book = planFor(laid, options, found);
    const refused = refusal(survey, found, book, options);
    if (refused) return { status: "failed", problem: refused };
    checkContents(book);
    run.total = countCells(book);
    let had: Book | null = null;
    // Asked once for every sheet without marks, and planned once.
    const asItWas = () => (had ??= planFor(found!.reading.plan, { language: found!.reading.language }, found));
    const work = found
      ? updateBook(book, { run, found, can, marks, calculation, before: asItWas })
      : createBook(run, book, survey, can, calculation, marks);
    await writings.keep({
      version: 1,
      number: writingOf(book),
      language: options.language,
      inputs: { plan: laid, kept: found?.kept ?? NOTHING_KEPT, answers: { ...found?.answers, ...options.answers } },
      calculation: calculation.now,
      calculationPutRight: false,
    });
    undo = async () => {
      const left = await work.undo();
      // What is not as it was counts as cut off: its inputs are kept until one press has written it whole.
      if (isComplete(left)) await writings.keep(before);
      return left;
    };
    await work.write();
    undo = null;
    await writings.keep(null);
    const isNew = (key: SheetKey): boolean => survey.ours[key] === undefined;
    const pages = can.pageLayout
      ? book.sheets.filter((sheet) => !found || isNew(sheet.key) || !hasPrint(marks, sheet))
      : [];
    const notPrinted = await setUpPages(run, pages);
    // A chart lost the figures that stood on a sheet which is a new one now.
    const charts = book.sheets.filter(
      (sheet) => !hasCharts(marks, sheet) || drawnFrom(sheet.charts).some(({ sheet: key }) => isNew(key)),
    );
    const notDrawn = can.charts ? await placeCharts(run, book, charts) : new Set(charts.map(({ key }) => key));
    marks.remember(book, notPrinted, notDrawn);
    return {
      status: "written",
      sheets: run.sheets,
      cells: run.cells,
      roundTrips: run.roundTrips,
      manualCalculation: calculation.isManual,
      notices: run.notices,
    };
  } catch (error) {
    const problem = problemOfError(error, run.sheet);
    const cause = { code: problem.code, message: String(problem.data.message ?? "") };
    try {
      const left = await undo?.();
      if (left && !isComplete(left)) {
        const [missing, refused] = [left.missing.join(", "), left.refused.join(", ")];
        return { status: "failed", problem: doorProblem("not_restored", { ...cause, missing, refused }) };
      }
    } catch {
      return { status: "failed", problem: doorProblem("not_restored", cause) };
    }
    if (error instanceof Cancelled) return { status: "cancelled" };
    return { status: "failed", problem: await withItsSheet(context, problem) };
  }
}

/** A message may hold several sheets and the workbook's own parts: what somebody protected meanwhile is asked afterwards. */
async function withItsSheet(context: Excel.RequestContext, problem: DoorProblem): Promise<DoorProblem> {
  if (problem.code !== "sheet_protected" && problem.code !== "workbook_protected") return problem;
  const { sheets, ours } = await surveyWorkbook(context);
  const book = Object.values(ours);
  const names = sheets.filter(({ name, isProtected }) => isProtected && book.includes(name)).map(({ name }) => name);
  return names.length === 0 ? problem : doorProblem("sheet_protected", { sheet: names.join(", ") });
}

const planFor = (plan: BudgetPlan, options: WriteOptions, found: BookFound | null): Book =>
  found ? planBook(plan, bookOptions(plan, options, found)) : newBook(plan, options);

function refusal(survey: Survey, found: BookFound | null, book: Book, options: WriteOptions): DoorProblem | null {
  if (found?.reading.newer) return doorProblem("newer_book", { version: found.version, known: BOOK_VERSION });
  // A copy that took the place of a sheet of groups somebody deleted is what was read.
  const ours = new Set([...Object.values(survey.ours), ...(found ? [found.groupsSheet.name] : [])]);
  const locked = survey.sheets.find(({ name, isProtected }) => isProtected && ours.has(name));
  if (locked) return doorProblem("sheet_protected", { sheet: locked.name });
  const foreign = book.sheets.find(
    ({ name }) => !ours.has(name) && survey.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
  );
  if (foreign && !options.replaceForeignSheets) return doorProblem("foreign_sheet", { sheet: foreign.name });
  const table = book.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => !found && survey.tables.some((other) => other.name.toLowerCase() === name.toLowerCase()));
  return table ? doorProblem("name_taken", { name: table.name }) : null;
}

const countCells = (book: Book): number =>
  book.sheets.reduce(
    (sum, { cells }: SheetPlan) =>
      sum + cells.reduce((count, line) => count + line.filter((cell) => cell !== null).length, 0),
    0,
  );
