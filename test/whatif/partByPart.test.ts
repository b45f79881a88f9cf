import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import type { FundPart } from "../../src/budget/plan";
import { sumGroups } from "../../src/budget/sumGroups";
import { bridge } from "../../src/whatif/bridge";
import { buildModel } from "../../src/whatif/chance/model";
import { simulate } from "../../src/whatif/chance/simulation";
import { choose } from "../../src/whatif/choices";
import { solvePeopleOf } from "../../src/whatif/solve/solveGroups";
import { fund, group, plan } from "../budget/samples";
import { valueOf } from "../budget/valueOf";
import { localProvision } from "../cases/localProvision";

/** 101 people paid by CSR and DBHCHT from May to December 2026: the relief of PP 50/2025 holds for one of them. */
const split: FundPart[] = [
  { fund: "C", share: 60_000 },
  { fund: "T", share: 40_000 },
];
const months = { first: monthOf(2026, 5), last: monthOf(2026, 12) };
const funds = [fund({ id: "C", name: "CSR", kind: "CSR" }), fund({ id: "T", name: "DBHCHT", kind: "DBHCHT" })];
const paidByTwo = plan({ year: 2026, funds, groups: [group({ ...months, people: 101, split })] });
const paidByOne = plan({ year: 2026, funds, groups: [group({ ...months, people: 101, fund: "T" })] });
const total = 8 * (61 * 8_400 + 40 * 16_800);

describe("a group priced part by part, in what follows from a budget", () => {
  it("trials without uncertainty are its budget, by fund as well", () => {
    expect(sumGroups(paidByTwo).total).toBe(total);
    const still = {
      what: "people" as const,
      who: { by: "ALL" as const, value: null },
      distribution: { kind: "FIXED" as const, value: 1 },
      shared: false,
      source: "uji",
    };
    const model = valueOf(buildModel({ plans: [paidByTwo], law: LAW, assumptions: [still], by: "fund" }));
    expect(model.buckets).toEqual(["C", "T"]);
    const { totals } = valueOf(simulate(model, { seed: 1, trials: 100 }));
    expect(new Set(totals)).toEqual(new Set([total]));
  });

  it("the bridge from one payer to two is the effect of the funds", () => {
    const { from, to, steps } = valueOf(bridge(choose(paidByOne, null), choose(paidByTwo, null)));
    expect([from, to]).toEqual([8 * 101 * 16_800, total]);
    expect(steps.filter(({ amount }) => amount !== 0)).toMatchObject([{ cause: "funds", amount: total - from }]);
  });

  it("as many people as a ceiling pays for, each part at its own price", () => {
    const solved = valueOf(solvePeopleOf({ plan: paidByTwo, law: LAW, ids: null }, total));
    expect([solved.people, solved.cost, solved.left]).toEqual([101, total, 0]);
  });
});

describe("local provisions, in what follows from a budget", () => {
  const dearer = localProvision({ from: months.first, until: months.last });
  const local = { ...paidByOne, localProvisions: [dearer] };

  it("count in trials, solving and choices", () => {
    const cost = 8 * 101 * 17_000;
    const model = valueOf(buildModel({ plans: [local], law: LAW, assumptions: [] }));
    expect(valueOf(simulate(model, { seed: 1, trials: 100 })).totals[0]).toBe(cost);
    expect(valueOf(solvePeopleOf({ plan: local, law: LAW, ids: null }, cost)).people).toBe(101);
    expect(valueOf(bridge(choose(paidByOne, null), choose(local, null))).steps).toContainEqual(
      expect.objectContaining({ cause: "law", amount: 8 * 101 * 200 }),
    );
  });
});
