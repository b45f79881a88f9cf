import type { Problem } from "../../law/problem";
import { whatifProblem } from "../problem";
import { exp, log, normalQuantile } from "./elementary";

/** How an uncertain number may come out. Lognormal is given by its own mean and deviation, not by those of its logarithm. */
export type Distribution =
  | { kind: "FIXED"; value: number }
  | { kind: "UNIFORM"; least: number; most: number }
  | { kind: "TRIANGULAR"; least: number; mode: number; most: number }
  | { kind: "PERT"; least: number; mode: number; most: number }
  | { kind: "NORMAL"; mean: number; deviation: number }
  | { kind: "LOGNORMAL"; mean: number; deviation: number }
  /** Parts per 100,000, summing to the whole. */
  | { kind: "DISCRETE"; values: readonly number[]; parts: readonly number[] };

export const DISTRIBUTION_KINDS = [
  "FIXED",
  "UNIFORM",
  "TRIANGULAR",
  "PERT",
  "NORMAL",
  "LOGNORMAL",
  "DISCRETE",
] as const;

const WHOLE = 100_000;

/** What is impossible about a distribution, or null. */
export function distributionProblem(one: Distribution, field = "distribution"): Problem | null {
  const numbers = Object.values(one).flatMap((value) => (typeof value === "string" ? [] : value)) as number[];
  const bad = numbers.find((value) => typeof value !== "number" || !Number.isFinite(value));
  if (bad !== undefined) return whatifProblem("distribution_not_a_number", { value: String(bad) }, field);
  switch (one.kind) {
    case "UNIFORM":
    case "TRIANGULAR":
    case "PERT": {
      const { least, most } = one;
      if (least > most) return whatifProblem("range_impossible", { least, most }, field);
      return one.kind === "UNIFORM" || (least <= one.mode && one.mode <= most)
        ? null
        : whatifProblem("range_without_mode", { least, mode: one.mode, most }, field);
    }
    case "NORMAL":
      return one.deviation >= 0 ? null : whatifProblem("deviation_negative", { deviation: one.deviation }, field);
    case "LOGNORMAL":
      if (one.deviation < 0) return whatifProblem("deviation_negative", { deviation: one.deviation }, field);
      return one.mean > 0 ? null : whatifProblem("lognormal_not_positive", { mean: one.mean }, field);
    case "DISCRETE": {
      const negative = one.parts.find((part) => part < 0);
      if (negative !== undefined) return whatifProblem("part_negative", { part: negative / 1000 }, field);
      const sum = one.parts.reduce((total, part) => total + part, 0);
      const odd =
        one.parts.length !== one.values.length ||
        one.parts.length === 0 ||
        one.parts.some((part) => !Number.isInteger(part));
      return odd || sum !== WHOLE ? whatifProblem("parts_do_not_sum", { sum: sum / 1000 }, field) : null;
    }
    default:
      return null;
  }
}

/** The value below which the part u of all outcomes lies, 0 < u < 1. The distribution has been checked. */
export function quantileOf(one: Distribution): (u: number) => number {
  switch (one.kind) {
    case "FIXED":
      return () => one.value;
    case "UNIFORM":
      return (u) => one.least + (one.most - one.least) * u;
    case "TRIANGULAR": {
      const { least, mode, most } = one;
      if (least === most) return () => least;
      const rise = (mode - least) / (most - least);
      return (u) =>
        u < rise
          ? least + Math.sqrt(u * (most - least) * (mode - least))
          : most - Math.sqrt((1 - u) * (most - least) * (most - mode));
    }
    case "PERT":
      return pertQuantile(one.least, one.mode, one.most);
    case "NORMAL":
      return (u) => one.mean + one.deviation * normalQuantile(u);
    case "LOGNORMAL": {
      const spread = log(1 + (one.deviation * one.deviation) / (one.mean * one.mean));
      const centre = log(one.mean) - spread / 2;
      const width = Math.sqrt(spread);
      return (u) => exp(centre + width * normalQuantile(u));
    }
    default: {
      const { values, parts } = one;
      let sum = 0;
      const upTo = parts.map((part) => (sum += part) / WHOLE);
      return (u) => values[upTo.findIndex((bound) => u < bound)] ?? values.at(-1)!;
    }
  }
}

/** Cells over which the density of PERT is summed (Simpson), fine enough for six digits of the range. */
const CELLS = 4096;

/** PERT is a beta distribution with weights 1 + 4 × (mode − least) / range and 6 − that. Its part below x is summed once. */
function pertQuantile(least: number, mode: number, most: number): (u: number) => number {
  const range = most - least;
  if (range === 0) return () => least;
  const rise = (4 * (mode - least)) / range;
  const power = (x: number, to: number): number => (to === 0 ? 1 : x === 0 ? 0 : exp(to * log(x)));
  const density = (x: number): number => power(x, rise) * power(1 - x, 4 - rise);
  const below = new Float64Array(CELLS + 1);
  for (let cell = 0; cell < CELLS; cell++) {
    const [left, middle, right] = [cell / CELLS, (cell + 0.5) / CELLS, (cell + 1) / CELLS].map(density);
    below[cell + 1] = below[cell]! + left! + 4 * middle! + right!;
  }
  const all = below[CELLS]!;
  return (u) => {
    const wanted = u * all;
    let low = 0;
    let high = CELLS;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (below[middle]! <= wanted) low = middle;
      else high = middle;
    }
    const size = below[high]! - below[low]!;
    return least + (range * (low + (size > 0 ? (wanted - below[low]!) / size : 0.5))) / CELLS;
  };
}
