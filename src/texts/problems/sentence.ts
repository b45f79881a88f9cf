import type { Language } from "../language";
import { readMonthText, showDay, showMonth } from "../months";
import { showExact, showNumber, showRupiah } from "../numbers";
import { nameOfPayer, nameOfSegment } from "../terms";

export type ProblemData = Readonly<Record<string, string | number | null>>;
type Datum = ProblemData[string] | undefined;

/** How values are shown inside a sentence of one language. */
export interface Say {
  rupiah(value: Datum): string;
  number(value: Datum): string;
  /** A month as the law gives it ("2025-04"), or a date ("2026-11-21"). */
  month(value: Datum): string;
  /** A date ("2026-11-21") in words. */
  day(value: Datum): string;
  /** What was found, in quotation marks, a number as the language writes it; a blank is named as such, and long text is cut, so that the reason is seen. */
  found(value: Datum): string;
  segment(value: Datum): string;
  payer(value: Datum): string;
}

type Sentence = (data: ProblemData, say: Say) => string;
export type Sentences = Record<string, Record<Language, Sentence>>;

/** Characters of what was found; a name of this length is recognised by them. */
const LONGEST_FOUND = 80;
const cut = (value: string): string => {
  const characters = [...value];
  return characters.length > LONGEST_FOUND ? `${characters.slice(0, LONGEST_FOUND).join("")}…` : value;
};

const SAY: Record<Language, Say> = { id: build("id"), en: build("en") };

export const sayIn = (language: Language): Say => SAY[language];

function build(language: Language): Say {
  const blank = language === "id" ? "kosong" : "blank";
  const number = (value: Datum) =>
    typeof value === "number" ? showNumber(language, value, 6) : String(value ?? blank);
  return {
    number,
    rupiah: (value) => (typeof value === "number" ? showRupiah(language, value) : number(value)),
    month: (value) => {
      const month = readMonthText(String(value ?? ""));
      return month === null ? String(value ?? blank) : showMonth(language, month);
    },
    day: (value) => showDay(language, String(value ?? blank)),
    found: (value) => {
      if (value === null || value === undefined || value === "") return blank;
      return `"${typeof value === "number" ? showExact(language, value) : cut(value)}"`;
    },
    segment: (value) => nameOfSegment(language, String(value ?? blank)),
    payer: (value) => nameOfPayer(language, String(value ?? blank)),
  };
}
