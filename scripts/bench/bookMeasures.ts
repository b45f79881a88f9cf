import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isUnsaid } from "../../src/book/names";
import { planBook } from "../../src/book/planBook";
import type { Book } from "../../src/book/sheetPlan";
import type { BudgetPlan } from "../../src/budget/plan";
import { formulasOf, MOST } from "../../test/book/support/weight";
import { tobaccoGroups, tobaccoPlan } from "../../test/cases/tobacco";
import { convertInLibreOffice, findProgram } from "../../test/judges/recalculate";
import { makeBook } from "../book/makeBook";
import type { Figure } from "./measurement";

const LEAST_SHORT = 0.9;
const SHORT = 120;

const planned = (plan: BudgetPlan): Book => planBook(plan, { language: "id" });
const atMost = (value: number, most: number) => ({
  value: `${value.toLocaleString("en-US")} (at most ${most.toLocaleString("en-US")})`,
  within: value <= most,
});

/** Names Excel lists: those the add-in keeps for finding its cells again are hidden. */
const shownNames = (book: Book): string[] => book.names.map(({ name }) => name).filter((name) => !isUnsaid(name));

/** The weight of a book, counted in its plan; and its pages, printed by LibreOffice where it is there. */
export async function bookMeasures(): Promise<Figure[]> {
  const book = planned(tobaccoPlan());
  const formulas = formulasOf(book);
  const short = formulas.filter((text) => text.length < SHORT).length / formulas.length;
  // Spare rows rise with the groups, and are counted too.
  const many = formulasOf(planned(tobaccoGroups(200))).length;
  const perGroup = formulasOf(planned(tobaccoGroups(2))).length - formulas.length;
  const last = book.sheets[book.sheets.length - 1]!;
  return [
    { what: "formulas, one group", ...atMost(formulas.length, MOST.formulas) },
    { what: "formulas for the second group", ...atMost(perGroup, MOST.perGroup) },
    { what: "formulas, 200 groups", ...atMost(many, MOST.of200) },
    {
      what: "longest formula, characters",
      ...atMost(Math.max(...formulas.map((text) => text.length)), MOST.characters),
    },
    {
      what: `formulas under ${SHORT} characters`,
      value: `${(short * 100).toFixed(1)} % (at least ${LEAST_SHORT * 100} %)`,
      within: short >= LEAST_SHORT,
    },
    { what: "names in Excel's list, each said by a formula", ...atMost(shownNames(book).length, MOST.names) },
    { what: "names hidden, for the add-in", value: `${book.names.length - shownNames(book).length}` },
    {
      what: "working sheets, and where",
      value: `${book.sheets.filter(({ key }) => key === "work").length}, the last sheet is ${last.name}`,
      within: last.key === "work",
    },
    await pages(tobaccoPlan()),
  ];
}

/** Counted in the PDF that LibreOffice makes of the file. */
async function pages(plan: BudgetPlan): Promise<Figure> {
  const what = "pages, one group";
  try {
    findProgram(["soffice", "libreoffice"]);
  } catch {
    return { what, value: "not counted: LibreOffice is not here" };
  }
  const made = await makeBook(plan, "id");
  if (!made.ok) throw new Error(made.reason);
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, made.bytes);
    const out = await convertInLibreOffice([file], "pdf", folder);
    const pdf = readFileSync(join(out, basename(file).replace(/xlsx$/, "pdf")), "latin1");
    return { what, ...atMost(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, MOST.pages) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
