import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { monthOf } from "../../src/law/month";
import type { WriteProgress } from "../../src/excel/door";
import { blitar, group, plan } from "../book/support/plans";
import { differing, openExcelBook, type ExcelBook } from "./support/excelBook";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const write = (change = blitar(), language: "id" | "en" = "id") => book.door.writePlan(change, { language });
const sheetsOf = async () => (await book.contents()).filter((line) => line.startsWith("sheet ")).map((line) => line.slice(6));

describe("writing a book into a workbook that has none", () => {
  test("the total is 913,701,600, in at most twenty round trips", async () => {
    const outcome = await write();
    expect(outcome.status).toBe("written");
    if (outcome.status === "written") expect(outcome.roundTrips).toBeLessThanOrEqual(20);
    expect(await book.valueOf("Kelompok", "C10")).toBe(913_701_600);
    expect(await sheetsOf()).toEqual(expect.arrayContaining(["Kelompok", "Tarif", "Anggaran"]));
  });

  test("is printed on the paper asked for, and keeps the paper chosen in Excel's own dialogue", async () => {
    const papers = () =>
      book.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/pageLayout/paperSize");
        await context.sync();
        return new Set(worksheets.items.filter(({ name }) => name !== "Sheet1").map(({ pageLayout }) => pageLayout.paperSize));
      });
    await write();
    expect(await papers()).toEqual(new Set(["A4"]));
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kelompok").pageLayout.paperSize = "Folio";
      await context.sync();
    });
    const reading = await book.door.readPlan();
    expect(reading?.plan.paper).toBe("F4");
    await write(reading!.plan);
    expect(await papers()).toEqual(new Set(["Folio"]));
  });

  test("a headcount changed in the sheet changes the total without the add-in", async () => {
    await write();
    book.typeIn("Kelompok", "K14", 6044);
    expect(await book.valueOf("Kelompok", "C10")).toBe(913_701_600 + 16_800 * 9);
  });

  test("a group typed into the empty row below the table is counted", async () => {
    await write();
    const next = ["K9", "Nelayan", "", "BPU", "JKK+JKM", "", "", "1 sangat rendah", "Umum", "APBD", 10, "", "", 45658, 45992];
    next.forEach((value, column) => value !== "" && book.typeIn("Kelompok", `${String.fromCharCode(65 + column)}15`, value as string | number));
    expect(await book.valueOf("Kelompok", "C10")).toBe(913_701_600 + 10 * 16_800 * 12);
  });

  test("progress ends at everything, cancelling leaves the workbook as it was", async () => {
    const seen: WriteProgress[] = [];
    await book.door.writePlan(blitar(), { language: "id", onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen[seen.length - 1]!.done).toBe(seen[seen.length - 1]!.of);

    const before = await book.contents();
    const stop = new AbortController();
    const outcome = await book.door.writePlan(plan([group(), group()]), { language: "id", signal: stop.signal, onProgress: () => stop.abort() });
    expect(outcome).toEqual({ status: "cancelled" });
    expect(differing(before, await book.contents())).toEqual([]);
  });

  test("a foreign sheet in the way is named, and kept under another name if the user goes on", async () => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add("Tarif").getRange("A1").values = [["tarif parkir"]];
      await context.sync();
    });
    const before = await book.contents();
    expect(await write()).toEqual({ status: "failed", problem: { code: "foreign_sheet", data: { sheet: "Tarif" } } });
    expect(differing(before, await book.contents())).toEqual([]);
    const outcome = await book.door.writePlan(blitar(), { language: "id", replaceForeignSheets: true });
    expect(outcome.status).toBe("written");
    expect(await book.valueOf("Tarif (lama)", "A1")).toBe("tarif parkir");
  });

  test("what is no number and no text is refused before anything is sent", async () => {
    const before = await book.contents();
    const outcome = await write(plan([group({ people: Number.NaN })]));
    expect(outcome.status === "failed" && outcome.problem.code).toBe("unsendable_value");
    expect(differing(before, await book.contents())).toEqual([]);
  });

  test("text that looks like a formula or a number stays text", async () => {
    await write(plan([group({ name: "=1+1", source: "3/4", note: "0012", place: "TRUE" })]));
    expect(await book.valuesOf("Kelompok", "B14:T14")).toEqual([expect.arrayContaining(["=1+1", "3/4", "0012", "TRUE"])]);
  });
});

