import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cellNames, groupColumnNames, scenarioNames, tableNames } from "../../src/book/names";
import { computeBudget } from "../../src/budget/budget";
import { computeFunding } from "../../src/budget/funding";
import type { WorkerGroup } from "../../src/budget/plan";
import type { EffectiveField } from "../../src/book/effectiveFields";
import { groupFaults } from "../../src/texts/book/budget";
import { checkLines } from "../../src/texts/book/checks";
import { groupsSheet } from "../../src/texts/book/groupsSheet";
import { readmeSheet } from "../../src/texts/book/readme";
import { sheetNames } from "../../src/texts/book/names";
import { fundsSheet } from "../../src/texts/book/funds";
import { villageSheet } from "../../src/texts/book/village";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";
import { errorCells, faultsOf, named, wrongLines } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";
import { firstPlan } from "./support/walk";
import { find, groupsPlace, lastRow, pasteGroups, startWalker, typeGroups } from "./support/walkSteps";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

/** Inserts blank rows into an input table, the first of them below so many rows of it. */
const insertRows = (table: string, below: number, count: number) =>
  book.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(table).getRange();
    range
      .getCell(below + 1, 0)
      .getResizedRange(count - 1, 0)
      .getEntireRow()
      .insert("Down");
    await context.sync();
  });

describe("rows a person inserts into a table", () => {
  test.each([
    ["Skenario", tableNames.overrides],
    ["Dana", tableNames.funds],
    ["Dana (pecahan)", tableNames.splits],
  ])("of %s leave no error value, and what does not fit any more is said", async (_sheet, table) => {
    await book.door.writePlan({ ...firstPlan(2), activeScenario: "S2" }, { language: "id" });
    for (const count of [1, 1, 5]) {
      await insertRows(table, 0, count);
      await book.settled();
      expect(errorCells(book)).toEqual([]);
      expect(await faultsOf(book)).toEqual([]);
    }
  });
});

test("a row deleted above the largest group leaves no error value where more groups stand than the book has rows for", async () => {
  await book.door.writePlan(firstPlan(2), { language: "id" });
  const walker = startWalker(book);
  await pasteGroups(walker, 20, 10);
  // The last of them that the formulas reach once a row above is gone is the largest of all.
  const { rows, header, column, sheetId } = await groupsPlace(walker, "people");
  const people = book.spreadsheet.readValues(sheetId, { row: header, column, rows, columns: 1 }).flat();
  const last = people.findLastIndex((value) => typeof value === "number");
  book.spreadsheet.write(
    Array.from({ length: 20 }, (_, index) => ({
      sheetId,
      rect: { row: header + last - index, column, rows: 1, columns: 1 },
      cells: [[90_000 - 1000 * index]],
    })),
  );
  await book.settled();
  book.spreadsheet.asSource("user", () => book.spreadsheet.deleteRows(sheetId, header + 1, 1));
  await book.settled();
  expect(errorCells(book)).toEqual([]);
});

test("a group typed far below the table is counted once the book is written, as Kelompok says", async () => {
  await book.door.writePlan(firstPlan(2), { language: "id" });
  const walker = startWalker(book);
  const { groups } = (await book.door.readPlan())!.plan;
  await typeGroups(walker, (await lastRow(walker)) + 150, 1, 40);
  expect(await named(book, cellNames.unreached)).toBe(1);
  const { plan } = (await book.door.readPlan())!;
  expect(plan.groups.map(({ name }) => name)).toEqual([...groups.map(({ name }) => name), "Ketikan 1"]);
  await book.door.writePlan(plan, { language: "id" });
  expect(await named(book, cellNames.unreached)).toBe(0);
  expect(await faultsOf(book)).toEqual([]);
  expect(await lastRow(walker)).toBeLessThan(40);
});

