import { cellAddress } from "../../../book/address";
import type { Place } from "../../../book/explain/bookCells";
import type { ExplainedCell } from "../../../book/explain/explainCell";
import { shownValue, wholeValue } from "../../../book/explain/shownValue";
import type { Language } from "../../../texts/language";
import { showMonth } from "../../../texts/months";
import { explainTexts } from "../../../texts/pane/explain";
import { doubtOf } from "../../../texts/terms";

/** "Anggaran C9" */
export const cellName = (language: Language, { sheet, row, column }: Place): string =>
  explainTexts[language].cell(sheet, cellAddress(row, column));

/**
 * What a cell is called: its row and its column, as far as the sheet has titles for them.
 * @param within the row of the figure it belongs to, which is not said again
 */
export function cellTitle(language: Language, { label }: ExplainedCell, within: string | null = null): string {
  const column = label.month === null ? label.column : showMonth(language, label.month);
  if (column && label.row === within) return column;
  return [label.row, column].filter(Boolean).join(", ") || explainTexts[language].unnamed;
}

/** What a cell shows. */
export const cellValue = (language: Language, { value, format }: ExplainedCell): string =>
  shownValue(language, value, format);

/** The whole of a figure of which the cell shows a part only. */
export const wholeOfCell = (language: Language, { value, format }: ExplainedCell): string | null =>
  wholeValue(language, value, format);

/** One plain sentence: how the cell comes by its value. */
export function cellSentence(language: Language, explained: ExplainedCell, parts: readonly ExplainedCell[]): string {
  const text = explainTexts[language];
  const value = cellValue(language, explained);
  const named = (part: ExplainedCell) =>
    text.factor(cellValue(language, part), cellTitle(language, part, explained.label.row));
  if (explained.article) {
    const { regulation, article, confidence } = explained.article;
    return text.law([regulation, article, doubtOf(language, confidence)].filter(Boolean).join(", "));
  }
  if (explained.formula === null) return explained.isEntry ? text.input : text.fixed;
  const count = parts.length + explained.more;
  const last = parts[parts.length - 1];
  if (typeof explained.value === "string" && explained.way !== "same") {
    const words = text.words(value);
    return last ? text.wordsFrom(words, count) : text.wordsAlone(words);
  }
  if (!last) return text.nothing(value);
  switch (explained.way) {
    case "same":
      return text.same(value, cellName(language, last.place));
    case "product":
      if (count === 2) return text.product(value, named(parts[0]!), named(last));
      return text.product(value, text.sumOf(count - 1), named(last));
    case "difference":
      return count === 2 ? text.difference(value, named(parts[0]!), named(last)) : text.other(value, count);
    case "sum":
      return text.sum(value, count);
    default:
      return text.other(value, count);
  }
}
