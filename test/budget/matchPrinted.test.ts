import { describe, expect, it } from "vitest";
import { matchPrinted, type OwnFigure } from "../../src/budget/matchPrinted";

const figures: [OwnFigure, ...OwnFigure[]] = [
  { what: "total", value: 913_701_600 },
  { what: "JKK", value: 543_870_000 },
  { what: "JKM", value: 369_831_600 },
  { what: "people", value: 6_043 },
  { what: "personMonths", value: 54_387 },
];

describe("a printed figure", () => {
  it.each([
    [913_701_600, 1, { what: "total", kind: "same", difference: 0 }],
    [543_870_000, 1, { what: "JKK", kind: "same", difference: 0 }],
    [6_043, 1, { what: "people", kind: "same", difference: 0 }],
    [54_387, 1, { what: "personMonths", kind: "same", difference: 0 }],
    [914_000_000, 1_000_000, { what: "total", kind: "rounded", difference: 298_400 }],
    [370_000_000, 1_000_000, { what: "JKM", kind: "rounded", difference: 168_400 }],
    [913_701_607, 1, { what: "total", kind: "rounding", difference: 7 }],
    [913_702_600, 1, { what: "total", kind: "differs", difference: 1_000 }],
    // People are counted, never rounded.
    [6_044, 1, { what: "total", kind: "differs", difference: 6_044 - 913_701_600 }],
  ])("%i with precision %i", (printed, precision, expected) =>
    expect(matchPrinted(printed, precision, figures, 18)).toMatchObject(expected),
  );
});
