import type { NameFacts } from "./spreadsheet";

/** Everything the spreadsheet keeps, as plain JSON. `workbook` and `own` are the engine's own forms; do not read them elsewhere. */
export interface SpreadsheetSnapshot {
  version: 1;
  workbook: unknown;
  own: unknown;
  names: NameFacts[];
}
