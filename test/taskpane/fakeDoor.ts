import { computeBudget } from "../../src/budget/budget";
import type { BudgetPlan } from "../../src/budget/plan";
import {
  DoorError,
  type BookTotal,
  type BookCheck,
  type CellProblem,
  type CopyOutcome,
  type DoorProblem,
  type PlanReading,
  type StandaloneFound,
  type StandaloneMade,
  type StandaloneOptions,
  type StandaloneProgress,
  type Theme,
  type WorkbookDoor,
  type WriteOptions,
  type WriteOutcome,
} from "../../src/excel/door";
import type { BriefChart } from "../../src/book/brief/briefCharts";
import type { BookCells, Place } from "../../src/book/explain/bookCells";
import type { Language } from "../../src/texts/language";

/** A workbook that lives in a variable: what the pane asked of it can be looked up, what a person does in it can be played. */
export class FakeDoor implements WorkbookDoor {
  book: BudgetPlan | null;
  problems: CellProblem[] = [];
  repaired: CellProblem[] = [];
  newer = false;
  /** Its charts. */
  charts: BriefChart[] = [];
  /** The language the book was written in. */
  language: Language = "id";
  readonly state = new Map<string, unknown>();
  readonly shown: string[] = [];
  readonly written: { plan: BudgetPlan; options: WriteOptions }[] = [];
  /** Open for reading only, or in Protected View. */
  readOnly = false;
  /** What the next reading or writing runs into. */
  refusal: DoorProblem | null = null;
  /** Holds the next writing until it is let go or cancelled. */
  hold: Promise<void> | null = null;
  #theme: Theme = "light";
  #watchers = new Set<(reading: PlanReading) => void>();
  #otherWatchers = new Set<() => void>();
  #unreadWatchers = new Set<() => void>();
  #themeWatchers = new Set<(theme: Theme) => void>();

  constructor(book: BudgetPlan | null = null) {
    this.book = book;
  }

  reading(): PlanReading | null {
    if (!this.book) return null;
    return {
      plan: structuredClone(this.book),
      problems: this.problems,
      repaired: this.repaired,
      language: this.language,
      lawVersion: null,
      newer: this.newer,
    };
  }

