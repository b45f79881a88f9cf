import { fail, succeed, type Outcome } from "../../law/problem";
import { whatifProblem } from "../problem";
import type { Model } from "./model";
import { samplerOf } from "./trials";

/** Results of so many trials and buckets are kept in memory: 8 bytes each. */
export const MOST_KEPT = 20_000_000;
export const LEAST_TRIALS = 100;

/** Trials done at a time; progress is told, and the wanted precision looked at, between two of them. */
export const CHUNK = 20_000;

export interface SimulationQuestion {
  seed: number;
  /** Most trials. */
  trials: number;
  /** Stops when the standard error is at most this share of the mean, e.g. 0.001; absent: all trials. */
  precision?: number;
}

export interface Progress {
  done: number;
  mean: number;
  standardError: number;
}

export interface Outcomes {
  /** Trials done. */
  count: number;
  /** Sum of every trial, in the order of their numbers. */
  totals: Float64Array;
  /** Each bucket of every trial, one trial after the other. */
  buckets: Float64Array;
  /** Factor on the ceilings of every trial. */
  factors: Float64Array;
}

/** A seed or a number of trials that cannot be used. */
export function checkSimulation({ seed, trials }: SimulationQuestion, buckets: number) {
  if (!Number.isSafeInteger(seed) || seed < 0) return whatifProblem("seed_invalid", { seed: String(seed) }, "seed");
  if (!Number.isInteger(trials) || trials < LEAST_TRIALS)
    return whatifProblem("trials_too_few", { count: String(trials), limit: LEAST_TRIALS }, "trials");
  const limit = Math.floor(MOST_KEPT / (buckets + 2));
  return trials > limit ? whatifProblem("trials_too_many", { count: trials, limit }, "trials") : null;
}

/**
 * Runs the trials piece by piece and yields after each, so that a caller can show progress, and stop by answering
 * `true`: the outcomes are then those of the trials until there. The result is the same for any size of the pieces.
 */
export function* runTrials(
  model: Model,
  { seed, trials, precision }: SimulationQuestion,
): Generator<Progress, Outcomes, boolean | undefined> {
  const width = model.buckets.length;
  const sampler = samplerOf(model);
  const outcomes: Outcomes = {
    count: 0,
    totals: new Float64Array(trials),
    buckets: new Float64Array(trials * width),
    factors: new Float64Array(trials),
  };
  let sum = 0;
  let squares = 0;
  while (outcomes.count < trials) {
    const from = outcomes.count;
    const count = Math.min(CHUNK, trials - from);
    const sums = outcomes.buckets.subarray(from * width, (from + count) * width);
    sampler.draw(seed, from, count, sums, outcomes.factors.subarray(from, from + count));
    for (let index = 0; index < count; index++) {
      let total = 0;
      for (let bucket = 0; bucket < width; bucket++) total += sums[index * width + bucket]!;
      outcomes.totals[from + index] = total;
      sum += total;
      squares += total * total;
    }
    outcomes.count += count;
    const mean = sum / outcomes.count;
    const variance = Math.max(0, squares / outcomes.count - mean * mean);
    const standardError = Math.sqrt(variance / outcomes.count);
    const isStopped = yield { done: outcomes.count, mean, standardError };
    if (isStopped) break;
    if (precision !== undefined && standardError <= precision * mean) break;
  }
  return cut(outcomes, width);
}

const cut = ({ count, totals, buckets, factors }: Outcomes, width: number): Outcomes => ({
  count,
  totals: totals.subarray(0, count),
  buckets: buckets.subarray(0, count * width),
  factors: factors.subarray(0, count),
});

/** All trials at once. */
export function simulate(model: Model, question: SimulationQuestion): Outcome<Outcomes> {
  const wrong = checkSimulation(question, model.buckets.length);
  if (wrong) return fail(wrong);
  const run = runTrials(model, question);
  let step = run.next();
  while (!step.done) step = run.next();
  return succeed(step.value);
}
