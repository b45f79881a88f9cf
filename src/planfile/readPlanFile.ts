import { checkGroup } from "../budget/checkGroup";
import type { AdoptedBudget, BudgetPlan, CoverageFigure, Fund, FundPart, Override, OverrideTarget, Scenario, Signatory, Signing, WorkerGroup } from "../budget/plan";
import { fundCode } from "../budget/fundCode";
import { LAW } from "../law/baseline";
import {
  ADOPTED_FIELDS,
  COVERAGE_FIELDS,
  FUND_FIELDS,
  GROUP_FIELDS,
  LIST_KEYS,
  PARAMETER_COLUMNS,
  PLAN_FIELDS,
  SCENARIO_TARGETS,
  SIGNATORY_FIELDS,
  SIGNING_FIELDS,
  SPLIT_FIELDS,
  type FieldFacts,
} from "./fields";
import { parsePlacedJson, type FileProblem, type Path } from "./places";
import { FileReading, isObject, show } from "./readFields";

export type PlanFileOutcome = { ok: true; plan: BudgetPlan } | { ok: false; problems: FileProblem[] };

/**
 * Reads a plan file (docs/plan-file.md): groups, funds and scenarios of one region and year, as JSON.
 *
 * @returns the plan, or every mistake with its line; nothing is guessed and no key is passed over
 * @example readPlanFile('{"wilayah": "Kabupaten Blitar", "tahun": 2025, "kelompok": [ … ]}')
 */
export function readPlanFile(text: string): PlanFileOutcome {
  const json = parsePlacedJson(text);
  if (Array.isArray(json)) return { ok: false, problems: json };
  const reading = new FileReading(json);
  const head = reading.readObject(json.value, [], PLAN_FIELDS, LIST_KEYS);
  if (!isObject(json.value)) return { ok: false, problems: reading.problems };
  const groups = readList(reading, json.value, "kelompok", (item, path) => readGroup(reading, item, path));
  const codes: string[] = [];
  const funds = readList(reading, json.value, "dana", (item, path) => readFund(reading, item, path, codes));
  const context = { groups, funds };
  const scenarios = readList(reading, json.value, "skenario", (item, path) => readScenario(reading, item, path, context));
  const coverage = readList(reading, json.value, "cakupan", (item, path) => reading.readObject(item, path, COVERAGE_FIELDS) as unknown as CoverageFigure);
  const adopted = readAdopted(reading, json.value["ditetapkan"]);
  const signing = readSigning(reading, json.value["tandaTangan"]);
  const active = readActive(reading, json.value["skenarioAktif"], scenarios);
  if (!groups.length && !reading.problems.length) reading.report(["kelompok"], "groups_missing");
  if (reading.problems.length) return { ok: false, problems: reading.problems };
  const plan: BudgetPlan = {
    region: { code: head["code"] as string | null, name: head["name"] as string, source: head["source"] as string | null },
    year: head["year"] as number,
    rounding: head["rounding"] as BudgetPlan["rounding"],
    author: head["author"] as string | null,
    groups,
    funds,
    scenarios,
    activeScenario: active,
    ...(coverage.length ? { coverage } : {}),
    ...(adopted ? { adopted } : {}),
    ...(signing ? { signing } : {}),
    ...(head["paper"] === "F4" ? { paper: "F4" } : {}),
  };
  checkPlan(reading, plan);
  return reading.problems.length ? { ok: false, problems: reading.problems } : { ok: true, plan };
}

function readList<T>(
  reading: FileReading,
  file: Record<string, unknown>,
  key: string,
  readItem: (item: unknown, path: Path) => T,
  around: Path = [],
): T[] {
  const list = file[key];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    reading.report([...around, key], "list_expected", { came: show(list) });
    return [];
  }
  return list.map((item, index) => readItem(item, [key, index]));
}

