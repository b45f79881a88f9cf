import { parseA1, toRange } from "../engine/addresses";
import { RangeIndex } from "../engine/rangeIndex";
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
  const index = new RangeIndex<(typeof merges)[number]>();
  for (const merge of merges) index.add(toRange(merge.rect), merge);
  for (const [, attributes, content] of text.matchAll(CELL)) {
    const cell = FILLED.test(content!) ? parseA1(attribute(` ${attributes}`, "r") ?? "") : null;
    if (!cell) continue;
    index.forUsers(toRange(cell), (merge) => {
      if (cell.row !== merge.rect.row || cell.column !== merge.rect.column) merge.count += 1;
    });
  }
  const covering = merges.filter(({ count }) => count > 0);
  return {
    text: covering.reduce((left, { tag }) => left.replace(tag, ""), text),
    parted: covering.map(({ area, count }) => ({ kind: "merge", sheet, area, count })),
  };
}
