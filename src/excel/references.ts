import { readArea, type Area } from "../book/address";

/** A cell or area on a sheet, as a name of the workbook gives it. */
export interface Reference {
  sheet: string;
  area: Area;
}

/** Reads "='Baca dulu'!$A$1:$C$9"; null for a broken (#REF!), external or computed reference. */
export function readReference(formula: string): Reference | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'![\]]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/.exec(
    formula.trim(),
  );
  if (!match) return null;
  const area = readArea(match[3]!);
  return area && { sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, area };
}
