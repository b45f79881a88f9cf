/** Everything the spreadsheet keeps, as plain JSON. `workbook` is the engine's own form; do not read it elsewhere. */
export interface SpreadsheetSnapshot {
  version: 1;
  workbook: unknown;
  tables: unknown;
  protection: unknown;
  validation: unknown;
  conditionalFormats: unknown;
}
