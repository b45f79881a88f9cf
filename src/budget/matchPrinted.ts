import type { Program } from "../law/terms";

/** A figure of ours that something printed may be about. */
export interface OwnFigure {
  what: "total" | "people" | "personMonths" | Program;
  value: number;
}

export interface PrintedMatch extends OwnFigure {
  /**
   * same: to the last digit; rounded: printed with fewer digits; rounding: apart by no more than rupiah lost in adding
   * rounded lines; differs: none of these.
   */
  kind: "same" | "rounded" | "rounding" | "differs";
  /** printed less ours */
  difference: number;
}

/**
 * Which of our figures a printed one is, and whether what parts them is rounding.
 * @param precision smallest digit printed: 1 for whole rupiah, 1,000,000 for "Rp403 juta"
 * @param figures the one that was asked about first
 * @param lines how many rounded amounts the sum is made of: each may be one rupiah off
 * @returns what fits best; where nothing does, how far the first figure is away
 * @example matchPrinted(403_000_000, 1_000_000, [{ what: "total", value: 402_796_800 }], 24).kind // "rounded"
 */
export function matchPrinted(
  printed: number,
  precision: number,
  figures: readonly [OwnFigure, ...OwnFigure[]],
  lines: number,
): PrintedMatch {
  const told = (kind: PrintedMatch["kind"], figure: OwnFigure): PrintedMatch => ({
    ...figure,
    kind,
    difference: printed - figure.value,
  });
  const within = (limit: number) =>
    figures.find(({ what, value }) => isMoney(what) && value > 0 && Math.abs(printed - value) <= limit);
  const same = figures.find(({ value }) => value === printed);
  if (same) return told("same", same);
  const rounded = precision > 1 ? within(precision - 1) : undefined;
  if (rounded) return told("rounded", rounded);
  const rounding = within(lines);
  return rounding ? told("rounding", rounding) : told("differs", figures[0]);
}

const isMoney = (what: OwnFigure["what"]): boolean => what !== "people" && what !== "personMonths";
