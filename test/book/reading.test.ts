import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import { examplePlan } from "../../src/budget/examplePlan";
import type { BudgetPlan, Fund, WorkerGroup } from "../../src/budget/plan";
import { cellAddress } from "../../src/book/address";
import {
  FUND_COLUMN_KEYS,
  SPLIT_COLUMN_KEYS,
  type FundColumnKey,
  type SplitColumnKey,
} from "../../src/book/fundColumns";
import { FundsLayout } from "../../src/book/fundsLayout";
import { gatherFacts } from "../../src/book/facts";
import { cellNames, tableNames } from "../../src/book/names";
import { planBook } from "../../src/book/planBook";
import { readPlan } from "../../src/book/reading/readPlan";
import { OVERRIDE_COLUMN_KEYS, type OverrideColumnKey } from "../../src/book/overrideColumns";
import { ScenariosLayout } from "../../src/book/scenariosLayout";
import { doorProblemText } from "../../src/texts/excel";
import { fund } from "./support/funds";
import { group, plan } from "./support/plans";
import { randomPlan } from "./support/randomPlan";
import { rawBook, type Typed } from "./support/rawBook";
import { sweptPlan } from "./support/sweptPlan";

const bookOf = (of: BudgetPlan, language: "id" | "en" = "id") => planBook(of, { language });
const readBack = (of: BudgetPlan, typed: Typed = [], language: "id" | "en" = "id") =>
  readPlan(rawBook(bookOf(of, language), typed), LAW)!;

/** What a reader returns for a fund and a split that leave things open. */
const whole = (of: BudgetPlan): BudgetPlan => ({
  ...of,
  groups: of.groups.map((one) => ({
    ...one,
    ...(one.split
      ? {
          split: one.split.map(({ fund, share, first, last }) => ({
            fund,
            share,
            ...(first == null ? {} : { first }),
            ...(last == null ? {} : { last }),
          })),
        }
      : {}),
  })),
  funds: of.funds.map((one) => ({
    ...one,
    eligible: one.eligible?.length ? [...one.eligible].sort() : null,
    source: one.source ?? null,
    note: one.note ?? null,
  })),
});
const sorted = (of: BudgetPlan): BudgetPlan => ({
  ...of,
  funds: of.funds.map((one) => ({ ...one, eligible: one.eligible ? [...one.eligible].sort() : null })),
});

const full = (): BudgetPlan =>
  plan(
    [
      group({ id: "K1", name: "Petani", fund: "D1", category: "buruh_tani_tembakau" }),
      group({
        id: "K2",
        name: "Nelayan",
        first: monthOf(2025, 2),
        split: [
          { fund: "D1", share: 33_333 },
          { fund: "D2", share: 66_667, first: monthOf(2025, 1), last: monthOf(2025, 12) },
        ],
      }),
      group({ id: "K3", name: "Ojek", fund: "D2", first: monthOf(2025, 3) }),
    ],
    {
      funds: [
        fund({
          ceilings: { 2025: 100_000_000, 2026: 5 },
          earmark: 33_333,
          eligible: ["K2", "buruh_tani_tembakau"],
          source: "PMK",
          note: "sementara",
        }),
        fund({
          id: "D2",
          name: "APBD",
          kind: "APBD_KABUPATEN",
          firstMonth: monthOf(2025, 2),
          lastMonth: monthOf(2025, 12),
        }),
      ],
      scenarios: [
        {
          id: "S1",
          name: "Bertambah",
          overrides: [
            { target: "group", id: "K1", field: "people", value: 900, reason: "usulan" },
            { target: "group", id: "K1", field: "base", value: 247_459_899, reason: "" },
            { target: "group", id: "K3", field: "first", value: monthOf(2025, 4), reason: "" },
            { target: "group", id: "K3", field: "programs", value: "JKK+JKM+JHT", reason: "" },
            { target: "group", id: "K3", field: "payer", value: "CSR", reason: "" },
            { target: "group", id: "K3", field: "risk", value: 3, reason: "" },
            { target: "group", id: "K3", field: "fund", value: null, reason: "" },
            { target: "fund", id: "D1", field: "ceilings.2025", value: 1, reason: "" },
            { target: "fund", id: "D1", field: "ceilings.2026", value: 2, reason: "" },
            { target: "fund", id: "D1", field: "earmark", value: 33_333, reason: "" },
            { target: "parameter", id: "bpu.jkm", field: "value", value: 7_000, reason: "rancangan" },
          ],
        },
        { id: "S2", name: "Kosong", overrides: [] },
      ],
      activeScenario: "S1",
      author: "Bagian Keuangan",
      signing: {
        place: "Blitar",
        date: null,
        acknowledges: { position: "Kepala Dinas", name: "Ani", number: "19700101" },
        maker: { position: null, name: null, number: null },
      },
    },
  );

