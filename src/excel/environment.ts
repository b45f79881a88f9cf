import { languageOfLocale, type Language } from "../texts/language";
import type { Culture, Theme } from "./door";
import type { OfficeRuntime } from "./officeRuntime";

export const displayLanguage = ({ Office: { context } }: OfficeRuntime): Language =>
  languageOfLocale(context.displayLanguage);

/** Decimal and grouping signs as Excel shows them; a semicolon parts arguments where the comma is the decimal sign. */
export async function readCulture({ Excel }: OfficeRuntime): Promise<Culture> {
  return Excel.run(async (context) => {
    const { numberFormat } = context.workbook.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    const decimal = numberFormat.numberDecimalSeparator;
    return { decimal, group: numberFormat.numberGroupSeparator, list: decimal === "," ? ";" : "," };
  });
}

const contrastQuery = () => (typeof matchMedia === "function" ? matchMedia("(forced-colors: active)") : null);
const darkQuery = () => (typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null);

/** Light or dark by the colour Office paints its own panes with; high contrast is a setting of the system. */
export function readTheme({ Office: { context } }: OfficeRuntime): Theme {
  if (contrastQuery()?.matches) return "contrast";
  const { officeTheme } = context;
  if (officeTheme?.isDarkTheme !== undefined) return officeTheme.isDarkTheme ? "dark" : "light";
  const background = officeTheme?.bodyBackgroundColor;
  const match = background ? /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background) : null;
  if (!match) return "light";
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128 ? "dark" : "light";
}

/** Office tells panes in Excel nothing when its theme changes; the system does, and a pane that regains the focus looks again. */
export function onThemeChanged(office: OfficeRuntime, listener: (theme: Theme) => void): () => void {
  let last = readTheme(office);
  const look = () => {
    const now = readTheme(office);
    if (now === last) return;
    last = now;
    listener(now);
  };
  const queries = [contrastQuery(), darkQuery()].filter((query) => query !== null);
  for (const query of queries) query.addEventListener("change", look);
  if (typeof addEventListener === "function") addEventListener("focus", look);
  return () => {
    for (const query of queries) query.removeEventListener("change", look);
    if (typeof removeEventListener === "function") removeEventListener("focus", look);
  };
}

/** Whether the user is at work in the pane, not in the cells. */
export const paneHasFocus = (): boolean => typeof document !== "undefined" && document.hasFocus();

/** Calls the listener whenever the user comes from the cells to the pane. @returns a function that stops listening */
export function onPaneFocus(listener: () => void): () => void {
  if (typeof addEventListener !== "function") return () => undefined;
  addEventListener("focus", listener);
  return () => removeEventListener("focus", listener);
}
