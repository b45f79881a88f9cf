import { yearOf, type Month } from "../law/month";
import { readFieldValue } from "./field";
import type { BudgetPlan, Fund, Override, WorkerGroup } from "./plan";
import { restated } from "./scenarioLock";
import { fieldOf } from "./sweepField";

/** A plan without its groups. */
type Frame = Omit<BudgetPlan, "groups">;

/** What a plan still says of the year it was made for: nobody but its author knows what holds in another one. */
const YEAR_BOUND = ["ceilings", "wages", "provisions", "coverage", "signing", "texts"] as const;
export type YearBound = (typeof YEAR_BOUND)[number];

const moved = <M extends Month | null | undefined>(month: M, years: number) =>
  (typeof month === "number" ? month + years * 12 : month) as M;

/** A group in another budget year: the same months of it, those of its split too. */
export function groupInYear(group: WorkerGroup, years: number): WorkerGroup {
  const split = group.split?.map((part) => ({
    ...part,
    first: moved(part.first, years),
    last: moved(part.last, years),
  }));
  return { ...group, first: moved(group.first, years), last: moved(group.last, years), ...(split && { split }) };
}

/**
 * All else of a plan in another budget year. Months in which funds pay, and those that scenarios set, go along; a scenario that
 * was locked still is. Ceilings have their year, provisions their months, and what was adopted was adopted for its year.
 */
export function frameInYear<F extends Frame>(frame: F, year: number): F {
  const years = year - frame.year;
  return {
    ...frame,
    year,
    funds: frame.funds.map((fund) => fundInYear(fund, years)),
    scenarios: frame.scenarios.map((scenario) =>
      restated(
        scenario,
        scenario.overrides.map((row) => rowInYear(row, years)),
      ),
    ),
    adopted: null,
  };
}

const fundInYear = (fund: Fund, years: number): Fund => ({
  ...fund,
  firstMonth: moved(fund.firstMonth, years),
  lastMonth: moved(fund.lastMonth, years),
});

function rowInYear(row: Override, years: number): Override {
  const field = fieldOf(row.target, row.field);
  const month = field?.kind === "month" ? readFieldValue(field, row.value) : null;
  return typeof month === "number" ? { ...row, value: moved(month, years) } : row;
}

/** What of a plan is still that of the year before, for somebody to look at. */
export function yearBound(before: BudgetPlan, year: number): YearBound[] {
  const { funds, groups, scenarios, localProvisions, coverage, signing, region } = before;
  const texts = [
    ...[region, ...groups, ...funds].flatMap((one) => [one.name, one.source]),
    ...[...groups, ...funds, ...scenarios].map(({ note }) => note),
    ...scenarios.flatMap(({ name, overrides }) => [name, ...overrides.map(({ reason }) => reason)]),
  ];
  const isBound: Record<YearBound, boolean> = {
    ceilings: funds.some(({ ceilings }) => ceilings[before.year] !== undefined && ceilings[year] === undefined),
    wages: groups.some(({ base }) => base !== null),
    provisions: (localProvisions ?? []).some(({ until }) => until !== null && yearOf(until) < year),
    coverage: (coverage ?? []).length > 0,
    signing: Boolean(signing?.date),
    texts: texts.some((text) => text?.includes(String(before.year))),
  };
  return YEAR_BOUND.filter((what) => isBound[what]);
}
