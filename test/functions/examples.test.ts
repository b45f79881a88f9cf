import { describe, expect, it } from "vitest";
import { openBuiltFunctions } from "./bundle";

const cells = openBuiltFunctions();
const _ = undefined;

describe("published figures, as a cell shows them", () => {
  it.each<[string, string, unknown[], unknown]>([
    [
      "Blitar 2025: 6,043 tobacco workers, April to December",
      "ANGGARAN",
      [6043, "JKK+JKM", _, "2025-04", "2025-12", "BPU"],
      913_701_600,
    ],
    ["the same from the ceiling", "ORANGDARI", [913_701_600, "JKK+JKM", _, "2025-04", "2025-12", "BPU"], 6043],
    [
      "Blitar 2024: 5,387 people, August to December",
      "ANGGARAN",
      [5387, "JKK+JKM", _, "2024-08", "2024-12", "BPU"],
      452_508_000,
    ],
    [
      "Lumajang 2025: 5,606 people, June to December",
      "ANGGARAN",
      [5606, "JKK+JKM", _, "2025-06", "2025-12", "BPU"],
      659_265_600,
    ],
    [
      "Penajam Paser Utara 2025: 15,000 people, a year",
      "ANGGARAN",
      [15000, "JKK+JKM", _, "2025-01", "2025-12", "BPU"],
      3_024_000_000,
    ],
    ["Sintang 2024, JKK alone", "ANGGARAN", [2000, "JKK", _, "2024-01", "2024-12", "BPU"], 240_000_000],
    ["Sintang 2024, JKM alone", "ANGGARAN", [2000, "JKM", _, "2024-01", "2024-12", "BPU"], 163_200_000],
    [
      "Kotawaringin Timur 2024: the ceiling pays nine months",
      "BULANDARI",
      [739_122_000, 4400, "JKK+JKM", _, "2024-04", "BPU"],
      9,
    ],
    [
      "Serang 2023: 326 village heads on Rp3,000,000",
      "ANGGARAN",
      [326, "JKK+JKM", 3_000_000, "2023-01", "2023-12"],
      63_374_400,
    ],
    [
      "Muna Barat 2022: 3,080 people, rounded down",
      "ANGGARAN",
      [3080, "JKK+JKM", 2_552_014.52, "2022-01", "2022-12", _, _, _, _, _, "bawah"],
      509_308_800,
    ],
  ])("%s", (_case, id, given, expected) => expect(cells.value(id, ...given)).toBe(expected));
});

