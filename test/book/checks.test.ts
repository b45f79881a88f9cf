import { beforeAll, describe, expect, test } from "vitest";
import { monthOf } from "../../src/law/month";
import type { BudgetPlan } from "../../src/budget/plan";
import { cellAddress } from "../../src/book/address";
import { BudgetLayout } from "../../src/book/budgetLayout";
import { monthSerial, type Content } from "../../src/book/content";
import { gatherFacts } from "../../src/book/facts";
import { FundsLayout } from "../../src/book/fundsLayout";
import type { GroupColumnKey } from "../../src/book/groupColumns";
import { FUND_COLUMN_KEYS, SPLIT_COLUMN_KEYS, type FundColumnKey } from "../../src/book/fundColumns";
import { planBook } from "../../src/book/planBook";
import { RATE_COLUMNS } from "../../src/book/rates/layout";
import type { Book, SheetKey } from "../../src/book/sheetPlan";
import { cashPlace } from "../../src/book/sheets/cash";
import { CHECK_COLUMNS as C, checkNames } from "../../src/book/sheets/checks";
import type { CheckKey } from "../../src/book/sheets/checks/line";
import { rateReferences } from "../../src/book/sheets/rates";
import { layRka } from "../../src/book/sheets/rka";
import { CoverageLayout, FIGURE_COLUMNS, type FigureColumn } from "../../src/book/sheets/ucj/layout";
import { VILLAGE_COLUMNS, VillageLayout } from "../../src/book/sheets/village/layout";
import { checkLines, checksSheet } from "../../src/texts/book/checks";
import { ratesSheet } from "../../src/texts/book/rates";
import { calculate, type CalculatedBook } from "./support/ironcalc";
import { fund } from "./support/funds";
import { group, plan } from "./support/plans";

/** Everything right: accounts filled in, ceilings that suffice, months inside the year. */
const sound = (): BudgetPlan =>
  plan(
    [
      group({ id: "A", name: "Non-ASN", category: "non_asn", segment: "PU", base: 250_000_000, programs: ["JKK", "JKM", "JHT"], people: 12, fund: "D1" }),
      group({ id: "B", name: "Petani", people: 30, fund: "D1", first: monthOf(2025, 4), accounts: { JKK: "5.1.02.02.02.0051", JKM: "5.1.02.02.02.0052" } }),
      group({ id: "C", name: "Nelayan", people: 5, joins: 1, fund: "D2", accounts: { JKK: "5.1.02.02.02.0051", JKM: "5.1.02.02.02.0052" } }),
    ],
    { coverage: [{ participants: 27_636, workers: 79_388, printed: 34_810, definition: "Pekerja", date: "2025-04-30", source: "Antara" }], funds: [fund(), fund({ id: "D2", name: "APBD", kind: "APBD_KABUPATEN", ceilings: { 2025: 20_000_000 } })] },
  );

type Typed = { sheet: SheetKey; row: number; column: number; content: Content };

/** Lines of the calculated sheet that are not good: their result by their title. */
function notGood(book: Book, calculated: CalculatedBook): Record<string, string | number> {
  const { area } = book.names.find(({ name }) => name === checkNames.lines)!;
  const lines = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const shown = (row: number, column: number) => calculated.value("checks", row, column);
  return Object.fromEntries(lines.filter((row) => shown(row, C.result) !== checksSheet.good.id).map((row) => [String(shown(row, C.title)), shown(row, C.result)]));
}

type Break = [key: CheckKey, severity: "wrong" | "look", typed: () => Typed[]];

/** Types what breaks one thing, after what the break before it typed was put back: one recalculation each. */
class BrokenBook {
  private before: Typed[] = [];
  private constructor(
    readonly book: Book,
    readonly calculated: CalculatedBook,
  ) {}

  static async of(sheets: readonly SheetKey[], of = sound()): Promise<BrokenBook> {
    const book = planBook(of, { language: "id", sheets });
    return new BrokenBook(book, await calculate(book));
  }

  broken(typed: Typed[]): Record<string, string | number> {
    this.calculated.typeAll([...this.before, ...typed]);
    this.before = typed.map(({ sheet, row, column }) => ({ sheet, row, column, content: this.book.sheets.find(({ key }) => key === sheet)!.cells[row]?.[column] ?? null }));
    return notGood(this.book, this.calculated);
  }

  named(name: string): string | number {
    const { sheet, area } = this.book.names.find((one) => one.name === name)!;
    return this.calculated.value(sheet, area.row, area.column);
  }
}

