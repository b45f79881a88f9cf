import type { Language, Words } from "./language";
import { showLongMonth, showMonth } from "./months";
import { showNumber } from "./numbers";

/** Units of the volumes of an RKA row, written as the ministry's system prints them. */
export const VOLUME_UNITS: Record<string, Words> = {
  ORANG: { id: "Orang", en: "People" },
  BULAN: { id: "Bulan", en: "Months" },
  ORANG_BULAN: { id: "Orang-Bulan", en: "Person-months" },
  PERSEN: { id: "Persen", en: "Percent" },
  PAKET: { id: "Paket", en: "Package" },
};

export const volumeUnit = (language: Language, unit: string): string => VOLUME_UNITS[unit]?.[language] ?? unit;

/**
 * The coefficient of an RKA row as text.
 * @example coefficientText("id", volumes) // "6.043 Orang × 9 Bulan"
 */
export function coefficientText(language: Language, volumes: readonly { volume: number; unit: string }[]): string {
  return volumes
    .map(({ volume, unit }) => `${showNumber(language, volume, 3)} ${volumeUnit(language, unit)}`)
    .join(" × ");
}

/**
 * What an RKA row pays for. The months are named because a change of price inside the year makes several rows.
 * @example rowDescription("id", { program: "JKK", name: "Kader Posyandu", first, last })
 *   // "Iuran JKK – Kader Posyandu (Apr 2025–Des 2025)"
 */
export function rowDescription(
  language: Language,
  { program, name, first, last }: { program: string; name: string; first: number; last: number },
): string {
  const span =
    first === last ? showLongMonth(language, first) : `${showMonth(language, first)}–${showMonth(language, last)}`;
  return language === "id" ? `Iuran ${program} – ${name} (${span})` : `${program} contribution – ${name} (${span})`;
}
