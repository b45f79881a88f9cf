import { LAW } from "../law/baseline";
import type { Month } from "../law/month";
import type { Law } from "../law/parameter";
import { fail, lawProblem, succeed, type Outcome, type Problem } from "../law/problem";
import { findRule, type Rule } from "../law/rule";
import { PROGRAMS, type Program } from "../law/terms";
import { usedBase } from "./base";
import type { ByProgram } from "./byProgram";
import { circumstances, missingBase, remarksOn, shareAmount, termsProblem } from "./contribution";
import type { Hundredths, Rupiah } from "./money";
import { budgetProblem } from "./problem";
import { Remarks } from "./remarks";
import type { Terms } from "./terms";

export interface UnitQuestion {
  programs: readonly Program[];
  base: Hundredths | null;
  month: Month;
  terms: Terms;
  /** First month of the membership, where it is known: see `fullMonthsOf`. */
  since?: Month;
}

/** What one person costs in one month: each programme rounded by itself. */
export interface UnitContribution {
  amounts: ByProgram;
  total: Rupiah;
  notes: Problem[];
}

/** One person, one month, several programmes. Fails like `computeContribution`, or with `programs_missing`. */
export function computeUnit(question: UnitQuestion, law: Law = LAW): Outcome<UnitContribution> {
  const programs = orderedPrograms(question.programs);
  const wrong = programsProblem(question.programs) ?? termsProblem(question.terms, question.base);
  if (wrong) return fail(wrong);
  const remarks = new Remarks();
  const priced = priceMonth(law, { ...question, programs }, remarks);
  if (!priced.ok) return priced;
  const { amounts, total } = priced.value;
  return succeed({ amounts, total, notes: remarks.list });
}

/** The programmes asked for, each once, in the order of the law. */
export const orderedPrograms = (programs: readonly Program[]): Program[] =>
  PROGRAMS.filter((program) => programs.includes(program));

export function programsProblem(programs: readonly Program[]): Problem | null {
  if (programs.length === 0) return budgetProblem("programs_missing", {}, "programs");
  const unknown = programs.find((program) => !PROGRAMS.includes(program));
  return unknown === undefined ? null : budgetProblem("program_unknown", { program: String(unknown) }, "programs");
}

/** The month's price for one person. The question has been checked; remarks are gathered by the caller. */
export function priceMonth(
  law: Law,
  { programs, base, month, terms, since }: UnitQuestion,
  remarks: Remarks,
): Outcome<Price> {
  const rules = rulesOf(law, programs, month, terms, since);
  return rules.ok ? priceRules(rules.value, base, terms, remarks) : rules;
}

/** What one person costs in a month, and what is deducted from pay beside it. */
export interface Price {
  amounts: ByProgram;
  total: Rupiah;
  deducted: Rupiah;
}

/** The rules of a month, one for each programme; fails with the first the law does not have. */
export function rulesOf(
  law: Law,
  programs: readonly Program[],
  month: Month,
  terms: Terms,
  since: Month | undefined,
): Outcome<Rule[]> {
  const rules: Rule[] = [];
  for (const program of programs) {
    const found = findRule(law, { program, month, since, ...circumstances(terms) });
    if (!found.ok) return found;
    rules.push(found.value);
  }
  return succeed(rules);
}

/** The price for one person under rules that were asked for already. */
export function priceRules(
  rules: readonly Rule[],
  base: Hundredths | null,
  terms: Terms,
  remarks: Remarks,
): Outcome<Price> {
  const amounts: ByProgram = {};
  let total = 0;
  let deducted = 0;
  for (const rule of rules) {
    const missing = missingBase(rule, base);
    if (missing) return fail(missing);
    const used = usedBase(rule, base);
    const amount = shareAmount(rule, used, terms);
    if (terms.share === "PEMBERI_KERJA") deducted += shareAmount(rule, used, { ...terms, share: "PEKERJA" });
    remarks.add(remarksOn(rule, base));
    amounts[rule.program] = amount;
    total += amount;
  }
  return succeed({ amounts, total, deducted });
}

/** Guard of the doors that take months. */
export const monthProblem = (month: Month, field: string): Problem | null =>
  Number.isInteger(month) ? null : lawProblem("month_invalid", { month: String(month) }, field);
