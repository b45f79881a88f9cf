import { checkGroup } from "../budget/checkGroup";
import { FUND_FIELDS } from "../budget/fundFields";
import { payerOfFunds } from "../budget/fundPayers";
import { checkFund } from "../budget/checkPlan";
import { headProblems } from "../budget/checkSize";
import { expandScenario } from "../budget/expandSweeps";
import { computeCoverage } from "../budget/coverage";
import { LIMITS } from "../budget/limits";
import { layOut } from "../budget/layOut";
import { localLaw } from "../budget/localLaw";
import type { BudgetPlan, Scenario, WorkerGroup } from "../budget/plan";
import { budgetProblem } from "../budget/problem";
import { coveredRemarks } from "../budget/planCoverage";
import { applyScenario } from "../budget/scenario";
import { plainName, scenarioNameProblems } from "../budget/scenarioNames";
import { sumGroups } from "../budget/sumGroups";
import { GROUP_CATEGORIES } from "../law/catalogue";
import type { Problem } from "../law/problem";
import { COVERAGE_FIELDS, GROUP_FILE_FIELDS, PROVISION_FIELDS, type FileTable } from "./fields";
import { cut, type Path } from "./places";
import type { FileReading } from "./readFields";

/** Where the problems of the plan as a whole stand in the file. */
const HEAD_PATHS: Record<string, Path> = {
  year: ["tahun"],
  region: ["wilayah"],
  ceilings: ["dana"],
  groups: ["kelompok"],
  scenarios: ["skenario"],
};

/**
 * What the file's words cannot show: the law's own limits, names that point nowhere or stand twice, and sums that no
 * spreadsheet holds. Names of funds become their ids here. The values themselves have been read without a problem.
 */
export function checkPlanFile(reading: FileReading, plan: BudgetPlan): void {
  for (const { problem, index } of localLaw(plan).problems)
    reading.pass(pathOf(["ketentuanSetempat", index], PROVISION_FIELDS, problem), problem);
  for (const problem of headProblems(plan)) reading.pass(HEAD_PATHS[problem.field ?? ""] ?? [], problem);
  if (!reading.isSound) return;
  checkGroups(reading, plan, plan.groups, ["kelompok"]);
  checkFunds(reading, plan);
  checkCoverage(reading, plan);
  plan.accounts?.forEach(({ category }, index) => {
    if (category !== null) checkCategory(reading, category, ["rekening", index, "kategori"], []);
  });
  reportAccountTwins(reading, plan);
  checkTotal(reading, plan, ["kelompok"]);
  const { adopted } = plan;
  if (adopted) {
    checkGroups(reading, plan, adopted.groups, ["ditetapkan", "kelompok"]);
    checkTotal(reading, { ...plan, groups: adopted.groups }, ["ditetapkan", "kelompok"]);
  }
  scenarioNameProblems(plan.scenarios.map(({ name }) => name)).forEach((problem, index) => {
    if (problem) reading.pass(["skenario", index, "nama"], problem);
  });
  if (reading.isSound) plan.scenarios.forEach((scenario, index) => checkScenario(reading, plan, scenario, index));
}

const pathOf = (path: Path, fields: FileTable, { field = "" }: Problem): Path => {
  const key = Object.hasOwn(fields, field) ? fields[field]!.key : field === "split" ? "pembagian" : undefined;
  return key ? [...path, key] : path;
};

function checkGroups(reading: FileReading, plan: BudgetPlan, groups: WorkerGroup[], list: Path): void {
  const fundByName = new Map(plan.funds.map((fund) => [fund.name, fund.id]));
  const idOfFund = (name: string, at: Path): string => {
    const fund = fundByName.get(name);
    if (fund === undefined)
      reading.report(at, "fund_unknown", { came: cut(name), known: [...fundByName.keys()].join(", ") });
    return fund ?? name;
  };
  groups.forEach((group, index) => {
    const path = [...list, index];
    if (group.fund !== null) group.fund = idOfFund(group.fund, [...path, "dana"]);
    group.split?.forEach((part, place) => (part.fund = idOfFund(part.fund, [...path, "pembagian", place, "dana"])));
    if (!group.payer) group.payer = payerOfFunds(plan.funds, group) ?? group.payer;
    for (const problem of checkGroup(group, plan.year)) reading.pass(pathOf(path, GROUP_FILE_FIELDS, problem), problem);
    if (group.category !== null) checkCategory(reading, group.category, [...path, "kategori"], []);
  });
  reportDoubles(reading, groups, list);
}