test("rows of Kelompok inserted under the titles and deleted leave what Hitung takes from it green", async () => {
  await book.door.writePlan({ ...firstPlan(4), activeScenario: null }, { language: "id" });
  const walker = startWalker(book);
  const { header, sheetId } = await groupsPlace(walker, "people");
  const taken = [checkLines.groupsTaken.id, checkLines.termsTaken.id];
  const change = async (act: () => void) => {
    book.spreadsheet.asSource("user", act);
    await book.settled();
    expect((await wrongLines(book)).filter((line) => taken.some((title) => line.includes(title)))).toEqual([]);
  };
  await change(() => book.spreadsheet.deleteRows(sheetId, header + 2, 1));
  await change(() => book.spreadsheet.insertRows(sheetId, header + 1, 1));
  await change(() => book.spreadsheet.deleteRows(sheetId, header + 3, 1));
});

test.each([
  ["beside the table", 0, 30],
  ["into an empty row of its column", 8, 0],
  ["below all yellow rows", 60, 0],
])(
  "a headcount cut and pasted %s is missed on Uji, Kelompok and Baca dulu, until it is back",
  async (_, down, right) => {
    await book.door.writePlan({ ...firstPlan(2), activeScenario: null }, { language: "id" });
    const { header, column, sheetId } = await groupsPlace(startWalker(book), "people");
    const rect = { row: header + 1, column, rows: 1, columns: 1 };
    const elsewhere = { ...rect, row: rect.row + down, column: column + right };
    const move = async (from: typeof rect, to: typeof rect) => {
      book.spreadsheet.asSource("user", () =>
        book.spreadsheet.transaction(() => {
          book.spreadsheet.copyCells({ sheetId, rect: from }, { sheetId, rect: to }, "All");
          book.spreadsheet.clear(sheetId, from, "Contents");
        }),
      );
      await book.settled();
    };
    const said = async () =>
      (
        await Promise.all([
          book.valuesOf(sheetNames.groups.id, "A1:A12"),
          book.valuesOf(sheetNames.readme.id, "A1:C20"),
        ])
      )
        .map((values) => values.flat().join("|"))
        .filter((text) => text.includes(groupsSheet.faulty.id) || text.includes(readmeSheet.uncountedNote.id)).length;
    expect([await said(), await wrongLines(book)]).toEqual([0, []]);
    await move(rect, elsewhere);
    expect([await said(), await wrongLines(book)]).toEqual([2, [checkLines.leftOut.id]]);
    expect((await book.valuesOf(sheetNames.work.id, "A1:AZ12")).flat()).toContain(groupFaults.nobody.id);
    expect((await book.door.readPlan())!.problems.map(({ problem }) => problem.code)).toContain("cell_blank");
    await move(elsewhere, rect);
    expect([await said(), await wrongLines(book)]).toEqual([0, []]);
  },
);

test.each([
  ["a scenario", 1],
  ["the row of no scenario", 0],
])("%s deleted from the list leaves no error value, on Ringkasan neither", async (_what, row) => {
  await book.door.writePlan({ ...firstPlan(2), activeScenario: null }, { language: "id" });
  await book.Excel.run(async (context) => {
    const list = context.workbook.names.getItem(tableNames.scenarioList).getRange();
    list.getCell(row, 0).getEntireRow().delete("Up");
    await context.sync();
  });
  await book.settled();
  expect(errorCells(book)).toEqual([]);
});

