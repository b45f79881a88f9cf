import type { BudgetPlan } from "../../budget/plan";
import { monthOf, yearOf } from "../../law/month";
import { LIMITS } from "../../budget/limits";
import { groupColumns } from "../../texts/book/groups";
import { columnMissingText } from "../../texts/functions/groups";
import { problemText } from "../../texts/problems";
import { refuseWith } from "../cellError";
import { functionLanguage } from "../language";
import { findColumns } from "./columns";
import { planOf, readGroupTable } from "./readGroups";

/** Longer spans are slips of a date. */
const MOST_YEARS = 10;

/**
 * The groups of a range as one plan for each calendar year their months lie in. Every group must say its months and be
 * computable: a simulation with a group left out would be no answer.
 */
export function readYearsOfGroups(given: unknown): BudgetPlan[] {
  const language = functionLanguage();
  const rows = readGroupTable(given, LIMITS.firstYear.value);
  const places = findColumns((given as unknown[][])[0]!);
  for (const column of ["first", "last"] as const)
    if (!places.has(column))
      return refuseWith(columnMissingText(language, "tabel_kelompok", groupColumns[column][language]));
  const wrong = rows.find(({ problems }) => problems.length > 0);
  if (wrong) return refuseWith(`tabel_kelompok, ${problemText(language, wrong.problems[0]!, wrong.name)}`);
  const groups = rows.flatMap(({ group }) => (group ? [group] : []));
  const from = yearOf(Math.min(...groups.map(({ first }) => first)));
  const until = Math.min(yearOf(Math.max(...groups.map(({ last }) => last))), from + MOST_YEARS - 1);
  return Array.from({ length: Math.max(1, until - from + 1) }, (_, index) => {
    const year = from + index;
    const plan = planOf(rows, year);
    const lives = ({ first, last }: BudgetPlan["groups"][number]) =>
      first <= monthOf(year, 12) && last >= monthOf(year, 1);
    return { ...plan, groups: plan.groups.filter(lives) };
  });
}
