import type { CustomFunctionFacts, Spreadsheet, SpreadsheetSnapshot } from "../engine/spreadsheet";
import { Batch } from "./batch";
import { Book, type OpenWorkbook } from "./book";
import { CustomFunctionCalls } from "./customFunctionCalls";
import type { PushEntry } from "./events/eventHub";
import { forwardSpreadsheetEvents } from "./events/spreadsheetEvents";
import { DocumentFiles } from "./documentFiles";
import { createMakers } from "./objects/classes";
import { announcedSets, isSetSupported, type RequirementSets } from "./schema/requirements";
import { showConditionalFormats, showValidations } from "./rules/showRules";
import { newSheetState, newWorkbookState, type WorkbookState } from "./state";
import { unplayedMembers } from "./unplayed";
import { RequestFlag, type BatchAnswer, type BatchBody } from "./wire/messages";
import { OfficeError, type OfficeErrorCode } from "./wire/officeError";

export type { BatchAnswer, BatchBody, PushEntry, RequirementSets, WorkbookState };

export interface HostOptions {
  /** Name → highest version; default: what the stand-in announces everywhere. */
  requirementSets?: RequirementSets;
  /** Told of faults of the stand-in itself, which the add-in sees as GeneralException. Default: the console. */
  reportFault?: (fault: unknown) => void;
  /** `Office.ribbon.requestUpdate` and `requestCreateControls`. */
  onRibbon?: (change: { kind: "update" | "create"; content: unknown }) => void;
  /** The docked pane, for `Office.addin.showAsTaskpane` and `hide`. Without it the pane counts as shown. */
  pane?: { isShown: () => boolean; show: (shown: boolean) => void };
  /** Papers the printer has; none: there is no printer. Default: a printer that takes every paper. */
  papers?: readonly string[];
  /** The workbook counts its days from 1904, as old ones of the Mac do. */
  dates1904?: boolean;
  /** The workbook as the bytes of a file, for `getFileAsync`. Without it no file can be had. */
  toFile?: () => Promise<Uint8Array>;
  /** For `Excel.createWorkbook`. Without it there is no place for another workbook. */
  openWorkbook?: OpenWorkbook;
  /** The workbook's name as the title bar shows it. */
  name?: string;
}

export interface HostSnapshot {
  version: 1;
  spreadsheet: SpreadsheetSnapshot;
  state: WorkbookState;
}

/** Excel on the web takes and gives at most 5 MB in one `context.sync()`. */
const LARGEST_PAYLOAD = 5_000_000;

/**
 * Excel as an add-in meets it: takes the batches of `context.sync()`, sends events and calls of custom functions.
 * A transport (browser page, Node) only carries the messages.
 */
export class ExcelHost {
  readonly requirementSets: RequirementSets;
  /** Files of the workbook that the add-in has open. */
  readonly files: DocumentFiles;
  private readonly book: Book;
  private readonly calls: CustomFunctionCalls;
  private readonly stopEvents: () => void;
  private readonly reportFault: (fault: unknown) => void;
  private running: Promise<unknown> = Promise.resolve();
  private open = 0;
  private cellEditing = false;
  private undoGroups = 0;
  private editEnded: (() => void)[] = [];

  constructor(
    readonly spreadsheet: Spreadsheet,
    options: HostOptions = {},
  ) {
    this.requirementSets = options.requirementSets ?? announcedSets;
    this.reportFault = options.reportFault ?? ((fault) => console.error(fault));
    this.calls = new CustomFunctionCalls(() => this.book);
    this.book = new Book(spreadsheet, this.requirementSets, (book) =>
      createMakers(book, {
        customFunctionsReady: () => this.calls.ready(),
        customFunctionResults: (results) => this.calls.results(results),
        ribbonUpdate: (content) => options.onRibbon?.({ kind: "update", content }),
        ribbonCreate: (content) => options.onRibbon?.({ kind: "create", content }),
        paneShown: () => options.pane?.isShown() ?? true,
        showPane: (shown) => options.pane?.show(shown),
      }),
    );
    this.book.papers = options.papers ?? null;
    this.book.dates1904 = options.dates1904 ?? false;
    this.book.openWorkbook = options.openWorkbook ?? null;
    this.files = new DocumentFiles(options.toFile ?? null);
    if (options.name) this.book.name = options.name;
    this.stopEvents = forwardSpreadsheetEvents(this.book);
  }

  /**
   * Plays one batch; batches run one after another.
   * @param flags the request's flags: a batch of `Excel.run({ delayForCellEdit: true }, …)` waits for the edit to end
   */
  execute(body: BatchBody, flags = 0): Promise<BatchAnswer> {
    this.open++;
    const turn = this.running.then(() => this.play(body, flags)).finally(() => this.open--);
    this.running = turn.catch(() => undefined);
    return turn;
  }

