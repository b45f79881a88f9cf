import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { expandScenario, expandSweeps } from "../../src/budget/expandSweeps";
import type { BudgetPlan } from "../../src/budget/plan";
import { applyScenario } from "../../src/budget/scenario";
import type { Change, Selector, Sweep } from "../../src/budget/sweep";
import { readSweep, writeSweep } from "../../src/budget/sweepRow";
import { sweepText, touchText } from "../../src/texts/sweeps";
import { fund, group, plan } from "./samples";

const all: Selector = { by: "ALL", value: null };
const groups = (who: Selector, field: string, change: Change): Sweep => ({
  target: "group",
  who,
  field,
  change,
  reason: "uji",
});
const times = (percent: number): Change => ({ op: "TIMES", per100000: percent * 1000 });
const set = (value: string | number | null): Change => ({ op: "SET", value });

const town = plan({
  groups: [
    group({ id: "k", name: "Kader", category: "kader_posyandu", people: 101, place: "Sukamaju" }),
    group({ id: "t", name: "Tani", category: "petani", people: 40, fund: "f2" }),
    group({
      id: "p",
      name: "Perangkat desa",
      category: "perangkat",
      segment: "PU",
      base: 250_000_001,
      people: 30,
      place: "Sukamaju",
    }),
  ],
  funds: [fund(), fund({ id: "f2", name: "DBHCHT", kind: "DBHCHT", ceilings: { 2025: 1_000_001 } })],
});

const after = (sweeps: Sweep[], whole: BudgetPlan = town) => {
  const { overrides } = expandSweeps(whole, sweeps);
  const scenario = { id: "s", name: "Uji", overrides };
  return applyScenario({ ...whole, scenarios: [scenario] }, "s").plan;
};
const touchesOf = (...sweeps: Sweep[]) =>
  expandSweeps(town, sweeps).entries.map(({ touches }) => touches.map(({ id }) => id));
const codesOf = (...sweeps: Sweep[]) =>
  expandSweeps(town, sweeps).entries.map(({ problems }) => problems.map(({ code }) => code));

describe("one entry speaks of many", () => {
  it("all groups, those of a category, a village, a fund, a segment, or one by its name", () => {
    const people = set(1);
    expect(
      touchesOf(
        groups(all, "people", people),
        groups({ by: "CATEGORY", value: "Kader_Posyandu" }, "people", set(2)),
        groups({ by: "PLACE", value: "sukamaju" }, "people", set(3)),
        groups({ by: "FUND", value: "DBHCHT" }, "people", set(4)),
        groups({ by: "SEGMENT", value: "PU" }, "people", set(5)),
        groups({ by: "ONE", value: "Tani" }, "people", set(6)),
      ),
    ).toEqual([["k", "t", "p"], ["k"], ["k", "p"], ["t"], ["p"], ["t"]]);
  });

  it("half the people, rounded half up; 200 more; until September; wage + 6.5 %; ceiling − 30 %, rounded down", () => {
    const { groups: list, funds } = after([
      groups(all, "people", times(50)),
      groups({ by: "ONE", value: "t" }, "people", { op: "PLUS", amount: 200 }),
      groups({ by: "SEGMENT", value: "BPU" }, "last", set("2025-09")),
      groups({ by: "SEGMENT", value: "PU" }, "base", { op: "GROW", per100000: 6_500 }),
      {
        target: "fund",
        who: { by: "FUND", value: "DBHCHT" },
        field: "ceilings.2025",
        change: { op: "GROW", per100000: -30_000 },
        reason: "",
      },
    ]);
    expect(list.map(({ people }) => people)).toEqual([51, 220, 15]);
    expect(list.map(({ last }) => last)).toEqual([monthOf(2025, 9), monthOf(2025, 9), monthOf(2025, 12)]);
    // 2,500,000.01 × 1.065 = 2,662,500.01065
    expect(list[2]!.base).toBe(266_250_001);
    expect(funds[1]!.ceilings[2025]).toBe(700_000);
  });

  it("finds the groups of a fund that an earlier entry gave them, by its name", () => {
    expect(
      touchesOf(
        groups({ by: "ONE", value: "k" }, "fund", set("DBHCHT")),
        groups({ by: "FUND", value: "DBHCHT" }, "people", times(50)),
      ),
    ).toEqual([["k"], ["k", "t"]]);
  });

  it("halves a rate of the law", () => {
    const sweep: Sweep = {
      target: "parameter",
      who: { by: "ONE", value: "pu.jkm" },
      field: "value",
      change: times(50),
      reason: "rancangan",
    };
    expect(expandSweeps(town, [sweep]).overrides).toEqual([
      { target: "parameter", id: "pu.jkm", field: "value", value: 150, reason: "rancangan" },
    ]);
  });

  it("reads entries in order: half and then 200 more is not 200 more and then half", () => {
    const half = groups({ by: "ONE", value: "k" }, "people", times(50));
    const more = groups({ by: "ONE", value: "k" }, "people", { op: "PLUS", amount: 200 });
    expect(after([half, more]).groups[0]!.people).toBe(251);
    expect(after([more, half]).groups[0]!.people).toBe(151);
  });
});

