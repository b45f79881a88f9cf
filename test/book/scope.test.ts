import { describe, expect, test } from "vitest";
import { sumGroups } from "../../src/budget/sumGroups";
import type { BudgetPlan, WorkerGroup } from "../../src/budget/plan";
import { isFormula } from "../../src/book/content";
import { BudgetLayout } from "../../src/book/budgetLayout";
import { gatherFacts } from "../../src/book/facts";
import { NOTHING_KEPT } from "../../src/book/keptInputs";
import { cellNames } from "../../src/book/names";
import { planBook } from "../../src/book/planBook";
import { scopeOf } from "../../src/book/scope";
import { WorkLayout } from "../../src/book/workLayout";
import { groupFaults } from "../../src/texts/book/budget";
import { checkResult } from "./support/checkResults";
import { differences } from "./support/comparison";
import { fund } from "./support/funds";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { group, plan } from "./support/plans";

const id = { language: "id" } as const;
const farmers = (change: Partial<BudgetPlan> = {}): BudgetPlan =>
  plan([group({ id: "K1", name: "Petani", fund: "D1" })], { funds: [fund()], ...change });
const wageEarners = { id: "K2", name: "Perangkat", segment: "PU", base: 300_000_000, fund: "D1" } as const;
const project = { id: "K2", name: "Proyek", segment: "JAKON", contract: 1_000_000_000, fund: "D1" } as const;

/** A second group typed into the row below the first, as cells of `Kelompok`. */
function typeSecond(calculated: CalculatedBook, of: BudgetPlan, cells: Record<string, string | number>): void {
  const { groups } = gatherFacts(of, id);
  const common = { code: "K2", payer: "APBD", people: 10, first: 45658, last: 45992, fund: "D1" };
  calculated.typeAll(
    Object.entries({ ...common, ...cells }).map(([key, content]) => ({
      sheet: "groups" as const,
      row: groups.headerRow + 2,
      column: groups.columns[key as "name"],
      content,
    })),
  );
}

const totalOf = (calculated: CalculatedBook, of: BudgetPlan): unknown => {
  const layout = new BudgetLayout(gatherFacts(of, id));
  return calculated.value("budget", layout.sum, layout.total);
};

describe("what a book has columns for", () => {
  test("farm workers alone: no JHT and JP, no wage earners, no contracts, nothing deducted", () => {
    const of = farmers();
    expect(scopeOf(of, NOTHING_KEPT)).toEqual({
      segments: ["BPU"],
      programs: ["JKK", "JKM"],
      contracts: false,
      deductions: false,
      eligibility: false,
    });
    const facts = gatherFacts(of, id);
    expect(facts.periods.map(({ program }) => program)).toEqual(["JKK", "JKM"]);
    expect(facts.spans).toHaveLength(1);
    const work = new WorkLayout(facts);
    for (const field of ["kind", "contract", "slicedJKK", "units", "deducts", "place", "refusal"] as const)
      expect(work.has(field), field).toBe(false);
  });

  test("a scenario's needs count as the plan's", () => {
    const scenarios = [
      {
        id: "S1",
        name: "Tabungan",
        overrides: [
          { target: "group" as const, id: "K1", field: "programs", value: "JKK+JKM+JHT", reason: "coba" },
          { target: "group" as const, id: "K1", field: "base", value: 100_000_000, reason: "coba" },
        ],
      },
    ];
    expect(scopeOf(farmers({ scenarios }), NOTHING_KEPT).programs).toEqual(["JKK", "JKM", "JHT"]);
  });

  test("a plan without groups has everything: they will be typed into the sheet", () => {
    const { segments, programs, contracts, deductions } = scopeOf(plan([]), NOTHING_KEPT);
    expect([segments.length, programs.length, contracts, deductions]).toEqual([3, 4, true, true]);
  });

  test("a list kept beside the plan keeps the question whom a fund may pay", () => {
    const funds = [{ code: "D1", key: "onlyFor" as const, content: "entah", value: null, row: 3 }];
    expect(scopeOf(farmers(), { funds }).eligibility).toBe(true);
  });
});

