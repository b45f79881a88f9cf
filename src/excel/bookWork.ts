/** Reading and writing a book, with all its sheets: loaded when the workbook is first asked, not before the pane is painted. */
export { openFigures } from "./figures";
export { openStandalone } from "./standalone/openStandalone";
export { readBook } from "./reading/readBook";
export { readChecks } from "./reading/readChecks";
export { surveyWorkbook } from "./survey";
export { writeBook } from "./writing/writeBook";
