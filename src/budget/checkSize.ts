import type { Problem } from "../law/problem";
import type { Field } from "./field";
import { isUnseen } from "./isUnseen";
import { LIMITS, type LimitKey } from "./limits";
import type { BudgetPlan, Fund } from "./plan";
import { budgetProblem } from "./problem";

/** A budget year the law is known for from January to December. */
export function yearProblem(year: number): Problem | null {
  const first = LIMITS.firstYear.value;
  const last = LIMITS.lastYear.value;
  if (Number.isInteger(year) && year >= first && year <= last) return null;
  return budgetProblem("year_invalid", { year: String(year), first, last }, "year");
}

/** A text longer than the workbook takes. */
export function textProblem(text: string | null | undefined, most: number | undefined, field: string): Problem | null {
  const length = text?.length ?? 0;
  return most !== undefined && length > most ? budgetProblem("text_too_long", { length, limit: most }, field) : null;
}

/** The texts among the fields that are too long. */
export function textProblems(values: object, fields: Readonly<Record<string, Field>>): (Problem | null)[] {
  return Object.entries(fields).map(([key, { kind, most }]) => {
    const value = (values as Record<string, unknown>)[key];
    return kind === "text" && typeof value === "string" ? textProblem(value, most, key) : null;
  });
}

/** A list longer than the workbook takes. */
export function countProblem(what: LimitKey, count: number, field?: string): Problem | null {
  const limit = LIMITS[what].value;
  return count > limit ? budgetProblem("too_many", { what, count, limit }, field) : null;
}

/** The years whose ceilings together have more digits than a spreadsheet holds. */
function ceilingsProblems(funds: readonly Fund[]): Problem[] {
  const sums = new Map<number, number>();
  for (const { ceilings } of funds)
    for (const [year, ceiling] of Object.entries(ceilings))
      sums.set(Number(year), (sums.get(Number(year)) ?? 0) + ceiling);
  const limit = LIMITS.ceiling.value;
  return [...sums]
    .filter(([, sum]) => sum > limit)
    .map(([year]) => budgetProblem("ceilings_too_large", { year, limit }, "ceilings"));
}

/** The lists of a plan that are longer than a workbook takes. */
export function listProblems({ groups, funds, scenarios, adopted, localProvisions, coverage }: BudgetPlan): Problem[] {
  const problems = [
    countProblem("groups", groups.length, "groups"),
    countProblem("provisions", localProvisions?.length ?? 0, "localProvisions"),
    countProblem("groups", adopted?.groups.length ?? 0, "adopted"),
    countProblem("funds", funds.length, "funds"),
    countProblem("scenarios", scenarios.length, "scenarios"),
    countProblem(
      "overrides",
      scenarios.reduce((sum, { overrides }) => sum + overrides.length, 0),
      "scenarios",
    ),
    countProblem("coverage", coverage?.length ?? 0, "coverage"),
  ];
  return problems.filter((problem) => problem !== null);
}

/** What is too much of a plan as a whole, and what is missing above its lists. */
export function headProblems(plan: BudgetPlan): Problem[] {
  const { region, funds, scenarios, author } = plan;
  const { region: longest, name } = LIMITS;
  const problems: (Problem | null)[] = [
    yearProblem(plan.year),
    isUnseen(region.name) ? budgetProblem("region_missing", {}, "region") : null,
    // In the footer of a page "&" is a command, so each one in a name is written twice there.
    textProblem(region.name.replace(/&/g, "&&"), longest.value, "region"),
    textProblem(region.code, name.value, "regionCode"),
    textProblem(region.source, LIMITS.text.value, "regionSource"),
    textProblem(author, name.value, "author"),
    ...listProblems(plan),
    ...scenarios.map(({ note }) => textProblem(note, LIMITS.text.value, "scenarios")),
    ...ceilingsProblems(funds),
  ];
  return problems.filter((problem) => problem !== null);
}
