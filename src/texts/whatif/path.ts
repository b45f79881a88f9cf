import type { Language, Words } from "../language";
import { showNumber, showPercent, showRupiah } from "../numbers";

export const SHAPE_NAMES: Record<string, Words> = {
  EVEN: { id: "merata", en: "even" },
  FRONT: { id: "lebih banyak di awal", en: "front-loaded" },
  S_SHAPE: { id: "pelan, cepat, lalu pelan (kurva S)", en: "slow, fast, then slow (S-shaped)" },
  BUDGET: { id: "sesuai pagu", en: "as the budget allows" },
  LATEST: { id: "paling hemat (selambat mungkin)", en: "cheapest (as late as possible)" },
};

interface Told {
  years: readonly { year: number; coverage: number; added: number }[];
  total: number;
  exhausted: { year: number; fund: string; missing: number } | null;
  reached: boolean;
}

/**
 * A coverage path in two sentences: where it leads at what cost, and when money runs out.
 * @param fund name of the fund that runs out
 */
export function pathSentence(language: Language, path: Told, fund: string | null): string {
  const last = path.years.at(-1)!;
  const people = showNumber(
    language,
    path.years.reduce((sum, { added }) => sum + added, 0),
  );
  const share = showPercent(language, last.coverage / 100_000, 2);
  const cost = showRupiah(language, path.total);
  const short = path.exhausted;
  if (language === "id") {
    const first = `Sampai ${last.year} cakupan menjadi ${share} dengan ${people} peserta baru dan ${cost}${path.reached ? "" : "; target belum tercapai"}.`;
    return short
      ? `${first} Pagu ${fund ?? short.fund} habis pada ${short.year}: kurang ${showRupiah(language, short.missing)}.`
      : first;
  }
  const first = `By ${last.year} coverage is ${share}, with ${people} new participants and ${cost}${path.reached ? "" : "; the target is not reached"}.`;
  return short
    ? `${first} The ceiling of ${fund ?? short.fund} runs out in ${short.year}: ${showRupiah(language, short.missing)} is missing.`
    : first;
}
