import { LAW } from "../law/baseline";
import { monthInYear, monthOf, monthText, yearOf } from "../law/month";
import type { Law } from "../law/parameter";
import { lawProblem, type Problem } from "../law/problem";
import { FIRST_MONTH } from "../law/regulations";
import { PAYERS, PROGRAMS, PROGRAMS_OF, RISK_CLASSES, SECTORS, SEGMENTS } from "../law/terms";
import { baseProblem } from "./base";
import { contractProblem } from "./construction";
import { MOST_PEOPLE, peopleProblem } from "./people";
import { periodProblem } from "./period";
import type { WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";
import { monthProblem } from "./unit";

/**
 * Everything that keeps a group from being computed in a budget year, each naming its field. Empty when all is well.
 * The law is asked again while computing; what depends on a rule of one month is found there.
 */
export function checkGroup(group: WorkerGroup, year: number, _law: Law = LAW): Problem[] {
  const problems: (Problem | null)[] = [
    group.name.trim() === "" ? budgetProblem("name_missing", {}, "name") : null,
    SEGMENTS.includes(group.segment)
      ? null
      : budgetProblem("segment_unknown", { value: String(group.segment) }, "segment"),
    ...programsOf(group),
    ...amountsOf(group),
    RISK_CLASSES.includes(group.risk) ? null : budgetProblem("risk_unknown", { value: String(group.risk) }, "risk"),
    SECTORS.includes(group.sector) ? null : budgetProblem("sector_unknown", { value: String(group.sector) }, "sector"),
    payerOf(group),
    peopleProblem(group.people),
    flowProblem(group.joins, "joins"),
    flowProblem(group.exits, "exits"),
    ...periodOf(group, year),
  ];
  return problems.filter((problem) => problem !== null);
}

/** Is a construction group priced by its contract rather than by known wages? */
export const isContract = (group: WorkerGroup): boolean => group.segment === "JAKON" && group.base === null;

function programsOf(group: WorkerGroup): (Problem | null)[] {
  if (group.programs.length === 0) return [budgetProblem("programs_missing", {}, "programs")];
  const known = PROGRAMS_OF[group.segment] ?? PROGRAMS;
  return group.programs.map((program) => {
    if (!PROGRAMS.includes(program)) return budgetProblem("program_unknown", { program: String(program) }, "programs");
    return known.includes(program)
      ? null
      : lawProblem("program_not_in_segment", { program, segment: group.segment }, "programs");
  });
}

function amountsOf(group: WorkerGroup): (Problem | null)[] {
  if (isContract(group)) return [contractProblem(group.contract)];
  if (group.base !== null) return [baseProblem(group.base)];
  return [group.segment === "PU" ? budgetProblem("base_missing", {}, "base") : null];
}

function payerOf(group: WorkerGroup): Problem | null {
  if (!group.payer) return budgetProblem("payer_missing", {}, "payer");
  return PAYERS.includes(group.payer) ? null : budgetProblem("payer_unknown", { value: String(group.payer) }, "payer");
}

/** People joining or leaving each month; a blank cell read back as null or undefined means none. */
function flowProblem(flow: number, field: "joins" | "exits"): Problem | null {
  const isFine = flow == null || (Number.isInteger(flow) && flow >= 0 && flow <= MOST_PEOPLE);
  return isFine ? null : budgetProblem(`${field}_invalid`, { [field]: String(flow) }, field);
}

function periodOf({ first, last }: WorkerGroup, year: number): (Problem | null)[] {
  if (!Number.isInteger(year) || year < 1900 || year > 9999)
    return [budgetProblem("year_invalid", { year: String(year) }, "year")];
  const wrong = monthProblem(first, "first") ?? monthProblem(last, "last") ?? periodProblem(first, last);
  if (wrong) return [wrong];
  if (first < FIRST_MONTH)
    return [
      lawProblem(
        "month_before_law",
        { program: null, month: monthText(first), first: monthText(FIRST_MONTH) },
        "first",
      ),
    ];
  const outside = last < monthOf(year, 1) || first > monthOf(year, 12);
  return [
    outside
      ? budgetProblem(
          "year_outside_period",
          { first: monthText(first), last: monthText(last), year },
          yearOf(first) > year ? "first" : "last",
        )
      : null,
  ];
}

/** Index 0…11 of a month inside a budget year, or -1. */
export const monthIndex = (year: number, month: number): number =>
  yearOf(month) === year ? monthInYear(month) - 1 : -1;
