import { expect, it } from "vitest";
import { sharedLooks } from "../../../src/workbench/file/fileStyles";
import { createNodeSpreadsheet } from "../../../src/workbench/engine/node";

it("cells that look alike share one look, and another number format is another look", () => {
  const book = createNodeSpreadsheet({ locale: "id-ID" });
  const { id } = book.sheets()[0]!;
  book.write([{ sheetId: id, rect: { row: 0, column: 0, rows: 1, columns: 2 }, style: { bold: true } }]);
  const [first, second] = book.readStyles(id, { row: 0, column: 0, rows: 1, columns: 2 })[0]!;
  const looks = sharedLooks();
  expect(looks.of(first!, "0")).toBe(looks.of(second!, "0"));
  expect(looks.of(first!, "0")).toMatchObject({ numFmt: "0", font: { bold: true } });
  expect(looks.of(first!, "0.0")).toMatchObject({ numFmt: "0.0" });
  book.dispose();
});
