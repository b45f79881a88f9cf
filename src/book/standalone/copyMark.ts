import { readsAsError } from "../reading/rawSheet";
import type { FoundSheet } from "./planStandalone";

/** A hidden name of the workbook, which only a copy made for sharing has, until it stands alone. */
export const COPY_MARK = "Salinan_Simulasi_Iuran";

/** A text in a formula ends here; what is beyond the last sheet that fits is told together. */
const MOST_SHEETS = 20;

/** What is known in a copy of the workbook it was made from. */
export interface CopyMark {
  /** "2026-11-28 11:10", by the clock of whoever made it. */
  madeAt: string;
  /** What each sheet showed, in few letters. */
  shown: string[];
}

export const markOf = (sheets: readonly FoundSheet[], madeAt: string): CopyMark => ({
  madeAt,
  shown: digestsOf(sheets),
});

/** As the name's formula, and back; null: no mark of ours. */
export const markFormula = ({ madeAt, shown }: CopyMark): string => `="${madeAt} ${shown.join(".")}"`;
export function readMark(formula: unknown): CopyMark | null {
  const found = /^="(\d{4}-\d\d-\d\d \d\d:\d\d) ([\da-z.]*)"$/.exec(String(formula));
  return found ? { madeAt: found[1]!, shown: found[2]!.split(".") } : null;
}

/** The sheets that do not show what they showed in the workbook the copy was made from, by name. */
export function otherThanOriginal(mark: CopyMark, sheets: readonly FoundSheet[]): string[] {
  const now = digestsOf(sheets);
  return sheets.flatMap(({ sheet }, index) => {
    const at = Math.min(index, MOST_SHEETS - 1);
    return mark.shown[at] === now[at] ? [] : [sheet.name];
  });
}

function digestsOf(sheets: readonly FoundSheet[]): string[] {
  const digests: number[] = [];
  sheets.forEach(({ sheet }, index) => {
    const at = Math.min(index, MOST_SHEETS - 1);
    let digest = digests[at] ?? START;
    sheet.values.forEach((line, down) =>
      line.forEach((value, right) => {
        if (value === "" || value === null) return;
        digest = digestOf(digest, `${sheet.row + down},${sheet.column + right}=${plain(value)};`);
      }),
    );
    digests[at] = digest;
  });
  return digests.map((digest) => (digest >>> 0).toString(36));
}

/** Numbers as files keep them, to fifteen digits; errors among themselves are alike. */
function plain(value: unknown): string {
  if (typeof value === "number") return `n${Number(value.toPrecision(15))}`;
  return readsAsError(value) ? "error" : `${typeof value} ${String(value)}`;
}

/** FNV-1a: a cell that differs is missed once in four thousand million times. */
const START = 0x811c9dc5;
function digestOf(from: number, text: string): number {
  let digest = from;
  for (let at = 0; at < text.length; at += 1) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  return digest;
}
