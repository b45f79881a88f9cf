import type { SpreadsheetLocale } from "../../engine/spreadsheet";
import { closingQuote } from "./cellContents";

/**
 * Formulas as people read and type them. Indonesian Excel keeps the English function names; it separates arguments by ";"
 * and writes decimals with ",". English needs no change.
 */
export function toLocalFormula(formula: string, locale: SpreadsheetLocale): string {
  if (locale !== "id-ID" || !formula.startsWith("=")) return formula;
  // In array constants Indonesian Excel separates columns by "\" and rows by ";".
  return rewrite(formula, (c, inArray) => (c === "," ? (inArray ? "\\" : ";") : c), ".", ",");
}

export function fromLocalFormula(formula: string, locale: SpreadsheetLocale): string {
  if (locale !== "id-ID" || !formula.startsWith("=")) return formula;
  return rewrite(formula, (c, inArray) => (c === "\\" || (c === ";" && !inArray) ? "," : c), ",", ".");
}

function rewrite(
  formula: string,
  separator: (c: string, inArray: boolean) => string,
  decimalFrom: string,
  decimalTo: string,
): string {
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
    const isDecimal = c === decimalFrom && /\d/.test(formula[i - 1] ?? "") && /\d/.test(formula[i + 1] ?? "");
    out += isDecimal ? decimalTo : separator(c, array > 0);
  }
  return out;
}
