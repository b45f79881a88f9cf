/** A word, a sign, or the digits of a number, where it stands in the sentence. */
export interface Token {
  text: string;
  word: string;
  start: number;
  end: number;
  /** A comma, a full stop, a bracket, the point of a list stands before it. */
  opensClause: boolean;
}

/** A number as a sentence names it. */
export interface Phrase {
  /** First token, and the one after the last. */
  from: number;
  to: number;
  /** null where the separators contradict each other ("659.26.5600"). */
  value: number | null;
  /** Smallest digit told: 1,000,000 for "403 juta", 100,000 for "31,7 juta". */
  precision: number;
  /** "Rp" before it or "rupiah" behind it. */
  isMoney: boolean;
  /** Of "3.298 miliar": 3,298,000,000, if the point was meant as a decimal mark; else null. */
  other: number | null;
  /** What its last digits were counted in: 1,000,000 of "24 juta". */
  scale: number;
  /** The upper end where the sentence names two ends ("15–20 juta"). */
  high: number | null;
}

const TOKEN = /(?:Rp|IDR)(?![A-Za-z])\.?|\d+(?:[.,]\d+)*|[A-Za-z]+|[-–—/%±×]/gi;

const CLAUSE = /[,;:.()!?•▪●*]\s*$|\n\s*[-–—]\s*$/;

/** Words, digits and signs of a sentence. */
export const tokensOf = (sentence: string): Token[] =>
  [...sentence.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    opensClause: CLAUSE.test(sentence.slice(Math.max(0, index - 5), index)),
    text,
    word: text.toLowerCase().replace(/\.$/, ""),
    start: index,
    end: index + text.length,
  }));

const SCALES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
};
/** "seribu" is one thousand. */
const ONE_OF: Readonly<Record<string, number>> = { seribu: 1e3, sejuta: 1e6, semiliar: 1e9, setriliun: 1e12 };
const DIGITS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const TEENS: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11 };
const THOUSANDS = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const ENGLISH_THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

interface Part {
  /** The digits as one whole number, and how many of them stand behind the decimal mark. */
  digits: number;
  decimals: number;
  to: number;
  other: Pick<Part, "digits" | "decimals"> | null;
}

/** Digits as Indonesians group them; before "juta" a lone comma is a decimal mark, and a lone point may be one. */
function digitsAt(text: string, to: number, hasScale: boolean): Part | null {
  const plain = (whole: string, fraction = "") => ({ digits: Number(whole + fraction), decimals: fraction.length });
  const [first = "", second = ""] = text.split(/[.,]/);
  const isPair = /^\d+[.,]\d+$/.test(text);
  if (/^\d+$/.test(text)) return { ...plain(text), to, other: null };
  if (isPair && hasScale && text.includes(",")) return { ...plain(first, second), to, other: null };
  if (THOUSANDS.test(text)) {
    const [whole = "", fraction] = text.split(",");
    const other = isPair && hasScale ? plain(first, second) : null;
    return { ...plain(whole.replace(/\./g, ""), fraction), to, other };
  }
  if (ENGLISH_THOUSANDS.test(text)) {
    const [whole = "", fraction] = text.split(".");
    return { ...plain(whole.replace(/,/g, ""), fraction), to, other: null };
  }
  return isPair ? { ...plain(first, second), to, other: null } : null;
}

/** "dua ratus lima belas": a number below a thousand in words. */
function wordsAt(tokens: readonly Token[], at: number): Part | null {
  let sum = 0;
  let to = at;
  for (;;) {
    const word = tokens[to]?.word ?? "";
    const next = tokens[to + 1]?.word;
    const digit = DIGITS[word];
    if (word === "seratus") sum += 100;
    else if (TEENS[word] !== undefined) sum += TEENS[word];
    else if (digit === undefined) break;
    else if (next === "ratus") sum += digit * 100;
    else if (next === "puluh") sum += digit * 10;
    else if (next === "belas") sum += digit + 10;
    else sum += digit;
    to += digit !== undefined && /^(ratus|puluh|belas)$/.test(next ?? "") ? 2 : 1;
  }
  if (tokens[to]?.word === "setengah" && SCALES[tokens[to + 1]?.word ?? ""] !== undefined)
    return { digits: sum * 10 + 5, decimals: 1, to: to + 1, other: null };
  return to === at ? null : { digits: sum, decimals: 0, to, other: null };
}

/** Whole as long as the scale has room for the decimals, so nothing is lost. */
const scaled = ({ digits, decimals }: Pick<Part, "digits" | "decimals">, scale: number): number =>
  scale % 10 ** decimals === 0 ? digits * (scale / 10 ** decimals) : (digits * scale) / 10 ** decimals;

