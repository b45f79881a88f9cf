/** How much room a text takes: measured where a page can, else estimated with the widths of Calibri. */

export const PIXELS_PER_POINT = 96 / 72;

/** Widths of Calibri's characters as shares of the font size; where letters differ a little, the widest of them. */
const WIDTHS: [RegExp, number][] = [
  [/[\s'ijlI.,]/, 0.253],
  [/[:;`()f\-[\]{}J!t]/, 0.335],
  [/[r/\\sz]/, 0.396],
  [/["Lcxvyk]/, 0.456],
  [/[FS?|Zga]/, 0.48],
  [/[TYEe0-9#*+<=>^_~$–×]/, 0.507],
  [/[PXKbdhnpquo]/, 0.53],
  [/[CRBV]/, 0.567],
  [/[ADHGU]/, 0.642],
  [/[NOQ&]/, 0.683],
  [/[…%w]/, 0.716],
  [/[mM]/, 0.856],
];
const WIDEST = 1;
/** Letters of a cell that names no font, in the order they are looked for. */
export const FONT = "Calibri, Carlito, Arial, sans-serif";

/** A page measures with the letters it draws, which are other ones where the font is missing. */
const canvas = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");

/** @returns the width of a text on one line, in pixels; `fontSize` in points */
export function textPixels(text: string, fontSize: number, bold: boolean): number {
  if (canvas) {
    canvas.font = `${bold ? "bold " : ""}${fontSize * PIXELS_PER_POINT}px ${FONT}`;
    return canvas.measureText(text).width;
  }
  let share = 0;
  for (const character of text) share += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST;
  return share * fontSize * PIXELS_PER_POINT * (bold ? 1.03 : 1);
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
