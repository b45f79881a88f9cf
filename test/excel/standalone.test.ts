/** Workbooks that hold more than cells of ours: what is no matter of ours is named, counted and left unharmed. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openExcelBook, type ExcelBook } from "./support/excelBook";
import type { StandaloneProgress } from "../../src/excel/door";
import { unzip } from "@cj-tech-master/excelts/archive";
import { writeWorkbookFile } from "../../src/workbench/file/workbookFile";
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
/** The parts of a file that speak of its makers. */
async function partsOf(bytes: Uint8Array): Promise<string> {
  const archive = unzip(bytes);
  const parts = await Promise.all(["docProps/core.xml", "docProps/app.xml"].map((path) => archive.bytes(path)));
  return parts.map((part) => (part ? new TextDecoder().decode(part) : "")).join("\n");
}
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
  const made = (await standalone.make("id", true))!;
  expect(made).toMatchObject({
    twins: 1,
    values: 0,
    protectedCells: 2,
    protectedSheets: ["Gaji"],
    others: 1,
    differences: [],
  });
  expect(made.author).toBe("cleared");
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
  const made = (await (await book.door.standalone()).make("en", false))!;
  expect(made.notes).toBe("Standalone notes 2");
  expect(await book.valueOf("Data", "A1")).toBe(16_800);
  expect(await book.valueOf("Standalone rates", "A1")).toBe("mine");
  expect(await book.valueOf("Standalone notes 2", "D5")).toBe(CALL);
});

test("people and base stay live in a twin, and a circle is left turning", async () => {
  await place("Data", "A1:B2", [
    [10, '=JAMSOS.ANGGARAN(A1,"JKK+JKM",,"2025-04","2025-06","BPU")'],
    ["=A2+1", ""],
  ]);
  await book.settled();
  const made = (await (await book.door.standalone()).make("id", false))!;
  expect(made).toMatchObject({ twins: 1, differences: [] });
  await place("Data", "A1", [[20]]);
  expect(await book.valueOf("Data", "B1")).toBe(20 * 3 * 16_800);
});

test("a circle through cells of ours is counted and left, what hangs on it is not", async () => {
  await place("Data", "A1:B2", [
    ["=B1", '=IF(A1>0,JAMSOS.IURAN("JKM",,"2025-04","BPU"),A1)'],
    [CALL, "=A2*2"],
  ]);
  await book.settled();
  const before = (await book.contents()).filter((line) => line.startsWith("Data!A1") || line.startsWith("Data!B1"));
  const made = (await (await book.door.standalone()).make("id", false))!;
  expect(made).toMatchObject({ twins: 1, circular: 2, circularSheets: ["Data"] });
  expect((await book.contents()).filter((line) => line.startsWith("Data!A1") || line.startsWith("Data!B1"))).toEqual(
    before,
  );
});

test("names and rules with our functions are found, replaced and put back", async () => {
  await place("Data", "A1:A2", [[1000], ["=Paket*A1"]]);
  await place("Lain", "A1", [["=Dasar"]]);
  await book.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("Paket", '=JAMSOS.IURAN("JKK+JKM",,"2025-04","BPU")');
    workbook.names.add("Ikut", '=JAMSOS.IURAN("JKK",Data!A1,"2025-04","BPU")');
    workbook.names.add("Dasar", '=JAMSOS.DASARHUKUM("JKM","2025-04","BPU")');
    const data = workbook.worksheets.getItem("Data");
    const format = data.getRange("C1:C3").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=C1>JAMSOS.IURAN("JKM",,"2025-04","BPU")';
    data.getRange("D1:D5").values = [[1], [2], [3], [4], [5]];
    data.getRange("D2:D4").dataValidation.rule = { custom: { formula: '=D2<JAMSOS.IURAN("JKM",,"2025-04","BPU")' } };
    await context.sync();
  });
  await book.settled();
  const before = await book.contents();
  const standalone = await book.door.standalone();
  const found = (await standalone.find())!;
  expect(found).toMatchObject({
    names: 1,
    leftNames: ["Ikut", "Dasar"],
    rules: 2,
    formats: [],
    validations: [],
    unreadSheets: [],
  });
  const made = (await standalone.make("id", false))!;
  expect(made).toMatchObject({ names: 1, rules: 2, formats: [], validations: [], notes: "Catatan mandiri" });
  const names = (await book.contents()).filter((line) => line.startsWith("name Paket"));
  expect(names[0]).toMatch(/^name Paket =\(.*'Tarif mandiri'!/);
  expect(await book.valueOf("Catatan mandiri", "D5")).toBe('=JAMSOS.IURAN("JKK+JKM",,"2025-04","BPU")');
  await standalone.takeBack();
  await book.settled();
  expect(await book.contents()).toEqual(before);
});

