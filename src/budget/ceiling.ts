import type { Problem } from "../law/problem";
import { budgetProblem } from "./problem";

/** A thousand trillion rupiah, a third of the national budget. */
export const MOST_CEILING = 1_000_000_000_000_000;

/** A ceiling (pagu) is whole rupiah, zero or more. */
export function ceilingProblem(ceiling: number, field = "ceiling"): Problem | null {
  if (typeof ceiling !== "number" || !Number.isFinite(ceiling))
    return budgetProblem("ceiling_not_a_number", { ceiling: String(ceiling) }, field);
  if (ceiling < 0) return budgetProblem("ceiling_negative", { ceiling }, field);
  if (!Number.isInteger(ceiling)) return budgetProblem("ceiling_fraction", { ceiling }, field);
  return ceiling > MOST_CEILING ? budgetProblem("ceiling_too_large", { ceiling, limit: MOST_CEILING }, field) : null;
}
