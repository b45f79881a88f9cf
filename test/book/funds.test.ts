import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import { examplePlan } from "../../src/budget/examplePlan";
import { layOut } from "../../src/budget/layOut";
import type { BudgetPlan } from "../../src/budget/plan";
import { gatherFacts } from "../../src/book/facts";
import { FUND_COLUMN_KEYS } from "../../src/book/fundColumns";
import { FundsLayout, RESULT_COLUMNS } from "../../src/book/fundsLayout";
import { planBook } from "../../src/book/planBook";
import { WorkLayout } from "../../src/book/workLayout";
import { FUND_STATES } from "../../src/book/sheets/funds/effective";
import { fundFaults } from "../../src/texts/book/funds";
import { calculate } from "./support/ironcalc";
import { fundDifferences } from "./support/fundComparison";
import { fund } from "./support/funds";
import { group, plan } from "./support/plans";
import { randomFunds } from "./support/randomFunds";
import { randomPlan } from "./support/randomPlan";
import { bookDifferences } from "./support/wholeBook";

const book = (of: BudgetPlan, language: "id" | "en" = "id") => planBook(of, { language });
const april = monthOf(2025, 4);

/** A fund by name, one by two shares that do not divide evenly, one by months, one without a payer, one with an unknown payer. */
const mixed = (): BudgetPlan =>
  plan(
    [
      group({ id: "K1", name: "Petani", people: 613, fund: "D1" }),
      group({
        id: "K2",
        name: "Nelayan",
        people: 7,
        fund: null,
        split: [
          { fund: "D1", share: 33_333 },
          { fund: "D2", share: 66_667 },
        ],
      }),
      group({
        id: "K3",
        name: "Kader",
        people: 99,
        split: [
          { fund: "D2", share: 100_000, last: april },
          { fund: "D3", share: 100_000, first: april + 1 },
        ],
      }),
      group({ id: "K4", name: "Ojek", people: 11, fund: null }),
      group({ id: "K5", name: "Linmas", people: 12, fund: "hilang" }),
      group({
        id: "K6",
        name: "Guru",
        people: 13,
        split: [
          { fund: "D1", share: 40_000 },
          { fund: "hilang", share: 10_000 },
        ],
      }),
      group({
        id: "K7",
        name: "Lebih",
        people: 17,
        split: [
          { fund: "D1", share: 70_000 },
          { fund: "D2", share: 70_000 },
        ],
      }),
      group({ id: "K8", name: "Tembakau", category: "buruh_tani_tembakau", people: 5, fund: "D2" }),
    ],
    {
      funds: [
        fund({ ceilings: { 2025: 60_000_001, 2026: 5 }, earmark: 33_333 }),
        fund({
          id: "D2",
          name: "APBD",
          kind: "APBD_KABUPATEN",
          ceilings: { 2025: 9_000_000 },
          firstMonth: monthOf(2025, 3),
          eligible: ["K2", "K3", "K7"],
        }),
        fund({
          id: "D3",
          name: "CSR",
          kind: "CSR",
          ceilings: {},
          lastMonth: monthOf(2025, 11),
          eligible: ["kader_posyandu", "K3"],
        }),
      ],
    },
  );

