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

  it("name paper, date and title of their articles, in either language", () => {
    for (const language of ["id", "en"] as const)
      expect(REGIONS.map((region) => examplePlan(region, language).region.source)).toEqual([
        expect.stringMatching(/JatimTimes 324001, 2024-10-30: Tingkatkan Cakupan Kepesertaan/),
        expect.stringMatching(/iNews Purwokerto 585677, 2025-04-24: UCJ Baru Capai 31,36 Persen/),
        expect.stringMatching(/kanalmuria.com: Pemkab Pati Percepat Cakupan .* 2025-03-13/),
        expect.stringMatching(/jurnalmedianusa.com: Pemkab Ngawi Percepat .* 2025-12-19/),
        expect.stringMatching(/persadakita.id: Pemerintah Konawe Perluas .* 2025-05-09/),
      ]);
  });
});
