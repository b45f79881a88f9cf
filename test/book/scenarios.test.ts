import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { monthOf } from "../../src/law/month";
import { applyScenario } from "../../src/budget/scenario";
import type { BudgetPlan } from "../../src/budget/plan";
import { categoryName } from "../../src/book/categories";
import { GROUP_COLUMN_KEYS } from "../../src/book/groupColumns";
import { gatherFacts, GROUPS_HEADER_ROW, type PlanBookOptions } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { cellNames } from "../../src/book/names";
import { OVERRIDE_COLUMN_KEYS } from "../../src/book/overrideColumns";
import { ScenariosLayout } from "../../src/book/scenariosLayout";
import { activeLabel } from "../../src/book/scenarioWords";
import { overrideFaults, scenariosSheet } from "../../src/texts/book/scenarios";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { checkResult } from "./support/checkResults";
import { differences } from "./support/comparison";
import { lookAt } from "./support/examples";
import { fundDifferences } from "./support/fundComparison";
import { fund } from "./support/funds";
import { row } from "./support/overrideRow";
import { group, plan } from "./support/plans";
import { randomOverrides } from "./support/randomOverrides";
import { randomPlan } from "./support/randomPlan";
import { randomSweeps, sweptPlan } from "./support/sweptPlan";

const id = { language: "id" } as const satisfies PlanBookOptions;

test("a long name of a scenario is whole on paper, in the list and beside its rows", () => {
  const name = "Tambah petani sesuai usulan musrenbang kecamatan";
  const overrides = [row("group", "K1", "people", 150)];
  const of = plan([group({ id: "K1" })], { scenarios: [{ id: "S1", name, overrides }] });
  const sheet = planBook(of, id).sheets.find(({ key }) => key === "scenarios")!;
  const places = sheet.cells.flatMap((line, at) => (line[0] === name ? [at] : []));
  expect(places).toHaveLength(2);
  expect(places.map((at) => lookAt(sheet, at, 0).wrap)).toEqual([true, true]);
});

const whatIf = (): BudgetPlan =>
  plan(
    [
      group({ id: "K1", name: "Petani", people: 613, fund: "D1" }),
      group({
        id: "K2",
        name: "Perangkat",
        segment: "PU",
        base: 247_459_899,
        programs: ["JKK", "JKM", "JHT", "JP"],
        people: 41,
        fund: "D2",
        payer: "PEMBERI_KERJA",
      }),
      group({
        id: "K3",
        name: "Proyek",
        segment: "JAKON",
        contract: 1_200_000_000,
        base: null,
        first: monthOf(2026, 5),
        last: monthOf(2026, 9),
        fund: "D2",
      }),
      group({ id: "K4", name: "Ojek", sector: "TRANSPORTASI", payer: "CSR", people: 50, fund: null }),
    ].map((one) => ({ ...one, first: Math.max(one.first, monthOf(2026, 1)), last: monthOf(2026, 12) })),
    {
      year: 2026,
      funds: [
        fund({ ceilings: { 2026: 60_000_000 } }),
        fund({ id: "D2", name: "APBD", kind: "APBD_KABUPATEN", ceilings: { 2026: 90_000_000 }, earmark: 50_000 }),
      ],
      scenarios: [
        {
          id: "S1",
          name: "Peserta bertambah",
          overrides: [
            row("group", "K1", "people", 900),
            row("group", "K1", "people", 1000),
            row("group", "K1", "first", monthOf(2026, 4)),
            row("group", "Ojek", "fund", "DBHCHT"),
            row("group", "K4", "payer", "APBD"),
            row("group", "K4", "joins", 3),
            row("group", "K2", "programs", "JKK+JKM"),
            row("group", "K3", "base", 350_000_000),
          ],
        },
        {
          id: "S2",
          name: "Hukum dan dana lain",
          overrides: [
            row("parameter", "bpu.jkm", "value", 7_500),
            row("parameter", "pu.jht", "worker", 2_500),
            row("parameter", "pu.jp.ceiling.2026", "value", 9_000_000),
            row("fund", "D1", "ceilings.2026", 12_345_678),
            row("fund", "D2", "earmark", 33_333),
            row("fund", "D2", "firstMonth", monthOf(2026, 3)),
            row("fund", "D2", "lastMonth", "2026-10"),
          ],
        },
        {
          id: "S3",
          name: "Sebagian keliru",
          overrides: [
            row("group", "tak ada", "people", 5),
            row("group", "K1", "people", "banyak"),
            row("group", "K1", "people", 7),
            row("group", "K2", "base", 300_000_000),
            row("group", "K2", "risk", 3),
            row("group", "K4", "sector", "UMUM"),
            row("fund", "D1", "people", 5),
          ],
        },
        {
          id: "S4",
          name: "Hukum di luar batas",
          overrides: [
            row("parameter", "bpu.jkm", "value", -1),
            row("parameter", "pu.jht", "employer", 4_000),
            row("group", "K1", "people", 7),
          ],
        },
      ],
    },
  );