  private async play(body: BatchBody, flags: number): Promise<BatchAnswer> {
    if (JSON.stringify(body).length > LARGEST_PAYLOAD) return refused("RequestPayloadSizeLimitExceeded");
    if (this.cellEditing) {
      if (!(flags & RequestFlag.WaitsForCellEdit)) return refused("InvalidOperationInCellEditMode");
      await new Promise<void>((resolve) => this.editEnded.push(resolve));
    }
    // What an add-in changes in one batch is one step for Undo.
    const { spreadsheet } = this;
    spreadsheet.beginUndoStep();
    try {
      const answer = await new Batch(this.book, body, this.reportFault, this.undoGroups > 0).run();
      const isTooLarge = JSON.stringify(answer).length > LARGEST_PAYLOAD;
      return isTooLarge ? refused("ResponsePayloadSizeLimitExceeded") : answer;
    } finally {
      spreadsheet.endUndoStep();
      this.book.liveRanges.clear();
    }
  }

  /** Entries to send to the add-in as one `richApiMessage`: events and calls of custom functions. */
  onPush(listener: (entries: PushEntry[]) => void): () => void {
    return this.book.events.onPush(listener);
  }

  /**
   * One step of Undo for all that is sent while `work` runs, as in `Excel.run({ mergeUndoGroup: true }, …)` (ExcelApi
   * 1.20): what keeps no undo is refused. The npm client does not know the option, so who plays it calls this.
   */
  async mergeUndo<T>(work: () => Promise<T>): Promise<T> {
    this.undoGroups += 1;
    this.spreadsheet.beginUndoStep();
    try {
      return await work();
    } finally {
      this.spreadsheet.endUndoStep();
      this.undoGroups -= 1;
    }
  }

  /** While a person edits a cell Excel refuses every batch; so does the stand-in. */
  setCellEditing(editing: boolean): void {
    this.cellEditing = editing;
    if (editing) return;
    const waiting = this.editEnded;
    this.editEnded = [];
    waiting.forEach((resume) => resume());
  }

  /** @param functions the `functions` of the add-in's metadata file, names with their namespace: "JAMSOS.IURAN" */
  defineCustomFunctions(functions: CustomFunctionFacts[]): void {
    this.calls.define(functions);
  }

  /** The add-in's page was closed or loads anew: its events and references end, its unanswered calls wait for the next one. */
  addinGone(): void {
    this.calls.runtimeGone();
    this.book.events.forgetRegistrations();
    this.book.references.clear();
    this.files.closeAll();
  }

  /** Tells the add-in that its pane was shown or hidden (`Office.addin.onVisibilityModeChanged`). */
  announcePaneShown(shown: boolean): void {
    this.book.events.announcePaneShown(shown);
  }

  isSetSupported(name: string, version?: string): boolean {
    return isSetSupported(this.requirementSets, name, version);
  }

  /** `Office.context.document.settings` as stored: key → JSON value. */
  get settings(): Record<string, unknown> {
    return this.book.state.settings;
  }
  /** `settings.saveAsync`: what it holds replaces what was there. */
  saveSettings(settings: Record<string, unknown>): void {
    this.book.state.settings = { ...settings };
  }

  /** The host's own part of the workbook: page set-up, rules, links, properties. Read it; change it through batches. */
  get state(): Readonly<WorkbookState> {
    return this.book.state;
  }

  get workbookName(): string {
    return this.book.name;
  }
  set workbookName(name: string) {
    this.book.name = name;
  }

  /** Members of the announced Excel that are known but not played. */
  unplayedMembers(): string[] {
    return unplayedMembers(this.requirementSets);
  }

  /** No batch running, no push waiting, the spreadsheet settled. */
  async settled(): Promise<void> {
    do {
      await this.running;
      await this.spreadsheet.settled();
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (this.open > 0 || !this.book.events.isIdle || this.spreadsheet.isBusy());
  }

  snapshot(): HostSnapshot {
    return { version: 1, spreadsheet: this.spreadsheet.snapshot(), state: structuredClone(this.book.state) };
  }

  restore(snapshot: HostSnapshot): void {
    this.spreadsheet.restore(snapshot.spreadsheet);
    this.book.state = { ...newWorkbookState(), ...structuredClone(snapshot.state) };
    // Work kept by an earlier workbench knows no charts.
    for (const [id, sheet] of Object.entries(this.book.state.sheets))
      this.book.state.sheets[id] = { ...newSheetState(), ...sheet };
    this.book.references.clear();
  }

  /** Takes over what a file holds beside its cells, which the spreadsheet has already (src/workbench/file). */
  adopt(state: WorkbookState): void {
    this.book.state = state;
    this.book.references.clear();
    for (const { id } of this.spreadsheet.sheets()) {
      showValidations(this.book, id);
      showConditionalFormats(this.book, id);
    }
  }

  dispose(): void {
    this.stopEvents();
  }
}

function refused(reason: OfficeErrorCode): BatchAnswer {
  const { code, message, httpStatusCode } = new OfficeError(reason);
  return {
    Error: { Code: code, Message: message, Location: "", HttpStatusCode: httpStatusCode, ActionIndex: 0 },
    Results: [],
    TraceIds: [],
  };
}
