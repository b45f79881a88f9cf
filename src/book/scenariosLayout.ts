import { TARGETS } from "./scenarioWords";
import { areaAddress, cellAddress, onSheet, type Area } from "./address";
import type { Facts } from "./facts";
import { canonicalParameters } from "./scenarioParameters";
import { SCENARIO_FIELDS, type ScenarioFundField, type ScenarioGroupField } from "./scenarioFields";
import { OVERRIDE_COLUMN_KEYS, type OverrideColumnKey } from "./overrideColumns";

/** The active scenario's cell, wherever it stands: on `Baca dulu`, or on `Skenario` in a book without that sheet. */
export const scenarioNames = {
  active: "SI_SkenarioAktif",
  /** Place of the active scenario in the list; 0 = none. */
  number: "SI_NomorSkenario",
  keys: "SI_KunciSkenario",
  values: "SI_NilaiSkenario",
  /** 1 where every value for the law lies in its range; otherwise none of them counts. */
  lawFits: "SI_ParameterSkenario",
} as const;

export const OVERRIDE_WORKED = ["check", "fault", "scenarioNumber", "targetNumber", "fieldNumber", "key", "candidate", "effectiveKey", "effectiveValue", "effectiveGroup"] as const;
export type OverrideWorked = (typeof OVERRIDE_WORKED)[number];

export const LIST_COLUMNS = ["name", "code", "noted", "difference", "now", "state"] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

const ACTIVE_ROW = 5;
const SPARE_SCENARIOS = 5;
const SPARE_OVERRIDES = 20;
const PARAMETER_COLUMNS = 8;

/** Rows and columns of `Skenario`, counted before any cell is filled. */
export class ScenariosLayout {
  readonly activeRow = ACTIVE_ROW;
  readonly listTitle = ACTIVE_ROW + 3;
  readonly listHeader = ACTIVE_ROW + 5;
  /** "Tanpa skenario"; the scenarios follow. */
  readonly noneRow = this.listHeader + 1;
  readonly scenarios: number;
  readonly overridesTitle: number;
  readonly overridesHeader: number;
  readonly overrides: number;
  readonly work: number;
  readonly fields: number;
  readonly parameters: number;
  readonly codes: number;
  readonly groups: number;

  constructor(private readonly facts: Facts) {
    const { plan } = facts;
    this.scenarios = plan.scenarios.length + SPARE_SCENARIOS;
    this.overridesTitle = this.noneRow + this.scenarios + 2;
    this.overridesHeader = this.overridesTitle + 2;
    const rows = plan.scenarios.reduce((sum, { overrides }) => sum + overrides.length, facts.kept.overrides.length);
    this.overrides = rows + Math.max(SPARE_OVERRIDES, Math.ceil(rows / 10));
    this.work = OVERRIDE_COLUMN_KEYS.length + 2;
    // Lists stand further right, from the header row of the list of scenarios on.
    this.fields = this.work + OVERRIDE_WORKED.length;
    this.parameters = this.fields + 5;
    this.codes = this.parameters + PARAMETER_COLUMNS + 1;
    this.groups = this.codes + 3;
  }

  get firstScenario(): number {
    return this.noneRow + 1;
  }

  get firstOverride(): number {
    return this.overridesHeader + 1;
  }

  /** First row of the lists at the right. */
  get firstListed(): number {
    return this.listHeader + 1;
  }

  workColumn(key: OverrideWorked): number {
    return key === "check" ? OVERRIDE_COLUMN_KEYS.length : this.work + OVERRIDE_WORKED.indexOf(key) - 1;
  }

  cell(key: OverrideColumnKey | OverrideWorked, index: number): string {
    const column = (OVERRIDE_COLUMN_KEYS as readonly string[]).includes(key) ? OVERRIDE_COLUMN_KEYS.indexOf(key as OverrideColumnKey) : this.workColumn(key as OverrideWorked);
    return cellAddress(this.firstOverride + index, column, "column");
  }

  /** Rows of an override column from an index on. */
  rowsFrom(key: OverrideWorked, index: number): string {
    return areaAddress({ row: this.firstOverride + index, column: this.workColumn(key), rows: this.overrides - index, columns: 1 }, "$");
  }

  workArea(key: OverrideWorked): Area {
    return { row: this.firstOverride, column: this.workColumn(key), rows: this.overrides, columns: 1 };
  }

  listArea(column: ListColumn, withNone = false): Area {
    const first = withNone ? this.noneRow : this.firstScenario;
    return { row: first, column: LIST_COLUMNS.indexOf(column), rows: this.scenarios + (withNone ? 1 : 0), columns: 1 };
  }

  targetArea(): Area {
    return { row: this.firstListed + SCENARIO_FIELDS.length + 2, column: this.fields, rows: TARGETS.length, columns: 1 };
  }

  fieldArea(offset: 0 | 1 | 2 | 3): Area {
    return { row: this.firstListed, column: this.fields + offset, rows: SCENARIO_FIELDS.length, columns: 1 };
  }

  parameterArea(offset: number): Area {
    return { row: this.firstListed, column: this.parameters + offset, rows: Math.max(1, canonicalParameters(this.facts).length), columns: 1 };
  }

  /** Ids of the law's parameters, beside the list of all codes. */
  parameterIds(): string[] {
    return [...new Set(canonicalParameters(this.facts).map(({ parameter }) => parameter.id))];
  }

  codeArea(): Area {
    return { row: this.firstListed, column: this.codes, rows: this.facts.capacity + this.facts.fundCapacity + this.parameterIds().length, columns: 1 };
  }

  on(address: string): string {
    return onSheet(this.facts.names.scenarios, address);
  }

  /** The drop-down of the active scenario: "Tanpa skenario" first, then every scenario by name. */
  choices(): string {
    return this.on(areaAddress(this.listArea("name", true), "$"));
  }

  /** How many inputs of the group at an index the active scenario replaces. */
  groupCount(index: number): string {
    return this.on(cellAddress(this.firstListed + index, this.groups, "$"));
  }

  /** What the active scenario says of a field, or else what `otherwise` says. `who` is the row number of a group or fund. */
  replaced(target: "group", who: string, field: ScenarioGroupField, otherwise: string): string;
  replaced(target: "fund", who: string, field: ScenarioFundField, otherwise: string): string;
  replaced(target: "group" | "fund", who: string, field: string, otherwise: string): string {
    const key = target === "group" ? `${who}&"|${field}"` : `"D"&${who}&"|${field}"`;
    return `IFERROR(INDEX(${scenarioNames.values},MATCH(${key},${scenarioNames.keys},0)),${otherwise})`;
  }
}
