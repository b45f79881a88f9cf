/**
 * The five examples with cells of ours beside them, shared: copied and the copy made standalone as the pane does it, then
 * opened as a program without the add-in opens it, one that recalculates and one that shows what is stored.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { cellNames } from "../../src/book/names";
import { examplePlan } from "../../src/budget/examplePlan";
import { REGIONS } from "../../src/law/regions";
import { writeWorkbookFile } from "../../src/workbench/file/workbookFile";
import { scenariosSheet } from "../../src/texts/book/scenarios";
import { openBookWithCopies } from "../excel/support/copies";
import type { ExcelBook } from "../excel/support/excelBook";
import { readArchive } from "./formulaTexts";
import { readBook, recalculateInLibreOffice, type RecalculatedBook, type RecalculatedValue } from "./recalculate";

vi.setConfig({ testTimeout: 600_000 });
const folder = mkdtempSync(join(tmpdir(), "shared-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Cells of somebody's own sheet: some follow what the book says of the scenario in force, some have no native twin. */
const ownCells = (total: string) =>
  Array.from({ length: 40 }, (_, index) => [
    `=JAMSOS.ANGGARAN(INT(${total}/${1_000_000 + index}),"JKK+JKM",,"2025-0${1 + (index % 9)}","2025-12","BPU")`,
    `=IF(${total}>0,${total}-12*JAMSOS.IURAN("JKK+JKM",${1_000_000 + index * 54_321},"2025-0${1 + (index % 9)}","PU"),0)`,
    `=JAMSOS.TARIF("JHT","2025-0${1 + (index % 9)}","PU")*${total}`,
    `=JAMSOS.TERBILANG(${total})`,
  ]);

/** All that the open workbook shows, by sheet; a blank at the end of a line is none. */
const shown = ({ spreadsheet }: ExcelBook): RecalculatedBook =>
  Object.fromEntries(
    spreadsheet.sheets().map(({ id, name }) => {
      const used = spreadsheet.usedRange(id);
      const rect = used && { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
      return [name, (rect ? spreadsheet.readValues(id, rect) : []) as RecalculatedValue[][]];
    }),
  );

/** Cells that two programs show differently: whole numbers to the last rupiah, fractions to twelve digits. */
function differences(one: RecalculatedBook, other: RecalculatedBook): string[] {
  // A formula that points at a blank cell is 0 in files.
  const plain = (value: RecalculatedValue | undefined) =>
    value === "" || value === undefined || value === 0
      ? null
      : typeof value === "object" && value !== null
        ? value.error
        : value;
  const isSame = (a: RecalculatedValue | undefined, b: RecalculatedValue | undefined) => {
    const [left, right] = [plain(a), plain(b)];
    if (typeof left !== "number" || typeof right !== "number") return left === right;
    return Number.isInteger(left) && Number.isInteger(right)
      ? left === right
      : Math.abs(left - right) <= 1e-12 * Math.max(1, Math.abs(left));
  };
  return Object.entries(one).flatMap(([sheet, lines]) =>
    lines.flatMap((line, row) =>
      line.flatMap((value, column) => {
        const found = other[sheet]?.[row]?.[column];
        return isSame(value, found)
          ? []
          : [`${sheet} ${row + 1}/${column + 1}: ${String(plain(value))} | ${String(plain(found))}`];
      }),
    ),
  );
}

const errorsIn = (book: RecalculatedBook): RecalculatedValue[] =>
  Object.values(book).flatMap((lines) => lines.flat().filter((value) => typeof value === "object" && value !== null));

describe.each(REGIONS.map((region) => ({ name: region.name, region })))("the shared copy of $name", ({ region }) => {
  it("is equal to the rupiah in every scenario, before and after, stored and recalculated, and has nothing of the add-in", async () => {
    const plan = examplePlan(region, "id");
    const { book, copies, close } = await openBookWithCopies();
    expect(await book.door.writePlan(plan, { language: "id" })).toMatchObject({ status: "written" });
    const total = await book.Excel.run(async (context) => {
      const cell = context.workbook.names.getItem(cellNames.total).getRange();
      cell.load("address");
      await context.sync();
      context.workbook.worksheets.add("Lembar saya").getRange("A1:D40").formulas = ownCells(cell.address);
      await context.sync();
      return cell.address;
    });
    const choose = async (name: string, of = book) => {
      await of.Excel.run(async (context) => {
        context.workbook.names.getItem(cellNames.active).getRange().values = [[name]];
        await context.sync();
      });
      await of.settled();
      return shown(of);
    };
    const scenarios = [scenariosSheet.none.id, ...plan.scenarios.map(({ name }) => name)];
    const before: RecalculatedBook[] = [];
    for (const name of scenarios) before.push(await choose(name));
    expect(new Set(before.map((one) => one["Lembar saya"]![0]![0])).size, total).toBeGreaterThan(1);
    await choose(scenarios[0]!);

    const untouched = await book.contents();
    expect(await (await book.door.standalone()).openCopy()).toEqual({ status: "opened" });
    const copy = copies[0]!;
    const made = (await (await copy.door.standalone()).make("id", true))!;
    expect(made.copy).toMatchObject({ otherSheets: [] });
    expect(await book.contents()).toEqual(untouched);
    // The words of an amount are values from here on: of the scenario in force.
    expect(made).toMatchObject({ twins: 120, values: 40, errors: 0, differences: [], givenUp: 0 });
    const files: string[] = [];
    const after: RecalculatedBook[] = [];
    for (const [index, name] of scenarios.entries()) {
      after.push(await choose(name, copy));
      files.push(join(folder, `${region.id}-${index}.xlsx`));
      writeFileSync(files[index]!, await writeWorkbookFile(copy.spreadsheet, copy.host.state));
    }
    close();
    const recalculated = await recalculateInLibreOffice(files);
    for (const [index, name] of scenarios.entries()) {
      // What had no twin keeps the first scenario's value, as its note says.
      const kept = (of: RecalculatedBook, from: RecalculatedBook): RecalculatedBook => ({
        ...of,
        "Lembar saya": of["Lembar saya"]!.map((line, row) => [
          ...line.slice(0, 3),
          ...from["Lembar saya"]![row]!.slice(3),
        ]),
      });
      expect(differences(kept(before[index]!, before[0]!), after[index]!), name).toEqual([]);
      expect(errorsIn(after[index]!), name).toEqual([]);
      expect(differences(after[index]!, await readBook(files[index]!)), `${name}, stored`).toEqual([]);
      expect(differences(after[index]!, recalculated[index]!), `${name}, recalculated`).toEqual([]);
      for (const [path, text] of readArchive(readFileSync(files[index]!))) {
        expect(path).not.toMatch(/webextension|customXml/i);
        expect(text, path).not.toMatch(/_xldudf|_xll\.|#NAME\?/);
        expect(
          (text.match(/<(?:f|formula|formula1|formula2|definedName)\b[^>]*>[^<]*JAMSOS/g) ?? []).length,
          path,
        ).toBe(0);
      }
    }
  });
});
