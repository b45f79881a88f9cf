/** Workbooks that hold more than cells of ours: what is no matter of ours is named, counted and left unharmed. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openExcelBook, type ExcelBook } from "./support/excelBook";
import { readBuilt } from "../functions/bundle";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
  await book.loadFunctions(readBuilt("functions.js"), readBuilt("functions.json"));
});
afterEach(() => book.close());

const place = (sheet: string, address: string, formulas: unknown[][]) =>
  book.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const on = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
    on.getRange(address).formulas = formulas as string[][];
    await context.sync();
  });
const CALL = '=JAMSOS.IURAN("JKK+JKM",,"2025-04","BPU")';

test("protected sheets and functions of other add-ins stay as they are", async () => {
  await place("Data", "A1:A3", [[CALL], ["=_xldudf_CONTOSO_TAMBAH(1)"], [`'${CALL}`]]);
  await place("Gaji", "A1:A2", [[CALL], [CALL]]);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Gaji").protection.protect();
    await context.sync();
  });
  await book.settled();
  const standalone = await book.door.standalone();
  const made = await standalone.make("id", true);
  expect(made).toMatchObject({
    twins: 1,
    values: 0,
    protectedCells: 2,
    protectedSheets: ["Gaji"],
    others: 1,
    differences: [],
  });
  // The stand-in plays no properties of the file: told, and nothing else is lost by it.
  expect(made.author).toBe("refused");
  const lines = await book.contents();
  expect(lines).toEqual(
    expect.arrayContaining([`Gaji!A1 ${CALL}`, `Data!A3 ${CALL}`, "Data!A2 =_xldudf_CONTOSO_TAMBAH(1)"]),
  );
  expect(await book.valueOf("Data", "A1")).toBe(16_800);
});

test("names that are taken get a number, and the notes are in the language asked for", async () => {
  await place("Standalone rates", "A1", [["mine"]]);
  await place("standalone NOTES", "A1", [["mine"]]);
  await place("Data", "A1", [[CALL]]);
  await book.settled();
  const made = await (await book.door.standalone()).make("en", false);
  expect(made.notes).toBe("Standalone notes (2)");
  expect(await book.valueOf("Data", "A1")).toBe(16_800);
  expect(await book.valueOf("Standalone rates", "A1")).toBe("mine");
  expect(await book.valueOf("Standalone notes (2)", "D5")).toBe(CALL);
});

test("people and base stay live in a twin, and a circle is left turning", async () => {
  await place("Data", "A1:B2", [
    [10, '=JAMSOS.ANGGARAN(A1,"JKK+JKM",,"2025-04","2025-06","BPU")'],
    ["=A2+1", ""],
  ]);
  await book.settled();
  const made = await (await book.door.standalone()).make("id", false);
  expect(made).toMatchObject({ twins: 1, differences: [] });
  await place("Data", "A1", [[20]]);
  expect(await book.valueOf("Data", "B1")).toBe(20 * 3 * 16_800);
});

test("a workbook without such cells is not touched", async () => {
  await place("Data", "A1", [["=1+1"]]);
  const before = await book.contents();
  const made = await (await book.door.standalone()).make("id", false);
  expect(made).toMatchObject({ twins: 0, values: 0, errors: 0, notes: null });
  expect(await book.contents()).toEqual(before);
});

test("thirty thousand cells are replaced in moderate messages, and put back", async () => {
  const [rows, columns, part] = [3_000, 10, 1_500];
  const line = Array.from({ length: columns }, () => CALL);
  for (let first = 1; first <= rows; first += part)
    await place(
      "Banyak",
      `A${first}:J${first + part - 1}`,
      Array.from({ length: part }, () => line),
    );
  await book.settled();
  const standalone = await book.door.standalone();
  const made = await standalone.make("id", false);
  expect(made).toMatchObject({ twins: rows * columns, calculating: 0, differences: [] });
  expect(await book.valueOf("Banyak", "J3000")).toBe(16_800);
  await standalone.takeBack();
  const put = await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Banyak").getRange(`A1:J${rows}`);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(put.flat().filter((formula) => formula !== CALL)).toEqual([]);
});