function checkFunds(reading: FileReading, plan: BudgetPlan): void {
  plan.funds.forEach((fund, index) => {
    const path: Path = ["dana", index];
    for (const problem of checkFund(fund)) reading.pass(pathOf(path, FUND_FIELDS, problem), problem);
    const names = plan.groups.map(({ name }) => name);
    for (const key of fund.eligible ?? []) checkCategory(reading, key, [...path, "bolehUntuk"], names);
  });
  reportDoubles(reading, plan.funds, ["dana"]);
}

/** A code of the catalogue, or one of the names that may stand there too. */
function checkCategory(reading: FileReading, came: string, path: Path, others: readonly string[]): void {
  const codes = GROUP_CATEGORIES.map(({ code }) => code);
  if (codes.includes(came) || others.includes(came)) return;
  reading.report(path, "word_unknown", { came: `"${cut(came)}"`, accepted: codes.join(", ") });
}

function checkCoverage(reading: FileReading, plan: BudgetPlan): void {
  reportDoubles(
    reading,
    (plan.coverage ?? []).map(({ id }) => ({ name: id })),
    ["cakupan"],
    "kode",
  );
  plan.groups.forEach((group, index) => {
    for (const problem of coveredRemarks(plan, group))
      if (problem.code === "figure_unknown") reading.pass(["kelompok", index, "cakupan"], problem);
  });
  plan.coverage?.forEach(({ participants, workers }, index) => {
    // One of them alone is checked as itself: the other is what lets it stand.
    const outcome = computeCoverage(participants ?? 0, workers ?? LIMITS.people.value);
    if (outcome.ok) return;
    for (const problem of outcome.problems) reading.pass(pathOf(["cakupan", index], COVERAGE_FIELDS, problem), problem);
  });
}

/** What only computing finds: a hole in the law, a sum too large. Groups that are wrong already have been told. */
function checkTotal(reading: FileReading, plan: BudgetPlan, list: Path): void {
  sumGroups(plan, localLaw(plan).law).groups.forEach(({ group, outcome }, index) => {
    if (outcome.ok || checkGroup(group, plan.year).length > 0) return;
    for (const problem of outcome.problems)
      reading.pass(list.length === 0 ? list : pathOf([...list, index], GROUP_FILE_FIELDS, problem), problem);
  });
}

/** A scenario must change what it says, and leave a plan that can be computed. */
function checkScenario(reading: FileReading, plan: BudgetPlan, scenario: Scenario, index: number): void {
  const path: Path = ["skenario", index];
  const { entries } = expandScenario(plan, scenario);
  const placeOf = (id: string, field: string | undefined): Path => {
    const place = entries.findLastIndex(({ touches }) =>
      touches.some((one) => one.id === id && one.field.split(".")[0] === field),
    );
    return place < 0 ? path : [...path, "perubahan", place, "nilai"];
  };
  const applied = applyScenario({ ...plan, scenarios: [scenario] }, scenario.id);
  for (const problem of applied.problems) {
    const { row } = problem.data;
    reading.pass(typeof row === "number" ? [...path, "perubahan", row - 1] : path, problem);
  }
  if (applied.problems.length > 0) return;
  const touched = new Set(entries.flatMap(({ touches }) => touches.map(({ id }) => id)));
  let isSound = true;
  const say = (id: string, problems: readonly Problem[]) => {
    for (const problem of problems) reading.pass(placeOf(id, problem.field), problem);
    isSound &&= problems.length === 0;
  };
  for (const group of applied.plan.groups) if (touched.has(group.id)) say(group.id, checkGroup(group, plan.year));
  for (const fund of applied.plan.funds) if (touched.has(fund.id)) say(fund.id, checkFund(fund));
  if (!isSound) return;
  for (const { scenario: of, group } of layOut(plan).left)
    if (of === scenario)
      say(group.id, [budgetProblem("parts_differ_in_scenario", { scenario: scenario.name, name: group.name })]);
  for (const { group, outcome } of sumGroups(applied.plan, applied.law).groups)
    if (!outcome.ok) say(group.id, outcome.problems);
}

/** Of two codes for the same programme and category only one could be used. */
function reportAccountTwins(reading: FileReading, plan: BudgetPlan): void {
  const accounts = plan.accounts ?? [];
  accounts.forEach(({ category, program }, index) => {
    const first = accounts.findIndex((one) => one.category === category && one.program === program);
    if (first < index) reading.report(["rekening", index], "account_twice", { program, category });
  });
}

function reportDoubles(
  reading: FileReading,
  items: readonly { name: string }[],
  list: Path,
  key: "nama" | "kode" = "nama",
): void {
  const seen = new Set<string>();
  items.forEach(({ name }, index) => {
    const plain = plainName(name);
    if (seen.has(plain)) reading.report([...list, index, key], "name_twice", { name: cut(name) });
    seen.add(plain);
  });
}
