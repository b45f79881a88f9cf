import { checkLines } from "../../src/texts/book/checks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { monthOf } from "../../src/law/month";
import type { PlanReading } from "../../src/excel/door";
import { doorProblemText } from "../../src/texts/excel";
import { computeBudget } from "../../src/budget/budget";
import { fund } from "../book/support/funds";
import { blitar, group, plan } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const three = () =>
  plan([
    group({
      id: "A",
      name: "Petani",
      people: 100,
      category: "buruh_tani_tembakau",
      place: "Desa Ngoran",
      source: "Disnaker",
      note: "0012",
    }),
    group({
      id: "B",
      name: "Perangkat",
      segment: "PU",
      base: 247_459_899,
      programs: ["JKK", "JKM", "JHT"],
      risk: 2,
      first: monthOf(2025, 3),
      last: monthOf(2025, 8),
      joins: 3,
      exits: 1,
    }),
    group({ id: "C", name: "Ojek", sector: "TRANSPORTASI", payer: "CSR", fund: "csr" }),
  ]);
const write = (what = three()) => book.door.writePlan(what, { language: "id" });
const sheet = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  book.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const read = async (): Promise<PlanReading> => (await book.door.readPlan())!;
const codes = (list: PlanReading["problems"]) => list.map(({ address, problem }) => `${address} ${problem.code}`);

describe("reading a book back", () => {
  test("a workbook without a book of ours is none", async () => {
    expect(await book.door.readPlan()).toBeNull();
  });

  test.each(["id", "en"] as const)("what was written comes back, in %s", async (language) => {
    await book.door.writePlan(three(), { language });
    const reading = await read();
    expect(reading.plan.groups).toEqual(three().groups);
    expect(reading.plan).toMatchObject({ year: 2025, rounding: "TERDEKAT", region: three().region });
    expect(reading).toMatchObject({
      language,
      newer: false,
      problems: [],
      repaired: [],
      lawVersion: "2026-11-21",
    });
  });

  test("after rows and columns were inserted, the sheet renamed, the table sorted and filtered", async () => {
    await write();
    await sheet("Kelompok", (kelompok) => {
      kelompok.getRange("1:2").insert("Down");
      kelompok.getRange("C:C").insert("Right");
      kelompok.name = "Data";
    });
    await book.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("TabelKelompok");
      table.sort.apply([{ key: 0, ascending: false }]);
      table.columns.getItemAt(0).filter.applyValuesFilter(["A"]);
      await context.sync();
    });
    const reading = await read();
    expect(reading.plan.groups.map(({ id }) => id)).toEqual(["C", "B", "A"]);
    expect([...reading.plan.groups].reverse()).toEqual(three().groups);
    expect(reading.problems).toEqual([]);
    const outcome = await book.door.writePlan(
      { ...reading.plan, groups: [...reading.plan.groups, group({ id: "D", people: 5 })] },
      { language: "id" },
    );
    expect(outcome.status).toBe("written");
    expect((await read()).plan.groups.map(({ id }) => id)).toEqual(["C", "B", "A", "D"]);
  });

  test("text that looks like numbers, months and choices is understood and said to be", async () => {
    await write();
    for (const [cell, value] of [
      ["L14", "'6.043"],
      ["F15", "'Rp 2.474.598,99"],
      ["O14", "'April 2025"],
      ["D16", "'bpu "],
      ["E14", "'jkm + jkk"],
    ] as const)
      book.typeIn("Kelompok", cell, value);
    const reading = await read();
    expect(reading.plan.groups[0]).toMatchObject({ people: 6043, first: monthOf(2025, 4), programs: ["JKK", "JKM"] });
    expect(reading.plan.groups[1]!.base).toBe(247_459_899);
    expect(reading.problems).toEqual([]);
    expect(codes(reading.repaired).sort()).toEqual([
      "D16 choice_understood",
      "E14 choice_understood",
      "F15 text_read_as_number",
      "L14 text_read_as_number",
      "O14 text_read_as_month",
    ]);
  });

  test("what cannot be read is named with its cell and keeps standing there", async () => {
    await write();
    for (const [cell, value] of [
      ["L14", "banyak"],
      ["L15", -3],
      ["P16", 45000],
      ["D15", "PMI"],
      ["F16", "=1/0"],
      ["J14", ""],
    ] as const)
      book.typeIn("Kelompok", cell, value);
    await book.settled();
    const reading = await read();
    expect(codes(reading.problems)).toEqual(
      expect.arrayContaining([
        "L14 not_a_number",
        "J14 payer_missing",
        "L15 people_negative",
        "D15 not_a_choice",
        "P16 period_reversed",
        "F16 error_in_input",
      ]),
    );
    for (const { problem } of reading.problems)
      for (const language of ["id", "en"] as const)
        expect(doorProblemText(language, problem)).not.toContain(problem.code);
    expect(await book.valueOf("Kelompok", "L14")).toBe("banyak");
  });

  test("JP for BPU, a base in more than sen, duplicate codes, a formula where an input belongs", async () => {
    await write();
    for (const [cell, value] of [
      ["E14", "JKK+JKM+JP"],
      ["F15", 1000000.123],
      ["A16", "A"],
      ["L16", "=50+50"],
    ] as const)
      book.typeIn("Kelompok", cell, value);
    await book.settled();
    const reading = await read();
    expect(codes(reading.problems)).toEqual(
      expect.arrayContaining(["E14 program_not_in_segment", "F15 base_decimals", "L16 formula_in_input"]),
    );
    expect(codes(reading.repaired)).toContain("A16 code_copied");
    expect(reading.plan.groups[2]!.people).toBe(100);
  });

  test("a text that begins with = is a text: nothing is said of a formula", async () => {
    await write(plan([group({ name: "=1+1", note: "=A1" })]));
    const reading = await read();
    expect(reading.problems).toEqual([]);
    expect(reading.plan.groups[0]).toMatchObject({ name: "=1+1", note: "=A1" });
  });

  test("a row copied with its code counts, and writing gives it a code of its own", async () => {
    await write();
    for (const column of "ABCDEFGHIJKLMNOPQRST") {
      const copied = await book.valueOf("Kelompok", `${column}14`);
      if (copied !== "")
        book.typeIn("Kelompok", `${column}17`, column === "B" ? "Salinan" : (copied as string | number));
    }
    await book.settled();
    const { plan: copied } = await read();
    await write(copied);
    const codesNow = (await book.valuesOf("Kelompok", "A14:A17")).flat();
    expect(new Set(codesNow).size).toBe(4);
    expect((await read()).plan.groups.map(({ id }) => id)).toEqual(codesNow);
    const checks = await book.door.readChecks();
    expect(checks!.find(({ title }) => title.id === checkLines.codesRepeated.id)?.result).toBe("good");
  });

  test("a renamed column is found by our name for it, a deleted one is named and comes back on writing", async () => {
    await write();
    book.typeIn("Kelompok", "L13", "Jml jiwa");
    const renamed = await read();
    expect(codes(renamed.repaired)).toEqual(["L13 column_renamed"]);
    expect(renamed.plan.groups[0]!.people).toBe(100);

    await book.Excel.run(async (context) => {
      context.workbook.tables.getItem("TabelKelompok").columns.getItemAt(9).delete();
      await context.sync();
    });
    const deleted = await read();
    expect(codes(deleted.problems)).toContain("A13 column_missing");
    const repaired = {
      ...deleted.plan,
      groups: deleted.plan.groups.map((entry) => ({ ...entry, payer: "APBD" as const })),
    };
    expect((await book.door.writePlan(repaired, { language: "id" })).status).toBe("written");
    expect((await read()).problems).toEqual([]);
    expect((await read()).plan.groups.map(({ payer }) => payer)).toEqual(["APBD", "APBD", "APBD"]);
  });

  test("groups copied from elsewhere without our table or names are read by their header", async () => {
    await write();
    await book.Excel.run(async (context) => {
      context.workbook.names.load("items/name");
      context.workbook.tables.getItem("TabelKelompok").convertToRange();
      await context.sync();
      context.workbook.names.items.forEach((name) => name.delete());
      await context.sync();
    });
    expect((await read()).plan.groups).toEqual(three().groups);
  });
});

