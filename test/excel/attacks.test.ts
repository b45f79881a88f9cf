import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan } from "../../src/budget/plan";
import { LAW } from "../../src/law/baseline";
import { tableNames } from "../../src/book/names";
import { compareWithBook } from "../../src/taskpane/state/comparison";
import { group } from "../book/support/plans";
import { errorCells, faultsAfterWriting, wrongLines } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";
import { cellsOf } from "./support/undoing";
import { firstPlan } from "./support/walk";
import { groupsPlace, startWalker } from "./support/walkSteps";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 240_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const sheetId = (name: string): string => book.spreadsheet.sheets().find((sheet) => sheet.name === name)!.id;
/** As a person does it: events and undo take it for one act. */
const asPerson = (act: () => void): void =>
  void book.spreadsheet.asSource("user", () => book.spreadsheet.transaction(act));
const place = (field: Parameters<typeof groupsPlace>[1] = "name") => groupsPlace(startWalker(book), field);
async function named(name: string): Promise<{ row: number; column: number; sheet: string }> {
  return book.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { row: range.rowIndex, column: range.columnIndex, sheet: range.worksheet.name };
  });
}

/** What the book hides: a wrong total or error values without a red line and without the pane's word. */
async function hidden(): Promise<string[]> {
  await book.settled();
  const reading = await book.door.readPlan();
  const wrong = await wrongLines(book).catch(() => ["Uji cannot be read"]);
  const checks = await book.door.readChecks();
  const isRed = wrong.length > 0 || checks === null;
  if (!reading) return isRed ? [] : ["the book is not found and nothing is red"];
  const compared = await compareWithBook(book.door, reading.plan, LAW, () => false);
  const faults: string[] = [];
  const errors = errorCells(book);
  if (errors.length > 0 && !isRed) faults.push(...errors.slice(0, 4));
  const total = await book.door.readTotal();
  const core = computeBudget(reading.plan).total;
  if (compared.kind === "equal" && (total.state !== "known" || total.total !== core)) faults.push("equal, and is not");
  if (total.state === "known" && total.total !== core && !isRed)
    faults.push(`the book says ${String(total.total)}, the core ${core}, and no line is red`);
  return faults;
}

async function write(of?: BudgetPlan): Promise<string[]> {
  const wanted = of ?? (await book.door.readPlan())!.plan;
  const outcome = await book.door.writePlan(wanted, { language: "id" });
  if (outcome.status !== "written") return [`not written: ${JSON.stringify(outcome)}`];
  return faultsAfterWriting(book, (await book.door.readPlan())!.plan);
}

const clearAll = async (name: string): Promise<void> => {
  const of = sheetId(name);
  asPerson(() => book.spreadsheet.clear(of, book.spreadsheet.usedRange(of)!, "Contents"));
};

