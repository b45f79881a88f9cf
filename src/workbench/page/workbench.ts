import type { ExcelHost, HostSnapshot } from "../interpreter";
import type { Spreadsheet } from "../engine/spreadsheet";
import type { MissingPart } from "../file/fileParts";
import type { Lost } from "../file/workbookFile";
import { printA1 } from "../engine/addresses";
import { SheetTooLarge } from "../file/fileSize";
import { Autosave } from "./autosave";
import { ChartLayer } from "./charts/chartLayer";
import { loadFunctions } from "./functionsMetadata";
import { OpenWorkbook } from "./openWorkbook";
import type { CellErrorFacts, PageStore } from "./pageState";
import { PaneFrame } from "./pane/paneFrame";
import type { PageActions } from "./parts/pageContext";
import type { Preferences } from "./preferences";
import { readManifest, type AddinFacts, type RibbonButton } from "./ribbon/manifest";
import { fillSampleWorkbook } from "./sampleSheet";
import { Regions } from "./regions";
import { offerDownload } from "./offerDownload";
import { openBeside } from "./openBeside";
import { discardWork, isCopy, loadWork, setAsideWork, workKey, type SavedWork } from "./savedWork";
import { summarizeSelection } from "./selectionFacts";
import { say, type WordKey } from "./words";

/** The add-in's folder on the server of scripts/serve-workbench.mjs. */
const ADDIN = new URL("addin/", document.baseURI);

/** A status line does not add up whole columns of an empty sheet. */
const MOST_CELLS_SUMMED = 200_000;

/** As wide as the card may become (page.css), with room to the grid's edge. */
const ERROR_CARD_WIDTH = 356;

export interface WorkbenchPlaces {
  grid: HTMLElement;
  pane: HTMLElement;
  /** Over the grid. */
  charts: HTMLElement;
}

const KEPT = { chart: "keptChart", picture: "keptPicture", shape: "keptShape" } as const;

/** The page's one workbook with its host, the add-in's pane, and what a person can ask of them. */
export class Workbench implements PageActions {
  private workbook!: OpenWorkbook;
  private pane!: PaneFrame;
  private addin!: AddinFacts;
  private autosave!: Autosave;
  private regions!: Regions;
  private charts!: ChartLayer;
  private places!: WorkbenchPlaces;

  constructor(private readonly store: PageStore) {}

  get spreadsheet(): Spreadsheet {
    return this.workbook.spreadsheet;
  }

  get host(): ExcelHost {
    return this.workbook.host;
  }

  get paneFrame(): PaneFrame {
    return this.pane;
  }

  /** Opens the saved work (or a blank workbook) and the add-in beside it; resolves when both answer. */
  async start(places: WorkbenchPlaces): Promise<void> {
    this.places = places;
    try {
      await this.lockTab();
      this.addin = await this.loadAddin();
      const functions = await loadFunctions(this.addin.functions);
      this.workbook = new OpenWorkbook(places.grid, this.preferences.language, {
        pane: { isShown: () => this.preferences.paneOpen, show: (paneOpen) => this.change({ paneOpen }) },
        openWorkbook: openBeside,
      });
      this.charts = new ChartLayer(
        places.charts,
        this.spreadsheet,
        this.workbook.view,
        (sheetId) => this.host.state.sheets[sheetId]?.charts ?? [],
        (sheetId) =>
          (this.host.state.sheets[sheetId]?.drawings ?? []).map((drawing) => ({
            drawing,
            label: this.say(KEPT[drawing.kind], { name: drawing.name }),
          })),
      );
      this.showTheme();
      this.workbook.defineFunctions(functions);
      await this.restoreWork();
      this.autosave = new Autosave({
        take: () => ({ workbook: this.workbook.snapshot(), activeSheet: this.spreadsheet.activeSheetId() }),
        settled: () => this.spreadsheet.settled(),
        onState: (save) => this.store.set({ save }),
      });
      if (this.otherTab) this.autosave.stop();
      this.watchWorkbook();
      this.pane = this.createPane();
      this.regions = new Regions({
        grid: places.grid,
        isPaneOpen: () => this.preferences.paneOpen,
        focusGrid: this.focusGrid,
        focusPane: () => this.pane.focusLast(),
      });
      this.store.set({ phase: "ready" });
      await this.loadPane();
      await this.spreadsheet.settled();
      await this.workbook.screen.hasChosenCell();
      this.showSelection();
    } catch (reason) {
      this.store.set({ phase: "failed", busy: false });
      this.store.notify("error", this.say("startFailed", { reason: describe(reason) }));
      throw reason;
    }
  }

  /** Resolves when nothing calculates, no event waits to be sent, and the work is saved. */
  async settled(): Promise<void> {
    await this.host.settled();
    await this.autosave.flush();
  }

