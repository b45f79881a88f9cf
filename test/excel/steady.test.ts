import { SetRangeValuesMutation } from "@univerjs/sheets";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { planBook } from "../../src/book/planBook";
import type { BudgetPlan, WorkerGroup } from "../../src/budget/plan";
import type { Kernel } from "../../src/workbench/engine/univer/kernel";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";
import { errorCells, faultsAfterWriting } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";
import { remember, undo as takeBack, type Act } from "./support/undoing";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const write = async (of: BudgetPlan) => {
  const outcome = await book.door.writePlan(of, { language: "id" });
  expect(outcome, JSON.stringify(outcome)).toMatchObject({ status: "written" });
};
const read = async () => (await book.door.readPlan())!.plan;

/** Where a text stands on a sheet; the place of a calculated cell is nobody's promise. */
async function find(sheet: string, text: string): Promise<{ row: number; column: number; sheetId: string }> {
  await book.settled();
  const sheetId = book.spreadsheet.sheets().find(({ name }) => name === sheet)!.id;
  const used = book.spreadsheet.usedRange(sheetId, true)!;
  const rows = book.spreadsheet.readValues(sheetId, used);
  const row = rows.findIndex((line) => line.includes(text));
  expect(row, `"${text}" on ${sheet}`).toBeGreaterThanOrEqual(0);
  return { row: row + used.row, column: rows[row]!.indexOf(text) + used.column, sheetId };
}

/** The book's own total: the first number beside its label. */
async function bookTotal(): Promise<unknown> {
  const { row, column, sheetId } = await find("Baca dulu", "Iuran setahun (Rp)");
  const line = book.spreadsheet.readValues(sheetId, { row, column: column + 1, rows: 1, columns: 6 })[0]!;
  return line.find((value) => typeof value === "number");
}

async function deleteRowOf(name: string): Promise<void> {
  const { row, sheetId } = await find("Kelompok", name);
  book.spreadsheet.asSource("user", () => book.spreadsheet.deleteRows(sheetId, row, 1));
  await book.settled();
}

async function agrees(): Promise<void> {
  const now = await read();
  expect(await bookTotal()).toBe(computeBudget(now).total);
}

