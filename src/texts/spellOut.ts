import type { Language } from "./language";

/**
 * A whole number in words.
 * @param value whole, from −9,007,199,254,740,991 to 9,007,199,254,740,991; anything else throws a RangeError
 * @example spellOut("id", 16800) // "enam belas ribu delapan ratus"
 * @example spellOut("en", 16800) // "sixteen thousand eight hundred"
 */
export function spellOut(language: Language, value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError("spellOut takes whole numbers a spreadsheet holds exactly");
  if (value === 0) return language === "id" ? "nol" : "zero";
  const words = language === "id" ? spellIndonesian(Math.abs(value)) : spellEnglish(Math.abs(value));
  return value < 0 ? `minus ${words}` : words;
}

/**
 * An amount of money in words, with its unit; sen where there are any.
 * @param value rupiah, at most two decimals
 * @example spellRupiah("id", 913701600) // "sembilan ratus tiga belas juta tujuh ratus satu ribu enam ratus rupiah"
 */
export function spellRupiah(language: Language, value: number): string {
  const [whole = "0", decimals = ""] = Math.abs(value).toFixed(2).split(".");
  const sen = Number(decimals);
  const sign = value < 0 && (Number(whole) > 0 || sen > 0) ? "minus " : "";
  const money = `${sign}${spellOut(language, Number(whole))} rupiah`;
  return sen === 0 ? money : `${money} ${spellOut(language, sen)} sen`;
}

const ID_DIGITS = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const ID_SCALES = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun"];

function spellIndonesian(value: number): string {
  return joinGroups(value, (group, scale) => {
    // "Satu ribu" is "seribu"; only this one scale contracts.
    if (group === 1 && scale === 1) return "seribu";
    return `${hundredsIndonesian(group)} ${ID_SCALES[scale]}`.trim();
  });
}

function hundredsIndonesian(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds === 1) parts.push("seratus");
  else if (hundreds > 1) parts.push(`${ID_DIGITS[hundreds]} ratus`);
  if (rest === 10) parts.push("sepuluh");
  else if (rest === 11) parts.push("sebelas");
  else if (rest > 11 && rest < 20) parts.push(`${ID_DIGITS[rest - 10]} belas`);
  else {
    if (rest >= 20) parts.push(`${ID_DIGITS[Math.floor(rest / 10)]} puluh`);
    if (rest % 10 > 0) parts.push(ID_DIGITS[rest % 10]!);
  }
  return parts.join(" ");
}

const EN_SMALL =
  " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const EN_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const EN_SCALES = ["", "thousand", "million", "billion", "trillion", "quadrillion"];

function spellEnglish(value: number): string {
  return joinGroups(value, (group, scale) => `${hundredsEnglish(group)} ${EN_SCALES[scale]}`.trim());
}

function hundredsEnglish(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds > 0) parts.push(`${EN_SMALL[hundreds]} hundred`);
  if (rest >= 20) {
    const unit = rest % 10;
    parts.push(unit > 0 ? `${EN_TENS[Math.floor(rest / 10)]}-${EN_SMALL[unit]}` : EN_TENS[Math.floor(rest / 10)]!);
  } else if (rest > 0) parts.push(EN_SMALL[rest]!);
  return parts.join(" ");
}

/** Cuts a number into groups of three digits, highest first, and spells each with its scale. */
function joinGroups(value: number, spell: (group: number, scale: number) => string): string {
  const words: string[] = [];
  for (let scale = 0, rest = value; rest > 0; scale += 1, rest = Math.floor(rest / 1000)) {
    const group = rest % 1000;
    if (group > 0) words.unshift(spell(group, scale));
  }
  return words.join(" ");
}
