import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { villageBlocks } from "../../budget/villageBlocks";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import { VillageLayout } from "../../../src/book/sheets/village/layout";
import type { CalculatedBook } from "./ironcalc";

/** `RAB Desa` against `villageBlocks`: each village, each line of a group one village pays whole, and the regency. */
export function villageDifferences(
  plan: BudgetPlan,
  calculated: CalculatedBook,
  options: PlanBookOptions = { language: "id" },
): string[] {
  const facts = gatherFacts(plan, options);
  const applied = applyScenario(plan, plan.activeScenario, options.law);
  const wanted = villageBlocks(applied.plan, applied.law);
  const found: string[] = [];
  if (!facts.has("village")) return wanted.total === 0 ? [] : [`no sheet for ${wanted.total}`];
  const layout = new VillageLayout(facts);
  const amount = (row: number) => calculated.value("village", row, layout.column("amount"));
  const expect = (what: string, row: number, value: number) => {
    if (amount(row) !== value) found.push(`${what}: ${amount(row)} instead of ${value}`);
  };
  for (const { village, sum, groups } of layout.blocks) {
    const block = wanted.blocks.find(
      (one) => (one.village?.toLowerCase() ?? null) === (village?.toLowerCase() ?? null),
    );
    expect(`${village} total`, sum, block?.total ?? 0);
    for (const { group, row, lines } of groups) {
      const { id, split } = applied.plan.groups[facts.places.indexOf(group)]!;
      const own = (block?.rows ?? []).filter((one) => one.group.id === id);
      expect(
        `${village} ${id}`,
        row,
        own.reduce((total, one) => total + one.amount, 0),
      );
      if (split?.length) continue;
      const shown = lines.map((_, index) => Number(amount(row + 1 + index))).reduce((total, one) => total + one, 0);
      if (shown !== own.reduce((total, one) => total + one.amount, 0))
        found.push(`${village} lines of ${id}: ${shown}`);
    }
  }
  expect("regency", layout.regency, wanted.total);
  expect("by fund", layout.byFundSum, wanted.total);
  return found;
}
