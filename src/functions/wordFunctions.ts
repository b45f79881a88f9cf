import { wordList } from "../budget/words";
import { LANGUAGES, type Language } from "../texts/language";
import { readNumber } from "../texts/numbers";
import { spellRupiah } from "../texts/spellOut";
import { readCell } from "./arguments/cellValue";
import { readWord } from "./arguments/word";
import { refuse } from "./cellError";

/** Beyond it, a number with two decimals no longer keeps them in a cell. */
const MOST = 90_000_000_000_000;

const languageWords = wordList<Language>(LANGUAGES, {
  id: ["indonesia", "bahasa indonesia"],
  en: ["english", "inggris"],
});

/**
 * An amount of money in words, with rupiah and, where there are any, sen. Zero and negative amounts have words too.
 * Indonesian unless told otherwise, because it stands on Indonesian documents whatever the pane speaks.
 * @customfunction TERBILANG
 * @example =JAMSOS.TERBILANG(16800) is "enam belas ribu delapan ratus rupiah"
 */
export function spellAmount(angka: unknown, bahasa?: string): string {
  const value = readCell("angka", angka, "amount") ?? refuse("angka", "missing", "amount");
  const language = readWord("bahasa", bahasa, languageWords, "id", "language");
  const amount = typeof value === "string" ? readNumber(value) : value;
  if (typeof amount !== "number" || Math.abs(amount) > MOST || Number(amount.toFixed(2)) !== amount)
    return refuse("angka", { value }, "amount");
  return spellRupiah(language, amount);
}
