import { describe, expect, it } from "vitest";
import { sumGroups } from "../../src/budget/sumGroups";
import { readPlanFile } from "../../src/planfile/readPlanFile";
import { writePlanFile } from "../../src/planfile/writePlanFile";
import { fileGroup, fileOf, saidOf } from "./planTexts";

const scenario = (nama: string, perubahan: object[] = []) => ({ nama, perubahan });
const change = (kolom: string, nilai: unknown, more: object = {}) => ({
  sasaran: "kelompok",
  nama: "Buruh tani",
  kolom,
  nilai,
  alasan: "uji",
  ...more,
});
const provision = (parameter: string) => ({
  parameter,
  mulai: "2025-01",
  peraturan: "Perbup 12/2025",
  pasal: "Pasal 4",
  nilai: 7000,
});
const fund = (changes: object = {}) => ({ nama: "DBHCHT", jenis: "DBHCHT", pagu: { 2025: 1_000_000 }, ...changes });

describe("a plan file is refused, with place and reason,", () => {
  it.each<[string, string, RegExp]>([
    [
      "where the adopted budget holds what no group may",
      fileOf({ ditetapkan: { jenis: "PERGESERAN", kelompok: [fileGroup({ orang: -5 })] } }),
      /ditetapkan\.kelompok\[0\]\.orang: Jumlah orang tidak boleh kurang dari nol \(terisi -5\)/,
    ],
    [
      "where the adopted budget names a fund that is not listed",
      fileOf({ ditetapkan: { jenis: "PERGESERAN", kelompok: [fileGroup({ dana: "CSR" })] } }),
      /ditetapkan\.kelompok\[0\]\.dana: Sumber dana "CSR" tidak ada/,
    ],
    [
      "for a year the law does not know whole",
      fileOf({ tahun: 2015 }),
      /tahun: Tahun anggaran "?2015"? .*2016 sampai 2100/,
    ],
    ["for half a year", fileOf({ tahun: 2025.5 }), /tahun: Tahun anggaran "?2025[,.]5"? .*2016 sampai 2100/],
    [
      "for months before the law, whatever the programme",
      fileOf({ tahun: 2016, kelompok: [fileGroup({ mulai: "2015-01", selesai: "2016-12" })] }),
      /kelompok\[0\]\.mulai: Tidak ada aturan iuran untuk Jan 2015/,
    ],
    [
      "for a contract of a hundred trillion",
      fileOf({ kelompok: [fileGroup({ segmen: "JAKON", nilaiKontrak: 100_000_000_000_000 })] }),
      /nilaiKontrak: Nilai kontrak Rp100\.000\.000\.000\.000 melebihi batas Rp10\.000\.000\.000\.000/,
    ],
    [
      "for a group whose cost has more than fifteen digits",
      fileOf({ kelompok: [fileGroup({ segmen: "PU", dasar: 10_000_000_000, orang: 300_000_000 })] }),
      /kelompok\[0\].*melebihi batas Rp999\.999\.999\.999\.999/,
    ],
    [
      "for groups whose costs together have more than fifteen digits",
      fileOf({
        kelompok: ["A", "B"].map((nama) => fileGroup({ nama, segmen: "PU", dasar: 10_000_000_000, orang: 900_000 })),
      }),
      /kelompok\[1\].*melebihi batas Rp999\.999\.999\.999\.999/,
    ],
    [
      "for a scenario whose total has more than fifteen digits",
      fileOf({
        kelompok: [fileGroup({ segmen: "PU", dasar: 10_000_000_000, orang: 900_000 })],
        skenario: [scenario("Naik", [change("orang", 300_000_000)])],
      }),
      /skenario\[0\].*melebihi batas Rp999\.999\.999\.999\.999/,
    ],
    [
      "for a scenario that changes a fund where there is none",
      fileOf({ skenario: [scenario("Pagu", [change("pagu 2025", 5, { sasaran: "dana", nama: "CSR" })])] }),
      /perubahan\[0\]\.nama: "CSR" tidak ada\. Yang ada: belum ada satu pun\./,
    ],
    [
      "for a scenario that makes a group impossible",
      fileOf({ skenario: [scenario("Turun", [change("orang", -5)])] }),
      /skenario\[0\]\.perubahan\[0\]\.nilai: Jumlah orang tidak boleh kurang dari nol/,
    ],
    [
      "for a scenario that changes nothing",
      fileOf({ skenario: [scenario("Tarif", [change("nilai", -1, { sasaran: "parameter", nama: "bpu.jkm" })])] }),
      /skenario\[0\]/,
    ],
    ...[0, 7, 0x0b, 0xd800, 0xdc00, 0xfffe, 0xffff].map((code): [string, string, RegExp] => [
      `for a sign no workbook keeps (${code.toString(16)})`,
      fileOf({ skenario: [{ ...scenario("Naik", [change("orang", 5)]), catatan: `a${String.fromCharCode(code)}b` }] }),
      /skenario\[0\]\.catatan: Teks ini memuat tanda U\+[0-9A-F]{4}, yang tidak tampak/,
    ]),
    [
      "for a name that holds one",
      fileOf({ kelompok: [fileGroup({ nama: "Buruh\u0000tani" })] }),
      /kelompok\[0\]\.nama: .*U\+0000/,
    ],
    [
      "for an account code that holds one",
      fileOf({ kelompok: [fileGroup({ rekening: { JKK: "5.1\u0001" } })] }),
      /rekening\.JKK: .*U\+0001/,
    ],
    [
      "for a share finer than the plan keeps",
      fileOf({
        dana: [fund()],
        kelompok: [fileGroup({ pembagian: [{ dana: "DBHCHT", persen: 33.3333 }] })],
      }),
      /pembagian\[0\]\.persen: Persen ditulis dengan paling banyak tiga desimal, tetapi tertulis 33\.3333/,
    ],
    [
      "for an earmark finer than that",
      fileOf({ dana: [fund({ porsiPersen: 12.34567 })] }),
      /porsiPersen: .*tiga desimal/,
    ],
    [
      "for two account codes of one programme of a group",
      fileOf({ kelompok: [fileGroup({ rekening: { JKK: "1", "jkk ": "2" } })] }),
      /rekening\.jkk : Kunci "jkk " ditulis dua kali/,
    ],
    [
      "for two account codes of one programme and category of the region",
      fileOf({ rekening: ["1", "2"].map((kode) => ({ program: "JKK", kode })) }),
      /rekening\[1\]: Kode rekening JKK untuk kelompok lain ditulis dua kali/,
    ],
    [
      "for a ceiling of a year no budget has",
      fileOf({ dana: [fund({ pagu: { 2205: 5 } })] }),
      /dana\[0\]\.pagu\.2205: Tahun anggaran "2205" .*2016 sampai 2100/,
    ],
    [
      "for such a ceiling in a scenario",
      fileOf({
        dana: [fund()],
        skenario: [scenario("Pagu", [change("pagu 2205", 5, { sasaran: "dana", nama: "DBHCHT" })])],
      }),
      /kolom: Kolom "pagu 2205" tidak dapat diubah/,
    ],
    [
      "for fewer than no participants, also where the workers are not known",
      fileOf({ cakupan: [{ peserta: -1 }] }),
      /cakupan\[0\]\.peserta: Jumlah peserta -1 tidak dapat dipakai/,
    ],
    [
      "for half a worker, also where the participants are not known",
      fileOf({ cakupan: [{ pekerja: 0.5 }] }),
      /cakupan\[0\]\.pekerja: .*0[.,]5/,
    ],
    [
      "for a local provision of a parameter nobody knows, by its name and not by its numbers",
      fileOf({ ketentuanSetempat: [provision("bpu.xyz")] }),
      /^Baris \d+, ketentuanSetempat\[0\]\.parameter: "bpu\.xyz" tidak ada\. Yang ada: docs\/law\.md\.$/,
    ],
    [
      "for a local provision of a whole table",
      fileOf({ ketentuanSetempat: [provision("bpu.bands")] }),
      /^Baris \d+, ketentuanSetempat\[0\]\.parameter: "bpu\.bands" adalah daftar atau masa, bukan satu angka/,
    ],
    [
      "for a text longer than a cell prints",
      fileOf({ kelompok: [fileGroup({ catatan: "x".repeat(40_000) })] }),
      /kelompok\[0\]\.catatan: Teks ini 40\.000 huruf; paling banyak 2\.000/,
    ],
    [
      "for a region too long for the page's footer",
      fileOf({ wilayah: "K".repeat(200) }),
      /wilayah: Teks ini 200 huruf; paling banyak 100/,
    ],
    ["for a region of nothing but spaces", fileOf({ wilayah: "  " }), /wilayah: .*kosong/],
    [
      "for a category the catalogue does not have",
      fileOf({ kelompok: [fileGroup({ kategori: "petani_mars" })] }),
      /kategori: "petani_mars" tidak dikenal.*pekerja_rentan/,
    ],
    [
      "for a key written twice",
      fileOf().replace('"orang": 100', '"orang": 100, "orang": 200'),
      /kelompok\[0\]\.orang: Kunci "orang" ditulis dua kali/,
    ],
    [
      "for a programme named twice",
      fileOf({ kelompok: [fileGroup({ program: "JKK+JKK" })] }),
      /kelompok\[0\]\.program: Program JKK disebut dua kali/,
    ],
    [
      "for two names that differ in case only",
      fileOf({ kelompok: [fileGroup(), fileGroup({ nama: "BURUH TANI" })] }),
      /kelompok\[1\]\.nama: Nama "BURUH TANI" dipakai dua kali/,
    ],
    [
      "for a scenario called as none is",
      fileOf({ skenario: [scenario("tanpa  SKENARIO")] }),
      /skenario\[0\]\.nama: .*berarti tanpa skenario/,
    ],
    [
      "for the same in English",
      fileOf({ skenario: [scenario("No scenario")] }),
      /skenario\[0\]\.nama: .*berarti tanpa skenario/,
    ],
    [
      "for scenarios that differ in case only",
      fileOf({ skenario: [scenario("Besar"), scenario("besar ")] }),
      /skenario\[1\]\.nama: Nama "besar " dipakai dua kali/,
    ],
    ["for a scenario without a name", fileOf({ skenario: [scenario(" ")] }), /skenario\[0\]\.nama: .*belum diisi/],
    [
      "for ceilings that sum to sixteen digits",
      fileOf({
        dana: Array.from({ length: 11 }, (_, index) =>
          fund({ nama: `D${index}`, pagu: { 2025: 100_000_000_000_000 } }),
        ),
      }),
      /Jumlah pagu 2025 melebihi batas/,
    ],
    [
      "for a ceiling beyond every budget",
      fileOf({ dana: [fund({ pagu: { 2025: 9_000_000_000_000_000 } })] }),
      /dana\[0\]\.pagu.*: Pagu Rp9\.000\.000\.000\.000\.000 melebihi batas Rp999\.999\.999\.999\.999/,
    ],
    [
      "for a list of categories a fund may pay for that names nothing",
      fileOf({ dana: [fund({ bolehUntuk: ["petani_mars"] })] }),
      /dana\[0\]\.bolehUntuk: "petani_mars" tidak dikenal/,
    ],
  ])("%s", (_, text, expected) => {
    expect(saidOf(text)).toMatch(expected);
    expect(saidOf(text, "en")).not.toMatch(/undefined|null|explanation/);
  });

  it.each<[string, string, RegExp]>([
    [
      "more groups than a book lays out",
      fileOf({ kelompok: Array.from({ length: 1001 }, (_, i) => fileGroup({ nama: `K${i}` })) }),
      /^Baris \d+, kelompok: Daftar kelompok berisi 1\.001; paling banyak 1\.000[^\n]*$/,
    ],
    [
      "60,000 groups",
      fileOf({ kelompok: Array.from({ length: 60_000 }, (_, i) => fileGroup({ nama: `K${i}` })) }),
      /^Baris 1: Berkas ini [^\n]* paling banyak 4\.000\.000[^\n]*$/,
    ],
    ["300,000 unknown keys", `{${Array.from({ length: 300_000 }, (_, i) => `"k${i}":1`).join()}}`, /^Baris 1[:,]/],
    ["deep nesting", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, /^Baris 1: .*paling dalam 16[^\n]*$/],
  ])("before its parts are read: %s", (_, text, expected) => {
    expect(saidOf(text)).toMatch(expected);
  });

  it("with the first fifty of 20,000 unknown keys, and the number of the others", () => {
    const said = saidOf(fileOf(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`kunci${index}`, 1]))));
    expect(said.split("\n")).toHaveLength(51);
    expect(said).toMatch(/19\.950 kesalahan lain/);
  });
});

