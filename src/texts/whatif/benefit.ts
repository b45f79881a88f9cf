import type { Language, Words } from "../language";
import { showNumber, showRupiah } from "../numbers";

export const EVENT_NAMES: Record<string, Words> = {
  DEATH: { id: "Meninggal bukan karena kecelakaan kerja (JKM)", en: "Death, not by work accident (JKM)" },
  ACCIDENT_DEATH: { id: "Meninggal karena kecelakaan kerja (JKK)", en: "Death by work accident (JKK)" },
  TOTAL_DISABILITY: {
    id: "Cacat total tetap karena kecelakaan kerja (JKK)",
    en: "Total permanent disability by work accident (JKK)",
  },
};

export const BENEFIT_PART_NAMES: Record<string, Words> = {
  grant: { id: "Santunan kematian", en: "Death grant" },
  periodic: { id: "Santunan berkala", en: "Periodic help" },
  funeral: { id: "Biaya pemakaman", en: "Funeral costs" },
  wageMultiple: { id: "Santunan menurut dasar iuran", en: "Benefit by contribution base" },
  scholarship: { id: "Beasiswa anak", en: "Scholarship for children" },
};

interface Part {
  state: string;
  months: number | null;
  multiple: number | null;
}

/** When a part of a benefit is due. */
export function conditionText(language: Language, { state, months, multiple }: Part): string {
  if (state === "waiting")
    return language === "id"
      ? `belum: perlu ${months} bulan kepesertaan`
      : `not yet: takes ${months} months of membership`;
  if (state === "most")
    return language === "id"
      ? "paling banyak, untuk dua anak, menurut usia dan jenjang sekolah"
      : "at most, for two children, by age and school";
  if (multiple !== null)
    return language === "id" ? `${multiple} × dasar iuran sebulan` : `${multiple} × monthly contribution base`;
  return language === "id" ? "dibayar" : "paid";
}

/** Contributions against expected claims, never without saying that it rests on assumptions. */
export function claimsSentence(
  language: Language,
  contributions: number,
  expected: number,
  sources: readonly string[],
): string {
  const from = [...new Set(sources)].join("; ");
  const each = contributions === 0 ? "0" : showNumber(language, expected / contributions, 2);
  return language === "id"
    ? `Iuran ${showRupiah(language, contributions)} setahun menanggung perkiraan manfaat ${showRupiah(language, expected)}, yaitu ${each} kali iurannya, menurut asumsi: ${from}.`
    : `Contributions of ${showRupiah(language, contributions)} a year insure expected benefits of ${showRupiah(language, expected)}, ${each} times the contributions, under the assumptions: ${from}.`;
}
