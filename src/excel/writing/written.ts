import { isFormula } from "../../book/content";
import type { SheetPlan } from "../../book/sheetPlan";
import { shortHash } from "./fingerprint";

/** Sheet names before "!", cells, rows, columns and broken references: all that changes when a workbook is rearranged. */
const REFERENCES =
  /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|\$?[A-Z]{1,3}\$?\d+|\$[A-Z]{1,3}(?![\p{L}\p{N}_(])|\$?\d+(?:\.\d+)?|#REF!|[\s@:]/gu;

/**
 * By what a cell of the book is known again wherever it moved: a text or number by itself, a formula by its words, which
 * inserted and deleted rows leave alone.
 */
export function shapeOf(content: unknown, isText = false): string {
  if (isText || typeof content !== "string" || !content.startsWith("="))
    return shortHash(`${typeof content} ${String(content)}`);
  const words = content
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(REFERENCES, "").toUpperCase()));
  return shortHash(words.join(""));
}

/** Everything the book writes on a sheet, by shape. */
export function shapesOf({ cells }: Pick<SheetPlan, "cells">): Set<string> {
  const shapes = new Set<string>();
  const seen = new Set<unknown>();
  for (const line of cells)
    for (const content of line) {
      if (content === null) continue;
      const plain = isFormula(content) ? content.formula : content;
      if (seen.has(plain)) continue;
      seen.add(plain);
      shapes.add(shapeOf(plain, !isFormula(content)));
    }
  return shapes;
}
