import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { asCalculated, errorsIn } from "../../scripts/bench/books";
import { gatherFacts } from "../../src/book/facts";
import { checkLines, checksSheet } from "../../src/texts/book/checks";
import { writeWorkbookFile } from "../../src/workbench/file/workbookFile";
import type { CalculatedBook } from "../book/support/ironcalc";
import { mixedPlan } from "../book/support/mixedPlan";
import { bookDifferences } from "../book/support/wholeBook";
import { openExcelBook } from "../excel/support/excelBook";
import { groupsPlace, TABLE_STEPS, startWalker } from "../excel/support/walkSteps";
import { recalculateInLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "mixed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("twelve groups of every kind, payers left to their funds and a category misspelt: LibreOffice has the core's rupiah", async () => {
  const plan = mixedPlan();
  const misspelt = 1;
  plan.groups[misspelt] = { ...plan.groups[misspelt]!, category: "Tukang sulap" };
  const book = await openExcelBook();
  const walker = startWalker(book);
  await book.door.writePlan(plan, { language: "id" });
  const { sheetId, header, column } = await groupsPlace(walker, "payer");
  plan.groups.forEach(({ fund, split }, index) => {
    if (fund === null && !split) return;
    book.spreadsheet.clear(sheetId, { row: header + 1 + index, column, rows: 1, columns: 1 }, "Contents");
  });
  const files: string[] = [];
  for (const place of [0, 1, 2]) {
    for await (const _ of TABLE_STEPS.scenario(walker, place)) await book.settled();
    files.push(join(folder, `${place}.xlsx`));
    writeFileSync(files.at(-1)!, await writeWorkbookFile(book.spreadsheet, book.host.state));
  }
  book.close();

  const { names } = gatherFacts(plan, { language: "id" });
  const judged = await recalculateInLibreOffice(files);
  [null, "S1", "S2"].forEach((activeScenario, index) => {
    expect(errorsIn(judged[index]!), String(activeScenario)).toEqual([]);
    const calculated = asCalculated(judged[index]!, names) as CalculatedBook;
    expect(bookDifferences({ ...plan, activeScenario }, calculated), String(activeScenario)).toEqual([]);
    const lines = judged[index]![names.checks]!;
    const result = lines.find((row) => row.includes(checksSheet.result.id))!.indexOf(checksSheet.result.id);
    const wrong = lines.filter((row) => row[result] === checksSheet.wrong.id);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toEqual(
      expect.arrayContaining([checkLines.categories.id, `${names.groups}!C${header + 2 + misspelt}`]),
    );
  });
}, 300_000);
