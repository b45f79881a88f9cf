/**
 * Philox4x32-10, a counter-based generator (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3",
 * SC 2011). Random words are a function of counter and key alone, so any worker can draw those of any trial, in any
 * order, and all get the same bits.
 */

const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;
const PER_WORD = 2 ** -32;

/**
 * Four random words of a counter of four words under a key of two, written to `out` from `at` on.
 *
 * The upper half of a 64-bit product: its lower half is exact (Math.imul), and the product as a double is off by less
 * than 2^11, so (product − lower) / 2^32 lies within 2^-20 of the upper half, and rounding finds it. Multiplication,
 * subtraction and truncation of doubles are exact by IEEE 754, hence the same everywhere.
 */
export function philox(
  out: Uint32Array,
  at: number,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  k0: number,
  k1: number,
): void {
  for (let round = 0; round < 10; round++) {
    const low0 = Math.imul(c0, M0) >>> 0;
    const low1 = Math.imul(c2, M1) >>> 0;
    const high0 = ((c0 >>> 0) * M0 - low0) * PER_WORD + 0.5;
    const high1 = ((c2 >>> 0) * M1 - low1) * PER_WORD + 0.5;
    c0 = (high1 ^ c1 ^ k0) >>> 0;
    c1 = low1;
    c2 = (high0 ^ c3 ^ k1) >>> 0;
    c3 = low0;
    k0 = (k0 + W0) | 0;
    k1 = (k1 + W1) | 0;
  }
  out[at] = c0;
  out[at + 1] = c1;
  out[at + 2] = c2;
  out[at + 3] = c3;
}

/** The words of a seed below 2^53, as a key. */
export const keyOf = (seed: number): [number, number] => [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0];
