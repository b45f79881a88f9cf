import { describe, expect, it } from "vitest";
import { PUBLISHED_CODES } from "../../src/budget/publishedFindings";
import { findingText, KNOWN_FINDINGS } from "../../src/texts/published/findings";
import { readSentence } from "../../src/texts/published/readSentence";

/** What is used of a sentence: role and value, in the order of the sentence. */
const used = (sentence: string) =>
  readSentence(sentence)
    .numbers.filter(({ role }) => role !== null)
    .map(({ role, value }) => [role, value]);
const aside = (sentence: string) =>
  readSentence(sentence)
    .numbers.filter((number) => number.aside !== null)
    .map((number) => [number.text, number.aside]);

describe("numbers as Indonesians publish them", () => {
  it.each([
    ["5.606 orang", 5606],
    ["dua ribu lima ratus orang", 2500],
    ["seribu seratus sebelas orang", 1111],
    ["tiga ratus dua puluh enam orang", 326],
    ["26,4 ribu orang", 26_400],
    ["20 ribu lebih warga", 20_000],
    ["5,606 orang", 5606],
  ])("%s", (sentence, people) => expect(used(sentence)).toEqual([["people", people]]));

  it.each([
    ["Rp659.265.600", 659_265_600, 1],
    ["Rp 3 miliar 24 juta", 3_024_000_000, 1_000_000],
    ["Rp1,2 miliar", 1_200_000_000, 100_000_000],
    ["Rp739,122 juta", 739_122_000, 1000],
    ["Rp3,298 miliar", 3_298_000_000, 1_000_000],
    ["satu setengah miliar rupiah", 1_500_000_000, 100_000_000],
    ["sekitar Rp800 juta", 800_000_000, 100_000_000],
    ["Rp500 juta lebih", 500_000_000, 100_000_000],
    ["Rp403 juta", 403_000_000, 1_000_000],
    ["Rp 659.265.600,-", 659_265_600, 1],
  ])("%s", (sentence, value, precision) =>
    expect(readSentence(sentence).numbers).toMatchObject([{ role: "total", value, precision }]),
  );

  it.each([
    ["tujuh bulan", 7],
    ["12 bulan", 12],
    ["dua belas bulan", 12],
    ["selama setahun", 12],
    ["selama dua tahun", 24],
    ["Rp800 juta per tahun", 12],
  ])("%s lasts %i months", (sentence, months) => expect(used(sentence)).toContainEqual(["months", months]));

  it("a point before miliar that may be a decimal mark is told both ways", () => {
    expect(readSentence("Rp3.298 miliar").numbers).toMatchObject([{ value: 3_298_000_000_000, other: 3_298_000_000 }]);
  });

  it("a range, a benefit, an age, villages and broken digits are told and not used", () => {
    expect(aside("5.000–6.000 nelayan berusia 18-65 tahun di 54 desa, santunan Rp42 juta, 659.26.5600")).toEqual([
      ["5.000–6.000 nelayan", "range"],
      ["18-65 tahun", "elsewhere"],
      ["54 desa", "elsewhere"],
      ["Rp42 juta", "elsewhere"],
      ["659.26.5600", "unreadable"],
    ]);
    expect(readSentence("15-20 juta rupiah").numbers).toMatchObject([{ value: 15_000_000, high: 20_000_000 }]);
  });

  it("a word behind a comma is not quoted with the number before it", () => {
    expect(aside("NIK 3505121212120001, kata dia")).toEqual([["3505121212120001", "unclear"]]);
  });

  it("of several headcounts the first is used and the others are told", () => {
    expect(aside("26.400 penerima: 4.338 RT, 559 RW")).toEqual([
      ["4.338 RT", "second"],
      ["559 RW", "second"],
    ]);
  });
});