describe("the law in a cell", () => {
  it.each<[string, string, unknown[], unknown]>([
    ["JKK of a government office", "TARIF", ["JKK", "2025-04"], 0.0024],
    ["JKK, high risk, in words", "TARIF", ["jkk", 45748, "pu", "Sangat Tinggi"], 0.0174],
    ["JKM of PU", "TARIF", ["JKM", "2025-04"], 0.003],
    ["JHT, whole", "TARIF", ["JHT", "2025-04"], 0.057],
    ["JHT, worker's share", "TARIF", ["JHT", "2025-04", _, _, _, _, "pekerja"], 0.02],
    ["JKM of BPU is an amount", "TARIF", ["JKM", "2025-04", "BPU"], 6800],
    ["… halved where the relief of PP 50/2025 applies", "TARIF", ["JKM", "2026-05", "BPU", _, _, "CSR"], 3400],
    ["… not where APBD pays", "TARIF", ["JKM", "2026-05", "BPU"], 6800],
    ["… transport has it earlier", "TARIF", ["JKM", "2026-01", "BPU", _, "transportasi", "MANDIRI"], 3400],
    ["relief of PP 49/2020: one hundredth of the contribution", "TARIF", ["JKK", "2020-12"], 0.000024],
    ["wage ceiling of JP", "BATASUPAH", ["JP", "2015-07"], 7_000_000],
  ])("%s", (_case, id, given, expected) => expect(cells.value(id, ...given)).toBeCloseTo(expected as number, 12));

  it("has no ceiling for JKK, and says so as #N/A", () => {
    expect(cells.call("BATASUPAH", "JKK", "2025-04")).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("JKK"),
    });
  });
  it("names programme and month where nothing was in force", () => {
    const shown = cells.call("IURAN", "JKM", 3_000_000, "2015-06");
    expect(shown).toMatchObject({ error: "#N/A" });
    expect((shown as { message: string }).message).toMatch(/JKM.*Jun 2015/);
  });
  it("has no JP for BPU", () => {
    expect(cells.call("IURAN", "JP", 3_000_000, "2025-04", "BPU")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/^program: .*BPU.*JP/),
    });
  });
  it("has no shares in BPU", () => {
    for (const id of ["TARIF", "IURAN"]) {
      const given =
        id === "TARIF"
          ? ["JKK", "2025-04", "BPU", _, _, _, "pekerja"]
          : ["JKK", _, "2025-04", "BPU", _, _, _, "pekerja"];
      expect(cells.call(id, ...given)).toMatchObject({ error: "#VALUE!", message: expect.stringMatching(/^bagian: /) });
    }
  });
  it("cites regulation, article and months in one sentence", () => {
    expect(cells.value("DASARHUKUM", "JKK", "2025-04")).toMatch(
      /^JKK – tarif: PP 44\/2015, Pasal 16 .*berlaku sejak Jul 2015.*\.$/,
    );
    expect(cells.value("DASARHUKUM", "JKM", "2026-05", "BPU", _, _, "CSR")).toMatch(/PP 50\/2025/);
  });
  it("cites what else decided: a relief this payer does not get, a ceiling that is not announced, a value not verified", () => {
    expect(cells.value("DASARHUKUM", "JKM", "2026-05", "BPU")).toMatch(
      /tanpa keringanan PP 50\/2025 karena dibayar APBD/,
    );
    expect(cells.value("DASARHUKUM", "JKM", "2025-05", "BPU")).not.toMatch(/PP 50\/2025/);
    expect(cells.value("DASARHUKUM", "JP", "2027-05")).toMatch(/belum diumumkan/);
    const explained = cells.value("JELASKAN", "JKK+JKM", _, "2026-05", "BPU") as unknown[][];
    expect(explained.flat().join(" ")).toMatch(/tanpa keringanan PP 50\/2025/);
    // A transcription is no text that was read.
    expect(cells.value("DASARHUKUM", "JKK", "2025-04")).toMatch(
      /belum diverifikasi dari naskah resmi \(pasal dan angka dari salinan/,
    );
    expect(cells.value("DASARHUKUM", "JKK", "2020-09")).toMatch(
      /keringanan iuran: PP 49\/2020, Pasal 9 .*, berlaku Agu 2020 sampai Jan 2021[.;]/,
    );
  });
  it("says which base an income counts as", () => {
    expect(cells.value("IURAN", "JKK+JKM", 3_000_000, "2025-04", "BPU")).toBe(36_300);
    const steps = (cells.value("JELASKAN", "JKK", 3_000_000, "2025-04", "BPU") as unknown[][]).map(([step]) => step);
    expect(steps).toContain(
      "Penghasilan Rp3.000.000 masuk rentang Rp2.700.000 sampai di bawah Rp3.200.000 → dasar Rp2.950.000",
    );
  });
  it("lists the parameters with a header, one number to a row", () => {
    const all = cells.value("ATURAN") as unknown[][];
    const ofJp = cells.value("ATURAN", "JP", "2025-04") as unknown[][];
    expect(all[0]).toEqual([
      "Id",
      "Program",
      "Segmen",
      "Hal",
      "Syarat",
      "Nilai",
      "Satuan",
      "Mulai",
      "Sampai",
      "Peraturan",
      "Pasal",
      "Keyakinan",
    ]);
    expect(all.length).toBeGreaterThan(40);
    expect(all.slice(1).every((row) => typeof row[5] === "number")).toBe(true);
    expect(ofJp.slice(1).map((row) => row[5])).toEqual(expect.arrayContaining([0.02, 0.01, 10_547_400]));
    expect(ofJp).toHaveLength(4);
  });
});

