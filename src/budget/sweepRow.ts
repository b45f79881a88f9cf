import type { Override } from "./plan";
import { fieldOf } from "./sweepField";
import type { Change, Selector, SelectorKind, Sweep } from "./sweep";

/**
 * How a sweeping change stands in the columns an override has: "Kode sasaran" says whom it speaks of, "Nilai" what
 * becomes of them. A row that names one target and one value is an ordinary override, so old scenarios read alike.
 * @example writeSweep({ who: { by: "CATEGORY", value: "kader_posyandu" }, change: { op: "TIMES", per100000: 50_000 }, … })
 *   // { id: "kategori: kader_posyandu", value: "x 50%", … }
 */
export function writeSweep({ target, who, field, change, reason }: Sweep): Override {
  return { target, id: writeSelector(who), field, value: writeChange(change, scaleOf(target, field)), reason };
}

/** The sweep a row means. Every row means one: what is no formula is a value to set. */
export function readSweep({ target, id, field, value, reason }: Override): Sweep {
  return { target, who: readSelector(id), field, change: readChange(value, scaleOf(target, field)), reason };
}

/**
 * Does a row speak of many, or change what stands there? Other rows name one target and one value.
 * @example isSweeping({ target: "group", id: "K1", field: "people", value: "+ 200", reason: "" }) // true
 */
export function isSweeping(row: Override): boolean {
  const { who, change } = readSweep(row);
  return who.by !== "ONE" || change.op !== "SET";
}

/** Words of the first column; the first of each is the one written. */
const WHO: Record<Exclude<SelectorKind, "ONE">, readonly string[]> = {
  ALL: ["semua", "all", "*"],
  CATEGORY: ["kategori", "category"],
  PLACE: ["desa", "opd", "village", "place"],
  FUND: ["dana", "sumber dana", "fund"],
  SEGMENT: ["segmen", "segment"],
};

export function writeSelector({ by, value }: Selector): string {
  if (by === "ALL") return WHO.ALL[0]!;
  return by === "ONE" ? (value ?? "") : `${WHO[by][0]}: ${value ?? ""}`;
}

export function readSelector(text: string): Selector {
  const plain = text.trim().toLowerCase();
  if (WHO.ALL.includes(plain)) return { by: "ALL", value: null };
  const parts = /^([^:]+):(.*)$/.exec(text.trim());
  const word = parts?.[1]!.trim().toLowerCase();
  const by = (["CATEGORY", "PLACE", "FUND", "SEGMENT"] as const).find(
    (kind) => word !== undefined && WHO[kind].includes(word),
  );
  return by ? { by, value: parts![2]!.trim() } : { by: "ONE", value: text };
}

/** Wages are kept in hundredths and written in rupiah, shares per 100,000 and written in percent. */
function scaleOf(target: Sweep["target"], field: string): number {
  const kind = fieldOf(target, field)?.kind;
  return kind === "wage" ? 100 : kind === "share" ? 1000 : 1;
}

const decimal = (value: number): string => String(value).replace(".", ",");
const signed = (value: number, text: string): string => `${value < 0 ? "-" : "+"}${text}`;

function writeChange(change: Change, scale: number): Override["value"] {
  switch (change.op) {
    case "SET":
      return change.value;
    case "TIMES":
      return `x ${decimal(change.per100000 / 1000)}%`;
    case "GROW":
      return signed(change.per100000, `${decimal(Math.abs(change.per100000) / 1000)}%`);
    default:
      return signed(change.amount, decimal(Math.abs(change.amount) / scale));
  }
}

function readChange(value: Override["value"], scale: number): Change {
  if (typeof value !== "string") return { op: "SET", value };
  const [, sign, digits = "", percent] = /^\s*([x×+\-\u2212])\s*(\d[\d.,]*)\s*(%?)\s*$/i.exec(value) ?? [];
  const number = sign === undefined ? null : readDigits(digits, percent !== "");
  if (sign === undefined || number === null) return { op: "SET", value };
  const isMinus = sign === "-" || sign === "\u2212";
  const per100000 = Math.round(number * 1000);
  if (/[x×]/i.test(sign)) return percent ? { op: "TIMES", per100000 } : { op: "SET", value };
  if (percent) return { op: "GROW", per100000: isMinus ? -per100000 : per100000 };
  const amount = Math.round(number * scale);
  return { op: "PLUS", amount: isMinus ? -amount : amount };
}

/** "6,5" and "6.5" are six and a half. Of an amount, "1.500" groups thousands; a percentage has no use for them. */
function readDigits(text: string, isPercent: boolean): number | null {
  if (!isPercent && /^[1-9]\d{0,2}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ""));
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}
