/**
 * The door of this room: all that the pane and the ribbon may ask of the workbook, without a word of Office.js.
 *
 * No call of this door throws for something that can happen to a user (a protected sheet, a deleted column, a cell being
 * edited): such things come back as a `DoorProblem`, whose sentence is `doorProblemText` in `texts/excel.ts`.
 */
import type { Answers } from "../book/answers";
import type { BriefChart } from "../book/brief/briefCharts";
import type { BookCells, Place } from "../book/explain/bookCells";
import type { Requested, SheetKey } from "../book/sheetPlan";
import type { BudgetPlan } from "../budget/plan";
import type { Language, Words } from "../texts/language";

/** What happened, as a code with its data; `doorProblemText(language, problem)` says it and what to do about it. */
export interface DoorProblem {
  /** A code of `texts/excel.ts`, or one of `law/` and `budget/`. */
  code: string;
  /** The field of a group, fund or scenario it is about ("people", "base", "last" …). */
  field?: string;
  data: Record<string, string | number | null>;
}

export interface Capabilities {
  /** Highest ExcelApi requirement set this Excel announces, "1.15". */
  api: string;
  customFunctions: boolean;
  sharedRuntime: boolean;
  /** ExcelApi 1.19: reading leaves the user's undo alone. Before, the book is not read after every edit. */
  readingKeepsUndo: boolean;
  /** Opened for reading only: the pane calculates, and a writing may be refused (`read_only`). */
  readOnly: boolean;
  dataValidation: boolean;
  conditionalFormats: boolean;
  pageLayout: boolean;
  charts: boolean;
}

/** Signs of Excel's own culture; `list` stands between the arguments of a function as Excel shows it. */
export interface Culture {
  decimal: string;
  group: string;
  list: string;
}

export type Theme = "light" | "dark" | "contrast";

/** Something wrong, or mended, in one cell of the book. */
export interface CellProblem {
  sheet: string;
  /** Without the sheet: "F12". The header cell for a whole column, "" for a whole sheet. */
  address: string;
  /** Index in `plan.groups` (`plan.funds`, `plan.scenarios` for those sheets); null when it is about none of them. */
  row: number | null;
  /** Which list `row` counts in; absent = groups. */
  of?: "group" | "fund" | "scenario";
  problem: DoorProblem;
}

export type CheckResult = "good" | "look" | "wrong";

/** A line of the sheet `Uji`, as the book's own formulas judge it now. */
export interface BookCheck {
  /** In both languages where it is a line of ours, whichever of them the book is in; else twice as it stands. */
  title: Words;
  result: CheckResult;
  /** The cell to look at; "" where the sheet names none. */
  sheet: string;
  address: string;
}

export interface PlanReading {
  /** All that could be read; a cell that could not is null, 0 or the default in the plan, and named in `problems`. */
  plan: BudgetPlan;
  /** What is wrong, by cell. The cells themselves are never changed by reading. */
  problems: CellProblem[];
  /** What was understood although written otherwise: "6.043" as text, a renamed sheet or column. */
  repaired: CellProblem[];
  /** The language the book was written in. */
  language: Language;
  /** The law the book was written under ("2026-11-21"); null if its stamp is gone. */
  lawVersion: string | null;
  /** Written by a newer version of the add-in: read what can be read, do not write. */
  newer: boolean;
}

/** The total of the year as the book's own formulas have it. */
export type BookTotal =
  /** A text where the cell holds no number ("#REF!"); `groups`: how many the book counts, null where it does not say. */
  | { state: "known"; total: number | string; groups: number | null }
  /** Excel is still at it. */
  | { state: "calculating" }
  /** Excel calculates only when asked, and has not been asked since the last change. */
  | { state: "manual" }
  /** The last writing does not stand as a whole: what the book sums up may be of two plans. */
  | { state: "unfinished" }
  /** No book, or one without the name of its total. */
  | { state: "missing" };

