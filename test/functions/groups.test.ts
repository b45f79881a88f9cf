import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { sumGroups } from "../../src/budget/sumGroups";
import { computeCash } from "../../src/budget/cash";
import { budgetRows } from "../../src/budget/budgetRows";
import { monthText } from "../../src/law/month";
import { REGIONS } from "../../src/law/regions";
import type { WorkerGroup } from "../../src/budget/plan";
import { openBuiltFunctions } from "./bundle";
import { TABLE_OF_GROUPS } from "./matrix";

const cells = openBuiltFunctions();
type Cell = string | number | null;
const table = (id: string, ...given: unknown[]) => cells.value(id, ...given) as Cell[][];
const column = (rows: Cell[][], title: string) => rows.slice(1).map((row) => row[rows[0]!.indexOf(title)]);

const indonesian = [
  "Kelompok",
  "Kategori",
  "Segmen",
  "Program",
  "Dasar iuran (Rp)",
  "Nilai kontrak (Rp)",
  "Risiko",
  "Sektor",
  "Pembayar",
  "Orang",
  "Masuk per bulan",
  "Keluar per bulan",
  "Mulai",
  "Selesai",
  "Sumber dana",
];
const english = [
  "Group",
  "Category",
  "Segment",
  "Programmes",
  "Contribution base (Rp)",
  "Contract value (Rp)",
  "Risk",
  "Sector",
  "Payer",
  "People",
  "Joining per month",
  "Leaving per month",
  "From",
  "Until",
  "Fund",
];

/** A group as its row of the book. */
const rowOf = (group: WorkerGroup): Cell[] => [
  group.name,
  group.category,
  group.segment,
  group.programs.join("+"),
  group.base === null ? null : group.base / 100,
  group.contract ?? null,
  group.risk,
  group.sector,
  group.payer,
  group.people,
  group.joins,
  group.exits,
  monthText(group.first),
  monthText(group.last),
  group.fund,
];

describe.each(REGIONS.map((region) => [region.name, examplePlan(region, "id")] as const))(
  "example region %s",
  (_code, plan) => {
    const budget = sumGroups(plan);
    const rows = plan.groups.map(rowOf);

    it.each([
      ["Indonesian titles", [indonesian, ...rows]],
      ["English titles, columns reversed", [english, ...rows].map((row) => [...row].reverse())],
      ["blanks as 0, as desktop Excel passes them", [indonesian, ...rows.map((row) => row.map((cell) => cell ?? 0))]],
    ])("costs what the budget says: %s", (_how, range) => {
      const shown = table("ANGGARANKELOMPOK", range, plan.year);
      expect(shown).toHaveLength(plan.groups.length + 1);
      budget.groups.forEach(({ outcome }, index) => {
        const row = shown[index + 1]!;
        expect(row[6]).toBe(outcome.ok ? outcome.value.total : "");
        expect(row[1]).toBe(outcome.ok ? outcome.value.personMonths : "");
      });
      expect(column(shown, "Jumlah").reduce<number>((sum, amount) => sum + Number(amount), 0)).toBe(budget.total);
    });

    it("spreads the same money over the months, either way", () => {
      for (const [words, basis] of [
        ["bulan iuran", "BULAN_IURAN"],
        ["jatuh tempo", "JATUH_TEMPO"],
      ] as const) {
        const shown = table("ANGGARANKAS", [indonesian, ...rows], plan.year, words);
        const cash = computeCash(plan, basis);
        const amounts = column(shown, "Jumlah");
        expect(amounts.slice(0, 12)).toEqual(cash.months.map(({ total }) => total));
        if (basis === "JATUH_TEMPO") expect(amounts[12]).toBe(cash.nextYear.total);
        expect(amounts[basis === "JATUH_TEMPO" ? 13 : 12]).toBe(budget.total);
      }
    });

    it("lists the rows of the RKA, which sum to the budget", () => {
      const shown = table("RKA", [indonesian, ...rows], plan.year);
      const expected = budgetRows(plan);
      expect(column(shown, "Jumlah").filter((amount) => amount !== "")).toEqual(expected.map(({ amount }) => amount));
      expect(column(shown, "Kode rekening").slice(0, expected.length)).toEqual(
        expected.map(({ accountCode }) => accountCode ?? ""),
      );
      for (const [index, row] of expected.entries()) {
        const cellsOfRow = shown[index + 1]!;
        const volumes = [3, 5, 7, 9].map((place) => cellsOfRow[place]).filter((volume) => volume !== "") as number[];
        if (volumes.length > 0)
          expect(volumes.reduce((product, volume) => product * volume, row.unitPrice)).toBe(row.amount);
      }
    });
  },
);