describe("one person, one group", () => {
  it("takes the lowest base of BPU where none is given", () => {
    expect(cells.value("IURAN", "JKK+JKM", _, "2025-04", "BPU")).toBe(16_800);
    expect(cells.value("IURAN", "JKK+JKM", null, "2025-04", "BPU")).toBe(16_800);
    expect(cells.value("IURAN", "JKK+JKM", "", "2025-04", "BPU")).toBe(16_800);
    expect(cells.call("IURAN", "JKK", 0, "2025-04", "BPU")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("dasar"),
    });
  });
  it("reads programmes in any order, case and spacing", () => {
    for (const text of ["jkm + jkk", "JKM+JKK", " Jkk+ jkm "])
      expect(cells.value("IURAN", text, _, "2025-04", "BPU")).toBe(16_800);
    expect(cells.call("IURAN", "JKK+JKK", _, "2025-04", "BPU")).toMatchObject({ error: "#VALUE!" });
    expect(cells.call("TARIF", "JKK+JKM", "2025-04")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("satu program"),
    });
  });
  it("reads dates as serial numbers, text and month names, and refuses what can be misread", () => {
    for (const date of [45748, 45777.75, "2025-04", "2025-04-30", "Apr 2025", "April 2025", "25/04/2025", "04/2025"])
      expect(cells.value("IURAN", "JKK", 3_000_000, date)).toBe(7_200);
    for (const date of ["04/05/2025", 2025, 202504, 20250401, "2025-13", "2025-02-30"])
      expect(cells.call("IURAN", "JKK", 3_000_000, date)).toMatchObject({
        error: "#VALUE!",
        message: expect.stringContaining("tanggal"),
      });
    expect(cells.call("IURAN", "JKK", 3_000_000, "04/05/2025")).toMatchObject({
      message: expect.stringMatching(/bisa berarti Mei 2025 atau April 2025.*Tulis 2025-05/),
    });
  });
  it("calculates construction from a known wage: 1.74 % and 0.30 %, by its name or its segment, like a table of groups", () => {
    const at = [3_000_000, "2025-04"] as const;
    expect(cells.value("IURAN", "JAKON", ...at)).toBe(52_200 + 9_000);
    expect(cells.value("IURAN", "jasa konstruksi", ...at, "konstruksi")).toBe(61_200);
    expect(cells.value("IURAN", "JKK+JKM", ...at, "JAKON")).toBe(61_200);
    expect(cells.value("IURAN", "JKK", ...at, "JAKON")).toBe(52_200);
    expect(cells.value("TARIF", "JKK", "2025-04", "JAKON")).toBe(0.0174);
    expect(cells.value("TARIF", "JKM", "2025-04", "JAKON", _, _, _, "pemberi kerja")).toBe(0.003);
    expect(cells.value("DASARHUKUM", "JKK", "2025-04", "JAKON")).toContain("PP 44/2015 Pasal 56 ayat (2)");
    const explained = cells.value("JELASKAN", "JAKON", ...at) as unknown[][];
    expect(explained.find(([step]) => step === "JKK + JKM")).toEqual(["JKK + JKM", 61_200, ""]);
    const listed = cells.value("ATURAN", "JAKON", "2025-04") as unknown[][];
    expect([...new Set(listed.slice(1).map(([id]) => id))]).toEqual([
      "jakon.wage.jkk",
      "jakon.wage.jkm",
      "jakon.contract",
    ]);
    for (const [wage, rounding] of [
      [2_474_598.99, "atas"],
      [3_333_333, "bawah"],
      [2_222_222.22, "terdekat"],
    ] as const) {
      const table = [
        ["Kelompok", "Orang", "Program", "Segmen", "Dasar iuran (Rp)", "Mulai", "Selesai"],
        ["Tukang", 10, "JKK+JKM", "JAKON", wage, "2025-04", "2025-12"],
      ];
      const cost = cells.value("ANGGARAN", 10, "JAKON", wage, "2025-04", "2025-12");
      expect(cost).toBe((cells.value("ANGGARANKELOMPOK", table, 2025) as unknown[][])[1]![6]);
      const month = cells.value("IURAN", "JAKON", wage, "2025-04", _, _, _, _, _, rounding);
      const round = { atas: Math.ceil, bawah: Math.floor, terdekat: Math.round }[rounding];
      expect(month).toBe(round((wage * 1740) / 100_000) + round((wage * 300) / 100_000));
    }
    // The relief of PP 49/2020 was for construction as well.
    expect(cells.value("IURAN", "JKK", 3_000_000, "2020-10", "JAKON")).toBe(522);
    expect(cells.value("ORANGDARI", 612_000, "JAKON", 3_000_000, "2025-04", "2025-04")).toBe(10);
  });
  it("says of construction what it has not, and where a contract value goes", () => {
    const says = (message: RegExp) => ({ error: "#VALUE!", message: expect.stringMatching(message) });
    expect(cells.call("IURAN", "JAKON", _, "2025-04")).toMatchObject(
      says(/dasar.*nilai kontrak pakai JAMSOS\.IURANJAKON/),
    );
    expect(cells.call("IURAN", "JAKON", 3_000_000, "2025-04", "BPU")).toMatchObject(
      says(/segmen berisi "BPU".*"JAKON"/),
    );
    expect(cells.call("IURAN", "JKK", 3_000_000, "2025-04", "gawat")).toMatchObject(
      says(/segmen.*PU, BPU atau JAKON.*nilai kontrak pakai JAMSOS\.IURANJAKON/),
    );
    expect(cells.call("IURAN", "JHT", 3_000_000, "2025-04", "JAKON")).toMatchObject(
      says(/konstruksi tidak mengenal program JHT/),
    );
    expect(cells.call("TARIF", "JAKON", "2025-04")).toMatchObject(says(/program berisi "JAKON".*satu program saja/));
    expect(cells.call("IURAN", "JAKON", 25_000_000_000, "2025-04")).toMatchObject(says(/nilai kontrak/));
  });
  it("reads numbers kept as text, and forgives the noise of Excel's arithmetic", () => {
    expect(cells.value("ANGGARAN", "6.043", "JKK+JKM", "Rp1.000.000", "2025-04", "2025-12", "BPU")).toBe(913_701_600);
    expect(cells.value("ANGGARAN", 6043.000000000001, "JKK+JKM", _, "2025-04", "2025-12", "BPU")).toBe(913_701_600);
  });
  it("takes DBHCHT and DBH sawit as APBD", () => {
    for (const payer of ["DBHCHT", "dbh sawit", "apbd"])
      expect(cells.value("IURAN", "JKM", _, "2026-05", "BPU", _, _, payer)).toBe(6800);
  });
  it("lets shares sum to the whole", () => {
    const part = (share: string) =>
      cells.value("IURAN", "JKK+JKM+JHT+JP", 3_333_333, "2025-04", _, _, _, _, share) as number;
    expect(part("pemberi kerja") + part("pekerja")).toBe(part("total"));
  });
  it("itemizes by month and programme, with the sum in the last row", () => {
    const table = cells.value("RINCIAN", 6043, "JKK+JKM", _, "2025-04", "2025-12", "BPU") as (string | number)[][];
    expect(table).toHaveLength(11);
    expect(table[0]).toEqual(["Bulan", "JKK", "JKM", "Jumlah"]);
    expect(table[1]).toEqual(["Apr 2025", 60_430_000, 41_092_400, 101_522_400]);
    expect(table.at(-1)).toEqual(["Jumlah", 543_870_000, 369_831_600, 913_701_600]);
  });
  it("prices a construction contract by slices", () => {
    expect(cells.value("IURANJAKON", 1_000_000_000)).toBe(
      (cells.value("IURANJAKON", 1_000_000_000, "JKK") as number) +
        (cells.value("IURANJAKON", 1_000_000_000, "JKM") as number),
    );
    expect(cells.value("IURANJAKON", 100_000_000, "JKK")).toBe(210_000);
    expect(cells.call("IURANJAKON", 1_000_000_000, "JHT")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("program"),
    });
  });
});

