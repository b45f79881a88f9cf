import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { layOut } from "../../src/budget/layOut";
import { monthOf } from "../../src/law/month";
import type { BudgetPlan, WorkerGroup } from "../../src/budget/plan";
import { readArea, within } from "../../src/book/address";
import { daySerial, isFormula } from "../../src/book/content";
import { gatherFacts } from "../../src/book/facts";
import { FUND_COLUMN_KEYS } from "../../src/book/fundColumns";
import { FundsLayout, RESULT_COLUMNS } from "../../src/book/fundsLayout";
import { cellNames } from "../../src/book/names";
import { planBook } from "../../src/book/planBook";
import type { checkLines } from "../../src/texts/book/checks";
import { groupFaults } from "../../src/texts/book/budget";
import { fundFaults } from "../../src/texts/book/funds";
import { WorkLayout } from "../../src/book/workLayout";
import { badChecks, checkResult, ofTheBook } from "./support/checkResults";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { fund } from "./support/funds";
import { row } from "./support/overrideRow";
import { group, plan } from "./support/plans";
import { randomFunds } from "./support/randomFunds";
import { randomPlan } from "./support/randomPlan";

const bookOf = (of: BudgetPlan, language: "id" | "en" = "id") => planBook(of, { language });
const sound = () =>
  plan([group({ id: "K1", fund: "D1" }), group({ id: "K2", fund: "D1", people: 7 })], { funds: [fund()] });

const typeGroup = (
  calculated: CalculatedBook,
  of: BudgetPlan,
  row: number,
  cells: Record<string, string | number | boolean | null>,
) => {
  const { groups } = gatherFacts(of, { language: "id" });
  calculated.typeAll(
    Object.entries(cells).map(([key, content]) => ({
      sheet: "groups" as const,
      row: groups.headerRow + row,
      column: groups.columns[key as "name"],
      content,
    })),
  );
};
const newGroup = {
  name: "Baru",
  segment: "BPU",
  programs: "JKK+JKM",
  payer: "APBD",
  people: 10,
  first: 45658,
  last: 45992,
};

describe("Uji of a book nobody touched", () => {
  test("finds nothing wrong in any plan with funds and splits, in either language", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPlan,
        randomFunds,
        fc.constantFrom("id" as const, "en" as const),
        async (random, funds, language) => {
          const book = bookOf(funds(random), language);
          expect(ofTheBook(badChecks(book, await calculate(book)))).toEqual([]);
        },
      ),
      { numRuns: 5, endOnFailure: true },
    );
  }, 180_000);

  test("each line has a title in both languages, and says where to look", () => {
    for (const language of ["id", "en"] as const) {
      const sheet = bookOf(sound(), language).sheets.find(({ key }) => key === "checks")!;
      const titles = sheet.cells.slice(8).map((line) => line[1]);
      expect(new Set(titles).size).toBe(titles.length);
      expect(sheet.links).toHaveLength(titles.length);
      expect(sheet.cells.slice(8).every((line) => isFormula(line[2]))).toBe(true);
    }
  });
});

test("the result of all is red while anything is wrong, whatever else is to be looked at", async () => {
  const poor = plan([group({ fund: "D1", people: 900 })], { funds: [fund({ ceilings: { 2025: 5_000_000 } })] });
  const book = bookOf(poor);
  const calculated = await calculate(book);
  expect(badChecks(book, calculated).map((line) => line.split(":")[0])).toEqual(
    expect.arrayContaining(["Salah", "Perhatikan"]),
  );
  const { conditionals } = book.sheets.find(({ key }) => key === "checks")!;
  const applied = conditionals.filter(({ area, formula }, index) => {
    if (area.rows > 1) return false;
    calculated.type("checks", 300 + index, 0, { formula: `=IF(${formula.slice(1)},1,0)` });
    return calculated.value("checks", 300 + index, 0) === 1;
  });
  expect(applied.map(({ look }) => look.fill)).toEqual(["#FBD5D5"]);
});

