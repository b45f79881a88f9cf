/**
 * What can be wrong, as a code with its data. The sentence a person reads lives in `texts`,
 * so the law and the arithmetic stay free of language.
 */
export interface Problem {
  code: string;
  /** The input it concerns, by its property name (`people`, `base`, `first` …). */
  field?: string;
  data: Readonly<Record<string, string | number | null>>;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Problems and remarks of the law. Data keys stand beside each code. */
export const LAW_PROBLEM_CODES = [
  /** {program, month, first} months as "2015-06" */
  "month_before_law",
  /** {month} not a whole month number */
  "month_invalid",
  /** {program, month} a hole, e.g. where a local row ends */
  "no_parameter",
  /** {program, segment} */
  "program_not_in_segment",
  /** {id} */
  "unknown_parameter",
  /** {program, month} the programme has no wage ceiling */
  "no_wage_ceiling",
  /** {id, kind} the local value has the wrong shape or range */
  "overlay_value_invalid",
  /** {id, from, until} */
  "overlay_period_reversed",
  /** {id} a local row must say where it comes from */
  "overlay_source_missing",
  /** {id, other} two local rows for the same months */
  "overlay_overlap",
  /** {id} a new row needs programmes and segments the law can use */
  "overlay_row_incomplete",
  /** remark {program, id, payer, regulation} whether this relief holds where village money pays is not settled; computed without it */
  "relief_apbdes_unsettled",
  /** remark {program, id, payer, regulation} a relief that is not for this payer; its article of the exclusion was not seen */
  "relief_exclusion_article_unseen",
  /** remark {program, id, payer, regulation} a relief, local or read in its text, that is not for this payer */
  "relief_denied",
  /** remark {program, id, months, since, regulation} joined while a relief ran: the first months are paid in full */
  "newcomer_pays_in_full",
  /** remark {program, id, months, regulation} a relief that newcomers get later; the start of the membership was not named */
  "newcomers_pay_in_full",
  /** remark {known, month} computed with the law known on that date */
  "law_after_known_date",
  /** remark {month, expected} the JP ceiling changes every March; the next one is not announced */
  "jp_ceiling_not_announced",
  /** remark {program, id} a value with confidence C was used */
  "low_confidence",
  /** remark {program, id} a local provision (ketentuan setempat) was used */
  "local_provision",
] as const;
export type LawProblemCode = (typeof LAW_PROBLEM_CODES)[number];

export function lawProblem(code: LawProblemCode, data: Problem["data"], field?: string): Problem {
  return field === undefined ? { code, data } : { code, field, data };
}

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = <T = never>(...problems: Problem[]): Outcome<T> => ({ ok: false, problems });
