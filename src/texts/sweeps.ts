import { groupColumns } from "./book/groups";
import { fundFieldNames, parameterFieldNames } from "./book/changeableFields";
import type { Language, Words } from "./language";
import { showMonth } from "./months";
import { showNumber, showPercent, showRupiah } from "./numbers";

/** A sweeping change of `budget`, as far as its sentence needs it. */
interface SweepWords {
  target: string;
  who: { by: string; value: string | null };
  field: string;
  change:
    | { op: "SET"; value: string | number | null }
    | { op: "TIMES"; per100000: number }
    | { op: "GROW"; per100000: number }
    | { op: "PLUS"; amount: number };
}

const TITLES: Readonly<Record<string, Words>> = { ...groupColumns, ...fundFieldNames, ...parameterFieldNames };

/** What a person calls a field; a ceiling with its year. */
export function fieldTitle(language: Language, field: string): string {
  const year = /^ceilings\.(\d{4})$/.exec(field)?.[1];
  const words = year ? fundFieldNames.ceiling : TITLES[field];
  const title = (words?.[language] ?? field).replace(/ \(.*\)$/, "");
  return year ? `${title} ${year}` : title;
}

const EVERY: Record<string, Words> = {
  group: { id: "Semua kelompok", en: "All groups" },
  fund: { id: "Semua sumber dana", en: "All funds" },
  parameter: { id: "Hukum", en: "The law" },
};

const KINDS: Record<string, Words> = {
  CATEGORY: { id: "Kelompok kategori", en: "Groups of category" },
  PLACE: { id: "Kelompok di", en: "Groups in" },
  FUND: { id: "Kelompok yang dibayar", en: "Groups paid by" },
  SEGMENT: { id: "Kelompok segmen", en: "Groups of segment" },
};

const MONTHS = ["first", "last", "firstMonth", "lastMonth"];
const MONEY = ["base", "contract", "value", "min", "max"];

/** A value as a person reads it: months by name, money with Rp, wages from their hundredths. */
function fieldValueText(language: Language, field: string, value: string | number | null): string {
  if (value === null) return language === "id" ? "kosong" : "blank";
  if (typeof value !== "number") return value;
  if (MONTHS.includes(field)) return showMonth(language, value);
  if (field === "base") return showRupiah(language, value / 100);
  if (field === "earmark") return showPercent(language, value / 100_000);
  return MONEY.includes(field) || field.startsWith("ceilings.")
    ? showRupiah(language, value)
    : showNumber(language, value);
}

/**
 * One entry of a scenario in words.
 * @example sweepText("id", { target: "group", who: { by: "SEGMENT", value: "BPU" }, field: "people", change: { op: "TIMES", per100000: 50000 } })
 *   // "Kelompok segmen BPU: Orang × 50%"
 */
export function sweepText(language: Language, { target, who, field, change }: SweepWords): string {
  const whom =
    who.by === "ALL"
      ? EVERY[target]![language]
      : who.by === "ONE"
        ? (who.value ?? "")
        : `${KINDS[who.by]![language]} ${who.value ?? ""}`;
  if (field === "last" && change.op === "SET") {
    const value = fieldValueText(language, field, change.value);
    return `${whom}: ${language === "id" ? "sampai" : "until"} ${value}`;
  }
  return `${whom}: ${fieldTitle(language, field)} ${changeText(language, field, change)}`;
}

function changeText(language: Language, field: string, change: SweepWords["change"]): string {
  switch (change.op) {
    case "SET":
      return `= ${fieldValueText(language, field, change.value)}`;
    case "TIMES":
      return `× ${showPercent(language, change.per100000 / 100_000)}`;
    case "GROW": {
      const [sign, size] = signOf(change.per100000);
      return `${sign} ${showPercent(language, size / 100_000)}`;
    }
    default: {
      const [sign, size] = signOf(change.amount);
      if (!MONTHS.includes(field)) return `${sign} ${fieldValueText(language, field, size)}`;
      return `${sign} ${showNumber(language, size)} ${language === "id" ? "bulan" : "months"}`;
    }
  }
}

const signOf = (value: number): [string, number] => (value < 0 ? ["−", -value] : ["+", value]);

interface TouchWords {
  name: string;
  field: string;
  before: string | number | null;
  after: string | number | null;
}

/**
 * What an entry touches, for a reader who decides whether to keep it.
 * @example touchText("id", { name: "Kader", field: "people", before: 100, after: 50 }) // "Kader: Orang 100 → 50"
 */
export function touchText(language: Language, { name, field, before, after }: TouchWords): string {
  const [was, is] = [before, after].map((value) => fieldValueText(language, field, value));
  return `${name}: ${fieldTitle(language, field)} ${was} → ${is}`;
}