describe("Dana, recalculated by an engine that is not ours", () => {
  test("shares, months, windows, unknown and missing payers: the same rupiah as computeFunding", async () => {
    const calculated = await calculate(book(mixed()));
    expect(calculated.errors()).toEqual([]);
    expect(fundDifferences(mixed(), calculated)).toEqual([]);
  });

  test("a fund may be called as another one's code is, a group as another group's: codes are asked first", async () => {
    const named = plan(
      [
        group({ id: "K1", name: "K2", people: 613, fund: "DBHCHT" }),
        group({ id: "K2", name: "Nelayan", people: 7, fund: "APBD" }),
        group({
          id: "K3",
          name: "K1",
          people: 99,
          split: [
            { fund: "APBD", share: 60_000 },
            { fund: "DBHCHT", share: 40_000 },
          ],
        }),
      ],
      {
        funds: [
          fund({ id: "DBHCHT", name: "DBHCHT tahap 1" }),
          fund({ id: "DBHCHT-2", name: "DBHCHT" }),
          fund({ id: "APBD-DINSOS", name: "APBD", kind: "APBD_DINSOS" }),
          fund({ id: "APBD", name: "APBD kabupaten", kind: "APBD_KABUPATEN" }),
          fund({ id: "APBD-PROV", name: "APBD provinsi", kind: "APBD_PROVINSI" }),
          ...["A", "B", "C"].map((id) => fund({ id, name: `Dana ${id}`, kind: "CSR" })),
        ],
      },
    );
    const calculated = await calculate(book(named));
    expect(calculated.errors()).toEqual([]);
    expect(bookDifferences(named, calculated)).toEqual([]);
  });

  test("the English sheet calculates the same", async () => {
    const calculated = await calculate(book(mixed(), "en"));
    expect(calculated.errors()).toEqual([]);
    expect(fundDifferences(mixed(), calculated, { language: "en" })).toEqual([]);
  });

  test("every group and fund is told what is wrong with it", async () => {
    const calculated = await calculate(book(mixed()));
    const facts = gatherFacts(mixed(), { language: "id" });
    const [work, layout] = [new WorkLayout(facts), new FundsLayout(facts)];
    const told = mixed().groups.map((_, row) => calculated.value("work", work.row(row), work.column("fundState")));
    expect(told).toEqual([
      0,
      0,
      0,
      FUND_STATES.none,
      FUND_STATES.unknown,
      FUND_STATES.open, // half of it is nobody's
      0, // above 100 %: said by the table of splits
      FUND_STATES.refused,
    ]);
    const funds = mixed().funds.map((_, row) =>
      calculated.value("funds", layout.resultRow(row), RESULT_COLUMNS.indexOf("state")),
    );
    expect(funds).toEqual([fundFaults.exceeded.id, fundFaults.enough.id, fundFaults.noCeiling.id]);
  });

  test("a ceiling of nothing is a ceiling: it does not suffice, and is not missing", async () => {
    const nothing = plan([group({ fund: "D1" })], { funds: [fund({ ceilings: { 2025: 0 } })] });
    const calculated = await calculate(book(nothing));
    const layout = new FundsLayout(gatherFacts(nothing, { language: "id" }));
    expect(calculated.value("funds", layout.resultRow(0), RESULT_COLUMNS.indexOf("state"))).toBe(
      fundFaults.exceeded.id,
    );
    expect(fundDifferences(nothing, calculated)).toEqual([]);
  });

  test("CSR and DBHCHT in one group, May to December 2026: laid out, each part at its own price", async () => {
    const split = [
      { fund: "D1", share: 40_000 },
      { fund: "D2", share: 60_000 },
    ];
    const months = { first: monthOf(2026, 5), last: monthOf(2026, 12), joins: 3 };
    const of = layOut(
      plan([group({ id: "K1", name: "Kader", people: 101, split, ...months }), group({ fund: "D1", ...months })], {
        year: 2026,
        funds: [
          fund({ ceilings: { 2026: 10 ** 9 } }),
          fund({ id: "D2", name: "CSR", kind: "CSR", ceilings: { 2026: 10 ** 9 } }),
        ],
      }),
    ).plan;
    const calculated = await calculate(book(of));
    expect(calculated.errors()).toEqual([]);
    expect(fundDifferences(of, calculated)).toEqual([]);
  });

  test.each(REGIONS.map((region) => [region.name, region] as const))("%s", async (_name, region) => {
    const example = examplePlan(region, "id");
    const calculated = await calculate(book(example));
    expect(calculated.errors()).toEqual([]);
    expect(fundDifferences(example, calculated)).toEqual([]);
  });

  test("any plan agrees with computeFunding to the rupiah", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, randomFunds, async (random, change) => {
        const funded = change(random);
        const calculated = await calculate(book(funded));
        expect(calculated.errors()).toEqual([]);
        expect(fundDifferences(funded, calculated)).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);
});

test("a row nobody typed a fund for shows no dashes, in the totals and in the months", () => {
  const of = plan([group({ id: "K1", fund: "D1" })], { funds: [fund()] });
  const sheet = book(of).sheets.find(({ key }) => key === "funds")!;
  const layout = new FundsLayout(gatherFacts(of, { language: "id" }));
  const white = sheet.conditionals.filter(({ look }) => look.color === "#FFFFFF" && look.fill === undefined);
  expect(white.map(({ area }) => [area.row, area.rows])).toEqual([
    [layout.resultRow(0), layout.funds],
    [layout.monthRow(layout.resultRow(0)), layout.funds],
  ]);
  // Code and name of a fund decide for its months too: a fund without a name may cost something.
  expect(new Set(white.map(({ formula }) => formula)).size).toBe(1);
});

test("what is left of ceilings has no titles to the eye where no fund has one, and words stand off months", () => {
  const of = plan([group({ id: "K1", fund: "D1" })], { funds: [fund({ ceilings: {} })] });
  const layout = new FundsLayout(gatherFacts(of, { language: "id" }));
  const sheet = book(of).sheets.find(({ key }) => key === "funds")!;
  const hiding = sheet.conditionals.filter(({ formula }) => formula.startsWith("=COUNT("));
  expect(hiding.map(({ area, look }) => ({ area, look }))).toEqual([
    {
      area: { row: layout.leftByMonth - 1, column: 0, rows: layout.funds + 2, columns: layout.width },
      look: { color: "#FFFFFF", fill: "#FFFFFF" },
    },
  ]);
  // A line below the titles is nothing a conditional format could hide.
  const lined = sheet.looks.filter(({ area, look }) => area.row === layout.leftByMonth && look.bottom);
  expect(lined).toEqual([]);
  const onlyFor = FUND_COLUMN_KEYS.indexOf("onlyFor");
  const beside = sheet.looks.filter(({ area, look }) => area.column === onlyFor && look.indent === 1);
  expect(beside.map(({ area }) => area.row)).toEqual([layout.header, layout.firstFund]);
});
