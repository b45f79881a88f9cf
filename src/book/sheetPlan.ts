import type { Paper } from "../budget/plan";
import type { Area } from "./address";
import type { ChartPlan } from "./chartPlan";
import type { Content } from "./content";
import type { Look } from "./look";

export const SHEET_KEYS = [
  "summary",
  "readme",
  "learn",
  "groups",
  "funds",
  "rates",
  "basis",
  "scenarios",
  "comparison",
  "budget",
  "rka",
  "rak",
  "village",
  "coverage",
  "path",
  "sensitivity",
  "risk",
  "checks",
  "trail",
  "work",
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];
/** What a book may hold before it has anything to say there: a sheet, or the table of splits on `Dana`. */
export type Requested = SheetKey | "splits";

export interface LookArea {
  area: Area;
  look: Look;
}

export interface TablePlan {
  /** Without underscores, the same in every language. */
  name: string;
  /** Header row included. */
  area: Area;
  /** Keys of the columns, in order; their titles stand in the header cells. */
  columns: string[];
}

export type ValidationPlan = {
  area: Area;
  /** What a wrong entry is told, and what a right one looks like. */
  message: { title: string; text: string };
  /** "stop" refuses, "warning" asks. */
  severity: "stop" | "warning";
} & (
  | { kind: "list"; source: string }
  | { kind: "whole" | "decimal" | "date"; min: string | number; max: string | number }
  | { kind: "length"; most: number }
  | { kind: "formula"; formula: string }
);

export interface ConditionalPlan {
  area: Area;
  /** Relative to the first cell of the area, beginning with "=". */
  formula: string;
  look: Pick<Look, "fill" | "color" | "bold" | "italic">;
}

export interface LinkPlan {
  row: number;
  column: number;
  sheet: string;
  address: string;
  text: string;
}

export interface PrintPlan {
  area: Area;
  orientation: "landscape" | "portrait";
  paper: Paper;
  titleRows: { first: number; last: number } | null;
  /** Columns repeated on every page beside the first. */
  titleColumns: { first: number; last: number } | null;
  pagesWide: number;
  /** null: as many as it takes. */
  pagesTall: number | null;
  footer: { left: string; center: string; right: string };
}

/** One sheet as plain data. */
export interface SheetPlan {
  key: SheetKey;
  name: string;
  /** Cells from A1 on; every row has the same length. */
  cells: Content[][];
  looks: LookArea[];
  tables: TablePlan[];
  /** Column widths in characters of the workbook's font. */
  widths: { column: number; count: number; characters: number }[];
  /** Row heights in points, where the page counts on them. */
  heights: { row: number; count: number; points: number }[];
  gridlines: boolean;
  /** Rows whose height follows their wrapped text. */
  tallRows: number[];
  freeze: { rows: number; columns: number } | null;
  validations: ValidationPlan[];
  conditionals: ConditionalPlan[];
  links: LinkPlan[];
  charts: ChartPlan[];
  /** Areas for typing; locked is everything else, effective only when somebody protects the sheet. */
  inputs: Area[];
  /** Cells of this sheet that have a name in the workbook. */
  names: NamePlan[];
  print: PrintPlan;
  tabColor: string | null;
}

export interface NamePlan {
  name: string;
  sheet: SheetKey;
  area: Area;
}

export interface Book {
  /** Rises when sheets move or mean something else; a reader refuses to write over a higher one. */
  version: number;
  language: "id" | "en";
  lawVersion: string;
  sheets: SheetPlan[];
  names: NamePlan[];
  activeSheet: SheetKey;
}

export const BOOK_VERSION = 3;
