import { Workbook } from "@cj-tech-master/excelts";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { expect, it } from "vitest";
import { createNodeSpreadsheet } from "../../../src/workbench/engine/node";
import { readWorkbookFile } from "../../../src/workbench/file/workbookFile";

// Excel stores what was filled down once, and every cell but the first was opened blank, in silence.
it("opens every cell of a formula that was filled down", async () => {
  const made = new Workbook();
  const sheet = made.addWorksheet("Iuran");
  for (const people of [100, 200, 300]) sheet.addRow([people, 1]);
  const bytes = new Uint8Array(await made.xlsx.writeBuffer());
  const zip = await editZip(bytes);
  const part = "xl/worksheets/sheet1.xml";
  let text = new TextDecoder().decode((await unzip(bytes).bytes(part))!);
  const formulas = [
    '<f t="shared" ref="B1:B3" si="0">A1*16800</f>',
    '<f t="shared" si="0"/>',
    '<f t="shared" si="0"/>',
  ];
  formulas.forEach((formula, row) => {
    text = text.replace(new RegExp(`(<c r="B${row + 1}"[^>]*>)<v>1</v>`), `$1${formula}<v>0</v>`);
  });
  zip.set(part, new TextEncoder().encode(text));
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  await readWorkbookFile(await zip.bytes(), book);
  await book.calculated();
  const area = { row: 0, column: 1, rows: 3, columns: 1 };
  const { id } = book.sheets()[0]!;
  expect(book.readFormulas(id, area)).toEqual([["=A1*16800"], ["=A2*16800"], ["=A3*16800"]]);
  expect(book.readValues(id, area)).toEqual([[1_680_000], [3_360_000], [5_040_000]]);
  book.dispose();
});
