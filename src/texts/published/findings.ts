import { explanationText } from "../explanations";
import type { Language } from "../language";
import { sayIn, type Sentences } from "../problems/sentence";
import { showPercent } from "../numbers";

type Data = Readonly<Record<string, number | string | null>>;

const round = (value: Data[string] | undefined): number => Math.round(Number(value));
const percent = (language: Language, rate: Data[string] | undefined) => showPercent(language, Number(rate) / 100_000);

/** What a published sentence implies: the codes of `checkPublished` beyond those of `explainTotal`. */
const SENTENCES: Sentences = {
  cost_by_law: {
    id: (d, say) =>
      `Menurut aturan: ${say.number(d.people)} orang × ${say.number(d.months)} bulan × ${say.rupiah(d.unit)} = ${say.rupiah(d.cost)}.`,
    en: (d, say) =>
      `By the law: ${say.number(d.people)} people × ${say.number(d.months)} months × ${say.rupiah(d.unit)} = ${say.rupiah(d.cost)}.`,
  },
  implied_unit: {
    id: (d, say) => `Total itu berarti sekitar ${say.rupiah(round(d.unit))} per orang per bulan.`,
    en: (d, say) => `That total means about ${say.rupiah(round(d.unit))} per person and month.`,
  },
  implied_base: {
    id: (d, say) =>
      `Tarif per orang itu sama dengan ${percent("id", d.rate)} dari upah sekitar ${say.rupiah(round(d.base))} (penerima upah, risiko sangat rendah).`,
    en: (d, say) =>
      `That rate per person is ${percent("en", d.rate)} of a wage of about ${say.rupiah(round(d.base))} (wage earner, very low risk).`,
  },
  implied_months: {
    id: (d, say) => `Bulannya tidak disebut; totalnya tepat ${say.number(d.months)} bulan untuk jumlah orang itu.`,
    en: (d, say) =>
      `The months are not told; the total is exactly ${say.number(d.months)} months for that many people.`,
  },
  implied_part_months: {
    id: (d, say) =>
      `Bulannya tidak disebut; totalnya berarti ${say.number(Number(Number(d.months).toFixed(2)))} bulan untuk jumlah orang itu. Itu bukan bulan utuh: jumlah orang, tarif, atau isi totalnya lain.`,
    en: (d, say) =>
      `The months are not told; the total means ${say.number(Number(Number(d.months).toFixed(2)))} months for that many people. These are no whole months: headcount, rate, or what the total holds is another.`,
  },
  unit_not_legal: {
    id: (d, say) =>
      `Kalimat menyebut ${say.rupiah(d.unit)} per orang per bulan; menurut aturan ${say.rupiah(d.legal)}.`,
    en: (d, say) =>
      `The sentence names ${say.rupiah(d.unit)} per person and month; by the law it is ${say.rupiah(d.legal)}.`,
  },
  unit_changes: {
    id: (d, say) =>
      `Dalam bulan-bulan itu tarif berubah, antara ${say.rupiah(d.low)} dan ${say.rupiah(d.high)} per orang per bulan. Isi bulan mulainya agar pasti.`,
    en: (d, say) =>
      `In those months the rate changes, between ${say.rupiah(d.low)} and ${say.rupiah(d.high)} per person and month. Enter the first month to be certain.`,
  },
  monthly_fits: {
    id: (d, say) => `Jumlah sebulan ${say.rupiah(d.monthly)} cocok.`,
    en: (d, say) => `The sum of one month, ${say.rupiah(d.monthly)}, fits.`,
  },
  monthly_differs: {
    id: (d, say) => `Jumlah sebulan ${say.rupiah(d.monthly)} tidak cocok: menurut aturan ${say.rupiah(d.cost)}.`,
    en: (d, say) =>
      `The sum of one month, ${say.rupiah(d.monthly)}, does not fit: by the law it is ${say.rupiah(d.cost)}.`,
  },
  other_rounding: {
    id: (d) =>
      `Tarif yang disebut terjadi bila tiap program dibulatkan ${d.rounding === "BAWAH" ? "ke bawah" : "ke atas"}; dihitung dengan itu.`,
    en: (d) =>
      `The rate named comes about when each programme is rounded ${d.rounding === "BAWAH" ? "down" : "up"}; computed so.`,
  },
};

/** The codes that have a sentence here; a test holds them against those of `budget`. */
export const KNOWN_FINDINGS: readonly string[] = Object.keys(SENTENCES);

/**
 * One finding about a published sentence, in words.
 * @example findingText("id", { code: "implied_unit", data: { unit: 10410.35 } })
 *   // "Total itu berarti sekitar Rp10.410 per orang per bulan."
 */
export function findingText(language: Language, { code, data }: { code: string; data: Data }): string {
  const sentence = SENTENCES[code]?.[language];
  return sentence
    ? sentence(data, sayIn(language))
    : explanationText(language, { code, data: data as Readonly<Record<string, number | null>> });
}