const facts = gatherFacts(sound(), { language: "id" });
const budget = new BudgetLayout(facts);
const inGroup = (index: number, key: GroupColumnKey, content: Content): Typed => ({ sheet: "groups", row: facts.groups.headerRow + 1 + index, column: facts.groups.columns[key], content });
const inBudget = (section: number, column: number, content: Content): Typed => ({ sheet: "budget", row: budget.first(section), column, content });

describe.sequential("Uji on Anggaran, RAK, UCJ and Tarif, recalculated by an engine that is not ours", () => {
  const rates = rateReferences(facts).layout;
  let sheet: BrokenBook;
  beforeAll(async () => void (sheet = await BrokenBook.of(["groups", "rates", "budget", "rak", "coverage", "checks"])), 60_000);

  const shown = (section: number, column: number) => sheet.calculated.value("budget", budget.first(section), column) as number;
  const provision = (id: string, column: number, content: Content): Typed => {
    const index = facts.provisions.findIndex((one) => one.id === id);
    if (index < 0) throw new Error(`${id} is not among ${facts.provisions.map((one) => one.id).join(", ")}`);
    return { sheet: "rates", row: rates.firstProvision + index, column, content };
  };
  const figure = (key: FigureColumn, content: Content): Typed => ({ sheet: "coverage", row: new CoverageLayout(facts).header + 1, column: FIGURE_COLUMNS.indexOf(key), content });
  const cash = (block: "byMonth" | "byDue"): Typed => ({ sheet: "rak", ...cashPlace(block, "JKK", 5), content: 7 });

  test("a sound book: every line is good, and named cells say so", () => {
    expect(sheet.calculated.errors()).toEqual([]);
    expect(sheet.broken([])).toEqual({});
    expect(sheet.named(checkNames.result)).toBe(checksSheet.allGood.id);
    expect(sheet.named(checkNames.wrong)).toBe(0);
    expect(sheet.named(checkNames.look)).toBe(0);
  });

  const breaks: Break[] = [
    ["leftOut", "wrong", () => [inGroup(0, "people", -1)]],
    ["byGroup", "wrong", () => [{ sheet: "budget", row: budget.sum(budget.byGroup), column: budget.total, content: 1 }]],
    // A month typed over, while the year's sum of the group was typed over too and hides it.
    ["byMonth", "wrong", () => [inBudget(budget.byGroup, budget.month, 1), inBudget(budget.byGroup, budget.total, shown(budget.byGroup, budget.total))]],
    ["peopleTimesPrice", "wrong", () => [inBudget(budget.program.JKK, budget.month + 3, 1)]],
    ["monthsAgainstPeriod", "wrong", () => [inBudget(budget.people, budget.month + 3, 1)]],
    ["outsideYear", "look", () => [inGroup(0, "last", monthSerial(monthOf(2026, 3)))]],
    ["withoutRate", "wrong", () => [inBudget(budget.program.JHT, budget.price + 1, 0)]],
    ["namesRepeated", "look", () => [inGroup(2, "name", "petani")]],
    ["codesRepeated", "wrong", () => [inGroup(2, "code", "B")]],
    ["cashByMonth", "wrong", () => [cash("byMonth")]],
    ["cashByDue", "wrong", () => [cash("byDue")]],
    ["coverage", "look", () => [figure("printed", 0.468)]],
    ["coverageFaults", "wrong", () => [figure("workers", 20_000), figure("printed", null)]],
    ["coverageReached", "look", () => [figure("workers", 27_640), figure("printed", null)]],
    ["ratesAgainstLaw", "wrong", () => [provision("pu.jht#worker", RATE_COLUMNS.value, 1999)]],
    ["ratesByMonth", "wrong", () => [provision("pu.jht#worker", RATE_COLUMNS.firstMonth + 7, 1999)]],
    ["expired", "wrong", () => [provision("pu.jht#worker", RATE_COLUMNS.until, monthSerial(monthOf(2025, 6)))]],
    ["local", "look", () => [provision("pu.jht#worker", RATE_COLUMNS.confidence, ratesSheet.local.id)]],
    ["known", "look", () => [{ sheet: "rates", row: rates.constantRow.knownUntil, column: RATE_COLUMNS.value, content: monthOf(2025, 10) + 1 }]],
  ];
  test.each(breaks)("%s alone turns %s", (key, severity, typed) => {
    expect(sheet.broken(typed())).toEqual({ [checkLines[key].id]: checksSheet[severity].id });
  });

  test("the first cell at fault is named, and the book says how many lines are not good", () => {
    sheet.broken([inGroup(1, "people", 1.5), inGroup(2, "name", "non-asn")]);
    const first = sheet.book.names.find(({ name }) => name === checkNames.lines)!.area.row;
    const column = cellAddress(budget.first(budget.people) + 1, budget.workColumn("check"));
    expect(sheet.calculated.value("checks", first, C.first)).toBe(`Anggaran!${column}`);
    expect(sheet.named(checkNames.result)).toBe("1 salah, 1 perlu diperhatikan");
  });

  test("a line that cannot be calculated is not good", () => {
    expect(sheet.broken([{ sheet: "budget", row: budget.sum(budget.byGroup), column: budget.total, content: { formula: "=1/0" } }])).toEqual({ [checkLines.byGroup.id]: checksSheet.wrong.id });
  });
});