const FOLLOWS = 'JAMSOS.IURAN("JKK+JKM",$B1,"2025-04","PU")';
const FOLLOWS_PROGRAM = 'JAMSOS.IURAN($C1,,"2025-04","BPU")';

/** Rules of every kind: such that have a twin, such that have a value, and such that have neither. */
const ruleWorkbook = async () => {
  await place(
    "Data",
    "A1:C6",
    Array.from({ length: 6 }, (_, row) => [20_000 + row, 2_000_000 + row * 100_000, row < 3 ? "JKK" : "JKM"]),
  );
  await place("Kunci", "A1", [[1]]);
  await book.Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    const custom = (address: string, formula: string) => {
      const format = data.getRange(address).conditionalFormats.add("Custom");
      format.custom.format.fill.color = "#FF0000";
      format.custom.rule.formula = formula;
    };
    custom("A1:A6", `=$A1>${FOLLOWS}`);
    custom("B1:B6", `=$A1>${FOLLOWS_PROGRAM}`);
    custom("C1:C6", '=$B1*JAMSOS.BULANDARI(739122000,4400,"JKK+JKM",,"2024-04","BPU")>1');
    const compared = data.getRange("E1:E6").conditionalFormats.add("CellValue");
    compared.cellValue.format.font.color = "#0000FF";
    compared.cellValue.rule = {
      operator: "Between",
      formula1: `=${FOLLOWS}`,
      formula2: '=JAMSOS.IURAN("JKM",,"2025-04","BPU")',
    };
    // Beyond what is filled, and two different rules that touch.
    const rule = (address: string, set: Excel.DataValidationRule) => {
      const { dataValidation } = data.getRange(address);
      dataValidation.rule = set;
      dataValidation.prompt = { showPrompt: true, title: "Upah", message: address };
    };
    rule("A1:A40", { wholeNumber: { formula1: `=${FOLLOWS}`, operator: "GreaterThan" } });
    rule("B1:B3", { custom: { formula: '=B1>JAMSOS.DASARDARI(63374400,326,"JKK+JKM","2023-01","2023-12")' } });
    rule("B4:B6", { custom: { formula: `=B4>${FOLLOWS_PROGRAM.replace("$C1", "$C4")}` } });
    const locked = context.workbook.worksheets.getItem("Kunci");
    const format = locked.getRange("A1").conditionalFormats.add("Custom");
    format.custom.rule.formula = `=$A1>${FOLLOWS}`;
    locked.protection.protect();
    await context.sync();
  });
  await book.settled();
};
const rulesNow = () =>
  Object.values(book.host.state.sheets).flatMap(({ conditionalFormats, validations }) =>
    [
      ...conditionalFormats.map(({ rects, detail }) => JSON.stringify([rects, detail])),
      ...validations.map((one) => JSON.stringify(one)),
    ].sort(),
  );

