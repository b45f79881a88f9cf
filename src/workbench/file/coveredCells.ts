import { intersect, parseA1 } from "../engine/addresses";
import type { Rectangle } from "../engine/spreadsheet";
import { attribute } from "./packageParts";

/** Merged cells that are single cells again, because more than the first of them holds something. */
export interface PartedMerge {
  kind: "merge";
  sheet: string;
  /** "A1:B2" */
  area: string;
  /** Filled cells under the first. */
  count: number;
}

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*>/g;
const CELL = /<(?:\w+:)?c\s([^>]*[^/])>(.*?)<\/(?:\w+:)?c>/gs;
const FILLED = /<(?:\w+:)?[vft](?:\s[^>]*)?>[^<]/;

/**
 * Excel keeps what stands under merged cells (a merge copied as a format covers it), and formulas count it; the library
 * and the spreadsheet drop it. So such cells are not merged.
 * @param text of a sheet's part
 */
export function partCoveringMerges(text: string, sheet: string): { text: string; parted: PartedMerge[] } {
  const merges = (text.match(MERGED) ?? []).flatMap((tag) => {
    const area = attribute(tag, "ref") ?? "";
    const rect = parseA1(area);
    return rect ? [{ tag, rect, area, count: 0 }] : [];
  });
  if (merges.length === 0) return { text, parted: [] };
  for (const [, attributes, content] of text.matchAll(CELL)) {
    const cell = FILLED.test(content!) ? parseA1(attribute(` ${attributes}`, "r") ?? "") : null;
    if (!cell) continue;
    for (const merge of merges) if (isCovered(cell, merge.rect)) merge.count += 1;
  }
  const covering = merges.filter(({ count }) => count > 0);
  return {
    text: covering.reduce((left, { tag }) => left.replace(tag, ""), text),
    parted: covering.map(({ area, count }) => ({ kind: "merge", sheet, area, count })),
  };
}

const isCovered = (cell: Rectangle, merge: Rectangle): boolean =>
  intersect(cell, merge) !== null && (cell.row !== merge.row || cell.column !== merge.column);
