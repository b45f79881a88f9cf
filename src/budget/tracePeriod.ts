import { LAW } from "../law/baseline";
import { monthText } from "../law/month";
import type { Law } from "../law/parameter";
import { succeed, type Outcome } from "../law/problem";
import type { Program } from "../law/terms";
import { isContract } from "./checkGroup";
import { computeConstruction } from "./construction";
import { computeGroup, groupTerms } from "./group";
import type { Rounding } from "./money";
import { computePeriod, type MonthBudget, type PeriodQuestion } from "./period";
import type { WorkerGroup } from "./plan";
import { step, traceContribution, type Trace, type TraceStep } from "./trace";
import { orderedPrograms } from "./unit";

/** The way to a period's cost: per programme, runs of months at one price, each with the trace of that price. */
export function tracePeriod(question: PeriodQuestion, law: Law = LAW): Outcome<Trace> {
  const computed = computePeriod(question, law);
  if (!computed.ok) return computed;
  const { people, first, last } = question;
  const { months, total, personMonths, notes } = computed.value;
  return succeed({
    sentenceCode: "period",
    data: { people, first: monthText(first), last: monthText(last), personMonths },
    amount: total,
    ...traceMonths(months, question, law),
    notes,
  });
}

/** The way to a group's cost in a year. */
export function traceGroup(
  group: WorkerGroup,
  year: number,
  law: Law = LAW,
  rounding: Rounding = "TERDEKAT",
): Outcome<Trace> {
  const computed = computeGroup(group, year, law, rounding);
  if (!computed.ok) return computed;
  const { total, personMonths, people, notes, months } = computed.value;
  const data = { name: group.name, year, people, personMonths };
  if (isContract(group)) {
    const { contract, programs, first: month } = group;
    const traced = traceConstruction({ contract: contract!, programs, month, rounding }, law);
    // A contract of an earlier year is fully paid: nothing to explain but that.
    return traced.ok ? succeed({ ...traced.value, sentenceCode: "group", data, amount: total, notes }) : traced;
  }
  const paid = months.filter((month) => month.month >= group.first && month.month <= group.last);
  const { programs, base, first: since } = group;
  const question = { programs, base, since, terms: groupTerms(group, rounding) };
  return succeed({ sentenceCode: "group", data, amount: total, ...traceMonths(paid, question, law), notes });
}

/** The way to the contribution of a construction contract, slice by slice. */
export function traceConstruction(question: Parameters<typeof computeConstruction>[0], law: Law = LAW): Outcome<Trace> {
  const computed = computeConstruction(question, law);
  if (!computed.ok) return computed;
  const { total, byProgram, slices, parameters, notes } = computed.value;
  const table = parameters.find(({ kind }) => kind === "slices");
  const steps: TraceStep[] = [];
  for (const program of orderedPrograms(question.programs)) {
    for (const { part, above, upTo, rates, amounts } of slices) {
      if (part === 0) continue;
      steps.push(
        step("slice_applied", { program, part, above, upTo, rate: rates[program]! }, amounts[program]!, table),
      );
    }
    for (const relief of parameters)
      if (relief.kind === "relief" && relief.programs.includes(program))
        steps.push(step("relief_applied", { ...relief.value }, null, relief));
    steps.push(step("program_sum", { program }, byProgram[program]!));
  }
  const { contract, month, rounding = "TERDEKAT" } = question;
  const data = { contract, month: monthText(month), rounding };
  return succeed({ sentenceCode: "construction", data, amount: total, steps, parts: [], notes });
}

function traceMonths(
  months: readonly MonthBudget[],
  { programs, base, terms, since }: Pick<PeriodQuestion, "programs" | "base" | "terms" | "since">,
  law: Law,
): { steps: TraceStep[]; parts: Trace[] } {
  const steps: TraceStep[] = [];
  const parts: Trace[] = [];
  for (const program of orderedPrograms(programs)) {
    for (const run of runsOf(months, program)) {
      steps.push(runStep(run, program));
      const one = traceContribution({ program, base, month: run[0]!.month, terms, since }, law);
      if (one.ok) parts.push(one.value);
    }
  }
  return { steps, parts };
}

/** Consecutive months at one price per person. */
function runsOf(months: readonly MonthBudget[], program: Program): MonthBudget[][] {
  const runs: MonthBudget[][] = [];
  for (const month of months) {
    const run = runs[runs.length - 1];
    if (run && run[0]!.units[program] === month.units[program]) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

function runStep(run: readonly MonthBudget[], program: Program): TraceStep {
  const start = run[0]!;
  const unit = start.units[program]!;
  const span = { program, unit, first: monthText(start.month), last: monthText(run[run.length - 1]!.month) };
  const amount = run.reduce((sum, month) => sum + month.amounts[program]!, 0);
  if (run.every(({ people }) => people === start.people))
    return step("people_and_months", { ...span, people: start.people, months: run.length }, amount);
  return step("person_months", { ...span, people: run.reduce((sum, { people }) => sum + people, 0) }, amount);
}
