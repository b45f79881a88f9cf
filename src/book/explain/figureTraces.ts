import { computeGroup, groupTerms } from "../../budget/group";
import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import { applyScenario } from "../../budget/scenario";
import type { Trace } from "../../budget/trace";
import { traceGroup, tracePeriod } from "../../budget/tracePeriod";
import { LAW } from "../../law/baseline";
import type { Month } from "../../law/month";
import type { Law } from "../../law/parameter";
import { PROGRAMS, type Program } from "../../law/terms";
import { groupColumnNames } from "../names";
import { constantText, formulaAt, sheetOf, valueAt, type BookCells, type Place } from "./bookCells";
import { cellLabel } from "./cellLabel";
import { precedentsOf } from "./precedents";

/**
 * The way the core goes to the same figure, down to the articles: of a group's year, programme, month, or of what one
 * person costs. Empty where the cell is no such figure or holds another amount: nothing is claimed of it then.
 */
export function figureTraces(cells: BookCells, place: Place, plan: BudgetPlan, national: Law = LAW): Trace[] {
  const value = valueAt(cells, place);
  const code = groupCodeOf(cells, place);
  if (typeof value !== "number" || value === 0 || code === null) return [];
  const applied = applyScenario(plan, plan.activeScenario, national);
  const group = applied.plan.groups.find(({ id }) => id === code);
  if (!group) return [];
  const program = programOf(cells, place);
  const asked: WorkerGroup = program ? { ...group, programs: [program] } : group;
  if (program && !group.programs.includes(program)) return [];
  const { month } = cellLabel(cells, place);
  const whole = traceGroup(asked, plan.year, applied.law, plan.rounding);
  if (!whole.ok) return [];
  if (month !== null) return monthTrace(asked, month, plan, applied.law, value);
  if (whole.value.amount === value) return [whole.value];
  return pricesMakingUp(whole.value, value);
}

function monthTrace(group: WorkerGroup, month: Month, plan: BudgetPlan, law: Law, value: number): Trace[] {
  const year = computeGroup(group, plan.year, law, plan.rounding);
  const people = year.ok ? year.value.months.find((one) => one.month === month)?.people : undefined;
  if (!people || group.contract !== null) return [];
  const { programs, base, first: since } = group;
  const terms = groupTerms(group, plan.rounding);
  const traced = tracePeriod({ programs, base, people, first: month, last: month, since, terms }, law);
  return traced.ok && traced.value.amount === value ? [traced.value] : [];
}

/** What one person costs: one programme's price, or that of all programmes in a month. */
function pricesMakingUp({ parts }: Trace, value: number): Trace[] {
  const one = parts.find(({ amount }) => amount === value);
  if (one) return [one];
  const first = PROGRAMS.flatMap((program) => parts.find(({ data }) => data.program === program) ?? []);
  return first.reduce((sum, { amount }) => sum + amount, 0) === value ? first : [];
}

/** The programme a cell is about, by the title above it or the word in its row. */
function programOf(cells: BookCells, place: Place): Program | null {
  const title = cellLabel(cells, place).column ?? "";
  const named = (text: string) => PROGRAMS.find((program) => text.split(/[\s(]/).includes(program));
  const above = named(title);
  if (above) return above;
  for (let column = 0; column < place.column; column += 1) {
    const text = constantText(cells, { ...place, column });
    const found = PROGRAMS.find((program) => program === text);
    if (found) return found;
  }
  return null;
}

/** The code of the group a row is about: that of the one row of `Hitung` its cells speak of. */
export function groupCodeOf(cells: BookCells, place: Place): string | null {
  const sheet = sheetOf(cells, place.sheet);
  const codes = cells.names.get(groupColumnNames.code);
  if (!sheet || !codes) return null;
  if (sheet.key === "groups") {
    const inside = place.row > codes.area.row && place.row < codes.area.row + codes.area.rows;
    return inside ? text(valueAt(cells, { ...place, column: codes.area.column })) : null;
  }
  const rows = sheet.key === "work" ? [place] : rowOfWork(cells, place);
  const found = new Set(rows.map((row) => codeInWork(cells, row)).filter((code) => code !== null));
  return found.size === 1 ? [...found][0]! : null;
}

/** Cells of `Hitung` that name what this row is about: read from the first formula of the row that says one. */
function rowOfWork(cells: BookCells, place: Place): Place[] {
  const work = cells.sheets.find(({ key }) => key === "work")?.name;
  for (let column = 0; column <= place.column; column += 1) {
    const { places } = precedentsOf(cells, { ...place, column });
    const inWork = places.filter(({ sheet }) => sheet === work);
    if (inWork.length > 0) return inWork;
  }
  return [];
}

/** The code in a row of `Hitung`: the cell that takes it from the table of groups. */
function codeInWork(cells: BookCells, { sheet, row }: Place): string | null {
  for (let column = 0; column < 8; column += 1) {
    const at = { sheet, row, column };
    if (formulaAt(cells, at)?.includes(`INDEX(${groupColumnNames.code},`)) return text(valueAt(cells, at));
  }
  return null;
}

const text = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);
