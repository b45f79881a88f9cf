import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listProjectFiles, root } from "./sources";

/** Where the compiler is told to believe something it cannot see, how often, and why no type can say it. */
const LEFT: Readonly<Record<string, { count: number; why: string }>> = {
  "scripts/bench/book.ts": {
    count: 1,
    why: "the stand-in answers in its own words, which the client reads; Microsoft's types are those of the client",
  },
  "src/excel/writing/applyLooks.ts": {
    count: 1,
    why: "Excel spreads one number format over a range; Microsoft's types know a grid only",
  },
  "src/workbench/engine/univer/dependencies.ts": {
    count: 3,
    why: "private parts of the engine, and a list of which it asks length and pop alone (decision 14)",
  },
  "src/workbench/engine/univer/kernel.ts": {
    count: 1,
    why: "our trigger stands in for a class of the engine that has private members",
  },
};

/** Casts to never or any, and those that go through unknown; comments that switch the compiler off. */
function silencersIn(file: string): number {
  const text = readFileSync(path.join(root, file), "utf8");
  if (!/\bas\s+(unknown|never|any)\b|@ts-/.test(text)) return 0;
  let count = [...text.matchAll(/\/[/*]\s*@ts-/g)].length;
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
      let { type } = node;
      while (ts.isArrayTypeNode(type)) type = type.elementType;
      const { kind } = type;
      const isThrough =
        ts.isAsExpression(node.expression) && node.expression.type.kind === ts.SyntaxKind.UnknownKeyword;
      if (kind === ts.SyntaxKind.NeverKeyword || kind === ts.SyntaxKind.AnyKeyword || isThrough) count += 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return count;
}

describe("casts that silence the compiler", () => {
  it("stand where this list says, for its reasons", () => {
    const found = listProjectFiles()
      .filter((file) => /^(src|scripts)\/.*\.m?tsx?$/.test(file))
      .map((file) => [file, silencersIn(file)] as const)
      .filter(([, count]) => count > 0);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(LEFT).map(([file, { count }]) => [file, count])),
    );
  });
});
