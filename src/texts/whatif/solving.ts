import type { Language, Words } from "../language";
import { showMonth } from "../months";
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
function spokenRupiah(language: Language, value: number): string {
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

/** The answer where not even one month is paid for. */
export const noMonthSentence = (language: Language, ceiling: number, missing: number): string =>
  language === "id"
    ? `${spokenRupiah(language, ceiling)} belum cukup untuk satu bulan pun: kurang ${showRupiah(language, missing)}.`
    : `${spokenRupiah(language, ceiling)} is not enough for a single month: ${showRupiah(language, missing)} is lacking.`;

/** The answer to "how high a base?"; of several groups the lowest and the highest are told. */
export function basesSentence(language: Language, ceiling: number, bases: readonly number[], left: number): string {
  const [money, rest] = [spokenRupiah(language, ceiling), showRupiah(language, left)];
  const [least, most] = [Math.min(...bases), Math.max(...bases)].map((base) => showRupiah(language, base / 100));
  if (least === most)
    return language === "id"
      ? `Dengan ${money} dasar iuran paling tinggi ${most} sebulan; sisa ${rest}.`
      : `With ${money} the highest contribution base is ${most} a month; ${rest} is left.`;
  return language === "id"
    ? `Dengan ${money} dasar iuran paling tinggi ${least} sampai ${most} sebulan menurut kelompoknya; sisa ${rest}.`
    : `With ${money} the highest contribution bases are ${least} to ${most} a month by group; ${rest} is left.`;
}

/** The answer to "what ceiling is needed?". */
export const costSentence = (language: Language, people: number, cost: number, span: string | null): string =>
  language === "id"
    ? `Untuk ${showNumber(language, people)} orang ${span ?? "sepanjang tahun"} perlu ${showRupiah(language, cost)}.`
    : `${showNumber(language, people)} people ${span ?? "all year"} need ${showRupiah(language, cost)}.`;

/** Months as these sentences say them; null: each group its own. */
export function spanText(language: Language, span: readonly [number, number] | null): string {
  if (span === null) return language === "id" ? "pada bulan masing-masing kelompok" : "in the months of their groups";
  const [from, until] = span.map((month) => showMonth(language, month));
  if (from === until) return language === "id" ? `pada ${from}` : `in ${from}`;
  return language === "id" ? `dari ${from} sampai ${until}` : `from ${from} to ${until}`;
}

/** The answer to "how much for this coverage?"; shares per 100,000. */
export function coverageSentence(language: Language, target: number, people: number, cost: number): string {
  const share = showPercent(language, target / 100_000);
  return language === "id"
    ? `Untuk cakupan ${share} perlu ${showNumber(language, people)} peserta baru dengan biaya ${showRupiah(language, cost)} setahun.`
    : `A coverage of ${share} needs ${showNumber(language, people)} new participants, at a cost of ${showRupiah(language, cost)} a year.`;
}
