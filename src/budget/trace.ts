import { LAW } from "../law/baseline";
import { monthText } from "../law/month";
import type { Law, Parameter } from "../law/parameter";
import { succeed, type Outcome, type Problem } from "../law/problem";
import type { Rule } from "../law/rule";
import { bandOf, lowestBase } from "./base";
import { computeContribution, type Contribution, type ContributionQuestion } from "./contribution";
import type { Hundredths, Rupiah } from "./money";

export type TraceData = Readonly<Record<string, string | number | null>>;

/**
 * One step of the way to a figure. `data` carries what its sentence needs; steps that rest on a parameter also carry
 * regulation, article, readAt, confidence, from, until (months as text, null = until further notice) and local (1 or 0).
 */
export interface TraceStep {
  code: TraceCode;
  data: TraceData;
  amount: Rupiah | null;
  parameterId: string | null;
}

/** How a figure came about: value ← formula ← inputs ← parameter ← article. */
export interface Trace {
  sentenceCode: "contribution" | "period" | "construction" | "group";
  data: TraceData;
  amount: Rupiah;
  steps: TraceStep[];
  /** The traces of the figures it was put together from. */
  parts: Trace[];
  notes: Problem[];
}

export const TRACE_CODES = [
  /** {base} rupiah as entered */
  "base_given",
  /** {base} the lowest base, because none was entered */
  "base_default",
  /** {income, base, lower, next} an income counts as the base of its band + citation */
  "base_of_band",
  /** {base, used} raised to the lowest base + citation */
  "base_raised",
  /** {base, used} cut to the ceiling or highest base + citation */
  "base_capped",
  /** {program, rate, employerRate, workerRate, base} rates per 100,000 + citation */
  "rate_applied",
  /** {program, amount} + citation */
  "amount_fixed",
  /** {numerator, denominator} + citation */
  "relief_applied",
  /** {months} the first months of a membership are paid in full while a relief runs + citation */
  "first_months_in_full",
  /** {share, employerRate, workerRate, total, employer} whose part; the worker's is the total less the employer's */
  "share_taken",
  /** {rounding, exact} exact as a decimal text with a point */
  "rounded",
  /** {people, unit, months, first, last, program} amount = product */
  "people_and_months",
  /** {people (= person-months), unit, first, last, program} months with differing headcounts; amount = their sum */
  "person_months",
  /** {program, part, above, upTo, rate} + citation; amount of the slice */
  "slice_applied",
  /** {program} sum of its slices */
  "program_sum",
] as const;
export type TraceCode = (typeof TRACE_CODES)[number];

/** The article a step rests on, flat enough for a sentence. */
function citationData(parameter: Parameter): TraceData {
  const { citation, confidence, from, until, local } = parameter;
  return {
    regulation: citation.regulation,
    article: citation.article,
    readAt: citation.readAt,
    confidence,
    from: monthText(from),
    until: until === null ? null : monthText(until),
    local: local ? 1 : 0,
  };
}

export const step = (
  code: TraceCode,
  data: TraceData,
  amount: Rupiah | null = null,
  parameter?: Parameter,
): TraceStep => ({
  code,
  data: parameter ? { ...data, ...citationData(parameter) } : data,
  amount,
  parameterId: parameter?.id ?? null,
});

/** The way to one contribution, down to the article. Fails exactly as `computeContribution` does. */
export function traceContribution(question: ContributionQuestion, law: Law = LAW): Outcome<Trace> {
  const computed = computeContribution(question, law);
  if (!computed.ok) return computed;
  const contribution = computed.value;
  const { program, month, base, terms } = question;
  const { rule, amount, usedBase: used } = contribution;
  const parameterOf = (kind: Parameter["kind"]) => rule.parameters.find((parameter) => parameter.kind === kind);
  const steps: TraceStep[] = [];
  if (rule.kind === "amount") {
    steps.push(step("amount_fixed", { program, amount: rule.amount }, null, parameterOf("amount")));
  } else {
    steps.push(...baseSteps(rule, base, used!));
    const { employerRate, workerRate } = rule;
    const rate = employerRate + workerRate;
    const data = { program, rate, employerRate, workerRate, base: used! / 100 };
    steps.push(step("rate_applied", data, null, parameterOf("rate")));
  }
  const relief = parameterOf("relief");
  if (relief) steps.push(step("relief_applied", { ...rule.relief }, null, relief));
  const inFull = rule.parameters.find((parameter) => parameter.kind === "fullMonths");
  if (inFull) steps.push(step("first_months_in_full", { months: inFull.value }, null, inFull));
  steps.push(...roundingSteps(question, contribution, law));
  return succeed({
    sentenceCode: "contribution",
    data: {
      program,
      month: monthText(month),
      base: base === null ? null : base / 100,
      segment: terms.segment,
      share: terms.share,
      payer: terms.payer,
      rounding: terms.rounding,
    },
    amount,
    steps,
    parts: [],
    notes: contribution.notes,
  });
}

function baseSteps(rule: Rule, base: Hundredths | null, used: Hundredths): TraceStep[] {
  if (base === null) return [step("base_default", { base: lowestBase(rule) })];
  const steps = [step("base_given", { base: base / 100 })];
  const band = bandOf(rule, base);
  const list = rule.parameters.find(({ kind }) => kind === "bands");
  if (band) steps.push(step("base_of_band", { income: base / 100, ...band }, null, list));
  const counted = band ? band.base * 100 : base;
  const data = { base: counted / 100, used: used / 100 };
  const limit =
    rule.parameters.find(({ kind }) => kind === "ceiling") ?? rule.parameters.find(({ kind }) => kind === "baseLimits");
  if (used > counted) steps.push(step("base_raised", data, null, limit));
  if (used < counted) steps.push(step("base_capped", data, null, limit));
  return steps;
}

function roundingSteps(question: ContributionQuestion, contribution: Contribution, law: Law): TraceStep[] {
  const { terms } = question;
  const { amount, exact, rule } = contribution;
  const { rounding, share } = terms;
  if (share !== "PEKERJA") {
    const rounded = step("rounded", { rounding, exact: decimalText(exact) }, amount);
    if (share === "TOTAL") return [rounded];
    const { employerRate, workerRate } = rule;
    return [step("share_taken", { share, employerRate, workerRate, total: null, employer: amount }), rounded];
  }
  const total = computeContribution({ ...question, terms: { ...terms, share: "TOTAL" } }, law);
  if (!total.ok) return [];
  const { employerRate, workerRate } = rule;
  const data = { share, employerRate, workerRate, total: total.value.amount, employer: total.value.amount - amount };
  return [
    step("rounded", { rounding, exact: decimalText(total.value.exact) }, total.value.amount),
    step("share_taken", data, amount),
  ];
}

/** A fraction as decimal text; rates and hundredths keep it finite, and twelve decimals are more than enough. */
function decimalText({ numerator, denominator }: { numerator: bigint; denominator: bigint }): string {
  const scale = 1_000_000_000_000n;
  const scaled = (numerator * scale) / denominator;
  const decimals = String(scaled % scale)
    .padStart(12, "0")
    .replace(/0+$/, "");
  return decimals === "" ? String(scaled / scale) : `${scaled / scale}.${decimals}`;
}
