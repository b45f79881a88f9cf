/** Width of one sign of a figure in bold tabular digits, in em; generous, so that no font breaks out. */
const SIGN = 0.62;

/**
 * The largest letters in which a figure stands on one line of the window, and no higher than a quarter of it.
 * @example fitting("Rp913.701.600") // "min(25vh, calc((100vw - 32px) / 8.06))"
 */
export const fitting = (figure: string): string =>
  `min(25vh, calc((100vw - 32px) / ${Number((figure.length * SIGN).toFixed(2))}))`;
