/** The distribution of a sum of independent discrete parts by exact convolution: what the simulation is held against. */

/** Outcomes in whole numbers with their weights; the weights sum to `whole`. Exact, however many parts are added. */
export interface DiscreteSum {
  /** Ascending. */
  values: number[];
  weights: bigint[];
  whole: bigint;
}

/**
 * @param parts whole values with parts per 100,000
 * @example sumOfDiscrete([{ values: [0, 1], parts: [50_000, 50_000] }, { values: [0, 1], parts: [50_000, 50_000] }])
 *   // values 0, 1, 2 with weights 1 : 2 : 1
 */
export function sumOfDiscrete(parts: readonly { values: readonly number[]; parts: readonly number[] }[]): DiscreteSum {
  let sum = new Map<number, bigint>([[0, 1n]]);
  let whole = 1n;
  for (const { values, parts: shares } of parts) {
    const next = new Map<number, bigint>();
    for (const [total, weight] of sum)
      for (const [index, value] of values.entries()) {
        const share = BigInt(shares[index]!);
        if (share > 0n) next.set(total + value, (next.get(total + value) ?? 0n) + weight * share);
      }
    sum = next;
    whole *= 100_000n;
  }
  const sorted = [...sum].sort(([a], [b]) => a - b);
  return { values: sorted.map(([value]) => value), weights: sorted.map(([, weight]) => weight), whole };
}

/** The exact probability that the sum is at most a bound, as a fraction and as a number. */
export function probabilityUpTo(
  { values, weights, whole }: DiscreteSum,
  bound: number,
): { weight: bigint; value: number } {
  let weight = 0n;
  for (const [index, value] of values.entries()) if (value <= bound) weight += weights[index]!;
  return { weight, value: Number((weight * 10n ** 15n) / whole) / 1e15 };
}

/** The least value that at least this part of all outcomes does not exceed; share per 100,000. */
export function percentileOf({ values, weights, whole }: DiscreteSum, share: number): number {
  let weight = 0n;
  for (const [index, value] of values.entries()) {
    weight += weights[index]!;
    if (weight * 100_000n >= whole * BigInt(share)) return value;
  }
  return values.at(-1)!;
}