describe("solving", () => {
  it("answers 0 where the ceiling pays for nobody", () => {
    expect(cells.value("ORANGDARI", 100, "JKK+JKM", _, "2025-04", "2025-12", "BPU")).toBe(0);
    expect(cells.value("BULANDARI", 100, 5, "JKK+JKM", _, "2025-04", "BPU")).toBe(0);
  });
  it("says what the least would cost where no base is low enough", () => {
    const shown = cells.call("DASARDARI", 100, 326, "JKK+JKM", "2025-01", "2025-12", "BPU");
    expect(shown).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("Rp65.721.600") });
  });
  it("finds the wage behind a published total", () => {
    const base = cells.value("DASARDARI", 63_374_400, 326, "JKK+JKM", "2023-01", "2023-12") as number;
    expect(cells.value("ANGGARAN", 326, "JKK+JKM", base, "2023-01", "2023-12")).toBe(63_374_400);
    expect(cells.value("ANGGARAN", 326, "JKK+JKM", base + 1, "2023-01", "2023-12")).toBeGreaterThan(63_374_400);
  });
});

describe("explaining and spelling", () => {
  it("tells each line to the article, and ends with the figure of IURAN", () => {
    const table = cells.value("JELASKAN", "JKK+JKM", _, "2025-04", "BPU") as (string | number)[][];
    expect(table[0]).toEqual(["Langkah", "Rupiah", "Dasar hukum"]);
    expect(table.filter((row) => typeof row[1] === "number").at(-1)).toEqual(["JKK + JKM", 16_800, ""]);
    expect(table.some((row) => /PP 44\/2015/.test(String(row[2])))).toBe(true);
  });
  it("spells amounts", () => {
    expect(cells.value("TERBILANG", 913_701_600)).toBe(
      "sembilan ratus tiga belas juta tujuh ratus satu ribu enam ratus rupiah",
    );
    expect(cells.value("TERBILANG", 16_800, "en")).toBe("sixteen thousand eight hundred rupiah");
    expect(cells.value("TERBILANG", 0)).toBe("nol rupiah");
    expect(cells.call("TERBILANG", 1.005)).toMatchObject({ error: "#VALUE!" });
  });
});
