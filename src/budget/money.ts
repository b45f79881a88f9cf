/** Whole rupiah, a safe integer. */
export type Rupiah = number;

/** A wage or income in hundredths of a rupiah: the minimum wage of Banyumas 2026 is 2,474,598.99. */
export type Hundredths = number;

/** Half up, down, up. No regulation on rounding was found and practice differs, so it is a choice that every result names. */
export const ROUNDINGS = ["TERDEKAT", "BAWAH", "ATAS"] as const;
export type Rounding = (typeof ROUNDINGS)[number];
