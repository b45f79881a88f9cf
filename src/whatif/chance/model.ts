import { monthOf, type Month } from "../../law/month";
import type { Law } from "../../law/parameter";
import { fail, succeed, type Outcome, type Problem } from "../../law/problem";
import { isContract } from "../../budget/checkGroup";
import { computeGroup, groupTerms, peopleIn } from "../../budget/group";
import { payersFound } from "../../budget/funding";
import { localLaw } from "../../budget/localLaw";
import { partLines } from "../../budget/partLines";
import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import { Remarks } from "../../budget/remarks";
import { stretchesOf } from "../../budget/sameLaw";
import { orderedPrograms, priceRules } from "../../budget/unit";
import { assumptionProblems, countsFor, isGlobal, type Assumption, type Uncertain } from "./assumptions";
import { cholesky } from "./correlation";
import { quantileOf, type Distribution } from "./distribution";
import { whatifProblem } from "../problem";

/** Points of the wage factor at which prices are asked of the law; between them they are straight lines. */
const KNOTS = 33;

/** What a line has cost from January to the end of some months, and whose sums these months belong to. */
export interface Piece {
  /** Prices of one person over the months, and of the joins and exits: [law][months late][knot]. */
  price: Float64Array;
  fixed: Float64Array;
  parts: Part[];
}

/** A share of a piece; shares run on to the whole, so that rounded parts always sum to it. */
interface Part {
  bucket: number;
  upTo: number;
  whole: number;
}

/**
 * One group and year of a trial. Its cost is people × price + a fixed part, both looked up by law, months late and
 * wage; −1 marks what is not uncertain. What a piece costs is the difference to the piece before it, so pieces sum to
 * the year to the rupiah, however many there are.
 */
export interface Line {
  pieces: Piece[];
  people: number;
  planned: number;
  valid: number;
  wage: number;
  start: number;
  law: number;
  delays: number;
  knots: number;
  /** Wage factors of the first and last knot. */
  low: number;
  high: number;
}

/** Everything a worker needs; plain data but for the laws, which are priced already. */
export interface Model {
  variables: Distribution[];
  /** Variable of each correlated row, and the lower triangle of their correlation; empty where none are correlated. */
  correlated: number[];
  lower: Float64Array[];
  lines: Line[];
  buckets: string[];
  /** Variable of the factor on the ceilings, −1 for none. */
  ceiling: number;
}

/** What the sums of a trial are kept by. */
export type Buckets = "total" | "month" | "fund" | "fundMonth" | "year";

export interface ModelQuestion {
  /** One plan for each year; a plan of five years is five of them. Each year draws anew. */
  plans: readonly BudgetPlan[];
  law: Law;
  assumptions: readonly Assumption[];
  /** Correlation of the assumptions, row by row; only shared ones may be correlated with others. */
  correlation?: readonly (readonly number[])[];
  by?: Buckets;
}

/** Prices a plan once for everything the trials may ask; fails with the problems of plan, assumptions or correlation. */
export function buildModel({ plans, law, assumptions, correlation, by = "total" }: ModelQuestion): Outcome<Model> {
  const problems = plans[0] ? assumptionProblems(plans[0], assumptions) : [];
  if (problems.length > 0) return { ok: false, problems };
  const model: Model = { variables: [], correlated: [], lower: [], lines: [], buckets: [], ceiling: -1 };
  const shared = new Map<Assumption, number>();
  const variableOf = (assumption: Assumption): number => {
    const known = shared.get(assumption);
    if (known !== undefined) return known;
    const index = model.variables.push(assumption.distribution) - 1;
    if (assumption.shared || isGlobal(assumption)) shared.set(assumption, index);
    return index;
  };
  for (const plan of plans) {
    const local = (of: Law) => localLaw(plan, of).law;
    // Without a correlation each year is a year of its own.
    if (!correlation) shared.clear();
    for (const group of plan.groups) {
      const mine = assumptions.filter((one) => countsFor(plan, one, assumptions, group));
      const of = (what: Uncertain) => mine.find((one) => one.what === what);
      const laws = assumptions.find(({ what }) => what === "law");
      const parts: Parts = {
        people: of("people") ?? of("headcount"),
        valid: of("valid"),
        wage: of("wage"),
        start: of("start"),
        law: laws,
      };
      // Parts of one group that are priced apart are drawn together.
      const drawn = new Map<Assumption, number>();
      const drawnOnce = (assumption: Assumption): number => {
        const variable = drawn.get(assumption) ?? variableOf(assumption);
        drawn.set(assumption, variable);
        return variable;
      };
      const lines = partLines(group, plan, local(law));
      for (const line of lines) {
        const share = group.people > 0 ? line.people / group.people : 1 / lines.length;
        const outcome = addGroup(
          model,
          plan,
          line,
          share,
          [law, ...(laws?.laws ?? [])].map(local),
          by,
          parts,
          drawnOnce,
        );
        if (!outcome.ok) return outcome;
      }
    }
  }
  const ceiling = assumptions.find(({ what }) => what === "ceiling");
  if (ceiling) model.ceiling = variableOf(ceiling);
  if (correlation) {
    const wrong = correlationProblem(assumptions, correlation);
    if (wrong) return fail(wrong);
    const joint = jointRows(assumptions);
    const lower = cholesky(joint.map((row) => joint.map((column) => correlation[row]![column]!)));
    if (!lower.ok) return lower;
    model.lower = lower.value;
    model.correlated = joint.map((row) => variableOf(assumptions[row]!));
  }
  return succeed(model);
}

