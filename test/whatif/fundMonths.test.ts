import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { computeFunding } from "../../src/budget/funding";
import { sumGroups } from "../../src/budget/sumGroups";
import type { Assumption } from "../../src/whatif/chance/assumptions";
import type { Distribution } from "../../src/whatif/chance/distribution";
import { fundMonthChances, likeliestEnd } from "../../src/whatif/chance/fundMonths";
import { buildModel } from "../../src/whatif/chance/model";
import { simulate } from "../../src/whatif/chance/simulation";
import { sufficiencyOf } from "../../src/whatif/chance/summary";
import { fund, group, plan } from "../budget/samples";
import { valueOf } from "../budget/valueOf";

const who = { by: "ALL", value: null } as const;
const assume = (what: Assumption["what"], distribution: Distribution, shared = true): Assumption => ({
  ...{ what, who, distribution, shared },
  source: "uji",
});
const sure = assume("people", { kind: "FIXED", value: 1 });
const [april, september] = [monthOf(2025, 4), monthOf(2025, 9)];

/** Two funds share a group by thirds, one of them from April to September only; nobody is named for another group. */
const shared = plan({
  groups: [
    group({
      id: "a",
      people: 101,
      fund: null,
      split: [
        { fund: "C", share: 33_333 },
        { fund: "D", share: 66_667, first: april, last: september },
      ],
    }),
    group({ id: "b", people: 40, fund: "C", joins: 2, exits: 1 }),
    group({ id: "c", people: 7, fund: null }),
    group({ id: "d", people: 30, segment: "PU", programs: ["JKK", "JP"], base: 312_345_600, fund: "D" }),
  ],
  funds: [fund({ id: "C", name: "CSR", kind: "CSR" }), fund({ id: "D", name: "DBHCHT" })],
});
const CEILINGS = [
  { fund: "C", ceiling: 9_000_000 },
  { fund: "D", ceiling: null },
];

function run(assumptions: Assumption[], trials = 100, ceiling: number | null = null) {
  const model = valueOf(buildModel({ plans: [shared], law: LAW, assumptions, by: "fundMonth" }));
  const outcomes = valueOf(simulate(model, { seed: 1, trials }));
  return { outcomes, told: fundMonthChances(model, outcomes, 2025, ceiling, CEILINGS) };
}

describe("chances by fund and month", () => {
  it("without uncertainty are the funding of the budget, to the rupiah", () => {
    const { told } = run([sure]);
    const funding = computeFunding(shared);
    expect(told.all.summary.mean).toBe(sumGroups(shared).total);
    expect(told.funds.map(({ fund: id, summary }) => [id, summary.mean])).toEqual([
      ...funding.funds.map(({ fund: { id }, cost }) => [id, cost]),
      [null, funding.unfunded],
    ]);
    const months = told.all.months.map(({ summary }) => summary.mean);
    expect(months).toEqual(
      Array.from({ length: 12 }, (_, index) => funding.groups.reduce((sum, one) => sum + one.months[index]!, 0)),
    );
    // The fund ends in the very month the budget says.
    const csr = told.funds[0]!;
    const planned = { ...shared, funds: shared.funds.map((one) => ({ ...one, ceilings: { 2025: 9_000_000 } })) };
    expect(csr.sufficiency!.probability).toBe(0);
    expect(monthOf(2025, likeliestEnd(csr)!.month)).toBe(computeFunding(planned).funds[0]!.exhaustedIn);
    expect(csr.sufficiency!.reserves[80]).toBe(csr.summary.mean - 9_000_000);
  });

  it("leave every trial's total the same bits as kept without them", () => {
    const assumptions = [
      assume("people", { kind: "PERT", least: 0.8, mode: 0.95, most: 1.1 }, false),
      assume("valid", { kind: "UNIFORM", least: 0.85, most: 0.94 }),
      assume("wage", { kind: "LOGNORMAL", mean: 1.065, deviation: 0.02 }),
      assume("start", { kind: "DISCRETE", values: [0, 1, 3], parts: [50_000, 30_000, 20_000] }),
      assume("ceiling", { kind: "UNIFORM", least: 0.7, most: 1 }),
    ];
    const plainly = valueOf(
      simulate(valueOf(buildModel({ plans: [shared], law: LAW, assumptions })), { seed: 1, trials: 3000 }),
    );
    for (const by of ["month", "fund", "fundMonth"] as const) {
      const model = valueOf(buildModel({ plans: [shared], law: LAW, assumptions, by }));
      expect(valueOf(simulate(model, { seed: 1, trials: 3000 })).totals).toEqual(plainly.totals);
    }
    const { told, outcomes } = run(assumptions, 3000, 30_000_000);
    expect(outcomes.factors).toEqual(plainly.factors);
    expect(told.all.sufficiency).toEqual(sufficiencyOf(plainly.totals, 30_000_000, plainly.factors));
  });

  it("tell the month in which money ends, and how long it does", () => {
    const monthly = sumGroups(shared).total / 12;
    const { told } = run(
      [assume("people", { kind: "UNIFORM", least: 0.9, most: 1.3 })],
      5000,
      Math.floor(monthly * 11),
    );
    const { probability } = told.all.sufficiency!;
    expect(told.all.months.at(-1)!.enough).toBeCloseTo(probability, 12);
    expect(told.all.months.map(({ enough }) => enough!)).toEqual(
      [...told.all.months.map(({ enough }) => enough!)].sort((a, b) => b - a),
    );
    expect(likeliestEnd(told.all)!.month).toBe(told.all.ends.indexOf(Math.max(...told.all.ends)) + 1);
    expect(told.all.ends.reduce((sum, count) => sum + count, 0)).toBe(Math.round((1 - probability) * 5000));
    expect(told.all.months.at(-1)!.upTo).toBeCloseTo(told.all.summary.mean, 3);
    expect(told.funds.find(({ fund: id }) => id === null)).toMatchObject({
      ceiling: null,
      sufficiency: null,
      ends: [],
    });
  });
});
