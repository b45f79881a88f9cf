import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { sumGroups } from "../../src/budget/sumGroups";
import type { WorkerGroup } from "../../src/budget/plan";
import type { Assumption } from "../../src/whatif/chance/assumptions";
import { percentileOf, probabilityUpTo, sumOfDiscrete } from "./convolution";
import { quantileOf, type Distribution } from "../../src/whatif/chance/distribution";
import { buildModel, type ModelQuestion } from "../../src/whatif/chance/model";
import { checkSimulation, runTrials, simulate } from "../../src/whatif/chance/simulation";
import { histogramOf, sufficiencyOf, summarize } from "../../src/whatif/chance/summary";
import { samplerOf } from "../../src/whatif/chance/trials";
import { workerGroup } from "../budget/arbitraries";
import { fund, group, plan } from "../budget/samples";
import { codesOf, valueOf } from "../budget/valueOf";
import { draftLaw } from "./arbitraries";

const everyone = { by: "ALL", value: null } as const;
const assume = (
  what: Assumption["what"],
  distribution: Distribution,
  changes: Partial<Assumption> = {},
): Assumption => ({
  what,
  who: everyone,
  distribution,
  shared: false,
  source: "verifikasi 2024",
  ...changes,
});
const modelOf = (question: Partial<ModelQuestion>) =>
  valueOf(buildModel({ plans: [plan()], law: LAW, assumptions: [], ...question }));
const run = (question: Partial<ModelQuestion>, seed = 1, trials = 20_000) =>
  valueOf(simulate(modelOf(question), { seed, trials }));

/** One person of a BPU group costs Rp201,600 in 2025. */
const YEAR = 201_600;

describe("trials", () => {
  it("without any uncertainty are the budget itself, to the rupiah", () => {
    const groups = fc
      .array(workerGroup, { minLength: 1, maxLength: 4 })
      .map((list) => list.map((one, index): WorkerGroup => ({ ...one, id: `g${index}`, exits: 0 })));
    fc.assert(
      fc.property(groups, (list) => {
        const whole = plan({ year: 2026, groups: list });
        const { totals } = run(
          { plans: [whole], assumptions: [assume("people", { kind: "FIXED", value: 1 })] },
          1,
          100,
        );
        expect(new Set(totals)).toEqual(new Set([sumGroups(whole).total]));
      }),
      { numRuns: 40 },
    );
  });

  it("keep by month and by fund what they sum to", () => {
    const whole = plan({
      groups: [group(), group({ id: "g2", people: 60, fund: "f2", joins: 3 })],
      funds: [fund(), fund({ id: "f2", name: "CSR" })],
    });
    const assumptions = [assume("people", { kind: "TRIANGULAR", least: 0.8, mode: 1, most: 1.1 })];
    const total = run({ plans: [whole], assumptions });
    for (const by of ["month", "fund"] as const) {
      const model = modelOf({ plans: [whole], assumptions, by });
      const split = valueOf(simulate(model, { seed: 1, trials: 20_000 }));
      expect([...split.totals.subarray(0, 500)]).toEqual([...total.totals.subarray(0, 500)]);
      expect(model.buckets).toHaveLength(by === "month" ? 12 : 2);
      const sums = model.buckets.map(
        (_, bucket) => summarize(split.buckets.filter((_, at) => at % model.buckets.length === bucket)).mean,
      );
      expect(sums.reduce((sum, mean) => sum + mean, 0) / summarize(total.totals).mean).toBeCloseTo(1, 12);
    }
  });

  it("are the same bits however they are shared among workers", () => {
    const model = modelOf({
      plans: [plan(), plan()],
      assumptions: [
        assume("headcount", { kind: "PERT", least: 80, mode: 100, most: 140 }),
        assume("valid", { kind: "UNIFORM", least: 0.85, most: 0.94 }),
      ],
    });
    const whole = new Float64Array(1000);
    samplerOf(model).draw(42, 0, 1000, whole);
    for (const size of [1, 7, 333, 500]) {
      const pieces = new Float64Array(1000);
      for (let from = 0; from < 1000; from += size) {
        const count = Math.min(size, 1000 - from);
        samplerOf(model).draw(42, from, count, pieces.subarray(from, from + count));
      }
      expect(pieces).toEqual(whole);
    }
    const other = new Float64Array(1000);
    samplerOf(model).draw(43, 0, 1000, other);
    expect(other).not.toEqual(whole);
  });

  it("stop when they are precise enough, and say how far they are", () => {
    const model = modelOf({ assumptions: [assume("people", { kind: "NORMAL", mean: 1, deviation: 0.1 })] });
    const progress = runTrials(model, { seed: 1, trials: 200_000, precision: 0.0005 });
    const seen: number[] = [];
    let step = progress.next();
    while (!step.done) {
      seen.push(step.value.done);
      step = progress.next();
    }
    // 0.1 / √40,000 = 0.0005
    expect(seen.at(-1)).toBeGreaterThanOrEqual(40_000);
    expect(seen.at(-1)).toBeLessThan(80_000);
    expect(step.value.totals).toHaveLength(step.value.count);
  });
});

