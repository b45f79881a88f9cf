import type { Override } from "../../../src/budget/plan";

/** A row of a scenario, as tests try it. */
export const row = (
  target: Override["target"],
  id: string,
  field: string,
  value: Override["value"],
  reason = "coba",
): Override => ({ target, id, field, value, reason });
