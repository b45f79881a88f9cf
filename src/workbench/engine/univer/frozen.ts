import type { Worksheet } from "@univerjs/core";

/** How many rows and columns stay in view. */
export interface Frozen {
  rows: number;
  columns: number;
}

/** As Univer keeps it. */
export const freezeOf = ({ rows, columns }: Frozen) => ({
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
  ySplit: rows,
  xSplit: columns,
});

export function frozenIn(sheet: Worksheet): Frozen {
  const { ySplit, xSplit } = sheet.getFreeze();
  return { rows: ySplit, columns: xSplit };
}