describe("percentiles lie within four standard errors of closed forms", () => {
  const one = (people: number) => [plan({ groups: [group({ people })] })];
  const cases: [string, Distribution][] = [
    ["normal", { kind: "NORMAL", mean: 100_000, deviation: 8_000 }],
    ["triangular", { kind: "TRIANGULAR", least: 80_000, mode: 110_000, most: 120_000 }],
    ["PERT", { kind: "PERT", least: 80_000, mode: 110_000, most: 120_000 }],
    ["lognormal", { kind: "LOGNORMAL", mean: 100_000, deviation: 20_000 }],
    ["uniform", { kind: "UNIFORM", least: 50_000, most: 90_000 }],
  ];
  const TRIALS = 40_000;

  it.each(cases)("%s, for every seed tried", (_, distribution) => {
    const model = modelOf({ plans: one(1), assumptions: [assume("headcount", distribution)] });
    const quantile = quantileOf(distribution);
    for (const seed of [0, 1, 7, 2025, 4_294_967_296, 9_007_199_254_740_991]) {
      const { percentiles } = summarize(valueOf(simulate(model, { seed, trials: TRIALS })).totals);
      for (const [percent, value] of Object.entries(percentiles)) {
        const p = Number(percent) / 100;
        // Standard error of a quantile: √(p (1 − p) / n) divided by the density there.
        const slope = (quantile(p + 0.001) - quantile(p - 0.001)) / 0.002;
        const error = Math.sqrt((p * (1 - p)) / TRIALS) * slope * YEAR;
        expect(Math.abs(value - quantile(p) * YEAR)).toBeLessThan(4 * error + YEAR);
      }
    }
  });

  it("sums of normals: mean and deviation as they must be", () => {
    const groups = Array.from({ length: 9 }, (_, index) => group({ id: `g${index}` }));
    const assumptions = [assume("headcount", { kind: "NORMAL", mean: 10_000, deviation: 300 })];
    for (const seed of [3, 5, 8]) {
      const { mean, deviation, standardError } = summarize(
        run({ plans: [plan({ groups })], assumptions }, seed, TRIALS).totals,
      );
      expect(Math.abs(mean - 90_000 * YEAR)).toBeLessThan(4 * standardError);
      expect(deviation / (900 * YEAR)).toBeCloseTo(1, 1.5);
    }
  });

  it("sums of discrete parts: as their exact convolution says", () => {
    const late = { kind: "DISCRETE", values: [90, 100, 120], parts: [25_000, 60_000, 15_000] } as const;
    const groups = Array.from({ length: 5 }, (_, index) => group({ id: `g${index}` }));
    const exact = sumOfDiscrete(
      groups.map(() => ({ values: late.values.map((value) => value * YEAR), parts: late.parts })),
    );
    const { totals } = run({ plans: [plan({ groups })], assumptions: [assume("headcount", late)] }, 11, TRIALS);
    for (const people of [470, 500, 530]) {
      const { probability, standardError } = sufficiencyOf(totals, people * YEAR);
      expect(Math.abs(probability - probabilityUpTo(exact, people * YEAR).value)).toBeLessThan(4 * standardError);
    }
    expect(summarize(totals).percentiles[95]).toBe(percentileOf(exact, 95_000));
  });
});

