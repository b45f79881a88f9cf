import { fail, succeed, type Outcome } from "../../law/problem";
import { whatifProblem } from "../problem";
import type { Model } from "./model";
import { samplerOf } from "./trials";

/** Results of so many trials and buckets are kept in memory: 8 bytes each. */
const MOST_KEPT = 20_000_000;
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
 * Where trials are gathered in the order of their numbers, whoever drew them: sums, and whether they are precise enough,
 * are looked at after each `CHUNK`, so that the same trials count however many workers draw.
 */
export class Gathering {
  readonly outcomes: Outcomes;
  private sum = 0;
  private squares = 0;

  constructor(
    private readonly width: number,
    private readonly question: SimulationQuestion,
  ) {
    const { trials } = question;
    this.outcomes = {
      count: 0,
      totals: new Float64Array(trials),
      buckets: new Float64Array(trials * width),
      factors: new Float64Array(trials),
    };
  }

  /** Where the drawings of some trials are to be put. */
  room(from: number, count: number): { sums: Float64Array; factors: Float64Array } {
    const { buckets, factors } = this.outcomes;
    return {
      sums: buckets.subarray(from * this.width, (from + count) * this.width),
      factors: factors.subarray(from, from + count),
    };
  }

  /** Takes the next trials, which have been drawn; `isEnough`: they are all, or as precise as was asked. */
  take(count: number): { progress: Progress; isEnough: boolean } {
    const { outcomes, width, question } = this;
    const from = outcomes.count;
    for (let index = from; index < from + count; index++) {
      let total = 0;
      for (let bucket = 0; bucket < width; bucket++) total += outcomes.buckets[index * width + bucket]!;
      outcomes.totals[index] = total;
      this.sum += total;
      this.squares += total * total;
    }
    outcomes.count += count;
    const mean = this.sum / outcomes.count;
    const variance = Math.max(0, this.squares / outcomes.count - mean * mean);
    const standardError = Math.sqrt(variance / outcomes.count);
    const isPrecise = question.precision !== undefined && standardError <= question.precision * mean;
    return {
      progress: { done: outcomes.count, mean, standardError },
      isEnough: outcomes.count === question.trials || isPrecise,
    };
  }

  /** The trials taken, without the room for others. */
  get taken(): Outcomes {
    const { count, totals, buckets, factors } = this.outcomes;
    return {
      count,
      totals: totals.subarray(0, count),
      buckets: buckets.subarray(0, count * this.width),
      factors: factors.subarray(0, count),
    };
  }
}

/**
 * Runs the trials piece by piece and yields after each, so that a caller can show progress, and stop by answering
 * `true`: the outcomes are then those of the trials until there. The result is the same for any size of the pieces.
 */
export function* runTrials(
  model: Model,
  question: SimulationQuestion,
): Generator<Progress, Outcomes, boolean | undefined> {
  const sampler = samplerOf(model);
  const gathering = new Gathering(model.buckets.length, question);
  for (;;) {
    const from = gathering.outcomes.count;
    const count = Math.min(CHUNK, question.trials - from);
    const { sums, factors } = gathering.room(from, count);
    sampler.draw(question.seed, from, count, sums, factors);
    const { progress, isEnough } = gathering.take(count);
    const isStopped = yield progress;
    if (isStopped || isEnough) return gathering.taken;
  }
}

/** All trials at once. */
export function simulate(model: Model, question: SimulationQuestion): Outcome<Outcomes> {
  const wrong = checkSimulation(question, model.buckets.length);
  if (wrong) return fail(wrong);
  const run = runTrials(model, question);
  let step = run.next();
  while (!step.done) step = run.next();
  return succeed(step.value);
}
