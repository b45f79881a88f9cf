import type { Fund, Override, OverrideTarget, WorkerGroup } from "../budget/plan";
import { yearProblem } from "../budget/checkSize";
import { isRecord } from "../budget/isRecord";
import { plainName } from "../budget/scenarioNames";
import type { Sweep } from "../budget/sweep";
import { canChange } from "../budget/sweepArithmetic";
import { fieldOf } from "../budget/sweepField";
import { readSelector, readSweep, writeSelector, writeSweep } from "../budget/sweepRow";
import { LAW } from "../law/baseline";
import { OVERRIDE_FIELDS, SCENARIO_TARGETS, TARGET_FIELDS, type FileField } from "./fields";
import { cut, type Path } from "./places";
import type { FileReading } from "./readFields";

/** What a scenario may change. */
export interface PlanParts {
  groups: WorkerGroup[];
  funds: Fund[];
}

/**
 * One row of a scenario, for one target or sweeping over many ("kategori: kader_posyandu", "x 50%"); null where it
 * cannot be read, which has been reported.
 */
export function readOverride(reading: FileReading, item: unknown, path: Path, parts: PlanParts): Override | null {
  const row = reading.readObject(item, path, OVERRIDE_FIELDS, ["nilai"]);
  const { name, field: column, reason = "" } = row;
  if (!row.target || !isRecord(item) || !name || !column) return null;
  const target = SCENARIO_TARGETS[row.target];
  const id = targetId(target, name, parts);
  if (id === null) {
    const names = (target === "group" ? parts.groups : parts.funds).map((part) => part.name).join(", ");
    const known = target === "parameter" ? "docs/law.md" : names;
    reading.report([...path, "nama"], "target_unknown", { name: cut(name), known });
    return null;
  }
  const found = columnOf(target, column);
  if (!found) {
    const known = columnsOf(target).join(", ");
    reading.report([...path, "kolom"], "column_unknown", { column: cut(column), known });
    return null;
  }
  const { property, field } = found;
  const sweep = sweepOf({ target, id, field: property, value: item["nilai"], reason });
  if (sweep) return writeSweep(sweep);
  const value = overrideValue(reading, item["nilai"], [...path, "nilai"], field);
  return { target, id, field: property, value, reason };
}

function targetId(target: OverrideTarget, name: string, { groups, funds }: PlanParts): string | null {
  if (target === "parameter") return LAW.byId(name) ? name : null;
  const parts: { id: string; name: string }[] = target === "group" ? groups : funds;
  const one = parts.find((part) => part.name === name)?.id;
  if (one !== undefined) return one;
  const who = readSelector(name);
  if (who.by === "ONE") return null;
  // Whether it finds anybody is asked of the whole plan (checkPlanFile.ts). Funds are known by their code from here on.
  const fund = who.by === "FUND" ? funds.find((known) => plainName(known.name) === plainName(who.value ?? "")) : null;
  return writeSelector(fund ? { by: "FUND", value: fund.id } : who);
}

const fieldsOf = (target: OverrideTarget): [property: string, field: FileField][] =>
  Object.entries(TARGET_FIELDS[target]).filter(([, { inScenario }]) => inScenario);

const columnsOf = (target: OverrideTarget) =>
  fieldsOf(target).map(([, { kind, key }]) => (kind === "ceilings" ? `${key} 2025` : key));

/** A ceiling is overridden for one year: "pagu 2026". */
function columnOf(target: OverrideTarget, column: string): { property: string; field: FileField } | undefined {
  if (target === "fund" && /^pagu \d{4}$/.test(column) && yearProblem(Number(column.slice(-4))) === null) {
    const field: FileField = { key: column, kind: "rupiah", mayBeEmpty: false, inScenario: true };
    return { property: `ceilings.${column.slice(-4)}`, field };
  }
  const found = fieldsOf(target).find(([, { key, kind }]) => key === column && kind !== "ceilings");
  return found && { property: found[0], field: found[1] };
}

/** A row whose value says what becomes of what stands there; null for one that says what takes its place. */
function sweepOf({ value, ...row }: Omit<Override, "value"> & { value: unknown }): Sweep | null {
  if (typeof value !== "string") return null;
  const sweep = readSweep({ ...row, value });
  const facts = fieldOf(row.target, row.field);
  return sweep.change.op !== "SET" && facts && canChange(facts, sweep.change) ? sweep : null;
}

function overrideValue(reading: FileReading, came: unknown, path: Path, field: FileField): string | number | null {
  if (came === undefined) {
    reading.report(path, "key_missing", { key: "nilai" });
    return null;
  }
  if (came === null) {
    if (!field.mayBeEmpty) reading.report(path, "value_missing", { key: field.key });
    return null;
  }
  const value = reading.readField(came, path, field);
  if (Array.isArray(value)) return value.join("+");
  return typeof value === "object" ? null : value;
}
