/** A call of one of our custom functions inside a formula. */
export interface FunctionCall {
  /** Without the namespace, in capitals: "IURAN". */
  name: string;
  /** Its arguments as they stand; "" where one is left out. */
  arguments: string[];
  /** Where it stands in the formula, the closing bracket included. */
  start: number;
  end: number;
}

/** Functions that answer with a table, which fills the cells beside and below. */
const OF_TABLES: ReadonlySet<string> = new Set([
  "ANGGARANKAS",
  "ANGGARANKELOMPOK",
  "ATURAN",
  "JALURUCJ",
  "JELASKAN",
  "MANFAAT",
  "RINCIAN",
  "RKA",
  "SIMULASI",
]);
export const mayFillCells = ({ name }: FunctionCall): boolean => OF_TABLES.has(name);

/** As Excel shows them, and as a file holds them where the add-in is not installed (`_xldudf_JAMSOS_IURAN`). */
const OURS = /(?:_xldudf_JAMSOS_|(?:_xll\.)?JAMSOS\.)([A-Z]+)\s*\(/iy;
const OF_OTHERS = /_xldudf_(?!JAMSOS_)|_xll\.(?!JAMSOS\.)/i;

/**
 * The outermost calls of our functions in a formula, however deep among other functions.
 * @example findCalls('=2*JAMSOS.IURAN("JKK",A1,B1)')[0].arguments // ['"JKK"', "A1", "B1"]
 */
export function findCalls(formula: string): FunctionCall[] {
  const calls: FunctionCall[] = [];
  for (let at = 0; at < formula.length;) {
    const skipped = quotedEnd(formula, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    OURS.lastIndex = at;
    const match = /[\w.]/.test(formula[at - 1] ?? "") ? null : OURS.exec(formula);
    const inside = match ? splitArguments(formula, OURS.lastIndex) : null;
    if (match && inside) {
      calls.push({ name: match[1]!.toUpperCase(), arguments: inside.parts, start: at, end: inside.end });
      at = inside.end;
    } else at += 1;
  }
  return calls;
}

/** A formula whose texts say nothing: what stands in one is no reference. */
export const withoutWords = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Does a formula ask for a function of somebody else's add-in? */
export const asksOthers = (formula: string): boolean => OF_OTHERS.test(withoutTexts(formula));

/** Does a formula point into another file? Structured references have brackets too, but no file in them. */
export const pointsOutside = (formula: string): boolean => /\[(?:\d+|[^\]]*\.xl\w+)\]/i.test(withoutWords(formula));

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");

/** The place after a text or a quoted sheet name that begins here; the place itself where none does. */
function quotedEnd(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at;
  for (let end = at + 1; end < formula.length; end += 1) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] === quote) end += 1;
    else return end + 1;
  }
  return formula.length;
}

/** The arguments from behind the opening bracket on; null where the bracket is never closed. */
function splitArguments(formula: string, from: number): { parts: string[]; end: number } | null {
  const parts: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < formula.length;) {
    const skipped = quotedEnd(formula, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const sign = formula[at]!;
    if ("({[".includes(sign)) depth += 1;
    else if (depth > 0 && ")}]".includes(sign)) depth -= 1;
    else if (depth === 0 && (sign === "," || sign === ")")) {
      parts.push(formula.slice(start, at).trim());
      start = at + 1;
      if (sign === ")") return { parts: parts.length === 1 && parts[0] === "" ? [] : parts, end: at + 1 };
    }
    at += 1;
  }
  return null;
}
