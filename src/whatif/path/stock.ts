import { fail, succeed, type Outcome } from "../../law/problem";
import type { Rupiah } from "../../budget/money";
import { peopleProblem } from "../../budget/people";
import { whatifProblem } from "../problem";

/** How the way to the target is divided over the years. */
export const SHAPES = ["EVEN", "FRONT", "S_SHAPE", "BUDGET", "LATEST"] as const;
export type Shape = (typeof SHAPES)[number];

/** A kind of workers whose coverage moves together. Rates are per 100,000 a year. */
export interface Stock {
  workers: number;
  participants: number;
  /** Participants who leave, die, and turn 65, as parts of those at the start of a year. */
  exits: number;
  deaths: number;
  retired: number;
  /** Growth of the workers; may be negative. */
  growth: number;
}

export interface PathYear {
  year: number;
  workers: number;
  /** At the start of the year, lost in it by cause, added in it, at its end. */
  before: number;
  exits: number;
  deaths: number;
  retired: number;
  added: number;
  participants: number;
  /** Per 100,000, at the end of the year. */
  coverage: number;
  /** People the budget pays in this year: those added since the start and still there. */
  paid: number;
}

export interface PathGoal {
  /** Year of the starting figure; the first year of the path is the next one. */
  start: number;
  end: number;
  /** Coverage at the end of the last year, per 100,000. */
  target: number;
  shape: Shape;
  /** Most people that can be added in a year; null: no limit. */
  capacity: number | null;
  /** For BUDGET: most people that can be paid in a year beside those paid already. */
  affordable?: (year: number, paid: number) => number;
}

const WHOLE = 100_000;
const share = (amount: number, per100000: number): number => {
  const product = BigInt(amount) * BigInt(per100000);
  const half = product < 0n ? -50_000n : 50_000n;
  return Number((product + half) / 100_000n);
};
const ceilOf = (amount: bigint, divisor: bigint): number => Number((amount + divisor - 1n) / divisor);

/**
 * The stock of participants from year to year: what is lost, what must be added, and whom the budget pays. Whole people
 * throughout; losses are rounded half up, needs up.
 * @returns `target_below_present`, `path_years_reversed`, `path_rate_invalid`, `path_capacity_too_small`
 */
export function walkPath(stock: Stock, goal: PathGoal): Outcome<PathYear[]> {
  const problems = stockProblems(stock, goal);
  if (problems) return problems;
  const years = goal.end - goal.start;
  const workers = [stock.workers];
  for (let step = 1; step <= years; step++) workers.push(workers[step - 1]! + share(workers[step - 1]!, stock.growth));
  const needs = goal.shape === "LATEST" ? latest(stock, goal, workers) : shaped(stock, goal, workers);
  if (needs[0]! > stock.participants)
    return fail(
      whatifProblem("path_capacity_too_small", { missing: needs[0]! - stock.participants, year: goal.end }, "capacity"),
    );
  const path: PathYear[] = [];
  let { participants } = stock;
  let paid = 0;
  for (let step = 1; step <= years; step++) {
    const year = goal.start + step;
    const lost = losses(stock, participants);
    // A workforce that shrinks below its participants takes some of them along.
    const surplus = Math.max(0, participants - lost.all - workers[step]!);
    const stays = participants - lost.all - surplus;
    const staysPaid = paid - Math.min(paid, losses(stock, paid).all);
    let added = Math.max(0, Math.min(needs[step]!, workers[step]!) - stays);
    if (goal.capacity !== null) added = Math.min(added, goal.capacity);
    if (goal.shape === "BUDGET" && goal.affordable)
      added = Math.min(added, Math.max(0, goal.affordable(year, staysPaid)));
    const before = participants;
    participants = stays + added;
    paid = Math.min(participants, staysPaid + added);
    const { deaths, retired } = lost;
    const exits = lost.exits + surplus;
    path.push({
      year,
      workers: workers[step]!,
      before,
      exits,
      deaths,
      retired,
      added,
      participants,
      coverage: Math.floor((participants * WHOLE) / workers[step]!),
      paid,
    });
  }
  return succeed(path);
}

function losses(stock: Stock, participants: number) {
  const exits = share(participants, stock.exits);
  const deaths = share(participants, stock.deaths);
  const retired = share(participants, stock.retired);
  return { exits, deaths, retired, all: Math.min(participants, exits + deaths + retired) };
}

