import { describe, expect, it } from "vitest";
import { openBuiltFunctions } from "./bundle";
import { TABLE_OF_ASSUMPTIONS, TABLE_OF_GROUPS } from "./matrix";

const cells = openBuiltFunctions();
const _ = undefined;
type Row = (string | number)[];
const table = (id: string, ...given: unknown[]) => cells.value(id, ...given) as Row[];
const message = (id: string, ...given: unknown[]) => cells.call(id, ...given) as { error: string; message: string };

describe("CAKUPAN", () => {
  it("divides, and refuses more participants than workers", () => {
    expect(cells.value("CAKUPAN", 27_636, 79_388)).toBeCloseTo(0.34811, 5);
    expect(cells.value("CAKUPAN", 0, 10)).toBe(0);
    expect(message("CAKUPAN", 11, 10)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/^peserta: .*pekerja/),
    });
  });
});

describe("JALURUCJ", () => {
  it("Ngawi: 24 % of 500,000 to 45 % in 2029, with the budget of each year", () => {
    const path = table("JALURUCJ", 0.24, 0.45, 2025, 2029, 500_000, 201_600);
    expect(path[0]).toEqual(["Tahun", "Pekerja", "Cakupan", "Peserta", "Penambahan", "Anggaran (Rp)"]);
    expect(path[1]).toEqual([2026, 500_000, 0.2925, 146_250, 26_250, 26_250 * 201_600]);
    expect(path.at(-1)).toEqual([2029, 500_000, 0.45, 225_000, 26_250, 105_000 * 201_600]);
  });
  it("knows percentages as text, shapes, losses and growth", () => {
    expect(table("JALURUCJ", "24%", "45%", 2025, 2029, 500_000).at(-1)![3]).toBe(225_000);
    const late = table("JALURUCJ", 0.24, 0.45, 2025, 2029, 1000, _, "hemat").map((row) => row[3]);
    expect(late).toEqual(["Peserta", 240, 240, 240, 450]);
    const moving = table("JALURUCJ", 0.24, 0.45, 2025, 2026, 1000, _, _, 0.05, 0.02);
    // 1,020 workers × 45 % = 459; 240 − 12 stay.
    expect(moving[1]!.slice(1, 5)).toEqual([1020, 0.45, 459, 231]);
  });
  it("names what stands in the way", () => {
    expect(message("JALURUCJ", 0.5, 0.45, 2025, 2029, 1000).message).toMatch(/^target: Target 45% tidak di atas/);
    expect(message("JALURUCJ", 0.2, 0.45, 2029, 2025, 1000).message).toMatch(/^tahun_target: /);
    expect(message("JALURUCJ", 24, 0.45, 2025, 2029, 1000).message).toContain("awal");
  });
});

describe("MANFAAT", () => {
  it("death: 42 million, or the funeral part before three months", () => {
    const whole = table("MANFAAT", "kematian", _, 12, "2025-04");
    expect(whole[0]).toEqual(["Manfaat", "Rupiah", "Syarat", "Dasar hukum"]);
    expect(whole.at(-1)![1]).toBe(42_000_000);
    expect(table("MANFAAT", "meninggal", _, 2, "2025-04").at(-1)![1]).toBe(10_000_000);
    expect(whole.slice(1, -1).every((row) => String(row[3]).length > 10)).toBe(true);
  });
  it("work accident: 48 × base", () => {
    const rows = table("MANFAAT", "kecelakaan kerja", 2_500_000, 0, 45_748);
    expect(rows[1]!.slice(0, 3)).toEqual(["Santunan menurut dasar iuran", 120_000_000, "48 × dasar iuran sebulan"]);
  });
  it("has no value before December 2019, and says so as #N/A", () => {
    expect(message("MANFAAT", "kematian", _, 12, "2019-11")).toMatchObject({
      error: "#N/A",
      message: expect.stringMatching(/^tanggal: /),
    });
  });
});

