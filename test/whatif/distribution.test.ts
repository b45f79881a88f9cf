import { describe, expect, it } from "vitest";
import { distributionProblem, quantileOf, type Distribution } from "../../src/whatif/chance/distribution";
import { exp, log, normalPart, normalQuantile } from "../../src/whatif/chance/elementary";
import { cholesky } from "../../src/whatif/chance/correlation";
import { percentileOf, probabilityUpTo, sumOfDiscrete } from "./convolution";
import { codesOf, valueOf } from "../budget/valueOf";

/** Mean of a distribution, in closed form. */
function meanOf(one: Distribution): number {
  switch (one.kind) {
    case "FIXED":
      return one.value;
    case "UNIFORM":
      return (one.least + one.most) / 2;
    case "TRIANGULAR":
      return (one.least + one.mode + one.most) / 3;
    case "PERT":
      return (one.least + 4 * one.mode + one.most) / 6;
    case "DISCRETE":
      return one.values.reduce((sum, value, index) => sum + value * one.parts[index]!, 0) / 100_000;
    default:
      return one.mean;
  }
}

describe("logarithm, exponential and normal distribution from exact operations", () => {
  it("agree with the engine's own to fifteen digits", () => {
    for (let x = 1e-9; x < 1e12; x *= 1.37) {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(1e-14 * Math.max(1, Math.abs(Math.log(x))));
      const power = Math.log(x);
      expect(Math.abs(exp(power) / Math.exp(power) - 1)).toBeLessThan(1e-15 * 8);
    }
  });
  it("give tabulated quantiles, and one undoes the other", () => {
    // Wichura's own check values (AS 241).
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 14);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 13);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 12);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    for (let z = -6; z <= 6; z += 0.37) expect(normalQuantile(normalPart(z))).toBeCloseTo(z, 5);
    expect(normalPart(0)).toBe(0.5);
  });
  // Bits, not digits: the same in every engine that keeps to IEEE 754.
  it("have the very bits they had when this was written", () => {
    const bits = (value: number) => {
      const view = new DataView(new ArrayBuffer(8));
      view.setFloat64(0, value);
      return view.getBigUint64(0).toString(16);
    };
    expect([log(3), exp(1.7), normalQuantile(0.01), normalPart(1.3)].map(bits)).toMatchInlineSnapshot(`
      [
        "3ff193ea7aad030a",
        "4015e552770df8a6",
        "c0029c5c4630ff0e",
        "3fece702ab8ef8a4",
      ]
    `);
  });
});

