import { FIGURE_PREFIX } from "../budget/coverage";
import { countProblem } from "../budget/checkSize";
import { CODE_LETTERS } from "../budget/freshCode";
import { fundCode } from "../budget/fundCode";
import type { LimitKey } from "../budget/limits";
import { LOCAL_FIELDS } from "../budget/localLaw";
import type {
  AdoptedBudget,
  BudgetPlan,
  CoverageFigure,
  Fund,
  FundPart,
  RegionAccount,
  LocalProvision,
  Scenario,
  Signatory,
  Signing,
  WorkerGroup,
} from "../budget/plan";
import { plainName } from "../budget/scenarioNames";
import { locked } from "../budget/scenarioLock";
import { LAW } from "../law/baseline";
import { checkPlanFile } from "./checkPlanFile";
import {
  ADOPTED_FIELDS,
  COVERAGE_FIELDS,
  COVERAGE_NUMBERS,
  FUND_FILE_FIELDS,
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
import { FileReading, isObject, show } from "./readFields";
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
  const head = reading.readObject(file, [], PLAN_FIELDS, LIST_KEYS);
  if (!isObject(file)) return null;
  const list = <T>(key: string, limit: LimitKey, readItem: (item: unknown, path: Path) => T) =>
    readList(reading, file, { key, around: [], limit }, readItem);
  const groups = list("kelompok", "groups", (item, path) =>
    readGroup(reading, item, path, idOf(CODE_LETTERS.group, path)),
  );
  const codes: string[] = [];
  const funds = list("dana", "funds", (item, path) => readFund(reading, item, path, codes));
  const scenarios = list("skenario", "scenarios", (item, path) => readScenario(reading, item, path, { groups, funds }));
  const provisions = list("ketentuanSetempat", "provisions", (item, path) => readProvision(reading, item, path));
  const coverage = list("cakupan", "coverage", (item, path) => {
    const figure = reading.readObject(item, path, COVERAGE_FIELDS) as unknown as CoverageFigure;
    if (isObject(item) && COVERAGE_NUMBERS.every((key) => (item[key] ?? null) === null))
      reading.report(path, "coverage_empty", { needed: COVERAGE_NUMBERS.join(", ") });
    return { ...figure, id: figure.id ?? `${FIGURE_PREFIX}${Number(path.at(-1)) + 1}` };
  });
  const accounts = list(
    "rekening",
    "accounts",
    (item, path) => reading.readObject(item, path, REGION_ACCOUNT_FIELDS) as unknown as RegionAccount,
  );
  const adopted = readAdopted(reading, file["ditetapkan"], groups);
  const signing = readSigning(reading, file["tandaTangan"]);
  const active = readActive(reading, file["skenarioAktif"], scenarios);
  if (!groups.length && reading.isSound) reading.report(["kelompok"], "groups_missing");
  return {
    region: {
      code: head["code"] as string | null,
      name: head["name"] as string,
      source: head["source"] as string | null,
    },
    year: head["year"] as number,
    rounding: head["rounding"] as BudgetPlan["rounding"],
    author: head["author"] as string | null,
    groups,
    funds,
    scenarios,
    activeScenario: active,
    ...(coverage.length ? { coverage } : {}),
    ...(accounts.length ? { accounts } : {}),
    ...(provisions.length ? { localProvisions: provisions } : {}),
    ...(adopted ? { adopted } : {}),
    ...(signing ? { signing } : {}),
    ...(head["paper"] === "F4" ? { paper: "F4" } : {}),
  };
}

/** A list's items; one that is longer than its limit is refused unread. */
function readList<T>(
  reading: FileReading,
  parent: Record<string, unknown>,
  { key, around, limit }: { key: string; around: Path; limit: LimitKey },
  readItem: (item: unknown, path: Path) => T,
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
  return list.map((item, index) => readItem(item, [...path, index]));
}

/** Ids are made from places: "g1", "g2"… for groups, "s1"… for scenarios; funds are called by their kind. */
const idOf = (letter: string, path: Path) => `${letter}${Number(path.at(-1)) + 1}`;

