import { describe, expect, it } from "vitest";
import { keyOf, philox } from "../../src/whatif/chance/philox";

const words = (counter: number[], key: number[]) => {
  const out = new Uint32Array(4);
  philox(out, 0, counter[0]!, counter[1]!, counter[2]!, counter[3]!, key[0]!, key[1]!);
  return [...out].map((word) => word.toString(16).padStart(8, "0")).join(" ");
};

describe("Philox4x32-10", () => {
  // kat_vectors of Random123 (D. E. Shaw Research), lines "philox4x32 10".
  it("gives its published known answers", () => {
    expect(words([0, 0, 0, 0], [0, 0])).toBe("6627e8d5 e169c58d bc57ac4c 9b00dbd8");
    const ones = 0xffffffff;
    expect(words([ones, ones, ones, ones], [ones, ones])).toBe("408f276d 41c83b0e a20bc7c6 6d5451fd");
    expect(words([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).toBe(
      "d16cfe09 94fdcceb 5001e420 24126ea1",
    );
  });

  it("agrees with the same rounds in exact whole numbers, for counters and keys of every size", () => {
    const slow = (counter: bigint[], key: bigint[]) => {
      let [c0, c1, c2, c3] = counter as [bigint, bigint, bigint, bigint];
      let [k0, k1] = key as [bigint, bigint];
      const mask = 0xffffffffn;
      for (let round = 0; round < 10; round++) {
        const [p0, p1] = [c0 * 0xd2511f53n, c2 * 0xcd9e8d57n];
        [c0, c1, c2, c3] = [(p1 >> 32n) ^ c1 ^ k0, p1 & mask, (p0 >> 32n) ^ c3 ^ k1, p0 & mask];
        [k0, k1] = [(k0 + 0x9e3779b9n) & mask, (k1 + 0xbb67ae85n) & mask];
      }
      return [c0, c1, c2, c3].map((word) => word.toString(16).padStart(8, "0")).join(" ");
    };
    const state = new Uint32Array([1, 2, 3, 4]);
    for (let trial = 0; trial < 5000; trial++) {
      const [c0, c1, c2, c3] = [...state] as [number, number, number, number];
      expect(words([c0, c1, c2, c3], [c1, c3])).toBe(slow([c0, c1, c2, c3].map(BigInt), [c1, c3].map(BigInt)));
      philox(state, 0, c0, c1, c2, c3, trial, 7);
    }
  });

  it("takes the words of a seed as its key", () => {
    expect(keyOf(2 ** 32 * 5 + 7)).toEqual([7, 5]);
  });
});
