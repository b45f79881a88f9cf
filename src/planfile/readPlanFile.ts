import { FIGURE_PREFIX } from "../budget/coverage";
import { countProblem } from "../budget/checkSize";
import { CODE_LETTERS } from "../budget/freshCode";
import { fundCode } from "../budget/fundCode";
import { blankFund, FUND_FIELDS } from "../budget/fundFields";
import { blankGroup } from "../budget/groupFields";
import { isRecord } from "../budget/isRecord";
import { LIMITS, type LimitKey } from "../budget/limits";
import { LOCAL_FIELDS } from "../budget/localLaw";
import type { AdoptedBudget, BudgetPlan, Fund, LocalProvision, Scenario, Signing, WorkerGroup } from "../budget/plan";
import { plainName } from "../budget/scenarioNames";
import { locked } from "../budget/scenarioLock";
import { LAW } from "../law/baseline";
import { checkPlanFile } from "./checkPlanFile";
import {
  ADOPTED_FIELDS,
  COVERAGE_FIELDS,
  COVERAGE_NUMBERS,
  GROUP_FILE_FIELDS,
  LIST_KEYS,
  LOCK_KEY,
  PARAMETER_COLUMNS,
  PLAN_FIELDS,
  REGION_ACCOUNT_FIELDS,
  PROVISION_FIELDS,
  SCENARIO_FIELDS,
  SIGNATORY_FIELDS,
  SIGNING_FIELDS,
  SPLIT_FIELDS,
} from "./fields";
import { cut, parsePlacedJson, type FileProblem, type Path } from "./places";
import { FileReading, show } from "./readFields";
import { readOverride, type PlanParts } from "./readOverride";

export type PlanFileOutcome = { ok: true; plan: BudgetPlan } | { ok: false; problems: FileProblem[] };

/**
 * Reads a plan file (docs/plan-file.md): groups, funds and scenarios of one region and year, as JSON. What is larger
 * than `LIMITS` allows is refused before it is read.
 *
 * @returns the plan, or the mistakes with their lines; nothing is guessed and no key is passed over
 * @example readPlanFile('{"wilayah": "Kabupaten Blitar", "tahun": 2025, "kelompok": [ … ]}')
 */
export function readPlanFile(text: string): PlanFileOutcome {
  const json = parsePlacedJson(text);
  if (Array.isArray(json)) return { ok: false, problems: json };
  const reading = new FileReading(json);
  const plan = readPlan(reading, json.value);
  if (plan && reading.isSound) checkPlanFile(reading, plan);
  return plan && reading.isSound ? { ok: true, plan } : { ok: false, problems: reading.problems };
}

function readPlan(reading: FileReading, file: unknown): BudgetPlan | null {
  const head = reading.readWhole(file, [], PLAN_FIELDS, LIST_KEYS);
  if (!isRecord(file)) return null;
  const list = <T>(key: string, limit: LimitKey, readItem: (item: unknown, path: Path) => T | null) =>
    readList(reading, file, { key, around: [], limit }, readItem);
  const groups = list("kelompok", "groups", (item, path) =>
    readGroup(reading, item, path, idOf(CODE_LETTERS.group, path)),
  );
  const codes: string[] = [];
  const funds = list("dana", "funds", (item, path) => readFund(reading, item, path, codes));
  const scenarios = list("skenario", "scenarios", (item, path) => readScenario(reading, item, path, { groups, funds }));
  const provisions = list("ketentuanSetempat", "provisions", (item, path) => readProvision(reading, item, path));
  const coverage = list("cakupan", "coverage", (item, path) => {
    const figure = reading.readWhole(item, path, COVERAGE_FIELDS);
    if (isRecord(item) && COVERAGE_NUMBERS.every((key) => (item[key] ?? null) === null))
      reading.report(path, "coverage_empty", { needed: COVERAGE_NUMBERS.join(", ") });
    return figure && { ...figure, id: figure.id ?? `${FIGURE_PREFIX}${Number(path.at(-1)) + 1}` };
  });
  const accounts = list("rekening", "accounts", (item, path) => reading.readWhole(item, path, REGION_ACCOUNT_FIELDS));
  const adopted = readAdopted(reading, file["ditetapkan"], groups);
  const signing = readSigning(reading, file["tandaTangan"]);
  const active = readActive(reading, file["skenarioAktif"], scenarios);
  if (!groups.length && reading.isSound) reading.report(["kelompok"], "groups_missing");
  if (!head) return null;
  const { code, name, source, year, rounding, author, paper } = head;
  return {
    region: { code, name, source },
    year,
    rounding,
    author,
    groups,
    funds,
    scenarios,
    activeScenario: active,
    ...(coverage.length ? { coverage } : {}),
    ...(accounts.length ? { accounts } : {}),
    ...(provisions.length ? { localProvisions: provisions } : {}),
    ...(adopted ? { adopted } : {}),
    ...(signing ? { signing } : {}),
    ...(paper === "F4" ? { paper } : {}),
  };
}

/** A list's items that could be read; one that is longer than its limit is refused unread. */
function readList<T>(
  reading: FileReading,
  parent: Record<string, unknown>,
  { key, around, limit }: { key: string; around: Path; limit: LimitKey },
  readItem: (item: unknown, path: Path) => T | null,
): T[] {
  const list = parent[key];
  const path = [...around, key];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    reading.report(path, "list_expected", { came: show(list) });
    return [];
  }
  const tooMany = countProblem(limit, list.length);
  if (tooMany) {
    reading.pass(path, tooMany);
    return [];
  }
  return list.map((item, index) => readItem(item, [...path, index])).filter((item) => item !== null);
}

