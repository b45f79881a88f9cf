import type { Words } from "../language";
import { showPercent } from "../numbers";
import { PAYER_NAMES, PROGRAM_NAMES, RISK_NAMES, SECTOR_NAMES, SHARE_NAMES } from "../terms";

/** A value Excel offers while an argument is typed, with the line it shows beside it. */
export interface Choice extends Words {
  value: string;
}

export interface ChoiceList {
  /** Name of the list in the metadata; for ever, like the names of functions. */
  id: string;
  values: readonly Choice[];
}

const named = (value: string, words: Words | undefined): Choice => ({ value, ...(words ?? { id: value, en: value }) });

/**
 * The risk classes with the rate of each, which only the law knows.
 * @param rates per 100,000 of the wage, by class
 */
export const riskChoices = (rates: readonly { risk: number; per100000: number }[]): ChoiceList => ({
  id: "RISIKO",
  values: rates.map(({ risk, per100000 }) => ({
    value: RISK_NAMES[risk]!.id,
    id: `Tingkat ${risk}: JKK ${showPercent("id", per100000 / 100_000)} dari upah`,
    en: `Class ${risk}, ${RISK_NAMES[risk]!.en}: JKK ${showPercent("en", per100000 / 100_000)} of the wage`,
  })),
});

/**
 * Suggestions by argument name. They are suggestions: any other text reaches the function, which is how `JKK+JKM+JHT`
 * stays possible. All are text, because Excel offers one kind only and text lets a number be typed as well.
 */
export const ARGUMENT_CHOICES: Record<string, ChoiceList> = {
  program: {
    id: "PROGRAM",
    values: [
      ...["JKK", "JKM", "JHT", "JP"].map((program) => named(program, PROGRAM_NAMES[program])),
      { value: "JKK+JKM", id: "Paket yang paling sering dianggarkan", en: "The package budgeted most often" },
      { value: "JKK+JKM+JHT", id: "Paket dengan Jaminan Hari Tua", en: "The package with old-age savings" },
      { value: "JKK+JKM+JHT+JP", id: "Keempat program, segmen PU", en: "All four programmes, segment PU" },
    ],
  },
  segmen: {
    id: "SEGMEN",
    values: [
      { value: "PU", id: "Penerima upah", en: "Wage earners" },
      { value: "BPU", id: "Bukan penerima upah", en: "Non-wage earners" },
      { value: "JAKON", id: "Jasa konstruksi yang upahnya diketahui", en: "Construction where the wages are known" },
    ],
  },
  sektor: {
    id: "SEKTOR",
    values: [named("umum", SECTOR_NAMES.UMUM), named("transportasi", SECTOR_NAMES.TRANSPORTASI)],
  },
  pembayar: {
    id: "PEMBAYAR",
    values: [
      {
        value: "APBD",
        id: "APBD, termasuk DBHCHT dan DBH sawit",
        en: "Regional budget, DBHCHT and DBH sawit included",
      },
      { value: "APBN", id: "APBN", en: "State budget" },
      { value: "APBDES", id: "APBDes", en: "Village budget" },
      { value: "CSR", id: "CSR perusahaan", en: "Corporate giving (CSR)" },
      named("MANDIRI", PAYER_NAMES.MANDIRI),
      named("PEMBERI KERJA", PAYER_NAMES.PEMBERI_KERJA),
    ],
  },
  bagian: {
    id: "BAGIAN",
    values: [
      named("total", SHARE_NAMES.TOTAL),
      named("pemberi kerja", SHARE_NAMES.PEMBERI_KERJA),
      named("pekerja", SHARE_NAMES.PEKERJA),
    ],
  },
  pembulatan: {
    id: "PEMBULATAN",
    values: [
      { value: "terdekat", id: "Ke rupiah terdekat, setengah ke atas", en: "To the nearest rupiah, half up" },
      { value: "bawah", id: "Ke bawah", en: "Down" },
      { value: "atas", id: "Ke atas", en: "Up" },
    ],
  },
  bahasa: {
    id: "BAHASA",
    values: [
      { value: "id", id: "Bahasa Indonesia", en: "Indonesian" },
      { value: "en", id: "Bahasa Inggris", en: "English" },
    ],
  },
  kejadian: {
    id: "KEJADIAN",
    values: [
      { value: "kematian", id: "Meninggal bukan karena kecelakaan kerja", en: "Death, not by work accident" },
      { value: "kecelakaan kerja", id: "Meninggal karena kecelakaan kerja", en: "Death by work accident" },
      {
        value: "cacat total",
        id: "Cacat total tetap karena kecelakaan kerja",
        en: "Total permanent disability by work accident",
      },
    ],
  },
  bentuk: {
    id: "BENTUK",
    values: [
      { value: "merata", id: "Sama tiap tahun", en: "The same every year" },
      { value: "awal", id: "Lebih banyak di awal", en: "More in the first years" },
      { value: "S", id: "Pelan, cepat, lalu pelan", en: "Slow, fast, then slow" },
      { value: "hemat", id: "Selambat mungkin, paling murah", en: "As late as possible, the cheapest" },
    ],
  },
  dasar_kas: {
    id: "DASARKAS",
    values: [
      { value: "bulan iuran", id: "Menurut bulan iuran", en: "By contribution month" },
      { value: "jatuh tempo", id: "Menurut tanggal jatuh tempo", en: "By due date" },
    ],
  },
};