describe("the second afternoon", () => {
  const three = () =>
    plan([
      group({ id: "K1", name: "Petani", people: 1000 }),
      group({ id: "K2", name: "Kader", people: 2000 }),
      group({ id: "K3", name: "RT", people: 300 }),
    ]);

  test("rows deleted, groups added, headcounts typed, written in between: the book knows its own cells", async () => {
    await write(three());
    await deleteRowOf("Kader");
    let now = await read();
    expect(now.groups.map(({ name }) => name)).toEqual(["Petani", "RT"]);
    now = { ...now, groups: [...now.groups, group({ id: "K4", name: "Linmas", people: 70 })] };
    await write(now);
    await agrees();
    await deleteRowOf("Petani");
    const people = await find("Kelompok", "Orang");
    const row = await find("Kelompok", "RT");
    book.spreadsheet.asSource("user", () =>
      book.spreadsheet.write([
        {
          sheetId: row.sheetId,
          rect: { row: row.row, column: people.column, rows: 1, columns: 1 },
          cells: [[305]],
          parse: "local",
        },
      ]),
    );
    await book.settled();
    now = await read();
    await write(now);
    await agrees();
    await write({
      ...now,
      groups: [...now.groups, ...Array.from({ length: 12 }, (_, index) => group({ id: `N${index}`, people: 10 }))],
    });
    await agrees();
  });

  test("a writing undone: what the sheets then hold again is still known as the book's own", async () => {
    const scenarios = [{ id: "S1", name: "Naik", overrides: [] }];
    const first = { ...three(), scenarios };
    await write(first);
    const undo = { book, acts: [] as Act[] };
    remember(undo, 40);
    await write({ ...first, groups: [...first.groups, group({ id: "K4", people: 70 })] });
    expect(takeBack(undo)).toBeGreaterThan(0);
    await deleteRowOf("Kader");
    const now = await read();
    await write({ ...now, scenarios: [...now.scenarios, { id: "S2", name: "Turun", overrides: [] }] });
    await agrees();
  });

  test("undone until only blank sheets of the book are left, and written again: one book, with its total", async () => {
    const before = book.spreadsheet.sheets().map(({ name }) => name);
    await write(three());
    const sheets = book.spreadsheet.sheets().map(({ name }) => name);
    const isBlank = ({ id, name }: { id: string; name: string }) =>
      before.includes(name) || book.spreadsheet.usedRange(id, true) === null;
    while (!book.spreadsheet.sheets().every(isBlank)) expect(book.spreadsheet.undo()).toBe(true);
    expect(book.spreadsheet.sheets().map(({ name }) => name)).toEqual(sheets);
    const asked = { ...three(), groups: three().groups.slice(1) };
    await write(asked);
    expect(await faultsAfterWriting(book, asked)).toEqual([]);
    expect(book.spreadsheet.sheets().map(({ name }) => name)).toEqual(sheets);
  });

  test("a calculated cell that shows an error although its formula is right is worked out anew by a writing", async () => {
    await write(three());
    await book.settled();
    const { column, row, sheetId: subUnitId } = await find("Baca dulu", "Iuran setahun (Rp)");
    const { kernel } = book.spreadsheet as unknown as { kernel: Kernel };
    kernel.commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: kernel.unitId, subUnitId, cellValue: { [row]: { [column + 1]: { v: "#VALUE!", t: 1 } } } },
      { onlyLocal: true },
    );
    expect(errorCells(book)).toHaveLength(1);
    await write(three());
    expect(await faultsAfterWriting(book, await read())).toEqual([]);
    await agrees();
  });

  test("the last split taken away: what stands in its place is not read as splits, nor written as such", async () => {
    const funds = [fund(), fund({ id: "D2", name: "APBD", kind: "APBD_KABUPATEN" })];
    const [one, two] = three().groups as [WorkerGroup, WorkerGroup];
    const split = [
      { fund: "D1", share: 60_000 },
      { fund: "D2", share: 40_000 },
    ];
    await write(plan([one, { ...two, split }], { funds }));
    await write(plan([one], { funds }));
    const now = await read();
    expect((await book.door.readPlan())!.problems).toEqual([]);
    await write({
      ...now,
      funds: [...now.funds, ...[3, 4, 5, 6].map((n) => fund({ id: `D${n}`, name: `Dana ${n}` }))],
    });
    expect(errorCells(book)).toEqual([]);
    await agrees();
  });

  test("also where the document lost what was noted of the last writing", async () => {
    await write(three());
    await deleteRowOf("Kader");
    book.host.saveSettings({});
    book.Office.context.document.settings.set("simulasi-iuran.sheets", null);
    const now = await read();
    await write({ ...now, groups: [...now.groups, group({ id: "K4", people: 70 })] });
    await agrees();
  });

  test("a row deleted before the first rewriting, and a formula of a person's kept", async () => {
    await write(three());
    const note = { row: 1, column: 7 };
    const sheetId = book.spreadsheet.sheets().find(({ name }) => name === "Dana")!.id;
    book.spreadsheet.asSource("user", () =>
      book.spreadsheet.write([
        {
          sheetId,
          rect: { ...note, rows: 1, columns: 2 },
          cells: [["'=tanya BPKAD", '=UPPER("bpkad")&LEN("x")']],
          parse: "local",
        },
      ]),
    );
    await deleteRowOf("Kader");
    const now = await read();
    await write({
      ...now,
      groups: [...now.groups, ...Array.from({ length: 15 }, (_, index) => group({ id: `N${index}`, people: 10 }))],
    });
    await agrees();
    expect(book.spreadsheet.readValues(sheetId, { ...note, rows: 1, columns: 2 })).toEqual([
      ["=tanya BPKAD", "BPKAD1"],
    ]);
  });
});

test("a red of the writing before does not stay on Kelompok: it would go on looking for its list where that was", async () => {
  const named = (count: number) =>
    plan(Array.from({ length: count }, (_, index) => group({ id: `K${index + 1}`, name: `Kelompok ${index + 1}` })));
  for (const count of [1, 3, 6]) await write(named(count));
  const { sheetId } = await find("Kelompok", "Kategori");
  const rules = book.host.state.sheets[sheetId]!.conditionalFormats;
  const planned = planBook(named(6), { language: "id" }).sheets.find(({ key }) => key === "groups")!;
  // The category, and one for each text that may be too long.
  expect(planned.conditionals).toHaveLength(5);
  expect(rules.map(({ rects }) => rects.length)).toEqual(planned.conditionals.map(() => 1));
});
