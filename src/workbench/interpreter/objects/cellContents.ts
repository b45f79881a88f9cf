import { isCellError, type CellScalar, type CellValue } from "../../engine/spreadsheet";
import { OfficeError, invalidArgument } from "../wire/officeError";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** How a value goes over the wire: blank is "", an error its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/**
 * What an add-in sets, in the shape of the range: one value fills it, null leaves a cell alone. Another shape, an object in
 * a cell, a text too long or a formula Excel cannot read is InvalidArgument.
 */
export function contentsFor(value: unknown, rows: number, columns: number): CellScalar[][] {
  const cells = shaped(value, rows, columns);
  for (const line of cells) for (const cell of line) checkCell(cell);
  return cells as CellScalar[][];
}

export function shaped(value: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const isGrid = value.length === rows && value.every((line) => Array.isArray(line) && line.length === columns);
  if (isGrid) return value as unknown[][];
  const width = Array.isArray(value[0]) ? value[0].length : "no";
  throw invalidArgument(
    `the number of rows or columns in the input array doesn't match the size or dimensions of the range: ` +
      `${value.length} × ${width} given, ${rows} × ${columns} expected`,
  );
}

function checkCell(cell: unknown): void {
  if (cell === null || typeof cell === "number" || typeof cell === "boolean") return;
  if (typeof cell !== "string") throw invalidArgument("a cell takes text, a number, true or false");
  if (!cell.startsWith("=")) {
    if (cell.length > LONGEST_TEXT) throw invalidArgument(`a cell holds at most ${LONGEST_TEXT} characters`);
    return;
  }
  if (cell.length > LONGEST_FORMULA) throw new OfficeError("FormulaLengthExceedsLimit");
  const fault = formulaFault(cell);
  if (fault) throw invalidArgument(`the formula ${shorten(cell)} ${fault}`);
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/**
 * The faults of form for which Excel refuses a formula outright, found without parsing it: brackets and quotes that do not
 * close, a semicolon between arguments (the separator of Indonesian Excel, never of the wire), nothing after "=".
 */
export function formulaFault(formula: string): string | null {
  const brackets: string[] = [];
  const body = formula.slice(1).trim();
  if (body === "") return formula.trim() === "=" ? "is empty" : null;
  for (let i = 0; i < body.length; i++) {
    const c = body[i];
    if (c === '"' || (c === "'" && !brackets.includes("["))) {
      const end = closingQuote(body, i);
      if (end < 0) return `has an unclosed ${c}`;
      i = end;
    } else if (c === "(" || c === "{" || c === "[") brackets.push(c);
    else if (c === ")" || c === "}" || c === "]") {
      const open = { ")": "(", "}": "{", "]": "[" }[c];
      if (brackets.pop() !== open) return `has a "${c}" too many`;
    } else if (c === ";" && brackets.at(-1) !== "{" && !brackets.includes("[")) return 'separates arguments by ";"';
  }
  if (brackets.length) return `has an unclosed "${brackets.at(-1)}"`;
  return /[-+*/^&=<>,]$/.test(body) ? "ends in an operator" : null;
}

/** Index of the quote that ends the text beginning at `start` (a doubled quote stands for itself), or -1. */
export function closingQuote(text: string, start: number): number {
  const quote = text[start];
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] !== quote) continue;
    if (text[i + 1] !== quote) return i;
    i++;
  }
  return -1;
}
