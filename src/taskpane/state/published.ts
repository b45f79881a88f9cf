import type { PublishedFacts } from "../../budget/publishedFindings";
import { payerWords, readPrograms, segmentWords } from "../../budget/words";
import { monthOf } from "../../law/month";
import { readMonthText, showLongMonth } from "../../texts/months";
import { readNumber, showNumber } from "../../texts/numbers";
import type { Language } from "../../texts/language";
import type { NumberRole, ReadNumber, ReadSentence } from "../../texts/published/readSentence";

export const FACT_BOXES = ["people", "months", "unit", "base", "total", "start"] as const;
export type FactBox = (typeof FACT_BOXES)[number];
export const FACT_CHOICES = ["programs", "segment", "payer"] as const;
export type FactChoice = (typeof FACT_CHOICES)[number];

/** What a person put in the place of what was read. */
export type Corrections = Partial<Record<FactBox | FactChoice, string>>;

/** The number that was read for a role. */
const numberFor = (read: ReadSentence, role: NumberRole): ReadNumber | undefined =>
  read.numbers.find((number) => number.role === role);

/** Months from the first to the last that are named; null where they are not. */
export const spanOf = ({ first, last }: ReadSentence): number | null =>
  first === null || last === null ? null : last - first + 1;

/** Where only one month's sum is told, that is the total, and one month the time, unless another is told. */
export const isMonthAlone = (read: ReadSentence): boolean => !numberFor(read, "total") && !!numberFor(read, "monthly");

/** The number a box was filled from. */
export function originOf(read: ReadSentence, box: FactBox): ReadNumber | undefined {
  if (box === "start") return undefined;
  if (box === "total" && isMonthAlone(read)) return numberFor(read, "monthly");
  return numberFor(read, box);
}

/** What a box shows before anybody corrects it; "" where the sentence is silent. */
export function readText(read: ReadSentence, box: FactBox, language: Language): string {
  if (box === "start") {
    if (read.year === null) return "";
    return read.first === null ? String(read.year) : showLongMonth(language, monthOf(read.year, read.first));
  }
  const value =
    originOf(read, box)?.value ?? (box === "months" ? (spanOf(read) ?? (isMonthAlone(read) ? 1 : null)) : null);
  return value === null ? "" : showNumber(language, value);
}

/** What a list shows before anybody corrects it. */
export function readChoice(read: ReadSentence, choice: FactChoice): string {
  if (choice === "programs") return read.programs.join("+");
  return (choice === "segment" ? read.segment : read.payer) ?? "";
}

export interface FactsRead {
  facts: PublishedFacts;
  /** Boxes whose text cannot be read; their facts count as not told. */
  unread: ReadonlySet<FactBox>;
}

/** The facts as read and corrected. */
export function factsOf(read: ReadSentence, corrections: Corrections, language: Language): FactsRead {
  const unread = new Set<FactBox>();
  const textOf = (box: FactBox) => (corrections[box] ?? readText(read, box, language)).trim();
  const wordOf = (choice: FactChoice) => corrections[choice] ?? readChoice(read, choice);
  const numberIn = (box: FactBox, decimals = 0): number | null => {
    const text = textOf(box);
    if (text === "") return null;
    const value = readNumber(text);
    const scaled = typeof value === "number" ? value * 10 ** decimals : NaN;
    if (scaled >= 0 && Math.abs(scaled - Math.round(scaled)) < 1e-6) return Math.round(scaled);
    unread.add(box);
    return null;
  };
  const months = numberIn("months");
  const start = startOf(textOf("start"));
  if (start === undefined) unread.add("start");
  const total = numberIn("total");
  const programs = readPrograms(wordOf("programs"));
  const first = start?.first ?? null;
  const last = first !== null && start?.isMonth && months ? first + months - 1 : null;
  const monthly = isMonthAlone(read) ? null : (numberFor(read, "monthly")?.value ?? null);
  const facts: PublishedFacts = {
    people: numberIn("people"),
    months,
    first,
    last,
    unit: numberIn("unit"),
    base: numberIn("base", 2),
    total,
    monthly,
    precision: corrections.total === undefined ? (originOf(read, "total")?.precision ?? 1) : 1,
    programs: programs.ok ? programs.value : null,
    segment: segmentWords.read(wordOf("segment")),
    payer: payerWords.read(wordOf("payer")),
  };
  return { facts, unread };
}

/** A year or a month; null where nothing stands, undefined where it is neither. */
function startOf(text: string): { first: number; isMonth: boolean } | null | undefined {
  if (text === "") return null;
  if (/^\d{4}$/.test(text)) return { first: monthOf(Number(text), 1), isMonth: false };
  const month = readMonthText(text);
  return month === null ? undefined : { first: month, isMonth: true };
}
