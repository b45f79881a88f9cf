import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { sumGroups } from "../../src/budget/sumGroups";
import type { WorkerGroup } from "../../src/budget/plan";
import { bridge } from "../../src/whatif/bridge";
import { CAUSES } from "../../src/whatif/mixtures";
import { apportion, shapley } from "../../src/whatif/shapley";
import { group } from "../budget/samples";
import { valueOf } from "../budget/valueOf";
import { choiceOf, draftLaw, twoSides } from "./arbitraries";

const year2026 = { first: monthOf(2026, 1), last: monthOf(2026, 12) };
const kader = (changes: Partial<WorkerGroup> = {}) => group({ ...year2026, ...changes });
const stepsOf = (before: WorkerGroup[], after: WorkerGroup[], law = LAW) => {
  const { steps } = valueOf(bridge(choiceOf(before), choiceOf(after, law)));
  return Object.fromEntries(steps.filter(({ amount }) => amount !== 0).map(({ cause, amount }) => [cause, amount]));
};

describe("the bridge from one budget to another", () => {
  it("gives a single change its whole effect", () => {
    // Rp16,800 a month for 100 people and 12 months is Rp20,160,000.
    expect(stepsOf([kader()], [kader({ people: 150 })])).toEqual({ people: 10_080_000 });
    expect(stepsOf([kader()], [kader({ last: monthOf(2026, 6) })])).toEqual({ months: -10_080_000 });
    expect(stepsOf([kader()], [kader({ programs: ["JKK"] })])).toEqual({ programs: -8_160_000 });
    const paid = { segment: "PU", base: 300_000_000 } as const;
    expect(stepsOf([kader(paid)], [kader({ ...paid, base: 400_000_000 })])).toEqual({ base: 6_480_000 });
    // JKM of wage earners 0.3 % → 0.15 % from May: 100 × Rp4,500 × 8 months.
    expect(stepsOf([kader(paid)], [kader(paid)], draftLaw)).toEqual({ law: -3_600_000 });
    // CSR pays half of JKM and JKK from April to December under PP 50/2025; APBD does not.
    expect(Object.keys(stepsOf([kader()], [kader({ payer: "CSR" })]))).toEqual(["funds"]);
  });

  it("shares a joint effect alike between two causes, whichever came first", () => {
    // People double and months halve: 2 × ½ = 1, so one cause adds what the other takes.
    const steps = stepsOf([kader()], [kader({ people: 200, last: monthOf(2026, 6) })]);
    expect(steps).toEqual({ people: 15_120_000, months: -15_120_000 });
  });

  it("counts a new group, and one that is gone, among the people", () => {
    expect(stepsOf([], [kader()])).toEqual({ people: 20_160_000 });
    expect(stepsOf([kader()], [])).toEqual({ people: -20_160_000 });
  });

  it("joins causes whose mixtures the law does not know, and says so", () => {
    const before = kader({ segment: "PU", base: 300_000_000, programs: ["JKK", "JKM", "JHT", "JP"] });
    const found = valueOf(bridge(choiceOf([before]), choiceOf([kader({ people: 300 })])));
    expect(found.notes.map(({ code }) => code)).toEqual(["causes_joined"]);
    expect(found.steps.filter(({ amount }) => amount !== 0).map(({ cause }) => cause)).toEqual(["people", "segment"]);
    expect(found.steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(found.to - found.from);
  });

  it("leaves a group with a problem out on its side, and says so", () => {
    const found = valueOf(bridge(choiceOf([kader({ people: -1 })]), choiceOf([kader()])));
    expect(found.from).toBe(0);
    expect(found.notes).toEqual([{ code: "bridge_group_left_out", data: { name: "Pekerja rentan" } }]);
    expect(found.steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(20_160_000);
  });

  it("is additive to the rupiah and turns around into its opposite", () => {
    fc.assert(
      fc.property(twoSides, ([a, b]) => {
        const there = valueOf(bridge(a, b));
        const back = valueOf(bridge(b, a));
        expect(there.from).toBe(sumGroups(a.plan, a.law).total);
        expect(there.to).toBe(sumGroups(b.plan, b.law).total);
        expect(there.steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(there.to - there.from);
        expect(back.steps.map(({ exact }) => -exact.numerator)).toEqual(
          there.steps.map(({ exact }) => exact.numerator),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("is the average over every order in which the causes can come, each mixture computed as a budget of its own", () => {
    const fields = {
      people: ["people", "joins", "exits"],
      months: ["first", "last"],
      base: ["base"],
      programs: ["programs"],
      segment: ["segment", "risk", "sector"],
      funds: ["payer", "workerPart"],
    } as const;
    fc.assert(
      fc.property(twoSides, ([a, b]) => {
        const found = valueOf(bridge(a, b));
        fc.pre(found.notes.length === 0);
        const worth = Array.from({ length: 128 }, (_, set) => {
          const has = (cause: string) => (set & (1 << CAUSES.indexOf(cause as never))) !== 0;
          const groups = a.plan.groups.map((before, index) => {
            const mixed: Record<string, unknown> = { ...before };
            for (const [cause, keys] of Object.entries(fields))
              if (has(cause)) for (const key of keys) mixed[key] = b.plan.groups[index]![key];
            return mixed as unknown as WorkerGroup;
          });
          const side = has("law") ? b : a;
          return sumGroups({ ...a.plan, groups, rounding: side.plan.rounding }, side.law).total;
        });
        const sums = CAUSES.map(() => 0n);
        let orders = 0n;
        const walk = (set: number) => {
          if (set === 127) return void orders++;
          CAUSES.forEach((_, player) => {
            const next = set | (1 << player);
            if (next === set) return;
            const before = orders;
            walk(next);
            sums[player]! += BigInt(worth[next]! - worth[set]!) * (orders - before);
          });
        };
        walk(0);
        expect(orders).toBe(5040n);
        expect(found.steps.map(({ exact }) => exact.numerator)).toEqual(sums);
      }),
      { numRuns: 15 },
    );
  });

  it("refuses two budget years", () => {
    const later = choiceOf([kader()]);
    expect(bridge(choiceOf([kader()]), { ...later, plan: { ...later.plan, year: 2027 } })).toMatchObject({
      ok: false,
      problems: [{ code: "bridge_years_differ", data: { from: 2026, to: 2027 } }],
    });
  });
});

describe("Shapley values", () => {
  it("are exact fractions, made whole by the largest remainder, the earlier of two equal ones first", () => {
    const values = shapley([0, 0, 0, 1]);
    expect(values).toEqual([
      { numerator: 1n, denominator: 2n },
      { numerator: 1n, denominator: 2n },
    ]);
    expect(apportion(values)).toEqual([1, 0]);
    expect(
      apportion([
        { numerator: -1n, denominator: 3n },
        { numerator: -2n, denominator: 3n },
      ]),
    ).toEqual([0, -1]);
  });
});
