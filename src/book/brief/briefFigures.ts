import { isContract } from "../../budget/checkGroup";
import type { BudgetPlan } from "../../budget/plan";
import { applyScenario } from "../../budget/scenario";
import { shortageOf } from "../../budget/shortage";
import { sumGroups } from "../../budget/sumGroups";
import type { Month } from "../../law/month";
import { cellAddress, onSheet } from "../address";
import { valueAt, type BookCells, type Place } from "../explain/bookCells";
import { groupCodeOf } from "../explain/figureTraces";
import { cellNames, groupColumnNames } from "../names";
import { lastRow } from "../reading/rawSheet";

/** A number of the book and the cell it stands in: "Anggaran!C14", as the name box of Excel takes it. */
export interface CitedNumber {
  value: number;
  cell: string;
}

export interface BriefGroup {
  name: string;
  /** null of a project, which has a contract instead. */
  people: CitedNumber | null;
  contract: CitedNumber | null;
  first: Month;
  last: Month;
  cost: CitedNumber;
}

/** What a brief says, every number read from the book's own cells. */
export interface BriefFigures {
  region: string;
  year: number;
  /** Name of the scenario that is in force; null without one. */
  scenario: string | null;
  total: CitedNumber;
  /** What the government pays of it, where that is less. */
  rka: CitedNumber | null;
  /** What nobody pays yet; null where everything is paid. */
  unfunded: CitedNumber | null;
  /** Funds in use whose ceiling does not do, as the active scenario has it. */
  short: string[];
  /** Funds in use for which no ceiling was entered. */
  withoutCeiling: string[];
  /** By cost, the highest first. */
  groups: BriefGroup[];
}

/**
 * The numbers of a brief. null where the book lacks its total, or a group's people or cost stands in no cell: then nothing
 * is said rather than something else.
 * @param plan the book as the pane read it last, for names and months
 */
export function briefFigures(cells: BookCells, plan: BudgetPlan): BriefFigures | null {
  const named = (name: string): CitedNumber | null => {
    const found = cells.names.get(name);
    return found ? cited(cells, { sheet: found.sheet, ...found.area }) : null;
  };
  const total = named(cellNames.total);
  if (!total) return null;
  const costs = costsOf(cells);
  const active = applyScenario(plan, plan.activeScenario);
  const groups: BriefGroup[] = [];
  for (const group of active.plan.groups) {
    const { id, name, first, last } = group;
    const isProject = isContract(group);
    const [column, wanted] = isProject
      ? [groupColumnNames.contract, group.contract ?? 0]
      : [groupColumnNames.people, group.people];
    const said = inputOf(cells, id, column, wanted);
    const cost = costs.get(id);
    if (!said || !cost) return null;
    const [people, contract] = isProject ? [null, said] : [said, null];
    if (cost.value > 0) groups.push({ name, people, contract, first, last, cost });
  }
  const rka = named(cellNames.rka);
  const unfunded = named(cellNames.unfunded);
  const shortage = shortageOf({ ...active, budget: sumGroups(active.plan, active.law) });
  return {
    region: plan.region.name,
    year: plan.year,
    scenario: plan.scenarios.find(({ id }) => id === plan.activeScenario)?.name ?? null,
    total,
    rka: rka && rka.value !== total.value ? rka : null,
    unfunded: unfunded && unfunded.value > 0 ? unfunded : null,
    short: shortage.funds.map(({ name }) => name),
    withoutCeiling: shortage.withoutCeiling,
    groups: groups.sort((one, other) => other.cost.value - one.cost.value),
  };
}

function cited(cells: BookCells, place: Place): CitedNumber | null {
  const value = valueAt(cells, place);
  return typeof value === "number" ? { value, cell: onSheet(place.sheet, cellAddress(place.row, place.column)) } : null;
}

/**
 * Headcount of the first month, or the value of a contract: where it was typed, or on `Hitung` where the active scenario
 * says something else. null where neither cell holds what is wanted.
 */
function inputOf(cells: BookCells, code: string, column: string, wanted: number): CitedNumber | null {
  const [codes, typed] = [cells.names.get(groupColumnNames.code), cells.names.get(column)];
  if (!codes || !typed) return null;
  const title = valueAt(cells, { sheet: typed.sheet, ...typed.area });
  for (let row = codes.area.row + 1; row < codes.area.row + codes.area.rows; row += 1) {
    if (valueAt(cells, { sheet: codes.sheet, row, column: codes.area.column }) !== code) continue;
    const found = cited(cells, { sheet: typed.sheet, row, column: typed.area.column });
    return found?.value === wanted ? found : countedOf(cells, code, title, wanted);
  }
  return null;
}

/** The same input as the book counts it: in the group's row of `Hitung`, below the title it has on `Kelompok`. */
function countedOf(cells: BookCells, code: string, title: unknown, wanted: number): CitedNumber | null {
  const work = cells.sheets.find(({ key }) => key === "work");
  const head = work?.values.findIndex((line) => line.includes(title)) ?? -1;
  if (!work || head < 0) return null;
  const column = work.column + work.values[head]!.indexOf(title);
  for (let row = work.row + head + 1; row <= lastRow(work); row += 1) {
    const place = { sheet: work.name, row, column };
    if (groupCodeOf(cells, place) !== code) continue;
    const found = cited(cells, place);
    return found?.value === wanted ? found : null;
  }
  return null;
}

/** Each group's year, by its code: in the column of the total, the rows above it that speak of one group. */
function costsOf(cells: BookCells): Map<string, CitedNumber> {
  const costs = new Map<string, CitedNumber>();
  const total = cells.names.get(cellNames.total);
  if (!total) return costs;
  for (let row = 0; row < total.area.row; row += 1) {
    const place = { sheet: total.sheet, row, column: total.area.column };
    const code = groupCodeOf(cells, place);
    if (code === null) continue;
    // Of two rows the one nearer to the total counts.
    const cost = cited(cells, place);
    if (cost) costs.set(code, cost);
    else costs.delete(code);
  }
  return costs;
}
