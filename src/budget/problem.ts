import type { Problem } from "../law/problem";

/** Problems and remarks of the arithmetic. Data keys stand beside each code. */
export const BUDGET_PROBLEM_CODES = [
  /** {} */
  "name_missing",
  /** {name} */
  "name_duplicate",
  /** {} the segment PU needs a wage */
  "base_missing",
  /** {base} */
  "base_too_small",
  /** {} */
  "base_zero",
  /** {base} more than two decimals */
  "base_decimals",
  /** {base, limit} */
  "base_too_large",
  /** {base} not a number at all */
  "base_not_a_number",
  /** remark {program, income, base, lower, next} an income counts as the base of its band, up to below `next` (null = no end) */
  "income_band",
  /** remark {program, base, min} rupiah; the minimum was used */
  "base_below_minimum",
  /** remark {program, base, max} rupiah; the maximum was used */
  "base_above_maximum",
  /** {} the amount is fixed, no base changes it */
  "base_has_no_effect",
  /** {people} */
  "people_negative",
  /** {people} */
  "people_fraction",
  /** {people, limit} */
  "people_too_large",
  /** {people} not a number at all */
  "people_not_a_number",
  /** {joins} */
  "joins_invalid",
  /** {exits} */
  "exits_invalid",
  /** {} */
  "programs_missing",
  /** {program} */
  "program_unknown",
  /** {program} named twice */
  "program_twice",
  /** {value, accepted} */
  "choice_unknown",
  /** {value} who bears the worker's part of JHT and JP */
  "worker_part_unknown",
  /** {length, limit} */
  "text_too_long",
  /** {what, count, limit} `what` is the key of a limit that counts entries */
  "too_many",
  /** {first, last} months as "2025-04" */
  "period_reversed",
  /** {first, last, limit} */
  "period_too_long",
  /** {first, last, year} */
  "year_outside_period",
  /** {year, first, last} */
  "year_invalid",
  /** {} */
  "payer_missing",
  /** {value} */
  "payer_unknown",
  /** {value} */
  "segment_unknown",
  /** {value} */
  "risk_unknown",
  /** {value} */
  "sector_unknown",
  /** {segment} */
  "share_needs_wage_segment",
  /** {ceiling} */
  "ceiling_negative",
  /** {ceiling} */
  "ceiling_fraction",
  /** {ceiling} not a number at all */
  "ceiling_not_a_number",
  /** {ceiling, limit} */
  "ceiling_too_large",
  /** {year, limit} all ceilings of a year together */
  "ceilings_too_large",
  /** {ceiling, least} even the lowest base or one person costs more */
  "nothing_affordable",
  /** {} the contribution rounds to nothing, so no number can be solved for */
  "cost_is_zero",
  /** {limit} a sum has more digits than a spreadsheet holds */
  "total_too_large",
  /** remark {limit} the ceiling would pay for longer; the search stopped */
  "months_limited",
  /** remark {month} the law known ends there */
  "law_ends",
  /** remark {base} rupiah; a higher base would cost the same */
  "base_reaches_limit",
  /** {} */
  "contract_missing",
  /** {contract} */
  "contract_negative",
  /** {contract} */
  "contract_fraction",
  /** {contract, limit} */
  "contract_too_large",
  /** {contract} not a number at all */
  "contract_not_a_number",
  /** {scenario} the active scenario does not exist */
  "scenario_unknown",
  /** {} */
  "scenario_name_missing",
  /** {name} the name means that no scenario is chosen */
  "scenario_name_reserved",
  /** {name} equal to another but for case and spaces */
  "scenario_name_twice",
  /** {} */
  "region_missing",
  /** {scenario, target, id} an override names nothing */
  "scenario_target_unknown",
  /** {scenario, target, field} */
  "scenario_field_unknown",
  /** {scenario, field, value} */
  "scenario_value_invalid",
  /** {scenario, id, field, value, least, most} a number of the law out of its bounds */
  "scenario_law_invalid",
  /** {name, fund} a group names a fund that does not exist */
  "fund_unknown",
  /** {name} no fund pays for the group */
  "group_without_fund",
  /** {fund, year} */
  "fund_without_ceiling",
  /** {fund, missing, month} month in which the ceiling is used up */
  "fund_exceeded",
  /** {name, fund, month, amount} the fund cannot pay in that month */
  "fund_cannot_pay",
  /** {name, fund} */
  "fund_not_eligible",
  /** {name, fund, payer, expected} the kind of the fund decides who pays, and the group says another */
  "payer_contradicts_fund",
  /** remark {name, id, lines} its funds mean payers whom a relief treats differently: each part has its own price */
  "priced_part_by_part",
  /** {scenario, name} a scenario makes other parts of a group than the plan has, which a book cannot lay out in rows */
  "parts_differ_in_scenario",
  /** {name} every fund's list leaves the group out */
  "no_eligible_fund",
  /** {fund, share} percent; an earmark lies above 0 and at most at 100 % */
  "earmark_invalid",
  /** {name, month, share} percent that the parts of that month sum to */
  "split_does_not_sum",
  /** {name, fund, share} */
  "split_share_invalid",
  /** {name, program, gap} no account is known: to be filled in; `gap` is the reason, see `accountGap` */
  "account_missing",
  /** {id} a local provision must name its article */
  "local_article_missing",
  /** {covered} how many of a group are participants already */
  "covered_invalid",
  /** remark {name, covered, people} more are said to be covered already than the group ever has */
  "covered_above_people",
  /** {name, figure, known} a group names a coverage figure that does not exist */
  "figure_unknown",
  /** remark {name, known} several figures could be meant, and the group names none: it adds to none */
  "figure_unsaid",
  /** {participants} */
  "participants_invalid",
  /** {workers} */
  "workers_invalid",
  /** {participants, workers} */
  "coverage_above_one",
  /** {printed, computed, participants, workers} percent; the printed one does not follow */
  "coverage_does_not_follow",
  /** remark {name, people, months} months of those who joined last; enrolled for less than three months: only the funeral part is paid at death */
  "not_fully_protected",
  /** remark {name} the due day of construction was not found; booked in the month of the contract */
  "due_date_unseen",
] as const;
export type BudgetProblemCode = (typeof BUDGET_PROBLEM_CODES)[number];

export function budgetProblem(code: BudgetProblemCode, data: Problem["data"], field?: string): Problem {
  return field === undefined ? { code, data } : { code, field, data };
}
