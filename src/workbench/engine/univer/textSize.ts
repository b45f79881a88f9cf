/** How much room a text takes: an estimate that needs no font at hand. */

export const PIXELS_PER_POINT = 96 / 72;

/** Widths of a common sans serif's characters as shares of the font size. */
const WIDTHS: [RegExp, number][] = [
  [/[ijl|']/, 0.23],
  [/[\s.,:;!Ift/\\[\]]/, 0.28],
  [/[r()\-`]/, 0.34],
  [/[cksvxyzJ"]/, 0.5],
  [/[0-9a-z–#$?_+=<>]/, 0.56],
  [/[ABEKPSTVXYZLF&]/, 0.67],
  [/[wCDHNRU]/, 0.72],
  [/[GOQ]/, 0.78],
  [/[mM%]/, 0.86],
];
const WIDEST = 1;

/** @returns the width of a text on one line, in pixels; `fontSize` in points */
export function textPixels(text: string, fontSize: number, bold: boolean): number {
  let share = 0;
  for (const character of text) share += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST;
  return share * fontSize * PIXELS_PER_POINT * (bold ? 1.08 : 1);
}

/**
 * Lines of a text in a cell that wraps: it breaks between words and after a hyphen, and inside a word only where the
 * word alone is wider than the cell.
 * @param width the cell's, in pixels
 */
export function wrappedLines(text: string, width: number, pixels: (part: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const [word] of paragraph.matchAll(/\s+|[^\s-]+-?|-/g)) {
      const own = pixels(word);
      if (used > 0 && used + own > width && word.trim()) {
        lines += 1;
        used = 0;
      }
      used += own;
      if (used <= width || !word.trim()) continue;
      lines += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return lines;
}
