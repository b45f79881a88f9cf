import { monthOf, monthText, yearOf, type Month } from "./month";
import type { IncomeBand, Law, Parameter, ReliefValue } from "./parameter";
import { fail, lawProblem, succeed, type Outcome, type Problem } from "./problem";
import { FIRST_MONTH } from "./regulations";
import { fullMonthsOf, reliefDenied, select, type Circumstances } from "./selection";
import { PAYERS, PROGRAMS, PROGRAMS_OF, RISK_CLASSES, SECTORS, SEGMENTS, type Program, type Segment } from "./terms";

/** The law for one programme, one month and one set of circumstances. */
export interface Rule {
  program: Program;
  segment: Segment;
  month: Month;
  /** "rate": a part of the base; "amount": fixed rupiah a month. */
  kind: "rate" | "amount";
  /** per 100,000 of the base; 0 for an amount */
  employerRate: number;
  workerRate: number;
  /** Rupiah a month before relief, for kind "amount". */
  amount: number | null;
  /** Whole rupiah. The JP ceiling is a maxBase. */
  minBase: number | null;
  maxBase: number | null;
  /** The list that turns an income into a base; empty where an income is a base as it stands. */
  bands: readonly IncomeBand[];
  /** 1/1 where there is none. Applied before the one rounding. */
  relief: ReliefValue;
  /** Every parameter used, for the trace. */
  parameters: Parameter[];
  /** Remarks: what is not settled, not seen, local, or later than the law known. */
  unsettled: Problem[];
}

export type RuleQuery = Circumstances;

/** Longest start of a membership a rule may speak of, in months; see the check of "fullMonths". */
const LONGEST_START = 12;

const NO_RELIEF: ReliefValue = { numerator: 1, denominator: 1 };

const remembered = new WeakMap<Law, Map<number, Outcome<Rule>>>();

/** A number for well-formed questions only: a word outside its list would land on another question's number. */
function keyOf(query: RuleQuery): number {
  let key = query.month;
  key = key * PROGRAMS.length + PROGRAMS.indexOf(query.program);
  key = key * SEGMENTS.length + SEGMENTS.indexOf(query.segment);
  key = key * 5 + (query.risk - 1);
  key = key * SECTORS.length + SECTORS.indexOf(query.sector);
  key = key * PAYERS.length + PAYERS.findIndex((payer) => payer === query.payer);
  // Nobody says when the membership began; it is old enough to make no difference; or its age in months.
  const { since, month } = query;
  const age = since === undefined ? 0 : since > month || month - since >= LONGEST_START ? 1 : 2 + month - since;
  return key * (LONGEST_START + 2) + age;
}

/**
 * The rule in force for a programme in a month.
 * Fails with `month_before_law`, `program_not_in_segment` or `no_parameter`; never falls back to another date.
 * Remembered per law, so asking again costs a look-up.
 * @example findRule(LAW, { program: "JKK", month: monthOf(2025, 4), segment: "PU", risk: 1, sector: "UMUM", payer: "APBD" })
 */
export function findRule(law: Law, query: RuleQuery): Outcome<Rule> {
  const malformed = malformedQuery(query);
  if (malformed) return fail(malformed);
  let rules = remembered.get(law);
  if (!rules) remembered.set(law, (rules = new Map()));
  const key = keyOf(query);
  let rule = rules.get(key);
  if (!rule) rules.set(key, (rule = readRule(law, query)));
  return rule;
}

function malformedQuery({ program, segment, month, risk, sector, payer, since }: RuleQuery): Problem | null {
  if (!Number.isInteger(month) || (since !== undefined && !Number.isInteger(since)))
    return lawProblem("month_invalid", { month: String(month) }, "month");
  const known =
    PROGRAMS.includes(program) &&
    SEGMENTS.includes(segment) &&
    RISK_CLASSES.includes(risk) &&
    SECTORS.includes(sector) &&
    PAYERS.some((one) => one === payer);
  return known ? null : lawProblem("no_parameter", { program: String(program), month: monthText(month) });
}

/** Problems of a month and a programme before any parameter is looked for. */
export function checkMonth(program: Program, segment: Segment, month: Month): Problem | null {
  if (!Number.isInteger(month)) return lawProblem("month_invalid", { month: String(month) }, "month");
  if (!PROGRAMS_OF[segment].includes(program))
    return lawProblem("program_not_in_segment", { program, segment }, "programs");
  if (month < FIRST_MONTH)
    return lawProblem("month_before_law", { program, month: monthText(month), first: monthText(FIRST_MONTH) }, "month");
  return null;
}

