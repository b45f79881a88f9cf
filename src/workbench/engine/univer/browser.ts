/** The spreadsheet with Univer's grid, formula bar and sheet tabs in a container of the page. */
import { DEFAULT_STYLES, LocaleType, type Plugin, type PluginCtor } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingIndonesian from "@univerjs/preset-sheets-conditional-formatting/locales/id-ID";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreIndonesian from "@univerjs/preset-sheets-core/locales/id-ID";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationIndonesian from "@univerjs/preset-sheets-data-validation/locales/id-ID";
import { mergeLocales } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { isCellError } from "../cells";
import type { SpreadsheetSnapshot } from "../snapshot";
import type { SpreadsheetLocale } from "../spreadsheet";
import { putCellsTogetherOnceAFrame } from "./cellsOfFrame";
import { FrozenOnScreen } from "./frozenOnScreen";
import { GridScreen } from "./gridScreen";
import { GridView } from "./gridView";
import { Kernel } from "./kernel";
import { freezeOf, type Frozen } from "./frozen";
import { RulesOnScreen } from "./rulesOnScreen";
import { showBusyCells } from "./busyLook";
import { showOwnErrors } from "./errorHints";
import { FONT } from "./textSize";
import { readTypingLocally } from "./typedInGrid";
import { UniverSpreadsheet } from "./univerSpreadsheet";
import { hashWideNumbers } from "./wideNumbers";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";

// Univer draws Arial where a cell names no font; columns and rows of a book are as wide and high as Calibri needs.
DEFAULT_STYLES.ff = FONT;

/** A spreadsheet a person can see and touch. */
class BrowserSpreadsheet extends UniverSpreadsheet {
  readonly gridScreen = new GridScreen(this.kernel);
  readonly gridView = new GridView(this.kernel);
  private readonly frozenOnScreen: FrozenOnScreen;

  constructor(kernel: Kernel, container: HTMLElement) {
    super(kernel, new RulesOnScreen(kernel));
    this.frozenOnScreen = new FrozenOnScreen(kernel, container);
    putCellsTogetherOnceAFrame();
    showBusyCells(kernel);
    hashWideNumbers(kernel);
    readTypingLocally(kernel);
    showOwnErrors(kernel, (sheetId, row, column) => {
      const value = this.reader.values(sheetId, { row, column, rows: 1, columns: 1 })[0]![0]!;
      return isCellError(value) ? value.message : undefined;
    });
  }

  override frozen(sheetId: string): Frozen {
    return this.frozenOnScreen.whole(sheetId);
  }

  /** What a small window cuts off is not cut off from the work that is kept. */
  override snapshot(): SpreadsheetSnapshot {
    const snapshot = super.snapshot();
    const { sheets } = snapshot.workbook as { sheets: Record<string, { freeze?: unknown }> };
    for (const [id, sheet] of Object.entries(sheets)) sheet.freeze = freezeOf(this.frozenOnScreen.whole(id));
    return snapshot;
  }
}

export function createBrowserSpreadsheet(
  container: HTMLElement,
  options: { locale: SpreadsheetLocale },
): BrowserSpreadsheet {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: true,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const kernel = new Kernel({
    locale: options.locale,
    locales: {
      [LocaleType.ID_ID]: mergeLocales(coreIndonesian, dataValidationIndonesian, conditionalFormattingIndonesian),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, dataValidationEnglish, conditionalFormattingEnglish),
    },
    plugins: presets.flatMap((preset) => preset.plugins as (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown])[]),
  });
  kernel.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(options.locale === "id-ID" ? "id" : "en");
  return new BrowserSpreadsheet(kernel, container);
}
