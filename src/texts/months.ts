import type { Language } from "./language";

/** A contribution month as the law room counts it: year × 12 + (month − 1). */
type Month = number;

const SHORT: Record<Language, readonly string[]> = {
  id: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

const LONG: Record<Language, readonly string[]> = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** Ways the twelve months are shortened in letters and spreadsheets, beyond our own. */
const ALSO: Record<string, number> = { pebruari: 2, nopember: 11, nop: 11, agt: 8, ags: 8, agus: 8, sept: 9, sep: 9 };

const yearOf = (month: Month) => Math.floor(month / 12);
const indexOf = (month: Month) => month - yearOf(month) * 12;

/**
 * A month, short, as table headers and messages show it.
 * @example showMonth("id", 2025 * 12 + 3) // "Apr 2025"
 */
export function showMonth(language: Language, month: Month): string {
  return `${SHORT[language][indexOf(month)]} ${yearOf(month)}`;
}

/** The same in full, for sentences and letters. @example showLongMonth("en", 2025 * 12 + 3) // "April 2025" */
export function showLongMonth(language: Language, month: Month): string {
  return `${LONG[language][indexOf(month)]} ${yearOf(month)}`;
}

/**
 * The name of a month of the year.
 * @param number 1 to 12
 */
export function monthName(language: Language, number: number, form: "short" | "long" = "long"): string {
  return (form === "short" ? SHORT : LONG)[language][number - 1] ?? String(number);
}

/** A date of three numbers that ends with its year, "25/04/2025". */
const NUMERIC_DATE = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/**
 * The months of a date of three numbers, day first and month first; null where it is no such date, or not in that order.
 * @example numericDates("31/12/2026") // [December 2026, null]
 */
export function numericDates(text: string): [Month | null, Month | null] {
  const [, first, second, year] = NUMERIC_DATE.exec(plainDate(text)) ?? [];
  if (!year || first === undefined || second === undefined) return [null, null];
  return [build(Number(year), Number(second), Number(first)), build(Number(year), Number(first), Number(second))];
}

/**
 * The two months a date of numbers may mean, day or month first; null where it can only be one date, or none.
 * @example twoMonths("04/05/2025") // [May 2025, April 2025]
 */
function twoMonths(text: string): [Month, Month] | null {
  const [one, other] = numericDates(text);
  return one === null || other === null || one === other ? null : [one, other];
}

/**
 * Why a text is refused that is two dates in two countries, and how to write it instead; null for any other text.
 * @example ambiguousDateText("id", "04/05/2025")
 *   // "\"04/05/2025\" bisa berarti Mei 2025 atau April 2025, karena …"
 */
export function ambiguousDateText(language: Language, text: string): string | null {
  const months = twoMonths(text);
  if (!months) return null;
  const [one, other] = months.map((month) => showLongMonth(language, month)) as [string, string];
  const iso = `${yearOf(months[0])}-${String(indexOf(months[0]) + 1).padStart(2, "0")}`;
  return language === "id"
    ? `"${text.trim()}" sebagai teks bisa berarti ${one} atau ${other}: di negara lain itu tanggal lain. Tulis ${iso} atau ${one}, atau isi tanggal Excel, bukan teks.`
    : `"${text.trim()}" as text may mean ${one} or ${other}: it is another date in another country. Write ${iso} or ${one}, or enter an Excel date instead of text.`;
}

const plainDate = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase();

/**
 * Reads a month as people write it, in either language: "2025-04", "2025-04-15", "04/2025", "25/04/2025", "Apr 2025",
 * "15 April 2025". A date counts for the month it lies in. What is two dates in two countries ("04/05/2025") is no month.
 * @returns the month, or null where the text is no month
 */
export function readMonthText(text: string): Month | null {
  const clean = plainDate(text);
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ].*)?$/.exec(clean);
  if (iso) return build(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : 1);
  const month = /^(\d{1,2})[-/. ](\d{4})$/.exec(clean);
  if (month) return build(Number(month[2]), Number(month[1]), 1);
  const date = NUMERIC_DATE.exec(clean);
  if (date) {
    const [first, second, year] = [Number(date[1]), Number(date[2]), Number(date[3])];
    return twoMonths(clean) ? null : (build(year, second, first) ?? build(year, first, second));
  }
  const named = /^(?:(\d{1,2})[-/. ])?([a-z]+)\.?[-/. ](\d{4})$/.exec(clean);
  if (named) return build(Number(named[3]), numberOfName(named[2] ?? ""), named[1] ? Number(named[1]) : 1);
  return null;
}

function numberOfName(name: string): number {
  for (const names of [LONG.id, LONG.en, SHORT.id, SHORT.en]) {
    const found = names.findIndex((candidate) => candidate.toLowerCase() === name);
    if (found >= 0) return found + 1;
  }
  return ALSO[name] ?? 0;
}

function build(year: number, month: number, day: number): Month | null {
  if (month < 1 || month > 12 || year < 1900 || year > 9999) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? year * 12 + (month - 1) : null;
}

/**
 * A date as it is kept, "2025-05-15" or "2025-05", in words; anything else as it stands.
 * @example showDay("id", "2025-05-15") // "15 Mei 2025"
 */
export function showDay(language: Language, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const name = LONG[language][Number(month) - 1];
  if (!year || name === undefined) return date;
  return `${day ? `${Number(day)} ` : ""}${name} ${year}`;
}

/** A local time as it is kept, "2025-05-15 09:30", in words: "15 Mei 2025 pukul 09.30". */
export function showMoment(language: Language, moment: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)$/.exec(moment) ?? [];
  if (!year) return moment;
  const date = `${Number(day)} ${monthName(language, Number(month))} ${year}`;
  return language === "id" ? `${date} pukul ${hour}.${minute}` : `${date}, ${hour}:${minute}`;
}
