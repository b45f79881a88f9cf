import type { BudgetPlan } from "../../budget/plan";
import { applyScenario } from "../../budget/scenario";
import { shortageOf } from "../../budget/shortage";
import { sumGroups } from "../../budget/sumGroups";
import type { Month } from "../../law/month";
import { cellAddress } from "../address";
import { valueAt, type BookCells, type Place } from "../explain/bookCells";
import { groupCodeOf } from "../explain/figureTraces";
import { cellNames, groupColumnNames } from "../names";

/** A number of the book and the cell it stands in: "Anggaran!C14". */
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
  const groups: BriefGroup[] = [];
  for (const { id, name, segment, first, last } of plan.groups) {
    const isProject = segment === "JAKON";
    const typed = typedOf(cells, id, isProject ? groupColumnNames.contract : groupColumnNames.people);
    const cost = costs.get(id);
    if (!typed || !cost) return null;
    const [people, contract] = isProject ? [null, typed] : [typed, null];
    if (cost.value > 0) groups.push({ name, people, contract, first, last, cost });
  }
  const rka = named(cellNames.rka);
  const unfunded = named(cellNames.unfunded);
  const active = applyScenario(plan, plan.activeScenario);
  const shortage = shortageOf({ ...active, budget: sumGroups(active.plan, active.law) });
  return {
    region: plan.region.name,
    year: plan.year,
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
  return typeof value === "number" ? { value, cell: `${place.sheet}!${cellAddress(place.row, place.column)}` } : null;
}

/** Headcount of the first month, or the value of a contract, as typed. */
function typedOf(cells: BookCells, code: string, column: string): CitedNumber | null {
  const [codes, typed] = [cells.names.get(groupColumnNames.code), cells.names.get(column)];
  if (!codes || !typed) return null;
  for (let row = codes.area.row + 1; row < codes.area.row + codes.area.rows; row += 1)
    if (valueAt(cells, { sheet: codes.sheet, row, column: codes.area.column }) === code)
      return cited(cells, { sheet: typed.sheet, row, column: typed.area.column });
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