function readGroup(reading: FileReading, item: unknown, path: Path, id: string): WorkerGroup {
  const group = { id, ...reading.readObject(item, path, GROUP_FILE_FIELDS, ["pembagian", "rekening"]) } as WorkerGroup;
  if (!isObject(item)) return group;
  const accounts = reading.readAccounts(item["rekening"], [...path, "rekening"]);
  const split = readList(
    reading,
    item,
    { key: "pembagian", around: path, limit: "splits" },
    (part, at) => reading.readObject(part, at, SPLIT_FIELDS) as unknown as FundPart,
  );
  return { ...group, ...(accounts ? { accounts } : {}), ...(split.length ? { split } : {}) };
}

/** A group that was adopted under the name of one of today's is the same group, wherever it stands. */
function readAdopted(reading: FileReading, came: unknown, today: readonly WorkerGroup[]): AdoptedBudget | null {
  if (came === undefined || came === null) return null;
  const path: Path = ["ditetapkan"];
  const head = reading.readObject(came, path, ADOPTED_FIELDS, ["kelompok"]);
  if (!isObject(came)) return null;
  const idOfName = new Map(today.map(({ id, name }) => [plainName(name ?? ""), id]));
  const groups = readList(reading, came, { key: "kelompok", around: path, limit: "groups" }, (item, at) => {
    const group = readGroup(reading, item, at, idOf("A", at));
    return { ...group, id: idOfName.get(plainName(group.name ?? "")) ?? group.id };
  });
  return { ...head, groups } as unknown as AdoptedBudget;
}

/** A local provision: its numbers under the words a scenario uses for them, all that its parameter has. */
function readProvision(reading: FileReading, item: unknown, path: Path): LocalProvision {
  const id = isObject(item) && typeof item["parameter"] === "string" ? item["parameter"] : "";
  const fields = LOCAL_FIELDS[LAW.byId(id)?.kind ?? "slices"] ?? [];
  const columns = PARAMETER_COLUMNS.filter(({ property }) => fields.some((field) => field === property));
  // Where the parameter itself is the mistake, its numbers are none.
  const isLost = id !== "" && fields.length === 0;
  if (isLost && LAW.byId(id)) reading.report([...path, "parameter"], "provision_not_a_number", { name: cut(id) });
  else if (isLost) reading.report([...path, "parameter"], "target_unknown", { name: cut(id), known: "docs/law.md" });
  const others = isLost ? PARAMETER_COLUMNS.map(({ key }) => key) : [];
  const read = reading.readObject(item, path, [...PROVISION_FIELDS, ...columns], others);
  const { parameter, from, until, regulation, article, note } = read as unknown as LocalProvision;
  return { parameter, values: fields.map((field) => read[field] as number), from, until, regulation, article, note };
}

function readSigning(reading: FileReading, came: unknown): Signing | null {
  if (came === undefined || came === null) return null;
  const path: Path = ["tandaTangan"];
  const head = reading.readObject(came, path, SIGNING_FIELDS, ["mengetahui", "pembuat"]);
  const signatory = (key: "mengetahui" | "pembuat") =>
    reading.readObject(
      isObject(came) ? (came[key] ?? {}) : {},
      [...path, key],
      SIGNATORY_FIELDS,
    ) as unknown as Signatory;
  return { ...head, acknowledges: signatory("mengetahui"), maker: signatory("pembuat") } as unknown as Signing;
}

function readFund(reading: FileReading, item: unknown, path: Path, codes: string[]): Fund {
  const fields = reading.readObject(item, path, FUND_FILE_FIELDS) as Omit<Fund, "id">;
  const id = fundCode(fields.kind ?? "LAIN", codes);
  codes.push(id);
  return { id, ...fields };
}

function readScenario(reading: FileReading, item: unknown, path: Path, parts: PlanParts): Scenario {
  const { name, note } = reading.readObject(item, path, SCENARIO_FIELDS, ["perubahan", LOCK_KEY]);
  const rows = isObject(item)
    ? readList(reading, item, { key: "perubahan", around: path, limit: "overrides" }, (row, at) =>
        readOverride(reading, row, at, parts),
      )
    : [];
  const scenario: Scenario = {
    id: idOf(CODE_LETTERS.scenario, path),
    name: (name as string | null) ?? "",
    overrides: rows.filter((row) => row !== null),
    ...(note ? { note: note as string } : {}),
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
