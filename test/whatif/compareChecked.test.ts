import { describe, expect, it } from "vitest";
import { computeFunding } from "../../src/budget/funding";
import { peopleIn } from "../../src/budget/group";
import { planCoverage } from "../../src/budget/planCoverage";
import type { BudgetPlan, CoverageFigure } from "../../src/budget/plan";
import { applyScenario } from "../../src/budget/scenario";
import { sumGroups } from "../../src/budget/sumGroups";
import { monthOf } from "../../src/law/month";
import { choose, compareChoices, MOST_CHOICES } from "../../src/whatif/choices";
import { fund, group, plan } from "../budget/samples";
import { valueOf } from "../budget/valueOf";

const FIGURE: CoverageFigure = {
  id: "U1",
  participants: 30_000,
  workers: 900_000,
  printed: null,
  definition: "semua pekerja",
  date: "2025-04-30",
  source: "laporan",
};

/** 200 groups of three funds and segments, none like another, and seven scenarios of every kind of row. */
function large(): BudgetPlan {
  const groups = Array.from({ length: 200 }, (_, at) =>
    group({
      id: `K${at}`,
      name: `Kelompok ${at}`,
      segment: at % 3 === 0 ? "PU" : "BPU",
      base: at % 3 === 0 ? 250_000_000 + at * 1_234_500 : null,
      people: 40 + ((at * 37) % 300),
      first: monthOf(2025, 1 + (at % 5)),
      last: monthOf(2025, 12 - (at % 4)),
      joins: at % 7 === 0 ? 2 : 0,
      exits: at % 11 === 0 ? 1 : 0,
      place: `Desa ${at % 9}`,
      fund: at % 17 === 0 ? null : `f${at % 3}`,
      covered: at % 5,
    }),
  );
  const funds = [0, 1, 2].map((at) =>
    fund({
      id: `f${at}`,
      name: `Dana ${at}`,
      ceilings: { 2025: 900_000_000 * (at + 1) },
      earmark: at === 1 ? 50_000 : null,
    }),
  );
  const row = (target: "group" | "fund" | "parameter", id: string, field: string, value: string | number) => ({
    target,
    id,
    field,
    value,
    reason: "uji",
  });
  const rows = [
    [row("group", "semua", "people", "x 50%")],
    [row("group", "desa: Desa 3", "people", "+200")],
    [row("group", "segmen: PU", "base", "+6,5%"), row("group", "dana: f1", "last", monthOf(2025, 9))],
    [row("fund", "semua", "ceilings.2025", "-30%")],
    [row("parameter", "bpu.jkm", "value", "x 50%")],
    [row("group", "K7", "people", 12_345), row("group", "K8", "fund", "f2")],
    [row("group", "semua", "first", "+2"), row("group", "semua", "people", "+6,5%")],
  ];
  return plan({
    groups,
    funds,
    coverage: [FIGURE],
    scenarios: rows.map((overrides, at) => ({ id: `S${at}`, name: `Skenario ${at}`, overrides })),
  });
}

describe("eight choices of 200 groups", () => {
  const town = large();
  const ids = [null, ...town.scenarios.map(({ id }) => id)];
  const figures = valueOf(compareChoices(ids.map((id) => choose(town, id))));

  it("every figure is what the budget, its funds and its coverage say of the plan under that scenario", () => {
    expect(figures).toHaveLength(MOST_CHOICES);
    ids.forEach((id, at) => {
      const { plan: under, law } = applyScenario(town, id);
      const budget = sumGroups(under, law);
      const funding = computeFunding(under, law, budget);
      const coverage = planCoverage(under, FIGURE);
      const one = figures[at]!;
      expect([one.cost, one.people, one.personMonths]).toEqual([budget.total, budget.people, budget.personMonths]);
      expect(one.fullyProtected).toBe(coverage.fullyProtected);
      expect(one.coverage?.participants).toBe(valueOf(coverage.afterEnrolled!).participants);
      expect(one.lacks).toEqual([
        ...funding.funds
          .filter(({ missing }) => missing > 0)
          .map(({ fund: { id: of, name }, missing }) => ({ fund: { id: of, name }, missing })),
        ...(funding.unfunded > 0 ? [{ fund: null, missing: funding.unfunded }] : []),
      ]);
      expect(one.lacking).toBe(one.lacks.reduce((sum, { missing }) => sum + missing, 0));
      // And month by month from the groups themselves.
      const months = under.groups.flatMap((worker) =>
        Array.from({ length: 12 }, (_, month) => peopleIn(worker, monthOf(2025, month + 1))),
      );
      expect(one.personMonths).toBe(months.reduce((sum, people) => sum + people, 0));
    });
    // None of them is like another, so that no column could stand in another's place.
    expect(new Set(figures.map(({ cost, lacking }) => `${cost}|${lacking}`)).size).toBe(MOST_CHOICES);
  });
});
