import { LAW } from "../law/baseline";
import { monthInYear, monthOf, monthText, yearOf } from "../law/month";
import type { Law } from "../law/parameter";
import { lawProblem, type Problem } from "../law/problem";
import { FIRST_MONTH } from "../law/regulations";
import { PROGRAMS, PROGRAMS_OF } from "../law/terms";
import { baseProblem } from "./base";
import { countProblem, textProblem, yearProblem } from "./checkSize";
import { contractProblem } from "./construction";
import { choiceProblem } from "./field";
import { GROUP_FIELD_KEYS, groupField } from "./groupFields";
import { isUnseen } from "./isUnseen";
import { LIMITS } from "./limits";
import { peopleProblem } from "./people";
import { periodProblem } from "./period";
import type { WorkerGroup } from "./plan";
import { budgetProblem } from "./problem";
import { monthProblem } from "./unit";

/** The fields by what is checked of them, sorted once. */
const CHOICES = GROUP_FIELD_KEYS.filter((key) => groupField(key).words !== undefined).map((key) => ({
  key,
  field: groupField(key),
}));
const TEXTS = GROUP_FIELD_KEYS.filter((key) => groupField(key).kind === "text").map((key) => ({
  key,
  most: groupField(key).most,
}));

/**
 * Everything that is wrong with a group in a budget year, each problem naming its field. Empty when all is well.
 * The law is asked again while computing; what depends on a rule of one month is found there.
 */
export function checkGroup(group: WorkerGroup, year: number, law: Law = LAW): Problem[] {
  const texts = TEXTS.map(({ key, most }) => textProblem(group[key] as string | null, most, key));
  return [...hindrances(group, year, law), ...texts.filter((problem) => problem !== null)];
}

/** Does a problem keep its group from being computed? A text that is too long costs nothing: it must be shortened before a book is written. */
export const hinders = ({ code }: Pick<Problem, "code">): boolean => code !== "text_too_long";

/** Of them what keeps the group from being computed. */
export function hindrances(group: WorkerGroup, year: number, _law: Law = LAW): Problem[] {
  const problems: Problem[] = [];
  const say = (problem: Problem | null) => {
    if (problem) problems.push(problem);
  };
  if (isUnseen(group.name)) say(budgetProblem("name_missing", {}, "name"));
  if (!group.payer) say(budgetProblem("payer_missing", {}, "payer"));
  for (const { key, field } of CHOICES)
    if (key !== "payer" || group.payer) say(choiceProblem(field, group[key] ?? field.otherwise, key));
  programsOf(group, say);
  amountsOf(group, say);
  say(peopleProblem(group.people));
  say(coveredProblem(group.covered));
  say(flowProblem(group.joins, "joins"));
  say(flowProblem(group.exits, "exits"));
  say(periodOf(group, year));
  if (group.split) say(countProblem("splits", group.split.length, "split"));
  return problems;
}

type Say = (problem: Problem | null) => void;

/** Is a construction group priced by its contract rather than by known wages? */
export const isContract = (group: WorkerGroup): boolean => group.segment === "JAKON" && group.base === null;

function programsOf(group: WorkerGroup, say: Say): void {
  if (group.programs.length === 0) say(budgetProblem("programs_missing", {}, "programs"));
  const known = PROGRAMS_OF[group.segment] ?? PROGRAMS;
  for (const program of group.programs) {
    if (!PROGRAMS.includes(program)) say(budgetProblem("program_unknown", { program: String(program) }, "programs"));
    else if (!known.includes(program))
      say(lawProblem("program_not_in_segment", { program, segment: group.segment }, "programs"));
  }
}

function amountsOf(group: WorkerGroup, say: Say): void {
  if (isContract(group)) say(contractProblem(group.contract));
  else if (group.base !== null) say(baseProblem(group.base));
  else if (group.segment === "PU") say(budgetProblem("base_missing", {}, "base"));
}

/** People joining or leaving each month; a blank cell read back as null or undefined means none. */
function flowProblem(flow: number, field: "joins" | "exits"): Problem | null {
  const isFine = flow == null || (Number.isInteger(flow) && flow >= 0 && flow <= LIMITS.flow.value);
  return isFine ? null : budgetProblem(`${field}_invalid`, { [field]: String(flow) }, field);
}

/** Who is covered already is counted as people are; nothing said means none. */
function coveredProblem(covered: number | undefined): Problem | null {
  const isFine = covered == null || peopleProblem(covered) === null;
  return isFine ? null : budgetProblem("covered_invalid", { covered: String(covered) }, "covered");
}

function periodOf({ first, last }: WorkerGroup, year: number): Problem | null {
  const wrong =
    yearProblem(year) ?? monthProblem(first, "first") ?? monthProblem(last, "last") ?? periodProblem(first, last);
  if (wrong) return wrong;
  if (first < FIRST_MONTH)
    return lawProblem(
      "month_before_law",
      { program: null, month: monthText(first), first: monthText(FIRST_MONTH) },
      "first",
    );
  if (last >= monthOf(year, 1) && first <= monthOf(year, 12)) return null;
  return budgetProblem(
    "year_outside_period",
    { first: monthText(first), last: monthText(last), year },
    yearOf(first) > year ? "first" : "last",
  );
}

/** Index 0…11 of a month inside a budget year, or -1. */
export const monthIndex = (year: number, month: number): number =>
  yearOf(month) === year ? monthInYear(month) - 1 : -1;