/** Assumptions that have one value a trial. */
const jointRows = (assumptions: readonly Assumption[]): number[] =>
  assumptions.flatMap((one, row) => (one.shared || isGlobal(one) ? [row] : []));

/** Why numbers cannot be correlated like that: a matrix that is none, or assumptions each group draws for itself. */
export function correlationProblem(
  assumptions: readonly Assumption[],
  correlation: readonly (readonly number[])[],
): Problem | null {
  const whole = cholesky(correlation);
  if (!whole.ok) return whole.problems[0]!;
  if (correlation.length !== assumptions.length)
    return whatifProblem("correlation_not_square", { row: 1, count: correlation.length, size: assumptions.length });
  const joint = jointRows(assumptions);
  const lonely = correlation.findIndex(
    (cells, row) => !joint.includes(row) && cells.some((value, column) => column !== row && value !== 0),
  );
  return lonely < 0 ? null : whatifProblem("correlation_needs_shared", { row: lonely + 1 }, "correlation");
}

type Parts = Partial<Record<"people" | "valid" | "wage" | "start" | "law", Assumption | undefined>>;

function addGroup(
  model: Model,
  plan: BudgetPlan,
  group: WorkerGroup,
  share: number,
  laws: readonly Law[],
  by: Buckets,
  parts: Parts,
  variableOf: (assumption: Assumption) => number,
): Outcome<null> {
  const checked = computeGroup(group, plan.year, laws[0]!, plan.rounding);
  if (!checked.ok)
    return fail(...checked.problems.map((problem) => ({ ...problem, data: { ...problem.data, name: group.name } })));
  const variable = (assumption: Assumption | undefined) => (assumption ? variableOf(assumption) : -1);
  const shape = {
    people: variable(parts.people),
    planned: parts.people?.what === "headcount" ? share : group.people,
    valid: variable(parts.valid),
    wage: group.base === null ? -1 : variable(parts.wage),
    start: variable(parts.start),
    law: variable(parts.law),
  };
  const delays = shape.start < 0 ? 1 : 12;
  const quantile = shape.wage < 0 ? () => 1 : quantileOf(parts.wage!.distribution);
  const [low, high] = [Math.max(0.01, quantile(1e-4)), Math.max(0.01, quantile(1 - 1e-4))];
  const knots = low < high ? KNOTS : 1;
  const table = pricesOf(
    group,
    plan,
    laws,
    delays,
    Array.from({ length: knots }, (_, knot) => low + ((high - low) * knot) / Math.max(1, knots - 1)),
  );
  if (!table) return fail(...checkedAgain(group, plan, laws));
  const pieces = stretchesBy(by, group, plan).map(({ until, parts }) => ({
    ...table(0, until),
    parts: parts.map(({ name, ...part }): Part => ({ ...part, bucket: bucketNamed(model, name) })),
  }));
  model.lines.push({ pieces, ...shape, delays, knots, low, high });
  return succeed(null);
}

function bucketNamed({ buckets }: Model, name: string): number {
  const known = buckets.indexOf(name);
  return known < 0 ? buckets.push(name) - 1 : known;
}

interface BucketStretch {
  /** Its last month, January 0. */
  until: number;
  parts: { name: string; upTo: number; whole: number }[];
}

const ALL_YEAR = 11;