describe("distributions", () => {
  const all: Distribution[] = [
    { kind: "UNIFORM", least: 0.8, most: 1.1 },
    { kind: "TRIANGULAR", least: 500, mode: 557, most: 594 },
    { kind: "PERT", least: 500, mode: 557, most: 594 },
    { kind: "NORMAL", mean: 1, deviation: 0.1 },
    { kind: "LOGNORMAL", mean: 1.065, deviation: 0.02 },
    { kind: "DISCRETE", values: [0, 1, 3], parts: [50_000, 30_000, 20_000] },
    { kind: "FIXED", value: 7 },
  ];
  it.each(all)("$kind: quantiles rise, and average to the mean", (one) => {
    const quantile = quantileOf(one);
    const steps = 4000;
    let sum = 0;
    let before = -Infinity;
    for (let step = 0; step < steps; step++) {
      const value = quantile((step + 0.5) / steps);
      expect(value).toBeGreaterThanOrEqual(before);
      before = value;
      sum += value;
    }
    expect(sum / steps / meanOf(one)).toBeCloseTo(1, 3);
  });
  it("PERT: a beta distribution, checked where its quantile is known exactly", () => {
    // PERT(0, 0.5, 1) is Beta(3, 3): the part below x is x³ (10 − 15 x + 6 x²).
    const quantile = quantileOf({ kind: "PERT", least: 0, mode: 0.5, most: 1 });
    for (const x of [0.05, 0.2, 0.5, 0.77]) expect(quantile(x ** 3 * (10 - 15 * x + 6 * x * x))).toBeCloseTo(x, 6);
    // PERT(0, 0, 1) is Beta(1, 5): 1 − (1 − x)⁵.
    const steep = quantileOf({ kind: "PERT", least: 0, mode: 0, most: 1 });
    for (const x of [0.01, 0.3, 0.9]) expect(steep(1 - (1 - x) ** 5)).toBeCloseTo(x, 6);
  });
  it("a range of one point is that point", () => {
    expect(quantileOf({ kind: "TRIANGULAR", least: 5, mode: 5, most: 5 })(0.3)).toBe(5);
    expect(quantileOf({ kind: "PERT", least: 5, mode: 5, most: 5 })(0.3)).toBe(5);
  });
  it.each<[Distribution, string]>([
    [{ kind: "UNIFORM", least: 2, most: 1 }, "range_impossible"],
    [{ kind: "TRIANGULAR", least: 1, mode: 5, most: 3 }, "range_without_mode"],
    [{ kind: "TRIANGULAR", least: 5, mode: 2, most: 1 }, "range_impossible"],
    [{ kind: "PERT", least: 1, mode: 0, most: 3 }, "range_without_mode"],
    [{ kind: "NORMAL", mean: 1, deviation: -1 }, "deviation_negative"],
    [{ kind: "LOGNORMAL", mean: 0, deviation: 1 }, "lognormal_not_positive"],
    [{ kind: "DISCRETE", values: [0, 1], parts: [50_000, 49_999] }, "parts_do_not_sum"],
    [{ kind: "DISCRETE", values: [], parts: [] }, "parts_do_not_sum"],
    // They sum.
    [{ kind: "DISCRETE", values: [0, 1], parts: [-50_000, 150_000] }, "part_negative"],
    [{ kind: "NORMAL", mean: Number.NaN, deviation: 1 }, "distribution_not_a_number"],
  ])("%j is refused: %s", (one, code) => expect(distributionProblem(one)?.code).toBe(code));
});

describe("a table of correlations", () => {
  it("becomes a triangle whose product it is", () => {
    const matrix = [
      [1, 0.5, 0.2],
      [0.5, 1, -0.3],
      [0.2, -0.3, 1],
    ];
    const lower = valueOf(cholesky(matrix));
    matrix.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const product = lower[row]!.reduce((sum, part, place) => sum + part * lower[column]![place]!, 0);
        expect(product).toBeCloseTo(value, 12);
      }),
    );
  });
  it("may say that two are the same", () =>
    expect(
      valueOf(
        cholesky([
          [1, 1],
          [1, 1],
        ]),
      )[1]![1],
    ).toBe(0));
  it("is refused where it is none, with row and column", () => {
    expect(
      codesOf(
        cholesky([
          [1, 0.5],
          [0.4, 1],
        ]),
      ),
    ).toEqual(["correlation_not_symmetric"]);
    expect(
      codesOf(
        cholesky([
          [1, 2],
          [2, 1],
        ]),
      ),
    ).toEqual(["correlation_out_of_range"]);
    expect(
      codesOf(
        cholesky([
          [0.9, 0],
          [0, 1],
        ]),
      ),
    ).toEqual(["correlation_out_of_range"]);
    expect(codesOf(cholesky([[1, 0.1]]))).toEqual(["correlation_not_square"]);
    // A and B alike, B and C alike, A and C opposite: impossible.
    expect(
      cholesky([
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ]),
    ).toMatchObject({
      problems: [{ code: "correlation_contradicts", data: { row: 3 } }],
    });
  });
});

describe("sums of independent discrete parts", () => {
  const coin = { values: [0, 1], parts: [50_000, 50_000] };
  it("are exact: ten coins", () => {
    const sum = sumOfDiscrete(Array.from({ length: 10 }, () => coin));
    expect(sum.weights.map((weight) => Number((weight * 1024n) / sum.whole))).toEqual([
      1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1,
    ]);
    expect(probabilityUpTo(sum, 3).value).toBeCloseTo(176 / 1024, 14);
    expect([percentileOf(sum, 50_000), percentileOf(sum, 95_000)]).toEqual([5, 8]);
  });
});
