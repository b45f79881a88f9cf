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
import { differences } from "../book/support/comparison";
import type { CalculatedBook } from "../book/support/ironcalc";
import { recalculateInGnumeric, recalculateInLibreOffice } from "./recalculate";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "judged-"));
const validator = join(process.cwd(), "node_modules", ".bin", "ooxml-validator");

const judges = [
  { name: "LibreOffice", recalculate: recalculateInLibreOffice },
  { name: "Gnumeric", recalculate: recalculateInGnumeric },
];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(REGIONS.map((region) => ({ name: region.name, region })))("the book of $name", ({ region }) => {
  const plan = examplePlan(region, "id");
  const file = join(folder, `${region.id}.xlsx`);
  const { names } = gatherFacts(plan, { language: "id" });

  beforeAll(async () => {
    const made = await makeBook(plan, "id");
    if (!made.ok) throw new Error(made.reason);
    writeFileSync(file, made.bytes);
  }, 120_000);

  it("is found without error by Microsoft's Open XML SDK", async () => {
    const { stdout } = await run(validator, [file]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  }, 60_000);

  it.each(judges)("recalculated by $name has no error cell and agrees with budget/ to the rupiah", async ({ recalculate }) => {
    const book = await recalculate(file);
    expect(errorsIn(book)).toEqual([]);
    expect(differences(plan, asCalculated(book, names) as CalculatedBook)).toEqual([]);
  }, 180_000);
});
