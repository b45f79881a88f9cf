/** Every subject of the spreadsheet, made and connected. What it does with them is in `univerSpreadsheet.ts`. */
import type { ConditionalFormatRule, ValidationRule } from "../rules";
import type { Rectangle, SpreadsheetLocale } from "../spreadsheet";
import { Changes } from "./changes";
import { CustomFunctions } from "./customFunctions";
import { Dimensions } from "./dimensions";
import { EventHub } from "./eventHub";
import type { Kernel } from "./kernel";
import { Names } from "./names";
import { OwnState } from "./ownState";
import { Protection } from "./protection";
import { CellReader } from "./readCells";
import { compareTextsExactly } from "./exactTexts";
import { repairFunctions } from "./repairedFunctions";
import { followShifts } from "./shifting";
import { Sheets } from "./sheets";
import { recalculateFreedCells } from "./spills";
import { Structure } from "./structure";
import { growTable } from "./tableGrowth";
import { showTableLooks } from "./tableLook";
import { Tables } from "./tables";
import { Watcher } from "./watcher";
import { knowWholeGrid } from "./wholeGrid";
import { CellWriter } from "./writeCells";

/** Shows the rules kept here on screen, where there is one. */
export interface RuleScreen {
  showValidation(sheetId: string, rules: ValidationRule[]): void;
  showConditionalFormats(sheetId: string, rules: ConditionalFormatRule[]): void;
  /** Another workbook was loaded: nothing is shown any more. */
  forget(): void;
}

export abstract class SpreadsheetParts {
  readonly locale: SpreadsheetLocale;
  protected readonly events = new EventHub();
  protected readonly changes: Changes;
  protected readonly state: OwnState;
  protected readonly custom: CustomFunctions;
  protected readonly reader: CellReader;
  protected readonly protectionOf: Protection;
  protected readonly writer: CellWriter;
  protected readonly structure: Structure;
  protected readonly dimensions: Dimensions;
  protected readonly sheetsOf: Sheets;
  protected readonly namesOf: Names;
  protected readonly tablesOf: Tables;
  protected readonly watcher: Watcher;

  constructor(
    protected readonly kernel: Kernel,
    protected readonly screen?: RuleScreen,
  ) {
    this.locale = kernel.options.locale;
    repairFunctions(kernel.functions);
    knowWholeGrid();
    compareTextsExactly(kernel.functions);
    recalculateFreedCells(kernel);
    const { events } = this;
    const changes = (this.changes = new Changes(kernel));
    const state = (this.state = new OwnState(kernel, changes));
    this.custom = new CustomFunctions(kernel);
    this.reader = new CellReader(kernel, (...cell) => this.custom.errorMessage(...cell), this.locale);
    this.protectionOf = new Protection(kernel, state, changes, events);
    this.writer = new CellWriter(kernel, changes, this.protectionOf, (...formula) =>
      this.tablesOf.completeFormula(...formula),
    );
    this.structure = new Structure(
      kernel,
      changes,
      this.protectionOf,
      this.writer,
      events,
      (sheetId, shift) => this.tablesOf.checkShift(sheetId, shift),
      (sheetId) => this.tablesOf.writeMissingHeaders(sheetId),
    );
    this.dimensions = new Dimensions(kernel, changes, this.protectionOf, this.writer, this.reader, events);
    this.sheetsOf = new Sheets(kernel, changes, state, events);
    this.namesOf = new Names(kernel, changes, state, (name) => this.tablesOf.has(name));
    this.tablesOf = new Tables(kernel, changes, state, this.reader, this.writer, this.structure, events, (name) =>
      this.namesOf.isTaken(name),
    );
    followShifts(kernel, state, changes, events);
    events.on("edited", ({ sheetId, rect }) => this.custom.cellsEdited(sheetId, rect));
    events.on("shifted", ({ sheetId }) => this.custom.cellsMoved(sheetId));
    state.onChange((part) => {
      if (part === "tables") this.namesOf.followTables();
      if (part === "validation")
        for (const sheet of this.sheetsOf.list())
          screen?.showValidation(sheet.id, state.get("validation")[sheet.id] ?? []);
      if (part === "conditionalFormats")
        for (const sheet of this.sheetsOf.list())
          screen?.showConditionalFormats(sheet.id, state.get("conditionalFormats")[sheet.id] ?? []);
    });
    if (screen) showTableLooks(kernel, () => state.get("tables"));
    this.watcher = new Watcher(kernel, changes, events, this.reader, this.sheetsOf, {
      completeFormula: (...formula) => this.tablesOf.completeFormula(...formula),
      edited: (sheetId, rect) => this.followUserEdit(sheetId, rect),
    });
  }

  /** Every change through the interface: one undo step unless inside a larger one, its events told at its end. */
  protected call<T>(steps: () => T): T {
    return this.flushed(() =>
      this.changes.inCall ? this.changes.group(steps) : this.changes.asSource("addin", () => this.changes.group(steps)),
    );
  }

  protected flushed<T>(steps: () => T): T {
    const result = steps();
    this.events.flush();
    return result;
  }

  private followUserEdit(sheetId: string, rect: Rectangle): void {
    this.changes.asSource("user", () => {
      this.tablesOf.followHeaders(sheetId, rect);
      for (const table of this.tablesOf.list()) {
        const grown = growTable(table, sheetId, rect, this.reader);
        if (!grown) continue;
        this.changes.group(() => {
          this.tablesOf.change(table.id, { rect: grown.rect });
          if (grown.fill.length > 0) this.writer.write(grown.fill);
        });
      }
    });
  }
}
