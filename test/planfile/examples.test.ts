import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleFiles } from "../../scripts/examples/exampleFiles";
import { computeBudget } from "../../src/budget/budget";
import { readPlanFile } from "../../src/planfile/readPlanFile";

const folder = join(process.cwd(), "examples");

describe("the example plan files", () => {
  it("are those of the example regions (npm run examples writes them)", () => {
    const expected = exampleFiles();
    expect(readdirSync(folder).sort()).toEqual(expected.map((file) => file.name).sort());
    for (const { name, text } of expected) expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  });

  it.each(exampleFiles().map((file) => file.name))("%s can be read and costs something", (name) => {
    const outcome = readPlanFile(readFileSync(join(folder, name), "utf8"));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 1));
    expect(computeBudget(outcome.plan).total).toBeGreaterThan(0);
  });
});
