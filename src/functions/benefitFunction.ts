import { wordList } from "../budget/words";
import { columnTitle, columnTitles } from "../texts/functions/tables";
import { regulationText } from "../texts/functions/rules";
import { nameOfConfidence } from "../texts/terms";
import { BENEFIT_PART_NAMES, conditionText } from "../texts/whatif/benefit";
import { computeBenefit, EVENTS, type InsuredEvent } from "../whatif/benefit/benefit";
import { readBase } from "./arguments/base";
import { readCell } from "./arguments/cellValue";
import { requireMonth } from "./arguments/month";
import { isBlankCell } from "./arguments/program";
import { requireCount } from "./arguments/share";
import { refuse, valueOf } from "./cellError";
import { functionLanguage } from "./language";

const eventWords = wordList<InsuredEvent>(EVENTS, {
  DEATH: ["kematian", "meninggal"],
  ACCIDENT_DEATH: ["kecelakaan kerja", "kematian kecelakaan kerja", "work accident"],
  TOTAL_DISABILITY: ["cacat total", "cacat total tetap", "disability"],
});

function readEvent(given: unknown): InsuredEvent {
  const value = readCell("kejadian", given, "event");
  if (value === null || isBlankCell(value)) return refuse("kejadian", "missing", "event");
  const found = typeof value === "string" ? eventWords.read(value) : null;
  return found ?? refuse("kejadian", { value }, "event");
}

/**
 * What an insured person or the heirs receive, part by part, with its condition and legal basis; the last row is what is
 * paid in any case. A part that membership is too short for, and the scholarship at its most, are shown but not summed.
 * @customfunction MANFAAT
 * @example =JAMSOS.MANFAAT("kematian",,12,"2025-04")
 */
export function listBenefit(kejadian: string, dasar: unknown, bulan_peserta: unknown, tanggal: unknown): unknown[][] {
  const event = readEvent(kejadian);
  const base = readBase(dasar);
  const membership = requireCount("bulan_peserta", bulan_peserta, "membership");
  const month = requireMonth("tanggal", tanggal);
  const benefit = valueOf(computeBenefit({ event, base, membership, month }));
  const language = functionLanguage();
  return [
    columnTitles(language, ["benefit", "amount", "condition", "basis"]),
    ...benefit.parts.map((part) => [
      BENEFIT_PART_NAMES[part.part]![language],
      part.amount,
      conditionText(language, part),
      `${regulationText(language, part.citation)} (${nameOfConfidence(language, part.confidence)})`,
    ]),
    [
      columnTitle(language, "total"),
      benefit.total,
      conditionText(language, { state: "paid", months: null, multiple: null }),
      "",
    ],
  ];
}