describe("a table as people keep it", () => {
  it("shows the Blitar budget, its coefficient and its fund", () => {
    const shown = table("RKA", TABLE_OF_GROUPS, 2025);
    expect(shown[1]!.slice(1, 7)).toEqual([
      "Iuran JKK – Buruh tani tembakau (Apr 2025–Des 2025)",
      "6.043 Orang × 9 Bulan",
      6043,
      "Orang",
      9,
      "Bulan",
    ]);
    expect(column(shown, "Sumber dana")).toEqual(["DBHCHT", "DBHCHT", "", ""]);
    expect(column(table("ANGGARANKELOMPOK", TABLE_OF_GROUPS, 2025), "Jumlah")).toEqual([913_701_600, 63_374_400]);
  });
  it("keeps each result beside its row, blank rows included", () => {
    const range = [
      TABLE_OF_GROUPS[0]!,
      Array(8).fill(null),
      TABLE_OF_GROUPS[1]!,
      Array(8).fill(0),
      TABLE_OF_GROUPS[2]!,
      Array(8).fill(""),
    ];
    const shown = table("ANGGARANKELOMPOK", range, 2025);
    expect(column(shown, "Jumlah")).toEqual(["", 913_701_600, "", 63_374_400]);
    expect(column(shown, "Status")).toEqual(["", "OK", "", "OK"]);
  });
  it.each<[string, number, Cell, RegExp]>([
    ["people below zero", 0, -5, /orang.*-5/i],
    ["half a person", 0, 2.5, /bulat.*2,5/],
    ["people in words", 0, "banyak", /"banyak" bukan angka/],
    ["no name", 1, null, /Nama kelompok/],
    ["an unknown programme", 2, "BPJS", /"BPJS" tidak dikenal/],
    ["no programme", 2, null, /Program belum dipilih/],
    ["JP for BPU", 2, "JKK+JP", /BPU.*JP/],
    ["an unknown segment", 3, "ASN", /"ASN"/],
    ["no segment", 3, null, /Segmen kosong/],
    ["a base in words", 4, "UMK", /"UMK" bukan angka/],
    ["a base below zero", 4, -1, /kurang dari satu rupiah/],
    ["a percentage for a base", 4, 0.065, /bukan persen/],
    ["a month that is none", 5, "besok", /"besok"/],
    ["a last month before the first", 6, "2025-03", /mendahului/],
    ["a last month in another year", 6, "2024-12", /mendahului|2025/],
  ])("names %s in its row, and computes the others", (_what, place, value, message) => {
    const range = TABLE_OF_GROUPS.map((row, index) =>
      index === 1 ? row.map((cell, at) => (at === place ? value : cell)) : row,
    );
    const shown = table("ANGGARANKELOMPOK", range, 2025);
    expect(shown[1]!.at(-1)).toMatch(message);
    expect(column(shown, "Jumlah")).toEqual(["", 63_374_400]);
    const cash = table("ANGGARANKAS", range, 2025);
    expect(column(cash, "Jumlah")[12]).toBe(63_374_400);
    expect(cash.at(-1)!.at(-1)).toMatch(message);
    const rows = table("RKA", range, 2025);
    expect(rows.at(-1)!.at(-1)).toMatch(message);
    expect(column(rows, "Jumlah").reduce<number>((sum, amount) => sum + Number(amount), 0)).toBe(63_374_400);
  });
  it("says that nobody is insured where people is 0 or blank", () => {
    for (const people of [0, null, ""]) {
      const range = TABLE_OF_GROUPS.map((row, index) => (index === 1 ? [people, ...row.slice(1)] : row));
      expect(table("ANGGARANKELOMPOK", range, 2025)[1]!.slice(-2)).toEqual([
        0,
        "Jumlah orang 0 atau kosong: tidak ada iuran.",
      ]);
    }
  });
  it("names a column that is missing, and a range without titles", () => {
    const without = TABLE_OF_GROUPS.map((row) => row.slice(1));
    expect(cells.call("RKA", without, 2025)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/tabel_kelompok tidak memuat kolom Orang/),
    });
    expect(cells.call("RKA", TABLE_OF_GROUPS.slice(1), 2025)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/baris judul/),
    });
    expect(cells.call("RKA", TABLE_OF_GROUPS.slice(0, 1), 2025)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/tidak berisi satu kelompok/),
    });
  });
  it("says so where a fund means another payer than the row names; a fund alone decides", () => {
    const titles = ["Kelompok", "Segmen", "Program", "Orang", "Mulai", "Selesai", "Pembayar", "Sumber dana"];
    const row = (payer: string, fund: string) =>
      ["Kader", "BPU", "JKK+JKM", 100, "2026-05", "2026-12", payer, fund] as Cell[];
    const range = [titles, row("APBD", "CSR"), row("", "CSR"), row("APBD", "DBHCHT"), row("Mandiri", "APBDes")];
    const shown = table("ANGGARANKELOMPOK", range, 2026);
    expect(column(shown, "Jumlah")).toEqual(["", 8 * 100 * 8_400, 8 * 100 * 16_800, ""]);
    expect(column(shown, "Status")).toEqual([
      expect.stringMatching(/dana CSR berarti dibayar CSR, tetapi pembayarnya APBD/),
      expect.stringMatching(/^OK/),
      expect.stringMatching(/^OK/),
      expect.stringMatching(/berarti dibayar APBDes, tetapi pembayarnya mandiri/i),
    ]);
    const message = /dana CSR berarti dibayar CSR/;
    expect(table("ANGGARANKAS", range, 2026).flat().join(" ")).toMatch(message);
    expect(column(table("RKA", range, 2026), "Status").join(" ")).toMatch(message);
  });
  it("a fund called by its kind and more decides as well: the budget of a region, DBHCHT of a year, CSR of a firm", () => {
    const titles = ["Kelompok", "Segmen", "Program", "Orang", "Mulai", "Selesai", "Pembayar", "Sumber dana"];
    const row = (payer: string, fund: string) =>
      ["Kader", "BPU", "JKK+JKM", 100, "2026-05", "2026-12", payer, fund] as Cell[];
    const whole = ["APBD", "APBD Kabupaten Blitar", "DBHCHT 2026", "Dinas Sosial", "APBDes Sukamaju", "ADD", "APBN"];
    const rows = [...whole.map((fund) => row("", fund)), row("", "CSR PT Maju"), row("CSR", "DBHCHT 2026")];
    const shown = table("ANGGARANKELOMPOK", [titles, ...rows, row("", "Mandiri Peduli")], 2026);
    expect(column(shown, "Jumlah")).toEqual([...whole.map(() => 8 * 100 * 16_800), 8 * 100 * 8_400, "", ""]);
    expect(column(shown, "Status").slice(-2)).toEqual([
      expect.stringMatching(/dana DBHCHT 2026 berarti dibayar APBD, tetapi pembayarnya CSR/),
      // A bank and its foundation are called so too: nobody is taken to pay for themselves.
      expect.stringMatching(/^Pembayar kosong tidak dikenal/),
    ]);
  });
  it("a blank worker's part is the fund's, as without the column; a word that is none is told", () => {
    const titles = ["Kelompok", "Segmen", "Program", "Orang", "Dasar iuran", "Pembayar", "Bagian pekerja"];
    const staff = (part: string) => ["Staf", "PU", "JKK+JKM+JHT", 10, 3_000_000, "APBD", part] as Cell[];
    const cadres = ["Kader", "BPU", "JKK+JKM", 10, "", "APBD", ""] as Cell[];
    const range = [titles, staff(""), staff("dibayar dana"), staff("dipotong dari upah"), staff("siapa saja"), cadres];
    const shown = table("ANGGARANKELOMPOK", range, 2025);
    // Twelve months of ten people: JHT 5.7 % or 3.7 % of 3,000,000.
    expect(column(shown, "JHT")).toEqual([20_520_000, 20_520_000, 13_320_000, "", 0]);
    expect(column(shown, "Status")).toEqual([
      "OK",
      "OK",
      expect.stringMatching(/Rp7\.200\.000/),
      'Bagian pekerja "siapa saja" tidak dikenal. Isi "dibayar dana" atau "dipotong dari upah".',
      "OK",
    ]);
  });
  it("puts December of PU into the next year by due date", () => {
    const shown = table("ANGGARANKAS", TABLE_OF_GROUPS, 2025, "jatuh tempo");
    expect(shown[13]).toEqual(["Jatuh tempo tahun berikutnya", 2_347_200, 2_934_000, 0, 0, 5_281_200, "OK"]);
  });
  it("gives the account of non-ASN staff and flags the rows that have none", () => {
    const range = [
      [...TABLE_OF_GROUPS[0]!, "Kategori"],
      [...TABLE_OF_GROUPS[2]!, "non_asn"],
      [...TABLE_OF_GROUPS[1]!, ""],
    ];
    const shown = table("RKA", range, 2025);
    const misspelt = [...range.slice(0, 2), [...TABLE_OF_GROUPS[1]!, "Tukang sulap"]];
    const named = /^Kategori "Tukang sulap" tidak ada di daftar, .*Kode rekening JK[KM]/;
    const told = table("RKA", misspelt, 2025);
    expect(column(told, "Jumlah")).toEqual(column(shown, "Jumlah"));
    expect(column(told, "Status").slice(2)).toEqual([expect.stringMatching(named), expect.stringMatching(named)]);
    const costs = table("ANGGARANKELOMPOK", misspelt, 2025);
    expect(column(costs, "Status")).toEqual(["OK", expect.stringMatching(/^Kategori "Tukang sulap" .* OK$/)]);
    expect(column(costs, "Total")).toEqual(column(table("ANGGARANKELOMPOK", range, 2025), "Total"));
    expect(column(shown, "Kode rekening")).toEqual(["5.1.02.02.02.0006", "5.1.02.02.02.0007", "", ""]);
    expect(column(shown, "Status")).toEqual([
      "OK",
      "OK",
      expect.stringMatching(/Kode rekening JKK/),
      expect.stringMatching(/Kode rekening JKM/),
    ]);
  });
});
