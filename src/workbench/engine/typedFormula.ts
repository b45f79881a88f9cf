import type { SpreadsheetLocale } from "./spreadsheet";

/**
 * A formula as typed, in the engine's English form.
 *
 * Indonesian Excel separates arguments by ";" and writes decimals with ",". The grid shows formulas in the English form and
 * takes both: a ";" between arguments says that the whole formula is written the Indonesian way.
 * @example readTypedFormula("=SUM(1,5;2)", "id-ID") // "=SUM(1.5,2)"
 * @example readTypedFormula("=SUM(1,5)", "id-ID") // "=SUM(1,5)"
 */
export function readTypedFormula(formula: string, locale: SpreadsheetLocale): string {
  if (locale !== "id-ID") return formula;
  const parts = splitFormula(formula);
  if (!parts.some((part) => part.kind === "code" && part.text.includes(";"))) return formula;
  return parts
    .map(({ kind, text }) => {
      if (kind === "code") return text.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ",");
      // In an array constant "\" stands between columns and ";" between rows.
      if (kind === "array") return text.replace(/(\d),(\d)/g, "$1.$2").replaceAll("\\", ",");
      return text;
    })
    .join("");
}

interface FormulaPart {
  kind: "code" | "array" | "verbatim";
  text: string;
}

/** Texts, sheet names in quotes, and table references in brackets are verbatim. */
function splitFormula(formula: string): FormulaPart[] {
  const pattern = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^\]]*\])*\]?|\{[^}]*\}?|[^"'[{]+/g;
  return [...formula.matchAll(pattern)].map(([text]) => {
    if (text.startsWith("{")) return { kind: "array", text };
    return { kind: /^["'[]/.test(text) ? "verbatim" : "code", text };
  });
}