describe("watching", () => {
  test("a book without its hidden names, as the Document Inspector leaves it, says which sheets cannot be read", async () => {
    const named = plan([group({ fund: "D1" })], { funds: [fund()] });
    await write(named);
    await book.Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name,items/visible");
      await context.sync();
      names.items.filter(({ visible }) => !visible).forEach((name) => name.delete());
      await context.sync();
    });
    const reading = await read();
    expect(reading.problems).toContainEqual({
      sheet: "Dana",
      address: "",
      row: null,
      problem: { code: "sheet_unmarked", data: { sheet: "Dana" } },
    });
    const outcome = await book.door.writePlan(named, { language: "id", replaceForeignSheets: true });
    expect(outcome.status).toBe("written");
    expect(await book.valueOf("Dana (lama)", "B9")).toBe(named.funds[0]!.name);
    expect((await read()).problems).toEqual([]);
    expect((await read()).plan.funds.map(({ name }) => name)).toEqual([named.funds[0]!.name]);
    expect(await book.total()).toBe(computeBudget(named).total);
  });

  test("a change by hand is told once, the add-in's own writing is not", async () => {
    await write(blitar());
    const told: PlanReading[] = [];
    const stop = await book.door.watchPlan((reading) => told.push(reading));
    await write(plan([...blitar().groups, group({ id: "N" })]));
    book.typeIn("Kelompok", "L14", 7000);
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(0), { timeout: 10_000, interval: 100 });
    expect(told.map(({ plan: { groups } }) => groups[0]!.people)).toEqual([7000]);
    stop();
  });

  test("a sheet that goes is told: a headcount that asked it has failed, though no cell was changed", async () => {
    const { spreadsheet } = book;
    await write(blitar());
    const id = spreadsheet.asSource("user", () => spreadsheet.addSheet("Data"));
    book.typeIn("Data", "B5", 777);
    book.typeIn("Kelompok", "L14", "=Data!B5");
    expect((await read()).plan.groups[0]!.people).toBe(777);
    const told: PlanReading[] = [];
    const stop = await book.door.watchPlan((reading) => told.push(reading));
    spreadsheet.asSource("user", () => spreadsheet.deleteSheet(id));
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(0), { timeout: 10_000, interval: 100 });
    expect(told[0]!.problems.map(({ address, problem }) => [address, problem.code])).toContainEqual([
      "L14",
      "error_in_input",
    ]);
    stop();
  });
});