describe("Uji of a book that was used", () => {
  const said = async (
    of: BudgetPlan,
    change: (calculated: CalculatedBook) => void,
  ): Promise<{
    key: (key: keyof typeof checkLines) => unknown;
    first: (key: keyof typeof checkLines) => unknown;
    beside: (label: string) => unknown;
    value: CalculatedBook["value"];
  }> => {
    const book = bookOf(of);
    const calculated = await calculate(book);
    change(calculated);
    const labels = Array.from({ length: 30 }, (_, row) => calculated.value("readme", row, 0));
    return {
      key: (key) => checkResult(book, calculated, key),
      first: (key) => checkResult(book, calculated, key, "first"),
      value: (sheet, row, column) => calculated.value(sheet, row, column),
      beside: (label) => calculated.value("readme", labels.indexOf(label), 1),
    };
  };

  test("groups beyond the last calculated row", async () => {
    const result = await said(sound(), (calculated) => typeGroup(calculated, sound(), 12, { code: "N", ...newGroup }));
    expect(result.key("unreached")).toBe("Salah");
    expect(result.beside("Kelompok yang belum terhitung")).toBe(1);
  });

  // The pane reads no number there; the book took it for one person more each month, and was green.
  test.each(["people", "joins", "exits", "base"])("a truth value among %s is no number", async (field) => {
    const result = await said(sound(), (calculated) => typeGroup(calculated, sound(), 2, { [field]: true }));
    expect(result.key("leftOut")).toBe("Salah");
  });

  // The pane refuses a group of more than a century; the book counted it to December and was green.
  test.each([
    ["a century from January 2025 on is the longest", "2124-12-01", "Baik"],
    ["a month more was mistyped", "2125-01-01", "Salah"],
    ["a month before the first is none either", "2024-12-01", "Salah"],
  ])("%s", async (_what, last, result) => {
    const found = await said(sound(), (calculated) => typeGroup(calculated, sound(), 2, { last: daySerial(last) }));
    expect(found.key("leftOut")).toBe(result);
  });

  // Of a text nothing can be taken away: one slip made #VALUE! of every total of the book.
  test.each(["10 M", true])("%s as the value of a contract leaves that group out, and no other", async (contract) => {
    const road = group({ id: "K3", segment: "JAKON", programs: ["JKK", "JKM"], contract: 777_777_777, people: 0 });
    const works = plan([group({ id: "K1" }), road]);
    const result = await said(works, (calculated) => {
      typeGroup(calculated, works, 2, { contract });
      expect(calculated.errors().filter((place) => !place.startsWith("Uji!"))).toEqual([]);
    });
    expect(result.key("leftOut")).toBe("Salah");
    expect(result.beside("Kelompok yang belum terhitung")).toBe(1);
  });

  test("a group that cannot be counted, a code used twice", async () => {
    const result = await said(sound(), (calculated) => {
      typeGroup(calculated, sound(), 3, { code: "K1", ...newGroup, people: -3 });
    });
    expect(result.key("leftOut")).toBe("Salah");
    expect(result.beside("Kelompok yang belum terhitung")).toBe(1);
    expect(result.key("codesRepeated")).toBe("Salah");
  });

  test("a headcount moved out of its column: its group is said to have none, nobody is a headcount", async () => {
    const state = (value: CalculatedBook["value"], index: number) => {
      const work = new WorkLayout(gatherFacts(sound(), { language: "id" }));
      return value("work", work.row(index), work.column("state"));
    };
    const result = await said(sound(), (calculated) => typeGroup(calculated, sound(), 2, { people: null }));
    expect(result.key("leftOut")).toBe("Salah");
    expect(result.beside("Kelompok yang belum terhitung")).toBe(1);
    expect([0, 1, 2].map((index) => state(result.value, index))).toEqual(["", groupFaults.nobody.id, ""]);
    // Where it fell on an empty row below, that row is asked who they are.
    const below = await said(sound(), (calculated) => {
      typeGroup(calculated, sound(), 2, { people: null });
      typeGroup(calculated, sound(), 3, { people: 7 });
    });
    expect(below.beside("Kelompok yang belum terhitung")).toBe(2);
    expect(state(below.value, 2)).toBe(groupFaults.name.id);
    const nobody = await said(sound(), (calculated) => typeGroup(calculated, sound(), 2, { people: 0 }));
    expect(nobody.key("leftOut")).toBe("Baik");
  });

  test("a contract needs no headcount, nor does a group whose people the active scenario gives", async () => {
    const contract = plan([group({ id: "K1", segment: "JAKON", base: null, contract: 10 ** 9 })], { funds: [fund()] });
    expect((await said(contract, (book) => typeGroup(book, contract, 1, { people: null }))).key("leftOut")).toBe(
      "Baik",
    );
    const overrides = [row("group", "K1", "people", 8)];
    const given = { ...sound(), scenarios: [{ id: "S1", name: "Naik", overrides }], activeScenario: "S1" };
    expect((await said(given, (book) => typeGroup(book, given, 1, { people: null }))).key("leftOut")).toBe("Baik");
  });

  test("a month typed as text is no month, whatever date it could be: the group is left out and told", async () => {
    for (const text of ["04/05/2025", "2025-05", "5"]) {
      const result = await said(sound(), (calculated) => typeGroup(calculated, sound(), 1, { first: text }));
      expect(result.key("leftOut"), text).toBe("Salah");
    }
  });

  const kinds = [
    fund({ id: "D1", name: "DBHCHT", ceilings: { 2026: 10 ** 9 } }),
    fund({ id: "D2", name: "CSR", kind: "CSR", ceilings: { 2026: 10 ** 9 } }),
  ];
  const in2026 = (change: Partial<WorkerGroup>) =>
    plan([group({ id: "K1", first: monthOf(2026, 5), last: monthOf(2026, 12), ...change })], {
      year: 2026,
      funds: kinds,
    });
  const half = (["D1", "D2"] as const).map((id) => ({ fund: id, share: 50_000 }));

  test("a payer who is not the fund's: contradicted in Uji as in the pane, and no more once they agree", async () => {
    const result = await said(in2026({ fund: "D2", payer: "APBD" }), () => {});
    expect(result.key("fundOfGroup")).toBe("Salah");
    const agreed = await said(in2026({ fund: "D2", payer: "APBD" }), (calculated) =>
      typeGroup(calculated, in2026({}), 1, { payer: "CSR" }),
    );
    expect(agreed.key("fundOfGroup")).toBe("Baik");
  });

  test("a kind of fund and a category nobody knows: red in Uji, each with its cell, and the fund says so itself", async () => {
    const funds = [fund(), fund({ id: "D2", name: "Hibah", kind: "LAIN" })];
    const two = plan([group({ id: "K1", fund: "D1" }), group({ id: "K2", fund: "D2" })], { funds });
    const kindColumn = FUND_COLUMN_KEYS.indexOf("kind");
    const layout = new FundsLayout(gatherFacts(two, { language: "id" }));
    const typeKind = (calculated: CalculatedBook, row: number, content: string) =>
      calculated.typeAll([{ sheet: "funds", row: layout.firstFund + row, column: kindColumn, content }]);
    const sound = await said(two, (calculated) => typeKind(calculated, 1, "csr"));
    expect([sound.key("fundKinds"), sound.key("categories")]).toEqual(["Baik", "Baik"]);
    const result = await said(two, (calculated) => {
      typeKind(calculated, 1, "Dana abadi");
      typeGroup(calculated, two, 2, { category: "Tukang sulap" });
    });
    expect(result.key("fundKinds")).toBe("Salah");
    expect(result.first("fundKinds")).toBe(`Dana!C${layout.firstFund + 2}`);
    expect(result.key("categories")).toBe("Salah");
    const { groups } = gatherFacts(two, { language: "id" });
    expect(result.first("categories")).toBe(`Kelompok!C${groups.headerRow + 3}`);
    expect(result.value("funds", layout.resultRow(1), RESULT_COLUMNS.indexOf("state"))).toBe(fundFaults.kind.id);
    // Who pays a group against its fund is named as well.
    const against = await said(two, (calculated) => typeGroup(calculated, two, 1, { payer: "Mandiri" }));
    expect(against.key("fundOfGroup")).toBe("Salah");
    expect(against.first("fundOfGroup")).toMatch(/^Hitung![A-Z]+9$/);
  });

  test("a split between CSR and DBHCHT typed in the sheets: its parts have two prices, a row has one", async () => {
    const typed = await said(in2026({ split: half }), () => {});
    expect(typed.key("partsPricedApart")).toBe("Salah");
    const laid = layOut(in2026({ split: half })).plan;
    const written = await said(laid, () => {});
    expect(written.key("partsPricedApart")).toBeUndefined();
    expect(written.key("fundOfGroup")).toBe("Baik");
    const wages = await said(in2026({ split: half, segment: "PU", base: 250_000_000 }), () => {});
    // Wages have no relief that follows the payer: a book of them alone has no prices that could differ.
    expect(wages.key("partsPricedApart")).toBeUndefined();
    // Old-age savings know no relief, and neither do the months before it: such a group stays one row.
    for (const alike of [
      { programs: ["JHT" as const], base: 100_000_000 },
      { first: monthOf(2026, 1), last: monthOf(2026, 3) },
    ]) {
      const of = in2026({ split: half, ...alike });
      expect(layOut(of).plan).toBe(of);
      expect(
        (await said({ ...of, groups: [...of.groups, group({ id: "K2" })] }, () => {})).key("partsPricedApart"),
      ).toBe("Baik");
    }
    const agencies = in2026({ split: half });
    const onePayer = await said({ ...agencies, funds: kinds.map((one) => ({ ...one, kind: "DBHCHT" })) }, () => {});
    expect(onePayer.key("partsPricedApart")).toBe("Baik");
  });

  test("lines of the RKA that a changed programme lacks", async () => {
    const savers = group({ id: "K3", fund: "D1", programs: ["JKK", "JKM", "JHT"], base: 100_000_000 });
    const of = { ...sound(), groups: [...sound().groups, savers] };
    const result = await said(of, (calculated) => typeGroup(calculated, of, 1, { programs: "JKK+JKM+JHT" }));
    expect(result.key("rkaLines")).toBe("Salah");
    expect(result.key("rkaTotal")).toBe("Baik");
  });

  test("an active scenario that is blank, unknown, or misspelt", async () => {
    const of: BudgetPlan = {
      ...sound(),
      scenarios: [
        {
          id: "S1",
          name: "Naik ~10 % *?",
          overrides: [{ target: "group", id: "K1", field: "people", value: 1, reason: "" }],
        },
      ],
    };
    const { area } = bookOf(of).names.find(({ name }) => name === cellNames.active)!;
    for (const [text, wanted] of [
      ["", "Salah"],
      ["Entah", "Salah"],
      ["Naik*", "Salah"],
      ["Naik ~10 % *?", "Baik"],
      ["Tanpa skenario", "Baik"],
    ] as const) {
      const result = await said(of, (calculated) => calculated.type("summary", area.row, area.column, text));
      expect(result.key("activeUnknown"), text).toBe(wanted);
    }
  });

  test("a scenario whose name holds ~, * and ? can be chosen, and counts", async () => {
    const of: BudgetPlan = {
      ...sound(),
      scenarios: [
        {
          id: "S1",
          name: "Naik ~10 % *?",
          overrides: [{ target: "group", id: "K1", field: "people", value: 1, reason: "" }],
        },
      ],
      activeScenario: "S1",
    };
    const calculated = await calculate(bookOf(of));
    const { area } = bookOf(of).names.find(({ name }) => name === cellNames.total)!;
    expect(calculated.value("budget", area.row, area.column)).toBe(8 * 16_800 * 12);
  });
});

