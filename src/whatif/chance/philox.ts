/**
 * Philox4x32-10, a counter-based generator (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3",
 * SC 2011). Random words are a function of counter and key alone, so any worker can draw those of any trial, in any
 * order, and all get the same bits.
 */

/**
 * Four random words of a counter of four words under a key of two, written to `out` from `at` on.
 *
 * The lower half of a 64-bit product is `Math.imul`; the upper half is put together from products of sixteen bits, no sum
 * of which leaves 32 bits. Whole numbers only, hence the same bits in every engine.
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
  // Inside the function they are constants to every compiler, which doubles the speed.
  const M0 = 0xd2511f53 | 0;
  const M1 = 0xcd9e8d57 | 0;
  const W0 = 0x9e3779b9 | 0;
  const W1 = 0xbb67ae85 | 0;
  // Lower and upper sixteen bits of the multipliers.
  const M0_LOW = M0 & 0xffff;
  const M0_HIGH = M0 >>> 16;
  const M1_LOW = M1 & 0xffff;
  const M1_HIGH = M1 >>> 16;
  c0 |= 0;
  c1 |= 0;
  c2 |= 0;
  c3 |= 0;
  k0 |= 0;
  k1 |= 0;
  for (let round = 0; round < 10; round++) {
    const a0 = c0 & 0xffff;
    const a1 = c0 >>> 16;
    const a = (Math.imul(a1, M0_LOW) + (Math.imul(a0, M0_LOW) >>> 16)) | 0;
    const aa = (Math.imul(a0, M0_HIGH) + (a & 0xffff)) | 0;
    const high0 = (Math.imul(a1, M0_HIGH) + (a >>> 16) + (aa >>> 16)) | 0;
    const b0 = c2 & 0xffff;
    const b1 = c2 >>> 16;
    const b = (Math.imul(b1, M1_LOW) + (Math.imul(b0, M1_LOW) >>> 16)) | 0;
    const bb = (Math.imul(b0, M1_HIGH) + (b & 0xffff)) | 0;
    const high1 = (Math.imul(b1, M1_HIGH) + (b >>> 16) + (bb >>> 16)) | 0;
    const low0 = Math.imul(c0, M0);
    const low1 = Math.imul(c2, M1);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
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
