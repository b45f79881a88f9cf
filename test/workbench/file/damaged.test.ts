import { Workbook } from "@cj-tech-master/excelts";
import { editZip } from "@cj-tech-master/excelts/archive";
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

it("names a sheet whose part is missing", async () => {
  const { lost, sheets } = await read(await damaged("xl/worksheets/sheet1.xml"));
  expect(lost).toEqual([{ kind: "sheet", name: "Kelompok & Desa" }]);
  expect(sheets.map(({ name }) => name)).toEqual(["Dana"]);
});

it("refuses in words what it cannot read, the library's own words being the cause alone", async () => {
  await expect(read(await damaged("xl/workbook.xml"))).rejects.toThrow("The file holds no worksheet.");
  await expect(read(new TextEncoder().encode("no workbook"))).rejects.toThrow("cannot be read as an Excel workbook");
});