test("before ExcelApi 1.19 a change is read when the user comes to the pane, so that Excel's undo stays whole", async () => {
  const { announcedSets } = await import("../../src/workbench/interpreter/schema/requirements");
  const old = await openExcelBook({ requirementSets: { ...announcedSets, ExcelApi: "1.15" } });
  const window = new EventTarget();
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  vi.stubGlobal("removeEventListener", window.removeEventListener.bind(window));
  await old.door.writePlan(blitar(), { language: "id" });
  const told: PlanReading[] = [];
  let unread = 0;
  const stop = await old.door.watchPlan(
    (reading) => told.push(reading),
    undefined,
    () => (unread += 1),
  );
  await old.settled();
  const sent = old.batches.length;
  old.typeIn("Kelompok", "L14", 7000);
  await vi.waitFor(() => expect(unread).toBe(1), { timeout: 10_000, interval: 100 });
  expect(old.batches.length).toBe(sent);
  window.dispatchEvent(new Event("focus"));
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 10_000, interval: 100 });
  expect(told[0]!.plan.groups[0]!.people).toBe(7000);
  stop();
  vi.unstubAllGlobals();
  old.close();
});

test("a cell being edited is said as such", async () => {
  const execute = book.host.execute.bind(book.host);
  book.host.execute = async (body, flags) => ({
    ...(await execute({ ...body, Actions: [] }, flags)),
    Error: { Code: "InvalidOperationInCellEditMode", Message: "", Location: "", HttpStatusCode: 400, ActionIndex: 0 },
  });
  await expect(book.door.readPlan()).rejects.toMatchObject({ problem: { code: "cell_being_edited" } });
  expect(await book.door.writePlan(blitar(), { language: "id" })).toEqual({
    status: "failed",
    problem: { code: "cell_being_edited", data: {} },
  });
});

test("a change that could not be read is said, unless a cell is being edited again", async () => {
  await write(blitar());
  const failed: string[] = [];
  const stop = await book.door.watchPlan(
    () => failed.push("read"),
    undefined,
    undefined,
    ({ code }) => failed.push(code),
  );
  let code = "InvalidOperationInCellEditMode";
  let refused = 0;
  const execute = book.host.execute.bind(book.host);
  book.host.execute = async (body, flags) => {
    refused += 1;
    const answer = await execute({ ...body, Actions: [] }, flags);
    return { ...answer, Error: { Code: code, Message: "", Location: "", HttpStatusCode: 503, ActionIndex: 0 } };
  };
  book.typeIn("Kelompok", "L14", 7000);
  await vi.waitFor(() => expect(refused).toBeGreaterThan(0), { timeout: 10_000, interval: 100 });
  expect(failed).toEqual([]);
  code = "ServiceNotAvailable";
  book.typeIn("Kelompok", "L14", 7001);
  await vi.waitFor(() => expect(failed).toEqual(["connection_lost"]), { timeout: 10_000, interval: 100 });
  book.host.execute = execute;
  stop();
});

test("a book that was written but could not be read back says so beside what was written", async () => {
  const plain = await write(blitar());
  if (plain.status !== "written") throw new Error(plain.status);
  expect(plain.notices).toEqual([]);

  const other = await openExcelBook();
  const execute = other.host.execute.bind(other.host);
  let sent = 0;
  other.host.execute = async (body, flags) => {
    sent += 1;
    if (sent <= plain.roundTrips) return execute(body, flags);
    const answer = await execute({ ...body, Actions: [] }, flags);
    return {
      ...answer,
      Error: { Code: "ServiceNotAvailable", Message: "", Location: "", HttpStatusCode: 503, ActionIndex: 0 },
    };
  };
  const outcome = await other.door.writePlan(blitar(), { language: "id" });
  expect(outcome).toMatchObject({ status: "written", notices: [{ code: "connection_lost" }] });
  other.close();
});

test("a book of the former shape is named as such, and not written over", async () => {
  await write(blitar());
  await book.Excel.run(async (context) => {
    context.workbook.names.add("SI_Kolom_people", context.workbook.worksheets.getItem("Kelompok").getRange("L13:L18"));
    await context.sync();
  });
  const before = await book.contents();
  await expect(book.door.readPlan()).rejects.toMatchObject({ problem: { code: "older_book" } });
  expect(await book.door.writePlan(blitar(), { language: "id" })).toEqual({
    status: "failed",
    problem: { code: "older_book", data: {} },
  });
  expect(await book.contents()).toEqual(before);
});
