import type { ParameterKind } from "./parameter";

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

/** No contribution, ceiling or limit of this law comes near a trillion rupiah a month. */
const MOST_RUPIAH = 1_000_000_000_000;

type Parts = Readonly<Record<string, unknown>>;
const partsOf = (value: unknown): Parts => (typeof value === "object" && value !== null ? { ...value } : {});
const rowsOf = (value: unknown): Parts[] | null => (Array.isArray(value) ? value.map(partsOf) : null);
/** A neighbour's number; not a number where it holds none. */
const numberIn = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);

const checks: Readonly<Record<ParameterKind, (value: unknown) => boolean>> = {
  rate: (value) => {
    const { employer, worker } = partsOf(value);
    return isWhole(employer, 0, 100_000) && isWhole(worker, 0, 100_000) && employer + worker <= 100_000;
  },
  amount: (value) => isWhole(value, 0, MOST_RUPIAH),
  ceiling: (value) => isWhole(value, 1, MOST_RUPIAH),
  baseLimits: (value) => {
    const { min, max } = partsOf(value);
    return isWhole(min, 0, MOST_RUPIAH) && isWhole(max, 1, MOST_RUPIAH) && min <= max;
  },
  relief: (value) => {
    const { numerator, denominator } = partsOf(value);
    return isWhole(denominator, 1, 1000) && isWhole(numerator, 0, denominator);
  },
  fullMonths: (value) => isWhole(value, 0, 12),
  bands: (value) => {
    const bands = rowsOf(value);
    if (!bands) return false;
    return bands.every(({ from, base }, index) => {
      const least = index === 0 ? 0 : numberIn(bands[index - 1]!.from) + 1;
      const next = index === bands.length - 1 ? Infinity : numberIn(bands[index + 1]!.from);
      const isStart = index > 0 || from === 0;
      return isWhole(from, least, MOST_RUPIAH) && isStart && isWhole(base, Math.max(from, 1), next - 1);
    });
  },
  slices: (value) => {
    const slices = rowsOf(value);
    if (!slices || slices.length === 0) return false;
    return slices.every(({ upTo, JKK, JKM }, index) => {
      const isLast = index === slices.length - 1;
      const least = index === 0 ? 1 : numberIn(slices[index - 1]!.upTo) + 1;
      const ends = isLast ? upTo === null : isWhole(upTo, least, Number.MAX_SAFE_INTEGER);
      return isWhole(JKK, 0, 100_000) && isWhole(JKM, 0, 100_000) && ends;
    });
  },
};

/** True where a value does not have the shape and range its kind needs. */
export function valueProblem(kind: ParameterKind, value: unknown): boolean {
  return !checks[kind](value);
}
