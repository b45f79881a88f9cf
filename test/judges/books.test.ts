import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asCalculated, errorsIn } from "../../scripts/bench/books";
import { makeBook } from "../../scripts/book/makeBook";
import { gatherFacts } from "../../src/book/facts";
import { examplePlan } from "../../src/budget/examplePlan";
import { REGIONS } from "../../src/law/regions";
import { checksSheet } from "../../src/texts/book/checks";
import type { CalculatedBook } from "../book/support/ironcalc";
import { group, plan as planOf } from "../book/support/plans";
import { bookDifferences } from "../book/support/wholeBook";
import { recalculateInGnumeric, recalculateInLibreOffice } from "./recalculate";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "judged-"));
const validator = join(process.cwd(), "node_modules", ".bin", "ooxml-validator");

const programs = [
  { name: "LibreOffice", recalculate: recalculateInLibreOffice },
  { name: "Gnumeric", recalculate: recalculateInGnumeric },
];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(REGIONS.map((region) => ({ name: region.name, region })))("the book of $name", ({ region }) => {
  const plan = examplePlan(region, "id");
  const { names } = gatherFacts(plan, { language: "id" });
  /** The plan with each scenario of the drop-down chosen, and with none. */
  const variants = [null, ...plan.scenarios.map(({ id }) => id)].map((id, index) => ({
    plan: { ...plan, activeScenario: id },
    scenario: id ?? "none",
    file: join(folder, `${region.id}-${index}.xlsx`),
  }));

  beforeAll(async () => {
    for (const variant of variants) {
      const made = await makeBook(variant.plan, "id");
      if (!made.ok) throw new Error(made.reason);
      writeFileSync(variant.file, made.bytes);
    }
  }, 240_000);

  it("is found without error by Microsoft's Open XML SDK", async () => {
    const { stdout } = await run(validator, [variants[0]!.file]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  }, 60_000);

  it.each(programs)(
    "recalculated by $name has no error cell and agrees with budget/ to the rupiah, in every scenario",
    async ({ recalculate }) => {
      const books = await recalculate(variants.map(({ file }) => file));
      variants.forEach((variant, index) => {
        expect(errorsIn(books[index]!), variant.scenario).toEqual([]);
        expect(
          bookDifferences(variant.plan, asCalculated(books[index]!, names) as CalculatedBook),
          variant.scenario,
        ).toEqual([]);
      });
    },
    300_000,
  );
});

it("Uji names the first cell at fault alike in both programs", async () => {
  const faulty = planOf(
    [group(), group({ id: "K2", category: "Tukang sulap" }), group({ id: "K3", fund: "tak ada" })],
    { year: 2026 },
  );
  const made = await makeBook(faulty, "id");
  if (!made.ok) throw new Error(made.reason);
  const file = join(folder, "faulty.xlsx");
  writeFileSync(file, made.bytes);
  const { checks } = gatherFacts(faulty, { language: "id" }).names;
  const named = await Promise.all(
    programs.map(async ({ recalculate }) => {
      const [book] = await recalculate([file]);
      const lines = book![checks]!;
      const column = lines.find((row) => row.includes(checksSheet.first.id))!.indexOf(checksSheet.first.id);
      return lines.flatMap((row) => (row[column] && row[column] !== checksSheet.first.id ? [row[column]] : []));
    }),
  );
  expect(named[1]).toEqual(named[0]);
  expect(named[0]!.length).toBeGreaterThan(0);
}, 300_000);
