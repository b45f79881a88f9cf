import type { Language } from "./language";
import { showNumber, showRupiah } from "./numbers";

/** As `Shortage` in `budget/`. */
interface Lacking {
  uncounted: readonly string[];
  funds: readonly { name: string; missing: number }[];
  unfunded: number;
  withoutCeiling: readonly string[];
}

const words = {
  id: {
    uncounted: (names: string) => `tidak bisa dihitung, jadi tidak masuk jumlah: ${names}`,
    missing: (fund: string, amount: string) => `${fund} kurang ${amount}`,
    unfunded: (amount: string) => `${amount} belum ada yang membayar`,
    open: (fund: string) => `pagu ${fund} belum diisi`,
    enough: "pagu cukup",
    people: (count: string) => `${count} orang`,
  },
  en: {
    uncounted: (names: string) => `cannot be counted and is not in the total: ${names}`,
    missing: (fund: string, amount: string) => `${fund} lacks ${amount}`,
    unfunded: (amount: string) => `nobody pays ${amount} yet`,
    open: (fund: string) => `no ceiling entered for ${fund}`,
    enough: "ceilings suffice",
    people: (count: string) => `${count} people`,
  },
} as const;

/**
 * What the funds of a budget do not bear, and which groups it leaves out, in one line.
 * @example shortageWords("id", { uncounted: [], funds: [{ name: "DBHCHT", missing: 5 }], unfunded: 0, withoutCeiling: [] }) // "DBHCHT kurang Rp5"
 */
export function shortageWords(language: Language, { uncounted, funds, unfunded, withoutCeiling }: Lacking): string {
  const say = words[language];
  const parts = [
    ...(uncounted.length > 0 ? [say.uncounted(uncounted.join(", "))] : []),
    ...funds.map(({ name, missing }) => say.missing(name, showRupiah(language, missing))),
    ...(unfunded > 0 ? [say.unfunded(showRupiah(language, unfunded))] : []),
    ...withoutCeiling.map(say.open),
  ];
  return parts.length === 0 ? say.enough : parts.join("; ");
}

/** @example peopleWords("id", 6043) // "6.043 orang" */
export const peopleWords = (language: Language, people: number): string =>
  words[language].people(showNumber(language, people));
