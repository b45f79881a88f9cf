import { describe, expect, test } from "vitest";
import { REGIONS } from "../../src/law/regions";
import type { BudgetPlan } from "../../src/budget/plan";
import { examplePlan } from "../../src/budget/examplePlan";
import { startRevision } from "../../src/budget/revision";
import { gatherFacts } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { RkaLayout } from "../../src/book/sheets/rka/layout";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { group, plan } from "./support/plans";

const id = { language: "id" } as const;
/** Right of all the sheet has. */
const ASIDE = 40;

/** Groups whose headings are marked as not being the sum of their lines, in a book after some cells were typed. */
async function marked(of: BudgetPlan, type: (calculated: CalculatedBook) => void = () => {}): Promise<string[]> {
  const book = planBook(of, id);
  const layout = new RkaLayout(gatherFacts(of, id));
  const { conditionals } = book.sheets.find(({ key }) => key === "rka")!;
  const rule = conditionals.find(
    ({ area, formula }) => area.column === layout.column("amount") && formula.includes("SUMPRODUCT"),
  )!;
  expect(rule.area).toMatchObject({ row: layout.first, rows: layout.rows.length });
  const calculated = await calculate(book);
  type(calculated);
  calculated.typeAll(
    layout.rows.map((_, row) => ({
      sheet: "rka",
      row: layout.first + row,
      column: ASIDE,
      content: {
        formula: rule.formula.replace(/(\$[A-Z]+)(\d+)/g, (_cell, column, at) => column + (Number(at) + row)),
      },
    })),
  );
  return layout.rows.flatMap((_, row) =>
    /^(1|true)$/i.test(String(calculated.value("rka", layout.first + row, ASIDE)))
      ? [String(calculated.value("rka", layout.first + row, layout.column("description")))]
      : [],
  );
}

describe("a heading of RKA is marked where its lines do not add up to it", () => {
  test.each(REGIONS.map((region) => [region.name, region] as const))("none in the example %s", async (_, region) => {
    expect(await marked(examplePlan(region, "id"))).toEqual([]);
  });

  const three = () =>
    plan([
      group({ id: "A", name: "Tani", programs: ["JKK", "JKM", "JHT"] }),
      group({ id: "B", name: "Nelayan" }),
      group({ id: "C", name: "Ojek", payer: "MANDIRI" }),
    ]);
  const typed = (of: BudgetPlan, row: number, key: "programs" | "people" | "code", content: string | number) => {
    const { groups } = gatherFacts(of, id);
    return { sheet: "groups" as const, row: groups.headerRow + 1 + row, column: groups.columns[key], content };
  };

  test("a programme typed later has no line; a headcount has", async () => {
    const of = three();
    const cells = [typed(of, 1, "programs", "JKK+JKM+JHT"), typed(of, 0, "people", 777)];
    expect(await marked(of, (calculated) => calculated.typeAll(cells))).toEqual(["[#] Nelayan"]);
    expect(await marked(of, (calculated) => calculated.typeAll([typed(of, 2, "programs", "JKK+JKM+JHT")]))).toEqual([
      "[#] Ojek",
    ]);
  });

  test("a line typed over no longer adds up; one that was removed is no heading's", async () => {
    const before = plan([...three().groups, group({ id: "D", name: "Pemulung" })]);
    const of = { ...startRevision(before, "PERUBAHAN", "DPA"), groups: before.groups.slice(0, 3) };
    const layout = new RkaLayout(gatherFacts(of, id));
    const row = layout.first + layout.rows.findIndex((one) => one.kind === "line" && one.line.group === 1);
    expect(await marked(of)).toEqual([]);
    expect(await marked(of, (calculated) => calculated.type("rka", row, layout.column("amount"), 5))).toEqual([
      "[#] Nelayan",
    ]);
  });
});
