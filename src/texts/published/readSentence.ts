import { readCalendar, type Calendar } from "./calendar";
import { phrasesOf, tokensOf, withoutRepeats, type Phrase, type Token } from "./phrases";

/** What a number of the sentence stands for in people × months × rate = total. */
export type NumberRole = "people" | "months" | "unit" | "base" | "monthly" | "total";

/** Why a number is not part of the calculation. */
export type NumberAside =
  /** an age, a benefit, a number of villages, a share: about something else */
  | "elsewhere"
  /** two ends: which one is meant is not told */
  | "range"
  /** another number has the same role already */
  | "second"
  /** several groups, or several rates: which one the total is of is not told */
  | "several"
  /** nothing around it says what it is */
  | "unclear"
  /** separators that contradict each other */
  | "unreadable";

export interface ReadNumber {
  /** As it stands in the sentence, with the word behind it. */
  text: string;
  /** People, months, or rupiah; null where it cannot be read. */
  value: number | null;
  high: number | null;
  /** Smallest digit told, in the same unit. */
  precision: number;
  isMoney: boolean;
  role: NumberRole | null;
  aside: NumberAside | null;
  /** The other way to read its point or comma, where there is one. */
  other: number | null;
}

export interface ReadSentence extends Omit<Calendar, "rest"> {
  /** "other": its words are not Indonesian. "none": no letters at all. */
  language: "id" | "other" | "none";
  numbers: ReadNumber[];
  /** JKK, JKM, JHT, JP as far as they are named. */
  programs: string[];
  /** APBD, APBN, APBDES, CSR, MANDIRI; null where none is named. DBHCHT and DBH sawit are revenue of the APBD. */
  payer: string | null;
  /** PU or BPU where the sentence says so. */
  segment: "PU" | "BPU" | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const INDONESIAN = words(
  "dan yang untuk dengan di ke dari pada orang bulan selama iuran sebesar senilai sebanyak anggaran pekerja buruh tani petani nelayan peserta tahun setahun sebulan juta miliar ribu warga mencapai kabupaten jiwa rupiah tenaga kerja dianggarkan dialokasikan ditanggung",
);
const ENGLISH = words(
  "the of and for in to with workers people months month year from by is are was were pays paid each farmers at",
);
const PEOPLE = words(
  "orang jiwa peserta pekerja buruh petani nelayan warga tenaga pegawai honorer kader guru perangkat kepala kades rt rw linmas ojek pekebun penderes pelaku marbot modin sopir penyuluh pemulung relawan anggota karyawan penerima org asn non pppk ketua pedagang penjaga pendamping imam penggali tukang kuli peladang pembudidaya penyadap petugas masyarakat",
);
const PLACES = words("desa kelurahan kecamatan dusun kabupaten kota provinsi opd dinas pabrik hektare ha kali hari");
const FILLERS = words("lebih an calon para unit sebanyak");
const WAGE = words("upah gaji honor insentif ump umk umr penghasilan siltap pendapatan");
const BENEFIT = words("santunan manfaat klaim beasiswa ahli waris meninggal");
const AGE = words("usia umur berusia berumur");
const APPROXIMATE = words("sekitar kurang hampir kira kisaran lebih lebihnya sekira ± an");
/** No rate of the law per person and month comes near this; a region's month does not stay below it. */
const HIGHEST_RATE = 500_000;
/** Behind "penerima insentif" a figure above this is the sum for all of them. */
const HIGHEST_WAGE = 50_000_000;

interface Around {
  before: string[];
  after: string[];
  /** `after` as running text. */
  behind: string;
  /** The text before it, where a list says what it is. */
  label: string;
}

/** The words of the same clause on both sides, up to the numbers beside it: those words are theirs. */
function aroundOf(sentence: string, tokens: readonly Token[], { from, to }: Phrase): Around {
  const isNumber = (token: Token) => /^(\d.*|rp|idr)$/.test(token.word);
  let start = from;
  while (start > 0 && from - start < 5 && !tokens[start]!.opensClause && !isNumber(tokens[start - 1]!)) start--;
  let end = to;
  while (end < tokens.length && end - to < 7 && !tokens[end]!.opensClause && !isNumber(tokens[end]!)) end++;
  const wordsIn = (first: number, last: number) => tokens.slice(first, last).map(({ word }) => word);
  const after = wordsIn(to, end);
  const label = sentence.slice(0, tokens[from]!.start).slice(-60);
  return { before: wordsIn(start, from), after, behind: after.join(" "), label };
}

const some = (list: ReadonlySet<string>, of: readonly string[]) => of.some((word) => list.has(word));

type Meaning = { role: NumberRole | null; aside: NumberAside | null };
const means = (role: NumberRole): Meaning => ({ role, aside: null });
const asideAs = (aside: NumberAside): Meaning => ({ role: null, aside });

const PER_PERSON = /^(?:per|setiap|tiap|\/) ?(?:orang|jiwa|peserta|pekerja|kepala|buruh|petani|nelayan)\b/;
const PER_MONTH = /^(?:(?:per|setiap|tiap|\/) ?bulan|sebulan)\b/;

function moneyMeaning(value: number, { before, behind, label }: Around): Meaning {
  if (RATE_LABEL.test(label) && value <= HIGHEST_RATE) return means("unit");
  if (some(BENEFIT, before)) return asideAs("elsewhere");
  if (some(WAGE, before) && value <= HIGHEST_WAGE) return means("base");
  const near = before.slice(-4).join(" ");
  if (
    PER_PERSON.test(behind) ||
    /(?:per|setiap|tiap|masing masing|\/) ?(?:orang|jiwa|peserta|pekerja|masing)/.test(near)
  )
    return means("unit");
  const isMonthly = PER_MONTH.test(behind) || /(?:per|setiap|tiap) bulan(?:nya)?\b|\bsebulan\b/.test(near);
  if (isMonthly) return means(value <= HIGHEST_RATE ? "unit" : "monthly");
  const isFactor = /^[x×]$/.test(before[before.length - 1] ?? "") || /^[x×] /.test(`${behind} `);
  if (value <= HIGHEST_RATE)
    return isFactor || /\b(?:iuran|premi|tarif)\b/.test(near) ? means("unit") : asideAs("unclear");
  return means("total");
}

/** "Jumlah peserta: 5.606", as lists and forms have it. */
const LABELS: readonly (readonly [RegExp, NumberRole])[] = [
  [/\b(?:peserta|pekerja|penerima|orang|jiwa|petani|nelayan|buruh)\s*[:=]\s*$/i, "people"],
  [/\b(?:bulan|jangka\s+waktu|lama(?:nya)?)\s*[:=]\s*$/i, "months"],
];
const RATE_LABEL = /\b(?:iuran|premi|tarif)\b[^:=\n]*[:=]\s*$/i;

function countMeaning(value: number, { before, after, label }: Around): Meaning {
  const labelled = LABELS.find(([pattern]) => pattern.test(label));
  if (labelled) return means(labelled[1]);
  const noun = after.filter((word) => !FILLERS.has(word) && word !== "-").slice(0, 1)[0] ?? "";
  if (/^(bulan|bln)$/.test(noun)) return before[before.length - 1] === "per" ? asideAs("elsewhere") : means("months");
  if (some(AGE, before.slice(-3)) || PLACES.has(noun) || /^(persen|%)$/.test(noun)) return asideAs("elsewhere");
  if (noun === "tahun") return value <= 3 ? means("months") : asideAs("elsewhere");
  // "dari 10.000 petani, baru 5.606": those it is a part of.
  if (PEOPLE.has(noun) && before[before.length - 1] === "dari") return asideAs("elsewhere");
  if (PEOPLE.has(noun)) return means("people");
  return /\b(?:peserta|pekerja|penerima|orang)\s+(?:sebanyak|mencapai|berjumlah)$/.test(before.slice(-2).join(" "))
    ? means("people")
    : asideAs("unclear");
}

/** A lone "satu" or "dua" in running text is no figure unless a counted thing stands behind it. */
const isWordOnly = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  !tokens.slice(from, to).some(({ text }) => /\d/.test(text));

/** Millions and more of no people and no places are rupiah, as officials say them: "anggaran 1,2 miliar". */
function isAmount(tokens: readonly Token[], { scale, to }: Phrase): boolean {
  const behind = tokens[to];
  const noun = behind && !behind.opensClause ? behind.word : "";
  return (
    scale >= 1e6 && !PEOPLE.has(noun) && !PLACES.has(noun) && !/^(?:ton|unit|batang|liter|kg|bulan|tahun)$/.test(noun)
  );
}

function numberOf(sentence: string, tokens: readonly Token[], phrase: Phrase): ReadNumber | null {
  const around = aroundOf(sentence, tokens, phrase);
  const { value, high } = phrase;
  const isMoney = phrase.isMoney || isAmount(tokens, phrase);
  const noun = isMoney ? undefined : tokens[phrase.to];
  const end = noun && !noun.opensClause && /^[a-z%]/.test(noun.word) ? noun.end : tokens[phrase.to - 1]!.end;
  const text = sentence.slice(tokens[phrase.from]!.start, end);
  const shown = { text, high, isMoney, other: phrase.other };
  if (value === null) return { ...shown, value, precision: 1, ...asideAs("unreadable") };
  const meaning = isMoney ? moneyMeaning(value, around) : countMeaning(value, around);
  if (meaning.role === null && !isMoney && isWordOnly(tokens, phrase)) return null;
  // "sekitar Rp800 juta": the noughts were not counted.
  const isAbout = some(APPROXIMATE, [...around.before.slice(-2), ...around.after.slice(0, 1)]);
  const precision = isAbout ? Math.max(phrase.precision, roundnessOf(value)) : phrase.precision;
  const years = meaning.role === "months" && around.after.includes("tahun") && !around.after.includes("bulan");
  const counted = years ? value * 12 : value;
  if (high !== null && meaning.role) return { ...shown, value: counted, precision, ...asideAs("range") };
  return { ...shown, value: counted, precision, ...meaning };
}

/** 100,000,000 for 800,000,000. */
function roundnessOf(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

const ROLES: readonly NumberRole[] = ["people", "months", "unit", "base", "monthly", "total"];

/** Groups side by side ("500 nelayan dan 1.200 petani"), or a rate for each programme: no one of them is that of the total. */
function areSeveral(role: NumberRole, all: readonly ReadNumber[], sentence: string): boolean {
  const [one, other] = all;
  if (!one || !other || new Set(all.map(({ value }) => value)).size === 1) return false;
  if (role === "unit") return /\b(?:JKK|JKM|JHT|JP)\b[^\d]*$/i.test(sentence.slice(0, sentence.indexOf(one.text)));
  if (role !== "people") return false;
  const end = sentence.indexOf(one.text) + one.text.length;
  const between = sentence.slice(end, sentence.indexOf(other.text, end));
  return /(?:\b(?:dan|serta|ditambah)\b|[+&])/i.test(between) && !/[:(]/.test(between);
}

/** Of several totals the one called so, else the first; of others the first. The rest is told, not used. */
function oneOfEach(numbers: readonly ReadNumber[], sentence: string): ReadNumber[] {
  const before = (text: string) => sentence.slice(0, sentence.indexOf(text)).slice(-80);
  const used = new Map<NumberRole, ReadNumber>();
  for (const role of ROLES) {
    const all = numbers.filter((number) => number.role === role);
    if (areSeveral(role, all, sentence)) continue;
    const called = all.find(({ text }) => /\b(?:total|seluruhnya|keseluruhan)\W+(?:\w+\W+){0,3}$/i.test(before(text)));
    const first = (role === "total" && called) || all[0];
    if (first) used.set(role, first);
  }
  return numbers.map((number) => {
    const first = number.role && used.get(number.role);
    if (number.role && !first) return { ...number, ...asideAs("several") };
    if (!number.role || first === number || first?.value === number.value) return number;
    return { ...number, ...asideAs("second") };
  });
}

/** "setahun", "per tahun", "selama sebulan": a length without a number. */
function lengthInWords(sentence: string): ReadNumber | null {
  const found = /\b(?:(?:selama\s+)?setahun(?:\s+penuh)?|(?:per|setiap|tiap)\s+tahun|selama\s+sebulan)\b/i.exec(
    sentence,
  );
  if (!found) return null;
  const value = /sebulan/i.test(found[0]) ? 1 : 12;
  return { text: found[0], value, high: null, precision: 1, isMoney: false, role: "months", aside: null, other: null };
}

/** Digits grouped by blanks, hard ones among them, are one number: "Rp 659 265 600", "5 606 orang". */
const groupedByPoints = (sentence: string): string =>
  sentence.replace(
    /(^|[^\d.,])(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+)(?![.,]?\d)/g,
    (_, sign: string, digits: string) => sign + digits.replace(/\D/g, "."),
  );

const PAYERS: readonly (readonly [RegExp, string])[] = [
  [/\bAPBDes\b|\bdana desa\b/i, "APBDES"],
  [/\bAPBN\b/i, "APBN"],
  [/\bAPBD(?:-P)?\b|\bDBHCHT\b|\bDBH\s+(?:CHT|sawit)\b|\bcukai\b/i, "APBD"],
  [/\bCSR\b|\bTJSL\b/i, "CSR"],
  [/\bmandiri\b/i, "MANDIRI"],
];

const PROGRAM_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bJKK\b|kecelakaan\s+kerja/i, "JKK"],
  [/\bJKM\b|jaminan\s+kematian/i, "JKM"],
  [/\bJHT\b|hari\s+tua/i, "JHT"],
  [/\bJP\b|jaminan\s+pensiun/i, "JP"],
];

const segmentOf = (sentence: string): ReadSentence["segment"] =>
  /\bBPU\b|bukan\s+penerima\s+upah/i.test(sentence) ? "BPU" : /\bPU\b|penerima\s+upah/i.test(sentence) ? "PU" : null;

/**
 * Reads the numbers of a published Indonesian sentence and what each stands for. Nothing is filled in: what is not in
 * the sentence is absent, what is not understood is handed back with the reason.
 * @example readSentence("5.606 buruh tani, Rp659.265.600 untuk tujuh bulan").numbers.map(({ role }) => role)
 *   // ["people", "total", "months"]
 */
export function readSentence(sentence: string): ReadSentence {
  const { rest: undated, ...calendar } = readCalendar(groupedByPoints(sentence));
  const rest = withoutRepeats(undated);
  const tokens = tokensOf(rest);
  const read = phrasesOf(tokens).flatMap((phrase) => numberOf(rest, tokens, phrase) ?? []);
  const length = read.some(({ role }) => role === "months") ? null : lengthInWords(rest);
  const letters = tokensOf(sentence).filter(({ word }) => /^[a-z]{2,}$/.test(word));
  const count = (list: ReadonlySet<string>) => letters.filter(({ word }) => list.has(word)).length;
  const known = count(INDONESIAN);
  const isForeign = known === 0 ? letters.length > 2 && count(PEOPLE) === 0 : count(ENGLISH) > known;
  return {
    ...calendar,
    language: letters.length === 0 ? "none" : isForeign ? "other" : "id",
    numbers: oneOfEach(length ? [...read, length] : read, rest).map((number) => ({
      ...number,
      text: number.text.replace(/\s+/g, " "),
    })),
    programs: PROGRAM_NAMES.filter(([pattern]) => pattern.test(sentence)).map(([, program]) => program),
    payer: PAYERS.find(([pattern]) => pattern.test(sentence))?.[1] ?? null,
    segment: segmentOf(sentence),
  };
}
