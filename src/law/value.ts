import type { ParameterKind } from "./parameter";

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

/** No contribution, ceiling or limit of this law comes near a trillion rupiah a month. */
const MOST_RUPIAH = 1_000_000_000_000;

/** What one number of a value may be, whatever stands beside it; `value` of a rate is the side that bears it alone. */
export interface PartBounds {
  least: number;
  most: number;
}
const within = (least: number, most: number): PartBounds => ({ least, most });
const SHARE = within(0, 100_000);
const PARTS: Readonly<Partial<Record<ParameterKind, Readonly<Record<string, PartBounds>>>>> = {
  rate: { employer: SHARE, worker: SHARE, value: SHARE },
  amount: { value: within(0, MOST_RUPIAH) },
  ceiling: { value: within(1, MOST_RUPIAH) },
  baseLimits: { min: within(0, MOST_RUPIAH), max: within(1, MOST_RUPIAH) },
  relief: { numerator: within(0, 1000), denominator: within(1, 1000) },
  // In use, or set aside.
  bands: { value: within(0, 1) },
};

/** Bounds of a part of a value of some kind; null where the kind has no such part, or is a whole table. */
export function partBounds(kind: ParameterKind, field: string): PartBounds | null {
  const parts = PARTS[kind];
  return (parts && Object.hasOwn(parts, field) ? parts[field] : null) ?? null;
}

/** May a number be that part of a value of its kind, whatever its other parts? */
const isPart = (kind: ParameterKind, field: string, value: unknown): value is number => {
  const bounds = partBounds(kind, field);
  return bounds !== null && isWhole(value, bounds.least, bounds.most);
};

/** The bounds that a part of a value of some kind breaks; null where it keeps to them, or has none. */
export const brokenBounds = (kind: ParameterKind, field: string, value: unknown): PartBounds | null =>
  isPart(kind, field, value) ? null : partBounds(kind, field);

type Parts = Readonly<Record<string, unknown>>;
const partsOf = (value: unknown): Parts => (typeof value === "object" && value !== null ? { ...value } : {});
const rowsOf = (value: unknown): Parts[] | null => (Array.isArray(value) ? value.map(partsOf) : null);
/** A neighbour's number; not a number where it holds none. */
const numberIn = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);

const checks: Readonly<Record<ParameterKind, (value: unknown) => boolean>> = {
  rate: (value) => {
    const { employer, worker } = partsOf(value);
    return isPart("rate", "employer", employer) && isPart("rate", "worker", worker) && employer + worker <= SHARE.most;
  },
  amount: (value) => isPart("amount", "value", value),
  ceiling: (value) => isPart("ceiling", "value", value),
  baseLimits: (value) => {
    const { min, max } = partsOf(value);
    return isPart("baseLimits", "min", min) && isPart("baseLimits", "max", max) && min <= max;
  },
  relief: (value) => {
    const { numerator, denominator } = partsOf(value);
    return (
      isPart("relief", "denominator", denominator) &&
      isPart("relief", "numerator", numerator) &&
      numerator <= denominator
    );
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
