/** What browser tests (and the curious, in the console) ask of the page: `window.workbench`. */
import type { CellValue, Rectangle, Spreadsheet } from "../engine/spreadsheet";
import type { ExcelHost } from "../interpreter";
import { parseA1 } from "../engine/addresses";
import type { PageState } from "./pageState";
import type { Workbench } from "./workbench";

export interface WorkbenchApi {
  /** The saved work is open, the pane's Office.js has greeted the host and the grid has the focus; rejects when the page could not start. */
  ready: Promise<void>;
  /** Nothing calculates, no event waits to be sent, and the work is saved. */
  settled(): Promise<void>;
  readonly host: ExcelHost;
  readonly spreadsheet: Spreadsheet;
  readonly state: PageState;
  sheets(): string[];
  /** The calculated value of one cell. */
  read(sheet: string, a1: string): CellValue;
  readAll(sheet: string, a1: string): CellValue[][];
  /** What one cell shows. */
  text(sheet: string, a1: string): string;
  formula(sheet: string, a1: string): string | number | boolean;
  /** As if a person typed it: numbers and dates are read in the workbook's language, events say "user". */
  type(sheet: string, a1: string, value: string | number | boolean): void;
  select(sheet: string, a1: string): void;
  paneWindow(): Window | null;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

export function createApi(workbench: Workbench, state: () => PageState, ready: Promise<void>): WorkbenchApi {
  const sheetId = (name: string): string => {
    const sheet = workbench.spreadsheet.sheets().find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new Error(`There is no sheet "${name}"`);
    return sheet.id;
  };
  const cells = (a1: string): Rectangle => {
    const rect = parseA1(a1);
    if (!rect) throw new Error(`"${a1}" is not an A1 address`);
    return rect;
  };
  return {
    ready,
    settled: () => workbench.settled(),
    get host() {
      return workbench.host;
    },
    get spreadsheet() {
      return workbench.spreadsheet;
    },
    get state() {
      return state();
    },
    sheets: () => workbench.spreadsheet.sheets().map((sheet) => sheet.name),
    read: (sheet, a1) => workbench.spreadsheet.readValues(sheetId(sheet), cells(a1))[0]?.[0] ?? null,
    readAll: (sheet, a1) => workbench.spreadsheet.readValues(sheetId(sheet), cells(a1)),
    text: (sheet, a1) => workbench.spreadsheet.readText(sheetId(sheet), cells(a1))[0]?.[0] ?? "",
    formula: (sheet, a1) => workbench.spreadsheet.readFormulas(sheetId(sheet), cells(a1))[0]?.[0] ?? "",
    type: (sheet, a1, value) => {
      const change = { sheetId: sheetId(sheet), rect: cells(a1), cells: [[value]], parse: "local" as const };
      workbench.spreadsheet.asSource("user", () => workbench.spreadsheet.write([change]));
    },
    select: (sheet, a1) => workbench.spreadsheet.select(sheetId(sheet), cells(a1)),
    paneWindow: () => workbench.paneFrame.window(),
  };
}