describe("plan → book → plan", () => {
  test.each(["id", "en"] as const)("funds, splits, scenarios and who signs come back, in %s", (language) => {
    const reading = readBack(full(), [], language);
    expect(reading.problems).toEqual([]);
    expect(reading.repaired).toEqual([]);
    expect(sorted(reading.plan)).toEqual(whole(full()));
  });

  test.each(REGIONS.map((region) => [region.name, region] as const))("%s", (_name, region) => {
    const { coverage, ...example } = examplePlan(region, "id");
    expect(coverage).not.toBeNull();
    expect(sorted(readBack(example).plan)).toEqual(whole(example));
  });

  test.each(["id", "en"] as const)("sweeping rows of scenarios come back, in %s", (language) => {
    const reading = readBack(sweptPlan(), [], language);
    expect([...reading.problems, ...reading.repaired].filter(({ of }) => of === "scenario")).toEqual([]);
    expect(reading.plan.scenarios).toEqual(sweptPlan().scenarios);
  });

  test("any plan with funds, splits and scenarios", () => {
    fc.assert(
      fc.property(randomPlan, randomRest, (random, rest) => {
        const of = rest(random);
        const { groups, funds, scenarios, activeScenario } = readBack(of).plan;
        const wanted = whole(of);
        // A blank payer may be read as the one its fund says.
        const unsound = new Set(wanted.groups.filter(({ payer, name }) => !payer || !name.trim()).map(({ id }) => id));
        const sound = ({ id }: BudgetPlan["groups"][number]) => !unsound.has(id);
        expect(groups.map(({ split }) => split)).toEqual(wanted.groups.map(({ split }) => split));
        expect(groups.filter(sound)).toEqual(wanted.groups.filter(sound));
        expect(sorted({ ...of, funds }).funds).toEqual(wanted.funds);
        expect(scenarios).toEqual(of.scenarios);
        expect(activeScenario).toBe(of.activeScenario);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

describe("bad input, named with its cell and left standing", () => {
  const layout = new FundsLayout(gatherFacts(full(), { language: "id" }));
  const scenarios = new ScenariosLayout(gatherFacts(full(), { language: "id" }));
  const fundCell = (key: FundColumnKey, index: number) => ({
    sheet: "funds" as const,
    row: layout.firstFund + index,
    column: FUND_COLUMN_KEYS.indexOf(key),
  });
  const splitCell = (key: SplitColumnKey, index: number) => ({
    sheet: "funds" as const,
    row: layout.firstSplit + index,
    column: SPLIT_COLUMN_KEYS.indexOf(key),
  });
  const overrideCell = (key: OverrideColumnKey, index: number) => ({
    sheet: "scenarios" as const,
    row: scenarios.firstOverride + index,
    column: OVERRIDE_COLUMN_KEYS.indexOf(key),
  });
  const address = ({ row, column }: { row: number; column: number }) => cellAddress(row, column);
  const said = (list: { sheet: string; address: string; problem: { code: string } }[]) =>
    list.map((one) => `${one.sheet}!${one.address} ${one.problem.code}`);
  const type = (...typed: Typed) => readBack(full(), typed);
  const speaks = (reading: ReturnType<typeof readBack>) => {
    for (const { problem } of [...reading.problems, ...reading.repaired])
      for (const language of ["id", "en"] as const)
        expect(doorProblemText(language, problem)).not.toMatch(/undefined|null|_/);
  };

  test.each([
    ["ceiling", "Rp 913.701.600", (one: Fund) => one.ceilings[2025], 913_701_600],
    ["ceiling", "1.234", (one: Fund) => one.ceilings[2025], 1234],
    ["earmark", "40 %", (one: Fund) => one.earmark, 40_000],
    ["firstMonth", "April 2025", (one: Fund) => one.firstMonth, monthOf(2025, 4)],
    ["kind", "csr ", (one: Fund) => one.kind, "CSR"],
  ] as const)("%s typed as text %s is understood and said to be", (key, text, read, wanted) => {
    const at = fundCell(key, 1);
    const reading = type({ ...at, content: text });
    expect(read(reading.plan.funds[1]!)).toBe(wanted);
    expect(reading.problems.filter(({ problem }) => problem.code.startsWith("not_"))).toEqual([]);
    expect(said(reading.repaired)).toEqual([expect.stringMatching(new RegExp(`^Dana!${address(at)} `))]);
    speaks(reading);
  });

  test("text that is no number or month, an unknown kind, an earmark above the whole, a ceiling below zero", () => {
    const reading = type(
      { ...fundCell("ceiling", 0), content: "banyak" },
      { ...fundCell("earmark", 0), content: 1.5 },
      { ...fundCell("kind", 0), content: "hibah" },
      { ...fundCell("ceiling", 1), content: -5 },
      { ...fundCell("firstMonth", 1), content: "kapan saja" },
    );
    expect(said(reading.problems)).toEqual(
      expect.arrayContaining([
        `Dana!${address(fundCell("ceiling", 0))} not_a_number`,
        `Dana!${address(fundCell("earmark", 0))} earmark_invalid`,
        `Dana!${address(fundCell("kind", 0))} not_a_choice`,
        `Dana!${address(fundCell("ceiling", 1))} ceiling_negative`,
        `Dana!${address(fundCell("firstMonth", 1))} not_a_month`,
      ]),
    );
    speaks(reading);
    // The next writing leaves those texts in their cells, wherever the row goes.
    const again = planBook(
      { ...reading.plan, groups: [...reading.plan.groups, group()] },
      { language: "id", kept: reading.kept },
    ).sheets.find(({ key }) => key === "funds")!;
    expect([
      again.cells[layout.firstFund]![FUND_COLUMN_KEYS.indexOf("ceiling")],
      again.cells[layout.firstFund]![FUND_COLUMN_KEYS.indexOf("kind")],
    ]).toEqual(["banyak", "hibah"]);
    expect(again.cells[layout.firstFund + 1]![FUND_COLUMN_KEYS.indexOf("firstMonth")]).toBe("kapan saja");
  });

  test("a formula where a ceiling belongs is used, told, and stays while its result is meant", () => {
    const raw = rawBook(bookOf(full()));
    const { row, column } = fundCell("ceiling", 0);
    raw.sheets.funds!.formulas[row]![column] = "=2*50000000";
    const reading = readPlan(raw, LAW)!;
    expect(reading.plan.funds[0]!.ceilings[2025]).toBe(100_000_000);
    expect(said(reading.problems)).toEqual([`Dana!${address({ row, column })} formula_in_input`]);
    const written = (of: BudgetPlan) =>
      planBook(of, { language: "id", kept: reading.kept }).sheets.find(({ key }) => key === "funds")!.cells[row]![
        column
      ];
    expect(written(reading.plan)).toEqual({ formula: "=2*50000000" });
    expect(
      written({ ...reading.plan, funds: reading.plan.funds.map((one) => ({ ...one, ceilings: { 2025: 7 } })) }),
    ).toBe(7);
  });

  test("a ceiling that falls short because of what the region itself has laid down is told", () => {
    const provision = { parameter: "bpu.jkm", values: [9_000], from: monthOf(2025, 1), until: monthOf(2025, 12) };
    const localProvisions = [{ ...provision, regulation: "Perbup 12/2025", article: "Pasal 4", note: null }];
    const { first, last } = group();
    const people = group({ people: 100, first, last, fund: "D1" });
    const ceilings = { 2025: 100 * 16_800 * (last - first + 1) };
    const paid = plan([people], { funds: [fund({ id: "D1", ceilings })] });
    expect(said(readBack(paid).problems)).toEqual([]);
    expect(said(readBack({ ...paid, localProvisions }).problems)).toEqual([
      `Dana!${address(fundCell("ceiling", 0))} fund_exceeded`,
    ]);
  });

  test("duplicate codes and names of funds, a fund without a ceiling, a ceiling exceeded", () => {
    const reading = type(
      { ...fundCell("code", 1), content: "D1" },
      { ...fundCell("name", 1), content: "dbhcht" },
      { ...fundCell("ceiling", 0), content: 1000 },
    );
    expect(said(reading.problems)).toEqual(
      expect.arrayContaining([
        `Dana!${address(fundCell("code", 1))} code_duplicate`,
        `Dana!${address(fundCell("name", 1))} name_duplicate`,
        `Dana!${address(fundCell("ceiling", 0))} fund_exceeded`,
      ]),
    );
    const without = type({ ...fundCell("ceiling", 1), content: null });
    expect(said(without.problems)).toEqual([`Dana!${address(fundCell("ceiling", 1))} fund_without_ceiling`]);
    speaks(reading);
    speaks(without);
  });

  test("codes that differ in case only are one code, as a spreadsheet compares them: none is given twice", () => {
    const rows = plan([
      group({ id: "k1", name: "Petani" }),
      group({ id: "", name: "Nelayan" }),
      group({ id: "k3", name: "Ojek" }),
      group({ id: "K1", name: "Marbot" }),
    ]);
    const reading = readBack(rows);
    const ids = reading.plan.groups.map(({ id }) => id);
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(4);
    expect([ids[0], ids[2]]).toEqual(["k1", "k3"]);
    expect(reading.repaired.map(({ problem, row }) => [problem.code, row])).toEqual([
      ["code_given", 1],
      ["code_copied", 3],
    ]);
    expect(reading.problems).toEqual([]);
  });

  test("a row without a code never gets that of a group or fund which is gone and still named elsewhere", () => {
    const before = full();
    const last = before.groups.length - 1;
    const [first, split, third] = before.groups as [WorkerGroup, WorkerGroup, WorkerGroup];
    const moved = { ...before, groups: [first, { ...third, id: "K2" }, { ...split, id: "K3" }] };
    const others = { name: { row: 13 + last, column: 1 }, code: { row: 13 + last, column: 0 } };
    const typed: Typed = [
      { sheet: "groups", ...others.code, content: null },
      { sheet: "groups", ...others.name, content: "Orang lain" },
    ];
    const reading = readPlan(rawBook(bookOf(moved), typed), LAW)!;
    expect(reading.plan.groups[last]).toMatchObject({ name: "Orang lain" });
    expect(reading.plan.groups[last]!.id).not.toBe("K3");
    expect(reading.plan.groups[last]!.split).toBeUndefined();
    const funds = type({ ...fundCell("code", 1), content: null }, { ...fundCell("name", 1), content: "Dana lain" });
    expect(funds.plan.funds[1]!.id).toBe("D3");
  });

  test("parts of a group that was gone and comes back with the plan are not written twice", () => {
    const reading = type({ ...splitCell("group", 0), content: "K9" }, { ...splitCell("group", 1), content: "K9" });
    const again = (id: string) => {
      const back = {
        ...group({ id, name: "Kembali" }),
        split: [
          { fund: "D1", share: 50_000 },
          { fund: "D2", share: 50_000 },
        ],
      };
      const of = { ...reading.plan, groups: [...reading.plan.groups, back] };
      const sheet = planBook(of, { language: "id", kept: reading.kept }).sheets.find(({ key }) => key === "funds")!;
      const { firstSplit } = new FundsLayout(gatherFacts(of, { language: "id" }));
      return sheet.cells.slice(firstSplit, firstSplit + 4).map((line) => line.slice(0, 3));
    };
    const parts = (id: string) => [
      [id, "D1", 0.5],
      [id, "D2", 0.5],
    ];
    expect(again("K9").slice(0, 2)).toEqual(parts("K9"));
    expect(
      again("K9")
        .slice(2)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
    expect(
      again("k9")
        .slice(2)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
    expect(
      again("K8")
        .slice(2)
        .map(([code]) => code),
    ).toEqual(["K9", "K9"]);
  });

  test("a fund that may not pay, a fund nobody listed", () => {
    const refused = type({ ...fundCell("onlyFor", 1), content: "K1" });
    expect(said(refused.problems)).toEqual(expect.arrayContaining(["Kelompok!Q16 fund_not_eligible"]));
    expect(refused.plan.funds[1]!.eligible).toEqual(["K1"]);
    const unknown = type({ sheet: "groups", row: 13, column: 16, content: "hibah" });
    expect(said(unknown.problems)).toEqual(expect.arrayContaining(["Kelompok!Q14 fund_unknown"]));
    speaks(refused);
    speaks(unknown);
  });

  test("splits: unknown group, unreadable share, shares that do not sum; rows nobody understands are written back", () => {
    const reading = type({ ...splitCell("group", 0), content: "K9" }, { ...splitCell("share", 1), content: "separuh" });
    expect(said(reading.problems)).toEqual(
      expect.arrayContaining([
        `Dana!${address(splitCell("group", 0))} not_a_choice`,
        `Dana!${address(splitCell("share", 1))} not_a_number`,
      ]),
    );
    const again = planBook(reading.plan, { language: "id", kept: reading.kept }).sheets.find(
      ({ key }) => key === "funds",
    )!;
    expect(again.cells.slice(layout.firstSplit, layout.firstSplit + 2).map((line) => line.slice(0, 3))).toEqual([
      ["K9", "D1", 0.33333],
      ["K2", "D2", "separuh"],
    ]);
    const uneven = type({ ...splitCell("share", 1), content: 0.5 });
    expect(said(uneven.problems)).toEqual([`Dana!${address(splitCell("share", 0))} split_does_not_sum`]);
    speaks(reading);
  });

  test("overrides: unknown target kept, unreadable value named, a scenario named only beside its rows is added", () => {
    const reading = type(
      { ...overrideCell("target", 0), content: "Pasar" },
      { ...overrideCell("value", 1), content: "banyak" },
      { ...overrideCell("scenario", 2), content: "Baru" },
      { ...overrideCell("value", 7), content: "Rp 1.000" },
    );
    expect(said(reading.problems)).toEqual([
      `Skenario!${address(overrideCell("target", 0))} not_a_choice`,
      `Skenario!${address(overrideCell("value", 1))} not_a_number`,
    ]);
    expect(said(reading.repaired)).toEqual([
      `Skenario!${address(overrideCell("scenario", 2))} code_given`,
      `Skenario!${address(overrideCell("value", 7))} text_read_as_number`,
    ]);
    expect(reading.plan.scenarios.map(({ id, name, overrides }) => [id, name, overrides.length])).toEqual([
      ["S1", "Bertambah", 9],
      ["S2", "Kosong", 0],
      ["S3", "Baru", 1],
    ]);
    expect(reading.plan.scenarios[0]!.overrides[0]).toMatchObject({ field: "base", value: "banyak" });
    const again = planBook(reading.plan, { language: "id", kept: reading.kept }).sheets.find(
      ({ key }) => key === "scenarios",
    )!;
    expect(
      again.cells[new ScenariosLayout(gatherFacts(reading.plan, { language: "id" })).firstOverride + 10]!.slice(0, 6),
    ).toEqual(["Bertambah", "Pasar", "K1", "Orang", null, 900]);
    speaks(reading);
  });

  test("a scenario renamed in the list takes the rows and the choice along that say its former name", () => {
    const listed = (index: number, column: number) => ({
      sheet: "scenarios" as const,
      row: scenarios.firstScenario + index,
      column,
    });
    const reading = type({ ...listed(0, 0), content: "Bertambah ~20 %" });
    const [first, second] = full().scenarios;
    expect(reading.problems).toEqual([]);
    expect(reading.plan.scenarios).toEqual([{ ...first, name: "Bertambah ~20 %" }, second]);
    expect(reading.plan.activeScenario).toBe("S1");
    expect(said(reading.repaired)).toEqual([`Skenario!${address(overrideCell("scenario", 0))} scenario_renamed`]);
    speaks(reading);

    // Sorted as well, and the former name given to another: the list says whose it is now.
    const swapped = type(
      { ...listed(0, 0), content: "Bertambah" },
      { ...listed(0, 1), content: "S2" },
      { ...listed(1, 0), content: "Semula" },
      { ...listed(1, 1), content: "S1" },
    );
    expect(swapped.plan.scenarios.map(({ id, name, overrides }) => [id, name, overrides.length])).toEqual([
      ["S2", "Bertambah", 11],
      ["S1", "Semula", 0],
    ]);
    expect(swapped.repaired).toEqual([]);

    const twice = type({ ...listed(1, 0), content: "bertambah " });
    expect(said(twice.problems)).toEqual([`Skenario!${address(listed(1, 0))} scenario_name_twice`]);
    speaks(twice);

    // A scenario that is gone from the list is not another one.
    const gone = type({ ...listed(0, 0), content: null }, { ...listed(0, 1), content: null });
    expect(gone.plan.scenarios.map(({ name, overrides }) => [name, overrides.length])).toEqual([
      ["Kosong", 0],
      ["Bertambah", 11],
    ]);
  });

  test("signs nobody sees make no other name, and no other number", () => {
    const { headerRow, columns } = gatherFacts(full(), { language: "id" }).groups;
    const groupCell = (column: number) => ({ sheet: "groups" as const, row: headerRow + 1, column });
    const reading = type(
      { ...groupCell(columns.name), content: "Petani\u00a0\u200b" },
      { ...groupCell(columns.people), content: "\ufeff100" },
      { ...fundCell("name", 0), content: "DBH\u00a0CHT" },
      { ...overrideCell("scenario", 0), content: "Bertambah\u200b" },
    );
    expect(reading.plan.groups[0]).toMatchObject({ name: "Petani", people: 100 });
    expect(reading.plan.funds[0]!.name).toBe("DBH CHT");
    expect(reading.plan.scenarios.map(({ name }) => name)).toEqual(["Bertambah", "Kosong"]);
    expect(reading.problems).toEqual([]);
  });

  test("an active scenario nobody listed is named where the drop-down stands", () => {
    const { area } = bookOf(full()).names.find(({ name }) => name === cellNames.active)!;
    const reading = type({ sheet: "summary", row: area.row, column: area.column, content: "Entah" });
    expect(said(reading.problems)).toEqual([`Ringkasan!${address(area)} not_a_choice`]);
    expect(reading.plan.activeScenario).toBe("Entah");
  });

  test("a blank headcount is told, beside its cell; a contract needs none", () => {
    const contract = { segment: "JAKON", base: null, contract: 10 ** 9 } as const;
    const of = plan([group({ id: "K1" }), group({ id: "K2", ...contract })]);
    const { headerRow, columns } = gatherFacts(of, { language: "id" }).groups;
    const column = columns.people;
    const blank: Typed = [1, 2].map((down) => ({ sheet: "groups", row: headerRow + down, column, content: null }));
    const { plan: read, problems } = readBack(of, blank);
    expect(read.groups.map(({ people }) => people)).toEqual([0, 0]);
    expect(problems.map(({ address, problem }) => [address, problem.code])).toEqual([
      [cellAddress(headerRow + 1, column), "cell_blank"],
    ]);
  });

  test("a deleted column is named; the others are still read", () => {
    const raw = rawBook(bookOf(full()));
    const column = FUND_COLUMN_KEYS.indexOf("ceiling");
    const gone = {
      ...raw,
      place: (name: string) => {
        const found = raw.place(name);
        return found && name === tableNames.funds
          ? { ...found, area: { ...found.area, columns: found.area.columns - 1 } }
          : found;
      },
    };
    for (const line of [...raw.sheets.funds!.values, ...raw.sheets.funds!.formulas]) line.splice(column, 1);
    const reading = readPlan(gone, LAW)!;
    expect(said(reading.problems)).toContain(`Dana!A${layout.firstFund} column_missing`);
    expect(reading.plan.funds.map(({ name }) => name)).toEqual(["DBHCHT", "APBD"]);
  });
});

const randomRest: fc.Arbitrary<(plan: BudgetPlan) => BudgetPlan> = fc
  .record({
    ceilings: fc.array(fc.option(fc.integer({ min: 0, max: 2_000_000_000_000 })), { minLength: 2, maxLength: 2 }),
    earmarks: fc.array(fc.option(fc.integer({ min: 1, max: 100_000 })), { minLength: 2, maxLength: 2 }),
    windows: fc.array(fc.option(fc.integer({ min: 0, max: 11 })), { minLength: 4, maxLength: 4 }),
    shares: fc.array(fc.option(fc.integer({ min: 1, max: 100_000 })), { minLength: 7, maxLength: 7 }),
    allowed: fc.array(fc.nat(5), { maxLength: 4 }),
    values: fc.array(
      fc.record({
        which: fc.nat(6),
        field: fc.constantFrom("people", "joins", "exits"),
        value: fc.integer({ min: 0, max: 9999 }),
        reason: fc.constantFrom("", "usul"),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ ceilings, earmarks, windows, shares, allowed, values }) => (of) => {
    const month = (at: number | null | undefined) => (at == null ? null : monthOf(of.year, 1) + at);
    const ids = of.groups.map(({ id }) => id);
    const listed = [...new Set(allowed.map((at) => ids[at % ids.length]!))];
    return {
      ...of,
      groups: of.groups.map((one, index) =>
        shares[index] == null
          ? { ...one, fund: "D1" }
          : {
              ...one,
              split: [
                { fund: "D1", share: shares[index]! },
                {
                  fund: "D2",
                  share: 100_000 - shares[index]!,
                  ...(windows[0] == null ? {} : { first: month(windows[0])! }),
                },
              ].filter(({ share }) => share > 0),
            },
      ),
      funds: ["D1", "D2"].map((id, index) =>
        fund({
          id,
          name: `Dana ${id}`,
          ceilings: ceilings[index] == null ? {} : { [of.year]: ceilings[index]! },
          earmark: earmarks[index] ?? null,
          firstMonth: month(windows[index]),
          lastMonth: month(windows[index + 2]),
          eligible: index === 0 && listed.length > 0 ? listed : null,
        }),
      ),
      scenarios: [
        {
          id: "S1",
          name: "Acak",
          overrides: values.map(({ which, field, value, reason }) => ({
            target: "group" as const,
            id: ids[which % ids.length]!,
            field,
            value,
            reason,
          })),
        },
      ],
      activeScenario: "S1",
    };
  });
