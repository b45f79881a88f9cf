import { sumGroups } from "../../../src/budget/sumGroups";
import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import { layRka } from "../../../src/book/sheets/rka";
import { linesOf } from "../../../src/book/sheets/rka/before";
import { RKA_ROWS, type PrintedColumn } from "../../../src/book/sheets/rka/layout";
import { coefficientText, rowDescription } from "../../../src/texts/budgetRows";
import { rkaSheet } from "../../../src/texts/book/rka";
import { spellRupiah } from "../../../src/texts/spellOut";
import type { CalculatedBook } from "./ironcalc";

type Shown = Partial<Record<PrintedColumn, number | string>>;

/** The printed lines of the calculated sheet, headings and empty rows left out. */
export function shownLines(plan: BudgetPlan, calculated: CalculatedBook, options: PlanBookOptions): Shown[] {
  const rka = layRka(gatherFacts(plan, options));
  const lines: Shown[] = [];
  for (let line = 0; line < rka.sizes.lines; line += 1) {
    const row = rka.firstRow + line;
    if (calculated.value("rka", row, rka.listColumn("kind")) !== "L") continue;
    lines.push(Object.fromEntries(rka.printed.map((key, column) => [key, calculated.value("rka", row, column)])));
  }
  return lines;
}

/** Every cell of the printed lines against `budgetRows` under the active scenario, the totals and the amount in words. */
export function rkaDifferences(plan: BudgetPlan, calculated: CalculatedBook, options: PlanBookOptions = { language: "id" }): string[] {
  const { language } = options;
  const applied = applyScenario(plan, plan.activeScenario, options.law);
  const found: string[] = [];
  const shown = shownLines(plan, calculated, options);
  const wanted = linesOf({ ...applied, budget: sumGroups(applied.plan, applied.law) });
  if (shown.length !== wanted.length) found.push(`${shown.length} lines instead of ${wanted.length}`);
  wanted.forEach(({ row, amount, key }, index) => {
    const volumes = row.volumes.filter(({ unit }) => unit !== "PERSEN");
    const expected: Shown = {
      account: row.accountCode ?? rkaSheet.noAccount[language],
      description: rowDescription(language, { program: row.program, name: row.group.name, first: row.first, last: row.last }),
      coefficient: coefficientText(language, volumes),
      price: row.unitPrice,
      ppn: row.ppn,
      amount,
    };
    for (const [column, value] of Object.entries(expected) as [PrintedColumn, string | number][])
      if (shown[index]?.[column] !== value) found.push(`${key} ${column}: ${shown[index]?.[column]} instead of ${value}`);
  });
  const total = wanted.reduce((sum, { amount }) => sum + amount, 0);
  const rka = layRka(gatherFacts(plan, options));
  const sum = calculated.value("rka", rka.sumRow, rka.printedColumn("amount"));
  if (sum !== total) found.push(`total: ${sum} instead of ${total}`);
  const words = calculated.value("rka", RKA_ROWS.words, 1);
  if (words !== spellRupiah(language, total)) found.push(`words: ${words} instead of ${spellRupiah(language, total)}`);
  return found;
}

