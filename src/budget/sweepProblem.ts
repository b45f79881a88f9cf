import type { Problem } from "../law/problem";

/** Problems and remarks of sweeping changes; `row` counts the entries of a scenario from 1. */
export const SWEEP_PROBLEM_CODES = [
  /** {row, who} nobody answers to this description */
  "sweep_touches_nobody",
  /** {row} everything it touches stays as it is */
  "sweep_changes_nothing",
  /** {row, by} a later entry replaces all of it */
  "sweep_overwritten",
  /** {row, by, field} both set the same field of the same groups, to different values */
  "sweep_contradicts",
  /** {row, other} together they leave everything as it was */
  "sweeps_cancel",
  /** {row, regulation, months} a local provision stands whatever the scenario; the entry counts in so many months */
  "sweep_local_stands",
  /** {row, field} unknown, or not to be changed by a scenario */
  "sweep_field_unknown",
  /** {row, field} only SET can change this field */
  "sweep_not_a_number",
  /** {row, field, name} the group or fund has no value there to start from */
  "sweep_without_value",
  /** {row, field, name, value} the result lies below zero */
  "sweep_below_zero",
  /** {row, field, value} */
  "sweep_value_invalid",
  /** {row, who} a parameter of the law is named one by one */
  "sweep_one_parameter",
] as const;
/** Entries that can be applied and yet say nothing: a remark for whoever keeps them, no reason to refuse them. */
const IDLE: readonly string[] = [
  "sweep_changes_nothing",
  "sweep_overwritten",
  "sweep_contradicts",
  "sweeps_cancel",
  "sweep_local_stands",
] satisfies SweepProblemCode[];

export const isIdle = ({ code }: Problem): boolean => IDLE.includes(code);

export type SweepProblemCode = (typeof SWEEP_PROBLEM_CODES)[number];

export const sweepProblem = (code: SweepProblemCode, data: Problem["data"]): Problem => ({ code, data });