describe("what may come out otherwise", () => {
  it("share valid after verification: 594 → 557 planned people cost what those left cost", () => {
    const plans = [plan({ groups: [group({ people: 594 })] })];
    const { totals } = run({ plans, assumptions: [assume("valid", { kind: "FIXED", value: 557 / 594 })] }, 1, 100);
    expect(totals[0]).toBe(557 * YEAR);
  });
  it("a late start costs the months that are left", () => {
    const { totals } = run({ assumptions: [assume("start", { kind: "FIXED", value: 3 })] }, 1, 100);
    expect(totals[0]).toBe((100 * YEAR * 9) / 12);
  });
  it("wage growth is priced by the law, ceiling of JP included", () => {
    const staff = group({ segment: "PU", programs: ["JP"], base: 1_000_000_000 });
    const at = (value: number) =>
      run({ plans: [plan({ groups: [staff] })], assumptions: [assume("wage", { kind: "FIXED", value })] }, 1, 100)
        .totals[0];
    expect(at(1.02)).toBe(sumGroups(plan({ groups: [{ ...staff, base: 1_020_000_000 }] })).total);
    expect(at(2)).toBe(sumGroups(plan({ groups: [{ ...staff, base: 2_000_000_000 }] })).total);
    expect(at(2)).toBe(at(3));
  });
  it("the law: half the trials under a draft", () => {
    const whole = plan({
      year: 2026,
      groups: [group({ segment: "PU", base: 300_000_000, first: 24312, last: 24323 })],
    });
    const { totals } = run({
      plans: [whole],
      assumptions: [assume("law", { kind: "DISCRETE", values: [0, 1], parts: [50_000, 50_000] }, { laws: [draftLaw] })],
    });
    expect(new Set(totals)).toEqual(new Set([sumGroups(whole, LAW).total, sumGroups(whole, draftLaw).total]));
  });
  it("the ceiling: chance that it will do, and the reserve for 80, 90 and 95 %", () => {
    const assumptions = [
      assume("headcount", { kind: "UNIFORM", least: 100, most: 200 }),
      assume("ceiling", { kind: "FIXED", value: 0.9 }),
    ];
    const { totals, factors } = run({ assumptions });
    const { probability, reserves } = sufficiencyOf(totals, (150 * YEAR) / 0.9, factors);
    expect(probability).toBeCloseTo(0.5, 1);
    expect(reserves[80]! / YEAR).toBeCloseTo(30, -0.5);
    expect(reserves[95]).toBeGreaterThan(reserves[90]!);
    expect(sufficiencyOf(totals, 1e12).reserves[95]).toBe(0);
  });
  it("correlated groups rise and fall together, so their sum spreads wider", () => {
    const groups = [group({ id: "a" }), group({ id: "b" })];
    const single = (id: string): Assumption =>
      assume("people", { kind: "NORMAL", mean: 1, deviation: 0.1 }, { who: { by: "ONE", value: id }, shared: true });
    const spread = (r: number) =>
      summarize(
        run({
          plans: [plan({ groups })],
          assumptions: [single("a"), single("b")],
          correlation: [
            [1, r],
            [r, 1],
          ],
        }).totals,
      ).deviation;
    // Var(a + b) = 2 σ² (1 + r)
    expect(spread(0.8) / spread(0)).toBeCloseTo(Math.sqrt(1.8), 1);
    expect(spread(-0.8) / spread(0)).toBeCloseTo(Math.sqrt(0.2), 1);
  });
});

