import type { Language, Words } from "../language";
import { showNumber, showPercent, showRupiah } from "../numbers";

const GOAL_NAMES: Record<string, Words> = {
  cost: { id: "biaya", en: "the cost" },
  people: { id: "jumlah orang", en: "the number of people" },
  personMonths: { id: "orang-bulan", en: "the person-months" },
  fullyProtected: { id: "jumlah yang terlindungi penuh", en: "the number of fully protected people" },
  lacking: { id: "kekurangan dana", en: "the lack of funds" },
  coverage: { id: "cakupan", en: "the coverage" },
};

export const goalName = (language: Language, goal: unknown): string =>
  GOAL_NAMES[String(goal)]?.[language] ?? String(goal);

/** An amount as an officer says it: whole billions and millions by their word, any other in figures. */
export function spokenRupiah(language: Language, value: number): string {
  const words: [number, Words][] = [
    [1_000_000_000_000, { id: "triliun", en: "trillion" }],
    [1_000_000_000, { id: "miliar", en: "billion" }],
    [1_000_000, { id: "juta", en: "million" }],
  ];
  const found = words.find(([unit]) => value >= unit && (value * 1000) % unit === 0);
  return found ? `Rp${showNumber(language, value / found[0], 3)} ${found[1][language]}` : showRupiah(language, value);
}

interface Solved {
  ceiling: number;
  people: number;
  left: number;
}

/**
 * The answer to "how many people?" in one sentence.
 * @param span the months as a person reads them; null: all year
 * @example peopleSentence("id", { ceiling: 1_200_000_000, people: 5952, left: 76_800 }, null)
 *   // "Dengan Rp1,2 miliar terlayani 5.952 orang sepanjang tahun; sisa Rp76.800."
 */
export function peopleSentence(language: Language, { ceiling, people, left }: Solved, span: string | null): string {
  const money = spokenRupiah(language, ceiling);
  return language === "id"
    ? `Dengan ${money} terlayani ${showNumber(language, people)} orang ${span ?? "sepanjang tahun"}; sisa ${showRupiah(language, left)}.`
    : `With ${money}, ${showNumber(language, people)} people are served ${span ?? "all year"}; ${showRupiah(language, left)} is left.`;
}

/** The answer to "how many months?"; `missing` is what one month more would need. */
export function monthsSentence(
  language: Language,
  { ceiling, people, left, months, missing }: Solved & { months: number; missing: number | null },
): string {
  const money = spokenRupiah(language, ceiling);
  const rest = showRupiah(language, left);
  const more =
    missing === null
      ? ""
      : language === "id"
        ? ` Untuk satu bulan lagi kurang ${showRupiah(language, missing)}.`
        : ` One month more lacks ${showRupiah(language, missing)}.`;
  return language === "id"
    ? `Dengan ${money}, ${showNumber(language, people)} orang terlayani ${months} bulan; sisa ${rest}.${more}`
    : `With ${money}, ${showNumber(language, people)} people are served for ${months} months; ${rest} is left.${more}`;
}

/** The answer to "how high a base?" of one group. */
export function baseSentence(language: Language, ceiling: number, base: number, left: number): string {
  const [money, wage, rest] = [
    spokenRupiah(language, ceiling),
    showRupiah(language, base / 100),
    showRupiah(language, left),
  ];
  return language === "id"
    ? `Dengan ${money} dasar iuran paling tinggi ${wage} sebulan; sisa ${rest}.`
    : `With ${money} the highest contribution base is ${wage} a month; ${rest} is left.`;
}

/** The answer to "how much for this coverage?"; shares per 100,000. */
export function coverageSentence(language: Language, target: number, people: number, cost: number): string {
  const share = showPercent(language, target / 100_000);
  return language === "id"
    ? `Untuk cakupan ${share} perlu ${showNumber(language, people)} peserta baru dengan biaya ${showRupiah(language, cost)} setahun.`
    : `A coverage of ${share} needs ${showNumber(language, people)} new participants, at a cost of ${showRupiah(language, cost)} a year.`;
}
