/** The grid's own colours: Univer's theme taken over by the spreadsheet's green, and headings that can be told apart. */
import { ThemeService } from "@univerjs/core";
import {
  IRenderManagerService,
  type SpreadsheetColumnHeader,
  type SpreadsheetRowHeader,
} from "@univerjs/engine-render";
import { SHEET_VIEW_KEY } from "@univerjs/sheets-ui";
import { greenTheme } from "@univerjs/themes";
import type { Kernel } from "./kernel";

export type GridLook = "light" | "dark" | "contrast";

const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** Bars black and their words white; borders are drawn by the page, because the theme shares their grey with what is hovered. */
const contrastTheme: typeof greenTheme = {
  ...greenTheme,
  gray: { ...greenTheme.gray, 300: WHITE, 400: WHITE, 500: WHITE, 700: BLACK, 800: BLACK, 900: BLACK },
};

/** A dark look also darkens the cells; Univer turns the colours of everything it draws round. */
export function showGridLook(kernel: Kernel, look: GridLook): void {
  const themes = kernel.injector.get(ThemeService);
  themes.setTheme(look === "contrast" ? contrastTheme : greenTheme);
  themes.setDarkMode(look !== "light");
  const components = kernel.injector.get(IRenderManagerService).getRenderById(kernel.unitId)?.components;
  // Given as for a light sheet: turned round, the lines between headings are white on black.
  const headerStyle = look === "contrast" ? { borderColor: BLACK, backgroundColor: WHITE } : {};
  const columns = components?.get(SHEET_VIEW_KEY.COLUMN) as SpreadsheetColumnHeader | undefined;
  const rows = components?.get(SHEET_VIEW_KEY.ROW) as SpreadsheetRowHeader | undefined;
  columns?.setCustomHeader({ headerStyle });
  rows?.setCustomHeader({ headerStyle });
}
