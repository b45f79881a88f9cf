import { pathSheet } from "../../texts/book/path";
import { ratesSheet } from "../../texts/book/rates";
import { within } from "../address";
import { blockNames, cellNames, groupColumnNames, tableNames } from "../names";
import type { SheetKey } from "../sheetPlan";
import { PATH_FIXED } from "../sheets/path/layout";
import { formatAt, formulaAt, sheetOf, valueAt, type BookCells, type Place } from "./bookCells";
import { cellLabel, monthTitle, type CellLabel } from "./cellLabel";
import { precedentsOf } from "./precedents";

/** How a formula makes its value, as far as a sentence can say it. */
export type Way = "sum" | "product" | "difference" | "same" | "other";

/** The article a number of `Tarif` rests on, as its row says it. */
export interface CellArticle {
  regulation: string;
  article: string;
  confidence: string;
}

export interface ExplainedCell {
  place: Place;
  sheetKey: SheetKey;
  label: CellLabel;
  value: string | number | boolean;
  /** How the cell shows it. */
  format: string;
  /** Would a person type here? */
  isEntry: boolean;
  /** null: nothing is calculated here, it was typed or is a number of the law. */
  formula: string | null;
  way: Way;
  article: CellArticle | null;
  /** The cells it takes its value from. */
  from: Place[];
  /** How many more than those. */
  more: number;
}

/** Why a cell is no figure of the book. */
export type NoFigure = "outside" | "blank" | "text";

/** One cell with the cells it is made from; asked again of each of those, the tree ends at inputs and articles. */
export function explainCell(cells: BookCells, place: Place): ExplainedCell | { none: NoFigure } {
  const sheet = sheetOf(cells, place.sheet);
  if (!sheet) return { none: "outside" };
  const value = valueAt(cells, place);
  if (value === null) return { none: "blank" };
  const formula = formulaAt(cells, place);
  if (formula === null && (typeof value === "string" || monthTitle(cells, place) !== null)) return { none: "text" };
  return describeCell(cells, place, sheet.key, value);
}

/** A cell of the tree: texts and entries among them. */
function describeCell(
  cells: BookCells,
  place: Place,
  sheetKey: SheetKey,
  value: string | number | boolean,
): ExplainedCell {
  const label = cellLabel(cells, place);
  const formula = formulaAt(cells, place);
  const { places, more } = precedentsOf(cells, place);
  return {
    place,
    sheetKey,
    label,
    value,
    format: formatAt(cells, place),
    isEntry: isEntry(cells, place, sheetKey),
    formula,
    way: formula === null ? "other" : wayOf(formula),
    article: sheetKey === "rates" ? articleOf(cells, place) : null,
    from: places,
    more,
  };
}

/** The cells a figure is made from, described; those of other people's sheets are no part of the book. */
export function partsOf(cells: BookCells, explained: ExplainedCell): ExplainedCell[] {
  return explained.from.flatMap((place) => {
    const sheet = sheetOf(cells, place.sheet);
    const value = valueAt(cells, place);
    return sheet && value !== null ? [describeCell(cells, place, sheet.key, value)] : [];
  });
}

/** Where a person types: tables and single cells with a name; on `Kelompok` whatever stands in its columns. */
const ENTERED: readonly string[] = [
  groupColumnNames.name,
  tableNames.funds,
  tableNames.splits,
  tableNames.overrides,
  tableNames.figures,
  tableNames.lines,
  tableNames.accounts,
  blockNames.local,
  cellNames.active,
];

/** On `Jalur UCJ` all is for typing but what was noted with the prices. */
const NOTED: ReadonlySet<string> = new Set(PATH_FIXED.flatMap((input) => Object.values<string>(pathSheet[input])));

function isEntry(cells: BookCells, { sheet, row, column }: Place, key: SheetKey): boolean {
  if (key === "groups") return true;
  if (key === "path") return !NOTED.has(String(valueAt(cells, { sheet, row, column: 0 })));
  return ENTERED.some((name) => {
    const found = cells.names.get(name);
    return found?.sheet === sheet && within(found.area, row, column);
  });
}

const ONE = String.raw`(?:[^!"'()+*/-]+!|'[^']+'!)?\$?[A-Z]{1,3}\$?\d+`;
const WAYS: readonly (readonly [RegExp, Way])[] = [
  [/^=SUM\([^()]+\)$/, "sum"],
  [new RegExp(`^=${ONE}([+]${ONE})+$`), "sum"],
  [new RegExp(String.raw`^=(?:${ONE}|SUM\([^()]+\))\*${ONE}$`), "product"],
  [new RegExp(`^=${ONE}-${ONE}$`), "difference"],
  [new RegExp(String.raw`^=(?:${ONE}|SI_\w+)$`), "same"],
];
const wayOf = (formula: string): Way => WAYS.find(([form]) => form.test(formula))?.[1] ?? "other";

/**
 * Regulation, article and confidence in the row of a provision, found by the titles of their columns. What stands beside
 * them for the book's own use is no number of the law, nor is what a scenario has put in the place of one.
 */
function articleOf(cells: BookCells, place: Place): CellArticle | null {
  const sheet = sheetOf(cells, place.sheet)!;
  for (let row = place.row - 1; row >= sheet.row; row -= 1) {
    const titles = sheet.values[row - sheet.row] ?? [];
    const column = (words: { id: string; en: string }) =>
      titles.findIndex((title) => title === words.id || title === words.en);
    const at = [ratesSheet.regulation, ratesSheet.article, ratesSheet.confidence].map(column);
    // Another table begins between: its numbers rest on no article of that list.
    if (at.every((found) => found < 0)) {
      if (titles.filter((title) => title !== "").length === 0) return null;
      continue;
    }
    const beside = (found: number) => valueAt(cells, { ...place, column: sheet.column + found });
    const [first, last] = [column(ratesSheet.parameter), at[0]!];
    if (place.column - sheet.column <= first || place.column - sheet.column >= last) return null;
    if (formulaAt(cells, place) !== null && valueAt(cells, place) !== beside(column(ratesSheet.value))) return null;
    const [regulation, article, confidence] = at.map((found) => String(beside(found) ?? ""));
    return regulation || article ? { regulation: regulation!, article: article!, confidence: confidence! } : null;
  }
  return null;
}
