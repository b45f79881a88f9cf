import type { SpreadsheetLocale } from "../../engine/spreadsheet";
import { closingQuote } from "./cellContents";

/**
 * A formula as people type it. Indonesian Excel keeps the English function names; it separates arguments by ";" (in array
 * constants columns by "\" and rows by ";") and writes decimals with ",". English needs no change.
 */
export function fromLocalFormula(formula: string, locale: SpreadsheetLocale): string {
  if (locale !== "id-ID" || !formula.startsWith("=")) return formula;
  let out = "";
  let array = 0;
  let reference = 0;
  for (let i = 0; i < formula.length; i++) {
    const c = formula[i] ?? "";
    if ((c === '"' || c === "'") && reference === 0) {
      const end = closingQuote(formula, i);
      const stop = end < 0 ? formula.length - 1 : end;
      out += formula.slice(i, stop + 1);
      i = stop;
      continue;
    }
    if (c === "[") reference++;
    if (c === "]") reference--;
    if (reference > 0) {
      out += c;
      continue;
    }
    if (c === "{") array++;
    if (c === "}") array--;
    const isDecimal = c === "," && /\d/.test(formula[i - 1] ?? "") && /\d/.test(formula[i + 1] ?? "");
    const isSeparator = c === "\\" || (c === ";" && array === 0);
    out += isDecimal ? "." : isSeparator ? "," : c;
  }
  return out;
}
