/** The spreadsheet without a screen, for Node (see `scripts/univer-in-node.mjs` for running it outside a bundler). */
import "./iteratorHelpers";
import { LocaleType } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { Spreadsheet, SpreadsheetLocale } from "../spreadsheet";
import { Kernel } from "./kernel";
import { UniverSpreadsheet } from "./univerSpreadsheet";

export function createNodeSpreadsheet(options: { locale: SpreadsheetLocale }): Spreadsheet {
  const kernel = new Kernel({
    locale: options.locale,
    // Some commands ask for a word of the interface even without one.
    locales: { [LocaleType.ID_ID]: { sheets: {} }, [LocaleType.EN_US]: { sheets: {} } },
    plugins: [UniverDocsPlugin, UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin],
  });
  return new UniverSpreadsheet(kernel);
}
