import { sumGroups } from "../../../src/budget/sumGroups";
import { budgetRows } from "../../../src/budget/budgetRows";
import type { BudgetPlan } from "../../../src/budget/plan";
import { applyScenario } from "../../../src/budget/scenario";
import { gatherFacts, type PlanBookOptions } from "../../../src/book/facts";
import { RkaLayout, type RkaColumn } from "../../../src/book/sheets/rka/layout";
import { isGovernmentMoney } from "../../../src/law/terms";
import { coefficientText } from "../../../src/texts/budgetRows";
import { spellRupiah } from "../../../src/texts/spellOut";
import type { CalculatedBook } from "./ironcalc";

type Shown = Record<RkaColumn, number | string>;

/** The lines of the calculated sheet that have a volume, headings left out. */
export function shownLines(plan: BudgetPlan, calculated: CalculatedBook, options: PlanBookOptions): Shown[] {
  const layout = new RkaLayout(gatherFacts(plan, options));
  return layout.rows.flatMap((row, index) => {
    if (row.kind !== "line") return [];
    const shown = Object.fromEntries(
      layout.columns.map((key, column) => [key, calculated.value("rka", layout.first + index, column)]),
    ) as Shown;
    return shown.personMonths === 0 ? [] : [shown];
  });
}

/** Lines of one group, programme and price are one: a line laid out for another scenario may part them. */
function joined(lines: readonly Shown[]): Shown[] {
  const found = new Map<string, Shown>();
  for (const line of lines) {
    const key = `${line.code}|${line.program}|${line.price}`;
    const before = found.get(key);
    if (!before) found.set(key, line);
    else
      found.set(key, {
        ...before,
        coefficient: "",
        amount: Number(before.amount) + Number(line.amount),
        personMonths: Number(before.personMonths) + Number(line.personMonths),
        months: Number(before.months) + Number(line.months),
      });
  }
  return [...found.values()];
}

/** Every line against `budgetRows` under the active scenario, the headings, the total and the amount in words. */
export function rkaDifferences(
  plan: BudgetPlan,
  calculated: CalculatedBook,
  options: PlanBookOptions = { language: "id" },
): string[] {
  const { language } = options;
  const applied = applyScenario(plan, plan.activeScenario, options.law);
  const budget = sumGroups(applied.plan, applied.law);
  const single = {
    ...budget,
    groups: budget.groups.map(({ group, outcome }) => ({ group: { ...group, split: null }, outcome })),
  };
  const found: string[] = [];
  const shown = joined(shownLines(plan, calculated, options));
  const wanted = budgetRows(applied.plan, applied.law, single).filter(({ amount }) => amount > 0);
  if (shown.length !== wanted.length) found.push(`${shown.length} lines instead of ${wanted.length}`);
  for (const row of wanted) {
    const line = shown.find(
      ({ code, program, price }) => code === row.group.id && program === row.program && price === row.unitPrice,
    );
    if (!line) found.push(`${row.key}: no line`);
    else {
      if (line.amount !== row.amount) found.push(`${row.key}: ${line.amount} instead of ${row.amount}`);
      const coefficient = coefficientText(language, row.volumes);
      if (line.coefficient !== "" && line.coefficient !== coefficient)
        found.push(`${row.key}: ${line.coefficient} instead of ${coefficient}`);
    }
  }
  const facts = gatherFacts(plan, options);
  const layout = new RkaLayout(facts);
  layout.rows.forEach((row, index) => {
    if (row.kind !== "heading") return;
    const outcome = budget.groups[facts.places.indexOf(row.group)]?.outcome;
    const total = outcome?.ok ? outcome.value.total : 0;
    const heading = calculated.value("rka", layout.first + index, layout.column("amount"));
    if (heading !== total) found.push(`heading ${row.group}: ${heading} instead of ${total}`);
  });
  const sum = calculated.value("rka", layout.sum, layout.column("amount"));
  const government = budget.groups.reduce(
    (total, { group, outcome }) => total + (outcome.ok && isGovernmentMoney(group.payer) ? outcome.value.total : 0),
    0,
  );
  if (sum !== government) found.push(`total: ${sum} instead of ${government}`);
  const all = calculated.value("rka", layout.end, layout.column("amount"));
  if (all !== budget.total) found.push(`all: ${all} instead of ${budget.total}`);
  const words = calculated.value("rka", 5, 3);
  if (words !== spellRupiah(language, government))
    found.push(`words: ${words} instead of ${spellRupiah(language, government)}`);
  return found;
}