describe("a scenario with sweeping rows", () => {
  const rows = [
    { target: "group", id: "kategori: kader_posyandu", field: "people", value: "x 50%", reason: "" },
    { target: "group", id: "t", field: "people", value: 10, reason: "" },
    { target: "group", id: "semua", field: "people", value: "+ 200", reason: "" },
  ] as const;
  const under = (overrides: BudgetPlan["scenarios"][number]["overrides"]) =>
    applyScenario({ ...town, scenarios: [{ id: "s", name: "Uji", overrides }] }, "s");

  it("is applied in the order of its rows, single ones among them", () => {
    const applied = under([...rows]);
    expect(applied.problems).toEqual([]);
    expect(applied.plan.groups.map(({ people }) => people)).toEqual([251, 210, 230]);
  });

  it("tells a row that cannot be applied, and keeps quiet of one that only says nothing", () => {
    const lost = { ...rows[0], id: "kategori: nelayan" };
    expect(under([...rows, lost]).problems).toEqual([
      { code: "sweep_touches_nobody", data: { row: 4, who: "kategori: nelayan" } },
    ]);
    expect(under([{ ...rows[0], value: "x 100%" }]).problems).toEqual([]);
  });
});

describe("entries that do not do what they say", () => {
  it("are named: touching nobody, changing nothing, unknown field", () => {
    expect(codesOf(groups({ by: "CATEGORY", value: "nelayan" }, "people", set(1)))).toEqual([["sweep_touches_nobody"]]);
    expect(codesOf(groups({ by: "ONE", value: "k" }, "people", set(101)))).toEqual([["sweep_changes_nothing"]]);
    expect(codesOf(groups(all, "umur", set(1)))).toEqual([["sweep_field_unknown"]]);
  });
  it("cannot multiply what is no number, nor what is blank, nor fall below zero", () => {
    expect(codesOf(groups(all, "programs", times(50)))).toEqual([["sweep_not_a_number"]]);
    expect(codesOf(groups({ by: "ONE", value: "k" }, "base", times(50)))).toEqual([["sweep_without_value"]]);
    expect(codesOf(groups({ by: "ONE", value: "k" }, "people", { op: "PLUS", amount: -102 }))).toEqual([
      ["sweep_below_zero"],
    ]);
  });
  it("contradict, replace or cancel each other, with the rows named", () => {
    expect(codesOf(groups(all, "people", set(10)), groups(all, "people", set(20)))).toEqual([
      ["sweep_contradicts"],
      [],
    ]);
    expect(codesOf(groups(all, "people", times(50)), groups(all, "people", set(20)))).toEqual([
      ["sweep_overwritten"],
      [],
    ]);
    const { entries } = expandSweeps(town, [
      groups(all, "people", { op: "PLUS", amount: 10 }),
      groups(all, "people", { op: "PLUS", amount: -10 }),
    ]);
    expect(entries.map(({ problems }) => problems)).toEqual([
      [{ code: "sweeps_cancel", data: { row: 1, other: 2 } }],
      [{ code: "sweeps_cancel", data: { row: 2, other: 1 } }],
    ]);
  });
  it("name a parameter of the law one by one", () => {
    expect(codesOf({ target: "parameter", who: all, field: "value", change: times(50), reason: "" })).toEqual([
      ["sweep_one_parameter"],
    ]);
  });
});

