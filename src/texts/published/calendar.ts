import { readMonthText } from "../months";

/** What a sentence says about time, and the sentence without it: its digits are no headcounts and no rupiah. */
export interface Calendar {
  /** The sentence with dates, years and regulations blanked, every other sign in its place. */
  rest: string;
  /** The budget year, where one is named; else the year of a date in the sentence. */
  year: number | null;
  /** true: no year is named as such, it is that of a date. */
  isYearOfDate: boolean;
  /** Other years the sentence names. */
  otherYears: number[];
  /** First and last month of the year, 1 to 12. */
  first: number | null;
  last: number | null;
}

const REGULATION =
  /\b(?:PP|PMK|UU|Perpres|Permen\w*|Perbup|Perwali|Perwal|Pergub|Perda|Inpres|Kepmen\w*|Kepres|SE|Peraturan\s[A-Za-z\s]{3,40}?)\s*(?:Nomor|No\.?)?\s*\d+(?:\s*Tahun\s*\d{4}|(?:\/[A-Z\d.]+)+)?/gi;
const ARTICLE = /\b(?:Pasal|ayat|Nomor|No\.)\s*\(?\d+[a-z]?\)?(?:\s*Tahun\s*\d{4})?/gi;
const DATE = /\b\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s+([A-Za-z]{3,9})\.?\s+(\d{4})\b/g;
const NUMBERED_DATE = /\(?\b\d{1,2}\/\d{1,2}(?:\/(\d{4}|\d{2}))?\b\)?/g;
const SPAN =
  /\b([A-Za-z]{3,9})\.?(?:\s+(\d{4}))?\s*(?:[-–—]|s\/d|s\.d\.?|sd|sampai(?:\s+dengan)?|hingga)\s*(?:bulan\s+)?([A-Za-z]{3,9})\b\.?(?:\s+(\d{4}))?/gi;
const START = /\b(?:mulai|sejak|terhitung)\s+(?:bulan\s+)?([A-Za-z]{3,9})\b\.?(?:\s+(\d{4}))?/gi;
const NAMED_YEAR =
  /\b(?:tahun(?:\s+anggaran)?|TA|APBD(?:-P)?|APBDes|APBN|DBHCHT|DBH\s+sawit)\s+((?:19|20)\d{2})(?![\d.,]*\d)/gi;
/** Safari before 16.4 has no lookbehind, so the sign before is matched and given back as a blank. */
const YEAR = /(?:^|[\s(;–-])((?:19|20)\d{2})\b(?![.,]?\d)(?!\s*(?:orang|jiwa|peserta|pekerja|buruh|petani|nelayan))/gi;

const blank = (text: string): string => " ".repeat(text.length);

/** 1 to 12, or null where the word is no month. */
function monthNamed(name: string): number | null {
  const month = readMonthText(`${name} 2000`);
  return month === null ? null : (month % 12) + 1;
}

/**
 * Years, dates and months of a sentence.
 * @example readCalendar("April–Desember 2025") // year 2025, first 4, last 12
 */
export function readCalendar(sentence: string): Calendar {
  const dates: number[] = [];
  const named: number[] = [];
  const months: { first: number | null; last: number | null } = { first: null, last: null };
  let rest = sentence.replace(REGULATION, blank).replace(ARTICLE, blank);
  rest = rest.replace(SPAN, (text, from: string, fromYear?: string, to?: string, toYear?: string) => {
    const first = monthNamed(from);
    const last = monthNamed(to ?? "");
    if (first === null || last === null) return text;
    // From one year into the next is not a span of one budget year: it is left to the reader.
    if (!(fromYear && toYear && fromYear !== toYear) && first <= last) Object.assign(months, { first, last });
    named.push(...[fromYear, toYear].filter((year) => year !== undefined).map(Number));
    return blank(text);
  });
  rest = rest.replace(DATE, (text, name: string, year: string) => {
    if (monthNamed(name) === null) return text;
    dates.push(Number(year));
    return blank(text);
  });
  rest = rest.replace(NUMBERED_DATE, (text, year?: string) => {
    if (year) dates.push(year.length === 2 ? 2000 + Number(year) : Number(year));
    return blank(text);
  });
  rest = rest.replace(START, (text, name: string, year?: string) => {
    const first = monthNamed(name);
    if (first === null) return text;
    months.first ??= first;
    if (year) named.push(Number(year));
    return blank(text);
  });
  const keep = (text: string, year: string) => {
    named.push(Number(year));
    return blank(text);
  };
  rest = rest.replace(NAMED_YEAR, keep).replace(YEAR, keep);
  const years = [...new Set([...named, ...dates])];
  const [year = null, ...otherYears] = years;
  return { rest, year, isYearOfDate: named.length === 0 && year !== null, otherYears, ...months };
}