/** Participants needed at the end of each year, the start first; exact fractions of the way, rounded up. */
function shaped(
  { participants, workers: atStart }: Stock,
  { start, end, target, shape }: PathGoal,
  workers: readonly number[],
): number[] {
  const n = BigInt(end - start);
  return workers.map((count, step) => {
    if (step === 0) return 0;
    const k = BigInt(step);
    // BUDGET goes as fast as money allows, so all of the target is wanted from the first year on.
    const [part, whole] =
      shape === "BUDGET"
        ? [1n, 1n]
        : shape === "FRONT"
          ? [2n * k * n - k * k, n * n]
          : shape === "S_SHAPE"
            ? [3n * k * k * n - 2n * k * k * k, n * n * n]
            : [k, n];
    // coverage = start + (target − start) × part / whole, over workers
    const from = BigInt(participants) * BigInt(WHOLE);
    const to = BigInt(target) * BigInt(atStart);
    const numerator = (from * (whole - part) + to * part) * BigInt(count);
    return ceilOf(numerator, whole * BigInt(atStart) * BigInt(WHOLE));
  });
}

/** The cheapest path adds as late as the capacity allows, because whoever is added is paid every year from then on. */
function latest(stock: Stock, { target, capacity }: PathGoal, workers: readonly number[]): number[] {
  const last = workers.length - 1;
  const needs = workers.map(() => 0);
  needs[last] = ceilOf(BigInt(target) * BigInt(workers[last]!), BigInt(WHOLE));
  if (capacity === null) return needs;
  for (let step = last; step > 0; step--) needs[step - 1] = leastLeaving(stock, needs[step]! - capacity);
  return needs;
}

/**
 * The least stock that leaves so many after its losses. Three roundings can move what stays by 1.5 people from the exact
 * part, and what stays does not always rise with the stock: numbers are tried from the first that can do.
 */
function leastLeaving(stock: Stock, wanted: number): number {
  if (wanted <= 0) return 0;
  const kept = WHOLE - stock.exits - stock.deaths - stock.retired;
  // Hardly anybody stays: more than there can ever be.
  if (kept < 1000) return Number.MAX_SAFE_INTEGER / 200_000;
  let people = Math.max(0, Math.floor(((wanted - 1.5) * WHOLE) / kept));
  while (people - losses(stock, people).all < wanted) people++;
  return people;
}

function stockProblems(stock: Stock, { start, end, target, capacity }: PathGoal): Outcome<never> | null {
  const { workers, participants, exits, deaths, retired, growth } = stock;
  if (peopleProblem(workers) || workers === 0)
    return fail({ code: "workers_invalid", field: "workers", data: { workers: String(workers) } });
  if (peopleProblem(participants))
    return fail({ code: "participants_invalid", field: "participants", data: { participants: String(participants) } });
  if (participants > workers)
    return fail({ code: "coverage_above_one", field: "participants", data: { participants, workers } });
  if (!Number.isInteger(start) || !Number.isInteger(end) || end <= start || end - start > 100)
    return fail(whatifProblem("path_years_reversed", { start, end }, "end"));
  const isRate = (rate: number, least: number) => Number.isInteger(rate) && rate >= least && rate <= WHOLE;
  const wrong = Object.entries({ exits, deaths, retired }).find(([, rate]) => !isRate(rate, 0));
  if (wrong) return fail(whatifProblem("path_rate_invalid", { rate: wrong[1] / 1000, name: wrong[0] }, wrong[0]));
  if (!isRate(growth, -WHOLE + 1))
    return fail(whatifProblem("path_rate_invalid", { rate: growth / 1000, name: "growth" }, "growth"));
  if (exits + deaths + retired > WHOLE)
    return fail(
      whatifProblem("path_rate_invalid", { rate: (exits + deaths + retired) / 1000, name: "together" }, "exits"),
    );
  if (capacity !== null && peopleProblem(capacity))
    return fail(whatifProblem("path_rate_invalid", { rate: capacity, name: "capacity" }, "capacity"));
  if (!Number.isInteger(target) || target > WHOLE || target <= 0)
    return fail(whatifProblem("target_above_one", { target: target / 1000 }, "target"));
  if (BigInt(target) * BigInt(workers) <= BigInt(participants) * BigInt(WHOLE))
    return fail(
      whatifProblem(
        "target_below_present",
        { target: target / 1000, present: Math.round((participants / workers) * WHOLE) / 1000 },
        "target",
      ),
    );
  return null;
}

/** The cost of a year: who was paid before all year, and who was added from the month of intake on. */
export const costOfYear = ({ paid, added }: PathYear, price: { year: Rupiah; intake: Rupiah }): Rupiah =>
  (paid - added) * price.year + added * price.intake;
