import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan } from "../../src/budget/plan";
import { openWorkbookDoor } from "../../src/excel/openWorkbookDoor";
import type { OfficeRuntime } from "../../src/excel/officeRuntime";
import { doorProblemText } from "../../src/texts/excel";
import type { Language } from "../../src/texts/language";
import { writeWorkbookFile } from "../../src/workbench/file/workbookFile";
import { openNodeExcel } from "../../src/workbench/interpreter/node/openNodeExcel";

export type MadeBook = { ok: true; bytes: Uint8Array; total: number } | { ok: false; reason: string };

/**
 * The budget book of a plan as an .xlsx file: the add-in's own writing, through Microsoft's client, on the stand-in.
 *
 * @param onSheet told once for each sheet that is begun
 */
export async function makeBook(
  plan: BudgetPlan,
  language: Language,
  onSheet: (sheet: string) => void = () => undefined,
): Promise<MadeBook> {
  const excel = await openNodeExcel({ locale: language === "id" ? "id-ID" : "en-US" });
  try {
    const unused = excel.spreadsheet.sheets().map((sheet) => sheet.id);
    let current = "";
    const outcome = await openWorkbookDoor(excel as unknown as OfficeRuntime).writePlan(plan, {
      language,
      onProgress: ({ sheet }) => {
        if (sheet !== current) onSheet((current = sheet));
      },
    });
    if (outcome.status !== "written") {
      return {
        ok: false,
        reason: outcome.status === "failed" ? doorProblemText(language, outcome.problem) : outcome.status,
      };
    }
    await excel.settled();
    // A new workbook's own empty sheet has no place in a book that is handed in.
    for (const id of unused) if (excel.spreadsheet.usedRange(id) === null) excel.spreadsheet.deleteSheet(id);
    const bytes = await writeWorkbookFile(excel.spreadsheet, excel.host.state);
    return { ok: true, bytes, total: computeBudget(plan).total };
  } finally {
    excel.close();
  }
}
