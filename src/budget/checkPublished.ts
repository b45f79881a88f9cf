import { LAW } from "../law/baseline";
import { monthOf, monthText, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { findRule } from "../law/rule";
import type { Program, Segment } from "../law/terms";
import { ceilingProblem } from "./ceiling";
import { circumstances } from "./contribution";
import { ROUNDINGS, type Rupiah } from "./money";
import { peopleProblem } from "./people";
import { findingsOf, type PublishedFacts, type PublishedFinding } from "./publishedFindings";
import { defaultTerms, type Terms } from "./terms";
import { traceContribution, type Trace } from "./trace";
import { computeUnit, orderedPrograms } from "./unit";

/** What was taken because the sentence does not say it. */
export type Assumed = "programs" | "segment" | "payer" | "month" | "lowest_base";

export type MissingFactor = "total" | "people" | "months" | "base";

export interface PublishedCheck {
  /** exact and rounded: it adds up; differs: it does not; incomplete: a factor is missing. */
  verdict: "exact" | "rounded" | "differs" | "incomplete";
  missing: MissingFactor[];
  assumed: Assumed[];
  /** The likeliest first. */
  findings: PublishedFinding[];
  /** Rupiah per person and month by the law; null for wage earners without a wage. */
  unit: Rupiah | null;
  programs: Program[];
  segment: Segment;
  /** The month whose law is shown. */
  month: Month;
  /** The way to the rate, programme by programme, down to the articles. */
  traces: Trace[];
  notes: Problem[];
}

const USUAL: readonly Program[] = ["JKK", "JKM"];

/**
 * Whether a published sentence adds up, what it implies, and by which law. Nothing is filled in silently: what had to
 * be taken is in `assumed`, what is not told in `missing`.
 * @returns problems of the numbers themselves (`people_too_large` …), or of the law (a month before July 2015)
 * @example checkPublished({ people: 5606, months: 7, total: 659265600, … }).value.verdict // "exact" (Lumajang 2025)
 */
export function checkPublished(facts: PublishedFacts, law: Law = LAW): Outcome<PublishedCheck> {
  const wrong = numbersProblem(facts);
  if (wrong) return fail(wrong);
  const asked = questionOf(facts, law);
  const { terms, programs, months, isNamed, assumed } = asked;
  const missing = missingIn(facts, terms.segment);
  const priced = missing.includes("base") ? succeed([]) : pricesOf(facts, asked, law);
  if (!priced.ok) return priced;
  const prices = priced.value;
  const findings = [...sayRounding(asked), ...findingsOf(facts, prices, isNamed)];
  // A wage is told in no other way: what one person's rate would be a share of.
  if (terms.segment === "PU" || doesNotFit(findings)) findings.push(...impliedBase(facts, prices, asked, law));
  const traces: Trace[] = [];
  const notes: Problem[] = [];
  for (const program of prices.length === 0 ? [] : programs) {
    const traced = traceContribution({ program, base: facts.base, month: months[0]!, terms }, law);
    if (!traced.ok) return traced;
    traces.push(traced.value);
    notes.push(...traced.value.notes);
  }
  const { segment } = terms;
  const unit = prices[0] ?? null;
  return succeed({
    verdict: verdictOf(missing, findings),
    missing,
    assumed,
    findings,
    unit,
    programs,
    segment,
    month: months[0]!,
    traces,
    notes,
  });
}

function numbersProblem({ people, months, unit, total, monthly, precision }: PublishedFacts): Problem | null {
  const amount = (value: number | null, field: string) => (value === null ? null : ceilingProblem(value, field));
  return (
    (people === null ? null : peopleProblem(people)) ??
    (months === null ? null : peopleProblem(months)) ??
    amount(unit, "unit") ??
    amount(total, "total") ??
    amount(monthly, "monthly") ??
    amount(precision, "precision")
  );
}

interface Question {
  terms: Terms;
  programs: Program[];
  /** Those whose law may be meant. */
  months: Month[];
  /** true: these months and no others are meant. */
  isNamed: boolean;
  assumed: Assumed[];
}

function questionOf(facts: PublishedFacts, law: Law): Question {
  const { base, first, last } = facts;
  const assumed: Assumed[] = [];
  if (!facts.programs) assumed.push("programs");
  if (!facts.segment) assumed.push("segment");
  if (!facts.payer) assumed.push("payer");
  if (first === null) assumed.push("month");
  const segment = facts.segment ?? (base === null ? "BPU" : "PU");
  if (segment === "BPU" && base === null) assumed.push("lowest_base");
  const known = monthOf(Number(law.version.slice(0, 4)), Number(law.version.slice(5, 7)));
  const start = first ?? known;
  // Only a number of months is told: any of the year's may be meant.
  const end = last ?? (first === null ? known : start - (start % 12) + 11);
  const terms: Terms = { ...defaultTerms, segment, payer: facts.payer ?? "APBD" };
  const programs = orderedPrograms(facts.programs ?? USUAL);
  const months = Array.from({ length: Math.max(1, end - start + 1) }, (_, index) => start + index);
  const question = { terms, programs, months, isNamed: last !== null, assumed };
  return { ...question, terms: { ...terms, rounding: roundingOf(facts, question, law) } };
}

/** The rounding by which the rate the sentence names comes about; to the nearest rupiah where none does. */
function roundingOf(facts: PublishedFacts, { terms, programs, months }: Question, law: Law): Terms["rounding"] {
  const found = ROUNDINGS.find((rounding) => {
    const one = computeUnit({ programs, base: facts.base, month: months[0]!, terms: { ...terms, rounding } }, law);
    return one.ok && one.value.total === facts.unit;
  });
  return found ?? terms.rounding;
}

const sayRounding = ({ terms: { rounding } }: Question): PublishedFinding[] =>
  rounding === "TERDEKAT" ? [] : [{ code: "other_rounding", data: { rounding } }];

function missingIn({ people, months, total, base, unit }: PublishedFacts, segment: Segment): MissingFactor[] {
  const missing: MissingFactor[] = [];
  if (total === null) missing.push("total");
  if (people === null) missing.push("people");
  if (months === null) missing.push("months");
  if (segment === "PU" && base === null && unit === null) missing.push("base");
  return missing;
}

/** What a person costs in each month that may be meant. A wage earner without a wage has only the rate that is named. */
function pricesOf(facts: PublishedFacts, { terms, programs, months }: Question, law: Law): Outcome<Rupiah[]> {
  if (terms.segment === "PU" && facts.base === null) return succeed([]);
  const prices: Rupiah[] = [];
  for (const month of months) {
    const one = computeUnit({ programs, base: facts.base, month, terms }, law);
    if (!one.ok) return one;
    prices.push(one.value.total);
  }
  return succeed(prices);
}

const doesNotFit = (findings: readonly PublishedFinding[]): boolean =>
  findings.some(({ code }) => code === "does_not_follow");

/** The wage whose share the rate would be, for a wage earner of the lowest risk class. */
function impliedBase(
  { base, total, people, months, unit }: PublishedFacts,
  prices: readonly Rupiah[],
  { programs, months: [month], terms }: Question,
  law: Law,
): PublishedFinding[] {
  if (base !== null || (terms.segment === "BPU" && unit !== null && prices.includes(unit))) return [];
  const one = unit ?? (total !== null && people && months ? total / (people * months) : null);
  if (one === null) return [];
  let rate = 0;
  for (const program of programs) {
    const rule = findRule(law, { program, month: month!, ...circumstances({ ...terms, segment: "PU" }) });
    if (!rule.ok || rule.value.kind !== "rate" || rule.value.relief.numerator !== rule.value.relief.denominator)
      return [];
    rate += rule.value.employerRate + rule.value.workerRate;
  }
  return rate === 0
    ? []
    : [{ code: "implied_base", data: { rate, base: (one * 100_000) / rate, month: monthText(month!) } }];
}

function verdictOf(
  missing: readonly MissingFactor[],
  findings: readonly PublishedFinding[],
): PublishedCheck["verdict"] {
  if (findings.some(({ code }) => code === "fits_exactly")) return "exact";
  if (findings.some(({ code }) => code === "fits_rounded")) return "rounded";
  return missing.length > 0 ? "incomplete" : "differs";
}
