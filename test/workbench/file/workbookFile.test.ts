import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsOf, textOf } from "../../../src/workbench/file/packageParts";
import { createNodeSpreadsheet } from "../../../src/workbench/engine/node";
import type { Spreadsheet } from "../../../src/workbench/engine/spreadsheet";
import { readWorkbookFile, writeWorkbookFile } from "../../../src/workbench/file/workbookFile";
import { newSheetState, newWorkbookState, type WorkbookState } from "../../../src/workbench/interpreter/state";
import { computeBudget } from "../../../src/budget/budget";
import { comparedPlan } from "../../book/support/comparisons";
import { errorCells } from "../../excel/support/bookFaults";
import { openExcelBook } from "../../excel/support/excelBook";

const folder = mkdtempSync(join(tmpdir(), "book-"));
const validator = join(process.cwd(), "node_modules/.bin/ooxml-validator");

describe("a workbook file", () => {
  let book: Spreadsheet;
  let state: WorkbookState;
  let bytes: Uint8Array;

  beforeAll(async () => {
    book = createNodeSpreadsheet({ locale: "id-ID" });
    state = newWorkbookState();
    const first = book.sheets()[0]!.id;
    book.renameSheet(first, "Kelompok");
    const second = book.addSheet("Anggaran 2025");
    book.write([
      {
        sheetId: first,
        rect: { row: 0, column: 0, rows: 3, columns: 4 },
        cells: [
          ["Kelompok", "Orang", "Iuran", "Mulai"],
          ["Buruh tani tembakau", 6043, 16800, 45748],
          ["=bukan rumus", 12, 2474598.99, true],
        ].map((row) => row.map((cell) => (cell === "=bukan rumus" ? "'=bukan rumus" : cell))),
        numberFormats: Array.from({ length: 3 }, () => ["General", "#,##0", '#,##0;(#,##0);"–"', "mmm yyyy"]),
      },
      {
        sheetId: first,
        rect: { row: 0, column: 0, rows: 1, columns: 4 },
        style: {
          bold: true,
          fill: "#FFF2CC",
          locked: false,
          borderBottom: { style: "Double", weight: "Thick", color: "#000000" },
          wrap: true,
          horizontal: "Center",
        },
      },
      {
        sheetId: second,
        rect: { row: 0, column: 0, rows: 3, columns: 1 },
        cells: [["=Kelompok!B2*Kelompok!C2*9"], ['=IF(Kelompok!B2>0,"ada.(x)","tidak")'], ["=SUM(Orang)"]],
      },
    ]);
    book.addName({ name: "Orang", sheetId: null, formula: "=Kelompok!$B$2:$B$3", comment: "", visible: true });
    book.addTable({
      sheetId: first,
      rect: { row: 0, column: 0, rows: 3, columns: 4 },
      hasHeaders: true,
      name: "tblKelompok",
    });
    book.setColumnWidth(first, 0, 1, 120);
    book.freeze(first, 1, 1);
    book.protect(first, { allowFormatColumns: true });
    const sheet = newSheetState();
    sheet.validations.push({
      rects: [{ row: 1, column: 1, rows: 2, columns: 1 }],
      rule: { wholeNumber: { formula1: 0, formula2: 1000000, operator: "Between" } },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "Orang", message: "Isi bilangan bulat." },
      prompt: { showPrompt: false, title: "", message: "" },
    });
    sheet.validations.push({
      rects: [{ row: 1, column: 0, rows: 2, columns: 1 }],
      rule: { list: { inCellDropDown: true, source: "APBD,APBDes,CSR" } },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Warning", title: "", message: "" },
      prompt: { showPrompt: true, title: "Pembayar", message: "Pilih." },
    });
    sheet.conditionalFormats.push({
      id: "1",
      rects: [{ row: 1, column: 1, rows: 2, columns: 1 }],
      type: "Custom",
      stopIfTrue: null,
      detail: { formula: "=$B2>5000", fillColor: "#FFC7CE", fontColor: "#9C0006", bold: true },
    });
    sheet.hyperlinks.push({
      rect: { row: 1, column: 0, rows: 1, columns: 1 },
      link: { documentReference: "'Anggaran 2025'!A1" },
    });
    Object.assign(sheet.pageLayout, {
      orientation: "Landscape",
      paperSize: "Folio",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { row: 0, column: 0, rows: 1, columns: 16384 },
      printArea: [{ row: 0, column: 0, rows: 3, columns: 4 }],
    });
    sheet.pageLayout.headersFooters.pages["defaultForAllPages"] = {
      leftFooter: "Kabupaten Blitar 2025",
      rightFooter: "&P / &N",
    };
    state.sheets[first] = sheet;
    state.properties["title"] = "Anggaran iuran";
    await book.calculated();
    bytes = await writeWorkbookFile(book, state);
    writeFileSync(join(folder, "book.xlsx"), bytes);
  }, 60_000);

  afterAll(() => book.dispose());

  it("is found without error by Microsoft's Open XML SDK", () => {
    const answer = execFileSync(validator, [join(folder, "book.xlsx")], { encoding: "utf8" });
    expect(JSON.parse(answer)).toMatchObject({ ok: true });
  });

  it("read again holds the same cells, table, name, rules, page and protection", async () => {
    const again = createNodeSpreadsheet({ locale: "id-ID" });
    const readState = await readWorkbookFile(new Uint8Array(readFileSync(join(folder, "book.xlsx"))), again);
    await again.calculated();
    const sheets = again.sheets();
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Kelompok", "Anggaran 2025"]);
    const [first, second] = sheets.map((sheet) => sheet.id) as [string, string];
    const old = book.sheets().map((sheet) => sheet.id) as [string, string];
    const area = { row: 0, column: 0, rows: 3, columns: 4 };
    expect(again.readValues(first, area)).toEqual(book.readValues(old[0], area));
    expect(again.readText(first, area)).toEqual(book.readText(old[0], area));
    expect(again.readFormulas(second, { ...area, columns: 1 })).toEqual(
      book.readFormulas(old[1], { ...area, columns: 1 }),
    );
    expect(again.readValues(second, { ...area, columns: 1 })).toEqual([[913_701_600], ["ada.(x)"], [6055]]);
    expect(again.readStyles(first, { ...area, rows: 1 })).toEqual(book.readStyles(old[0], { ...area, rows: 1 }));
    expect(again.tables()).toMatchObject([{ name: "tblKelompok", rect: area }]);
    expect(again.names()).toMatchObject([{ name: "Orang", formula: "=Kelompok!$B$2:$B$3" }]);
    expect(again.frozen(first)).toEqual({ rows: 1, columns: 1 });
    expect(again.columnWidth(first, 0)).toBeCloseTo(120, 0);
    expect(again.protection(first)).toMatchObject({
      protected: true,
      options: { allowFormatColumns: true, allowSort: false },
    });
    const was = state.sheets[old[0]]!;
    const is = readState.sheets[first]!;
    expect(new Set(is.validations.map((rule) => JSON.stringify(rule.rule)))).toEqual(
      new Set(was.validations.map((rule) => JSON.stringify(rule.rule))),
    );
    expect(is.validations.flatMap((rule) => rule.rects)).toHaveLength(2);
    expect(is.conditionalFormats[0]).toMatchObject({
      type: "Custom",
      rects: was.conditionalFormats[0]!.rects,
      detail: was.conditionalFormats[0]!.detail,
    });
    expect(is.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "Folio",
      printArea: was.pageLayout.printArea,
      zoom: { horizontalFitToPages: 1 },
    });
    expect(is.pageLayout.headersFooters.pages).toEqual(was.pageLayout.headersFooters.pages);
    expect(is.hyperlinks[0]?.link).toMatchObject({ documentReference: "'Anggaran 2025'!A1" });
    again.dispose();
  });

  it("tells a height somebody chose from that of a row as high as its text needs, which may follow it", async () => {
    const written = createNodeSpreadsheet({ locale: "id-ID" });
    const sheet = written.sheets()[0]!.id;
    const note = "Jumlah orang belum disebut sumber: isi sendiri.";
    const rect = { row: 0, column: 0, rows: 2, columns: 1 };
    written.write([{ sheetId: sheet, rect, cells: [[note], [note]], style: { wrap: true } }]);
    written.autofitRows(sheet, 0, 1);
    written.setRowHeight(sheet, 1, 1, 20);
    const fitted = written.rowHeight(sheet, 0);
    expect(fitted).toBeGreaterThan(60);
    const file = await writeWorkbookFile(written, newWorkbookState());
    written.dispose();
    const part = (await unzip(file).bytes("xl/worksheets/sheet1.xml"))!;
    const rows = new TextDecoder().decode(part).match(/<row [^>]*>/g)!;
    expect(rows.map((row) => row.includes('customHeight="1"'))).toEqual([false, true]);
    const again = createNodeSpreadsheet({ locale: "id-ID" });
    await readWorkbookFile(file, again);
    const opened = again.sheets()[0]!.id;
    expect([again.rowHeight(opened, 0), again.rowHeight(opened, 1)]).toEqual([fitted, 20]);
    expect([again.isRowFitted(opened, 0), again.isRowFitted(opened, 1)]).toEqual([true, false]);
    again.dispose();
  });

  it("opens over a workbook of the same names, as when a book is saved and opened again", async () => {
    const again = createNodeSpreadsheet({ locale: "id-ID" });
    for (let times = 0; times < 2; times += 1) await readWorkbookFile(bytes, again);
    await again.calculated();
    expect(again.sheets().map((sheet) => sheet.name)).toEqual(["Kelompok", "Anggaran 2025"]);
    expect(again.names()).toMatchObject([{ name: "Orang", formula: "=Kelompok!$B$2:$B$3" }]);
    expect(again.tables()).toMatchObject([{ name: "tblKelompok" }]);
    const second = again.sheets()[1]!.id;
    expect(again.readValues(second, { row: 2, column: 0, rows: 1, columns: 1 })).toEqual([[6055]]);
    again.dispose();
  });

  it("that is none leaves the open workbook as it was", async () => {
    const before = book.sheets();
    await expect(readWorkbookFile(new TextEncoder().encode("not a zip"), book)).rejects.toThrow();
    expect(book.sheets()).toEqual(before);
  });

  it("whose sheet has a cell at the far end is refused by that cell, and leaves the open workbook as it was", async () => {
    const file = new Workbook();
    file.addWorksheet("Jauh").getCell("XFD1048576").value = 5;
    const before = book.sheets();
    const far = new Uint8Array(await file.xlsx.writeBuffer());
    await expect(readWorkbookFile(far, book)).rejects.toMatchObject({ sheet: "Jauh", cell: "XFD1048576" });
    expect(book.sheets()).toEqual(before);
  });

  it("whose last row is there without a cell, as LibreOffice leaves it where a row was deleted, is opened", async () => {
    const file = new Workbook();
    const sheet = file.addWorksheet("Kelompok");
    sheet.addRow(["Petani", 6043]);
    sheet.getRow(1_048_576).height = 12.8;
    sheet.getCell("J3").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
    const opened = createNodeSpreadsheet({ locale: "id-ID" });
    await readWorkbookFile(new Uint8Array(await file.xlsx.writeBuffer()), opened);
    const { id } = opened.sheets()[0]!;
    expect(opened.usedRange(id, true)).toEqual({ row: 0, column: 0, rows: 1, columns: 2 });
    expect(opened.readStyles(id, { row: 2, column: 9, rows: 1, columns: 1 })[0]![0]!.fill).toBe("#FFF2CC");
    opened.dispose();
  });

  // The rows between took a minute and a gigabyte.
  it("with a note a million rows below the rest is opened at once", async () => {
    const file = new Workbook();
    const sheet = file.addWorksheet("Kelompok");
    sheet.addRow(["Petani", 6043, 16800, "x"]);
    sheet.getCell("A60").value = "di bawah";
    sheet.getCell("A1000000").value = "catatan";
    const opened = createNodeSpreadsheet({ locale: "id-ID" });
    await readWorkbookFile(new Uint8Array(await file.xlsx.writeBuffer()), opened);
    const { id } = opened.sheets()[0]!;
    expect(opened.usedRange(id, true)).toEqual({ row: 0, column: 0, rows: 1_000_000, columns: 4 });
    const value = (row: number) => opened.readValues(id, { row, column: 0, rows: 1, columns: 1 })[0]![0];
    expect([0, 59, 60, 999_999].map(value)).toEqual(["Petani", "di bawah", null, "catatan"]);
    opened.dispose();
  }, 20_000);

  it("in which somebody coloured a cell at the far end is opened without that colour", async () => {
    const file = new Workbook();
    const sheet = file.addWorksheet("Kelompok");
    sheet.addRow(["Petani", 6043]);
    sheet.getCell("XFD1048576").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
    const opened = createNodeSpreadsheet({ locale: "id-ID" });
    await readWorkbookFile(new Uint8Array(await file.xlsx.writeBuffer()), opened);
    expect(opened.usedRange(opened.sheets()[0]!.id, true)).toEqual({ row: 0, column: 0, rows: 1, columns: 2 });
    opened.dispose();
  });

  it("that is damaged in its last part leaves nothing of itself: names, tables and values come back", async () => {
    const damaged = createNodeSpreadsheet({ locale: "id-ID" });
    damaged.addName({ name: "Salah", sheetId: null, formula: "=5", comment: "", visible: true });
    const whole = await writeWorkbookFile(damaged, newWorkbookState());
    damaged.dispose();
    const zip = await editZip(whole, { reproducible: true });
    const text = new TextDecoder().decode((await unzip(whole).bytes("xl/workbook.xml"))!);
    zip.set("xl/workbook.xml", new TextEncoder().encode(text.replace('name="Salah"', 'name="A1"')));
    const file = await zip.bytes();
    const before = book.snapshot();
    const kept = () =>
      book.sheets().map(({ id }) => {
        const used = book.usedRange(id)!;
        return [book.readValues(id, used), book.readFormulas(id, used), book.tables(), book.names()];
      });
    await book.settled();
    const was = kept();
    await expect(readWorkbookFile(file, book)).rejects.toThrow("A1");
    book.restore(before);
    await book.settled();
    expect(kept()).toEqual(was);
  });

  it("whose names end in one that is none leaves every formula of a whole book its value", async () => {
    const plan = comparedPlan();
    const excel = await openExcelBook();
    await excel.door.writePlan(plan, { language: "id" });
    await excel.settled();
    const whole = await writeWorkbookFile(excel.spreadsheet, excel.host.state);
    const zip = await editZip(whole, { reproducible: true });
    const text = new TextDecoder().decode((await unzip(whole).bytes("xl/workbook.xml"))!);
    const none = '<definedName name="1 tidak sah">Nope!$A$1</definedName></definedNames>';
    zip.set("xl/workbook.xml", new TextEncoder().encode(text.replace("</definedNames>", none)));
    const before = excel.host.snapshot();
    await expect(readWorkbookFile(await zip.bytes(), excel.spreadsheet)).rejects.toThrow("1 tidak sah");
    excel.host.restore(before);
    await excel.settled();
    expect(errorCells(excel)).toEqual([]);
    expect(await excel.total()).toBe(computeBudget(plan).total);
    excel.close();
  }, 120_000);
});

it("keeps names of cells on a sheet whose own name has an apostrophe, as Excel writes them", async () => {
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  book.renameSheet(book.sheets()[0]!.id, "Data '26");
  const named = { sheetId: null, comment: "", visible: true };
  const formulas = ["='Data ''26'!$A$1", "='Data ''26'!$A$1:$A$9"];
  formulas.forEach((formula, index) => book.addName({ ...named, name: `Nama_${index}`, formula }));
  const bytes = await writeWorkbookFile(book, newWorkbookState());
  const written = textOf((await partsOf(bytes)).get("xl/workbook.xml")!).replaceAll("&apos;", "'");
  expect(written).toContain(`<definedName name="Nama_0">'Data ''26'!$A$1</definedName>`);
  const again = createNodeSpreadsheet({ locale: "id-ID" });
  await readWorkbookFile(bytes, again);
  expect(again.names().map(({ formula }) => formula)).toEqual(formulas);
  for (const each of [book, again]) each.dispose();
});
