import type { Language } from "./language";
import { showNumber, showRupiah } from "./numbers";

type Data = Readonly<Record<string, number | null>>;
type Sentence = (
  data: Data,
  rupiah: (value: number | null | undefined) => string,
  number: (value: number | null | undefined) => string,
) => string;

/** Why a printed total is what it is: the codes of `explainTotal`. */
const SENTENCES: Readonly<Record<string, Record<Language, Sentence>>> = {
  fits_exactly: {
    id: (d, rupiah) => `Cocok sampai rupiah: orang × bulan × tarif = ${rupiah(d.cost)}.`,
    en: (d, rupiah) => `Fits to the rupiah: people × months × rate = ${rupiah(d.cost)}.`,
  },
  fits_rounded: {
    id: (d, rupiah) => `Cocok setelah dibulatkan: hitungannya ${rupiah(d.cost)}.`,
    en: (d, rupiah) => `Fits once rounded: the calculation gives ${rupiah(d.cost)}.`,
  },
  wrong_unit_rate: {
    id: (d, rupiah) =>
      `Dihitung dengan tarif ${rupiah(d.used)}, sedangkan tarif yang berlaku ${rupiah(d.legal)}; seharusnya ${rupiah(d.cost)} (selisih ${rupiah(d.difference)}).`,
    en: (d, rupiah) =>
      `Computed with a rate of ${rupiah(d.used)}, while ${rupiah(d.legal)} is in force; it should be ${rupiah(d.cost)} (difference ${rupiah(d.difference)}).`,
  },
  monthly_read_as_whole: {
    id: (d, rupiah, number) =>
      `Angka satu bulan (${rupiah(d.monthly)}) dibaca sebagai seluruh masa; ${number(d.months)} bulan berjumlah ${rupiah(d.cost)}.`,
    en: (d, rupiah, number) =>
      `The figure of one month (${rupiah(d.monthly)}) is read as the whole; ${number(d.months)} months make ${rupiah(d.cost)}.`,
  },
  halved_rate: {
    id: (d, rupiah) =>
      `Hanya cocok dengan separuh tarif (${rupiah(d.halved)}). Keringanan PP 50/2025 tidak berlaku bila APBN atau APBD membayar; biayanya ${rupiah(d.cost)}.`,
    en: (d, rupiah) =>
      `Fits only the halved rate (${rupiah(d.halved)}). The relief of PP 50/2025 does not apply where APBN or APBD pays; the cost is ${rupiah(d.cost)}.`,
  },
  headcount_off: {
    id: (d, rupiah, number) =>
      `Totalnya milik ${number(d.implied)} orang, bukan ${number(d.people)}; untuk ${number(d.people)} orang biayanya ${rupiah(d.cost)}.`,
    en: (d, rupiah, number) =>
      `The total is that of ${number(d.implied)} people, not ${number(d.people)}; ${number(d.people)} cost ${rupiah(d.cost)}.`,
  },
  months_off: {
    id: (d, rupiah, number) =>
      `Totalnya milik ${number(d.other)} bulan, bukan ${number(d.months)}; ${number(d.months)} bulan berjumlah ${rupiah(d.cost)}.`,
    en: (d, rupiah, number) =>
      `The total is that of ${number(d.other)} months, not ${number(d.months)}; ${number(d.months)} months make ${rupiah(d.cost)}.`,
  },
  dropped_zero: {
    id: (d, rupiah) => `Satu angka nol hilang: ${rupiah(d.printed)} tercetak untuk ${rupiah(d.cost)}.`,
    en: (d, rupiah) => `A zero was lost: ${rupiah(d.printed)} is printed for ${rupiah(d.cost)}.`,
  },
  ceiling_not_cost: {
    id: (d, rupiah) =>
      `Ini pagu, atau ada biaya lain di dalamnya: iurannya ${rupiah(d.cost)}, sisanya ${rupiah(d.left)}; satu bulan lagi menjadi ${rupiah(d.next)}.`,
    en: (d, rupiah) =>
      `This is a ceiling, or other expenses are inside: the contributions cost ${rupiah(d.cost)}, ${rupiah(d.left)} is left; one more month makes ${rupiah(d.next)}.`,
  },
  person_months_only: {
    id: (d, _, number) =>
      `Tepat ${number(d.personMonths)} orang-bulan pada tarif yang berlaku; orang atau bulannya tidak disebut.`,
    en: (d, _, number) =>
      `Exactly ${number(d.personMonths)} person-months at the rate in force; people or months are not told.`,
  },
  implied_people: {
    id: (d, _, number) => `Pada tarif dan bulan itu, totalnya berarti sekitar ${number(d.people)} orang.`,
    en: (d, _, number) => `At that rate and those months, the total means about ${number(d.people)} people.`,
  },
  does_not_follow: {
    id: (d, rupiah) =>
      d.cost === null
        ? "Angka ini tidak dapat diuji: orang, bulan, atau tarifnya tidak disebut."
        : `Angka ini tidak mengikuti orang × bulan × tarif = ${rupiah(d.cost)}; selisihnya ${rupiah(d.difference)}.`,
    en: (d, rupiah) =>
      d.cost === null
        ? "This figure cannot be tested: people, months or rate are not told."
        : `This figure does not follow from people × months × rate = ${rupiah(d.cost)}; the difference is ${rupiah(d.difference)}.`,
  },
};

/** The codes that have a sentence; a test holds them against those of `budget`. */
export const KNOWN_EXPLANATIONS: readonly string[] = Object.keys(SENTENCES);

/**
 * One likely reason for a printed total, in words.
 * @example explanationText("id", { code: "headcount_off", data: { people: 657, implied: 659, cost: 33112800 } })
 *   // "Totalnya milik 659 orang, bukan 657; untuk 657 orang biayanya Rp33.112.800."
 */
export function explanationText(language: Language, { code, data }: { code: string; data: Data }): string {
  const rupiah = (value: number | null | undefined) => (value == null ? "–" : showRupiah(language, value));
  const number = (value: number | null | undefined) => (value == null ? "–" : showNumber(language, value));
  return SENTENCES[code]?.[language](data, rupiah, number) ?? code;
}
