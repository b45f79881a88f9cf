import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tableNames } from "../../src/book/names";
import { FIGURE_INPUTS, type FigureInput } from "../../src/book/sheets/ucj/layout";
import { blitar } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const konawe = {
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

test("figures of coverage, groups covered already and the log come back as they were written", async () => {
  const plan = {
    ...blitar(),
    coverage: [konawe, { ...konawe, participants: null, printed: 29_000 }],
    alreadyCovered: ["K1"],
    trail,
  };
  expect(await book.door.writePlan(plan, { language: "id" })).toMatchObject({ status: "written" });
  const reading = (await book.door.readPlan())!;
  expect(reading.problems).toEqual([]);
  expect(reading.plan).toMatchObject({ coverage: plan.coverage, alreadyCovered: ["K1"], trail });
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
    { participants: 12_171, workers: 51_674, printed: 46_800, definition: null, date: null, source: null },
    konawe,
    { participants: null, workers: null, printed: null, definition: null, date: null, source: null },
  ]);
  expect(reading.problems).toMatchObject([
    { sheet: "UCJ", address: "D12", problem: { code: "not_a_number", data: { text: "banyak" } } },
  ]);
});
