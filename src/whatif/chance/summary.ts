/** Percentiles told of every result. */
export const PERCENTILES = [5, 10, 25, 50, 75, 80, 90, 95] as const;
/** Chances for which a reserve is told, in percent. */
export const RESERVES = [80, 90, 95] as const;

export interface Summary {
  count: number;
  mean: number;
  standardError: number;
  deviation: number;
  least: number;
  most: number;
  percentiles: Record<number, number>;
}

/** Sums are taken in the order of the trials, so any number of workers gives the same bits. */
export function summarize(outcomes: Float64Array): Summary {
  const count = outcomes.length;
  let sum = 0;
  for (let index = 0; index < count; index++) sum += outcomes[index]!;
  const mean = sum / count;
  let squares = 0;
  for (let index = 0; index < count; index++) squares += (outcomes[index]! - mean) ** 2;
  const deviation = Math.sqrt(squares / Math.max(1, count - 1));
  const sorted = outcomes.slice().sort();
  return {
    count,
    mean,
    standardError: deviation / Math.sqrt(count),
    deviation,
    least: sorted[0]!,
    most: sorted[count - 1]!,
    percentiles: Object.fromEntries(PERCENTILES.map((percent) => [percent, percentile(sorted, percent)])),
  };
}

/** The smallest outcome that at least this part of all does not exceed; `sorted` ascending. */
function percentile(sorted: Float64Array, percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)]!;
}

export interface Sufficiency {
  /** Part of the trials in which the ceiling suffices. */
  probability: number;
  standardError: number;
  /** What must be put aside beyond the ceiling for each chance; 0 where the ceiling will do. */
  reserves: Record<number, number>;
}

/** How likely a ceiling will do. A factor on the ceiling belongs to each trial; without them it is certain. */
export function sufficiencyOf(totals: Float64Array, ceiling: number, factors?: Float64Array): Sufficiency {
  const count = totals.length;
  const lacks = new Float64Array(count);
  let enough = 0;
  for (let index = 0; index < count; index++) {
    const available = factors ? Math.floor(ceiling * factors[index]!) : ceiling;
    lacks[index] = totals[index]! - available;
    if (lacks[index]! <= 0) enough++;
  }
  const probability = enough / count;
  lacks.sort();
  return {
    probability,
    standardError: Math.sqrt((probability * (1 - probability)) / count),
    reserves: Object.fromEntries(RESERVES.map((percent) => [percent, Math.max(0, percentile(lacks, percent))])),
  };
}

export interface Histogram {
  /** Where the first bin begins; each is `width` wide, the last one closed. */
  least: number;
  width: number;
  counts: number[];
}

/** How many outcomes lie in each of so many bins of the same width; outcomes that are all alike fill the first. */
export function histogramOf(outcomes: Float64Array, bins: number): Histogram {
  let least = Infinity;
  let most = -Infinity;
  for (const outcome of outcomes) {
    if (outcome < least) least = outcome;
    if (outcome > most) most = outcome;
  }
  const width = (most - least) / bins;
  const counts = Array.from({ length: bins }, () => 0);
  for (const outcome of outcomes)
    counts[width > 0 ? Math.min(bins - 1, Math.floor((outcome - least) / width)) : 0]! += 1;
  return { least, width, counts };
}