describe("writing again", () => {
  test("the same plan touches nothing", async () => {
    await write();
    const before = await book.contents();
    expect(await write()).toMatchObject({ status: "written" });
    expect(differing(before, await book.contents())).toEqual([]);
  });

  test("updates in place: formulas of others go on working, other sheets are not touched", async () => {
    await write();
    const reference = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Rapat");
      const total = context.workbook.worksheets.getItem("Kelompok").getRange("C10");
      total.load("address");
      sheet.getRange("A1:A2").formulas = [["=Kelompok!C10"], ["catatan"]];
      await context.sync();
      return total.address;
    });
    expect(reference).toContain("C10");
    const bigger = plan([...blitar().groups, ...Array.from({ length: 30 }, () => group({ people: 1 }))]);
    expect((await write(bigger)).status).toBe("written");
    expect(await book.valuesOf("Rapat", "A1:A2")).toEqual([[913_701_600 + 30 * 16_800 * 12], ["catatan"]]);
    expect((await write(blitar())).status).toBe("written");
    expect(await book.valueOf("Rapat", "A1")).toBe(913_701_600);
  });

  test("the user's own column stays with its group", async () => {
    await write(plan([group({ id: "A", name: "Petani" }), group({ id: "B", name: "Nelayan" }), group({ id: "C", name: "Linmas" })]));
    await book.Excel.run(async (context) => {
      context.workbook.tables.getItem("TabelKelompok").columns.add(undefined, [["PIC"], ["Ani"], ["Budi"], ["Citra"]]);
      await context.sync();
    });
    expect((await write(plan([group({ id: "A", name: "Petani" }), group({ id: "C", name: "Linmas", people: 7 }), group({ id: "D", name: "Penderes" })]))).status).toBe("written");
    const rows = await book.valuesOf("Kelompok", "A14:U16");
    expect(rows.map((row) => [row[0], row[1], row[10], row[20]])).toEqual([
      ["A", "Petani", 100, "Ani"],
      ["C", "Linmas", 7, "Citra"],
      ["D", "Penderes", 100, ""],
    ]);
  });

  test("in English: sheets and titles follow, figures stay", async () => {
    await write();
    await write(blitar(), "en");
    expect(await sheetsOf()).toEqual(expect.arrayContaining(["Groups", "Rates", "Budget"]));
    expect(await sheetsOf()).not.toContain("Kelompok");
    expect(await book.valueOf("Groups", "B13")).toBe("Group");
    expect(await book.valueOf("Groups", "C10")).toBe(913_701_600);
  });

  test("a sheet name somebody chose stays", async () => {
    await write();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kelompok").name = "Data 2025";
      await context.sync();
    });
    expect((await write(blitar(), "en")).status).toBe("written");
    expect(await sheetsOf()).toContain("Data 2025");
    expect(await book.valueOf("Data 2025", "C10")).toBe(913_701_600);
  });

  test("a deleted sheet comes back", async () => {
    await write();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Anggaran").delete();
      await context.sync();
    });
    expect((await write()).status).toBe("written");
    expect(await book.valueOf("Kelompok", "C10")).toBe(913_701_600);
  });

  test("somebody's notes where the book has to grow are named, not run over", async () => {
    await write();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Anggaran").getRange("B200").values = [["jangan dihapus"]];
      await context.sync();
    });
    const before = await book.contents();
    const outcome = await write(plan(Array.from({ length: 40 }, () => group())));
    expect(outcome).toEqual({ status: "failed", problem: { code: "cells_in_the_way", data: { sheet: "Anggaran", address: "B200" } } });
    expect(differing(before, await book.contents())).toEqual([]);
  });

  test("a protected sheet is named, nothing is written", async () => {
    await write();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tarif").protection.protect();
      await context.sync();
    });
    const before = await book.contents();
    expect(await write(plan([group()]))).toEqual({ status: "failed", problem: { code: "sheet_protected", data: { sheet: "Tarif" } } });
    expect(differing(before, await book.contents())).toEqual([]);
  });

  test("a book of a newer version is read and not written", async () => {
    await write();
    await book.Excel.run(async (context) => {
      context.workbook.names.getItem("SI_VersiBuku").getRange().values = [[99]];
      await context.sync();
    });
    expect((await book.door.readPlan())?.newer).toBe(true);
    expect(await write()).toMatchObject({ status: "failed", problem: { code: "newer_book", data: { version: 99 } } });
  });
});

describe("a failure half-way", () => {
  const grown = () => plan([...blitar().groups, group({ segment: "PU", base: 300_000_000, programs: ["JKK", "JKM", "JHT", "JP"], first: monthOf(2025, 3) }), ...Array.from({ length: 15 }, () => group())], { year: 2025 });

  /** Lets the n-th message after now fail as Excel fails, once. */
  function failOnce(after: number): void {
    const { host } = book;
    const execute = host.execute.bind(host);
    let count = 0;
    host.execute = async (body, flags) => {
      count += 1;
      if (count !== after) return execute(body, flags);
      // The first half is done, the rest is not, as when Excel stops inside a batch.
      const half = { ...body, Actions: body.Actions.slice(0, Math.floor(body.Actions.length / 2)) };
      const answer = await execute(half, flags);
      return { ...answer, Error: { Code: "GeneralException", Message: "", Location: "", HttpStatusCode: 500, ActionIndex: half.Actions.length } } as typeof answer;
    };
  }

  test.each([3, 4, 5])("in message %i of a first writing leaves the workbook as it was", async (message) => {
    const before = await book.contents();
    failOnce(message);
    expect((await write()).status).toBe("failed");
    expect(differing(before, await book.contents())).toEqual([]);
  });

  test.each([3, 4, 5, 6, 7])("in message %i of a second writing leaves the book as it was", async (message) => {
    await write();
    const before = await book.contents();
    failOnce(message);
    expect((await write(grown())).status).toBe("failed");
    expect(differing(before, await book.contents())).toEqual([]);
    expect(await book.valueOf("Kelompok", "C10")).toBe(913_701_600);
  });
});
