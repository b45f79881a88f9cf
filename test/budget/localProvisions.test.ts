import { describe, expect, it } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { checkPlan } from "../../src/budget/checkPlan";
import { localLaw, LOCAL_FIELDS, numbersOf } from "../../src/budget/localLaw";
import type { LocalProvision } from "../../src/budget/plan";
import { sumGroups } from "../../src/budget/sumGroups";
import type { Sweep } from "../../src/budget/sweep";
import { expandSweeps } from "../../src/budget/expandSweeps";
import { isIdle } from "../../src/budget/sweepProblem";
import { compareScenarios } from "../../src/budget/scenario";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { problemText } from "../../src/texts/problems";
import { localProvision as provision } from "../cases/localProvision";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";

const withLocal = (...localProvisions: LocalProvision[]) =>
  plan([group({ people: 10, fund: "D1" })], {
    funds: [fund({ ceilings: { 2025: 10 ** 9 } })],
    localProvisions,
    scenarios: [{ id: "S", name: "Kosong", overrides: [] }],
  });
const codes = (...provisions: LocalProvision[]) =>
  checkPlan(withLocal(...provisions)).map(({ problem }) => problem.code);

describe("a local provision", () => {
  it("holds in its months, and nowhere else, whatever scenario is active", () => {
    const total = 10 * (12 * 16_800 + 3 * 200);
    expect(computeBudget(withLocal(provision())).total).toBe(total);
    expect(sumGroups(withLocal(provision())).total).toBe(total);
    const already = localLaw(withLocal(provision())).law;
    expect(sumGroups(withLocal(provision()), already).total).toBe(total);
    expect(compareScenarios(withLocal(provision())).map(({ budget }) => budget.total)).toEqual([total, total]);
  });

  it("stands where a scenario changes the law it replaces; the scenario counts in the other months", () => {
    const changing = (id: string, value: number, ...local: LocalProvision[]): number => {
      const row = { target: "parameter" as const, id, field: "value", value, reason: "coba" };
      const changed = { ...withLocal(...local), scenarios: [{ id: "S", name: "Naik", overrides: [row] }] };
      expect(checkPlan({ ...changed, activeScenario: "S" })).toEqual([]);
      return computeBudget({ ...changed, activeScenario: "S" }).total;
    };
    expect(changing("bpu.jkm", 8_000, provision())).toBe(10 * (12 * 10_000 + 9 * 8_000 + 3 * 7_000));
    const twice = [provision(), provision({ from: monthOf(2025, 12), until: null, values: [1] })];
    expect(changing("bpu.jkm", 8_000, ...twice)).toBe(10 * (12 * 10_000 + 8 * 8_000 + 3 * 7_000 + 1));
    const always = provision({ from: monthOf(2024, 1), until: null });
    expect(changing("bpu.jkm", 8_000, always)).toBe(10 * 12 * 17_000);
    expect(changing("lokal.bpu.jkm.2025-04", 9_000, provision())).toBe(10 * (12 * 16_800 + 3 * 2_200));
  });

  it("stands against a change of the law that is being tried, and the change says in how many months it counts", () => {
    const halved: Sweep = {
      target: "parameter",
      who: { by: "ONE", value: "bpu.jkm" },
      field: "value",
      change: { op: "TIMES", per100000: 50_000 },
      reason: "coba",
    };
    const told = (of: LocalProvision) => {
      const tried = withLocal(of);
      return expandSweeps(tried, [halved], localLaw(tried).law).entries[0]!.problems;
    };
    const always = told(provision({ from: monthOf(2024, 1), until: null }));
    expect(always.map(({ code, data }) => [code, data.months])).toEqual([["sweep_local_stands", 0]]);
    expect(always.every(isIdle)).toBe(true);
    for (const language of ["id", "en"] as const)
      expect(problemText(language, always[0]!)).toContain(String(provision().regulation));
    expect(told(provision()).map(({ data }) => data.months)).toEqual([9]);
    expect(told(provision({ parameter: "bpu.jkk", values: [500, 0] }))).toEqual([]);
    expect(told(provision({ from: monthOf(2026, 1), until: null }))).toEqual([]);
  });

  it("takes the place of a rate, a base or a relief", () => {
    const costOf = (of: LocalProvision) => computeBudget(withLocal(of)).total;
    const all = { from: monthOf(2025, 1), until: null };
    expect(costOf(provision({ parameter: "bpu.jkk", values: [500, 0], ...all }))).toBe(10 * 12 * (5_000 + 6_800));
    expect(costOf(provision({ parameter: "bpu.base.jkk", values: [2_000_000, 3_000_000], ...all }))).toBe(
      10 * 12 * (20_000 + 6_800),
    );
  });

  it("says that it is local wherever it was used", () => {
    const notes = computeBudget(withLocal(provision())).notes.filter(({ code }) => code === "local_provision");
    expect(notes.map(({ data }) => data.id)).toEqual(["lokal.bpu.jkm.2025-04"]);
    expect(problemText("id", notes[0]!)).toContain("memakai ketentuan setempat (Perbup 12/2025)");
  });

  it("a relief by another regulation: applied and denied sentences name that one, and never PP 50/2025", () => {
    const relief = provision({
      parameter: "relief.pp50-2025.other",
      values: [3, 4],
      from: monthOf(2027, 1),
      until: monthOf(2027, 6),
      regulation: "Perda 1/2027",
      article: "Pasal 5",
    });
    const months = { first: monthOf(2027, 1), last: monthOf(2027, 12) };
    const payers = (["CSR", "APBD", "APBDES"] as const).map((payer) => group({ ...months, payer, name: payer }));
    const budget = computeBudget(plan(payers, { year: 2027, localProvisions: [relief] }));
    const said = budget.notes.map((note) => problemText("id", note)).join(" ");
    expect(said).toMatch(/JKK memakai ketentuan setempat \(Perda 1\/2027\)/);
    expect(said).toMatch(/JKK dihitung tanpa keringanan Perda 1\/2027 karena dibayar APBD\./);
    expect(said).toMatch(/JKK dihitung tanpa keringanan Perda 1\/2027 karena dibayar APBDes\./);
    expect(said).not.toMatch(/PP 50|pp50/);
  });

  it.each([
    ["without regulation", provision({ regulation: " " }), "overlay_source_missing"],
    ["without article", provision({ article: null }), "local_article_missing"],
    ["of an unknown parameter", provision({ parameter: "bpu.entah" }), "unknown_parameter"],
    ["with months reversed", provision({ until: monthOf(2025, 1) }), "overlay_period_reversed"],
    ["with half of its numbers", provision({ parameter: "pu.jht", values: [3_700] }), "overlay_value_invalid"],
    ["of a table of the law", provision({ parameter: "jakon.contract", values: [1] }), "overlay_value_invalid"],
    ["of a rate above 100 %", provision({ parameter: "bpu.jkk", values: [100_001, 0] }), "overlay_value_invalid"],
  ])("%s is told and not used", (_, wrong, code) => {
    expect(codes(wrong)).toEqual([code]);
    expect(localLaw(withLocal(wrong)).law).toBe(LAW);
  });

  it("of the same months as another: the first counts, the second is told", () => {
    const twice = withLocal(provision(), provision({ values: [9_000] }));
    expect(checkPlan(twice).map(({ problem }) => problem.code)).toEqual(["overlay_overlap"]);
    expect(computeBudget(twice).total).toBe(computeBudget(withLocal(provision())).total);
  });

  it("of every parameter a region may replace, with the law's own numbers, changes no rupiah", () => {
    const same = LAW.parameters
      .filter(({ kind }) => LOCAL_FIELDS[kind])
      .map((of) => provision({ parameter: of.id, values: numbersOf(of), from: of.from, until: of.until }));
    const wages = [group({ segment: "PU", base: 900_000_000, programs: ["JKK", "JKM", "JHT", "JP"], people: 3 })];
    const groups = [...wages, group({ people: 5, base: 300_000_000 })];
    const { problems } = localLaw({ localProvisions: same });
    expect(problems).toEqual([]);
    expect(computeBudget(plan(groups, { localProvisions: same })).total).toBe(computeBudget(plan(groups)).total);
  });
});