test("conditional formats and validation rules become native formulas or values where that says the same, else they are named", async () => {
  await ruleWorkbook();
  const before = rulesNow();
  const standalone = await book.door.standalone();
  const found = (await standalone.find())!;
  const left = { formats: ["Data!B1:B6", "Kunci!A1"], validations: ["Data!B4:B6"], unreadSheets: [] };
  expect(found).toMatchObject({ twins: 0, rules: 5, ...left });
  const made = (await standalone.make("id", false))!;
  expect(made).toMatchObject({ rules: 5, ...left, differences: [], notes: "Catatan mandiri" });
  const asking = rulesNow().filter((text) => text.includes("JAMSOS"));
  expect(asking).toHaveLength(3);
  const now = rulesNow().join("\n");
  // The base moves on with the rule's cells; everything around the formula is as it was.
  expect(now).toMatch(/=\$A1>IF\(N\(\$B1\)>0,\(ROUND\([^"]*\$B1/);
  expect(now).toContain("=$B1*9>1");
  expect(now).toMatch(
    /"operator":"Between","formula1":"=IF\(N\(\$B1\)[^"]*\$B1[^"]*","formula2":"=\('Tarif mandiri'!\$D\$\d+\)"/,
  );
  expect(now).toMatch(
    /"rects":\[\{"row":0,"column":0,"rows":40,"columns":1\}\],"rule":\{"wholeNumber":\{"formula1":"=IF\(N\(/,
  );
  expect(now).toContain('"message":"A1:A40"');
  expect(now).toMatch(/"formula":"=B1>\d+"/);
  const notes = (await book.valuesOf("Catatan mandiri", "A5:D9")).map((line) => line.join(" | "));
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\(format bersyarat\) \| Data!A1:A6 \| rumus Excel biasa \| =\$A1>JAMSOS/),
    ]),
  );
  expect(notes).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\(aturan validasi\) \| Data!B1:B3 \| nilai \| =B1>JAMSOS/)]),
  );
  await standalone.takeBack();
  await book.settled();
  expect(rulesNow()).toEqual(before);
});

test("author, manager and company are cleared, and the file the workbench writes names nobody", async () => {
  await place("Data", "A1", [[CALL]]);
  await book.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.author = "Budi";
    properties.manager = "Ani";
    properties.company = "Dinas";
    properties.title = "Anggaran";
    await context.sync();
    properties.load("author,manager,company,title,lastAuthor");
    await context.sync();
    expect([properties.author, properties.manager, properties.company]).toEqual(["Budi", "Ani", "Dinas"]);
  });
  await book.settled();
  const signed = await partsOf(await writeWorkbookFile(book.spreadsheet, book.host.state));
  expect(signed).toMatch(/Budi[\s\S]*|Ani/);
  expect(signed).toContain("Dinas");
  const made = (await (await book.door.standalone()).make("id", true))!;
  expect(made.author).toBe("cleared");
  const plain = await partsOf(await writeWorkbookFile(book.spreadsheet, book.host.state));
  expect(plain).not.toMatch(/Budi|Ani|Dinas/);
  expect(plain).toContain("Anggaran");
  expect(plain).toMatch(/<dc:creator\s*\/>|<dc:creator><\/dc:creator>|^(?![\s\S]*dc:creator)/);
  expect(plain).not.toMatch(/lastModifiedBy>[^<]/);
});

test("a workbook without such cells is not touched", async () => {
  await place("Data", "A1", [["=1+1"]]);
  const before = await book.contents();
  const made = (await (await book.door.standalone()).make("id", false))!;
  expect(made).toMatchObject({ twins: 0, values: 0, errors: 0, notes: null });
  expect(await book.contents()).toEqual(before);
});

test("a cancelled replacement leaves everything as it was, and progress is told on the way", async () => {
  const rows = 4_000;
  await place(
    "Banyak",
    `A1:A${rows}`,
    Array.from({ length: rows }, () => [CALL]),
  );
  await book.settled();
  const before = await book.contents();
  const standalone = await book.door.standalone();
  const stopping = new AbortController();
  const told: StandaloneProgress[] = [];
  const made = await standalone.make("id", false, {
    signal: stopping.signal,
    onProgress: (progress) => {
      told.push(progress);
      if (progress.step === "comparing") stopping.abort();
    },
  });
  expect(made).toBeNull();
  expect(standalone.isMade()).toBe(false);
  expect([...new Set(told.map(({ step }) => step))]).toEqual(["reading", "replacing", "comparing", "puttingBack"]);
  expect(told.filter(({ step }) => step === "replacing").every(({ of }) => of === rows)).toBe(true);
  await book.settled();
  expect(await book.contents()).toEqual(before);
  expect(await standalone.find({ signal: stopping.signal })).toBeNull();
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
  const made = (await standalone.make("id", false))!;
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
