import { PROGRAMS, type Payer, type Program, type RiskClass, type Sector } from "../law/terms";
import { FUND_CHOICE_FIELDS, FUND_FIELDS, type FundChoiceField } from "../budget/fundFields";
import { FUND_NAMES } from "../law/fundKinds";
import { CHOICE_FIELDS, GROUP_FIELDS, type ChoiceField } from "../budget/groupFields";
import {
  payerWords,
  programWords,
  riskWords,
  roundingWords,
  sectorWords,
  segmentWords,
  type WordList,
} from "../budget/words";
import { payerChoices, riskChoices, roundingChoices, sectorChoices, segmentChoices } from "../texts/book/choices";
import { groupChoices } from "../texts/book/groups";
import type { Language, Words } from "../texts/language";

/** "JKK+JKM": programmes in the order of the law. */
export const programsText = (programs: readonly Program[]): string =>
  PROGRAMS.filter((program) => programs.includes(program)).join("+");

/** Every set of programmes, the usual ones first. */
export const PROGRAM_SETS: readonly string[] = Array.from({ length: 2 ** PROGRAMS.length - 1 }, (_, index) =>
  PROGRAMS.filter((_program, bit) => ((index + 1) >> bit) & 1),
)
  .sort(
    (a, b) =>
      Number(b.includes("JKK") && b.includes("JKM")) - Number(a.includes("JKK") && a.includes("JKM")) ||
      a.length - b.length,
  )
  .map((set) => set.join("+"));

/** A closed list as a drop-down shows it and as the law knows it. */
export interface ChoiceList<T> {
  codes: readonly T[];
  show(code: T, language: Language): string;
  /** Understands both languages, the bare code, any case, and stray spaces. */
  read(text: string): T | null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s._-]+/g, " ")
    .trim();

/** Read as everywhere else (`budget/words.ts`); a cell may also end in a stray sign. */
function choiceList<T extends string | number>(words: WordList<T>, texts: Readonly<Record<T, Words>>): ChoiceList<T> {
  return {
    codes: words.codes,
    show: (code, language) => texts[code]?.[language] ?? String(code),
    read: (text) => words.read(plain(text)),
  };
}

export const segmentList = choiceList(segmentWords, segmentChoices);
export const riskList: ChoiceList<RiskClass> = choiceList(riskWords, riskChoices);
export const sectorList: ChoiceList<Sector> = choiceList(sectorWords, sectorChoices);
export const payerList: ChoiceList<Payer> = choiceList(payerWords, payerChoices);
/** What the drop-down of a group's field offers. */
export const groupChoiceLists = Object.fromEntries(
  CHOICE_FIELDS.map((field) => [
    field,
    choiceList(GROUP_FIELDS[field].words as WordList<string | number>, groupChoices[field]),
  ]),
) as Record<ChoiceField, ChoiceList<string | number>>;

/** What the drop-down of a fund's field shows. */
const fundChoices: Record<FundChoiceField, Readonly<Record<string, Words>>> = { kind: FUND_NAMES };
export const fundChoiceLists = Object.fromEntries(
  FUND_CHOICE_FIELDS.map((field) => [field, choiceList<string | number>(FUND_FIELDS[field].words, fundChoices[field])]),
) as Record<FundChoiceField, ChoiceList<string | number>>;

export const roundingList = choiceList(roundingWords, roundingChoices);

/** Reads "jkm + JKK"; null where a word is no programme. */
export function readPrograms(text: string): Program[] | null {
  const words = programWords(text);
  if (words.length === 0 || !words.every((word) => (PROGRAMS as readonly string[]).includes(word))) return null;
  return PROGRAMS.filter((program) => words.includes(program));
}