/** One number, from `at` on: "Rp3 miliar 24 juta", "lima ribu enam ratus", "16.800"; null where none begins there. */
function numberAt(tokens: readonly Token[], at: number): Phrase | null {
  let isMoney = /^(rp|idr)$/.test(tokens[at]?.word ?? "");
  let to = isMoney ? at + 1 : at;
  const phrase = { value: 0 as number | null, precision: 1, other: null as number | null };
  let last = Infinity;
  for (;;) {
    const { word = "", text = "", opensClause = false } = tokens[to] ?? {};
    // "659,2 juta, tujuh bulan" are two numbers.
    if (opensClause && last !== Infinity) break;
    const one = ONE_OF[word];
    if (one !== undefined && one < last) {
      phrase.value = (phrase.value ?? 0) + one;
      phrase.precision = last = one;
      to++;
      continue;
    }
    const isDigits = /^\d/.test(text);
    const scaleBehind = SCALES[tokens[to + 1]?.word ?? ""];
    // "3 miliar 24 juta" goes on; in "16.800 12 bulan" another number begins.
    if (isDigits && last !== Infinity && !(scaleBehind !== undefined && scaleBehind < last)) break;
    const part = isDigits ? digitsAt(text, to + 1, scaleBehind !== undefined) : wordsAt(tokens, to);
    if (!part) {
      if (!isDigits || last !== Infinity) break;
      return { from: at, to: to + 1, value: null, precision: 1, isMoney, other: null, scale: 1, high: null };
    }
    const scale = SCALES[tokens[part.to]?.word ?? ""];
    if (scale !== undefined && scale >= last) break;
    phrase.value = (phrase.value ?? 0) + scaled(part, scale ?? 1);
    phrase.precision = Math.max(1, (scale ?? 1) / 10 ** part.decimals);
    if (part.other) phrase.other = scaled(part.other, scale ?? 1);
    to = scale === undefined ? part.to : part.to + 1;
    last = scale ?? 1;
    if (scale === undefined) break;
  }
  if (last === Infinity) return null;
  if (tokens[to]?.word === "rupiah") {
    isMoney = true;
    to++;
  }
  return { from: at, to, ...phrase, isMoney, scale: last, high: null };
}

const BETWEEN = /^([-–—]|sampai|hingga|sd)$/;

/** All numbers of a sentence in their order; two that are the ends of one range are one. */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const low = numberAt(tokens, at);
    if (!low) {
      at++;
      continue;
    }
    const isBetween = tokens[at - 1]?.word === "antara" && tokens[low.to]?.word === "dan";
    const joins = isBetween || BETWEEN.test(tokens[low.to]?.word ?? "");
    // The dash of "Rp659.265.600,- (tujuh bulan)" ends an amount.
    const high = joins && !tokens[low.to + 1]?.opensClause ? numberAt(tokens, low.to + 1) : null;
    found.push(high?.value != null && low.value !== null ? rangeOf(low, high) : low);
    at = found[found.length - 1]!.to;
  }
  return found;
}

const SPELLED = /\b(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu)/i;
const IN_BRACKETS = /\(\s*([A-Za-z\s]+|\d+)\s*\)/g;
/** What may stand between an amount and its words: "Rp659.265.600,- (enam ratus …)". */
const ENDING = /(?:,00|[.,]?-)?\s*$/;

/**
 * Blanks what only says a number again: "7 (tujuh) bulan", "tujuh (7) bulan". Where digits and words are two numbers both
 * stay, and neither is more likely meant.
 */
export function withoutRepeats(sentence: string): string {
  return sentence.replace(IN_BRACKETS, (text: string, inside: string, at: number) => {
    if (!/\d/.test(inside) && !SPELLED.test(inside)) return text;
    const again = wholeOf(inside);
    const before = tokensOf(sentence.slice(0, at).replace(ENDING, ""));
    const numbers = phrasesOf(before);
    const said = numbers[numbers.length - 1];
    return again !== null && said?.to === before.length && said.value === again ? " ".repeat(text.length) : text;
  });
}

/** The number a text is, from its first word to its last; null where it says anything else. */
function wholeOf(text: string): number | null {
  const tokens = tokensOf(text);
  const [phrase] = phrasesOf(tokens);
  return phrase && phrase.from === 0 && phrase.to === tokens.length ? phrase.value : null;
}

/** In "15–20 juta" both ends are millions. */
function rangeOf(low: Phrase, high: Phrase): Phrase {
  const isShared = low.value! * high.scale <= high.value!;
  return {
    ...low,
    to: high.to,
    value: low.value! * (isShared ? high.scale : 1),
    high: high.value,
    isMoney: low.isMoney || high.isMoney,
  };
}
