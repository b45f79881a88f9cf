import { LESSONS } from "../../texts/book/learn";
import { asContent, type Content } from "../content";
import { answerNames } from "../names";
import { TYPED } from "../sheets/learn";
import type { PartReader } from "./partReader";
import { rawFormula, rawValue, readsAsError } from "./rawSheet";

/** What somebody answered on `Belajar`; the lessons and their judgement are made anew. */
export const readLearn: PartReader = (raw) => {
  const [place, sheet] = [raw.place(answerNames.learn), raw.sheets.learn];
  if (!place || !sheet) return null;
  const { row, column } = place.area;
  // Emptied, by Excel's undo above all: no lessons stand here.
  if (rawValue(sheet, row, 0) === null) return null;
  const typed = LESSONS.map((lesson, index): Content => {
    if (!TYPED.includes(lesson)) return null;
    const formula = rawFormula(sheet, row + index, column);
    // A formula that speaks of another sheet might speak of one that is called otherwise by then.
    if (formula !== null && !formula.includes("!")) return asContent(formula);
    const value = rawValue(sheet, row + index, column);
    return readsAsError(value) ? null : value;
  });
  return { plan: {}, problems: [], repaired: [], answers: { learn: { typed } } };
};
