import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeDocument, DOCUMENT, readExamples } from "../../scripts/build/functions-document.mjs";
import { openBuiltFunctions } from "./bundle";

const cells = openBuiltFunctions();
const examples = readExamples();

/** Reads `=JAMSOS.NAME(…)` of numbers, quoted text and nothing between commas. */
function evaluate(formula: string): unknown {
  const [, id = "", inside = ""] = /^=JAMSOS\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const parts = inside.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const given = parts.map((part) => (part === "" ? undefined : (JSON.parse(part) as unknown)));
  return cells.value(id, ...given);
}

describe("docs/functions.md", () => {
  it("is what `npm run docs:functions` writes", async () => {
    expect(readFileSync(DOCUMENT, "utf8")).toBe(await composeDocument());
  });
  // The functions over tables take ranges, which an example cannot spell out.
  it.each(Object.entries(examples).flatMap(([id, list]) => list.map((one) => [id, one.formula, one.result] as const)))(
    "%s: %s gives %s",
    (id, formula, result) => {
      expect(formula).toContain(`JAMSOS.${id}(`);
      if (/\b[A-Z]{1,3}\d+:|\[/.test(formula)) return;
      const value = evaluate(formula);
      if (result !== null) expect(value).toBe(JSON.parse(result));
    },
  );
  it("shows an example of every function", () => {
    expect(
      Object.keys(examples)
        .filter((id) => examples[id]!.length > 0)
        .sort(),
    ).toEqual(cells.ids.sort());
  });
});
