import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { suggestedEarmark } from "../../src/law/fundShares";
import { checkPlan } from "../../src/budget/checkPlan";
import type { BudgetPlan } from "../../src/budget/plan";
import { fund, group, plan } from "./samples";

const found = (changes: Partial<BudgetPlan>) =>
  checkPlan(plan(changes)).map(({ problem, where, id }) => [problem.code, where, id]);

describe("everything wrong with a plan, with its place", () => {
  it("a sound plan has nothing", () => expect(found({})).toEqual([]));

  it.each([
    ["people_negative", "group", "g1", { groups: [group({ people: -1 })] }],
    ["name_duplicate", "budget", null, { groups: [group(), group({ id: "g2" })] }],
    ["name_duplicate", "budget", null, { funds: [fund(), fund({ id: "f2", name: "apbd " })] }],
    ["fund_exceeded", "fund", "f1", { funds: [fund({ ceilings: { 2025: 5 } })] }],
    ["fund_without_ceiling", "fund", "f1", { funds: [fund({ ceilings: {} })] }],
    ["ceiling_negative", "fund", "f1", { funds: [fund({ ceilings: { 2025: -5 } })] }],
    ["earmark_invalid", "fund", "f1", { funds: [fund({ earmark: 0 })] }],
    ["earmark_invalid", "fund", "f1", { funds: [fund({ earmark: 100_001 })] }],
    ["period_reversed", "fund", "f1", { funds: [fund({ firstMonth: monthOf(2025, 5), lastMonth: monthOf(2025, 4) })] }],
    ["name_missing", "fund", "f1", { funds: [fund({ name: "" })] }],
    ["no_eligible_fund", "group", "g1", { funds: [fund({ eligible: ["non_asn"] })] }],
    ["group_without_fund", "group", "g1", { groups: [group({ fund: null })] }],
    ["fund_unknown", "group", "g1", { groups: [group({ fund: "zz" })] }],
    ["scenario_unknown", "scenario", "s9", { activeScenario: "s9" }],
  ] as const)("%s stands at %s %s", (code, where, id, changes) => {
    expect(found(changes as unknown as Partial<BudgetPlan>)).toContainEqual([code, where, id]);
  });

  it("looks at the plan as the active scenario has it", () => {
    const overrides = [{ target: "group" as const, id: "g1", field: "people", value: 1_000_000, reason: "uji" }];
    const changes = { scenarios: [{ id: "s1", name: "Semua", overrides }] };
    expect(found(changes)).toEqual([]);
    expect(found({ ...changes, activeScenario: "s1" })).toEqual([["fund_exceeded", "fund", "f1"]]);
  });
});

describe("the part of an allocation contributions may take", () => {
  it.each([
    ["DBHCHT", 2021, 35_000, "dbhcht.2021"],
    ["DBHCHT", 2023, 30_000, "dbhcht.2022"],
    ["DBHCHT", 2025, 50_000, "dbhcht.2025"],
    ["DBH_SAWIT", 2024, 20_000, "dbhsawit.2023"],
  ] as const)("%s %i: %i per 100,000", (kind, year, per100000, id) => {
    expect(suggestedEarmark(kind, monthOf(year, 6))).toMatchObject({ per100000, fact: { id } });
  });

  it("other funds, and years before the rules, have none", () => {
    expect(suggestedEarmark("CSR", monthOf(2025, 1))).toBeNull();
    expect(suggestedEarmark("DBHCHT", monthOf(2019, 1))).toBeNull();
    expect(suggestedEarmark("DBH_SAWIT", monthOf(2022, 1))).toBeNull();
  });
});
