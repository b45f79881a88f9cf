import type { Problem } from "../law/problem";

/** Problems and remarks of this room. Data keys stand beside each code. */
export const WHATIF_PROBLEM_CODES = [
  /** {count, limit} */
  "too_many_choices",
  /** {} nothing to compare */
  "no_choice",
  /** {from, to} budget years of the two sides */
  "bridge_years_differ",
  /** remark {name} its segment, programmes and base cannot be told apart: some mixtures the law does not know */
  "causes_joined",
  /** remark {name} it costs nothing on one side because it has a problem there */
  "bridge_group_left_out",
  /** {} no group is meant, or nobody is in them */
  "no_group",
  /** {id} */
  "group_unknown",
  /** {} participants and workers are both needed */
  "coverage_parts_missing",
  /** {target, present} percent */
  "target_below_present",
  /** {target} percent */
  "target_above_one",
  /** {least, most} */
  "bounds_reversed",
  /** {goal, figure} */
  "lever_without_effect",
  /** {goal, wanted, nearest, least, most} */
  "goal_out_of_reach",
] as const;
export type WhatifProblemCode = (typeof WHATIF_PROBLEM_CODES)[number];

export function whatifProblem(code: WhatifProblemCode, data: Problem["data"], field?: string): Problem {
  return field === undefined ? { code, data } : { code, field, data };
}
