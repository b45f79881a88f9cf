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
  /** {} there is no fund to ask about */
  "no_fund",
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
  /** {value, row} */
  "distribution_not_a_number",
  /** {least, most, row} */
  "range_impossible",
  /** {least, mode, most, row} */
  "range_without_mode",
  /** {deviation, row} */
  "deviation_negative",
  /** {mean, row} */
  "lognormal_not_positive",
  /** {sum, row} percent */
  "parts_do_not_sum",
  /** {part, row} percent */
  "part_negative",
  /** {row, what, least, most, from, until} */
  "assumption_out_of_range",
  /** {row} */
  "assumption_without_source",
  /** {row, count} */
  "assumption_law_unknown",
  /** {row} a delay is a whole number of months */
  "assumption_needs_whole",
  /** {row} */
  "assumption_touches_nobody",
  /** {row}: every group it names has a narrower assumption of its own */
  "assumption_overruled",
  /** {row, other} both speak of the same number of the same group, as narrowly as each other */
  "assumption_twice",
  /** {row, count, size} */
  "correlation_not_square",
  /** {row, column, value} */
  "correlation_not_symmetric",
  /** {row, column, value} */
  "correlation_out_of_range",
  /** {row} no variables could be so correlated */
  "correlation_contradicts",
  /** {row} an assumption every group draws for itself has no one number to correlate */
  "correlation_needs_shared",
  /** {seed} */
  "seed_invalid",
  /** {count, limit} */
  "trials_too_few",
  /** {count, limit} more than memory holds */
  "trials_too_many",
  /** {row, part} */
  "definition_missing",
  /** {row, part, one, other} */
  "definitions_mixed",
  /** {start, end} */
  "path_years_reversed",
  /** {rate, name} */
  "path_rate_invalid",
  /** {missing, year} people that the capacity of the years leaves out */
  "path_capacity_too_small",
  /** {month} */
  "benefit_unknown_then",
  /** {months} */
  "membership_invalid",
  /** {row, rate} */
  "claim_rate_invalid",
  /** {row} */
  "claim_event_twice",
  /** {count, limit} */
  "table_too_large",
  /** {least, most, lacking} at no value within these bounds does the money suffice */
  "never_suffices",
] as const;
export type WhatifProblemCode = (typeof WHATIF_PROBLEM_CODES)[number];

export function whatifProblem(code: WhatifProblemCode, data: Problem["data"], field?: string): Problem {
  return field === undefined ? { code, data } : { code, field, data };
}
