/** The fund whose own ceiling does least often, where that is less often than all money together does. */
export function weakestFund<T extends { probability: number | null }>(
  all: number | null,
  funds: readonly T[],
): (T & { probability: number }) | null {
  const known = funds.flatMap((fund) =>
    fund.probability === null ? [] : [{ ...fund, probability: fund.probability }],
  );
  const least = known.reduce<(T & { probability: number }) | null>(
    (weakest, fund) => (weakest && weakest.probability <= fund.probability ? weakest : fund),
    null,
  );
  return least && all !== null && least.probability < all ? least : null;
}
