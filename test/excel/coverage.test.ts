import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tableNames } from "../../src/book/names";
import { GROUP_TABLE } from "../../src/book/sheets/groups";
import { FIGURE_INPUTS, type FigureInput } from "../../src/book/sheets/ucj/layout";
import { checkLines } from "../../src/texts/book/checks";
import { groupColumns } from "../../src/texts/book/groups";
import { blitar } from "../book/support/plans";
import { wrongLines } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const konawe = {
  id: "U1",
  participants: 27_636,
  workers: 79_388,
  printed: 34_810,
  definition: "Semua pekerja",
  date: "2025-04-30",
  source: "Antara",
};
const trail = [
  { at: "2025-05-15 09:30", who: "Siti", what: "Kader Posyandu: Orang", from: "6.043", to: "6.100" },
  { at: "2025-05-15 09:31", who: null, what: "Dana: Pagu 2025", from: null, to: "=1+1" },
];

test("figures of coverage, who of a group is covered already and the log come back as they were written", async () => {
  const plan = {
    ...blitar(),
    groups: blitar().groups.map((group) => ({ ...group, covered: 400, figure: "U2" })),
    coverage: [konawe, { ...konawe, id: "U2", participants: null, printed: 29_000 }],
    trail,
  };
  expect(await book.door.writePlan(plan, { language: "id" })).toMatchObject({ status: "written" });
  const reading = (await book.door.readPlan())!;
  expect(reading.problems).toEqual([]);
  expect(reading.plan).toMatchObject({ coverage: plan.coverage, groups: plan.groups, trail });
});

test("figures typed into UCJ become part of the plan; text for a number is named with its cell; the chosen line comes first", async () => {
  await book.door.writePlan({ ...blitar(), coverage: [konawe] }, { language: "id" });
  await book.Excel.run(async (context) => {
    // The titles are the first row of the table.
    const type = (key: FigureInput, row: number, value: string | number) => {
      context.workbook.names
        .getItem(tableNames.figures)
        .getRange()
        .getCell(row + 1, FIGURE_INPUTS.indexOf(key)).values = [[value]];
    };
    type("participants", 1, "'12.171");
    type("workers", 1, 51_674);
    type("printed", 1, "46,8%");
    type("workers", 2, "banyak");
    type("use", 0, "Tidak");
    type("use", 1, "Ya");
    await context.sync();
  });
  const reading = (await book.door.readPlan())!;
  expect(reading.plan.coverage).toEqual([
    { id: "U2", participants: 12_171, workers: 51_674, printed: 46_800, definition: null, date: null, source: null },
    konawe,
    { id: "U3", participants: null, workers: null, printed: null, definition: null, date: null, source: null },
  ]);
  expect(reading.problems).toMatchObject([
    { sheet: "UCJ", address: "D12", problem: { code: "not_a_number", data: { text: "banyak" } } },
  ]);
});

test("a figure that inserted rows push beyond what UCJ calculates turns Uji red, and counts again once written", async () => {
  await book.door.writePlan({ ...blitar(), coverage: [konawe] }, { language: "id" });
  await book.Excel.run(async (context) => {
    const figures = context.workbook.names.getItem(tableNames.figures).getRange();
    figures.getCell(1, 0).getResizedRange(2, 0).getEntireRow().insert("Down");
    await context.sync();
  });
  await book.settled();
  expect(await wrongLines(book)).toContain(checkLines.coverageFaults.id);
  const { plan } = (await book.door.readPlan())!;
  expect(plan.coverage).toEqual([konawe]);
  await book.door.writePlan(plan, { language: "id" });
  expect(await wrongLines(book)).not.toContain(checkLines.coverageFaults.id);
});

test("the first coverage figure brings its columns to a table of groups that stands already, beside a column of one's own", async () => {
  const before = { ...blitar(), coverage: [] };
  await book.door.writePlan(before, { language: "id" });
  const headers = () =>
    book.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(GROUP_TABLE).getHeaderRowRange().load("values");
      await context.sync();
      return range.values[0]!.map(String);
    });
  const without = await headers();
  expect(without).not.toContain(groupColumns.covered.id);
  await book.Excel.run(async (context) => {
    context.workbook.tables.getItem(GROUP_TABLE).columns.add(undefined, [["Milik sendiri"], ["x"]]);
    await context.sync();
  });
  const after = {
    ...before,
    groups: before.groups.map((group) => ({ ...group, covered: 43, figure: "U1" })),
    coverage: [konawe],
  };
  expect(await book.door.writePlan(after, { language: "id" })).toMatchObject({ status: "written" });
  expect(await headers()).toEqual([...without, "Milik sendiri", groupColumns.covered.id, groupColumns.figure.id]);
  expect((await book.door.readPlan())!.plan).toMatchObject({ groups: after.groups, coverage: [konawe] });
});