describe("as rows of the sheet", () => {
  it("reads what a person would write", () => {
    const read = (id: string, value: string | number | null, field = "people") => {
      const { who, change } = readSweep({ target: "group", id, field, value, reason: "" });
      return [who.by, who.value, change] as const;
    };
    expect(read("semua", "x 50%")).toEqual(["ALL", null, times(50)]);
    expect(read("kategori: Kader_posyandu", "+200")).toEqual([
      "CATEGORY",
      "Kader_posyandu",
      { op: "PLUS", amount: 200 },
    ]);
    expect(read("desa:Sukamaju", "+6,5%", "base")).toEqual(["PLACE", "Sukamaju", { op: "GROW", per100000: 6500 }]);
    expect(read("segmen: BPU", "- 1.500", "base")).toEqual(["SEGMENT", "BPU", { op: "PLUS", amount: -150_000 }]);
    expect(read("Kader", 75)).toEqual(["ONE", "Kader", set(75)]);
    expect(read("Kader", "2025-09", "last")).toEqual(["ONE", "Kader", set("2025-09")]);
  });

  it("comes back as it was written", () => {
    const selector = fc.oneof(
      fc.constant(all),
      fc.record({
        by: fc.constantFrom("CATEGORY", "PLACE", "FUND", "SEGMENT", "ONE"),
        value: fc.constantFrom("kader", "Desa Suka", "d1"),
      }),
    ) as fc.Arbitrary<Selector>;
    const share = fc.integer({ min: -99_999, max: 500_000 });
    const change = fc.oneof(
      fc.record({ op: fc.constant("TIMES"), per100000: fc.nat(500_000) }),
      fc.record({ op: fc.constant("GROW"), per100000: share.filter((part) => part !== 0) }),
      fc.record({
        op: fc.constant("PLUS"),
        amount: fc.integer({ min: -10_000_000, max: 10_000_000 }).filter((some) => some !== 0),
      }),
      fc.record({ op: fc.constant("SET"), value: fc.oneof(fc.nat(), fc.constant("2025-09"), fc.constant(null)) }),
    ) as fc.Arbitrary<Change>;
    fc.assert(
      fc.property(selector, change, fc.constantFrom("people", "base", "last"), (who, what, field) => {
        const sweep = groups(who, field, what);
        expect(readSweep(writeSweep(sweep))).toEqual(sweep);
      }),
    );
  });

  it("leaves an ordinary scenario what it was", () => {
    const overrides = [
      { target: "group", id: "k", field: "people", value: 7, reason: "a" },
      { target: "fund", id: "f2", field: "ceilings.2025", value: 5, reason: "b" },
      { target: "parameter", id: "pu.jkm", field: "employer", value: 100, reason: "c" },
    ] as const;
    expect(expandScenario(town, { id: "s", name: "S", overrides: [...overrides] }).overrides).toEqual(overrides);
  });
});

describe("in words", () => {
  it("says each entry and what it touches", () => {
    const sweep = groups({ by: "SEGMENT", value: "BPU" }, "people", times(50));
    expect(sweepText("id", sweep)).toBe("Kelompok segmen BPU: Orang × 50%");
    expect(sweepText("en", groups(all, "last", set(monthOf(2025, 9))))).toBe("All groups: until Sep 2025");
    expect(sweepText("id", groups(all, "base", { op: "GROW", per100000: 6500 }))).toBe(
      "Semua kelompok: Dasar iuran + 6,5%",
    );
    expect(touchText("id", expandSweeps(town, [sweep]).entries[0]!.touches[0]!)).toBe("Kader: Orang 101 → 51");
  });
});
