import { defaultTerms, type Terms } from "../../budget/terms";
import {
  payerWords,
  riskWords,
  roundingWords,
  sectorWords,
  segmentWords,
  shareWords,
  type WordList,
} from "../../budget/words";
import type { Month } from "../../law/month";
import type { Segment } from "../../law/terms";
import { readMonthText } from "../../texts/months";
import { monthOfSerial } from "../content";

/** What an argument says now: a constant, or what the one cell it names holds. */
export type ArgumentReader = (argument: string) => GivenArgument;
export type GivenArgument =
  /** `cell`: the cell it was taken from, which the twin no longer follows. */
  | { kind: "known"; value: string | number | boolean | null; cell: string | null }
  /** Something calculated: its value alone cannot be told. */
  | { kind: "calculated" };

/** Arguments whose value counts, and the cells they came from. */
export class Known {
  readonly frozen: string[] = [];
  isUnknown = false;

  constructor(readonly read: ArgumentReader) {}

  value(argument: string | undefined): string | number | boolean | null {
    const given = this.read(argument ?? "");
    if (given.kind === "calculated") {
      this.isUnknown = true;
      return null;
    }
    if (given.cell !== null && !this.frozen.includes(given.cell)) this.frozen.push(given.cell);
    return typeof given.value === "string" && given.value.trim() === "" ? null : given.value;
  }

  text(argument: string | undefined): string {
    const value = this.value(argument);
    return typeof value === "string" ? value : "";
  }

  month(argument: string | undefined): Month | null {
    const value = this.value(argument);
    if (typeof value === "number") return monthOfSerial(value);
    return typeof value === "string" ? readMonthText(value) : null;
  }

  /** null: a word the functions do not know; they would show an error. */
  terms(
    [segmen, risiko, sektor, pembayar, bagian, pembulatan]: readonly (string | undefined)[],
    named: Segment | null,
  ): Terms | null {
    const segment = this.word(segmen, segmentWords, named ?? defaultTerms.segment);
    const risk = this.word(risiko, riskWords, defaultTerms.risk);
    const sector = this.word(sektor, sectorWords, defaultTerms.sector);
    const payer = this.word(pembayar, payerWords, defaultTerms.payer);
    const share = this.word(bagian, shareWords, defaultTerms.share);
    const rounding = this.word(pembulatan, roundingWords, defaultTerms.rounding);
    if (!segment || (named && segment !== named) || !risk || !sector || !payer || !share || !rounding) return null;
    if (segment === "BPU" && share !== "TOTAL") return null;
    return { segment, risk, sector, payer, share, rounding };
  }

  private word<T>(argument: string | undefined, words: WordList<T>, fallback: T): T | null {
    const value = this.value(argument);
    // Excel on a desk hands a blank cell over as 0.
    return value === null || value === 0 ? fallback : words.read(value);
  }
}

/** An argument that stays live: a number above zero now, or zero, and no text that native arithmetic would refuse. */
export function liveNumber(argument: string | undefined, read: ArgumentReader, isZeroFine = false): string | null {
  if (!argument) return null;
  const given = read(argument);
  if (given.kind === "calculated") return argument;
  return typeof given.value === "number" && (given.value > 0 || (isZeroFine && given.value === 0)) ? argument : null;
}

/** The base: live, or null for the lowest of BPU; undefined where it can be neither. */
export function baseText(argument: string | undefined, known: Known): string | null | undefined {
  const given = known.read(argument ?? "");
  if (given.kind === "known" && (given.value === null || given.value === 0 || given.value === "")) {
    if (given.cell !== null) known.frozen.push(given.cell);
    return null;
  }
  return liveNumber(argument, known.read) ?? undefined;
}
