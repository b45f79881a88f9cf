/** Reading and writing a book, with all its sheets: loaded when the workbook is first asked, not before the pane is painted. */
export { openFigures } from "./figures";
export { openStandalone } from "./standalone/openStandalone";
export { openBook } from "./reading/openBook";
export { readChecks } from "./reading/readChecks";
export { surveyWorkbook } from "./survey";
export { begunWritings } from "./writing/begunWriting";
export { sheetMarks } from "./writing/keptMarks";
export { writeBook } from "./writing/writeBook";
