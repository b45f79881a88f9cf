import type { Language, Words } from "../language";
import { showDay } from "../months";

/** Said on every sheet. */
export const everySheet = {
  legend: {
    id: "Sel kuning untuk diisi; sel lain dihitung atau ditetapkan.",
    en: "Yellow cells are for typing; all others are calculated or fixed.",
  },
  nothingToType: {
    id: "Lembar ini tidak perlu diisi: semuanya dihitung dari lembar lain.",
    en: "Nothing is typed here: everything is calculated from the other sheets.",
  },
  madeBy: { id: "Dibuat dengan Simulasi Iuran", en: "Made with Simulasi Iuran" },
  page: { id: "Halaman", en: "Page" },
  of: { id: "dari", en: "of" },
  total: { id: "Jumlah", en: "Total" },
  number: { id: "No.", en: "No." },
  group: { id: "Kelompok", en: "Group" },
  segment: { id: "Segmen", en: "Segment" },
  program: { id: "Program", en: "Programme" },
  rupiah: { id: "Rp", en: "Rp" },
  people: { id: "orang", en: "people" },
  personMonths: { id: "orang-bulan", en: "person-months" },
  year: { id: "Tahun anggaran", en: "Budget year" },
  region: { id: "Wilayah", en: "Region" },
} as const satisfies Record<string, Words>;

/** Under every title: whose budget it is, and where the figures come from. */
export function sourceLines(
  language: Language,
  lawVersion: string,
  region: string,
  year: number,
): readonly [budget: string, law: string] {
  return language === "id"
    ? [
        `${region}, tahun anggaran ${year}.`,
        `Hukum sebagaimana diketahui per ${showDay(language, lawVersion)}; pasal tiap angka ada di lembar Tarif.`,
      ]
    : [
        `${region}, budget year ${year}.`,
        `Law as known on ${showDay(language, lawVersion)}; the article of every figure is on the sheet Rates.`,
      ];
}
