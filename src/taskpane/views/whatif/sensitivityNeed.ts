import { MOST_BASE_RUPIAH } from "../../../budget/base";
import { computeFunding } from "../../../budget/funding";
import { LIMITS } from "../../../budget/limits";
import { MOST_PEOPLE } from "../../../budget/people";
import type { BudgetPlan, Fund, WorkerGroup } from "../../../budget/plan";
import type { Change, Selector, Sweep } from "../../../budget/sweep";
import { groupsMeant } from "../../../budget/sweepTargets";
import { LAW } from "../../../law/baseline";
import { monthOf } from "../../../law/month";
import { fail, succeed, type Outcome } from "../../../law/problem";
import type { Language } from "../../../texts/language";
import { showMonth } from "../../../texts/months";
import { readNumber, showNumber, showPercent, showRupiah } from "../../../texts/numbers";
import { evenSentence, percentText, sensitivityTexts, type EvenUnit } from "../../../texts/pane/whatif/sensitivity";
import { choose, type ChoiceFigures } from "../../../whatif/choices";
import type { Lever, Setting } from "../../../whatif/lever";
import { whatifProblem } from "../../../whatif/problem";
import { twoWaySteps, type Steps } from "../../../whatif/sensitivity";
import { justSuffices } from "../../../whatif/solve/suffices";

const AXES = ["people", "base", "last", "first", "ceiling"] as const;
export type AxisKey = (typeof AXES)[number];
/** The inputs a plan has: ceilings with funds alone. */
export const axesOf = ({ funds }: BudgetPlan): AxisKey[] =>
  AXES.filter((axis) => axis !== "ceiling" || funds.length > 0);
/** What is looked at while an input moves. */
export const FIGURES = ["cost", "lacking"] as const;
export type Figure = (typeof FIGURES)[number];
export const LEVERS = ["people", "last", "base", "ceiling"] as const;
export type LeverKey = (typeof LEVERS)[number];

/** Values of an input in a table: as many as are read at a glance. */
const MOST_VALUES = 7;
/** Steps in percent leave something of the input on either side of the plan. */
const MOST_STEP = 33;

export const isShare = (axis: AxisKey): boolean => axis !== "last" && axis !== "first";

/** The steps of an input that moves by percent. */
export function readStep(typed: string): Outcome<number> {
  const read = readNumber(typed.replace(/%\s*$/, ""));
  return typeof read === "number" && Number.isInteger(read) && read >= 1 && read <= MOST_STEP
    ? succeed(read)
    : fail({ code: "step_not_readable", data: { text: typed.trim(), most: MOST_STEP } });
}

interface ShownAxis {
  lever: Lever;
  values: number[];
  /** Beside each value; the plan's own is called so. */
  titles: string[];
  /** Where the plan stands. */
  now: number;
}

function axisOf(axis: AxisKey, step: number, plan: BudgetPlan, who: Selector, language: Language): ShownAxis {
  const text = sensitivityTexts[language];
  const sweep = (change: Change): Sweep => sweepOf(axis, plan, who, change);
  const side = (MOST_VALUES - 1) / 2;
  if (isShare(axis)) {
    const values = Array.from({ length: MOST_VALUES }, (_, place) => 100 + (place - side) * step);
    return {
      lever: (percent) => sweep({ op: "TIMES", per100000: percent * 1000 }),
      values,
      titles: values.map((percent) => showPercent(language, percent / 100)),
      now: side,
    };
  }
  const values = Array.from({ length: MOST_VALUES }, (_, months) => months);
  return {
    lever: (months) => sweep({ op: "PLUS", amount: axis === "last" ? -months : months }),
    values,
    titles: values.map(text.months),
    now: 0,
  };
}

/** How many groups cannot be counted. */
export const failing = ({ budget }: ChoiceFigures): number => budget.groups.filter(({ outcome }) => !outcome.ok).length;

/** What one of the inputs changes. */
export function sweepOf(axis: AxisKey, plan: BudgetPlan, who: Selector, change: Change): Sweep {
  if (axis === "ceiling")
    return { target: "fund", who: { by: "ALL", value: null }, field: `ceilings.${plan.year}`, change, reason: "" };
  return { target: "group", who, field: axis, change, reason: "" };
}

export interface TableCell {
  /** null: a group cannot be counted so. */
  cost: number | null;
  lacking: number | null;
  isPlan: boolean;
}

export interface Table {
  rows: string[];
  columns: string[];
  cells: TableCell[][];
  /** A fund in use has no ceiling: whether the money suffices is not known. */
  isOpen: boolean;
}

interface TableNeed {
  plan: BudgetPlan;
  scenario: string | null;
  who: Selector;
  language: Language;
  rows: { axis: AxisKey; step: number };
  columns: { axis: AxisKey; step: number };
}

