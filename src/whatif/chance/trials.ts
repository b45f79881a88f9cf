import { normalPart, normalQuantile } from "./elementary";
import { quantileOf, type Distribution } from "./distribution";
import type { Line, Model, Piece } from "./model";
import { keyOf, philox } from "./philox";

/** Cells of a table of quantiles; the outer ones, where a straight line would not do, are computed exactly. */
const CELLS = 1024;
const SHIFT = 22;
const INSIDE = (1 << SHIFT) - 1;
const TAIL = CELLS / 64;
const PER_WORD = 2 ** -32;
const PER_CELL = 2 ** -SHIFT;

/** Draws trials of a model; one is made for each worker, because its tables are worth keeping. */
export interface Sampler {
  /**
   * Trials from…from + count − 1 of a seed. `sums` gets the buckets of each trial one after the other; `factors`, where
   * given, the factor on the ceilings. A trial's result depends on seed and number alone.
   */
  draw(seed: number, from: number, count: number, sums: Float64Array, factors?: Float64Array): void;
}

export function samplerOf(model: Model): Sampler {
  const { variables, lines, buckets } = model;
  const words = new Uint32Array(Math.ceil(variables.length / 4) * 4);
  const values = new Float64Array(variables.length);
  const { tables, places, quantiles } = tabulate(variables);
  const isSimple = ({ people, valid, pieces: [piece, ...others] }: Line) =>
    people >= 0 && valid < 0 && others.length === 0 && piece!.price.length === 1 && piece!.parts.length === 1;
  const simple = simpleLines(lines.filter(isSimple));
  const others = lines.filter((line) => !isSimple(line));
  const correlate = model.correlated.length > 0 ? correlator(model, words, values, quantiles) : null;

  return {
    draw(seed, from, count, sums, factors) {
      const [k0, k1] = keyOf(seed);
      const shift = SHIFT;
      const inside = INSIDE;
      const perCell = PER_CELL;
      const tail = TAIL;
      const head = CELLS - TAIL;
      sums.fill(0);
      for (let index = 0; index < count; index++) {
        const trial = from + index;
        const low = trial >>> 0;
        const high = (trial / 2 ** 32) >>> 0;
        for (let at = 0; at < words.length; at += 4) philox(words, at, low, high, at >>> 2, 0, k0, k1);
        for (let variable = 0; variable < values.length; variable++) {
          const word = words[variable]!;
          const cell = word >>> shift;
          const place = places[variable]!;
          if (place >= 0 && cell >= tail && cell < head) {
            const left = tables[place + cell]!;
            values[variable] = left + (tables[place + cell + 1]! - left) * (((word & inside) + 0.5) * perCell);
          } else values[variable] = quantiles[variable]!((word + 0.5) * PER_WORD);
        }
        correlate?.();
        const start = index * buckets.length;
        for (let line = 0; line < simple.count; line++) {
          const people = simple.planned[line]! * values[simple.variable[line]!]!;
          if (people > 0) sums[start + simple.bucket[line]!]! += Math.floor(people + 0.5) * simple.price[line]!;
          sums[start + simple.bucket[line]!]! += simple.fixed[line]!;
        }
        for (const line of others) addCost(line, values, sums, start);
        if (factors) factors[index] = model.ceiling < 0 ? 1 : Math.max(0, values[model.ceiling]!);
      }
    },
  };
}

/** Lines of an uncertain headcount and nothing else, which most are, as columns: the innermost loop reads nothing else. */
const simpleLines = (lines: readonly Line[]) => ({
  count: lines.length,
  variable: Int32Array.from(lines, ({ people }) => people),
  planned: Float64Array.from(lines, ({ planned }) => planned),
  price: Float64Array.from(lines, ({ pieces }) => pieces[0]!.price[0]!),
  fixed: Float64Array.from(lines, ({ pieces }) => pieces[0]!.fixed[0]!),
  bucket: Int32Array.from(lines, ({ pieces }) => pieces[0]!.parts[0]!.bucket),
});

