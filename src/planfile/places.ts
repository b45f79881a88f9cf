import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import { LIMITS } from "../budget/limits";

/** Keys and indexes from the top of the file to a value: ["kelompok", 0, "orang"]. */
export type Path = (string | number)[];

/** One mistake in a plan file. `line` counts from 1; `path` is written "kelompok[0].orang". */
export interface FileProblem {
  line: number;
  path: string;
  /** A code of `texts/planfile.ts`, or one of `law/` and `budget/`. */
  code: string;
  data: Record<string, string | number | null>;
}

/** A JSON text that remembers on which line every value stands. */
export interface PlacedJson {
  value: unknown;
  lineOf(path: Path): number;
  /** Keys that stand twice in one object, with the line of the second. */
  twice: { path: Path; line: number }[];
}

/** @returns the value with its places, or the first syntax mistakes, or the limit the file exceeds */
export function parsePlacedJson(given: string): PlacedJson | FileProblem[] {
  const text = given.replace(/^\ufeff/, "");
  const at = (line: number, code: string, data: FileProblem["data"] = {}): FileProblem[] => [
    { line, path: "", code, data },
  ];
  const bytes = new TextEncoder().encode(text).length;
  const { fileBytes, fileDepth } = LIMITS;
  if (bytes > fileBytes.value) return at(1, "file_too_large", { bytes, limit: fileBytes.value });
  const lineAt = lineFinder(text);
  // Measured before it is parsed: the parser calls itself for every level.
  const deep = offsetBelow(text, fileDepth.value);
  if (deep !== null) return at(lineAt(deep), "file_too_deep", { limit: fileDepth.value });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: false });
  if (!root || errors.length) {
    const found = errors.slice(0, LIMITS.fileProblems.value).flatMap(({ offset, length, error }) =>
      at(lineAt(offset), "json_syntax", {
        reason: printParseErrorCode(error),
        came: cut(text.slice(offset, offset + length)),
      }),
    );
    return found.length ? found : at(1, "json_empty");
  }
  const twice: PlacedJson["twice"] = [];
  const value = valueOf(root, [], (path, offset) => twice.push({ path, line: lineAt(offset) }));
  return { value, lineOf: (path) => lineAt(nearestNode(root, path).offset), twice };
}

/** Where the text first goes deeper than `levels`, or null. */
function offsetBelow(text: string, levels: number): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    if (at >= text.length) return null;
    // A text or a comment that holds brackets begins with another sign.
    const sign = text.charAt(at);
    if (sign === "{" || sign === "[") depth += 1;
    if (sign === "}" || sign === "]") depth -= 1;
    if (depth > levels) return at;
  }
}

/** Line of an offset, from 1; found by halving, because a wrong file asks often. Lines end as on any system: \n, \r\n, \r. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** The value's own node, or the nearest around it: a missing key is shown where its object begins. */
function nearestNode(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function valueOf(node: Node, path: Path, sayTwice: (path: Path, offset: number) => void): unknown {
  if (node.type === "array")
    return (node.children ?? []).map((child, index) => valueOf(child, [...path, index], sayTwice));
  if (node.type !== "object") return node.value as unknown;
  const entries = new Map<string, unknown>();
  for (const { children, offset } of node.children ?? []) {
    const key = String(children?.[0]?.value);
    if (entries.has(key)) sayTwice([...path, key], offset);
    entries.set(key, children?.[1] ? valueOf(children[1], [...path, key], sayTwice) : null);
  }
  // A key like "__proto__" stays a key of its own.
  return Object.fromEntries(entries);
}

export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${cut(part)}` : cut(part)),
    "",
  );
}

/** Short enough for a sentence. */
export const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