const ATTACKS: Record<string, () => Promise<void>> = {
  "a group's row cut and pasted onto another sheet": async () => {
    const { sheetId: from, header } = await place();
    const row = { row: header + 1, column: 0, rows: 1, columns: 20 };
    asPerson(() => {
      book.spreadsheet.copyCells(
        { sheetId: from, rect: row },
        { sheetId: sheetId("Dana"), rect: { ...row, row: 60 } },
        "All",
      );
      book.spreadsheet.clear(from, row, "All");
    });
  },
  "a group's row cut and pasted into the table of funds": async () => {
    const { sheetId: from, header } = await place();
    const row = { row: header + 1, column: 0, rows: 1, columns: 11 };
    const funds = await named(tableNames.funds);
    asPerson(() => {
      book.spreadsheet.copyCells(
        { sheetId: from, rect: row },
        { sheetId: sheetId("Dana"), rect: { ...row, row: funds.row + 1 } },
        "All",
      );
      book.spreadsheet.clear(from, row, "Contents");
    });
  },
  "a group dragged over the row of titles": async () => {
    const { sheetId: of, header } = await place();
    const row = { row: header + 1, column: 0, rows: 1, columns: 20 };
    asPerson(() =>
      book.spreadsheet.copyCells({ sheetId: of, rect: row }, { sheetId: of, rect: { ...row, row: header } }, "All"),
    );
  },
  "a title of Kelompok dragged down over its column": async () => {
    const { sheetId: of, header, column } = await place("people");
    asPerson(() =>
      book.spreadsheet.copyCells(
        { sheetId: of, rect: { row: header, column, rows: 1, columns: 1 } },
        { sheetId: of, rect: { row: header + 1, column, rows: 3, columns: 1 } },
        "All",
      ),
    );
  },
  "one title of Kelompok dragged to its neighbour": async () => {
    const { sheetId: of, header, column } = await place("people");
    asPerson(() =>
      book.spreadsheet.copyCells(
        { sheetId: of, rect: { row: header, column, rows: 1, columns: 1 } },
        { sheetId: of, rect: { row: header, column: column + 1, rows: 1, columns: 2 } },
        "All",
      ),
    );
  },
  "the fund's titles dragged over its first row": async () => {
    const funds = await named(tableNames.funds);
    const row = { row: funds.row, column: 0, rows: 1, columns: 11 };
    const of = sheetId("Dana");
    asPerson(() =>
      book.spreadsheet.copyCells(
        { sheetId: of, rect: row },
        { sheetId: of, rect: { ...row, row: funds.row + 1 } },
        "All",
      ),
    );
  },
  "a column of the scenarios deleted": async () => {
    const list = await named(tableNames.overrides);
    asPerson(() => book.spreadsheet.deleteColumns(sheetId(list.sheet), list.column + 3, 1));
  },
  "the column of the scenarios' names deleted": async () => {
    const list = await named(tableNames.overrides);
    asPerson(() => book.spreadsheet.deleteColumns(sheetId(list.sheet), list.column, 1));
  },
  "the column of the values of scenarios deleted": async () => {
    const list = await named(tableNames.overrides);
    asPerson(() => book.spreadsheet.deleteColumns(sheetId(list.sheet), list.column + 5, 1));
  },
  "Kelompok sorted with blank rows in between": async () => {
    const { sheetId: of, header } = await place();
    const rect = { row: header + 1, column: 0, rows: 7, columns: 22 };
    asPerson(() => {
      book.spreadsheet.copyCells(
        { sheetId: of, rect: { ...rect, row: header + 2, rows: 2 } },
        { sheetId: of, rect: { ...rect, row: header + 5, rows: 2 } },
        "All",
      );
      book.spreadsheet.clear(of, { ...rect, row: header + 2, rows: 2 }, "Contents");
    });
    await book.settled();
    const { column } = await place("people");
    asPerson(() => book.spreadsheet.sort(of, rect, [{ column, ascending: true }], false));
  },
  "rows hidden as a filter does, and one more typed below": async () => {
    const { sheetId: of, header } = await place();
    asPerson(() => book.spreadsheet.setRowsHidden(of, header + 1, 2, true));
    const rect = { row: header + 3, column: 0, rows: 1, columns: 22 };
    asPerson(() =>
      book.spreadsheet.copyCells({ sheetId: of, rect }, { sheetId: of, rect: { ...rect, row: header + 4 } }, "All"),
    );
  },
  "sheets renamed, with an apostrophe and blanks": async () => {
    asPerson(() => book.spreadsheet.renameSheet(sheetId("Kelompok"), "Pak Budi's 2025 (A)"));
    asPerson(() => book.spreadsheet.renameSheet(sheetId("Dana"), "Uang & Pagu"));
    asPerson(() => book.spreadsheet.renameSheet(sheetId("Hitung"), "3 Hitung"));
  },
  "the sheet Kelompok copied": async () => {
    asPerson(() => book.spreadsheet.copySheet(sheetId("Kelompok"), "Kelompok (2)"));
  },
  "the sheet Kelompok copied, and the first one deleted": async () => {
    const first = sheetId("Kelompok");
    asPerson(() => book.spreadsheet.copySheet(first, "Kelompok (2)"));
    asPerson(() => book.spreadsheet.deleteSheet(first));
    asPerson(() => book.spreadsheet.renameSheet(sheetId("Kelompok (2)"), "Kelompok"));
  },
  "Hitung copied": async () => {
    asPerson(() => book.spreadsheet.copySheet(sheetId("Hitung"), "Hitung (2)"));
  },
  "Tarif deleted": async () => asPerson(() => book.spreadsheet.deleteSheet(sheetId("Tarif"))),
  "Dana deleted": async () => asPerson(() => book.spreadsheet.deleteSheet(sheetId("Dana"))),
  "Hitung deleted": async () => asPerson(() => book.spreadsheet.deleteSheet(sheetId("Hitung"))),
  "Uji deleted": async () => asPerson(() => book.spreadsheet.deleteSheet(sheetId("Uji"))),
  "Skenario deleted": async () => asPerson(() => book.spreadsheet.deleteSheet(sheetId("Skenario"))),
  "a column inserted in the middle of Kelompok": async () => {
    const { sheetId: of, column } = await place("people");
    asPerson(() => book.spreadsheet.insertColumns(of, column, 1));
  },
  "a column inserted before all others of Kelompok": async () => {
    const { sheetId: of } = await place();
    asPerson(() => book.spreadsheet.insertColumns(of, 0, 2));
  },
  "columns inserted in Dana, Skenario, Tarif and Hitung": async () => {
    for (const name of ["Dana", "Skenario", "Tarif", "Hitung"])
      asPerson(() => book.spreadsheet.insertColumns(sheetId(name), 3, 1));
  },
  "rows inserted at the top of every sheet": async () => {
    for (const { id } of book.spreadsheet.sheets()) asPerson(() => book.spreadsheet.insertRows(id, 0, 2));
  },
  "a column of Kelompok deleted": async () => {
    const { sheetId: of, column } = await place("people");
    asPerson(() => book.spreadsheet.deleteColumns(of, column, 1));
  },
  "300 rows pasted, some of them broken": async () => {
    const { sheetId: of, header } = await place();
    const fields = ["name", "segment", "programs", "payer", "people", "first", "last"] as const;
    const columns = await Promise.all(fields.map(async (field) => (await place(field)).column));
    const cell = (index: number, key: string): string | number => {
      const broken = index % 10;
      if (key === "name") return broken === 1 ? "" : `Tempelan ${index}`;
      if (key === "segment") return broken === 2 ? "buruh" : "BPU";
      if (key === "programs") return broken === 3 ? "JKK, JKM" : broken === 4 ? "" : "JKK+JKM";
      if (key === "payer") return broken === 5 ? "Pak Camat" : "APBD";
      if (key === "people") return broken === 6 ? "banyak" : broken === 7 ? -5 : broken === 8 ? "1.200" : 10 + index;
      if (key === "first") return broken === 9 ? "Juli" : 45658;
      return 45992;
    };
    asPerson(() =>
      book.spreadsheet.write(
        fields.map((field, at) => ({
          sheetId: of,
          rect: { row: header + 4, column: columns[at]!, rows: 300, columns: 1 },
          cells: Array.from({ length: 300 }, (_, index) => [cell(index, field)]),
          parse: "local" as const,
        })),
      ),
    );
  },
  "everything on Skenario cleared": async () => clearAll("Skenario"),
  "everything on Tarif cleared": async () => clearAll("Tarif"),
  "the row of titles of Kelompok deleted": async () => {
    const { sheetId: of, header } = await place();
    asPerson(() => book.spreadsheet.deleteRows(of, header, 1));
  },
  "rows of calculated sheets deleted": async () => {
    for (const name of ["Anggaran", "RKA", "Hitung"]) asPerson(() => book.spreadsheet.deleteRows(sheetId(name), 9, 1));
  },
  "the budget pasted over itself as values": async () => {
    const of = sheetId("Anggaran");
    const rect = book.spreadsheet.usedRange(of, true)!;
    asPerson(() => book.spreadsheet.copyCells({ sheetId: of, rect }, { sheetId: of, rect }, "Values"));
    await book.settled();
    const { sheetId: groups, header, column } = await place("people");
    asPerson(() =>
      book.spreadsheet.write([
        { sheetId: groups, rect: { row: header + 1, column, rows: 1, columns: 1 }, cells: [[77]] },
      ]),
    );
  },
  "the lines of the RKA sorted by amount": async () => {
    const of = sheetId("RKA");
    const used = book.spreadsheet.usedRange(of, true)!;
    asPerson(() => book.spreadsheet.sort(of, { ...used, row: 9, rows: 8 }, [{ column: 10, ascending: false }], false));
  },
  "the table made a range": async () => {
    const table = book.spreadsheet.tables().find(({ name }) => name === "TabelKelompok")!;
    asPerson(() => book.spreadsheet.removeTable(table.id, false));
  },
  "names deleted": async () => {
    for (const name of ["SI_Total", "SI_Orang", "SI_TabelDana", "SI_NomorTulisan"]) {
      const item = book.spreadsheet.names().find((one) => one.name === name)!;
      asPerson(() => book.spreadsheet.removeName(item.id));
    }
  },
  "the numbers of the writing typed over": async () => {
    const { row, column } = await named(tableNames.writing);
    asPerson(() =>
      book.spreadsheet.write([
        { sheetId: sheetId("Hitung"), rect: { row, column, rows: 1, columns: 2 }, cells: [["a", null]] },
      ]),
    );
  },
  "a formula in every input of a group": async () => {
    const { sheetId: of, header } = await place();
    const people = (await place("people")).column;
    const first = (await place("first")).column;
    asPerson(() =>
      book.spreadsheet.write([
        {
          sheetId: of,
          rect: { row: header + 1, column: people, rows: 2, columns: 1 },
          cells: [["=10*30"], ["=1/0"]],
          parse: "local",
        },
        {
          sheetId: of,
          rect: { row: header + 1, column: first, rows: 1, columns: 1 },
          cells: [["=DATE(2025,4,1)"]],
          parse: "local",
        },
      ]),
    );
  },
};

