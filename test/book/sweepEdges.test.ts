import { describe, expect, test } from "vitest";
import { applyScenario } from "../../src/budget/scenario";
import { layOut } from "../../src/budget/layOut";
import { sumGroups } from "../../src/budget/sumGroups";
import type { BudgetPlan, Override } from "../../src/budget/plan";
import { monthOf } from "../../src/law/month";
import { planBook } from "../../src/book/planBook";
import { differences } from "./support/comparison";
import { fundDifferences } from "./support/fundComparison";
import { fund } from "./support/funds";
import { calculate } from "./support/ironcalc";
import { row } from "./support/overrideRow";
import { group, plan } from "./support/plans";

const year = { first: monthOf(2026, 1), last: monthOf(2026, 12) };
const totalOf = (of: BudgetPlan, id: string | null) => {
  const side = applyScenario(of, id);
  return sumGroups(side.plan, side.law).total;
};
const under = (of: BudgetPlan, overrides: Override[]): BudgetPlan => ({
  ...of,
  scenarios: [{ id: "S1", name: "Uji", overrides }],
  activeScenario: "S1",
});

/** A group on two funds whose payers have different reliefs, one split between funds of one payer, and a plain one. */
const mixed = (): BudgetPlan =>
  plan(
    [
      group({
        id: "K1",
        name: "Ojek",
        ...year,
        sector: "TRANSPORTASI",
        people: 301,
        split: [
          { fund: "D1", share: 50_000 },
          { fund: "D3", share: 50_000 },
        ],
      }),
      group({
        id: "K2",
        name: "Petani",
        ...year,
        people: 613,
        split: [
          { fund: "D1", share: 60_000 },
          { fund: "D2", share: 40_000 },
        ],
      }),
      group({ id: "K3", name: "Kader", ...year, people: 77, fund: "D2" }),
    ],
    {
      year: 2026,
      funds: [
        fund({ id: "D1", ceilings: { 2026: 90_000_000 } }),
        fund({ id: "D2", name: "APBD", kind: "APBD_KABUPATEN", ceilings: { 2026: 90_000_000 } }),
        fund({ id: "D3", name: "CSR", kind: "CSR", ceilings: { 2026: 20_000_000 } }),
      ],
    },
  );

describe("edges of sweeping rows: book and core agree", () => {
  test.each<[string, Override[]]>([
    ["everybody × 0 %", [row("group", "semua", "people", "x 0%")]],
    ["× 0 %, and 5 people after it", [row("group", "semua", "people", "x 0%"), row("group", "semua", "people", "+5")]],
    ["an amount of the law × 0 %", [row("parameter", "bpu.jkm", "value", "x 0%")]],
    ["an amount of the law taken below zero stays", [row("parameter", "bpu.jkm", "value", "-7000")]],
    [
      "after a number of the law that cannot be used, a relative one starts from what stood there",
      [
        row("group", "semua", "people", "x 50%"),
        row("parameter", "bpu.jkk", "value", 500),
        row("parameter", "bpu.jkk", "value", 250_000),
        row("parameter", "bpu.jkk", "value", "x 50%"),
        row("parameter", "bpu.jkm", "value", -7),
        row("parameter", "bpu.jkm", "value", "+100"),
        row("parameter", "bpu.base.jkk", "max", 1),
      ],
    ],
    ["a rate taken above 100 % stays", [row("parameter", "bpu.jkk", "value", "x 20000%")]],
    ["+ 200 on all, the laid-out group included", [row("group", "semua", "people", "+200")]],
    ["+ 200 on the laid-out group", [row("group", "K1", "people", "+200")]],
    ["by a fund that pays parts of groups, × 50 %", [row("group", "dana: D1", "people", "x 50%")]],
    ["by the fund of one laid-out part, + 10", [row("group", "dana: D3", "people", "+10")]],
    ["by the other fund of a split, − 7", [row("group", "dana: D2", "people", "-7")]],
    ["a fund given to all: a split keeps its parts", [row("group", "semua", "fund", "D2")]],
  ])("%s", async (_name, overrides) => {
    const of = under(mixed(), overrides);
    const laid = layOut(of);
    expect(laid.left).toEqual([]);
    expect(totalOf(laid.plan, "S1")).toBe(totalOf(of, "S1"));
    const calculated = await calculate(planBook(laid.plan, { language: "id" }));
    expect(calculated.errors()).toEqual([]);
    expect(differences(laid.plan, calculated, { language: "id" })).toEqual([]);
    expect(fundDifferences(laid.plan, calculated, { language: "id" })).toEqual([]);
  });
});

test.each([
  ["x 199,992%", 6],
  ["+3", 6],
])("a headcount of 2.5 swept by %s becomes a whole one, in core and book alike", async (value, both) => {
  const groups = [group({ id: "K1", ...year, people: 2.5 }), group({ id: "K2", ...year, people: 3 })];
  const of = under(plan(groups, { year: 2026 }), [row("group", "semua", "people", value)]);
  expect(applyScenario(of, "S1").plan.groups.map(({ people }) => people)).toEqual([both, both]);
  const calculated = await calculate(planBook(of, { language: "id" }));
  expect(calculated.errors()).toEqual([]);
  expect(differences(of, calculated, { language: "id" })).toEqual([]);
});

test("a row that speaks of many and would make other parts of a laid-out group is told with the group's name", () => {
  const of = mixed();
  of.groups[0]!.split = [
    { fund: "D3", share: 100_000, last: monthOf(2026, 8) },
    { fund: "D1", share: 100_000, first: monthOf(2026, 9) },
  ];
  const { left } = layOut(under(of, [row("group", "semua", "last", monthOf(2026, 7))]));
  expect(left.map(({ group: { name } }) => name)).toEqual(["Ojek"]);
});
