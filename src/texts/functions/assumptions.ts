import type { Language, Words } from "../language";

/** Column titles of a range of assumptions; units in the help of the functions. */
export const ASSUMPTION_TITLES = {
  what: { id: "Hal", en: "Subject" },
  who: { id: "Sasaran", en: "Target" },
  kind: { id: "Sebaran", en: "Distribution" },
  least: { id: "Terendah", en: "Least" },
  mode: { id: "Paling mungkin", en: "Likeliest" },
  most: { id: "Tertinggi", en: "Most" },
  mean: { id: "Rata-rata", en: "Mean" },
  deviation: { id: "Simpangan baku", en: "Standard deviation" },
  values: { id: "Nilai", en: "Values" },
  parts: { id: "Peluang", en: "Chances" },
  shared: { id: "Bersama", en: "Shared" },
  source: { id: "Sumber", en: "Source" },
} as const satisfies Record<string, Words>;
export type AssumptionColumn = keyof typeof ASSUMPTION_TITLES;

const ACCEPTED: Partial<Record<AssumptionColumn, Words>> = {
  what: {
    id: "orang, faktor orang, sah, upah, mulai atau pagu",
    en: "headcount, people, valid, wage, start or ceiling",
  },
  kind: {
    id: "tetap, seragam, segitiga, PERT, normal, lognormal atau diskret",
    en: "fixed, uniform, triangular, PERT, normal, lognormal or discrete",
  },
  shared: { id: "ya atau tidak", en: "yes or no" },
  values: { id: "angka dipisah titik koma, misalnya 0;1;2", en: "numbers separated by semicolons, for example 0;1;2" },
  parts: {
    id: "peluang dipisah titik koma, misalnya 50%;30%;20%",
    en: "chances separated by semicolons, for example 50%;30%;20%",
  },
};

/** A cell of the assumptions that cannot be read: row, column, what came, what is accepted. */
export function assumptionCellText(language: Language, row: number, column: AssumptionColumn, found: string): string {
  const title = ASSUMPTION_TITLES[column][language];
  const accepted = ACCEPTED[column]?.[language] ?? (language === "id" ? "sebuah angka" : "a number");
  const came =
    found === ""
      ? language === "id"
        ? "kosong"
        : "is blank"
      : language === "id"
        ? `berisi "${found}"`
        : `holds "${found}"`;
  return language === "id"
    ? `Argumen tabel_asumsi, baris ${row}, kolom ${title} ${came}. Isi ${accepted}.`
    : `The argument tabel_asumsi, row ${row}, column ${title} ${came}. Enter ${accepted}.`;
}

/** The name of a percentile, the same in both languages. */
export const percentileTitle = (percent: number): string => `P${percent}`;

/** Words of a range of assumptions that its reader knows in both languages, by their code. */
export const ASSUMPTION_WORDS: Record<string, Words> = {
  people: { id: "faktor orang", en: "people" },
  headcount: { id: "orang", en: "headcount" },
  law: { id: "hukum", en: "law" },
  valid: { id: "sah", en: "valid" },
  wage: { id: "upah", en: "wage" },
  start: { id: "mulai", en: "start" },
  ceiling: { id: "pagu", en: "ceiling" },
  UNIFORM: { id: "seragam", en: "UNIFORM" },
  TRIANGULAR: { id: "segitiga", en: "TRIANGULAR" },
  PERT: { id: "PERT", en: "PERT" },
  NORMAL: { id: "normal", en: "NORMAL" },
  LOGNORMAL: { id: "lognormal", en: "LOGNORMAL" },
  DISCRETE: { id: "diskret", en: "DISCRETE" },
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
};
