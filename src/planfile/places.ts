import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";

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
}

/** @returns the value with its places, or the first syntax mistakes */
export function parsePlacedJson(text: string): PlacedJson | FileProblem[] {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: false });
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  if (!root || errors.length) {
    const found = errors.map((error) => ({
      line: lineAt(error.offset),
      path: "",
      code: "json_syntax",
      data: { reason: printParseErrorCode(error.error) },
    }));
    return found.length ? found : [{ line: 1, path: "", code: "json_empty", data: {} }];
  }
  return { value: valueOf(root), lineOf: (path) => lineAt(nearestNode(root, path).offset) };
}

/** The value's own node, or the nearest around it: a missing key is shown where its object begins. */
function nearestNode(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function valueOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOf);
  if (node.type !== "object") return node.value as unknown;
  // A key like "__proto__" stays a key of its own.
  return Object.fromEntries((node.children ?? []).map((pair) => [String(pair.children?.[0]?.value), pair.children?.[1] ? valueOf(pair.children[1]) : null]));
}

export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${part}` : part), "");
}
