import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetRows } from "../../src/budget/budgetRows";
import { checkPlan } from "../../src/budget/checkPlan";
import { computeFunding } from "../../src/budget/funding";
import { peopleIn } from "../../src/budget/group";
import { layOut } from "../../src/budget/layOut";
import { partLines } from "../../src/budget/partLines";
import { planCoverage } from "../../src/budget/planCoverage";
import type { BudgetPlan, Fund, FundPart, Override, WorkerGroup } from "../../src/budget/plan";
import { compareScenarios } from "../../src/budget/scenario";
import { sumGroups } from "../../src/budget/sumGroups";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";
import { workerGroup } from "./arbitraries";

const FUNDS: Fund[] = [
  fund({ id: "C", name: "CSR PT Sejahtera", kind: "CSR", ceilings: { 2026: 10 ** 12 } }),
  fund({ id: "T", name: "DBHCHT", kind: "DBHCHT", ceilings: { 2026: 10 ** 12 } }),
  fund({ id: "M", name: "Mandiri", kind: "MANDIRI", ceilings: { 2026: 10 ** 12 } }),
];
const half: FundPart[] = [
  { fund: "C", share: 50_000 },
  { fund: "T", share: 50_000 },
];
const cadres = (change: Partial<WorkerGroup> = {}) =>
  group({
    id: "K",
    name: "Kader",
    split: half,
    people: 100,
    first: monthOf(2026, 5),
    last: monthOf(2026, 12),
    ...change,
  });
const planOf = (groups: WorkerGroup[], change: Partial<BudgetPlan> = {}) =>
  plan(groups, { year: 2026, funds: FUNDS, ...change });

describe("a group paid by funds of two kinds is priced part by part", () => {
  it("CSR half, DBHCHT half, May to December 2026: 50 people at 8,400 and 50 at 16,800", () => {
    const mixed = planOf([cadres()]);
    expect(sumGroups(mixed).total).toBe(8 * 50 * 8_400 + 8 * 50 * 16_800);
    const funding = computeFunding(mixed);
    expect(funding.funds.map(({ cost }) => cost)).toEqual([8 * 50 * 8_400, 8 * 50 * 16_800, 0]);
    expect(checkPlan(mixed)).toEqual([]);
    expect(sumGroups(mixed).notes.map(({ code }) => code)).toContain("priced_part_by_part");
  });

  it("the relief's months alone make the difference: CSR January to March pays in full", () => {
    const year = planOf([cadres({ first: monthOf(2026, 1) })]);
    const [csr] = computeFunding(year).funds;
    // PP 50/2025: general sector April to December 2026.
    expect(csr!.months.map(({ cost }) => cost / 50)).toEqual([
      ...[16_800, 16_800, 16_800],
      ...Array.from({ length: 9 }, () => 8_400),
    ]);
  });

  it("an odd person falls to one part, never to both or to none", () => {
    const odd = cadres({ people: 101 });
    expect(partLines(odd, planOf([odd])).map(({ people }) => people)).toEqual([51, 50]);
  });

  it("funds that pay one after the other: each month at its own payer's price, its people counted once", () => {
    const split = [
      { fund: "C", share: 100_000, last: monthOf(2026, 8) },
      { fund: "T", share: 100_000, first: monthOf(2026, 9) },
    ];
    const mixed = planOf([cadres({ split })]);
    expect(sumGroups(mixed).total).toBe(4 * 100 * 8_400 + 4 * 100 * 16_800);
    const figure = {
      id: "U1",
      participants: 0,
      workers: 1_000,
      printed: null,
      definition: null,
      date: null,
      source: null,
    };
    const added = (covered: number) =>
      planCoverage(layOut({ ...planOf([cadres({ split, covered })]), coverage: [figure] }).plan, figure).added;
    expect([added(0), added(30)]).toEqual([100, 70]);
  });

  it("stays one price where the law makes no difference: the year before, one payer, wage earners", () => {
    const in2025 = cadres({ first: monthOf(2025, 1), last: monthOf(2025, 12) });
    expect(partLines(in2025, { funds: FUNDS, year: 2025 })).toEqual([in2025]);
    const agencies = [fund({ id: "C", kind: "APBD_DINSOS" }), FUNDS[1]!];
    const onePayer = cadres();
    expect(partLines(onePayer, { funds: agencies, year: 2026 })).toEqual([onePayer]);
    const wages = cadres({ segment: "PU", base: 250_000_000 });
    expect(partLines(wages, { funds: FUNDS, year: 2026 })).toEqual([wages]);
  });

  it("the RKA has lines of their own for each part, with its price and fund", () => {
    const rows = budgetRows(planOf([cadres()]));
    expect(rows.map(({ group: of, program, unitPrice, amount }) => [of.name, program, unitPrice, amount])).toEqual([
      ["Kader (CSR PT Sejahtera)", "JKK", 5_000, 2_000_000],
      ["Kader (CSR PT Sejahtera)", "JKM", 3_400, 1_360_000],
      ["Kader (DBHCHT)", "JKK", 10_000, 4_000_000],
      ["Kader (DBHCHT)", "JKM", 6_800, 2_720_000],
    ]);
  });

  const mixedGroup = fc
    .tuple(workerGroup, fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 12 }))
    .map(([drawn, share, month]): WorkerGroup => ({
      ...drawn,
      segment: "BPU",
      programs: ["JKK", "JKM"],
      split: [
        { fund: "C", share },
        { fund: "T", share: 100_000 - share, last: monthOf(2026, month) },
        { fund: "M", share: 100_000 - share, first: monthOf(2026, month) + 1 },
      ],
    }));

  it("whoever joins and leaves, the people of the parts are the people of the group, and funds bear the whole cost", () => {
    fc.assert(
      fc.property(mixedGroup, (drawn) => {
        const mixed = planOf([drawn]);
        const lines = partLines(drawn, mixed);
        for (let month = drawn.first; month <= drawn.last; month++)
          expect(lines.reduce((sum, line) => sum + peopleIn(line, month), 0)).toBe(peopleIn(drawn, month));
        const budget = sumGroups(mixed);
        const funding = computeFunding(mixed, LAW, budget);
        expect(funding.funds.reduce((sum, { cost }) => sum + cost, 0)).toBe(budget.total);
        expect(budgetRows(mixed, LAW, budget).reduce((sum, { amount }) => sum + amount, 0)).toBe(budget.total);
        expect(sumGroups(layOut(mixed).plan).total).toBe(budget.total);
      }),
    );
  });
});