/** Ids are made from places: "g1", "g2"… for groups, "s1"… for scenarios; funds are called by their kind. */
const idOf = (letter: string, path: Path) => `${letter}${Number(path.at(-1)) + 1}`;

function readGroup(reading: FileReading, item: unknown, path: Path): WorkerGroup {
  const group = { id: idOf("g", path), ...reading.readObject(item, path, GROUP_FIELDS, ["pembagian"]) } as WorkerGroup;
  if (group.accounts === null) delete group.accounts;
  const parts = isObject(item)
    ? readList(reading, item, "pembagian", (part, at) => reading.readObject(part, [...path, ...at], SPLIT_FIELDS) as unknown as FundPart, path)
    : [];
  return parts.length ? { ...group, split: parts } : group;
}

function readAdopted(reading: FileReading, came: unknown): AdoptedBudget | null {
  if (came === undefined || came === null) return null;
  const head = reading.readObject(came, ["ditetapkan"], ADOPTED_FIELDS, ["kelompok"]);
  const groups = isObject(came)
    ? readList(reading, came, "kelompok", (item, path) => readGroup(reading, item, ["ditetapkan", ...path]), ["ditetapkan"])
    : [];
  return { ...head, groups } as unknown as AdoptedBudget;
}

function readSigning(reading: FileReading, came: unknown): Signing | null {
  if (came === undefined || came === null) return null;
  const path: Path = ["tandaTangan"];
  const head = reading.readObject(came, path, SIGNING_FIELDS, ["mengetahui", "pembuat"]);
  const signatory = (key: "mengetahui" | "pembuat") =>
    reading.readObject(isObject(came) ? (came[key] ?? {}) : {}, [...path, key], SIGNATORY_FIELDS) as unknown as Signatory;
  return { ...head, acknowledges: signatory("mengetahui"), maker: signatory("pembuat") } as unknown as Signing;
}

function readFund(reading: FileReading, item: unknown, path: Path, codes: string[]): Fund {
  const fields = reading.readObject(item, path, FUND_FIELDS) as Omit<Fund, "id">;
  const id = fundCode(fields.kind ?? "LAIN", codes);
  codes.push(id);
  return { id, ...fields };
}

interface PlanParts {
  groups: WorkerGroup[];
  funds: Fund[];
}

function readScenario(reading: FileReading, item: unknown, path: Path, parts: PlanParts): Scenario {
  const name = reading.readObject(item, path, [{ key: "nama", property: "name", kind: "text", required: true }], ["perubahan"]);
  const rows = isObject(item) ? readList(reading, item, "perubahan", (row, at) => readOverride(reading, row, [...path, ...at], parts)) : [];
  return { id: idOf("s", path), name: (name["name"] as string | null) ?? "", overrides: rows.filter((row) => row !== null) };
}

const OVERRIDE_FIELDS: readonly FieldFacts[] = [
  { key: "sasaran", property: "target", kind: "word", words: Object.keys(SCENARIO_TARGETS), required: true },
  { key: "nama", property: "name", kind: "text", required: true },
  { key: "kolom", property: "field", kind: "text", required: true },
  { key: "alasan", property: "reason", kind: "text", required: true },
];

function readOverride(reading: FileReading, item: unknown, path: Path, parts: PlanParts): Override | null {
  const row = reading.readObject(item, path, OVERRIDE_FIELDS, ["nilai"]);
  const target = row["target"] ? SCENARIO_TARGETS[row["target"] as keyof typeof SCENARIO_TARGETS] : null;
  if (!target || !isObject(item) || !row["name"] || !row["field"]) return null;
  const name = row["name"] as string;
  const id = targetId(target, name, parts);
  if (id === null) {
    const names = (target === "group" ? parts.groups : parts.funds).map((part) => part.name).join(", ");
    reading.report([...path, "nama"], "target_unknown", { name, known: target === "parameter" ? "docs/law.md" : names });
    return null;
  }
  const field = fieldOf(target, row["field"] as string);
  if (!field) {
    reading.report([...path, "kolom"], "column_unknown", { column: row["field"] as string, known: columnsOf(target).join(", ") });
    return null;
  }
  const value = overrideValue(reading, item["nilai"], [...path, "nilai"], field);
  return { target, id, field: overrideField(field, row["field"] as string), value, reason: row["reason"] as string };
}