/** Both figures for every pair of values of two inputs, a pair at a time. */
export function* tableSteps({ plan, scenario, who, language, rows, columns }: TableNeed): Steps<Outcome<Table>> {
  const [down, across] = [rows, columns].map(({ axis, step }) => axisOf(axis, step, plan, who, language));
  const found = yield* twoWaySteps({ plan, law: LAW, scenario }, down!, across!);
  if (!found.ok) return found;
  const usual = failing(found.value[down!.now]![across!.now]!);
  return succeed({
    rows: down!.titles,
    columns: across!.titles,
    isOpen: openFund({ plan, law: LAW, scenario }) !== null,
    cells: found.value.map((line, row) =>
      line.map((figures, column): TableCell => {
        const isPlan = row === down!.now && column === across!.now;
        return failing(figures) > usual
          ? { cost: null, lacking: null, isPlan }
          : { cost: figures.cost, lacking: figures.lacking, isPlan };
      }),
    ),
  });
}

/** The table as a spreadsheet takes it: numbers without signs between their thousands. */
export const tableText = ({ rows, columns, cells }: Table, figure: Figure): string =>
  [["", ...columns], ...cells.map((line, row) => [rows[row]!, ...line.map((cell) => String(cell[figure] ?? ""))])]
    .map((line) => line.join("\t"))
    .join("\n");

/** A fund in use without a ceiling, which would lack nothing whatever it costs. */
function openFund({ plan, law, scenario }: Setting) {
  const chosen = choose(plan, scenario, law);
  return computeFunding(chosen.plan, chosen.law).problems.find(({ code }) => code === "fund_without_ceiling") ?? null;
}

interface EvenNeed {
  plan: BudgetPlan;
  scenario: string | null;
  what: LeverKey;
  who: Selector;
  fund: Fund | null;
  language: Language;
}

interface Moved {
  unit: EvenUnit;
  lever: Lever;
  least: number;
  most: number;
  show(value: number): string;
}

/** Hundredths of a percent: fine enough for a person in ten thousand. */
const FINE = 10;
const MOST_SHARE = 1000 * 100;

function movedBy({ plan, what, who, fund, language }: EvenNeed): Moved | null {
  const groups = groupsMeant(plan, who);
  const sweep = (field: string, change: Change): Sweep => ({ target: "group", who, field, change, reason: "" });
  const number = (value: number) => showNumber(language, value);
  if (what === "ceiling") {
    if (!fund) return null;
    const target: Selector = { by: "ONE", value: fund.id };
    return {
      unit: "ceiling",
      lever: (value) => ({
        target: "fund",
        who: target,
        field: `ceilings.${plan.year}`,
        change: { op: "SET", value },
        reason: "",
      }),
      least: 0,
      most: LIMITS.ceiling.value,
      show: (value) => showRupiah(language, value),
    };
  }
  if (groups.length === 0) return null;
  if (what === "last") {
    const [january, december] = [monthOf(plan.year, 1), monthOf(plan.year, 12)];
    const starts = groups.map(({ first }: WorkerGroup) => Math.max(first, january));
    return {
      unit: "month",
      lever: (month) => sweep("last", { op: "SET", value: month }),
      least: Math.min(december, Math.max(...starts)),
      most: december,
      show: (month) => showMonth(language, month),
    };
  }
  if (groups.length > 1)
    return {
      unit: "percent",
      lever: (value) => sweep(what, { op: "TIMES", per100000: value * FINE }),
      least: 0,
      most: MOST_SHARE,
      show: (value) => percentText(language, value * FINE),
    };
  return what === "people"
    ? {
        unit: "people",
        lever: (value) => sweep("people", { op: "SET", value }),
        least: 0,
        most: MOST_PEOPLE,
        show: number,
      }
    : {
        unit: "base",
        lever: (value) => sweep("base", { op: "SET", value: value * 100 }),
        least: 1,
        most: MOST_BASE_RUPIAH,
        show: (value) => showRupiah(language, value),
      };
}

/** The sentence that says where the money just suffices, or what stands in the way. */
export function evenNeed(need: EvenNeed): Outcome<string> {
  const { plan, scenario, language, fund, what } = need;
  const moved = movedBy(need);
  if (!moved) return fail(whatifProblem(what === "ceiling" ? "no_fund" : "no_group", {}));
  const setting: Setting = { plan, law: LAW, scenario };
  const asked = what === "ceiling" && fund ? withCeiling(plan, fund) : plan;
  const open = openFund({ ...setting, plan: asked });
  if (open) return fail(open);
  const found = justSuffices({ ...setting, plan: asked }, moved.lever, moved.least, moved.most);
  if (!found.ok) return found;
  const { value, figures, beyond } = found.value;
  return succeed(
    evenSentence(language, {
      unit: moved.unit,
      value: moved.show(value),
      people: figures.people,
      cost: figures.cost,
      beyond: beyond && { value: moved.show(beyond.value), lacking: beyond.figures.lacking },
      fund: fund?.name ?? "",
    }),
  );
}

/** The ceiling that is sought may be missing: it is given one, whatever it is. */
const withCeiling = (plan: BudgetPlan, { id }: Fund): BudgetPlan => ({
  ...plan,
  funds: plan.funds.map((fund) =>
    fund.id === id ? { ...fund, ceilings: { ...fund.ceilings, [plan.year]: fund.ceilings[plan.year] ?? 0 } } : fund,
  ),
});