describe.each(Object.entries(ATTACKS))("%s", (_what, attack) => {
  test("is counted or said, undone and done again, and mended by writing twice", async () => {
    expect(await write(firstPlan(2))).toEqual([]);
    await book.settled();
    const before = cellsOf(book);
    await attack();
    const found: Record<string, unknown> = {};
    found.after = await hidden();
    const after = cellsOf(book);
    let presses = 0;
    while (presses < 6 && JSON.stringify(cellsOf(book)) !== JSON.stringify(before) && book.spreadsheet.undo())
      presses += 1;
    found.undone = await hidden();
    for (let press = 0; press < presses; press += 1) book.spreadsheet.redo();
    found.redone = await hidden();
    found.same = JSON.stringify(cellsOf(book)) === JSON.stringify(after);
    found.first = await write();
    found.afterFirst = await hidden();
    found.second = await write();
    expect(found).toEqual({ after: [], undone: [], redone: [], same: true, first: [], afterFirst: [], second: [] });
  });
});

test("protected sheets", async () => {
  expect(await write(firstPlan(2))).toEqual([]);
  for (const name of ["Kelompok", "Uji", "Hitung"]) {
    book.spreadsheet.protect(sheetId(name));
    const outcome = await book.door.writePlan({ ...firstPlan(2), groups: [group({ people: 3 })] }, { language: "id" });
    expect(outcome).toMatchObject({ status: "failed", problem: { code: "sheet_protected", data: { sheet: name } } });
    expect(await hidden()).toEqual([]);
    book.spreadsheet.unprotect(sheetId(name));
  }
  expect(await write()).toEqual([]);
});
