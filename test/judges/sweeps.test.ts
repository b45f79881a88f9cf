import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { asCalculated, errorsIn } from "../../scripts/bench/books";
import { makeBook } from "../../scripts/book/makeBook";
import { gatherFacts } from "../../src/book/facts";
import type { CalculatedBook } from "../book/support/ironcalc";
import { sweptPlan } from "../book/support/sweptPlan";
import { bookDifferences } from "../book/support/wholeBook";
import { recalculateInLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "swept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("scenarios whose rows sweep: LibreOffice has the core's rupiah", async () => {
  const plan = sweptPlan();
  const { names } = gatherFacts(plan, { language: "id" });
  const variants = plan.scenarios.map(({ id }) => ({ ...plan, activeScenario: id }));
  const files: string[] = [];
  for (const variant of variants) {
    const made = await makeBook(variant, "id");
    if (!made.ok) throw new Error(made.reason);
    files.push(join(folder, `${variant.activeScenario}.xlsx`));
    writeFileSync(files.at(-1)!, made.bytes);
  }
  const books = await recalculateInLibreOffice(files);
  variants.forEach((variant, index) => {
    expect(errorsIn(books[index]!), variant.activeScenario).toEqual([]);
    expect(bookDifferences(variant, asCalculated(books[index]!, names) as CalculatedBook)).toEqual([]);
  });
}, 300_000);