test("a group deleted above those of a village is said on RAB Desa in words that hold, until the book is written again", async () => {
  const official = { fund: "ADD", payer: "APBDES" } as const;
  const groups = [
    group({ id: "K1", name: "Petani" }),
    group({ id: "K2", name: "Kader", place: "Sumber", ...official }),
    group({ id: "K3", name: "RT", place: "Banjar", ...official }),
  ];
  await book.door.writePlan(plan(groups, { funds: [fund({ id: "ADD", name: "ADD", kind: "APBDES" })] }), {
    language: "id",
  });
  const said = async () => (await book.valuesOf(sheetNames.village.id, "A1:A10")).flat();
  expect(await said()).toContain(villageSheet.allPlaced.id);
  const { header, sheetId } = await groupsPlace(startWalker(book), "people");
  book.spreadsheet.asSource("user", () => book.spreadsheet.deleteRows(sheetId, header + 1, 1));
  // Every group that is left has its village: the sheet may not send anybody to fill it in.
  expect(await said()).toContain(villageSheet.missing.id);
  expect(villageSheet.missing.id).toContain("bila ada yang kosong");
  expect(await wrongLines(book)).toContain(checkLines.villages.id);
  expect(checkLines.villages.id).toContain("tulis ulang dari panel");
  await book.door.writePlan((await book.door.readPlan())!.plan, { language: "id" });
  expect(await said()).toContain(villageSheet.allPlaced.id);
  expect(await faultsOf(book)).toEqual([]);
  expect(await wrongLines(book)).not.toContain(checkLines.villages.id);
});

describe("a row that was copied with its code", () => {
  /** Copies a row of an input table, all of it, to the first one below that is blank. */
  const copyRow = async (table: string, from: number, to: number) => {
    const place = (await find(startWalker(book), table))!;
    const row = (number: number) => ({
      sheetId: place.sheetId,
      rect: { row: place.header + number, column: 0, rows: 1, columns: 30 },
    });
    book.spreadsheet.asSource("user", () => book.spreadsheet.copyCells(row(from), row(to), "All"));
    await book.settled();
  };
  /** What each fund pays on `Dana`, under its name. */
  const paid = async () => {
    const rows = await book.valuesOf(sheetNames.funds.id, "A1:H60");
    const titles = rows.findIndex((row) => row.includes(fundsSheet.cost.id));
    const column = rows[titles]!.indexOf(fundsSheet.cost.id);
    return rows.slice(titles + 1, titles + 3).map((row) => row[column]);
  };

  test("of a group several funds pay: the parts are those of the first, and every amount stands", async () => {
    await book.door.writePlan({ ...firstPlan(2), activeScenario: null }, { language: "id" });
    await copyRow(groupColumnNames.name, 2, 4);
    expect(errorCells(book)).toEqual([]);
    expect(await faultsOf(book)).toEqual([]);
    expect(await wrongLines(book)).toContain(checkLines.codesRepeated.id);
    const { plan: read } = (await book.door.readPlan())!;
    expect(await paid()).toEqual(computeFunding(read).funds.map(({ cost }) => cost));
  });

  test.each([900, "x 50%"])(
    "of a group a scenario changes (%s): the first is changed, the copy is not",
    async (value) => {
      const overrides = [{ target: "group", id: "K1", field: "people", value, reason: "" }] as const;
      const scenarios = [{ id: "S1", name: "Lain", overrides: [...overrides] }];
      await book.door.writePlan({ ...firstPlan(2), scenarios, activeScenario: "S1" }, { language: "id" });
      await copyRow(groupColumnNames.name, 1, 4);
      expect(await faultsOf(book)).toEqual([]);
      expect(await wrongLines(book)).toContain(checkLines.codesRepeated.id);
    },
  );

  test("of a fund: the first pays, and every amount stands", async () => {
    await book.door.writePlan({ ...firstPlan(2), activeScenario: "S1" }, { language: "id" });
    const before = await paid();
    await copyRow(tableNames.funds, 1, 3);
    expect(errorCells(book)).toEqual([]);
    expect(await faultsOf(book)).toEqual([]);
    expect(await wrongLines(book)).toContain(checkLines.fundCodesRepeated.id);
    expect(await paid()).toEqual(before);
  });

  test("two groups and two funds of one name: whoever is named means the first", async () => {
    const wanted = firstPlan(2);
    const [, second, third] = wanted.groups;
    third!.name = second!.name;
    await book.door.writePlan({ ...wanted, activeScenario: null }, { language: "id" });
    const before = await paid();
    const splits = (await find(startWalker(book), tableNames.splits))!;
    const rect = { row: splits.header + 1, column: splits.column, rows: 2, columns: 1 };
    book.spreadsheet.write([{ sheetId: splits.sheetId, rect, cells: [[second!.name], [second!.name]] }]);
    await book.settled();
    expect(errorCells(book)).toEqual([]);
    expect(await paid()).toEqual(before);
  });
});

