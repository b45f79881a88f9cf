import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { afterAll, expect, it } from "vitest";
import { recalculateInGnumeric, recalculateInLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "judge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  { name: "LibreOffice", recalculate: recalculateInLibreOffice },
  { name: "Gnumeric", recalculate: recalculateInGnumeric },
])(
  "$name calculates anew instead of showing what the file says it holds",
  async ({ recalculate }) => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Uji");
    sheet.getCell("A1").value = 2;
    sheet.getCell("B1").value = { formula: "A1*3", result: 999 };
    sheet.getCell("C1").value = { formula: "1/0", result: 5 };
    const file = join(folder, "wrong.xlsx");
    writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
    const [book] = await recalculate([file]);
    expect(book?.["Uji"]?.[0]?.slice(0, 2)).toEqual([2, 6]);
    expect(book?.["Uji"]?.[0]?.[2]).toMatchObject({ error: "#DIV/0!" });
  },
  120_000,
);
