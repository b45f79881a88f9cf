/** Any figure of the written book is explained from its own cells, down to inputs and articles. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { cellAddress, readArea } from "../../src/book/address";
import { formulaAt, valueAt, type BookCells, type Place } from "../../src/book/explain/bookCells";
import { FundsLayout } from "../../src/book/fundsLayout";
import { BudgetLayout } from "../../src/book/budgetLayout";
import { gatherFacts } from "../../src/book/facts";
import { FUND_BARS, fundStep } from "../../src/book/sheets/summary/funds";
import { SummaryLayout } from "../../src/book/sheets/summary/layout";
import { WORK_KEY_ROW, WorkLayout } from "../../src/book/workLayout";
import { explainCell, partsOf, type ExplainedCell } from "../../src/book/explain/explainCell";
import { figureTraces } from "../../src/book/explain/figureTraces";
import { monthOf } from "../../src/law/month";
import { group, plan } from "../book/support/plans";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Farm workers whose number grows, paid by one fund, and staff whom nobody pays yet. */
const twoGroups = () =>
  plan(
    [
      group({ id: "K1", name: "Buruh tani", people: 6043, first: monthOf(2025, 4), fund: "d1", joins: 3 }),
      group({ id: "K2", name: "Staf", segment: "PU", base: 300_000_000, people: 120, programs: ["JKK", "JKM", "JHT"] }),
    ],
    {
      funds: [
        {
          id: "d1",
          name: "DBHCHT",
          kind: "DBHCHT",
          ceilings: { 2025: 900_000_000 },
          earmark: null,
          firstMonth: null,
          lastMonth: null,
        },
      ],
    },
  );

let book: ExcelBook;
let cells: BookCells;
beforeAll(async () => {
  book = await openExcelBook();
  expect(await book.door.writePlan(twoGroups(), { language: "id" })).toMatchObject({ status: "written" });
  await book.settled();
  cells = (await (await book.door.figures()).cells())!;
});
afterAll(() => book.close());

const at = (sheet: string, address: string): Place => {
  const { row, column } = readArea(address)!;
  return { sheet, row, column };
};
const explained = (sheet: string, address: string): ExplainedCell => {
  const found = explainCell(cells, at(sheet, address));
  if ("none" in found) throw new Error(`${sheet}!${address}: ${found.none}`);
  return found;
};
const named = ({ place }: ExplainedCell) => `${place.sheet}!${cellAddress(place.row, place.column)}`;
const parts = (sheet: string, address: string) => partsOf(cells, explained(sheet, address)).map(named);
const amounts = (sheet: string, address: string) =>
  figureTraces(cells, at(sheet, address), twoGroups()).map(({ sentenceCode, amount }) => `${sentenceCode} ${amount}`);
/** Where the tree of a figure ends, whichever way is taken. */
function ends(place: Place, seen = new Set<string>()): ExplainedCell[] {
  const found = explainCell(cells, place);
  if ("none" in found || seen.has(named(found))) return [];
  seen.add(named(found));
  const below = partsOf(cells, found);
  return below.length === 0 ? [found] : below.flatMap((part) => ends(part.place, seen));
}

describe("the cells a figure is made from", () => {
  test("are those its formula names, without what is blank or adds nothing", () => {
    expect(explained("Anggaran", "C9")).toMatchObject({
      label: { row: "Buruh tani", column: "Setahun (Rp)" },
      value: 915_516_000,
      way: "sum",
    });
    // April to December; January to March add nothing.
    expect(parts("Anggaran", "C9")).toHaveLength(9);
    expect(explained("Anggaran", "L9")).toMatchObject({ label: { month: monthOf(2025, 4) }, way: "product" });
    expect(parts("Anggaran", "L9")).toEqual(["Hitung!AN9", "Anggaran!E9"]);
  });

  test("of a fund's month are the groups it pays, and no others", () => {
    const layout = new FundsLayout(gatherFacts(twoGroups(), { language: "id" }));
    const april = cellAddress(layout.monthRow(layout.resultRow(0)), layout.month + 3);
    expect(explained("Dana", april)).toMatchObject({ label: { row: "DBHCHT", month: monthOf(2025, 4) } });
    expect(parts("Dana", april)).toContain("Anggaran!L9");
    expect(parts("Dana", april)).not.toContain("Anggaran!L10");
  });

  test("of what INDEX picks is the one cell it picks", () => {
    expect(parts("Hitung", "L9")).toContain("Kelompok!L14");
    expect(parts("Hitung", "L9")).not.toContain("Kelompok!L15");
  });

  test("of the cash plan are the months that fall due then", () => {
    expect(parts("RAK", "F9")).toEqual(["RAK!E32", "Anggaran!L19", "RAK!F32"]);
  });

  test("lead from the total to people typed in, and to articles", () => {
    const total = cells.names.get("SI_Total")!;
    const below = ends({ sheet: total.sheet, row: total.area.row, column: total.area.column });
    expect(below.filter(({ sheetKey }) => sheetKey === "groups").map(named)).toEqual(
      expect.arrayContaining(["Kelompok!L14", "Kelompok!L15", "Kelompok!F15"]),
    );
    const articles = below.flatMap(({ article }) => (article ? [`${article.regulation} ${article.article}`] : []));
    expect(articles).toEqual(
      expect.arrayContaining(["PP 44/2015 Lampiran II", "PP 44/2015 Pasal 18", "PP 46/2015 Pasal 16 ayat (1)"]),
    );
  });

  test("of every figure add up where the sentence says that they do", () => {
    let sums = 0;
    for (const sheet of cells.sheets)
      sheet.formulas.forEach((line, row) =>
        line.forEach((_, column) => {
          const place = { sheet: sheet.name, row: sheet.row + row, column: sheet.column + column };
          const found = explainCell(cells, place);
          if ("none" in found || found.way === "other" || found.more > 0 || typeof found.value !== "number") return;
          if (formulaAt(cells, place) === null) return;
          const values = partsOf(cells, found).map(({ value }) => Number(value));
          if (found.way === "sum") {
            sums += 1;
            const sum = values.reduce((all, value) => all + value, 0);
            expect([named(found), sum]).toEqual([named(found), found.value]);
          }
          if (found.way === "same") expect([named(found), values]).toEqual([named(found), [found.value]]);
        }),
      );
    expect(sums).toBeGreaterThan(50);
  });
});

