/** The book of one year becomes that of the next: nothing in it may be of the old year unseen. */
import { describe, expect, it } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { frameInYear, groupInYear, yearBound } from "../../src/budget/otherYear";
import type { BudgetPlan, Override } from "../../src/budget/plan";
import { isChangedSinceLock, isLocked, locked } from "../../src/budget/scenarioLock";
import { monthOf } from "../../src/law/month";
import { group, plan } from "../book/support/plans";

const row = (change: Partial<Override>): Override => ({
  ...{ target: "group", id: "K1", field: "last", value: monthOf(2026, 9), reason: "" },
  ...change,
});

const SPLIT = [
  { fund: "D1", share: 100_000, first: null, last: monthOf(2026, 6) },
  { fund: "D2", share: 100_000, first: monthOf(2026, 7), last: monthOf(2027, 2) },
];
const fund = (id: string, name: string) => ({
  ...{ id, name, kind: "LAIN" as const, ceilings: { 2026: 1_000 }, earmark: null },
  ...{ firstMonth: monthOf(2026, 4), lastMonth: null },
});

const PLAN = plan([group({ id: "K1", first: monthOf(2026, 1), last: monthOf(2027, 2), split: SPLIT })], {
  year: 2026,
  funds: [fund("D1", "DBHCHT 2026"), fund("D2", "APBD")],
  scenarios: [
    locked({
      id: "S1",
      name: "Hemat",
      overrides: [
        row({}),
        row({ value: "2026-09" }),
        row({ value: "+2" }),
        row({ target: "fund", id: "D1", field: "firstMonth", value: monthOf(2026, 7) }),
        row({ target: "fund", id: "D1", field: "ceilings.2026", value: 900 }),
        row({ field: "people", value: 2026 }),
      ],
    }),
  ],
});

const inYear = (whole: BudgetPlan, year: number): BudgetPlan => ({
  ...frameInYear(whole, year),
  groups: whole.groups.map((one) => groupInYear(one, year - whole.year)),
});

describe("a plan in another year", () => {
  const next = inYear(PLAN, 2027);

  it("has the months of groups, splits and funds there", () => {
    expect(next.groups[0]).toMatchObject({ first: monthOf(2027, 1), last: monthOf(2028, 2) });
    expect(next.groups[0]!.split).toMatchObject([
      { first: null, last: monthOf(2027, 6) },
      { first: monthOf(2027, 7), last: monthOf(2028, 2) },
    ]);
    expect(next.funds[0]).toMatchObject({ firstMonth: monthOf(2027, 4), lastMonth: null });
  });

  it("has the months of scenarios there, locked ones still locked; numbers that are no months stay", () => {
    const [scenario] = next.scenarios;
    expect(scenario!.overrides.map(({ value }) => value)).toEqual(
      [monthOf(2027, 9), monthOf(2027, 9), "+2", monthOf(2027, 7), 900, 2026], //
    );
    expect(isLocked(scenario!) && !isChangedSinceLock(scenario!)).toBe(true);
  });

  it("has no ceiling yet, keeps that of its year, and revises nothing", () => {
    expect(next.funds[0]!.ceilings).toEqual({ 2026: 1_000 });
    expect(next.scenarios[0]!.overrides[4]!.field).toBe("ceilings.2026");
    expect(frameInYear({ ...PLAN, adopted: { kind: "PERUBAHAN" } as never }, 2027).adopted).toBeNull();
  });

  it("costs what it did where the law is the same, under its scenario too", () => {
    for (const activeScenario of [null, "S1"]) {
      const now = computeBudget({ ...PLAN, activeScenario }).total;
      expect(now).toBeGreaterThan(0);
      expect(computeBudget({ ...next, activeScenario }).total).toBe(now);
    }
  });

  it("is the same once more when it comes back", () => {
    const back = inYear(next, 2026);
    const texts = PLAN.scenarios[0]!.overrides.map((one) => (one.value === "2026-09" ? row({}) : one));
    expect(back).toMatchObject({ ...PLAN, scenarios: [{ overrides: texts }] });
  });
});

describe("what is still of the year before", () => {
  it("is named: ceilings, and texts that say the year", () => {
    expect(yearBound(PLAN, 2027)).toEqual(["ceilings", "texts"]);
  });

  it.each<[string, Partial<BudgetPlan>]>([
    ["wages", { groups: [group({ base: 250_000_000 })] }],
    [
      "provisions",
      {
        localProvisions: [
          {
            ...{ parameter: "bpu.jkm", values: [7_000], from: monthOf(2026, 1), until: monthOf(2026, 12) },
            ...{ regulation: "Perbup", article: "4", note: null },
          },
        ],
      },
    ],
    [
      "coverage",
      {
        coverage: [
          { id: "U1", participants: 1, workers: 2, printed: null, definition: null, date: null, source: null },
        ],
      },
    ],
    [
      "signing",
      {
        signing: {
          ...{ place: null, date: "5 Januari 2026" },
          ...{
            acknowledges: { position: null, name: null, number: null },
            maker: { position: null, name: null, number: null },
          },
        },
      },
    ],
  ])("%s", (what, change) => {
    const whole = plan([group({})], { year: 2026 });
    expect(yearBound(whole, 2027)).toEqual([]);
    expect(yearBound({ ...whole, ...change }, 2027)).toEqual([what]);
  });
});
