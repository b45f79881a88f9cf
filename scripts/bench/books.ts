import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { gatherFacts } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import type { BudgetPlan } from "../../src/budget/plan";
import { bookDifferences } from "../../test/book/support/wholeBook";
import { calculate, type CalculatedBook } from "../../test/book/support/ironcalc";
import { randomFunds } from "../../test/book/support/randomFunds";
import { randomOverrides } from "../../test/book/support/randomOverrides";
import { randomPlan } from "../../test/book/support/randomPlan";
import { recalculateInGnumeric, recalculateInLibreOffice, type RecalculatedBook } from "../../test/judges/recalculate";
import { makeBook } from "../book/makeBook";
import type { Measurement } from "./measurement";

/** Half a minute each, most of it IronCalc's. `BOOKS=20 npm run bench -- books` judges fewer, `SEED=7` others. */
const BOOKS = Number(process.env["BOOKS"] ?? 200);
/** Fixed, so that what fails once can be looked at again. */
const SEED = Number(process.env["SEED"] ?? 2026);

/** Random books, each recalculated by three programs that are not ours, against the arithmetic. */
export const books: Measurement = {
  name: "books",
  title: `${BOOKS} random books, recalculated by LibreOffice, Gnumeric and IronCalc`,
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), "books-"));
    const plans = fc.sample(randomBook, { numRuns: BOOKS, seed: SEED });
    const wrong: string[] = [];
    try {
      for (let from = 0; from < plans.length; from += AT_ONCE) {
        wrong.push(...(await judge(plans.slice(from, from + AT_ONCE), folder, from)));
        const judged = Math.min(plans.length, from + AT_ONCE);
        console.log(`  ${judged} of ${plans.length} judged, ${wrong.length} differences`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
    return [
      { what: "books", value: String(plans.length) },
      {
        what: "cells that differ from the arithmetic, or hold an error",
        value: String(wrong.length),
        within: wrong.length === 0,
      },
    ];
  },
};

/** Groups, funds that pay them in every way, and half of them under a scenario. */
const randomBook: fc.Arbitrary<BudgetPlan> = fc
  .tuple(randomPlan, randomFunds, randomOverrides, fc.boolean())
  .map(([plan, withFunds, overrides, active]) => {
    const funded = withFunds(plan);
    return {
      ...funded,
      scenarios: [{ id: "S1", name: "Acak", overrides: overrides(funded) }],
      activeScenario: active ? "S1" : null,
    };
  });

/** LibreOffice takes several files in one start. */
const AT_ONCE = 10;

async function judge(plans: BudgetPlan[], folder: string, from: number): Promise<string[]> {
  const wrong: string[] = [];
  const written: { plan: BudgetPlan; file: string; title: string }[] = [];
  for (const [index, plan] of plans.entries()) {
    const title = `book ${from + index}`;
    const made = await makeBook(plan, "id");
    const file = join(folder, `${from + index}.xlsx`);
    if (!made.ok) {
      wrong.push(`${title}: ${made.reason}`);
      continue;
    }
    writeFileSync(file, made.bytes);
    written.push({ plan, file, title });
    const calculated = await calculate(planBook(plan, { language: "id" }));
    wrong.push(
      ...[...calculated.errors(), ...bookDifferences(plan, calculated)].map((what) => `${title}, IronCalc: ${what}`),
    );
  }
  for (const [name, recalculate] of [
    ["LibreOffice", recalculateInLibreOffice],
    ["Gnumeric", recalculateInGnumeric],
  ] as const) {
    const books = await recalculate(written.map(({ file }) => file));
    written.forEach(({ plan, title }, index) => {
      const calculated = asCalculated(books[index]!, gatherFacts(plan, { language: "id" }).names) as CalculatedBook;
      wrong.push(
        ...[...errorsIn(books[index]!), ...bookDifferences(plan, calculated)].map(
          (what) => `${title}, ${name}: ${what}`,
        ),
      );
    });
  }
  return wrong;
}

/** A judge's values in the form the comparison with `budget/` reads. */
export function asCalculated(book: RecalculatedBook, names: Record<string, string>): Pick<CalculatedBook, "value"> {
  return {
    value: (sheet, row, column) => {
      const value = book[names[sheet] ?? ""]?.[row]?.[column] ?? "";
      return typeof value === "object" ? value.error : typeof value === "boolean" ? String(value) : value;
    },
  };
}

/** Every error cell with its place. */
export function errorsIn(book: RecalculatedBook): string[] {
  return Object.entries(book).flatMap(([sheet, rows]) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        typeof value === "object" && value !== null
          ? [`${sheet} row ${row + 1} column ${column + 1}: ${value.error}`]
          : [],
      ),
    ),
  );
}
