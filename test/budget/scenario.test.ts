import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { computeBudget } from "../../src/budget/budget";
import type { Override } from "../../src/budget/plan";
import { applyScenario, compareScenarios } from "../../src/budget/scenario";
import { LAW } from "../../src/law/baseline";
import { planProblemText } from "../../src/texts/planProblems";
import { fund, group, plan } from "./samples";

const withOverrides = (...overrides: Partial<Override>[]) =>
  plan({
    groups: [group(), group({ id: "g2", name: "Staf", segment: "PU", base: 300_000_000, people: 10 })],
    scenarios: [
      {
        id: "s1",
        name: "Hemat",
        overrides: overrides.map((override) => ({
          target: "group",
          id: "g1",
          field: "people",
          value: 0,
          reason: "uji",
          ...override,
        })),
      },
    ],
    activeScenario: "s1",
  });
const plain = 100 * 12 * 16_800 + 10 * 12 * 16_200;
const problemsOf = (...overrides: Partial<Override>[]) =>
  applyScenario(withOverrides(...overrides), "s1").problems.map(({ code }) => code);

describe("scenarios", () => {
  it.each([
    ["fewer people", { value: 50 }, -50 * 12 * 16_800],
    ["a later start, as text", { field: "first", value: "2025-04" }, -100 * 3 * 16_800],
    ["a later start, as month number", { field: "first", value: monthOf(2025, 4) }, -100 * 3 * 16_800],
    ["more programmes", { field: "programs", value: "JKK+JKM+JHT" }, 100 * 12 * 20_000],
    ["another wage, by the group's name", { id: "staf", field: "base", value: 400_000_000 }, 10 * 12 * 5400],
    ["another national rate", { target: "parameter", id: "bpu.jkm", field: "value", value: 7800 }, 100 * 12 * 1000],
    ["a rate borne by one side", { target: "parameter", id: "pu.jkm", field: "value", value: 400 }, 10 * 12 * 3000],
  ] as [string, Partial<Override>, number][])("%s", (_, override, difference) => {
    expect(computeBudget(withOverrides(override)).total - plain).toBe(difference);
  });

  it("leave the plan itself as it was", () => {
    const before = withOverrides({ value: 50 }, { target: "fund", id: "f1", field: "ceilings.2025", value: 7 });
    const copy = structuredClone(before);
    const applied = applyScenario(before, "s1");
    expect(applied.plan.groups[0]!.people).toBe(50);
    expect(applied.plan.funds[0]!.ceilings[2025]).toBe(7);
    expect(before).toEqual(copy);
  });

  it("a changed parameter holds for the plan's year only and counts as local", () => {
    const applied = applyScenario(
      withOverrides({ target: "parameter", id: "pu.jht", field: "employer", value: 4000 }),
      "s1",
    );
    const local = applied.law.parameters.filter((parameter) => parameter.local);
    expect(local).toMatchObject([
      {
        value: { employer: 4000, worker: 2000 },
        from: monthOf(2025, 1),
        until: monthOf(2025, 12),
        citation: { regulation: 'Skenario "Hemat"' },
      },
    ]);
    expect(
      computeBudget(withOverrides({ target: "parameter", id: "bpu.jkm", field: "value", value: 1 })).notes.map(
        ({ code }) => code,
      ),
    ).toContain("local_provision");
  });

  it.each([
    ["scenario_target_unknown", { id: "nobody" }],
    ["scenario_target_unknown", { target: "parameter" as const, id: "pu.none" }],
    ["scenario_field_unknown", { field: "colour" }],
    ["scenario_field_unknown", { target: "fund" as const, id: "f1", field: "name" }],
    ["scenario_value_invalid", { value: "banyak" }],
    ["scenario_value_invalid", { field: "first", value: "2025-13" }],
    ["scenario_value_invalid", { field: "programs", value: "JKK+JKN" }],
    ["scenario_value_invalid", { target: "parameter" as const, id: "pu.jht", field: "value", value: 5000 }],
    ["scenario_law_invalid", { target: "parameter" as const, id: "bpu.jkm", field: "value", value: -5 }],
    ["scenario_law_invalid", { target: "parameter" as const, id: "bpu.jkk", field: "value", value: 250_000 }],
    ["scenario_law_invalid", { target: "parameter" as const, id: "bpu.jkk", field: "value", value: "abc" }],
    ["scenario_value_invalid", { target: "parameter" as const, id: "pu.jht", field: "employer", value: 99_000 }],
  ])("%s is named, and the rest still applies", (code, override) => {
    const mixed = withOverrides(override, { id: "g2", value: 20 });
    const applied = applyScenario(mixed, "s1");
    expect(applied.problems.map((problem) => problem.code)).toEqual([code]);
    expect(applied.plan.groups[1]!.people).toBe(20);
    expect(computeBudget(mixed).notes.map((note) => note.code)).toContain(code);
  });

  it("a number of the law that cannot be used says which, what came and what is accepted", () => {
    const { problems } = applyScenario(
      withOverrides({}, { target: "parameter", id: "bpu.jkk", field: "value", value: 250_000 }),
      "s1",
    );
    expect(problems.map((problem) => planProblemText("id", problem))).toEqual([
      'Skenario "Hemat" mengubah bpu.jkk, Nilai, menjadi "250.000", yang tidak dapat dipakai. Isi bilangan bulat 0 sampai 100.000.',
    ]);
  });

  const dearer = { target: "parameter", id: "bpu.jkm", field: "value", value: 7_800 } as const;
  const half = { target: "group", id: "g1", field: "people", value: "x 50%" } as const;
  it.each([
    ["out of its bounds", [{ id: "bpu.jkk", field: "value", value: 250_000 }]],
    ["not whole", [{ id: "bpu.jkk", field: "employer", value: 0.5 }]],
    ["no number", [{ id: "pu.jkm", field: "value", value: "abc" }]],
    ["a part that leaves no room for the other", [{ id: "pu.jht", field: "employer", value: 99_000 }]],
    ["a lowest base above the highest", [{ id: "bpu.base.jkk", field: "min", value: 900_000_000 }]],
  ] as [string, Partial<Override>[]][])("%s: the scenario's other changes of the law count", (_, wrong) => {
    const unusable = wrong.map((one) => ({ ...one, target: "parameter" as const }));
    for (const rest of [[dearer], [half, dearer]]) {
      const sound = computeBudget(withOverrides(...rest));
      for (const all of [
        [...unusable, ...rest],
        [...rest, ...unusable],
      ]) {
        expect(computeBudget(withOverrides(...all)).total).toBe(sound.total);
        expect(problemsOf(...all)).toHaveLength(1);
      }
    }
  });

  it("of two rows for one number the last that can be used counts", () => {
    const of = (value: number) => ({ target: "parameter" as const, id: "bpu.jkm", field: "value", value });
    for (const sweep of [[], [{ ...half, value: "x 100%" }]])
      expect(computeBudget(withOverrides(...sweep, of(7_800), of(-5))).total - plain).toBe(100 * 12 * 1000);
  });

  it("two numbers of one parameter may be moved together past each other", () => {
    const limits = LAW.parameters.find(({ kind, segments }) => kind === "baseLimits" && segments.includes("BPU"))!;
    const of = (field: string, value: number) => ({ target: "parameter" as const, id: limits.id, field, value });
    expect(problemsOf(of("min", 900_000_000), of("max", 900_000_000))).toEqual([]);
    expect(problemsOf(of("min", 900_000_000))).toEqual(["scenario_value_invalid"]);
  });

  it("an unknown active scenario is named and the plain plan computed", () => {
    const budget = computeBudget({ ...withOverrides(), activeScenario: "none" });
    expect(budget.total).toBe(plain);
    expect(budget.notes.map(({ code }) => code)).toEqual(["scenario_unknown"]);
    expect(problemsOf({ value: 1 })).toEqual([]);
  });

  it("stand side by side with their difference", () => {
    const costs = compareScenarios(withOverrides({ value: 50 }));
    expect(costs.map(({ scenario, difference }) => [scenario?.name ?? null, difference])).toEqual([
      [null, 0],
      ["Hemat", -50 * 12 * 16_800],
    ]);
  });

  it("move a group to another fund by its name", () => {
    const two = { ...withOverrides({ field: "fund", value: "CSR" }), funds: [fund(), fund({ id: "f2", name: "CSR" })] };
    expect(applyScenario(two, "s1").plan.groups[0]!.fund).toBe("f2");
  });
});
