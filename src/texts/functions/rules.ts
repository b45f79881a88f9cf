import type { Language, Words } from "../language";
import { showMonth } from "../months";
import { doubtOf } from "../terms";

/** A dated, cited value, as far as a sentence needs it. */
interface Cited {
  kind: string;
  from: number;
  until: number | null;
  citation: { regulation: string | null; article: string | null };
  confidence: string;
  local?: boolean;
}

/** What a parameter of the law settles. */
export const KIND_NAMES: Record<string, Words> = {
  rate: { id: "tarif", en: "rate" },
  amount: { id: "iuran sebulan", en: "monthly amount" },
  ceiling: { id: "batas upah", en: "wage ceiling" },
  baseLimits: { id: "batas dasar iuran", en: "limits of the base" },
  relief: { id: "keringanan iuran", en: "relief" },
  fullMonths: { id: "bulan pertama yang dibayar penuh", en: "first months paid in full" },
  slices: { id: "lapisan nilai kontrak", en: "contract slices" },
  bands: { id: "daftar penghasilan", en: "income list" },
};

export const UNIT_NAMES: Record<string, Words> = {
  PER_100000_WAGE: { id: "bagian dari upah", en: "fraction of wage" },
  PER_100000_INCOME: { id: "bagian dari penghasilan", en: "fraction of income" },
  PER_100000_CONTRACT_SLICE: { id: "bagian dari lapisan kontrak", en: "fraction of contract slice" },
  RUPIAH_PER_MONTH: { id: "rupiah sebulan", en: "rupiah a month" },
  RUPIAH: { id: "rupiah", en: "rupiah" },
  MONTHS: { id: "bulan", en: "months" },
  FRACTION: { id: "bagian yang dibayar", en: "fraction that is paid" },
};

const NOT_KNOWN: Words = { id: "peraturan belum diketahui", en: "regulation not known" };
const ARTICLE_NOT_KNOWN: Words = { id: "pasal belum diketahui", en: "article not known" };

/** @example regulationText("id", citation) // "PP 44/2015, Pasal 16 ayat (1)" */
export function regulationText(language: Language, { regulation, article }: Cited["citation"]): string {
  if (!regulation) return article ?? NOT_KNOWN[language];
  return `${regulation}, ${article ?? ARTICLE_NOT_KNOWN[language]}`;
}

/** @example periodText("id", from, null) // "berlaku sejak Jul 2015" */
export function periodText(language: Language, from: number, until: number | null): string {
  const first = showMonth(language, from);
  if (until === null) return language === "id" ? `berlaku sejak ${first}` : `in force since ${first}`;
  const last = showMonth(language, until);
  return language === "id" ? `berlaku ${first} sampai ${last}` : `in force ${first} to ${last}`;
}

/**
 * The legal basis of a contribution as one sentence: what each parameter settles, regulation, article, months in
 * force, and plainly where it was not verified.
 * @param remarks sentences on what else decided: a relief that was denied, a ceiling that is not announced
 */
export function legalBasisText(
  language: Language,
  program: string,
  parameters: readonly Cited[],
  remarks: readonly string[],
): string {
  const parts = parameters.map((parameter) => {
    const kind = KIND_NAMES[parameter.kind]?.[language] ?? parameter.kind;
    const local = parameter.local ? (language === "id" ? " (ketentuan setempat)" : " (local provision)") : "";
    const when = periodText(language, parameter.from, parameter.until);
    const doubt = doubtOf(language, parameter.confidence);
    return `${kind}${local}: ${[regulationText(language, parameter.citation), when, doubt].filter(Boolean).join(", ")}`;
  });
  return [`${program} – ${parts.join("; ")}.`, ...remarks].join(" ");
}