export type WriteOutcome =
  | {
      status: "written";
      sheets: number;
      cells: number;
      roundTrips: number;
      /** This Excel calculates by hand only: the book was calculated once, and F9 does so again after a change. */
      manualCalculation: boolean;
      /** What did not succeed although the book is complete (pages that a printer refused). */
      notices: DoorProblem[];
    }
  | { status: "failed"; problem: DoorProblem }
  | { status: "cancelled" };

export interface WriteProgress {
  /** Cells written and cells to write. */
  done: number;
  of: number;
  /** The sheet being written, as the user sees it. */
  sheet: string;
}

export interface WriteOptions {
  language: Language;
  /** Sheets, or the table of splits, wanted although the plan has nothing to say there yet. */
  sheets?: readonly Requested[];
  /** Answers of "Bagaimana jika" to be put on sheets of their own; those that stand already stay. */
  answers?: Answers;
  onProgress?: (progress: WriteProgress) => void;
  /** Cancels between two round trips; the workbook is then as it was before. */
  signal?: AbortSignal;
  /** Take over sheets of the same name that this add-in did not write. Without it they are a problem `foreign_sheet`. */
  replaceForeignSheets?: boolean;
}

/** What the explanation of a figure asks of the workbook. Every promise rejects with a `DoorError`. */
export interface Figures {
  /** The cell the cursor is on. */
  selected(): Promise<Place>;
  /** Every cell of the book as it stands now; null where this workbook holds none of ours. */
  cells(): Promise<BookCells | null>;
  /** The charts of `Ringkasan` with the names and figures of their rows; Excel is not asked for it. */
  charts(cells: BookCells, plan: BudgetPlan, language: Language): BriefChart[];
  /**
   * Calls back once the cursor has come to rest on another cell or sheet, or somebody changed one (`isChanged`). Nothing is
   * read for it, so Excel's undo stays.
   * @returns a function that stops listening
   */
  watch(moved: (isChanged: boolean) => void): Promise<() => void>;
}

/** Cells of a workbook that ask our functions, anybody's sheets included, and what becomes of them. */
export interface StandaloneFound {
  /** Cells that get a native formula, their value, or #N/A in place of an error. */
  twins: number;
  values: number;
  errors: number;
  sheets: string[];
  /** Left as they are: on protected sheets, or not answered yet. */
  protectedCells: number;
  protectedSheets: string[];
  calculating: number;
  /** Cells that ask other add-ins or point into other files; they are left alone. */
  others: number;
  otherSheets: string[];
  outside: number;
  outsideSheets: string[];
  /** Names that get a native formula or their value; those that still ask our functions. */
  names: number;
  leftNames: string[];
  /** Conditional formats and validation rules that get a native formula or the value; the areas of those that are left. */
  rules: number;
  formats: string[];
  validations: string[];
  /** Sheets whose rules could not be looked through. */
  unreadSheets: string[];
  /** Cells whose formulas depend on themselves, and their sheets; null where the workbook is too large to look. */
  circular: number | null;
  circularSheets: string[];
  /**
   * Where this workbook is a copy made for sharing: since when, and the sheets that show something else than its original
   * did then; null while cells are still calculated.
   */
  copy: { madeAt: string; otherSheets: string[] | null } | null;
}

/** A copy is open in a window of its own, or not and why; this workbook is as it was. */
export type CopyOutcome =
  | { status: "opened" }
  | {
      status: "refused";
      /** Excel holds two files of it already; does not hand it over; finds it too large; opens no window. */
      why: "filesOpen" | "unreadable" | "tooLarge" | "notOpened";
      /** What Excel said; how many megabytes of what is too large. */
      detail: string;
    };

export interface StandaloneMade extends StandaloneFound {
  /** Cells of the workbook that show something else than before, by address. */
  differences: string[];
  /** Native formulas that did not come to the same rupiah and were replaced by the value; counted among the values. */
  givenUp: number;
  /** The sheet that says what stood in each cell; null where nothing was changed. */
  notes: string | null;
  author: "kept" | "cleared" | "refused";
}

