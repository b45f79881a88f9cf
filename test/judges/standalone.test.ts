/** A workbook with hundreds of cells that ask the add-in, made standalone, as a program without the add-in opens it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openExcelBook, type ExcelBook } from "../excel/support/excelBook";
import { readBuilt } from "../functions/bundle";
import { writeWorkbookFile } from "../../src/workbench/file/workbookFile";
import { recalculateInLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "standalone-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SEGMENTS = ["PU", "BPU", "PU", "BPU", "PU", "BPU", "JAKON"];
const PROGRAMS: Record<string, string[]> = {
  PU: ["JKK+JKM", "JKK+JKM+JHT+JP", "JP"],
  BPU: ["JKK+JKM", "JKK+JKM+JHT"],
  JAKON: ["JAKON", "JKM", "JKK+JKM"],
};
const MONTHS = ["2021-03", "2023-01", "2025-04", "2026-05", "2027-02"];
const PAYERS = ["APBD", "CSR", "MANDIRI"];

/** Every programme, segment, payer and month in turn, with wages that end in sen and incomes between two bands. */
const rows = () =>
  Array.from({ length: 240 }, (_, index) => {
    const row = index + 2;
    const segment = SEGMENTS[index % SEGMENTS.length]!;
    const programs = PROGRAMS[segment]![index % PROGRAMS[segment]!.length]!;
    const share = segment === "PU" ? ["", "PEMBERI KERJA", "PEKERJA"][index % 3]! : "";
    const rounding = ["", "ATAS", "BAWAH"][index % 3]!;
    const payer = PAYERS[index % 3]!;
    const month = MONTHS[index % 5]!;
    const base = 1_000_000 + index * 54_321.07;
    return [
      10 + index,
      Math.round(base * 100) / 100,
      programs,
      `'${month}`,
      `=JAMSOS.IURAN(C${row},B${row},D${row},"${segment}",${1 + (index % 5)},"UMUM","${payer}","${share}","${rounding}")`,
      `=IF(A${row}>0,JAMSOS.ANGGARAN(A${row},C${row},B${row},D${row},"2027-12","${segment}",,,"${payer}")+1,0)`,
      `=JAMSOS.TARIF("JKK",D${row},"${segment}")`,
      `=E${row}*A${row}`,
      // One programme, as every payer and share sees it.
      `=JAMSOS.TARIF("${PROGRAMS[segment]!.at(-1)!.split("+").at(-1)!}",D${row},"${segment}",${1 + (index % 5)},"${index % 2 ? "UMUM" : "TRANSPORTASI"}","${payer}","${share}")`,
      `=JAMSOS.BATASUPAH("JP",D${row})`,
      `=JAMSOS.IURANJAKON(A${row}*${7_654_321 * (1 + (index % 90))},"${["", "JKK", "JKM", "JAKON"][index % 4]}",D${row})`,
      `=JAMSOS.ORANGDARI(${913_701_600 + index * 99_999},C${row},B${row},D${row},"2027-12","${segment}",,,"${payer}")`,
      `=JAMSOS.CAKUPAN(A${row},A${row}*3+${index})`,
      // Behind a division the twin has to be one whole.
      `=1000000000/JAMSOS.ANGGARAN(A${row},C${row},B${row},D${row},"2027-12","${segment}",,,"${payer}")`,
    ];
  });

/** All to the last digit, but for what two amounts or counts were divided to: its last places are the program's own. */
const exactly = (line: readonly unknown[]): unknown[] =>
  line.slice(0, 14).map((value, column) => (column >= 12 ? Number(Number(value).toPrecision(12)) || value : value));

let book: ExcelBook;
beforeAll(async () => {
  book = await openExcelBook();
  await book.loadFunctions(readBuilt("functions.js"), readBuilt("functions.json"));
  await book.Excel.run(async (context) => {
    const data = context.workbook.worksheets.add("Data");
    data.getRange("A1:N1").values = [
      [
        "Orang",
        "Upah",
        "Program",
        "Bulan",
        "Iuran",
        "Anggaran",
        "Tarif",
        "Jumlah",
        "Tarif 2",
        "Batas",
        "Kontrak",
      ].concat(["Orang dari", "Cakupan", "Bagi"]),
    ];
    data.getRange("A2:N241").formulas = rows() as string[][];
    const other = context.workbook.worksheets.add("Lain 'nya");
    other.getRange("A1:A4").formulas = [
      ["=SUM(Data!H2:H241)"],
      ['=JAMSOS.IURAN("SALAH",1,"2025-04")'],
      ['=jamsos.anggaran(Data!A2,"JKK+JKM",,"2025-04","2025-12","BPU")'],
      ['=JAMSOS.DASARHUKUM("JKM","2025-04","BPU")'],
    ];
    other.getRange("D1").formulas = [['=JAMSOS.RINCIAN(10,"JKK+JKM",,"2025-04","2025-06","BPU")']];
    await context.sync();
  });
  await book.settled();
}, 240_000);
afterAll(() => book.close());

test("is equal to the rupiah, asks nothing of the add-in, and is taken back on request", async () => {
  const before = await book.contents();
  const shown = await book.valuesOf("Data", "A1:N241");
  const total = await book.valueOf("Lain 'nya", "A1");
  const details = await book.valuesOf("Lain 'nya", "D1:G5");
  expect(shown.flat().filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
  expect(details[4]![3]).toBe(504_000);
  const standalone = await book.door.standalone();
  expect(await standalone.find()).toMatchObject({ twins: 2161, values: 2, errors: 1, protectedCells: 0, others: 0 });
  const made = await standalone.make("id", false);
  await book.settled();
  expect(made).toMatchObject({
    twins: 2161,
    values: 2,
    errors: 1,
    differences: [],
    givenUp: 0,
    notes: "Catatan mandiri",
  });
  expect((await book.valuesOf("Data", "A1:N241")).map(exactly)).toEqual(shown.map(exactly));

  const file = join(folder, "mandiri.xlsx");
  writeFileSync(file, await writeWorkbookFile(book.spreadsheet, book.host.state));
  const [judged] = await recalculateInLibreOffice([file]);
  const data = judged!["Data"]!;
  expect(data.slice(1).map((line) => exactly(line).slice(4, 14))).toEqual(
    shown.slice(1).map((line) => exactly(line).slice(4, 14)),
  );
  expect(judged!["Lain 'nya"]![0]![0]).toBe(total);
  expect(judged!["Lain 'nya"]!.slice(0, 5).map((line) => line.slice(3, 7))).toEqual(details);
  const errors = Object.values(judged!).flatMap((lines) =>
    lines.flat().flatMap((value) => (typeof value === "object" && value !== null ? [value.error] : [])),
  );
  // What was an error before is one that every program knows.
  expect(errors).toEqual(["#N/A"]);
  const formulas = (await book.contents()).filter((line) => / =.*(JAMSOS|_xldudf)/i.test(line));
  expect(formulas.filter((line) => !line.startsWith("Catatan mandiri!"))).toEqual([]);

  await (await book.door.standalone()).takeBack();
  await book.settled();
  expect(await book.contents()).toEqual(before);
}, 240_000);