test.each([1, 300])("of %i groups no check asks a cell that asks the checks: Excel would warn of a circle", (count) => {
  const groups = Array.from({ length: count }, (_, index) => group({ id: `K${index + 1}`, fund: "D1" }));
  const { sheets } = bookOf(plan(groups, { funds: [fund()] }));
  const formulas = sheets
    .find(({ key }) => key === "checks")!
    .cells.flat()
    .flatMap((content) => (isFormula(content) ? [content.formula] : []));
  const asking = sheets
    .filter(({ key }) => key === "summary" || key === "readme")
    .flatMap(({ name, cells }) =>
      cells.flatMap((line, row) =>
        line.flatMap((content, column) =>
          isFormula(content) && content.formula.includes(cellNames.checks) ? [{ name, row, column }] : [],
        ),
      ),
    );
  expect(asking.length).toBeGreaterThan(1);
  for (const { name, row, column } of asking) {
    const pattern = new RegExp(`(?<![A-Za-z])'?${name}'?!([$A-Z0-9:]+)`, "g");
    const areas = formulas.flatMap((text) => [...text.matchAll(pattern)].map(([, area]) => readArea(area!)!));
    expect(areas.length).toBeGreaterThan(0);
    expect(areas.filter((area) => within(area, row, column))).toEqual([]);
  }
});
