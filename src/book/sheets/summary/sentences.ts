import type { Language, Words } from "../../../texts/language";
import { quoteText } from "../../content";
import type { Facts } from "../../facts";

const PLACE = /\{(\w+)\}/;
/** A text and nothing else, as a formula quotes it. */
const QUOTED = /^"(?:[^"]|"")*"$/;

/**
 * A sentence with figures in it, as the inside of a formula.
 * @param figures formulas of texts, by the name their places have in the words
 * @example sentence(facts, { id: "{n} orang", en: "{n} people" }, { n: "A1" }) // 'A1&" orang"'
 */
export function sentence({ language }: Pick<Facts, "language">, words: Words, figures: Record<string, string>): string {
  return words[language]
    .split(PLACE)
    .flatMap((part, index) => {
      if (index % 2 === 1) return [figures[part]!];
      return part === "" ? [] : [quoteText(part)];
    })
    .reduce((said, part) =>
      said.endsWith('"') && part.startsWith('"') && QUOTED.test(part)
        ? said.slice(0, -1) + part.slice(1)
        : `${said}&${part}`,
    );
}

/** The same with texts that no formula follows. @example filled("id", words, { groups: "Kelompok" }) */
export const filled = (language: Language, words: Words, texts: Record<string, string>): string =>
  words[language]
    .split(PLACE)
    .map((part, index) => (index % 2 === 1 ? texts[part]! : part))
    .join("");

const MARKS: Record<Language, { group: string; decimal: string }> = {
  id: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

/** FIXED writes the marks of whoever opens the book; a sentence keeps those of its own language. TEXT would not. */
const marked = (fixed: string, mark: string): string =>
  `SUBSTITUTE(${fixed},${quoteText(mark === "." ? "," : ".")},${quoteText(mark)})`;

/** "1.234.567" */
export const wholeText = ({ language }: Pick<Facts, "language">, value: string): string =>
  marked(`FIXED(${value},0)`, MARKS[language].group);

/** "23,6" */
export const decimalText = ({ language }: Pick<Facts, "language">, value: string, decimals: number): string =>
  marked(`FIXED(${value},${decimals},TRUE)`, MARKS[language].decimal);

/** "23,6%" of a fraction. */
export const percentText = (facts: Pick<Facts, "language">, value: string): string =>
  `${decimalText(facts, `100*${value}`, 1)}&"%"`;

const TRILLION: Words = { id: " triliun", en: " trillion" };
const BILLION: Words = { id: " miliar", en: " billion" };
const MILLION: Words = { id: " juta", en: " million" };

/** "1,93 triliun", "1,67 miliar", "207,2 juta", or the whole amount below a million. */
export function shortMoney(facts: Pick<Facts, "language">, value: string): string {
  const { language } = facts;
  const scaled = (by: string, decimals: number, word: Words) =>
    `FIXED(${value}/${by},${decimals},TRUE)&${quoteText(word[language])}`;
  const large = `IF(${value}<10^12,${scaled("10^9", 2, BILLION)},${scaled("10^12", 2, TRILLION)})`;
  const scaledText = marked(`IF(${value}<10^9,${scaled("10^6", 1, MILLION)},${large})`, MARKS[language].decimal);
  return `IF(${value}<10^6,${wholeText(facts, value)},${scaledText})`;
}

/** A name that would be cut off in its column ends in "…". */
export const shortened = (text: string, letters: number): string =>
  `IF(LEN(${text})>${letters},LEFT(${text},${letters - 1})&"…",${text})`;