describe("a plan file is read", () => {
  it("with a byte order mark before it", () => {
    const outcome = readPlanFile(`\ufeff${fileOf()}`);
    expect(outcome.ok).toBe(true);
  });

  it("with a thousand groups", () => {
    const outcome = readPlanFile(
      fileOf({ kelompok: Array.from({ length: 1000 }, (_, i) => fileGroup({ nama: `Desa ${i}` })) }),
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
    expect(sumGroups(outcome.plan).total).toBe(1000 * 100 * 12 * 16_800);
  });

  it("with the adopted budget's funds and the partners of its groups, in any order", () => {
    const text = fileOf({
      dana: [fund()],
      kelompok: [fileGroup(), fileGroup({ nama: "Kader" })],
      ditetapkan: {
        jenis: "PERUBAHAN",
        kelompok: [fileGroup({ nama: "Kader", dana: "DBHCHT" }), fileGroup({ nama: "Lama" })],
      },
    });
    const outcome = readPlanFile(text);
    if (!outcome.ok) throw new Error(saidOf(text));
    const { groups, funds, adopted } = outcome.plan;
    expect(adopted?.groups[0]).toMatchObject({ id: groups[1]!.id, fund: funds[0]!.id });
    expect(groups.map(({ id }) => id)).not.toContain(adopted?.groups[1]!.id);
    expect(readPlanFile(writePlanFile(outcome.plan))).toEqual(outcome);
  });

  it("with programmes separated as people separate them", () => {
    for (const program of ["JKK, JKM", "jkk+jkm", "JKK JKM", "JKK dan JKM", ["JKK", "JKM"]]) {
      const outcome = readPlanFile(fileOf({ kelompok: [fileGroup({ program })] }));
      expect(outcome.ok && outcome.plan.groups[0]?.programs).toEqual(["JKK", "JKM"]);
    }
  });
});