describe("the core's way to the same figure", () => {
  test("is shown for a group's year, month, programme and price, on Anggaran, RKA and Hitung", () => {
    expect(amounts("Anggaran", "C9")).toEqual(["group 915516000"]);
    expect(amounts("Anggaran", "L9")).toEqual(["period 101522400"]);
    expect(amounts("Anggaran", "M9")).toEqual(["period 101572800"]);
    expect(amounts("Anggaran", "F9")).toEqual(["group 544950000"]);
    expect(amounts("Anggaran", "E9")).toEqual(["contribution 10000", "contribution 6800"]);
    expect(amounts("RKA", "K10")).toEqual(["group 915516000"]);
    expect(amounts("RKA", "K11")).toEqual(["group 544950000"]);
    expect(amounts("RKA", "J11")).toEqual(["contribution 10000"]);
    expect(amounts("Hitung", "AH9")).toEqual(["contribution 10000"]);
  });

  test("is claimed of no cell that holds another amount", () => {
    const changed = { ...twoGroups(), groups: twoGroups().groups.map((one) => ({ ...one, people: one.people + 1 })) };
    expect(figureTraces(cells, at("Anggaran", "C9"), changed)).toEqual([]);
    expect(amounts("Anggaran", "D9")).toEqual([]);
    const layout = new FundsLayout(gatherFacts(twoGroups(), { language: "id" }));
    expect(amounts("Dana", layout.resultCell("cost", 0, ""))).toEqual([]);
  });
});

describe("a cell that is no figure", () => {
  test("is said so: another sheet, a blank, a title", () => {
    expect(explainCell(cells, at("Lain", "A1"))).toEqual({ none: "outside" });
    expect(explainCell(cells, at("Anggaran", "A200"))).toEqual({ none: "blank" });
    expect(explainCell(cells, at("Anggaran", "A1"))).toEqual({ none: "text" });
  });

  test("a programme's month is called by its month, and the number of a month is called a number", () => {
    const facts = gatherFacts(twoGroups(), { language: "id" });
    const [budget, work] = [new BudgetLayout(facts), new WorkLayout(facts)];
    const label = (sheet: string, row: number, column: number) => explained(sheet, cellAddress(row, column)).label;
    const april = facts.spans[0]!.first + 3;
    expect(label("Anggaran", budget.summaryRow("JKK"), budget.month + 3)).toMatchObject({ row: "JKK", month: april });
    expect(label("Hitung", WORK_KEY_ROW, work.month + 3).row).toBe("Program, lalu nomor bulan");
  });

  test("beside Ringkasan bars are called by their legend, and what puts groups in order not by the group in its row", () => {
    const layout = new SummaryLayout(gatherFacts(twoGroups(), { language: "id" }));
    const { row, column } = layout.keys("groups");
    const bars = FUND_BARS.map((_, index) => cellAddress(layout.row("third", 0), fundStep(layout, index)));
    const titles = bars.map((address) => explained("Ringkasan", address).label.column);
    expect(titles).toEqual(["tertutup pagu", "kurang", "sisa pagu", "tanpa pagu"]);
    for (const at of [row, row + 1]) expect(explained("Ringkasan", cellAddress(at, column)).label.row).toBeNull();
  });

  test("an input and a number of the law end the tree", () => {
    expect(explained("Kelompok", "L14")).toMatchObject({ formula: null, article: null, from: [] });
    expect(explained("Tarif", "D40")).toMatchObject({
      formula: null,
      article: { regulation: "PP 44/2015", article: "Lampiran II", confidence: "B" },
    });
    expect(valueAt(cells, at("Kelompok", "L14"))).toBe(6043);
  });
});

test("the cursor is followed over cells and sheets, and a change is told", async () => {
  const figures = await book.door.figures();
  const heard: boolean[] = [];
  const stop = await figures.watch((isChanged) => heard.push(isChanged));
  await book.door.showCell("Dana", "F15");
  await vi.waitFor(() => expect(heard).toEqual([false]));
  expect(await figures.selected()).toEqual({ sheet: "Dana", row: 14, column: 5 });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kelompok").getRange("L15").values = [[121]];
    await context.sync();
  });
  await vi.waitFor(() => expect(heard).toEqual([false, true]));
  stop();
});

test("a workbook without a book has no cells to explain", async () => {
  const empty = await openExcelBook();
  expect(await (await empty.door.figures()).cells()).toBeNull();
  await empty.close();
});
