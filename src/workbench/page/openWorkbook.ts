import { createBrowserSpreadsheet } from "../engine/univer/browser";
import type { GridScreen } from "../engine/univer/gridScreen";
import type { GridView } from "../engine/univer/gridView";
import type { CustomFunctionFacts, Spreadsheet, SpreadsheetEvents } from "../engine/spreadsheet";
import { ExcelHost, type BatchBody, type HostOptions, type HostSnapshot } from "../interpreter";
import type { Lost } from "../file/workbookFile";
import { RequestFlag } from "../interpreter/wire/messages";
import { LOCALES } from "./pane/handshake";
import type { PaneHost } from "./pane/paneFrame";
import type { Language } from "./words";

/**
 * Every event after which the workbook is another than the saved one. Calculated values are saved too: a reopened workbook shows them
 * before its functions have answered again.
 */
const CHANGES: (keyof SpreadsheetEvents)[] = [
  "edited",
  "formatted",
  "shifted",
  "sheetActivated",
  "sheetAdded",
  "sheetDeleted",
  "sheetRenamed",
  "sheetMoved",
  "sheetVisibility",
  "tableAdded",
  "tableChanged",
  "tableDeleted",
  "hiddenChanged",
  "sorted",
  "protectionChanged",
  "calculated",
];

/** The spreadsheet on screen and the host that an add-in meets, as one. */
export class OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly host: ExcelHost;
  readonly screen: GridScreen;
  readonly view: GridView;
  functions: CustomFunctionFacts[] = [];
  private readonly blank: HostSnapshot;
  private readonly changeListeners: (() => void)[] = [];

  constructor(place: HTMLElement, language: Language, options: HostOptions) {
    const spreadsheet = createBrowserSpreadsheet(place, { locale: LOCALES[language] });
    this.spreadsheet = spreadsheet;
    this.screen = spreadsheet.gridScreen;
    this.view = spreadsheet.gridView;
    this.host = new ExcelHost(this.spreadsheet, { toFile: () => this.toFile(), ...options });
    this.screen.onEditing((editing) => this.host.setCellEditing(editing));
    this.blank = this.host.snapshot();
    for (const change of CHANGES) this.spreadsheet.on(change, this.tellChange);
  }

  defineFunctions(functions: CustomFunctionFacts[]): void {
    this.functions = functions;
    this.host.defineCustomFunctions(functions);
  }

  /** Calls the listener after every change worth saving, the host's own state included. */
  onChange(listener: () => void): void {
    this.changeListeners.push(listener);
  }

  snapshot(): HostSnapshot {
    return this.host.snapshot();
  }

  /** @throws when the snapshot is damaged or of another version */
  restore(snapshot: HostSnapshot, activeSheet?: string): void {
    if (snapshot.version !== this.blank.version) throw new Error(`version ${String(snapshot.version)}`);
    this.host.restore(snapshot);
    const front = this.spreadsheet.sheets().find((sheet) => sheet.id === activeSheet && sheet.visibility === "Visible");
    if (front) this.spreadsheet.activateSheet(front.id);
  }

  clear(): void {
    this.host.restore(this.blank);
    this.tellChange();
  }

  /** The workbook as the bytes of an Excel file. */
  async toFile(): Promise<Uint8Array> {
    // The file library is a quarter of a megabyte: only who opens or saves a file loads it.
    const { writeWorkbookFile } = await import("../file/workbookFile");
    return writeWorkbookFile(this.spreadsheet, this.host.state);
  }

  /**
   * @returns what of the file is not kept
   * @throws when the bytes are no workbook; what was open is then as before
   */
  async openFile(bytes: Uint8Array): Promise<Lost[]> {
    const lost: Lost[] = [];
    const { readWorkbookFile } = await import("../file/workbookFile");
    const before = this.host.snapshot();
    try {
      this.host.adopt(await readWorkbookFile(bytes, this.spreadsheet, (one) => lost.push(one)));
    } catch (reason) {
      this.host.restore(before);
      throw reason;
    }
    this.tellChange();
    return lost;
  }

  /** The transport's side of the host. */
  readonly paneHost: PaneHost = {
    files: {
      open: (sliceSize) => this.host.files.open(sliceSize),
      slice: (handle, index) => this.host.files.slice(handle, index),
      close: (handle) => this.host.files.close(handle),
    },
    runBatch: async (batch, flags) => {
      const answer = await this.host.execute(JSON.parse(batch) as BatchBody, flags);
      // Rules, links, page set-up and properties are the host's own: no event of the spreadsheet tells of them.
      if (flags & RequestFlag.Writes) this.tellChange();
      return JSON.stringify(answer);
    },
    settings: () => Object.entries(this.host.settings).map(([key, value]) => [key, JSON.stringify(value)]),
    saveSettings: (settings) => {
      this.host.saveSettings(Object.fromEntries(settings.map(([key, text]) => [key, parseSetting(text)])));
      this.tellChange();
    },
  };

  private readonly tellChange = (): void => {
    for (const listener of this.changeListeners) listener();
  };
}

function parseSetting(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