  readonly change = (change: Partial<Preferences>): void => {
    const before = this.preferences;
    this.store.prefer(change);
    if (change.language && change.language !== before.language) void this.restartPage();
    else if (change.theme && change.theme !== before.theme) {
      this.showTheme();
      // Excel too tells a pane its theme only when the pane loads.
      void this.loadPane();
    }
    if (change.paneOpen !== undefined && change.paneOpen !== before.paneOpen)
      this.host.announcePaneShown(change.paneOpen);
  };

  readonly newWorkbook = async (): Promise<void> => {
    this.workbook.clear();
    this.autosave.touch();
    await this.loadPane();
  };

  readonly openSample = async (): Promise<void> => {
    this.workbook.clear();
    fillSampleWorkbook(this.spreadsheet, this.workbook.functions, this.preferences.language);
    this.autosave.touch();
    await this.loadPane();
  };

  readonly openFile = async (file: File): Promise<void> => {
    if (!(await this.takeFile(new Uint8Array(await file.arrayBuffer()), file.name))) return;
    this.fileName = file.name.replace(/\.xlsx$/i, "");
    this.autosave.touch();
    await this.loadPane();
  };

  /** What is not kept of the file is told. @returns false where it could not be opened, which is told too */
  private async takeFile(bytes: Uint8Array, name: string): Promise<boolean> {
    let lost: Lost[];
    try {
      lost = await this.workbook.openFile(bytes);
    } catch (reason) {
      console.error(`Opening ${name}:`, reason);
      this.store.notify(
        "error",
        reason instanceof SheetTooLarge
          ? this.say("openFileTooLarge", { file: name, sheet: reason.sheet, cell: reason.cell })
          : this.say("openFileFailed", { file: name }),
      );
      return false;
    }
    const charts = lost.filter((one) => one.kind === "chart");
    const merges = lost.filter((one) => one.kind === "merge");
    const missing = lost.filter((one) => one.kind !== "chart" && one.kind !== "merge");
    if (missing.length > 0)
      this.store.notify(
        "warning",
        this.say("partsMissing", {
          file: name,
          count: String(missing.length),
          parts: missing.map((part) => this.partName(part)).join("; "),
        }),
      );
    if (merges.length > 0)
      this.store.notify(
        "warning",
        this.say("mergesParted", {
          file: name,
          count: String(merges.length),
          areas: merges.map(({ sheet, area }) => `${sheet} ${area}`).join(", "),
        }),
      );
    if (charts.length > 0)
      this.store.notify(
        "warning",
        this.say("chartsLost", {
          file: name,
          count: String(charts.length),
          names: charts.map(({ sheet, name }) => `${name} (${sheet})`).join(", "),
        }),
      );
    return true;
  }

  private partName(part: MissingPart): string {
    if (part.kind === "sheet") return this.say("missingSheet", { sheet: part.name });
    if (part.kind === "styles") return this.say("missingStyles");
    if (part.kind === "part") return this.say("missingPart", { path: part.path });
    return this.say("missingTexts", { sheet: part.sheet, count: String(part.count), cell: part.first });
  }

  readonly saveFile = async (): Promise<void> => {
    try {
      offerDownload(await this.workbook.toFile(), `${this.fileName ?? this.say("workbookTitle")}.xlsx`);
    } catch (reason) {
      console.error("Saving a file:", reason);
      this.store.notify("error", this.say("saveFileFailed", { reason: describe(reason) }));
    }
  };

  readonly discardWork = async (): Promise<void> => {
    this.workbook.clear();
    await this.autosave.flush();
    await discardWork();
    this.store.set({ save: { kind: "saved" } });
    await this.loadPane();
  };

  readonly undo = (): void => void this.spreadsheet.undo();
  readonly redo = (): void => void this.spreadsheet.redo();
  readonly recalculate = (): void => this.spreadsheet.recalculate(true);
  readonly reloadPane = (): void => void this.loadPane();

  readonly focusGrid = (): void => this.workbook.screen.focus();

  readonly press = async (button: RibbonButton): Promise<void> => {
    const { action, label } = button;
    if (action.kind === "showPane") {
      this.change({ paneOpen: true });
      this.pane.focus("first");
      return;
    }
    this.store.set({ running: label });
    const outcome = await this.pane.run(button, action.functionName);
    // Another button may have been pressed meanwhile, or this one given up.
    if (this.store.read().running === label) this.store.set({ running: null });
    if (outcome === "slow") this.store.notify("warning", this.say("commandSlow", { label }));
    if (outcome === "missing") this.store.notify("warning", this.say("commandMissing", { label }));
    if (outcome === "failed") this.store.notify("warning", this.say("commandFailed", { label }));
  };

  /** Name of the file that was opened, without its ending. */
  private fileName: string | null = null;
  private otherTab = false;

  private get preferences(): Preferences {
    return this.store.read().preferences;
  }

  private say(key: WordKey, values?: Record<string, string>): string {
    return say(this.preferences.language, key, values);
  }