const layoutOf = (of: BudgetPlan) => new ScenariosLayout(gatherFacts(of, id));
/** The drop-down's cell, on `Ringkasan`. */
const activeCell = (of: BudgetPlan) => planBook(of, id).names.find(({ name }) => name === cellNames.active)!.area;

/** Chooses a scenario as the drop-down would. */
function choose(calculated: CalculatedBook, of: BudgetPlan, scenario: string | null): BudgetPlan {
  const chosen = { ...of, activeScenario: scenario };
  const { row: at, column } = activeCell(of);
  calculated.type("summary", at, column, activeLabel(chosen, "id"));
  return chosen;
}

function allDifferences(calculated: CalculatedBook, chosen: BudgetPlan): string[] {
  return [...differences(chosen, calculated, id), ...fundDifferences(chosen, calculated, id)];
}

describe("Skenario, recalculated by an engine that is not ours", () => {
  test("choosing another scenario recalculates budget and funds: the same rupiah as applyScenario", async () => {
    const calculated = await calculate(planBook(whatIf(), id));
    for (const sound of ["S1", "S2"]) expect(applyScenario(whatIf(), sound).problems).toEqual([]);
    for (const scenario of [null, "S1", "S2", "S3", "S4", null]) {
      const chosen = choose(calculated, whatIf(), scenario);
      expect(calculated.errors()).toEqual([]);
      expect(allDifferences(calculated, chosen)).toEqual([]);
    }
  });

  test("the English book calculates the same, and each row says what became of it", async () => {
    const of = { ...whatIf(), activeScenario: "S3" };
    const calculated = await calculate(planBook(of, { ...id, language: "en" }));
    expect(calculated.errors()).toEqual([]);
    expect(differences(of, calculated, id)).toEqual([]);
    const layout = layoutOf(of);
    const told = of.scenarios
      .flatMap(({ overrides }) => overrides)
      .map((_, index) => calculated.value("scenarios", layout.firstOverride + index, layout.stateColumn));
    const en = (key: "ready" | "inEffect") => scenariosSheet[key].en;
    expect(told).toEqual([
      ...Array<string>(15).fill(en("ready")),
      overrideFaults.id.en,
      overrideFaults.value.en,
      en("inEffect"),
      en("inEffect"),
      en("inEffect"),
      en("inEffect"),
      overrideFaults.field.en,
      // A number of the law below zero is refused whether its scenario is active or not.
      overrideFaults.law.en,
      ...Array<string>(2).fill(en("ready")),
    ]);
  });

  test("numbers of the law that cannot be used are told on their rows, and the others count", async () => {
    const { groups } = whatIf();
    const of: BudgetPlan = {
      ...plan(groups.slice(0, 2), { year: 2026 }),
      scenarios: [
        {
          id: "S1",
          name: "Hukum yang tidak cocok",
          overrides: [
            row("parameter", "bpu.jkk", "value", 250_000),
            row("parameter", "bpu.base.jkk", "min", 900_000_000),
            row("parameter", "bpu.jkm", "value", 7_500),
            row("parameter", "bpu.jkm", "value", -3),
            row("parameter", "pu.jht", "employer", 99_000),
            row("parameter", "pu.jkm", "employer", 400),
          ],
        },
      ],
      activeScenario: "S1",
    };
    const faults = applyScenario(of, "S1").problems.map(({ code }) => code);
    expect(faults).toEqual(
      ["law_invalid", "law_invalid", "value_invalid", "value_invalid"].map((code) => `scenario_${code}`),
    );
    const calculated = await calculate(planBook(of, id));
    expect(calculated.errors()).toEqual([]);
    expect(allDifferences(calculated, of)).toEqual([]);
    const layout = layoutOf(of);
    const state = (at: number) => calculated.value("scenarios", layout.firstOverride + at, layout.stateColumn);
    expect([0, 1, 2, 3, 4, 5].map(state)).toEqual([
      overrideFaults.law.id,
      overrideFaults.apart.id,
      scenariosSheet.inEffect.id,
      overrideFaults.law.id,
      overrideFaults.apart.id,
      scenariosSheet.inEffect.id,
    ]);
    const { row: wrong, column: counted } = planBook(of, id).names.find(({ name }) => name === cellNames.wrong)!.area;
    expect(calculated.value("checks", wrong, counted)).toBeGreaterThan(0);
  });

  test("a row typed under the table counts at once; a scenario nobody listed is said to be none", async () => {
    const of = whatIf();
    const calculated = await calculate(planBook(of, id));
    const layout = layoutOf(of);
    const next = layout.firstOverride + of.scenarios.reduce((sum, { overrides }) => sum + overrides.length, 0);
    const cells = {
      scenario: "Peserta bertambah",
      target: "Kelompok",
      id: "K2",
      field: "Orang",
      how: null,
      value: 55,
      reason: "usulan",
    };
    calculated.typeAll(
      OVERRIDE_COLUMN_KEYS.map((key, column) => ({
        sheet: "scenarios" as const,
        row: next,
        column,
        content: cells[key],
      })),
    );
    const grown = {
      ...of,
      scenarios: of.scenarios.map((one) =>
        one.id === "S1" ? { ...one, overrides: [...one.overrides, row("group", "K2", "people", 55)] } : one,
      ),
    };
    const chosen = choose(calculated, grown, "S1");
    expect(allDifferences(calculated, chosen)).toEqual([]);

    calculated.type("summary", activeCell(of).row, activeCell(of).column, "Entah");
    expect(allDifferences(calculated, { ...grown, activeScenario: null })).toEqual([]);
    const { row: wrong, column: counted } = planBook(of, id).names.find(({ name }) => name === cellNames.wrong)!.area;
    expect(calculated.value("checks", wrong, counted)).toBeGreaterThan(0);
  });

  test("a scenario renamed in the list: rows that say the former name are red, active or not, and the total stays", async () => {
    const of = plan([group({ id: "K1", name: "Petani", people: 600 })], {
      scenarios: [
        { id: "S1", name: "Naik ~10 % *?", overrides: [row("group", "K1", "people", 700)] },
        { id: "S2", name: "Separuh", overrides: [row("group", "semua", "people", "x 50%")] },
      ],
      activeScenario: "S2",
    });
    const book = planBook(of, id);
    const calculated = await calculate(book);
    const layout = layoutOf(of);
    const type = (at: number, content: string) => calculated.type("scenarios", at, 0, content);
    const told = () => {
      const rows = [0, 1].map((index) =>
        calculated.value("scenarios", layout.firstOverride + index, layout.stateColumn),
      );
      return [...rows, checkResult(book, calculated, "overrideFaults")];
    };
    const [unlisted, ready, inEffect] = [
      overrideFaults.scenario.id,
      scenariosSheet.ready.id,
      scenariosSheet.inEffect.id,
    ];
    expect(told()).toEqual([ready, inEffect, "Baik"]);
    type(layout.firstScenario, "Naik ~20 % *?");
    expect(told()).toEqual([unlisted, inEffect, "Salah"]);
    type(layout.firstScenario + 1, "Setengah");
    expect(told()).toEqual([unlisted, unlisted, "Salah"]);
    expect(allDifferences(calculated, of)).toEqual([]);
    type(layout.firstOverride + 1, "Setengah");
    expect(told()).toEqual([unlisted, ready, "Salah"]);
    // Neither a code nor a pattern is a name, and "no scenario" is none.
    for (const text of ["S1", scenariosSheet.none.id, "*", "Naik ~20 % ??"]) {
      type(layout.firstOverride, text);
      expect(told(), text).toEqual([unlisted, ready, "Salah"]);
    }
    type(layout.firstOverride, "Naik ~20 % *?");
    expect(told()).toEqual([ready, ready, "Baik"]);
  });

  test("a percentage whose way of changing was emptied is no base of seven sen: its group is named and left out", async () => {
    const groups = [
      group({ id: "K1", name: "Petani", base: 150_000_000, people: 600 }),
      group({ id: "K2", name: "Perangkat", people: 41 }),
    ];
    const grown = (value: string | number) =>
      plan(groups, {
        scenarios: [{ id: "S1", name: "Naik", overrides: [row("group", "K1", "base", value)] }],
        activeScenario: "S1",
      });
    const of = grown("+6,5%");
    const book = planBook(of, id);
    const calculated = await calculate(book);
    expect([allDifferences(calculated, of), checkResult(book, calculated, "leftOut")]).toEqual([[], "Baik"]);
    const how = OVERRIDE_COLUMN_KEYS.indexOf("how");
    calculated.type("scenarios", layoutOf(of).firstOverride, how, null);
    expect(allDifferences(calculated, grown(7))).toEqual([]);
    expect(checkResult(book, calculated, "leftOut")).toBe("Salah");
  });

  test("sweeping rows: one row speaks of many, in order, single rows among them, and a changed value counts at once", async () => {
    const of = sweptPlan();
    // A tenth of 41 people cannot lose ten.
    const codes = of.scenarios.map((one) => applyScenario(of, one.id).problems.map(({ code }) => code));
    expect(codes).toEqual([[], ["sweep_below_zero"], []]);
    const calculated = await calculate(planBook(of, id));
    for (const scenario of [null, "S1", "S2", "S3", null]) {
      const chosen = choose(calculated, of, scenario);
      expect(calculated.errors()).toEqual([]);
      expect(allDifferences(calculated, chosen)).toEqual([]);
    }
    const layout = layoutOf(of);
    const told = () =>
      of.scenarios[0]!.overrides.map((_, index) =>
        calculated.value("scenarios", layout.firstOverride + index, layout.stateColumn),
      );
    choose(calculated, of, "S1");
    expect(told()).toEqual(of.scenarios[0]!.overrides.map(() => scenariosSheet.inEffect.id));
    // 50 % becomes 60 %.
    calculated.type("scenarios", layout.firstOverride, OVERRIDE_COLUMN_KEYS.indexOf("value"), 0.6);
    const moved = structuredClone(of);
    moved.scenarios[0]!.overrides[0]!.value = "x 60%";
    expect(allDifferences(calculated, { ...moved, activeScenario: "S1" })).toEqual([]);
    // A group that becomes one of the category later is swept as well.
    const category = GROUP_COLUMN_KEYS.indexOf("category");
    calculated.type("groups", GROUPS_HEADER_ROW + 2, category, categoryName("kader_posyandu", "id"));
    moved.groups[1]!.category = "kader_posyandu";
    expect(allDifferences(calculated, { ...moved, activeScenario: "S1" })).toEqual([]);
    // Another category is asked for: the row is set aside and says so until the pane has written again.
    calculated.type("scenarios", layout.firstOverride, OVERRIDE_COLUMN_KEYS.indexOf("id"), "kategori: Nelayan");
    expect(told()[0]).toBe(overrideFaults.rewrite.id);
    moved.scenarios[0]!.overrides.splice(0, 1);
    expect(allDifferences(calculated, { ...moved, activeScenario: "S1" })).toEqual([]);
  });

  test("any overrides of any plan", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, fc.oneof(randomOverrides, randomSweeps), async (random, overrides) => {
        const of = {
          ...random,
          funds: [fund({ ceilings: { [random.year]: 1_000_000_000 } })],
          scenarios: [{ id: "S1", name: "Acak", overrides: overrides(random) }],
          activeScenario: "S1",
        };
        const calculated = await calculate(planBook(of, id));
        expect(calculated.errors()).toEqual([]);
        expect(allDifferences(calculated, of)).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);
});
