import type { Rectangle } from "../engine/spreadsheet";

/**
 * What a workbook holds that the spreadsheet engine does not: plain JSON, saved with the engine's own snapshot. Rectangles
 * in it move with inserted and deleted rows and columns (shifts.ts).
 */
export interface WorkbookState {
  version: 1;
  /** The add-in's settings in this document: `Office.context.document.settings`. */
  settings: Record<string, unknown>;
  properties: Record<string, unknown>;
  /** By sheet id. */
  sheets: Record<string, SheetState>;
  /** By table id. */
  tables: Record<string, TableState>;
  nextId: number;
}

export interface SheetState {
  password: string | null;
  protectionOptions: Record<string, unknown>;
  pageLayout: PageLayoutState;
  validations: ValidationState[];
  conditionalFormats: ConditionalFormatState[];
  hyperlinks: { rect: Rectangle; link: Record<string, unknown> }[];
  charts: ChartState[];
  /** What else floats over the cells: kept as the file had it, and not drawn. */
  drawings: KeptDrawing[];
}

/** Cells of any sheet that a chart stands on. */
export interface ChartPlaceState {
  sheetId: string;
  rect: Rectangle;
}

/** A colour, none at all, or (neither) Excel's own. */
export interface ChartFillState {
  color: string | null;
  clear: boolean;
}

export interface ChartSeriesState {
  name: string;
  type: string;
  values: ChartPlaceState | null;
  categories: ChartPlaceState | null;
  gapWidth: number;
  overlap: number;
  fill: ChartFillState;
  line: { style: string };
  markerStyle: string;
  /** Parts with a fill of their own, by place. */
  points: Record<number, ChartFillState>;
  labels: {
    numberFormat: string;
    linked: boolean;
    position: string;
    value: boolean;
    seriesName: boolean;
    categoryName: boolean;
  } | null;
}

/** A chart over whole cells, in the words of Office.js. */
export interface ChartState {
  id: string;
  name: string;
  type: string;
  rect: Rectangle;
  series: ChartSeriesState[];
  title: boolean;
  legend: boolean;
  plotVisibleOnly: boolean;
  area: { fill: ChartFillState; border: string; roundedCorners: boolean; fontSize: number; fontColor: string };
  category: { visible: boolean; reverse: boolean; tickMark: string; categoryType: string };
  value: { visible: boolean; minimum: number | null; gridlines: boolean };
  /** Where the bars lie, in points; null: where Excel puts them. */
  inside: { left: number; top: number; width: number; height: number } | null;
}

/** A chart, picture or shape nothing here plays, in the words of the file. */
export interface KeptDrawing {
  id: string;
  name: string;
  kind: "chart" | "picture" | "shape";
  /** The cells it stands over now, and those its words tell; null: at a place of the sheet. */
  rect: Rectangle | null;
  was: Rectangle | null;
  anchor: string;
  links: KeptLink[];
}

/** What a drawing or one of its parts points at; without a part it is outside of the file. */
export interface KeptLink {
  id: string;
  type: string;
  target: string;
  part: KeptPart | null;
}

export interface KeptPart {
  path: string;
  contentType: string;
  /** Otherwise its content is told in base 64. */
  isText: boolean;
  content: string;
  /** Cells a chart is drawn from: as its text has them, their address then, and where they are now; null: deleted. */
  cells: { text: string; was: string; place: ChartPlaceState | null }[];
  links: KeptLink[];
}

export interface TableState {
  /** By column: the texts its filter lets through; null or nothing: all. */
  shown: (string[] | null)[];
  totals: (string | null)[];
}

/** `rule`, `errorAlert` and `prompt` as Office.js writes them. */
export interface ValidationState {
  rects: Rectangle[];
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
}

export interface ConditionalFormatState {
  id: string;
  rects: Rectangle[];
  type: string;
  stopIfTrue: boolean | null;
  /** The members of the typed object (custom, cellValue…) as Office.js names them, format included. */
  detail: Record<string, unknown>;
}

export interface PageLayoutState {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  blackAndWhite: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printComments: string;
  printErrors: string;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  zoom: Record<string, unknown>;
  printArea: Rectangle[];
  titleRows: Rectangle | null;
  titleColumns: Rectangle | null;
  headersFooters: {
    state: string;
    useSheetMargins: boolean;
    useSheetScale: boolean;
    /** "defaultForAllPages", "firstPage", "evenPages", "oddPages" → "leftHeader"… → text with Excel's codes (&P). */
    pages: Record<string, Record<string, string>>;
  };
}

export function newWorkbookState(): WorkbookState {
  return {
    version: 1,
    settings: {},
    properties: {},
    sheets: {},
    tables: {},
    nextId: 1,
  };
}

export function newSheetState(): SheetState {
  return {
    password: null,
    protectionOptions: {},
    pageLayout: newPageLayout(),
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    charts: [],
    drawings: [],
  };
}

/** A new sheet's page set-up; margins in points (Excel's "Normal": 0.75 and 0.7 inch, header 0.3 inch). */
function newPageLayout(): PageLayoutState {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    blackAndWhite: false,
    centerHorizontally: false,
    centerVertically: false,
    draftMode: false,
    firstPageNumber: "",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headersFooters: { state: "Default", useSheetMargins: true, useSheetScale: true, pages: {} },
  };
}
