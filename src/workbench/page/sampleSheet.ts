import type { CellWrite, CustomFunctionFacts, Spreadsheet } from "../engine/spreadsheet";
import { SAMPLE_FORMULAS } from "./sampleFormulas";
import { say, type Language } from "./words";

const COLUMN_POINTS = [130, 150, 380, 480];

/** Fills the first sheet with one row per formula: which function, what it gives, how it is written, what it means. */
export function fillSampleSheet(spreadsheet: Spreadsheet, functions: CustomFunctionFacts[], language: Language): void {
  const sheetId = spreadsheet.activeSheetId();
  const rows = sampleRows(functions);
  spreadsheet.renameSheet(sheetId, say(language, "sampleSheet"));
  const heading = [
    say(language, "sampleFunction"),
    say(language, "sampleResult"),
    say(language, "sampleFormula"),
    say(language, "sampleMeaning"),
  ];
  const writes: CellWrite[] = [
    {
      sheetId,
      rect: { row: 0, column: 0, rows: 1, columns: 4 },
      cells: [heading],
      style: { bold: true, borderBottom: { style: "Continuous", weight: "Thin", color: "#8A8886" } },
    },
  ];
  if (rows.length > 0) {
    writes.push({
      sheetId,
      rect: { row: 1, column: 0, rows: rows.length, columns: 4 },
      cells: rows.map(({ name, meaning, formula }) => [name, formula, formula === "" ? null : `'${formula}`, meaning]),
      numberFormats: rows.map(() => [null, "#,##0.######", "@", null]),
    });
  }
  spreadsheet.write(writes);
  COLUMN_POINTS.forEach((points, column) => spreadsheet.setColumnWidth(sheetId, column, 1, points));
  spreadsheet.freeze(sheetId, 1, 0);
  spreadsheet.select(sheetId, { row: 1, column: 1, rows: 1, columns: 1 });
}

interface SampleRow {
  name: string;
  meaning: string;
  formula: string;
}

/** Functions with a formula worth trying, in the order of those formulas; then the others, by name alone. */
export function sampleRows(functions: CustomFunctionFacts[]): SampleRow[] {
  const byName = new Map(functions.map((facts) => [facts.name, facts]));
  const tried = SAMPLE_FORMULAS.flatMap((formula) => {
    const facts = byName.get(formula.slice(1, formula.indexOf("(")));
    return facts ? [{ name: facts.name, meaning: facts.description ?? "", formula }] : [];
  });
  const shown = new Set(tried.map((row) => row.name));
  const others = functions.filter((facts) => !shown.has(facts.name));
  return [...tried, ...others.map((facts) => ({ name: facts.name, meaning: facts.description ?? "", formula: "" }))];
}
