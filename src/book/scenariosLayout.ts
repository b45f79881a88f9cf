import { areaAddress, cellAddress, onSheet, type Area } from "./address";
import type { Facts } from "./facts";
import { OVERRIDE_COLUMN_KEYS } from "./overrideColumns";
import { lockedRows } from "./scenarioRows";

export const LIST_COLUMNS = ["name", "code", "noted", "difference", "now", "bears", "note", "state", "lock"] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

const LIST_HEADER = 7;

/** Rows of `Skenario`, counted before any cell is filled. Both input tables end with a blank row of their own. */
export class ScenariosLayout {
  readonly activeRow = 4;
  readonly listTitle = LIST_HEADER - 1;
  readonly listHeader = LIST_HEADER;
  /** "Tanpa skenario"; the scenarios follow. */
  readonly noneRow = LIST_HEADER + 1;
  readonly scenarios: number;
  readonly overridesTitle: number;
  readonly overridesHeader: number;
  readonly overrides: number;
  /** What locked scenarios held when they were locked, row by row below the changes; 0 rows without any. */
  readonly lockedTitle: number;
  readonly locked: number;
  /** Says beside each row what becomes of it. */
  readonly stateColumn = OVERRIDE_COLUMN_KEYS.length;

  constructor(private readonly facts: Facts) {
    this.scenarios = facts.scenarioCapacity;
    this.overrides = facts.overrideCapacity;
    this.overridesTitle = this.noneRow + this.scenarios + 3;
    this.overridesHeader = this.overridesTitle + 2;
    this.lockedTitle = this.overridesHeader + this.overrides + 3;
    this.locked = lockedRows(facts.plan, facts.law).length;
  }

  get firstScenario(): number {
    return this.noneRow + 1;
  }

  get firstOverride(): number {
    return this.overridesHeader + 1;
  }

  listArea(column: ListColumn, withNone = false): Area {
    const first = withNone ? this.noneRow : this.firstScenario;
    return { row: first, column: LIST_COLUMNS.indexOf(column), rows: this.scenarios + (withNone ? 1 : 0), columns: 1 };
  }

  get firstLocked(): number {
    return this.lockedTitle + 2;
  }

  /** The last row of the page. */
  get lastRow(): number {
    return this.locked > 0 ? this.firstLocked + this.locked - 1 : this.firstOverride + this.overrides - 1;
  }

  /** The drop-down of the active scenario: "Tanpa skenario" first, then every scenario by name, for other sheets. */
  choices(): string {
    return onSheet(this.facts.names.scenarios, areaAddress(this.listArea("name", true), "$"));
  }

  /** The header of the changes, from which a row counts its place. */
  headerCell(): string {
    return cellAddress(this.overridesHeader, 0, "$");
  }
}
