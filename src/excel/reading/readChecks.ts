import { checkLines, checksSheet } from "../../texts/book/checks";
import type { Words } from "../../texts/language";
import type { BookCheck, CheckResult } from "../door";
import { sheetAnchor } from "../../book/names";
import { surveyWorkbook } from "../survey";
import { loadCells } from "./loadCells";

const RESULTS: readonly CheckResult[] = ["good", "look", "wrong"];

const isWord = (cell: unknown, words: Words): boolean => cell === words.id || cell === words.en;

/**
 * The lines of the sheet `Uji` with what its formulas say now, found by the titles of its columns wherever they stand.
 * @returns null where this workbook has no such sheet
 */
export async function readChecks(context: Excel.RequestContext): Promise<BookCheck[] | null> {
  const { ours, references } = await surveyWorkbook(context);
  const anchor = references.get(sheetAnchor("checks"));
  if (ours.checks === undefined || !anchor) return null;
  const [loaded] = await loadCells(context, [{ sheet: ours.checks, area: anchor.area }], () => context.sync());
  return loaded ? checksIn(loaded.values) : null;
}

function checksIn(cells: readonly (readonly unknown[])[]): BookCheck[] | null {
  const header = cells.findIndex(
    (row) => row.some((cell) => isWord(cell, checksSheet.check)) && row.some((cell) => isWord(cell, checksSheet.where)),
  );
  if (header < 0) return null;
  const column = (words: Words) => cells[header]!.findIndex((cell) => isWord(cell, words));
  const [title, result, where] = [column(checksSheet.check), column(checksSheet.result), column(checksSheet.where)];
  const found: BookCheck[] = [];
  for (const row of cells.slice(header + 1)) {
    const name = row[title];
    // The list ends where a line has no title; working cells beside it are nobody's business.
    if (typeof name !== "string" || name === "") break;
    // Beside the cells stands, where there is one, the first of them that is wrong.
    const place = placeIn(row[where + 1]) ?? placeIn(row[where]) ?? { sheet: "", address: "" };
    found.push({
      title: titleIn(name),
      // Anything but the three words, an error value above all, is a check that failed.
      result: RESULTS.find((word) => isWord(row[result], checksSheet[word])) ?? "wrong",
      ...place,
    });
  }
  return found;
}

/** The pane may speak another language than the book. */
function titleIn(shown: string): Words {
  const line = Object.values(checkLines).find((words) => isWord(shown, words));
  if (line) return line;
  // The one line that every sheet has, with the sheet's name behind.
  const { id, en } = checkLines.overwritten;
  const begin = [id, en].find((words) => shown.startsWith(`${words}: `));
  if (begin === undefined) return { id: shown, en: shown };
  const sheet = shown.slice(begin.length);
  return { id: id + sheet, en: en + sheet };
}

/** "'RAB Desa'!$A$3:$A$9", of which Excel takes the first quote for a sign of text. */
function placeIn(cell: unknown): { sheet: string; address: string } | null {
  const match = /^'?(.+?)'?!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/.exec(String(cell).trim());
  return match && { sheet: match[1]!.replace(/''/g, "'"), address: match[2]!.replace(/\$/g, "") };
}