describe("laid out for a book", () => {
  const scenario = (overrides: Partial<Override>[]) => [
    {
      id: "S",
      name: "Lebih banyak",
      overrides: overrides.map((override) => ({
        target: "group" as const,
        id: "K",
        field: "people",
        value: 0,
        reason: "uji",
        ...override,
      })),
    },
  ];

  it("is the plan itself where every group has one price", () => {
    const plain = planOf([cadres({ split: null, fund: "T" })]);
    expect(layOut(plain)).toEqual({ plan: plain, left: [] });
  });

  it("changes of a scenario are said of every line; its total stays what it was", () => {
    const overrides = [{ value: 301 }, { field: "first", value: monthOf(2026, 3) }];
    const mixed = planOf([cadres(), cadres({ id: "L", split: null })], { scenarios: scenario(overrides) });
    const { plan: laid, left } = layOut(mixed);
    expect(left).toEqual([]);
    expect(laid.groups.map(({ id, fund: of, payer, split }) => [id, of, payer, split ?? null])).toEqual([
      ["K.1", "C", "CSR", null],
      ["K.2", "T", "APBD", null],
      ["L", null, "APBD", null],
    ]);
    expect(laid.scenarios[0]!.overrides.map(({ id, field, value }) => [id, field, value])).toEqual([
      ["K.1", "people", 151],
      ["K.1", "first", monthOf(2026, 3)],
      ["K.2", "people", 150],
      ["K.2", "first", monthOf(2026, 3)],
    ]);
    const totals = (of: BudgetPlan) => compareScenarios(of).map(({ budget }) => budget.total);
    expect(totals(laid)).toEqual(totals(mixed));
  });

  it("a scenario that makes other parts is told, not lost", () => {
    const split = [
      { fund: "C", share: 100_000, last: monthOf(2026, 8) },
      { fund: "T", share: 100_000, first: monthOf(2026, 9) },
    ];
    const mixed = planOf([cadres({ split })], { scenarios: scenario([{ field: "last", value: monthOf(2026, 7) }]) });
    expect(layOut(mixed).left.map(({ group: of }) => of.name)).toEqual(["Kader"]);
    expect(checkPlan(mixed).map(({ problem, where, id }) => [problem.code, where, id])).toEqual([
      ["parts_differ_in_scenario", "scenario", "S"],
    ]);
  });
});