describe("assumptions about the same thing", () => {
  const two = plan({
    groups: [group({ people: 100 }), group({ id: "g2", people: 60 }), group({ id: "g3", people: 40 })],
  });
  const fixed = (what: Assumption["what"], value: number, who: Assumption["who"] = everyone) =>
    assume(what, { kind: "FIXED", value }, { who });
  const one = (value: string) => ({ by: "ONE", value }) as const;

  it("about one group counts for it, the one about all for the rest", () => {
    const half = fixed("people", 0.5);
    for (const narrow of [fixed("people", 2, one("g2")), fixed("headcount", 120, one("g2"))])
      for (const assumptions of [
        [half, narrow],
        [narrow, half],
      ])
        expect(run({ plans: [two], assumptions }, 1, 100).totals[0]).toBe((50 + 120 + 20) * YEAR);
    const apart = [fixed("people", 0.5), fixed("valid", 0.5, one("g2"))];
    expect(run({ plans: [two], assumptions: apart }, 1, 100).totals[0]).toBe((50 + 15 + 20) * YEAR);
  });

  it("are refused where neither is narrower, and where nobody is left for one of them", () => {
    const problems = (assumptions: Assumption[]) => codesOf(buildModel({ plans: [two], law: LAW, assumptions }));
    expect(problems([fixed("people", 0.5, one("g2")), fixed("headcount", 7, one("g2"))])).toEqual(["assumption_twice"]);
    const each = ["g2", "g3", "g1"].map((id) => fixed("people", 2, one(id)));
    expect(problems([fixed("people", 0.5), ...each])).toEqual(["assumption_overruled"]);
  });
});

describe("assumptions that cannot be", () => {
  const refused = (assumption: Assumption | Assumption[], changes: Partial<ModelQuestion> = {}) =>
    codesOf(buildModel({ plans: [plan()], law: LAW, assumptions: [assumption].flat(), ...changes }));
  it("are named with their row", () => {
    expect(refused(assume("valid", { kind: "UNIFORM", least: 0.9, most: 1.2 }))).toEqual(["assumption_out_of_range"]);
    expect(refused(assume("people", { kind: "UNIFORM", least: 3, most: 1 }))).toEqual(["range_impossible"]);
    expect(refused(assume("people", { kind: "FIXED", value: 1 }, { source: " " }))).toEqual([
      "assumption_without_source",
    ]);
    expect(refused(assume("start", { kind: "UNIFORM", least: 0, most: 3 }))).toEqual(["assumption_needs_whole"]);
    expect(refused(assume("law", { kind: "FIXED", value: 1 }))).toEqual(["assumption_law_unknown"]);
    expect(refused(assume("people", { kind: "FIXED", value: 1 }, { who: { by: "PLACE", value: "x" } }))).toEqual([
      "assumption_touches_nobody",
    ]);
    const twice = [assume("people", { kind: "FIXED", value: 1 }), assume("headcount", { kind: "FIXED", value: 5 })];
    expect(buildModel({ plans: [plan()], law: LAW, assumptions: twice })).toMatchObject({
      problems: [{ code: "assumption_twice", data: { row: 2, other: 1 } }],
    });
  });
  it("cannot be correlated where each group draws for itself", () => {
    const pair = [assume("people", { kind: "FIXED", value: 1 }), assume("ceiling", { kind: "FIXED", value: 1 })];
    expect(
      refused(pair, {
        correlation: [
          [1, 0.5],
          [0.5, 1],
        ],
      }),
    ).toEqual(["correlation_needs_shared"]);
    expect(refused(pair, { correlation: [[1]] })).toEqual(["correlation_not_square"]);
  });
  it("nor can a seed below zero, too few trials, or more than memory holds", () => {
    expect(checkSimulation({ seed: -1, trials: 1000 }, 1)?.code).toBe("seed_invalid");
    expect(checkSimulation({ seed: 1, trials: 1.5 }, 1)?.code).toBe("trials_too_few");
    expect(checkSimulation({ seed: 1, trials: 1e9 }, 12)).toMatchObject({
      code: "trials_too_many",
      data: { limit: 1_428_571 },
    });
  });
  it("and a group that cannot be computed is told by name", () => {
    expect(refused([], { plans: [plan({ groups: [group({ people: -1 })] })] })).toEqual(["people_negative"]);
  });
});

describe("the histogram", () => {
  it("counts every outcome once, the highest in the last bin", () => {
    expect(histogramOf(Float64Array.of(0, 1, 2, 3, 4, 4), 4)).toEqual({ least: 0, width: 1, counts: [1, 1, 1, 3] });
  });
  it("has one bin filled where all outcomes are alike", () => {
    expect(histogramOf(Float64Array.of(7, 7), 3)).toEqual({ least: 7, width: 0, counts: [2, 0, 0] });
  });
});
