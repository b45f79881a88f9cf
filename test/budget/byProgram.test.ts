import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addTo, timesPeople, type ByProgram } from "../../src/budget/byProgram";
import { roundFraction, roundSafe } from "../../src/budget/rounding";
import { PROGRAMS } from "../../src/law/terms";

/** Some of the programmes, as a group asks for them. */
const amounts = fc
  .subarray([...PROGRAMS])
  .chain((programs) =>
    fc
      .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: programs.length, maxLength: programs.length })
      .map((values): ByProgram => Object.fromEntries(programs.map((program, index) => [program, values[index]!]))),
  );

describe("Amounts by programme", () => {
  test("every programme of the law is multiplied and added; one nobody asked for stays absent", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 5_000 }), (sum, more, times) => {
        const added: ByProgram = { ...sum };
        addTo(added, more, times);
        const multiplied = timesPeople(more, times);
        for (const program of PROGRAMS) {
          const [before, each] = [sum[program], more[program]];
          expect(multiplied[program]).toBe(each === undefined ? undefined : each * times);
          expect(added[program]).toBe(each === undefined ? before : (before ?? 0) + each * times);
        }
        expect(Object.keys(multiplied)).toEqual(Object.keys(more));
      }),
    );
  });
});

describe("Rounding of safe whole numbers", () => {
  test("says what the exact fraction says, also where the quotient lies just below a whole number", () => {
    const denominator = fc.integer({ min: 1, max: 1_000_000_000 });
    const roundings = fc.constantFrom("TERDEKAT" as const, "BAWAH" as const, "ATAS" as const);
    fc.assert(
      fc.property(
        denominator,
        fc.maxSafeNat(),
        fc.integer({ min: -2, max: 2 }),
        roundings,
        (below, seed, off, rounding) => {
          // Near a multiple of the denominator, where a quotient of doubles can be rounded up to the whole number.
          const near = Math.floor(seed / below) * below + off;
          const above = Math.min(Math.max(near, 0), Number.MAX_SAFE_INTEGER);
          expect(roundSafe(above, below, rounding)).toBe(Number(roundFraction(BigInt(above), BigInt(below), rounding)));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