/** The year in pieces whose sums are kept apart. */
function stretchesBy(by: Buckets, group: WorkerGroup, plan: BudgetPlan): BucketStretch[] {
  const alone = (name: string) => [{ name, upTo: 1, whole: 1 }];
  if (by === "total" || by === "year")
    return [{ until: ALL_YEAR, parts: alone(by === "year" ? String(plan.year) : "") }];
  const months = Array.from({ length: ALL_YEAR + 1 }, (_, until): BucketStretch => {
    const month = monthOf(plan.year, until + 1);
    if (by === "month") return { until, parts: alone(String(month)) };
    // A late contract falls due after its months, to those who would have paid it in them.
    const payers = payersFound(plan, group, Math.min(group.last, Math.max(group.first, month)));
    const whole = Math.max(
      100_000,
      payers.reduce((sum, { share }) => sum + share, 0),
    );
    let upTo = 0;
    return {
      until,
      parts: payers.map(({ fund, share }) => ({
        name: by === "fund" ? (fund ?? "") : fundMonthKey(fund, month),
        upTo: (upTo += share),
        whole,
      })),
    };
  });
  // Months one fund pays alone need not be told apart where its year is asked for.
  return months.filter(
    ({ parts }, index) =>
      by !== "fund" || parts.length > 1 || JSON.stringify(parts) !== JSON.stringify(months[index + 1]?.parts),
  );
}

/** The bucket of a fund and month; "" is nobody's money. */
export const fundMonthKey = (fund: string | null, month: Month): string => `${fund ?? ""}|${month}`;

const checkedAgain = (group: WorkerGroup, plan: BudgetPlan, laws: readonly Law[]) =>
  laws.flatMap((law) => {
    const outcome = computeGroup(group, plan.year, law, plan.rounding);
    return outcome.ok ? [] : outcome.problems;
  });

type Tables = (from: number, until: number) => { price: Float64Array; fixed: Float64Array };

/** Sums of prices over a range of the year's months, for each law, delay and wage factor; null where the law has none. */
function pricesOf(
  group: WorkerGroup,
  plan: BudgetPlan,
  laws: readonly Law[],
  delays: number,
  factors: readonly number[],
): Tables | null {
  const january = monthOf(plan.year, 1);
  const monthly = laws.map((law) => factors.map((factor) => unitPrices(group, plan, law, factor)));
  if (monthly.some((list) => list.includes(null))) return null;
  // Joins and exits follow the plan; only the headcount they start from is uncertain.
  const change = Array.from({ length: 12 }, (_, index) => {
    const month = january + index;
    return month < group.first || month > group.last ? 0 : peopleIn(group, month) - group.people;
  });
  return (from, until) => {
    const size = laws.length * delays * factors.length;
    const price = new Float64Array(size);
    const fixed = new Float64Array(size);
    let place = 0;
    for (let law = 0; law < laws.length; law++)
      for (let delay = 0; delay < delays; delay++)
        for (let knot = 0; knot < factors.length; knot++, place++) {
          const prices = monthly[law]![knot]!;
          const first = Math.max(from, group.first - january + delay);
          if (isContract(group)) {
            if (first <= until && from <= group.first - january + delay)
              fixed[place] = prices[Math.max(0, group.first - january)]!;
            continue;
          }
          for (let index = first; index <= Math.min(until, group.last - january); index++) {
            price[place]! += prices[index]!;
            fixed[place]! += prices[index]! * change[index]!;
          }
        }
    return { price, fixed };
  };
}

/** One person's price in each month of the year, 0 outside the group's months; for a contract, what falls due. */
function unitPrices(group: WorkerGroup, plan: BudgetPlan, law: Law, factor: number): number[] | null {
  const january = monthOf(plan.year, 1);
  const prices = Array.from({ length: 12 }, () => 0);
  if (isContract(group)) {
    const outcome = computeGroup(group, plan.year, law, plan.rounding);
    return outcome.ok ? outcome.value.months.map(({ total }) => total) : null;
  }
  const programs = orderedPrograms(group.programs);
  const terms = groupTerms(group, plan.rounding);
  const base = group.base === null ? null : Math.max(1, Math.round(group.base * factor));
  const stretchFrom = stretchesOf(law, programs, terms, group.first);
  const last = Math.min(group.last, january + 11);
  for (let month: Month = Math.max(group.first, january); month <= last;) {
    const { rules, until } = stretchFrom(month);
    const priced = rules.ok ? priceRules(rules.value, base, terms, new Remarks()) : rules;
    if (!priced.ok) return null;
    for (; month <= Math.min(last, until); month++) prices[month - january] = priced.value.total;
  }
  return prices;
}
