import { LAW } from "../law/baseline";
import { monthOf, type Month } from "../law/month";
import type { Law } from "../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { hindrances, isContract, monthIndex } from "./checkGroup";
import { computeConstruction } from "./construction";
import type { Rounding, Rupiah } from "./money";
import { sumMonths, type MonthBudget } from "./period";
import type { WorkerGroup } from "./plan";
import type { Terms } from "./terms";
import type { ByProgram } from "./byProgram";
import { orderedPrograms } from "./unit";

/** What a group costs in one budget year. */
export interface GroupBudget {
  total: Rupiah;
  /** 0 for a construction contract: its cost does not depend on people. */
  personMonths: number;
  /** Most people in any month of the year; 0 for a construction contract, which insures people nobody counts. */
  people: number;
  byProgram: ByProgram;
  /** Twelve months, January first; months outside the period cost nothing. */
  months: MonthBudget[];
  /** The worker's part of the year where it is deducted from pay; in no other sum of this. */
  deducted: Rupiah;
  notes: Problem[];
  /** Only where the group is priced part by part: its parts, one for each fund and stretch of months. */
  lines?: readonly { group: WorkerGroup; budget: GroupBudget }[];
}

export const groupTerms = (group: WorkerGroup, rounding: Rounding): Terms => ({
  segment: group.segment,
  risk: group.risk,
  sector: group.sector,
  payer: group.payer,
  share: group.segment === "PU" && group.workerPart === "UPAH" ? "PEMBERI_KERJA" : "TOTAL",
  rounding,
});

/** Headcount of a month: it grows by those who join and shrinks by those who leave, never below zero. */
export function peopleIn(
  group: Pick<WorkerGroup, "people" | "first" | "last" | "joins" | "exits">,
  month: Month,
): number {
  if (month < group.first || month > group.last) return 0;
  return Math.max(0, group.people + ((group.joins ?? 0) - (group.exits ?? 0)) * (month - group.first));
}

/**
 * The cost of a group in the months of one year.
 * @returns every problem of its inputs at once (see `hindrances`), or the twelve months
 */
export function computeGroup(
  group: WorkerGroup,
  year: number,
  law: Law = LAW,
  rounding: Rounding = "TERDEKAT",
): Outcome<GroupBudget> {
  const problems = hindrances(group, year, law);
  if (problems.length > 0) return fail(...problems);
  return isContract(group) ? contractYear(group, year, law, rounding) : personYear(group, year, law, rounding);
}

const emptyMonth = (month: Month): MonthBudget => ({ month, people: 0, units: {}, amounts: {}, total: 0 });

/** January to December: the months that cost something, and empty ones. */
function wholeYear(year: number, known: (month: Month) => MonthBudget | undefined): MonthBudget[] {
  const january = monthOf(year, 1);
  const months: MonthBudget[] = [];
  for (let month = january; month < january + 12; month++) months.push(known(month) ?? emptyMonth(month));
  return months;
}

function personYear(group: WorkerGroup, year: number, law: Law, rounding: Rounding): Outcome<GroupBudget> {
  const first = Math.max(group.first, monthOf(year, 1));
  const last = Math.min(group.last, monthOf(year, 12));
  const { programs, base } = group;
  const spent = sumMonths(
    { programs, base, first, last, since: group.first, terms: groupTerms(group, rounding) },
    (month) => peopleIn(group, month),
    law,
  );
  if (!spent.ok) return spent;
  let people = 0;
  for (const month of spent.value.months) if (month.people > people) people = month.people;
  const known = spent.value.months;
  const months = known.length === 12 ? known : wholeYear(year, (month) => known[month - first]);
  const { total, personMonths, byProgram, deducted, notes } = spent.value;
  return succeed({ total, personMonths, people, byProgram, months, deducted, notes });
}

/** A contract is paid once, in its first month; in a later year nothing is left to pay. */
function contractYear(group: WorkerGroup, year: number, law: Law, rounding: Rounding): Outcome<GroupBudget> {
  const programs = orderedPrograms(group.programs);
  const priced = computeConstruction({ contract: group.contract!, programs, month: group.first, rounding }, law);
  if (!priced.ok) return priced;
  const months = wholeYear(year, () => undefined);
  const start = months[monthIndex(year, group.first)];
  const none = Object.fromEntries(programs.map((program) => [program, 0])) as ByProgram;
  const { total, byProgram, notes } = priced.value;
  const nobody = { personMonths: 0, people: 0 };
  if (!start) return succeed({ total: 0, ...nobody, byProgram: none, months, deducted: 0, notes });
  start.units = byProgram;
  start.amounts = byProgram;
  start.total = total;
  return succeed({ total, ...nobody, byProgram, months, deducted: 0, notes });
}
