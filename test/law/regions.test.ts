import { describe, expect, it } from "vitest";
import { REGIONS } from "../../src/law/regions";

/** Every figure and name the five articles print, as read; wording and titles of the articles were not kept. */
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
    "31,36 %",
    "15.480 peserta baru",
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