const LUMAJANG = [
  ["people", 5606],
  ["months", 7],
  ["total", 659_265_600],
];
describe("as officers paste it", () => {
  it.each([
    "5.606\u00a0buruh tani, 7 (tujuh) bulan, Rp\u00a0659.265.600,- (enam ratus lima puluh sembilan juta dua ratus enam puluh lima ribu enam ratus rupiah)",
    "5 606 orang, tujuh (7) bulan, Rp 659 265 600",
    "5.606 org x 7 bln = Rp. 659.265.600,-",
    "• Jumlah peserta: 5.606\n• Bulan: 7\n• Total: Rp659.265.600",
  ])("%s", (sentence) => expect(used(sentence)).toEqual(LUMAJANG));

  it("two numbers parted by a comma are two, and millions are rupiah unless they count people", () => {
    expect(used("5.606 buruh tani, 659,2 juta, tujuh bulan")).toEqual([
      ["people", 5606],
      ["total", 659_200_000],
      ["months", 7],
    ]);
    expect(used("1,2 juta pekerja")).toEqual([["people", 1_200_000]]);
  });

  it("of groups side by side, rates of programmes and a whole none is taken for the total's", () => {
    expect(aside("500 nelayan dan 1.200 petani, total Rp342.720.000")).toEqual([
      ["500 nelayan", "several"],
      ["1.200 petani", "several"],
    ]);
    expect(aside("Iuran JKK Rp10.000 dan JKM Rp6.800 per orang per bulan")).toHaveLength(2);
    expect(aside("Dari 10.000 petani, baru 5.606 yang dilindungi")).toContainEqual(["10.000 petani", "elsewhere"]);
    expect(aside("7 (delapan) bulan")).toContainEqual(["7", "unclear"]);
  });
});

describe("what a number stands for", () => {
  it("rate, sum of a month and total in one sentence", () => {
    const sentence =
      "Menanggung 5.387 petani; iuran Rp16.800 per orang per bulan, Rp90.501.600 sebulan, lima bulan, total Rp452.508.000";
    expect(used(sentence)).toEqual([
      ["people", 5387],
      ["unit", 16_800],
      ["monthly", 90_501_600],
      ["months", 5],
      ["total", 452_508_000],
    ]);
  });

  it("a wage is a base, cents included", () => {
    expect(used("upah sesuai UMP Rp2.552.014,52, iuran Rp13.780 per bulan")).toEqual([
      ["base", 2_552_014.52],
      ["unit", 13_780],
    ]);
  });

  it("the months of a span, the year of a budget, and the year of a mere date", () => {
    expect(readSentence("April–Desember 2025")).toMatchObject({ year: 2025, first: 4, last: 12, isYearOfDate: false });
    expect(readSentence("mulai Juni 2025 selama 7 bulan")).toMatchObject({ year: 2025, first: 6, last: null });
    expect(readSentence("Kamis (11/7/2024), 5 orang")).toMatchObject({ year: 2024, isYearOfDate: true });
    expect(readSentence("APBD 2025, kata dia 3 Januari 2026")).toMatchObject({ year: 2025, otherYears: [2026] });
  });

  it("numbers of regulations are no headcounts and no years", () => {
    const read = readSentence("Sesuai PP Nomor 44 Tahun 2015 Pasal 16 ayat (1) dan PMK 72/2024, 40 orang");
    expect(read).toMatchObject({ year: null, numbers: [{ role: "people", value: 40 }] });
  });

  it("programmes, payer and segment only where they are named", () => {
    expect(readSentence("JKK dan JKM bagi pekerja BPU dari DBHCHT")).toMatchObject({
      programs: ["JKK", "JKM"],
      payer: "APBD",
      segment: "BPU",
    });
    expect(readSentence("40 orang")).toMatchObject({ programs: [], payer: null, segment: null });
  });

  it("another language and no numbers are noticed", () => {
    expect(readSentence("The regency pays for 5,606 farm workers, Rp659,265,600 in total").language).toBe("other");
    expect(readSentence("Buruh tani di Lumajang dilindungi").language).toBe("id");
    expect(readSentence("Buruh tani di salah satu kabupaten dilindungi").numbers).toEqual([]);
  });
});

it("every finding has a sentence in both languages", () => {
  expect([...KNOWN_FINDINGS].sort()).toEqual([...PUBLISHED_CODES].sort());
  const data = { people: 2, months: 3.33, unit: 16_800.4, cost: 1, rate: 540, base: 1_927_843.2, legal: 5, low: 6 };
  for (const code of PUBLISHED_CODES)
    for (const language of ["id", "en"] as const) {
      const sentence = findingText(language, { code, data: { ...data, high: 7, monthly: 8, rounding: "BAWAH" } });
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|null/);
    }
});