describe.sequential("Uji on RKA and RAB Desa", () => {
  const rka = layRka(facts);
  const village = new VillageLayout(facts);
  let sheet: BrokenBook;
  beforeAll(async () => void (sheet = await BrokenBook.of(["groups", "rates", "budget", "rka", "village", "checks"])), 60_000);
  const account = (index: number, program: number, content: Content): Typed => ({ sheet: "rka", row: rka.firstRow + index, column: rka.accounts + 2 + program, content });
  /** Groups nobody is in: lines without money. */
  const empty = (index: number): Typed[] =>
    Object.entries({ name: `Baru ${index}`, code: `N${index}`, segment: "BPU", programs: "JKK+JKM", payer: "APBD", people: 0, first: monthSerial(monthOf(2025, 1)), last: monthSerial(monthOf(2025, 12)) }).map(([key, content]) => inGroup(index, key as GroupColumnKey, content));

  const breaks: Break[] = [
    ["rkaTotal", "wrong", () => [{ sheet: "rka", row: rka.firstRow + 1, column: rka.printedColumn("amount"), content: 5 }]],
    ["rkaRoom", "wrong", () => [3, 4, 5, 6, 7, 8].flatMap((index) => [...empty(index), { sheet: "rka" as const, row: rka.firstRow + index, column: rka.accounts, content: `N${index}` }, account(index, 0, "5.1.9"), account(index, 1, "5.1.9")])],
    ["rkaCodes", "look", () => [account(1, 1, null)]],
    ["villages", "wrong", () => [{ sheet: "village", row: village.firstVillage, column: VILLAGE_COLUMNS.indexOf("amount"), content: 9 }]],
    ["villageUnnamed", "look", () => [inGroup(1, "payer", "APBDes")]],
    ["rkaPrograms", "wrong", () => [account(1, 1, "5.1.02.02.02.0006")]],
  ];
  test.each(breaks)("%s alone turns %s", (key, severity, typed) => {
    expect(sheet.broken(typed())).toEqual({ [checkLines[key].id]: checksSheet[severity].id });
  }, 60_000);
});

describe.sequential("Uji on Dana and Skenario", () => {
  const funds = new FundsLayout(facts);
  let sheet: BrokenBook;
  beforeAll(async () => void (sheet = await BrokenBook.of(["groups", "funds", "rates", "scenarios", "budget", "checks"])), 90_000);
  const inFund = (index: number, key: FundColumnKey, content: Content): Typed => ({ sheet: "funds", row: funds.firstFund + index, column: FUND_COLUMN_KEYS.indexOf(key), content });
  const marks = funds.matrixArea("marks");

  const breaks: Break[] = [
    ["ceilings", "wrong", () => [inFund(1, "ceiling", 1)]],
    ["ceilingMissing", "look", () => [inFund(1, "ceiling", null)]],
    ["fundFaults", "wrong", () => [inFund(0, "earmark", 2)]],
    ["fundOfGroup", "wrong", () => [{ sheet: "funds", row: marks.row, column: marks.column, content: "Tidak" }]],
    ["splitFaults", "wrong", () => [{ sheet: "funds", row: funds.firstSplit, column: SPLIT_COLUMN_KEYS.indexOf("group"), content: "Z" }]],
    ["unfunded", "look", () => [inGroup(2, "fund", null)]],
    ["fundsTotal", "wrong", () => [{ sheet: "funds", row: funds.first("byGroup"), column: funds.unfunded, content: 3 }]],
    ["ratesOfScenario", "look", () => [{ sheet: "rates", row: rateReferences(facts).layout.firstProvision, column: RATE_COLUMNS.effective, content: 5 }]],
  ];
  test.each(breaks)("%s alone turns %s", (key, severity, typed) => {
    expect(sheet.broken(typed())).toEqual({ [checkLines[key].id]: checksSheet[severity].id });
  }, 60_000);
});
