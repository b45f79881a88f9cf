import { Workbook } from "@cj-tech-master/excelts";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { expect, it } from "vitest";
import { createNodeSpreadsheet } from "../../../src/workbench/engine/node";
import { readWorkbookFile, writeWorkbookFile } from "../../../src/workbench/file/workbookFile";
import type { WorkbookState } from "../../../src/workbench/interpreter/state";

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook of one sheet whose part ends with what is given, as Excel writes it. */
async function fileWith(xml: string): Promise<Uint8Array> {
  const made = new Workbook();
  made.addWorksheet("Kelompok & Desa").addRow([5, 45000]);
  const bytes = new Uint8Array(await made.xlsx.writeBuffer());
  const zip = await editZip(bytes);
  const text = new TextDecoder().decode((await unzip(bytes).bytes(SHEET))!);
  zip.set(SHEET, new TextEncoder().encode(text.replace("</sheetData>", `</sheetData>${xml}`)));
  return zip.bytes();
}

async function read(
  bytes: Uint8Array,
): Promise<{ rules: WorkbookState["sheets"][string]["validations"]; saved: Uint8Array }> {
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  try {
    const state = await readWorkbookFile(bytes, book);
    return { rules: state.sheets[book.sheets()[0]!.id]!.validations, saved: await writeWorkbookFile(book, state) };
  } finally {
    book.dispose();
  }
}

const rule = (type: string, ...formulas: string[]) =>
  `<dataValidations count="1"><dataValidation type="${type}" operator="greaterThan" allowBlank="1" showErrorMessage="1" ` +
  `error="Baris satu&#10;dan &quot;dua&quot;" sqref="A1:A9 C1">` +
  formulas.map((formula, index) => `<formula${index + 1}>${formula}</formula${index + 1}>`).join("") +
  `</dataValidation></dataValidations>`;

// A date no earlier than today is what offices ask for most; such a file was said to be no workbook at all.
it.each([
  ["date", "TODAY()", "=TODAY()"],
  ["date", "$B$1+30", "=$B$1+30"],
  ["date", "45658", "2025-01-01"],
  ["decimal", "$B$1", "=$B$1"],
  ["decimal", "0.5", 0.5],
  ["whole", "LEN(B1)", "=LEN(B1)"],
  ["textLength", "$B$1", "=$B$1"],
  ["time", "0.5", 0.5],
])("a rule for %s bounded by %s is read and saved again", async (type, written, bound) => {
  const { rules, saved } = await read(await fileWith(rule(type, written)));
  const kind = type === "whole" ? "wholeNumber" : type;
  expect(rules).toMatchObject([
    {
      rects: [
        { row: 0, column: 0, rows: 9, columns: 1 },
        { row: 0, column: 2, rows: 1, columns: 1 },
      ],
      rule: { [kind]: { formula1: bound, operator: "GreaterThan" } },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, message: 'Baris satu\ndan "dua"' },
    },
  ]);
  const text = new TextDecoder().decode((await unzip(saved).bytes(SHEET))!);
  expect(text).toMatch(new RegExp(`<formula1>${written.replace(/[$()+]/g, "\\$&")}</formula1>`));
  expect(text).toContain('operator="greaterThan"');
});

it("a list on another sheet is kept as Excel has written it since 2010", async () => {
  const ext =
    `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">` +
    `<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1">` +
    `<x14:formula1><xm:f>Hitung!$K$48:$K$66</xm:f></x14:formula1><xm:sqref>C14:C22</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  expect((await read(await fileWith(ext))).rules).toMatchObject([
    { rects: [{ row: 13, column: 2, rows: 9, columns: 1 }], rule: { list: { source: "=Hitung!$K$48:$K$66" } } },
  ]);
});
