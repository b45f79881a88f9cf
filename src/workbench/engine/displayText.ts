/** What a cell shows, by number format and locale. Knows nothing of Univer. */
import { format } from "numfmt";
import { isCellError, type CellValue } from "./cells";
import type { SpreadsheetLocale } from "./spreadsheet";

const LOCALE_TAG: Record<SpreadsheetLocale, string> = { "id-ID": "id", "en-US": "en-US" };

/**
 * @example displayText(1234567, "#,##0", "id-ID") // "1.234.567"
 * @example displayText(45778, "mmm yyyy", "id-ID") // "Mei 2025"
 */
export function displayText(value: CellValue, numberFormat: string, locale: SpreadsheetLocale): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const code = numberFormat === "" ? "General" : numberFormat;
  try {
    // The country in "[$Rp-421]" names the currency; in Excel it does not change the separators. "[$-421]" (a language) stays.
    return String(
      format(code.replace(/\[\$([^\]-]+)-[0-9A-Fa-f]+\]/g, "[$$$1]"), value, { locale: LOCALE_TAG[locale] }),
    );
  } catch {
    // A code Excel would refuse; it can only have come from a file.
    return String(value);
  }
}
