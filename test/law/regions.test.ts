import { describe, expect, it } from "vitest";
import { printedIn, REGIONS } from "../../src/law/regions";

/** Every figure and name the five articles print, as read. */
const PRINTED: Record<string, readonly string[]> = {
  "kab-blitar": [
    "5.387 × 5 bulan = Rp452.508.000",
    "6.043 × 9 bulan = Rp913.701.600",
    "empat bulan",
    "26,3 % per 15 Oktober 2024",
    "kader posyandu, Linmas, pengurus BUMDes, petani, peternak, nelayan, penambang, UMKM",
    "dana Dinas Sosial bagi miskin ekstrem",
    "Permendagri 15/2024",
  ],
  "kab-banyumas": [
    "12.171 dari 51.674 (tercetak 46,8 %)",
    "1.999 dari 223.022",
    "214.687 dari 684.654 = 31,36 %",
    "15.480 peserta baru hingga Maret 2025",
    "Rp323 juta bagi 21 pekerja",
    "penderes nira",
  ],
  "kab-pati": [
    "29 % dari 599.061 angkatan kerja",
    "39 % dari 511.111 angkatan kerja",
    "kurang satu persen dari target 40 %",
    "52 %",
    "DTKS dan P3KE desil I–IV, Rp16.800",
  ],
  "kab-ngawi": [
    "23–24 % dari sekitar 500.000 pekerja",
    "sekitar 6.000",
    "Rp16.800 sebulan bagi peserta mandiri",
    "45 % pada 2029",
    "petani, buruh tani, pekerja konstruksi",
  ],
  "kab-konawe": [
    "27.636 dari 79.388 = 34,81 % per 30 April 2025",
    "51.752 belum terdaftar",
    "UU 40/2004; Inpres 2/2021; Permendagri 10/2023; Surat 100.2.1.6/2379/OTDA",
  ],
};

describe("the figures of the five regions", () => {
  it.each(REGIONS.map((region) => [region.name, region] as const))("%s shows all of them", (_name, region) => {
    const texts = region.figures.map(({ text }) => text).join("\n");
    for (const printed of PRINTED[region.id]!) expect(texts).toContain(printed);
  });

  it("each figure names where it was printed, so that it can be found again: paper, date, and the title of an article", () => {
    const dated = REGIONS.flatMap(({ figures }) => figures.map(({ source }) => printedIn(source, "id")));
    for (const source of dated) expect(source).toMatch(/20\d\d-\d\d-\d\d/);
    expect(dated.filter((source) => /tidak tercatat/.test(source))).toEqual([]);
    expect([...new Set(dated)].filter((source) => source.includes(": "))).toHaveLength(REGIONS.length);
  });

  it("a coverage that is printed with participants and workers follows from them", () => {
    const whole = REGIONS.flatMap(({ id, coverage }) => coverage.map((one) => ({ ...one, id: `${id} ${one.id}` })));
    const share = ({ participants, workers }: { participants: number | null; workers: number | null }) =>
      Math.round(((participants ?? 0) * 10_000) / (workers ?? 1)) * 10;
    expect(
      whole
        .filter(({ participants, workers, per100000 }) => participants && workers && per100000)
        .map((one) => [one.id, one.per100000, share(one)]),
    ).toEqual([
      ["kab-banyumas U1", 31_360, 31_360],
      ["kab-banyumas U2", 46_800, 23_550],
      ["kab-konawe U1", 34_810, 34_810],
    ]);
  });

  it("the groups and funds Blitar's article names are groups and funds of its example, in its order", () => {
    const { groups, funds } = REGIONS[0]!;
    expect(groups.slice(1).map(({ name }) => name.id)).toEqual([
      "Kader posyandu",
      "Linmas",
      "Pengurus BUMDes",
      "Petani",
      "Peternak",
      "Nelayan",
      "Penambang",
      "Pelaku UMKM",
      "Pekerja miskin ekstrem",
    ]);
    expect(funds.map(({ kind, ceiling }) => [kind, ceiling])).toEqual([
      ["DBHCHT", 913_701_600],
      ["APBD_DINSOS", null],
    ]);
    expect(groups.at(-1)!.fund).toBe("DINSOS");
  });

  it("whoever is named without a headcount has nobody, and says so", () => {
    const named = REGIONS.flatMap(({ id: region, groups }) =>
      groups.filter(({ people }) => people === 0).map((one) => ({ ...one, id: `${region} ${one.id}` })),
    );
    expect(named.map(({ id }) => id)).toEqual([
      ...["K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10"].map((id) => `kab-blitar ${id}`),
      "kab-banyumas K3",
      "kab-ngawi K2",
      "kab-ngawi K3",
      "kab-ngawi K4",
    ]);
    for (const { id, assumptions } of named)
      expect(assumptions[0]!.id, id).toMatch(/^(Jumlah orang belum disebut|Bacaan kedua: 0 orang)/);
  });
});
