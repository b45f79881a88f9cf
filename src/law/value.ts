import type { BaseLimits, ContractSlice, IncomeBand, ParameterKind, RateValue, ReliefValue } from "./parameter";

const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

/** No contribution, ceiling or limit of this law comes near a trillion rupiah a month. */
const MOST_RUPIAH = 1_000_000_000_000;

const checks: Record<ParameterKind, (value: never) => boolean> = {
  rate: (value: RateValue) =>
    isWhole(value?.employer, 0, 100_000) &&
    isWhole(value?.worker, 0, 100_000) &&
    value.employer + value.worker <= 100_000,
  amount: (value: number) => isWhole(value, 0, MOST_RUPIAH),
  ceiling: (value: number) => isWhole(value, 1, MOST_RUPIAH),
  baseLimits: (value: BaseLimits) =>
    isWhole(value?.min, 0, MOST_RUPIAH) && isWhole(value?.max, 1, MOST_RUPIAH) && value.min <= value.max,
  relief: (value: ReliefValue) =>
    isWhole(value?.denominator, 1, 1000) && isWhole(value?.numerator, 0, value.denominator),
  fullMonths: (value: number) => isWhole(value, 0, 12),
  bands: (value: readonly IncomeBand[]) =>
    Array.isArray(value) &&
    value.every(
      ({ from, base }: IncomeBand, index) =>
        isWhole(from, index === 0 ? 0 : value[index - 1]!.from + 1, MOST_RUPIAH) &&
        (index > 0 || from === 0) &&
        isWhole(base, Math.max(from, 1), (value[index + 1]?.from ?? Infinity) - 1),
    ),
  slices: (value: readonly ContractSlice[]) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (slice: ContractSlice, index) =>
        isWhole(slice.JKK, 0, 100_000) &&
        isWhole(slice.JKM, 0, 100_000) &&
        (slice.upTo === null) === (index === value.length - 1) &&
        (slice.upTo === null || isWhole(slice.upTo, (value[index - 1]?.upTo ?? 0) + 1, Number.MAX_SAFE_INTEGER)),
    ),
};

/** True where a value does not have the shape and range its kind needs. */
export function valueProblem(kind: ParameterKind, value: unknown): boolean {
  return !checks[kind](value as never);
}
