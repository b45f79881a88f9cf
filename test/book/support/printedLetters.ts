import { heightOf, printableHeight, scaleOfWidth, smallestLook, type Printed } from "../../../src/book/paper";

/** How much a sheet shrinks on paper. */
function printScale(sheet: Printed): number {
  const { pagesWide, pagesTall } = sheet.print;
  const scale = scaleOfWidth(sheet, pagesWide);
  if (pagesTall === null) return scale;
  return Math.min(scale, (pagesTall * printableHeight(sheet.print)) / heightOf(sheet));
}

/** Points of a sheet's smallest letters on paper. */
export const printedLetters = (sheet: Printed): number =>
  smallestLook(sheet.looks, sheet.print.area) * printScale(sheet);
