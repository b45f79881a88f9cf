import { isEntireColumn, isEntireRow, SHEET_COLUMNS, SHEET_ROWS } from "../../engine/addresses";
import type { Book } from "../book";
import type { PageLayoutState } from "../state";
import { invalidArgument, OfficeError } from "../wire/officeError";
import { parsePlace, placeOf } from "./places";
import { HeaderFooterGroupObject } from "./headersFooters";
import { HostObject } from "./hostObject";

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Page set-up. Univer does not print: it is kept as state and goes into the saved file. */
export class PageLayoutObject extends HostObject {
  get className(): string {
    return "PageLayout";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  private get state(): PageLayoutState {
    return this.book.sheetState(this.sheetId).pageLayout;
  }
  get HeadersFooters(): HostObject {
    return new HeaderFooterGroupObject(this.book, this.sheetId);
  }

  /** Excel sets pages up with the printer's help: without one, or without such paper in it, it refuses. */
  private askPrinter(paper: string | null): void {
    const { papers } = this.book;
    if (papers === null || (papers.length > 0 && (paper === null || papers.includes(paper)))) return;
    throw new OfficeError(
      "GeneralException",
      papers.length === 0 ? "there is no printer" : `the printer has no paper ${paper}`,
    );
  }

  get Orientation(): PageLayoutState["orientation"] {
    this.askPrinter(null);
    return this.state.orientation;
  }
  set Orientation(orientation: PageLayoutState["orientation"]) {
    this.askPrinter(null);
    this.state.orientation = orientation;
  }

  get PaperSize(): string | null {
    this.askPrinter(null);
    return this.state.paperSize;
  }
  set PaperSize(paper: string) {
    this.askPrinter(paper);
    this.state.paperSize = paper;
  }

  get Zoom(): Record<string, unknown> {
    return this.state.zoom;
  }
  /** Either a scale of 10 to 400 per cent, or pages to fit. */
  set Zoom(zoom: Record<string, unknown>) {
    const scale = zoom["scale"] as number | undefined;
    if (scale !== undefined && scale !== null && !(scale >= 10 && scale <= 400)) {
      throw invalidArgument("a scale is 10 to 400 per cent");
    }
    for (const fit of ["horizontalFitToPages", "verticalFitToPages"]) {
      const pages = zoom[fit];
      const isCount = Number.isInteger(pages) && (pages as number) > 0 && (pages as number) <= 32_767;
      if (pages !== undefined && pages !== null && !isCount) throw invalidArgument(`${fit} is a count of pages`);
    }
    this.state.zoom = zoom;
  }

  SetPrintMargins(unit: keyof typeof pointsPer, margins: Record<string, number | undefined>): void {
    const members = { top: "topMargin", bottom: "bottomMargin", left: "leftMargin", right: "rightMargin" } as const;
    const edges = { header: "headerMargin", footer: "footerMargin" } as const;
    for (const [side, member] of Object.entries({ ...members, ...edges })) {
      const value = margins[side];
      if (value === undefined || value === null) continue;
      if (value < 0) throw invalidArgument(`${side} is at least 0`);
      this.state[member] = value * pointsPer[unit];
    }
  }

  /** One or more areas: a range, or "A1:B2,D1:E2". */
  SetPrintArea(area: unknown): void {
    const { state } = this;
    if (typeof area === "string" && area.includes(",")) {
      state.printArea = area.split(",").map((part) => parsePlace(this.book, part, this.sheetId).rect);
    } else state.printArea = [placeOf(this.book, area, this.sheetId).rect];
  }
  SetPrintTitleRows(range: unknown): void {
    const { rect } = placeOf(this.book, range, this.sheetId);
    this.state.titleRows = isEntireRow(rect) ? rect : { ...rect, column: 0, columns: SHEET_COLUMNS };
  }
  SetPrintTitleColumns(range: unknown): void {
    const { rect } = placeOf(this.book, range, this.sheetId);
    this.state.titleColumns = isEntireColumn(rect) ? rect : { ...rect, row: 0, rows: SHEET_ROWS };
  }
}
