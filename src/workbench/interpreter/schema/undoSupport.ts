/**
 * Members for which Excel on Windows and Mac keeps no undo, of those the stand-in plays: inside a run with
 * `mergeUndoGroup` they are refused. From the table of Microsoft's page "Undo support with the Excel JavaScript API"
 * (OfficeDev/office-js-docs-pr, docs/excel/excel-add-ins-undo-capabilities.md, 15 May 2025).
 */
const WITHOUT_UNDO: ReadonlySet<string> = new Set([
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
]);

export const keepsUndo = (place: string): boolean => !WITHOUT_UNDO.has(place);