function readRule(law: Law, query: RuleQuery): Outcome<Rule> {
  const { program, segment, month } = query;
  const wrong = checkMonth(program, segment, month);
  if (wrong) return fail(wrong);

  const rate = select(law, "rate", query);
  const fixed = select(law, "amount", query);
  // A local amount may take the place of a national rate, and the other way round.
  const main = [rate, fixed].find((parameter) => parameter?.local) ?? rate ?? fixed;
  if (!main) return fail(lawProblem("no_parameter", { program, month: monthText(month) }));

  const limits = main.kind === "rate" ? select(law, "baseLimits", query) : undefined;
  const ceiling = main.kind === "rate" ? select(law, "ceiling", query) : undefined;
  // JP has no contribution without its ceiling: a hole there must not raise the base without limit.
  if (main.kind === "rate" && program === "JP" && !ceiling)
    return fail(lawProblem("no_parameter", { program, month: monthText(month) }));
  const bands = main.kind === "rate" ? select(law, "bands", query) : undefined;
  const fullMonths = fullMonthsOf(law, query);
  const relief = fullMonths ? undefined : select(law, "relief", query);
  const parameters = [main, bands, limits, ceiling, relief, fullMonths].filter((parameter) => parameter !== undefined);

  return succeed({
    program,
    segment,
    month,
    kind: main.kind,
    employerRate: main.kind === "rate" ? main.value.employer : 0,
    workerRate: main.kind === "rate" ? main.value.worker : 0,
    amount: main.kind === "amount" ? main.value : null,
    minBase: limits?.value.min ?? null,
    maxBase: ceiling?.value ?? limits?.value.max ?? null,
    bands: bands?.value ?? [],
    relief: relief?.value ?? NO_RELIEF,
    parameters,
    unsettled: remarks(law, query, parameters, relief),
  });
}

function remarks(law: Law, query: RuleQuery, used: Parameter[], relief: Parameter | undefined): Problem[] {
  const { program, month, payer } = query;
  const found: Problem[] = [];
  const denied = relief ? undefined : reliefDenied(law, query);
  if (denied) {
    const { id, citation, confidence } = denied;
    const data = { program, id, payer, regulation: citation.regulation };
    const unseen = payer === "APBDES" ? "relief_apbdes_unsettled" : "relief_exclusion_article_unseen";
    // Whose text was read says itself whom it leaves out; of a local one the region knows.
    found.push(lawProblem(denied.local || confidence === "A" ? "relief_denied" : unseen, data));
  }
  found.push(...remarksOnStart(law, query, used, relief));
  for (const parameter of used) {
    const { id, citation } = parameter;
    if (parameter.local) found.push(lawProblem("local_provision", { program, id, regulation: citation.regulation }));
    else if (parameter.confidence === "C") found.push(lawProblem("low_confidence", { program, id: parameter.id }));
  }
  found.push(...afterKnown(law, program, month, used));
  return found;
}

/** Who has just joined pays in full; where nobody says when a membership began, that is to be known. */
function remarksOnStart(law: Law, query: RuleQuery, used: Parameter[], relief: Parameter | undefined): Problem[] {
  const { program, since } = query;
  const rule = used.find((parameter) => parameter.kind === "fullMonths");
  if (rule && since !== undefined)
    return [
      lawProblem("newcomer_pays_in_full", {
        program,
        id: rule.id,
        months: rule.value,
        since: monthText(since),
        regulation: rule.citation.regulation,
      }),
    ];
  const open = relief && since === undefined ? select(law, "fullMonths", query) : undefined;
  if (!open) return [];
  const { id, value, citation } = open;
  return [lawProblem("newcomers_pay_in_full", { program, id, months: value, regulation: citation.regulation })];
}

/** A month after the law's date is computed with the law known then, and says so. */
function afterKnown(law: Law, program: Program, month: Month, used: Parameter[]): Problem[] {
  const knownYear = Number(law.version.slice(0, 4));
  const known = monthOf(knownYear, Number(law.version.slice(5, 7)));
  if (month <= known) return [];
  const remark = lawProblem("law_after_known_date", { known: law.version, month: monthText(month) });
  const ceiling = used.find((parameter) => parameter.kind === "ceiling");
  if (!ceiling || ceiling.local || program !== "JP") return [remark];
  // PP 45/2015 Pasal 29: adjusted every year, in force from March.
  const expected = monthOf(yearOf(ceiling.from) + 1, 3);
  return month < expected
    ? [remark]
    : [remark, lawProblem("jp_ceiling_not_announced", { month: monthText(month), expected: monthText(expected) })];
}
