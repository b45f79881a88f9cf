import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import type { BudgetPlan } from "../../src/budget/plan";
import type { Lever } from "../../src/whatif/lever";
import { figuresAt } from "../../src/whatif/lever";
import { twoWaySteps } from "../../src/whatif/sensitivity";
import { finished } from "./finished";
import { justSuffices } from "../../src/whatif/solve/suffices";
import { fund, group, plan } from "../budget/samples";
import { codesOf, valueOf } from "../budget/valueOf";

const people: Lever = (value) => ({
  target: "group",
  who: { by: "ONE", value: "g1" },
  field: "people",
  change: { op: "SET", value },
  reason: "",
});
const last: Lever = (value) => ({ ...people(value), field: "last" });
const ceiling: Lever = (value) => ({
  target: "fund",
  who: { by: "ONE", value: "f1" },
  field: "ceilings.2025",
  change: { op: "SET", value },
  reason: "",
});
/** Rp16,800 a month for each of 100 people. */
const settingOf = (ceilings: number, more: Partial<BudgetPlan> = {}) => ({
  plan: plan({ funds: [fund({ ceilings: { 2025: ceilings } })], ...more }),
  law: LAW,
  scenario: null,
});

describe("where the money just suffices", () => {
  it("is the most people, the last month and the least ceiling, and the next one lacks what it costs more", () => {
    const setting = settingOf(10_000_000);
    const most = valueOf(justSuffices(setting, people, 0, 1000));
    // 49 × 201,600 = 9,878,400; one more lacks 80,000.
    expect([most.value, most.figures.cost, most.beyond!.value, most.beyond!.figures.lacking]).toEqual([
      49, 9_878_400, 50, 80_000,
    ]);
    const until = valueOf(justSuffices(setting, last, monthOf(2025, 1), monthOf(2025, 12)));
    // 5 × 1,680,000 = 8,400,000; June lacks 80,000.
    expect([until.value, until.beyond!.figures.lacking]).toEqual([monthOf(2025, 5), 80_000]);
    const least = valueOf(justSuffices(setting, ceiling, 0, 10 ** 12));
    expect([least.value, least.beyond!.value, least.beyond!.figures.lacking]).toEqual([20_160_000, 20_159_999, 1]);
  });

  it("is the end of what was tried where everything is paid, and beyond what can be counted nothing is known", () => {
    expect(valueOf(justSuffices(settingOf(10 ** 9), people, 0, 100))).toMatchObject({ value: 100, beyond: null });
    const base: Lever = (value) => ({ ...people(value * 100), field: "base" });
    const paid = valueOf(justSuffices(settingOf(10 ** 12), base, 1, 10 ** 11));
    expect(paid).toMatchObject({ value: 10_000_000_000, beyond: null });
  });

  it("begins where something can be counted at all", () => {
    const share: Lever = (percent) => ({
      ...people(0),
      field: "base",
      change: { op: "TIMES", per100000: percent * 1000 },
    });
    const earners = { groups: [group({ segment: "PU", base: 300_000_000 })] };
    // 0.54 % of Rp3 million for 100 people and 12 months: Rp19,440,000. A base of nothing is none.
    const found = valueOf(justSuffices(settingOf(10_000_000, earners), share, 0, 1000));
    expect([found.value, found.figures.cost, found.beyond!.value]).toEqual([51, 9_914_400, 52]);
  });

  it("says what stands in the way", () => {
    const unpaid = { groups: [group(), group({ id: "g2", name: "Lain", fund: null })] };
    expect(codesOf(justSuffices(settingOf(1), people, 1, 1000))).toEqual(["never_suffices"]);
    // What nobody is named to pay lacks however many the others are.
    expect(codesOf(justSuffices(settingOf(10 ** 9, unpaid), people, 0, 1000))).toEqual(["lever_without_effect"]);
    expect(codesOf(justSuffices(settingOf(10 ** 9, unpaid), ceiling, 10 ** 9, 10 ** 10))).toEqual([
      "lever_without_effect",
    ]);
    expect(codesOf(justSuffices(settingOf(1), people, 5, 4))).toEqual(["bounds_reversed"]);
    const broken = { groups: [group({ people: -1 })] };
    expect(codesOf(justSuffices(settingOf(1, broken), people, 0, 4))).toEqual(["people_negative"]);
  });

  it("whatever the ceiling: what it finds suffices, and the next number does not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000_000 }), (money) => {
        const setting = settingOf(money);
        const { value, beyond } = valueOf(justSuffices(setting, people, 0, 1000));
        expect(figuresAt(setting, [people(value)]).lacking).toBe(0);
        if (beyond) expect(figuresAt(setting, [people(value + 1)]).lacking).toBeGreaterThan(0);
        expect(value).toBe(Math.floor(money / 201_600));
      }),
      { numRuns: 50 },
    );
  });
});

it("a table says all figures of each pair", () => {
  const setting = settingOf(10_000_000);
  const [rows, columns] = [
    { lever: people, values: [40, 60] },
    { lever: last, values: [monthOf(2025, 6), monthOf(2025, 12)] },
  ];
  const all = valueOf(finished(twoWaySteps(setting, rows, columns)));
  expect(all.map((line) => line.map(({ cost, people: counted }) => [cost, counted]))).toEqual([
    [
      [40 * 100_800, 40],
      [40 * 201_600, 40],
    ],
    [
      [60 * 100_800, 60],
      [60 * 201_600, 60],
    ],
  ]);
  expect(all[1]!.map(({ lacking }) => lacking)).toEqual([0, 60 * 201_600 - 10_000_000]);
});