/** Ids are made from places: "g1", "g2"… for groups, "s1"… for scenarios; funds are called by their kind. */
const idOf = (letter: string, path: Path) => `${letter}${Number(path.at(-1)) + 1}`;

/** In place of what could not be read of a group or fund: no plan comes of it, but its name can still be pointed to. */
const UNREAD = { group: blankGroup(LIMITS.firstYear.value), fund: blankFund() };

function readGroup(reading: FileReading, item: unknown, path: Path, id: string): WorkerGroup {
  const read = reading.readObject(item, path, GROUP_FILE_FIELDS, ["pembagian", "rekening"]);
  const group = { id, ...UNREAD.group, ...read };
  if (!isRecord(item)) return group;
  const accounts = reading.readAccounts(item["rekening"], [...path, "rekening"]);
  const split = readList(reading, item, { key: "pembagian", around: path, limit: "splits" }, (part, at) =>
    reading.readWhole(part, at, SPLIT_FIELDS),
  );
  return { ...group, ...(accounts ? { accounts } : {}), ...(split.length ? { split } : {}) };
}

/** A group that was adopted under the name of one of today's is the same group, wherever it stands. */
function readAdopted(reading: FileReading, came: unknown, today: readonly WorkerGroup[]): AdoptedBudget | null {
  if (came === undefined || came === null) return null;
  const path: Path = ["ditetapkan"];
  const head = reading.readWhole(came, path, ADOPTED_FIELDS, ["kelompok"]);
  if (!isRecord(came)) return null;
  const idOfName = new Map(today.map(({ id, name }) => [plainName(name ?? ""), id]));
  const groups = readList(reading, came, { key: "kelompok", around: path, limit: "groups" }, (item, at) => {
    const group = readGroup(reading, item, at, idOf("A", at));
    return { ...group, id: idOfName.get(plainName(group.name ?? "")) ?? group.id };
  });
  return head && { ...head, groups };
}

/** A local provision: its numbers under the words a scenario uses for them, all that its parameter has. */
function readProvision(reading: FileReading, item: unknown, path: Path): LocalProvision | null {
  const id = isRecord(item) && typeof item["parameter"] === "string" ? item["parameter"] : "";
  const fields = LOCAL_FIELDS[LAW.byId(id)?.kind ?? "slices"] ?? [];
  // Where the parameter itself is the mistake, its numbers are none.
  const isLost = id !== "" && fields.length === 0;
  if (isLost && LAW.byId(id)) reading.report([...path, "parameter"], "provision_not_a_number", { name: cut(id) });
  else if (isLost) reading.report([...path, "parameter"], "target_unknown", { name: cut(id), known: "docs/law.md" });
  const columns = isLost ? Object.values(PARAMETER_COLUMNS) : fields.map((field) => PARAMETER_COLUMNS[field]);
  const numberKeys = columns.map(({ key }) => key);
  const provision = reading.readWhole(item, path, PROVISION_FIELDS, numberKeys);
  if (!isRecord(item)) return null;
  const read = fields.map((field) => reading.readKey(item, path, PARAMETER_COLUMNS[field]));
  const values = read.filter((value) => typeof value === "number");
  return provision && { ...provision, values };
}

function readSigning(reading: FileReading, came: unknown): Signing | null {
  if (came === undefined || came === null) return null;
  const path: Path = ["tandaTangan"];
  const head = reading.readWhole(came, path, SIGNING_FIELDS, ["mengetahui", "pembuat"]);
  const signatory = (key: "mengetahui" | "pembuat") =>
    reading.readWhole(isRecord(came) ? (came[key] ?? {}) : {}, [...path, key], SIGNATORY_FIELDS);
  const acknowledges = signatory("mengetahui");
  const maker = signatory("pembuat");
  return head && acknowledges && maker && { ...head, acknowledges, maker };
}

function readFund(reading: FileReading, item: unknown, path: Path, codes: string[]): Fund {
  const fund = { ...UNREAD.fund, ...reading.readObject(item, path, FUND_FIELDS) };
  const id = fundCode(fund.kind, codes);
  codes.push(id);
  return { id, ...fund };
}

function readScenario(reading: FileReading, item: unknown, path: Path, parts: PlanParts): Scenario {
  const { name, note } = reading.readObject(item, path, SCENARIO_FIELDS, ["perubahan", LOCK_KEY]);
  const rows = isRecord(item)
    ? readList(reading, item, { key: "perubahan", around: path, limit: "overrides" }, (row, at) =>
        readOverride(reading, row, at, parts),
      )
    : [];
  const scenario: Scenario = {
    id: idOf(CODE_LETTERS.scenario, path),
    name: name ?? "",
    overrides: rows,
    ...(note ? { note } : {}),
  };
  return reading.readFlag(item, path, LOCK_KEY) ? locked(scenario) : scenario;
}

function readActive(reading: FileReading, came: unknown, scenarios: Scenario[]): string | null {
  if (came === undefined || came === null) return null;
  const found = scenarios.find((scenario) => scenario.name === came);
  if (!found) {
    const known = scenarios.map(({ name }) => name).join(", ");
    reading.report(["skenarioAktif"], "scenario_unknown", { came: show(came), known });
  }
  return found?.id ?? null;
}
