/** Reading and rewriting structured references ("Kelompok[@Iuran]") in formula text. Knows nothing of Univer. */

export interface StructuredReference {
  /** Where it stands in the formula; `end` is exclusive. */
  start: number;
  end: number;
  /** As written. "" for a reference without a table name ("[@Iuran]"). */
  table: string;
  /** Lower case: "#all", "#data", "#headers", "#totals", "#this row". Empty = the body. */
  items: string[];
  /** Column names without brackets and escapes; null = all columns. */
  firstColumn: string | null;
  lastColumn: string | null;
  /** False: only the table's name stands there, without brackets. */
  bracketed: boolean;
}

const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

/**
 * All structured references of a formula, left to right. A bare word counts if `isTable` says it is a table; what stands in
 * text ("…") or a quoted sheet name never does.
 */
export function findStructuredReferences(formula: string, isTable: (name: string) => boolean): StructuredReference[] {
  const found: StructuredReference[] = [];
  let index = 0;
  while (index < formula.length) {
    const character = formula[index]!;
    if (character === '"' || character === "'") {
      index = skipQuoted(formula, index);
      continue;
    }
    if (character === "[") {
      const close = closingBracket(formula, index);
      if (close < 0) return found;
      found.push(readBrackets(formula, index, "", index, close));
      index = close + 1;
      continue;
    }
    NAME.lastIndex = index;
    const word = NAME.exec(formula)?.[0];
    if (!word) {
      index += 1;
      continue;
    }
    const after = index + word.length;
    const previous = index > 0 ? formula[index - 1] : "";
    if (formula[after] === "[" && previous !== "!") {
      const close = closingBracket(formula, after);
      if (close < 0) return found;
      if (isTable(word)) found.push(readBrackets(formula, index, word, after, close));
      index = close + 1;
      continue;
    }
    // A name right before "(" is a function, before or after "!" part of an address; "$A" is one too.
    if (formula[after] !== "(" && formula[after] !== "!" && previous !== "!" && previous !== "$" && isTable(word)) {
      found.push({
        start: index,
        end: after,
        table: word,
        items: [],
        firstColumn: null,
        lastColumn: null,
        bracketed: false,
      });
    }
    index = after;
  }
  return found;
}

function skipQuoted(text: string, start: number): number {
  const quote = text[start];
  let index = start + 1;
  while (index < text.length) {
    if (text[index] === quote) {
      if (text[index + 1] !== quote) return index + 1;
      index += 1;
    }
    index += 1;
  }
  return index;
}

/** "'" escapes the character after it inside brackets. */
function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") index += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return index;
  }
  return -1;
}

function readBrackets(formula: string, start: number, table: string, open: number, close: number): StructuredReference {
  const reference: StructuredReference = {
    start,
    end: close + 1,
    table,
    items: [],
    firstColumn: null,
    lastColumn: null,
    bracketed: true,
  };
  let inside = formula.slice(open + 1, close).trim();
  if (inside.startsWith("@")) {
    reference.items.push("#this row");
    inside = inside.slice(1).trim();
  }
  if (inside === "") return reference;
  if (!inside.startsWith("[")) {
    if (inside.startsWith("#")) reference.items.push(inside.toLowerCase());
    else reference.firstColumn = unescapeColumn(inside);
    return reference;
  }
  let isRange = false;
  for (let index = 0; index < inside.length; index += 1) {
    if (inside[index] === ":") isRange = true;
    if (inside[index] !== "[") continue;
    const end = closingBracket(inside, index);
    if (end < 0) return reference;
    const part = inside.slice(index + 1, end).trim();
    if (part.startsWith("#")) reference.items.push(part.toLowerCase());
    else if (reference.firstColumn === null) reference.firstColumn = unescapeColumn(part);
    else if (isRange) reference.lastColumn = unescapeColumn(part);
    index = end;
  }
  return reference;
}

function unescapeColumn(text: string): string {
  return text.replace(/'(.)/gs, "$1");
}

function escapeColumn(name: string): string {
  return name.replace(/['#@[\]]/g, "'$&");
}

/** The reference as Excel writes it, with other names where given. */
export function writeStructuredReference(reference: StructuredReference, table: string): string {
  if (!reference.bracketed) return table;
  const { items, firstColumn, lastColumn } = reference;
  const thisRow = items.includes("#this row");
  const others = items.filter((item) => item !== "#this row").map((item) => `[${properCase(item)}]`);
  if (firstColumn === null) {
    if (thisRow) return `${table}[#This Row]`;
    return others.length === 1 ? `${table}${others[0]}` : `${table}[${others.join(",")}]`;
  }
  const bare = /^[\p{L}\p{N}_.]+$/u.test(firstColumn);
  if (thisRow && lastColumn === null)
    return bare ? `${table}[@${firstColumn}]` : `${table}[@[${escapeColumn(firstColumn)}]]`;
  const columns = `[${escapeColumn(firstColumn)}]` + (lastColumn === null ? "" : `:[${escapeColumn(lastColumn)}]`);
  if (thisRow) return `${table}[@${columns}]`;
  if (others.length > 0) return `${table}[${[...others, columns].join(",")}]`;
  return lastColumn === null ? `${table}${columns}` : `${table}[${columns}]`;
}

function properCase(item: string): string {
  return item.replace(/(^#|\s)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Rewrites every structured reference of the formula by `change`, which returns the new text or null to leave it. */
export function mapStructuredReferences(
  formula: string,
  isTable: (name: string) => boolean,
  change: (reference: StructuredReference) => string | null,
): string {
  let result = "";
  let end = 0;
  for (const reference of findStructuredReferences(formula, isTable)) {
    const text = change(reference);
    if (text === null) continue;
    result += formula.slice(end, reference.start) + text;
    end = reference.end;
  }
  return result + formula.slice(end);
}
