import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { villageBlocks } from "../../../src/budget/villages";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import { VILLAGE_COLUMNS, VillageLayout, type VillageColumn } from "../../../src/book/sheets/village/layout";
import { rkaSheet } from "../../../src/texts/book/rka";
import type { CalculatedBook } from "./ironcalc";

export const shownAt = (calculated: CalculatedBook, row: number, key: VillageColumn) => calculated.value("village", row, VILLAGE_COLUMNS.indexOf(key));

/** The lines a block shows: account and amount. */
export function shownBlock(layout: VillageLayout, calculated: CalculatedBook, index: number): (string | number)[][] {
  const { title, lines } = layout.blocks[index]!;
  return Array.from({ length: lines }, (_, line) => [shownAt(calculated, title + 1 + line, "account"), shownAt(calculated, title + 1 + line, "amount")]).filter(([, amount]) => amount !== "");
}

/** `RAB Desa` against `villageBlocks`, line by line; a group split between funds has one line, so only its sum is compared. */
export function villageDifferences(plan: BudgetPlan, calculated: CalculatedBook, options: PlanBookOptions = { language: "id" }, layout = new VillageLayout(gatherFacts(plan, options))): string[] {
  const applied = applyScenario(plan, plan.activeScenario, options.law);
  const wanted = villageBlocks(applied.plan, applied.law);
  const found: string[] = [];
  const expectAll = (what: string, shown: unknown, expected: unknown) => {
    if (JSON.stringify(shown) !== JSON.stringify(expected)) found.push(`${what}: ${JSON.stringify(shown)} instead of ${JSON.stringify(expected)}`);
  };
  layout.blocks.forEach(({ village, sum }, index) => {
    const block = wanted.blocks.find((one) => (one.village?.toLowerCase() ?? null) === (village?.toLowerCase() ?? null));
    expectAll(`${village} total`, shownAt(calculated, sum, "amount"), block?.total ?? 0);
    if (block?.rows.some(({ group }) => group.split?.length)) return;
    expectAll(`${village} lines`, shownBlock(layout, calculated, index), (block?.rows ?? []).map(({ accountCode, amount }) => [accountCode ?? rkaSheet.noAccount[options.language], amount]));
  });
  expectAll("regency", shownAt(calculated, layout.totalRow, "amount"), wanted.total);
  expectAll("as other sheets have it", shownAt(calculated, layout.totalRow + 1, "amount"), wanted.total);
  return found;
}