  /** Two tabs must not write over each other's work: the first one keeps the right to save. */
  private async lockTab(): Promise<void> {
    if (!("locks" in navigator)) return;
    await new Promise<void>((resolve) => {
      void navigator.locks.request(`workbench ${workKey()}`, { ifAvailable: true }, (lock) => {
        resolve();
        this.otherTab = lock === null;
        // Held until the page goes.
        return lock === null ? undefined : new Promise(() => {});
      });
    });
    if (this.otherTab) this.store.notify("warning", this.say("otherTab"));
  }

  private async loadAddin(): Promise<AddinFacts> {
    const response = await fetch(new URL("manifest.xml", ADDIN));
    if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
    const addin = readManifest(await response.text(), ADDIN, this.preferences.language);
    this.store.set({ addin });
    return addin;
  }

  private async restoreWork(): Promise<void> {
    let work: SavedWork | null = null;
    try {
      work = await loadWork();
      if (isCopy()) this.fileName = this.say("copyTitle");
      if (work?.file) await this.takeFile(work.file, this.say("copyTitle"));
      else if (work) this.workbook.restore(work.workbook as HostSnapshot, work.activeSheet);
    } catch (reason) {
      if (work) await setAsideWork(work);
      this.workbook.clear();
      this.store.notify("error", this.say("restoreFailed", { reason: describe(reason) }));
    }
  }

  private watchWorkbook(): void {
    const { spreadsheet } = this;
    this.workbook.onChange(this.autosave.touch);
    this.workbook.onChange(this.charts.refresh);
    this.watchBusy();
    spreadsheet.on("selection", this.showSelection);
    spreadsheet.on("sheetActivated", this.showSelection);
    spreadsheet.on("calculated", this.showSelection);
    // The error card stays under its cell while the grid scrolls.
    const follow = (): void => void requestAnimationFrame(this.showSelection);
    for (const event of ["wheel", "pointerup"]) this.places.grid.addEventListener(event, follow, { passive: true });
    spreadsheet.on("refused", ({ code, message }) =>
      this.store.notify(
        "warning",
        code === "AccessDenied" ? this.say("refusedProtected") : this.say("refusedValue", { message }),
      ),
    );
  }

  /** The spreadsheet says when a calculation ends, not when it begins: the status line looks ten times a second. */
  private watchBusy(): void {
    setInterval(() => this.store.set({ busy: this.spreadsheet.isBusy() }), 100);
  }

  private showTheme(): void {
    this.workbook.screen.setLook(this.preferences.theme);
    this.charts.refresh();
  }

  private readonly showSelection = (): void => {
    const { sheetId, rect } = this.spreadsheet.selection();
    const small = rect.rows * rect.columns <= MOST_CELLS_SUMMED;
    const values = small ? this.spreadsheet.readValues(sheetId, rect) : [];
    const cell = values[0]?.[0];
    const failed = typeof cell === "object" && cell !== null && cell.message ? cell : null;
    this.store.set({
      selection: small ? summarizeSelection(printA1(rect), values) : null,
      cellError: failed
        ? {
            address: printA1({ ...rect, rows: 1, columns: 1 }),
            error: failed.error,
            message: failed.message ?? "",
            place: this.placeOfCell(),
          }
        : null,
    });
  };

  /** Under the active cell, inside the grid; null where the cell is scrolled out of sight. */
  private placeOfCell(): CellErrorFacts["place"] {
    const cell = this.workbook.screen.activeCell();
    if (!cell) return null;
    const grid = this.places.grid.getBoundingClientRect();
    const left = Math.min(cell.left - grid.left, Math.max(0, grid.width - ERROR_CARD_WIDTH));
    const top = cell.top - grid.top;
    const inSight = left >= 0 && top >= 0 && top + cell.height < grid.height;
    return inSight ? { left, top, height: cell.height } : null;
  }

  private createPane(): PaneFrame {
    const { workbook } = this;
    const pane = new PaneFrame({
      place: this.places.pane,
      addinName: this.addin.name,
      requirementSets: workbook.host.requirementSets,
      shown: () => this.preferences.paneOpen,
      host: workbook.paneHost,
      onState: (state) => this.store.set({ pane: state }),
      onFocusLeft: (direction) => this.takeFocus(direction),
      onRegion: (step) => this.regions.move(step),
      onFailure: (call, reason) => console.error(`Pane call "${call.action}":`, reason),
    });
    workbook.host.onPush((entries) => pane.push(entries));
    return pane;
  }

  private takeFocus(direction: "forward" | "back" | "grid"): void {
    if (direction === "back") document.querySelector<HTMLElement>('[data-own="close-pane"]')?.focus();
    else this.focusGrid();
  }

  private async loadPane(): Promise<void> {
    // While a cell is being typed into, Excel refuses what a pane and its functions ask for first.
    await this.workbook.screen.endEditing();
    this.host.addinGone();
    const { language, theme } = this.preferences;
    await this.pane.load({ page: this.addin.page, title: this.addin.name, language, theme });
  }

  /** The grid speaks the language it was opened with, as Excel does: the page starts again, with the work. */
  private async restartPage(): Promise<void> {
    await this.settled();
    location.reload();
  }
}

function describe(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