/** How far it has come, in cells, of a file in bytes; "of" is 0 where that is not known. */
export interface StandaloneProgress {
  step: "reading" | "copying" | "opening" | "replacing" | "comparing" | "noting" | "puttingBack";
  done: number;
  of: number;
}

export interface StandaloneOptions {
  onProgress?: (progress: StandaloneProgress) => void;
  /** Cancels between two round trips; the workbook is then as it was before. */
  signal?: AbortSignal;
}

/** Making the workbook stand without the add-in. Every promise rejects with a `DoorError`. */
export interface Standalone {
  /** null: it was cancelled. */
  find(options?: StandaloneOptions): Promise<StandaloneFound | null>;
  /** Does this Excel hand over the workbook, and open another one beside it? */
  canCopy(): boolean;
  /** Is this workbook a copy that `openCopy` made? */
  isCopy(): Promise<boolean>;
  /** Opens a copy in a window of its own, where it can be made standalone. null: it was cancelled. */
  openCopy(options?: StandaloneOptions): Promise<CopyOutcome | null>;
  /**
   * In this workbook, a copy or not. A failure puts everything back.
   * @returns null where it was cancelled, with everything put back
   */
  make(language: Language, clearsAuthor: boolean, options?: StandaloneOptions): Promise<StandaloneMade | null>;
  /** Was a workbook made standalone here that can still be taken back? */
  isMade(): boolean;
  /** Puts formulas back as they were, and takes the added sheets away. */
  takeBack(options?: Pick<StandaloneOptions, "onProgress">): Promise<void>;
}

export interface WorkbookDoor {
  /** Asked once and remembered. */
  capabilities(): Promise<Capabilities>;
  displayLanguage(): Language;
  culture(): Promise<Culture>;
  theme(): Theme;
  /** @returns a function that stops listening */
  onThemeChanged(listener: (theme: Theme) => void): () => void;
  /** null: this workbook holds no book of ours. Rejects with a `DoorError` when Excel itself refuses (a cell being edited). */
  readPlan(): Promise<PlanReading | null>;
  /** Writes the book, or brings it up to date in place; all or nothing. */
  writePlan(plan: BudgetPlan, options: WriteOptions): Promise<WriteOutcome>;
  /**
   * Calls the listener after a person changed an input of the book (not after our own writing), half a second after the
   * last change. Where reading may clear Excel's undo (`readingKeepsUndo` false), the book is read only while the pane has
   * the focus, or as soon as it gets it.
   * @param otherwise told after a change of anything else, a formula typed over above all
   * @param onUnread told that something changed which was not read; `readPlan` reads it at once
   * @param onFailed told why a change could not be read; not of a cell being edited again, whose own change will come
   */
  watchPlan(
    listener: (reading: PlanReading) => void,
    otherwise?: () => void,
    onUnread?: () => void,
    onFailed?: (problem: DoorProblem) => void,
  ): Promise<() => void>;
  /** Activates the sheet and selects the cell. Rejects with a `DoorError` if it is gone. */
  showCell(sheet: string, address: string): Promise<void>;
  /** Shows a sheet of the book, whatever it is called now. Rejects with a `DoorError` if it is gone. */
  showSheet(key: SheetKey): Promise<void>;
  /** What the sheet `Uji` says now; null where this workbook has none. */
  readChecks(): Promise<BookCheck[] | null>;
  figures(): Promise<Figures>;
  standalone(): Promise<Standalone>;
  /** What the book's formulas sum up to now. */
  readTotal(): Promise<BookTotal>;
  /** What the pane itself remembers (the language chosen, work not written yet); kept in the document's settings. */
  loadState(key: string): Promise<unknown>;
  saveState(key: string, value: unknown): Promise<void>;
}

/** What the promises of this door reject with. */
export class DoorError extends Error {
  constructor(readonly problem: DoorProblem) {
    super(problem.code);
    this.name = "DoorError";
  }
}