describe("SIMULASI and PELUANGCUKUP", () => {
  const run = (...given: unknown[]) =>
    Object.fromEntries(table("SIMULASI", TABLE_OF_GROUPS, TABLE_OF_ASSUMPTIONS, ...given)) as Record<string, number>;
  it("give mean, standard error and percentiles, the same for the same seed", () => {
    const first = run(5000, 7);
    expect(Object.keys(first)).toEqual([
      "Ukuran",
      "Rata-rata",
      "Galat baku",
      "P5",
      "P10",
      "P25",
      "P50",
      "P75",
      "P80",
      "P90",
      "P95",
      "Percobaan",
      "Benih",
    ]);
    expect(run(5000, 7)).toEqual(first);
    expect(run(5000, 8)).not.toEqual(first);
    // 6,043 of nine months are 913,701,600; PERT(5387, 6043, 6200) has the mean 5,959.8, and 89.5 % of 326 heads at Rp16,200.
    const expected = 5959.8333 * 9 * 16_800 + 326 * 0.895 * 12 * 16_200;
    expect(Math.abs(first["Rata-rata"]! - expected)).toBeLessThan(5 * first["Galat baku"]!);
  });
  it("these very figures on every machine", () => {
    expect(run(1000, 1)).toMatchInlineSnapshot(`
      {
        "Benih": 1,
        "Galat baku": 659898,
        "P10": 928670400,
        "P25": 944892000,
        "P5": 918475200,
        "P50": 961351200,
        "P75": 975110400,
        "P80": 977767200,
        "P90": 983124000,
        "P95": 986428800,
        "Percobaan": 1000,
        "Rata-rata": 958507128,
        "Ukuran": "Rupiah",
      }
    `);
  });
  it("the chance falls with the ceiling, from one to nothing, and half at the median", () => {
    const median = run(5000, 7).P50!;
    const chance = (pagu: number) =>
      cells.value("PELUANGCUKUP", pagu, TABLE_OF_GROUPS, TABLE_OF_ASSUMPTIONS, 5000, 7) as number;
    expect([chance(2_000_000_000), chance(1_000_000)]).toEqual([1, 0]);
    expect(chance(median)).toBeGreaterThanOrEqual(0.5);
    expect(chance(median)).toBeLessThan(0.51);
  });
  it("read discrete values, normal ones, a shared draw and a ceiling", () => {
    const assumptions = [
      ["Hal", "Sebaran", "Rata-rata", "Simpangan baku", "Nilai", "Peluang", "Bersama", "Sumber"],
      ["mulai", "diskret", "", "", "0;1;2", "50%;30%;20%", "ya", "jadwal"],
      ["pagu", "normal", 1, "0,05", "", "", "", "APBD perubahan"],
    ];
    const chance = cells.value("PELUANGCUKUP", 977_076_000, TABLE_OF_GROUPS, assumptions, 4000) as number;
    // Without delay the cost is Rp977,076,000, which half the ceilings pay; with delay nearly all do.
    expect(chance).toBeGreaterThan(0.7);
    expect(chance).toBeLessThan(0.8);
  });
  it("name row, column and what is accepted", () => {
    const refused = (...row: Row) => message("SIMULASI", TABLE_OF_GROUPS, [TABLE_OF_ASSUMPTIONS[0], row]).message;
    expect(refused("gaji", "", "PERT", 1, 2, 3, "x")).toBe(
      'Argumen tabel_asumsi, baris 1, kolom Hal berisi "gaji". Isi orang, faktor orang, sah, upah, mulai atau pagu.',
    );
    expect(refused("orang", "", "beta", 1, 2, 3, "x")).toContain("kolom Sebaran");
    expect(refused("orang", "", "PERT", 1, "", 3, "x")).toContain("kolom Paling mungkin kosong");
    expect(refused("orang", "", "PERT", 3, 2, 1, "x")).toBe(
      "tabel_asumsi: Asumsi 1: yang terkecil (3) melebihi yang terbesar (1). Tukar keduanya.",
    );
    expect(refused("orang", "", "PERT", 1, 4, 3, "x")).toMatch(/^tabel_asumsi: Asumsi 1: nilai yang paling mungkin/);
    expect(refused("orang", "", "PERT", 1, 2, 3, "")).toContain("sumbernya");
    expect(refused("orang", "desa: Entah", "PERT", 1, 2, 3, "x")).toContain("tidak mengenai kelompok mana pun");
  });
  it("need the months of the groups, and groups that can be computed", () => {
    const without = TABLE_OF_GROUPS.map((row) => row.slice(0, 5));
    expect(message("SIMULASI", without, TABLE_OF_ASSUMPTIONS).message).toContain("kolom Mulai");
    const broken = TABLE_OF_GROUPS.map((row, index) => (index === 1 ? row.with(0, "banyak") : row));
    expect(message("SIMULASI", broken, TABLE_OF_ASSUMPTIONS).message).toMatch(/^tabel_kelompok, Buruh tani tembakau: /);
  });
  it("reckon groups over several years, each year at its law", () => {
    const groups = TABLE_OF_GROUPS.map((row, index) => (index === 2 ? row.with(6, "2026-12") : row));
    const fixed = [
      ["Hal", "Sebaran", "Paling mungkin", "Sumber"],
      ["faktor orang", "tetap", 1, "rencana"],
    ];
    const rows = Object.fromEntries(table("SIMULASI", groups, fixed, 100)) as Record<string, number>;
    expect(rows.P50).toBe(913_701_600 + 2 * 63_374_400);
  });
});