/** Whole people times a whole price: exact in a double, so sums do not depend on their order. */
function addCost(line: Line, values: Float64Array, sums: Float64Array, start: number): void {
  let people = line.planned;
  if (line.people >= 0) people *= values[line.people]!;
  if (line.valid >= 0) {
    const share = values[line.valid]!;
    people *= share < 0 ? 0 : share > 1 ? 1 : share;
  }
  people = people > 0 ? Math.floor(people + 0.5) : 0;
  let place = line.law < 0 ? 0 : values[line.law]! * line.delays;
  if (line.start >= 0) place += values[line.start]!;
  place *= line.knots;
  let along = 0;
  if (line.knots > 1) {
    const knot = Math.max(0, ((values[line.wage]! - line.low) / (line.high - line.low)) * (line.knots - 1));
    const left = Math.min(Math.floor(knot), line.knots - 2);
    place += left;
    along = knot - left;
  }
  let before = 0;
  for (const { price, fixed, parts } of line.pieces) {
    const upTo =
      line.knots === 1
        ? people * price[place]! + fixed[place]!
        : people * between(price, place, along) + between(fixed, place, along);
    const cost = upTo - before;
    before = upTo;
    if (parts.length === 1) sums[start + parts[0]!.bucket]! += cost;
    else share(cost, parts, sums, start);
  }
}

/** On the straight line between two knots, in whole rupiah. */
const between = (table: Float64Array, place: number, along: number): number =>
  Math.floor(table[place]! + (table[place + 1]! - table[place]!) * along + 0.5);

/** Parts as `splitAmount` makes them: differences of rounded running sums, in doubles that stay exact. */
function share(cost: number, parts: Piece["parts"], sums: Float64Array, start: number): void {
  let paid = 0;
  for (const { bucket, upTo, whole } of parts) {
    const times = Math.floor(cost / whole);
    const reached = times * upTo + Math.floor(((cost - times * whole) * upTo * 2 + whole) / (whole * 2));
    sums[start + bucket]! += reached - paid;
    paid = reached;
  }
}

/** One table for each different distribution; discrete and fixed ones need none. */
function tabulate(variables: readonly Distribution[]) {
  const known = new Map<Distribution, { place: number; quantile: (u: number) => number }>();
  const tables: number[] = [];
  const found = variables.map((one) => {
    let entry = known.get(one);
    if (!entry) {
      const quantile = quantileOf(one);
      const isSmooth = one.kind !== "DISCRETE" && one.kind !== "FIXED";
      entry = { place: isSmooth ? tables.length : -1, quantile };
      if (isSmooth)
        for (let cell = 0; cell <= CELLS; cell++) tables.push(cell % CELLS === 0 ? 0 : quantile(cell / CELLS));
      known.set(one, entry);
    }
    return entry;
  });
  return {
    tables: Float64Array.from(tables),
    places: Int32Array.from(found, ({ place }) => place),
    quantiles: found.map(({ quantile }) => quantile),
  };
}

/** Replaces the correlated values by ones whose normal scores are correlated as asked (Gaussian copula). */
function correlator(
  { correlated, lower }: Model,
  words: Uint32Array,
  values: Float64Array,
  quantiles: readonly ((u: number) => number)[],
): () => void {
  const scores = new Float64Array(correlated.length);
  return () => {
    correlated.forEach((variable, row) => (scores[row] = normalQuantile((words[variable]! + 0.5) * PER_WORD)));
    correlated.forEach((variable, row) => {
      let score = 0;
      for (let column = 0; column <= row; column++) score += lower[row]![column]! * scores[column]!;
      const part = normalPart(score);
      values[variable] = quantiles[variable]!(Math.min(1 - 2 ** -33, Math.max(2 ** -33, part)));
    });
  };
}
