import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleFiles } from "../../scripts/examples/exampleFiles";
import { computeBudget } from "../../src/budget/budget";
import { examplePlan } from "../../src/budget/examplePlan";
import { REGIONS } from "../../src/law/regions";
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

  it("are said in English to the last source, which has words of ours where no paper was recorded", () => {
    const words = (language: "id" | "en") => REGIONS.map((region) => JSON.stringify(examplePlan(region, language)));
    expect(words("id").join("")).toContain("berita Kabupaten Pati 2025-03-13");
    expect(words("en").join("")).toContain("report on Kabupaten Pati 2025-03-13");
    expect(words("en").filter((plan) => /berita|tercatat/.test(plan))).toEqual([]);
  });
});
