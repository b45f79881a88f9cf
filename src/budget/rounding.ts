import type { Rounding, Rupiah } from "./money";

/**
 * A fraction of non-negative whole numbers as whole rupiah: the one place where money is rounded.
 * Works on the remainder, so no binary fraction ever appears: 13,000,000 × 1.74 % is 226,200.
 * @example roundFraction(116225400n, 10000n, "TERDEKAT") // 11623
 */
export function roundFraction(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const rest = numerator % denominator;
  const whole = (numerator - rest) / denominator;
  if (rest === 0n || rounding === "BAWAH") return whole;
  if (rounding === "ATAS") return whole + 1n;
  return rest * 2n >= denominator ? whole + 1n : whole;
}

/** The same for safe integers, which is the everyday case; the product must have been checked. */
export function roundSafe(numerator: number, denominator: number, rounding: Rounding): Rupiah {
  // Times the remainder of doubles. The quotient is rounded at most up to the next whole number, and then taken back.
  let whole = Math.floor(numerator / denominator);
  let rest = numerator - whole * denominator;
  if (rest < 0) {
    whole -= 1;
    rest += denominator;
  }
  if (rest === 0 || rounding === "BAWAH") return whole;
  if (rounding === "ATAS") return whole + 1;
  return rest * 2 >= denominator ? whole + 1 : whole;
}
