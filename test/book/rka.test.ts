import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { monthOf } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import { examplePlan } from "../../src/budget/examplePlan";
import { startRevision } from "../../src/budget/revision";
import { gatherFacts, type PlanBookOptions } from "../../src/book/facts";
import { planBook } from "../../src/book/planBook";
import { layRka } from "../../src/book/sheets/rka";
import { RKA_ROWS } from "../../src/book/sheets/rka/layout";
import { spellRupiah } from "../../src/texts/spellOut";
import { calculate } from "./support/ironcalc";
import { blitar, group, plan } from "./support/plans";
import { randomPlan } from "./support/randomPlan";
import { rkaDifferences, shownLines } from "./support/rkaLines";

/** The sheets RKA stands on, without those that only read from it. */
const id = { language: "id", sheets: ["groups", "rates", "budget", "rka"] } as const satisfies PlanBookOptions;

describe("RKA in native formulas", () => {
  test("6,043 tobacco workers over nine months: two lines of 6.043 Orang × 9 Bulan", async () => {
    const calculated = await calculate(planBook(blitar(), id));
    expect(calculated.errors()).toEqual([]);
    expect(rkaDifferences(blitar(), calculated)).toEqual([]);
    const lines = shownLines(blitar(), calculated, id);
    expect(lines.map(({ coefficient }) => coefficient)).toEqual(["6.043 Orang × 9 Bulan", "6.043 Orang × 9 Bulan"]);
    expect(calculated.value("rka", RKA_ROWS.words, 1)).toBe("sembilan ratus tiga belas juta tujuh ratus satu ribu enam ratus rupiah");
  });

  test.each(REGIONS.map((region) => [region.name, region] as const))("the example %s, line by line, in both languages", async (_, region) => {
    for (const language of ["id", "en"] as const) {
      const example = examplePlan(region, language);
      const calculated = await calculate(planBook(example, { ...id, language }));
      expect(calculated.errors()).toEqual([]);
      expect(rkaDifferences(example, calculated, { ...id, language })).toEqual([]);
    }
  });

  test("any plan, line by line", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (random) => {
        const calculated = await calculate(planBook(random, id));
        expect(calculated.errors()).toEqual([]);
        expect(rkaDifferences(random, calculated, id)).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 300_000);

  test("accounts: the law's for non-ASN, those filled in, and a flag where neither is", async () => {
    const mixed = plan([
      group({ id: "A", category: "non_asn", segment: "PU", base: 250_000_000, programs: ["JKK", "JKM", "JHT"] }),
      group({ id: "B", accounts: { JKK: " 5.1.02.02.02.0099 " } }),
      group({ id: "C", category: "kepala_desa", payer: "APBDES", segment: "PU", base: 250_000_000 }),
    ]);
    const calculated = await calculate(planBook(mixed, id));
    expect(rkaDifferences(mixed, calculated, id)).toEqual([]);
    const accounts = () => shownLines(mixed, calculated, id).map(({ account }) => account);
    expect(accounts()).toEqual(["5.1.02.02.02.0006", "5.1.02.02.02.0007", "5.1.02.02.02.0010", "5.1.02.02.02.0099", "belum ada kode", "5.1.3.03", "5.1.3.03"]);
    expect(calculated.value("rka", RKA_ROWS.codes, 0)).toMatch(/^Baris tanpa kode rekening: 1 /);
    const rka = layRka(gatherFacts(mixed, id));
    calculated.type("rka", rka.firstRow + 1, rka.accounts + 3, "5.1.02.02.02.0100");
    expect(accounts()[4]).toBe("5.1.02.02.02.0100");
    expect(calculated.value("rka", RKA_ROWS.codes, 0)).toMatch(/^Semua baris berkode rekening/);
  });

  test("a headcount typed into Kelompok changes lines, total and words", async () => {
    const facts = gatherFacts(blitar(), id);
    const calculated = await calculate(planBook(blitar(), id));
    calculated.type("groups", facts.groups.headerRow + 1, facts.groups.columns.people, 1000);
    const changed = { ...blitar(), groups: blitar().groups.map((entry) => ({ ...entry, people: 1000, id: "K", name: "Buruh tani tembakau" })) };
    const rka = layRka(facts);
    const total = calculated.value("rka", rka.sumRow, rka.printedColumn("amount"));
    expect(total).toBe(1000 * 16_800 * 9);
    expect(calculated.value("rka", RKA_ROWS.words, 1)).toBe(spellRupiah("id", total as number));
    expect(shownLines(changed, calculated, id)[0]!.coefficient).toBe("1.000 Orang × 9 Bulan");
  });

  test("more lines than fit are never left out in silence", async () => {
    const calculated = await calculate(planBook(plan([group()]), id));
    const facts = gatherFacts(plan([group()]), id);
    const copies = Array.from({ length: 8 }, (_, index) => index + 1);
    calculated.typeAll(
      copies.flatMap((copy) =>
        Object.entries({ name: `Baru ${copy}`, segment: "BPU", programs: "JKK+JKM", payer: "APBD", people: 10, first: 45658, last: 45991 }).map(([key, content]) => ({
          sheet: "groups" as const,
          row: facts.groups.headerRow + 1 + copy,
          column: facts.groups.columns[key as "name"],
          content,
        })),
      ),
    );
    expect(calculated.value("rka", RKA_ROWS.room, 0)).toMatch(/tidak muat/);
  });
});

describe("RKA of a revision", () => {
  const before = plan([group({ id: "A", name: "Tetap" }), group({ id: "B", name: "Berubah" }), group({ id: "C", name: "Hilang" })]);
  const revised = {
    ...startRevision(before, "PERUBAHAN", "DPA 2025"),
    groups: [before.groups[0]!, { ...before.groups[1]!, people: 150, first: monthOf(2025, 2) }, group({ id: "D", name: "Baru", people: 7 })],
  };

  test("both sides, their difference, and what was removed", async () => {
    const calculated = await calculate(planBook(revised, id));
    expect(calculated.errors()).toEqual([]);
    expect(rkaDifferences(revised, calculated)).toEqual([]);
    const rka = layRka(gatherFacts(revised, id));
    const rows = Array.from({ length: rka.sizes.lines }, (_, line) => rka.printed.map((_key, column) => calculated.value("rka", rka.firstRow + line, column)));
    const pick = (description: string) => rows.find((cells) => String(cells[1]).includes(description))!;
    const cell = (cells: (string | number)[], key: Parameters<typeof rka.printedColumn>[0]) => cells[rka.printedColumn(key)];
    expect(cell(pick("JKK – Berubah"), "amountBefore")).toBe(100 * 10_000 * 12);
    expect(cell(pick("JKK – Berubah"), "amount")).toBe(150 * 10_000 * 11);
    expect(cell(pick("JKK – Berubah"), "difference")).toBe(150 * 10_000 * 11 - 100 * 10_000 * 12);
    expect(cell(pick("JKK – Baru"), "amountBefore")).toBe(0);
    expect(cell(pick("JKM – Hilang"), "difference")).toBe(-100 * 6_800 * 12);
    expect(cell(pick("[#] Berubah"), "amountBefore")).toBe(100 * 16_800 * 12);
    const sum = (key: "amountBefore" | "amount" | "difference") => calculated.value("rka", rka.sumRow, rka.printedColumn(key));
    expect(sum("amountBefore")).toBe(300 * 16_800 * 12);
    expect(sum("difference")).toBe((sum("amount") as number) - (sum("amountBefore") as number));
  });
});
