import type { Program } from "../../../src/law/terms";
import { computeCash } from "../../../src/budget/cash";
import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { CashLayout } from "../../../src/book/cashLayout";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import type { CalculatedBook } from "./ironcalc";

/** Every money cell of `RAK` against `computeCash` under the active scenario: a list of what differs. */
export function cashDifferences(
  plan: BudgetPlan,
  calculated: CalculatedBook,
  options: PlanBookOptions = { language: "id" },
): string[] {
  const found: string[] = [];
  const layout = new CashLayout(gatherFacts(plan, options));
  const applied = applyScenario(plan, plan.activeScenario, options.law);
  for (const [block, basis] of [
    ["byMonth", "BULAN_IURAN"],
    ["byDue", "JATUH_TEMPO"],
  ] as const) {
    const cash = computeCash(applied.plan, basis, applied.law);
    const expectAt = (at: number | "nextYear" | "total", program: Program | null, wanted: number) => {
      const { row, column } = layout.place(block, program, at);
      const shown = calculated.value("rak", row, column);
      if (shown !== wanted) found.push(`${basis} ${program ?? "all"} ${at}: ${shown} instead of ${wanted}`);
    };
    // By contribution month `RAK` shows all programmes together.
    for (const program of block === "byDue" ? [...layout.programs, null] : [null]) {
      const of = (slot: (typeof cash.months)[number]) => (program === null ? slot.total : (slot.amounts[program] ?? 0));
      cash.months.forEach((slot, month) => expectAt(month, program, of(slot)));
      expectAt("nextYear", program, of(cash.nextYear));
      expectAt(
        "total",
        program,
        [...cash.months, cash.nextYear].reduce((sum, slot) => sum + of(slot), 0),
      );
    }
    expectAt("total", null, cash.total);
  }
  return found;
}
