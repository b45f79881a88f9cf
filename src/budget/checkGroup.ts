import { LAW } from "../law/baseline";
import { monthInYear, monthOf, monthText, yearOf } from "../law/month";
import type { Law } from "../law/parameter";
import { lawProblem, type Problem } from "../law/problem";
import { FIRST_MONTH } from "../law/regulations";
import { PROGRAMS, PROGRAMS_OF } from "../law/terms";
import { baseProblem } from "./base";
import { countProblem, textProblems, yearProblem } from "./checkSize";
import { contractProblem } from "./construction";
import { choiceProblem } from "./field";
import { GROUP_FIELD_KEYS, GROUP_FIELDS, groupField } from "./groupFields";
import { LIMITS } from "./limits";
import { peopleProblem } from "./people";
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
    group.payer ? null : budgetProblem("payer_missing", {}, "payer"),
    ...GROUP_FIELD_KEYS.map((key) =>
      key === "payer" && !group.payer
        ? null
        : choiceProblem(groupField(key), group[key] ?? groupField(key).otherwise, key),
    ),
    ...textProblems(group, GROUP_FIELDS),
    ...programsOf(group),
    ...amountsOf(group),
    peopleProblem(group.people),
    flowProblem(group.joins, "joins"),
    flowProblem(group.exits, "exits"),
    ...periodOf(group, year),
  ];
  if (group.split) problems.push(countProblem("splits", group.split.length, "split"));
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

/** People joining or leaving each month; a blank cell read back as null or undefined means none. */
function flowProblem(flow: number, field: "joins" | "exits"): Problem | null {
  const isFine = flow == null || (Number.isInteger(flow) && flow >= 0 && flow <= LIMITS.flow.value);
  return isFine ? null : budgetProblem(`${field}_invalid`, { [field]: String(flow) }, field);
}

function periodOf({ first, last }: WorkerGroup, year: number): (Problem | null)[] {
  const wrong =
    yearProblem(year) ?? monthProblem(first, "first") ?? monthProblem(last, "last") ?? periodProblem(first, last);
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
