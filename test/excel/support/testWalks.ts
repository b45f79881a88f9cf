import { expect, test } from "vitest";
import { stepsOf, walk } from "./walk";

const STEPS = 12;

/** So many walks as tests, the first by this seed; `npm run bench -- walks` takes the two hundred from 21 on. */
export function testWalks(firstSeed: number, count: number): void {
  test.each(Array.from({ length: count }, (_, index) => firstSeed + index))(
    "the book stays right, walk %i",
    async (seed) => {
      const { fault } = await walk(seed, stepsOf(seed, STEPS));
      expect(fault).toBeNull();
    },
  );
}