describe("a group typed later that the book has no columns for", () => {
  const later: [string, Record<string, string | number>, Partial<WorkerGroup>][] = [
    ["another segment", { name: "Perangkat", segment: "PU", programs: "JKK+JKM", base: 3_000_000 }, wageEarners],
    [
      "another programme",
      { name: "Ojek", segment: "BPU", programs: "JKK+JKM+JHT", base: 1_000_000 },
      { id: "K2", name: "Ojek", programs: ["JKK", "JKM", "JHT"], base: 100_000_000, fund: "D1" },
    ],
    [
      "a contract",
      { name: "Proyek", segment: "JAKON", programs: "JKK+JKM", contract: 1_000_000_000 },
      { ...project, programs: ["JKK", "JKM"] },
    ],
  ];

  test.each(later)("%s is not counted and told in words; written again it counts", async (_, cells, change) => {
    const of = farmers();
    const book = planBook(of, id);
    const calculated = await calculate(book);
    const before = totalOf(calculated, of);
    typeSecond(calculated, of, cells);
    expect(calculated.errors()).toEqual([]);
    const work = new WorkLayout(gatherFacts(of, id));
    expect(calculated.value("work", work.row(1), work.column("state"))).toBe(groupFaults.notLaid.id);
    expect(totalOf(calculated, of)).toBe(before);
    expect(checkResult(book, calculated, "leftOut")).toBe("Salah");
    const wrong = book.names.find(({ name }) => name === cellNames.wrong)!.area;
    expect(calculated.value("checks", wrong.row, wrong.column)).toBeGreaterThan(0);

    const again = { ...of, groups: [...of.groups, group({ ...change, people: 10 })] };
    const rewritten = await calculate(planBook(again, id));
    expect(rewritten.errors()).toEqual([]);
    expect(differences(again, rewritten, id)).toEqual([]);
    expect(totalOf(rewritten, again)).toBe(sumGroups(again).total);
  });

  test.each([
    [
      "a contract beside construction on wages",
      { ...project, programs: ["JKK", "JKM"], base: 300_000_000 },
      { base: 0 },
    ],
    [
      "a worker's part deducted from pay",
      { ...wageEarners, programs: ["JKK", "JKM", "JHT"] },
      { workerPart: "Dipotong upah" },
    ],
  ] as const)("%s, likewise", async (_, change, cells) => {
    const of = farmers();
    const both = { ...of, groups: [...of.groups, group({ ...change, programs: [...change.programs] })] };
    const calculated = await calculate(planBook(both, id));
    const layout = new WorkLayout(gatherFacts(both, id));
    const state = () => calculated.value("work", layout.row(1), layout.column("state"));
    expect(state()).toBe("");
    typeSecond(calculated, both, { ...cells });
    expect(state()).toBe(groupFaults.notLaid.id);
    expect(totalOf(calculated, both)).toBe(sumGroups(of).total);
  });

  test("a list of whom a fund may pay is told, and changes no figure", async () => {
    const of = farmers();
    const book = planBook(of, id);
    const calculated = await calculate(book);
    const cell = book.sheets.find(({ key }) => key === "funds")!.cells;
    const header = cell.findIndex((line) => line.includes("Hanya untuk"));
    const before = totalOf(calculated, of);
    expect(checkResult(book, calculated, "eligibilityUnread")).toBe("Baik");
    calculated.type("funds", header + 1, cell[header]!.indexOf("Hanya untuk"), "Nelayan");
    expect(checkResult(book, calculated, "eligibilityUnread")).toBe("Salah");
    expect(totalOf(calculated, of)).toBe(before);
  });

  test("the book of farm workers weighs less than that of everybody", () => {
    const count = (of: BudgetPlan) =>
      planBook(of, id)
        .sheets.filter(({ key }) => ["rates", "budget", "rak", "work"].includes(key))
        .flatMap(({ cells }) => cells.flat())
        .filter(isFormula).length;
    const everybody = farmers();
    everybody.groups.push(
      group({ ...wageEarners, programs: ["JKK", "JKM", "JHT", "JP"], workerPart: "UPAH" }),
      group({ ...project, id: "K3" }),
    );
    const more = {
      ...farmers(),
      groups: [...farmers().groups, group({ id: "K2", fund: "D1" }), group({ id: "K3", fund: "D1" })],
    };
    expect(count(more)).toBeLessThan(0.75 * count(everybody));
  });
});
