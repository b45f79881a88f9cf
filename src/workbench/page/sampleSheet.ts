import type { CellStyle, CellWrite, CustomFunctionFacts, Rectangle, Spreadsheet } from "../engine/spreadsheet";
import { SAMPLE_FORMULAS, SAMPLE_TABLES } from "./sampleFormulas";
import { say, type Language } from "./words";

const COLUMN_POINTS = [130, 190, 400, 480];
const TABLE_COLUMNS = 12;
const TABLE_COLUMN_POINTS = 110;
/** Room for what the table functions give; a number format has to be there before they answer. */
const TABLE_ROWS = 60;

const HEADING: Partial<CellStyle> = {
  bold: true,
  borderBottom: { style: "Continuous", weight: "Thin", color: "#8A8886" },
};

/**
 * Fills a blank workbook with formulas to try: first a sheet with one row per formula (which function, what it gives, how
 * it is written, what it means), then a sheet for each formula that fills a table.
 */
export function fillSampleWorkbook(
  spreadsheet: Spreadsheet,
  functions: CustomFunctionFacts[],
  language: Language,
): void {
  const first = spreadsheet.activeSheetId();
  spreadsheet.renameSheet(first, say(language, "sampleSheet"));
  spreadsheet.write(listWrites(first, sampleRows(functions), language));
  COLUMN_POINTS.forEach((points, column) => spreadsheet.setColumnWidth(first, column, 1, points));
  spreadsheet.freeze(first, 1, 0);
  for (const table of SAMPLE_TABLES) {
    const name = functionName(table.formula);
    if (!functions.some((facts) => facts.name === name)) continue;
    const sheetId = spreadsheet.addSheet(name);
    spreadsheet.write(tableWrites(sheetId, table.formula, table.numberFormat));
    spreadsheet.setColumnWidth(sheetId, 0, TABLE_COLUMNS, TABLE_COLUMN_POINTS);
    spreadsheet.setColumnWidth(sheetId, 0, 1, table.firstColumnPoints ?? TABLE_COLUMN_POINTS);
    spreadsheet.freeze(sheetId, 3, 0);
  }
  spreadsheet.select(first, { row: 1, column: 1, rows: 1, columns: 1 });
}

function listWrites(sheetId: string, rows: SampleRow[], language: Language): CellWrite[] {
  const heading = (["sampleFunction", "sampleResult", "sampleFormula", "sampleMeaning"] as const).map((key) =>
    say(language, key),
  );
  const area = (row: number, count: number): Rectangle => ({ row, column: 0, rows: count, columns: 4 });
  const writes: CellWrite[] = [{ sheetId, rect: area(0, 1), cells: [heading], style: HEADING }];
  if (rows.length > 0) {
    writes.push({
      sheetId,
      rect: area(1, rows.length),
      cells: rows.map(({ name, meaning, formula }) => [name, formula, formula && `'${formula}`, meaning]),
      numberFormats: rows.map(({ numberFormat }) => [null, numberFormat, "@", null]),
    });
  }
  return writes;
}

function tableWrites(sheetId: string, formula: string, numberFormat?: string): CellWrite[] {
  const formats = Array.from({ length: TABLE_ROWS }, () =>
    Array<string>(TABLE_COLUMNS - 1).fill(numberFormat ?? "General"),
  );
  return [
    { sheetId, rect: { row: 0, column: 0, rows: 1, columns: 1 }, cells: [[`'${formula}`]], numberFormats: [["@"]] },
    { sheetId, rect: { row: 2, column: 0, rows: 1, columns: TABLE_COLUMNS }, style: { bold: true } },
    {
      sheetId,
      rect: { row: 2, column: 1, rows: TABLE_ROWS, columns: TABLE_COLUMNS - 1 },
      numberFormats: formats,
    },
    { sheetId, rect: { row: 2, column: 0, rows: 1, columns: 1 }, cells: [[formula]] },
  ];
}

interface SampleRow {
  name: string;
  meaning: string;
  formula: string;
  numberFormat: string | null;
}

/** Functions with a formula worth trying, in the order of those formulas; then the others, by name alone. */
export function sampleRows(functions: CustomFunctionFacts[]): SampleRow[] {
  const byName = new Map(functions.map((facts) => [facts.name, facts]));
  const tried = SAMPLE_FORMULAS.flatMap(({ formula, numberFormat = null }) => {
    const facts = byName.get(functionName(formula));
    return facts ? [{ name: facts.name, meaning: facts.description ?? "", formula, numberFormat }] : [];
  });
  const shown = new Set([
    ...tried.map((row) => row.name),
    ...SAMPLE_TABLES.map((table) => functionName(table.formula)),
  ]);
  const others = functions.filter((facts) => !shown.has(facts.name));
  return [
    ...tried,
    ...others.map((facts) => ({ name: facts.name, meaning: facts.description ?? "", formula: "", numberFormat: null })),
  ];
}

/** @example functionName("=JAMSOS.IURAN(1)") // "JAMSOS.IURAN" */
function functionName(formula: string): string {
  return formula.slice(1, formula.indexOf("("));
}
