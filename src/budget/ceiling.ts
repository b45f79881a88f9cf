import type { Problem } from "../law/problem";
import { LIMITS } from "./limits";
import { budgetProblem } from "./problem";

const MOST_CEILING = LIMITS.ceiling.value;

/** A ceiling (pagu) is whole rupiah, zero or more. */
export function ceilingProblem(ceiling: number, field = "ceiling"): Problem | null {
  if (typeof ceiling !== "number" || !Number.isFinite(ceiling))
    return budgetProblem("ceiling_not_a_number", { ceiling: String(ceiling) }, field);
  if (ceiling < 0) return budgetProblem("ceiling_negative", { ceiling }, field);
  if (!Number.isInteger(ceiling)) return budgetProblem("ceiling_fraction", { ceiling }, field);
  return ceiling > MOST_CEILING ? budgetProblem("ceiling_too_large", { ceiling, limit: MOST_CEILING }, field) : null;
}
