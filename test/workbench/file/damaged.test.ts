import { Workbook } from "@cj-tech-master/excelts";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { expect, it } from "vitest";
import { createNodeSpreadsheet } from "../../../src/workbench/engine/node";
import { readWorkbookFile, type Lost } from "../../../src/workbench/file/workbookFile";

/** A workbook of two sheets, a rule with a look and a date, without some of its parts. */
async function damaged(...parts: string[]): Promise<Uint8Array> {
  const made = new Workbook();
  const groups = made.addWorksheet("Kelompok & Desa");
  groups.addRow(["Buruh tani", 6043, new Date(Date.UTC(2025, 0, 1))]);
  groups.addRow(["Nelayan", 12]);
  groups.getCell("C1").numFmt = "dd/mm/yyyy";
  groups.addConditionalFormatting({
    ref: "B1:B2",
    rules: [
      { type: "expression", priority: 1, formulae: ["$B1>100"], style: { font: { color: { argb: "FF9C0006" } } } },
    ],
  });
  made.addWorksheet("Dana").addRow(["APBD", 5]);
  const zip = await editZip(new Uint8Array(await made.xlsx.writeBuffer()));
  for (const part of parts) expect(zip.delete(part)).toBe(true);
  return zip.bytes();
}

async function read(bytes: Uint8Array) {
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  const lost: Lost[] = [];
  try {
    await readWorkbookFile(bytes, book, (one) => lost.push(one));
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    return { lost, sheets: book.sheets().map(({ id, name }) => ({ name, values: book.readValues(id, area) })) };
  } finally {
    book.dispose();
  }
}

it("says nothing of a whole file", async () => {
  expect((await read(await damaged())).lost).toEqual([]);
});

it("opens a file without its looks, and says so", async () => {
  const { lost, sheets } = await read(await damaged("xl/styles.xml"));
  expect(lost).toEqual([{ kind: "styles" }]);
  expect(sheets[0]!.values[0]).toEqual(["Buruh tani", 6043, 45658]);
});

it("leaves cells blank whose texts are missing, and counts them by sheet", async () => {
  const { lost, sheets } = await read(await damaged("xl/sharedStrings.xml"));
  expect(lost).toEqual([
    { kind: "texts", sheet: "Kelompok & Desa", count: 2, first: "A1" },
    { kind: "texts", sheet: "Dana", count: 1, first: "A1" },
  ]);
  expect(sheets[0]!.values.map(([text, people]) => [text, people])).toEqual([
    [expect.toSatisfy((value) => value === null || value === ""), 6043],
    [expect.toSatisfy((value) => value === null || value === ""), 12],
  ]);
});

it("takes an entry of the list of texts that holds nothing for no text", async () => {
  const { lost, sheets } = await read(await changed("xl/sharedStrings.xml", "<t>Nelayan</t>", ""));
  expect(lost).toEqual([]);
  expect(sheets[0]!.values.map(([text, people]) => [text, people])).toEqual([
    ["Buruh tani", 6043],
    [expect.toSatisfy((value) => value === null || value === ""), 12],
  ]);
});

// Every cell of Gnumeric's files was bold, italic and struck through.
it("takes a font that is said not to be bold at its word", async () => {
  const plain = '<font><b val="0"/><i val="false"/><strike val="0"></strike>';
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  await readWorkbookFile(await changed("xl/styles.xml", "<font>", plain), book);
  const look = book.readStyles(book.sheets()[0]!.id, { row: 0, column: 2, rows: 1, columns: 1 })[0]![0]!;
  expect(look).toMatchObject({ bold: false, italic: false, strikethrough: false });
  book.dispose();
});

it("names a sheet whose part is missing", async () => {
  const { lost, sheets } = await read(await damaged("xl/worksheets/sheet1.xml"));
  expect(lost).toEqual([{ kind: "sheet", name: "Kelompok & Desa" }]);
  expect(sheets.map(({ name }) => name)).toEqual(["Dana"]);
});

/** The file with one text in one of its parts in place of another. */
async function changed(part: string, from: string, to: string): Promise<Uint8Array> {
  const zip = await editZip(await damaged());
  const text = new TextDecoder().decode((await unzip(await damaged()).bytes(part))!);
  expect(text).toContain(from);
  zip.set(part, new TextEncoder().encode(text.replace(from, to)));
  return zip.bytes();
}

it.each([
  { what: "by a relation that leads nowhere", from: /r:id="rId\d+"/, to: 'r:id="rId99"' },
  { what: "by a number that is none", from: /sheetId="1"/, to: 'sheetId="abc"' },
  { what: "by the number of another sheet", from: /sheetId="1"/, to: 'sheetId="2"' },
])("names a sheet that is listed $what", async ({ from, to }) => {
  const listed = new TextDecoder().decode((await unzip(await damaged()).bytes("xl/workbook.xml"))!);
  const { lost, sheets } = await read(await changed("xl/workbook.xml", from.exec(listed)![0], to));
  expect(sheets.map(({ name }) => name)).toEqual(["Dana"]);
  expect(lost).toEqual([{ kind: "sheet", name: "Kelompok & Desa" }]);
});

// Excel keeps what stands under cells that were merged by copying a format, and counts it.
it("does not merge cells over others that hold something, and says so", async () => {
  const merges = '</sheetData><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="A4:B5"/></mergeCells>';
  const { lost, sheets } = await read(await changed("xl/worksheets/sheet1.xml", "</sheetData>", merges));
  expect(sheets[0]!.values.map(([text, people]) => [text, people])).toEqual([
    ["Buruh tani", 6043],
    ["Nelayan", 12],
  ]);
  expect(lost).toEqual([{ kind: "merge", sheet: "Kelompok & Desa", area: "A1:B2", count: 3 }]);
});

it("refuses in words what it cannot read, the library's own words being the cause alone", async () => {
  await expect(read(await damaged("xl/workbook.xml"))).rejects.toThrow("The file holds no worksheet.");
  await expect(read(new TextEncoder().encode("no workbook"))).rejects.toThrow("cannot be read as an Excel workbook");
});