function targetId(target: OverrideTarget, name: string, { groups, funds }: PlanParts): string | null {
  if (target === "parameter") return LAW.byId(name) ? name : null;
  const parts: { id: string; name: string }[] = target === "group" ? groups : funds;
  return parts.find((part) => part.name === name)?.id ?? null;
}

function fieldsOf(target: OverrideTarget): readonly FieldFacts[] {
  if (target === "group") return GROUP_FIELDS.filter((field) => field.property !== "name" && field.kind !== "accounts");
  return target === "fund" ? FUND_FIELDS.filter((field) => field.property !== "name" && field.kind !== "texts") : PARAMETER_COLUMNS;
}

const columnsOf = (target: OverrideTarget) => fieldsOf(target).map((field) => (field.kind === "ceilings" ? "pagu 2025" : field.key));

/** A ceiling is overridden for one year: "pagu 2026". */
function fieldOf(target: OverrideTarget, column: string): FieldFacts | undefined {
  if (target === "fund" && /^pagu \d{4}$/.test(column)) return { key: column, property: "ceilings", kind: "rupiah" };
  return fieldsOf(target).find((field) => field.key === column && field.kind !== "ceilings");
}

const overrideField = (field: FieldFacts, column: string): string =>
  field.property === "ceilings" ? `ceilings.${column.slice(-4)}` : field.property;

function overrideValue(reading: FileReading, came: unknown, path: Path, field: FieldFacts): string | number | null {
  if (came === undefined) {
    reading.report(path, "key_missing", { key: "nilai" });
    return null;
  }
  if (came === null) return null;
  const value = reading.readField(came, path, field);
  return Array.isArray(value) ? value.join("+") : (value as string | number | null);
}

function readActive(reading: FileReading, came: unknown, scenarios: Scenario[]): string | null {
  if (came === undefined || came === null) return null;
  const found = scenarios.find((scenario) => scenario.name === came);
  if (!found) {
    reading.report(["skenarioAktif"], "scenario_unknown", { came: show(came), known: scenarios.map((s) => s.name).join(", ") });
  }
  return found?.id ?? null;
}

/** What the file's words cannot show: the law's own limits, and names that point nowhere. */
function checkPlan(reading: FileReading, plan: BudgetPlan): void {
  const fundByName = new Map(plan.funds.map((fund) => [fund.name, fund.id]));
  plan.groups.forEach((group, index) => {
    const path: Path = ["kelompok", index];
    for (const problem of checkGroup(group, plan.year)) {
      const key = GROUP_FIELDS.find((field) => field.property === problem.field)?.key;
      reading.report(key ? [...path, key] : path, problem.code, { ...problem.data });
    }
    const idOfFund = (name: string, at: Path): string => {
      const fund = fundByName.get(name);
      if (fund === undefined) reading.report(at, "fund_unknown", { came: name, known: [...fundByName.keys()].join(", ") });
      return fund ?? name;
    };
    if (group.fund !== null) group.fund = idOfFund(group.fund, [...path, "dana"]);
    group.split?.forEach((part, place) => (part.fund = idOfFund(part.fund, [...path, "pembagian", place, "dana"])));
  });
  reportDoubles(reading, plan.groups, "kelompok");
  reportDoubles(reading, plan.funds, "dana");
  reportDoubles(reading, plan.scenarios, "skenario");
}

function reportDoubles(reading: FileReading, items: { name: string }[], key: string): void {
  items.forEach((item, index) => {
    if (items.findIndex((other) => other.name === item.name) < index) reading.report([key, index, "nama"], "name_twice", { name: item.name });
  });
}
