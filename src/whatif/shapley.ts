/** A share of a whole as an exact fraction. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/**
 * The Shapley value of every player: the average, over all orders in which players can be added, of what a player's
 * coming changes. Exact, in whole numbers over n!.
 * @param worth what each set of players is worth, by its bits; 2^n whole numbers, the empty set first
 * @example shapley([0, 10, 20, 40]) // players 0 and 1: (10 + 20) / 2 and (20 + 30) / 2
 */
export function shapley(worth: readonly number[]): Fraction[] {
  const players = Math.log2(worth.length);
  const factorial: bigint[] = [1n];
  for (let n = 1; n <= players; n++) factorial.push(factorial[n - 1]! * BigInt(n));
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    // Sets of one size have one weight: their differences are added up first.
    const bySize: bigint[] = Array.from({ length: players }, () => 0n);
    for (let set = 0; set < worth.length; set++)
      if ((set & bit) === 0) bySize[sizeOf(set)]! += BigInt(worth[set | bit]! - worth[set]!);
    const numerator = bySize.reduce(
      (sum, change, size) => sum + change * factorial[size]! * factorial[players - size - 1]!,
      0n,
    );
    return { numerator, denominator: factorial[players]! };
  });
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size++;
  return size;
}

/**
 * Fractions as whole numbers that sum to what the fractions sum to, by the largest remainder (Hamilton): each is cut
 * down, and the units left over go one by one to the largest rests, to the earlier of two equal ones.
 * @param fractions of one denominator, their sum a whole number
 * @example apportion([{ numerator: 5n, denominator: 3n }, { numerator: 4n, denominator: 3n }]) // [2, 1]
 */
export function apportion(fractions: readonly Fraction[]): number[] {
  const denominator = fractions[0]?.denominator ?? 1n;
  const parts = fractions.map(({ numerator }, index) => {
    const rest = ((numerator % denominator) + denominator) % denominator;
    return { index, whole: (numerator - rest) / denominator, rest };
  });
  let left = parts.reduce((sum, { rest }) => sum + rest, 0n) / denominator;
  const byRest = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const part of byRest) {
    if (left === 0n) break;
    part.whole += 1n;
    left -= 1n;
  }
  return parts.map(({ whole }) => Number(whole));
}
