/**
 * Column widths: points here, characters of the workbook's normal font in the file. At 96 dots an inch Excel's normal
 * font (Calibri 11) has digits 7 pixels wide and 5 pixels of padding.
 */
const PIXELS_PER_POINT = 96 / 72;
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

export function columnCharacters(points: number): number {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return Math.max(0, Math.round(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100);
}

export function columnPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) / PIXELS_PER_POINT;
}