  /** A person changes the sheet. */
  edit(change: (book: BudgetPlan) => void): void {
    this.book = structuredClone(this.book!);
    change(this.book);
    for (const watcher of this.#watchers) watcher(this.reading()!);
  }

  /** A person changes something that is no input: types over a formula. */
  touch(): void {
    for (const watcher of this.#otherWatchers) watcher();
  }

  /** A person changes the sheet while the pane has not the focus, in an Excel where reading clears its undo. */
  editUnread(change: (book: BudgetPlan) => void): void {
    this.book = structuredClone(this.book!);
    change(this.book);
    for (const watcher of this.#unreadWatchers) watcher();
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    for (const watcher of this.#themeWatchers) watcher(theme);
  }

  get watcherCount(): number {
    return this.#watchers.size;
  }

  capabilities = async () => ({
    api: "1.15",
    customFunctions: true,
    sharedRuntime: true,
    readingKeepsUndo: this.readingKeepsUndo,
    readOnly: this.readOnly,
    dataValidation: true,
    conditionalFormats: true,
    pageLayout: true,
    charts: true,
  });
  displayLanguage = (): Language => "id";
  culture = async () => ({ decimal: ",", group: ".", list: ";" });
  theme = () => this.#theme;
  onThemeChanged = (listener: (theme: Theme) => void) => {
    this.#themeWatchers.add(listener);
    return () => this.#themeWatchers.delete(listener) as unknown as void;
  };

  readPlan = async () => {
    if (this.refusal) throw new DoorError(this.refusal);
    return this.reading();
  };

  writePlan = async (plan: BudgetPlan, options: WriteOptions): Promise<WriteOutcome> => {
    this.written.push({ plan: structuredClone(plan), options });
    options.onProgress?.({ done: 120, of: 1500, sheet: "Anggaran" });
    if (this.hold) {
      await Promise.race([
        this.hold,
        new Promise<void>((resolve) => options.signal?.addEventListener("abort", () => resolve())),
      ]);
      if (options.signal?.aborted) return { status: "cancelled" };
    }
    if (this.refusal && !(this.refusal.code === "foreign_sheet" && options.replaceForeignSheets))
      return { status: "failed", problem: this.refusal };
    this.book = structuredClone(plan);
    this.language = options.language;
    return { status: "written", sheets: 3, cells: 1500, roundTrips: 6, manualCalculation: false, notices: [] };
  };

  watchPlan: WorkbookDoor["watchPlan"] = async (listener, otherwise = () => undefined, onUnread = () => undefined) => {
    this.#watchers.add(listener);
    this.#otherWatchers.add(otherwise);
    this.#unreadWatchers.add(onUnread);
    return () => {
      this.#unreadWatchers.delete(onUnread);
      this.#watchers.delete(listener);
      this.#otherWatchers.delete(otherwise);
    };
  };

  showCell = async (sheet: string, address: string) => {
    if (this.refusal) throw new DoorError(this.refusal);
    this.shown.push(`${sheet}!${address}`);
  };

  /** The cell the cursor is on, and the cells of the book where a test explains them. */
  cursor: Place = { sheet: "Anggaran", row: 0, column: 0 };
  cells: BookCells | null = null;
  readingKeepsUndo = true;
  #moved = new Set<(isChanged: boolean) => void>();
  figures = async () => {
    if (this.refusal) throw new DoorError(this.refusal);
    return {
      selected: async () => this.cursor,
      cells: async () => this.cells,
      charts: () => this.charts,
      watch: async (moved: (isChanged: boolean) => void) => {
        this.#moved.add(moved);
        return () => void this.#moved.delete(moved);
      },
    };
  };
  /** A person puts the cursor on a cell. */
  select(sheet: string, row: number, column: number): void {
    this.cursor = { sheet, row, column };
    for (const moved of this.#moved) moved(false);
  }

  /** Cells that ask the add-in, and what was done to them. */
  jamsos: StandaloneFound = {
    twins: 0,
    values: 0,
    errors: 0,
    sheets: [],
    protectedCells: 0,
    protectedSheets: [],
    calculating: 0,
    others: 0,
    otherSheets: [],
    outside: 0,
    outsideSheets: [],
    names: 0,
    leftNames: [],
    rules: 0,
    formats: [],
    validations: [],
    unreadSheets: [],
    circular: 0,
    circularSheets: [],
    copy: null,
  };
  /** What opening a copy comes to; null: this Excel cannot. */
  copying: CopyOutcome | null = null;
  made: Partial<StandaloneMade> = {};
  /** Where a replacement stands until it is cancelled. */
  replacing: StandaloneProgress | null = null;
  readonly standaloneCalls: string[] = [];
  standalone = async () => ({
    find: async () => {
      if (this.refusal) throw new DoorError(this.refusal);
      return this.jamsos;
    },
    make: async (
      language: Language,
      clearsAuthor: boolean,
      { onProgress, signal }: StandaloneOptions = {},
    ): Promise<StandaloneMade | null> => {
      if (this.refusal) throw new DoorError(this.refusal);
      if (this.replacing) {
        onProgress?.(this.replacing);
        await new Promise((resume) => signal?.addEventListener("abort", resume));
        return null;
      }
      this.standaloneCalls.push(`make ${language} ${clearsAuthor}`);
      return { ...this.jamsos, differences: [], givenUp: 0, notes: "Catatan mandiri", author: "kept", ...this.made };
    },
    canCopy: () => this.copying !== null,
    isCopy: async () => this.jamsos.copy !== null,
    openCopy: async () => {
      this.standaloneCalls.push("open copy");
      return this.copying;
    },
    isMade: () => this.standaloneCalls.filter((call) => call !== "open copy").length % 2 === 1,
    takeBack: async () => void this.standaloneCalls.push("take back"),
  });

  /** What the sheet Uji says; null: there is none. */
  checks: BookCheck[] | null = null;
  readChecks = async () => {
    if (this.refusal) throw new DoorError(this.refusal);
    return this.checks;
  };

  /** What the book's formulas say, where that is not what they should say. */
  total: BookTotal | null = null;
  readTotal = async (): Promise<BookTotal> => {
    if (this.refusal) throw new DoorError(this.refusal);
    if (this.total || !this.book) return this.total ?? { state: "missing" };
    return { state: "known", total: computeBudget(this.book).total, groups: this.book.groups.length };
  };

  showSheet = async (key: string) => {
    if (this.refusal) throw new DoorError(this.refusal);
    this.shown.push(key);
  };

  loadState = async (key: string) => this.state.get(key);
  saveState = async (key: string, value: unknown) => {
    this.state.set(key, value);
  };
}