test("a column put between the keys of scenarios and what replaces is told, and gone when the book is written again", async () => {
  const scenarioPlan = { ...firstPlan(2), activeScenario: "S1" };
  await book.door.writePlan(scenarioPlan, { language: "id" });
  const { sheetId, column } = (await find(startWalker(book), scenarioNames.replacing))!;
  book.spreadsheet.insertColumns(sheetId, column + 1, 1);
  await book.settled();
  expect(await wrongLines(book)).toContain(checkLines.overridesUnreached.id);
  await book.door.writePlan(scenarioPlan, { language: "id" });
  expect(await wrongLines(book)).toEqual([]);
  expect(await faultsOf(book)).toEqual([]);
});

test("an error value in an input of a group stays in its cell: the group is left out and told, all others are counted", async () => {
  const { groups, ...rest } = firstPlan(2);
  const road = group({
    id: "K9",
    name: "Jalan desa",
    segment: "JAKON",
    programs: ["JKK", "JKM"],
    base: null,
    contract: 100_000_000,
    people: 0,
    fund: "D1",
  });
  await book.door.writePlan({ ...rest, groups: [...groups, road], activeScenario: "S1" }, { language: "id" });
  const whole = (await book.door.readTotal()) as { total: number };
  // The group is counted all the same without a name, a category, a village or a contract it does not have.
  const counted: readonly string[] = ["name", "category", "contract", "place"];
  for (const field of Object.keys(groupColumnNames) as EffectiveField[]) {
    const found = await find(startWalker(book), groupColumnNames[field]);
    // Code and fund are kept as text, where a formula is none.
    if (!found || field === "code" || field === "fund") continue;
    const rect = { row: found.header + 1, column: found.column, rows: 1, columns: 1 };
    const was = book.spreadsheet.readFormulas(found.sheetId, rect);
    book.spreadsheet.write([{ sheetId: found.sheetId, rect, cells: [["=NA()"]] }]);
    await book.settled();
    expect([field, errorCells(book)]).toEqual([field, [expect.stringMatching(/^Kelompok!/)]]);
    const { total } = (await book.door.readTotal()) as { total: number };
    if (counted.includes(field)) expect([field, total]).toEqual([field, whole.total]);
    else {
      expect([field, total < whole.total]).toEqual([field, true]);
      // A text is after every day, so that the months of the group are told as well.
      const months = field === "first" || field === "last" ? [checkLines.monthsAgainstPeriod.id] : [];
      expect([field, await wrongLines(book)]).toEqual([field, [checkLines.leftOut.id, ...months]]);
    }
    book.spreadsheet.write([{ sheetId: found.sheetId, rect, cells: was }]);
    await book.settled();
  }
  expect(await faultsOf(book)).toEqual([]);
});

test.each([["-3"], ["0"], ["=NA()"], ["rendah"]])(
  "a base that is none (%s) leaves its group out, and that is the one line of Uji that is red",
  async (base) => {
    const [first, ...others] = firstPlan(2).groups;
    const saver: WorkerGroup = { ...first!, programs: ["JKK", "JKM", "JHT"], base: 150_000_000 };
    await book.door.writePlan({ ...firstPlan(2), groups: [saver, ...others] }, { language: "id" });
    const { sheetId, header, column } = (await find(startWalker(book), groupColumnNames.base))!;
    book.spreadsheet.write([
      { sheetId, rect: { row: header + 1, column, rows: 1, columns: 1 }, cells: [[base]], parse: "local" },
    ]);
    await book.settled();
    expect(await wrongLines(book)).toEqual([checkLines.leftOut.id]);
    expect(await book.total()).toBe(computeBudget({ ...firstPlan(2), groups: others }).total);
  },
);
