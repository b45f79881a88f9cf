import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sumGroups } from "../../src/budget/budget";
import { GROUP_COLUMN_KEYS, type GroupColumnKey } from "../../src/book/groupColumns";
import { GROUPS_HEADER_ROW } from "../../src/book/facts";
import { checkLines } from "../../src/texts/book/checks";
import { group, plan } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

/** As a paste does, which no entry rule stops. */
async function paste(key: GroupColumnKey, text: string): Promise<void> {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kelompok");
    sheet.getCell(GROUPS_HEADER_ROW + 1, GROUP_COLUMN_KEYS.indexOf(key)).values = [[text]];
    await context.sync();
  });
  await book.settled();
}
const told = async () =>
  ((await book.door.readChecks()) ?? []).find(({ title }) => title.id === checkLines.titles.id)?.result;

test("a text on Kelompok that is too long turns Uji red; book and core count its group", async () => {
  const written = plan([group({ id: "K1", name: "Petani" }), group({ id: "K2", name: "Kader" })]);
  expect(await book.door.writePlan(written, { language: "id" })).toMatchObject({ status: "written" });
  for (const [key, most] of [
    ["name", 200],
    ["place", 200],
    ["source", 2000],
    ["note", 2000],
  ] as const) {
    await paste(key, "x".repeat(most));
    expect([key, await told()]).toEqual([key, "good"]);
    await paste(key, "x".repeat(most + 1));
    expect([key, await told()]).toEqual([key, "wrong"]);
    const { plan: read, problems } = (await book.door.readPlan())!;
    expect(problems.map(({ problem }) => [problem.code, problem.field])).toEqual([["text_too_long", key]]);
    expect(await book.total()).toBe(sumGroups(read).total);
    expect(sumGroups(read).total).toBe(sumGroups(written).total);
    await paste(key, "x");
  }
});
