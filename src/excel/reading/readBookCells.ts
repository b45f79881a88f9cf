import { SHEET_KEYS } from "../../book/sheetPlan";
import type { BookCells } from "../../book/explain/bookCells";
import { surveyWorkbook } from "../survey";
import { loadCells, WHOLE_SHEET } from "./loadCells";

/** Every cell of the book, values, formulas and number formats, and where its names point; null where there is no book of ours. */
export async function readBookCells(context: Excel.RequestContext): Promise<BookCells | null> {
  const { ours, references } = await surveyWorkbook(context);
  const wanted = SHEET_KEYS.flatMap((key) => (ours[key] === undefined ? [] : [{ key, sheet: ours[key] }]));
  if (wanted.length === 0) return null;
  const loaded = await loadCells(
    context,
    wanted.map(({ sheet }) => ({ sheet, area: WHOLE_SHEET })),
    () => context.sync(),
    true,
  );
  return {
    sheets: wanted.flatMap(({ key }, index) => (loaded[index] ? [{ ...loaded[index], key }] : [])),
    names: new Map([...references].flatMap(([name, place]) => (place ? [[name, place] as const] : []))),
  };
}
