import type { SheetPlan } from "../../book/sheetPlan";

/** A short mark of everything about a sheet but its contents; equal marks need no formatting again. */
export function fingerprint({ looks, validations, conditionals, widths, freeze, print, tabColor, tallRows, links, cells }: SheetPlan): string {
  const text = JSON.stringify([looks, validations, conditionals, widths, freeze, print, tabColor, tallRows, links, cells.length, cells[0]?.length]);
  // FNV-1a, 32 bits: a mark, not a secret.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
}
