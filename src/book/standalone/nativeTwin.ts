import { LAW } from "../../law/baseline";
import type { Month } from "../../law/month";
import { findRule, type Rule } from "../../law/rule";
import type { Program, Segment } from "../../law/terms";
import { lowestBase } from "../../budget/base";
import { defaultTerms, type Terms } from "../../budget/terms";
import type { Rounding } from "../../budget/money";
import {
  payerWords,
  readPrograms,
  riskWords,
  roundingWords,
  sectorWords,
  segmentWords,
  shareWords,
  type WordList,
} from "../../budget/words";
import { readMonthText } from "../../texts/months";
import { monthOfSerial } from "../content";
import type { FunctionCall } from "./formulaCalls";
import type { TwinRates } from "./twinRates";

/** What an argument says now: a constant, or what the one cell it names holds. */
export type ArgumentReader = (argument: string) => GivenArgument;
export type GivenArgument =
  /** `cell`: the cell it was taken from, which the twin no longer follows. */
  | { kind: "known"; value: string | number | boolean | null; cell: string | null }
  /** Something calculated: its value alone cannot be told. */
  | { kind: "calculated" };

export interface NativeTwin {
  /** Without "=", in brackets where need be. */
  text: string;
  /** Cells the function followed and the twin does not: programme, months, segment, payer … */
  frozen: string[];
}

/** Longer formulas are no help to anybody; a value is. */
const LONGEST = 3_000;
const MOST_MONTHS = 120;
const ROUND: Record<Rounding, string> = { TERDEKAT: "ROUND", ATAS: "ROUNDUP", BAWAH: "ROUNDDOWN" };

/**
 * The native formula that gives the same rupiah as a call of IURAN or ANGGARAN, over the numbers of the law on a sheet of
 * their own. People and base stay live; what decides the law is taken as it stands now. null where there is none.
 * @example nativeTwin(call, read, rates) // of JAMSOS.ANGGARAN(B2,"JKK+JKM",,"2025-04","2025-12","BPU")
 */
export function nativeTwin(call: FunctionCall, read: ArgumentReader, rates: TwinRates): NativeTwin | null {
  const { name, arguments: given } = call;
  if (name !== "IURAN" && name !== "ANGGARAN") return null;
  const isPeriod = name === "ANGGARAN";
  const [people, program, base, first, last, ...rest] = isPeriod
    ? given
    : ["1", given[0], given[1], given[2], given[2], ...given.slice(3)];
  const known = new Known(read);
  const named = known.text(program);
  // Construction may be asked for by its name, as the programme.
  const isConstruction = segmentWords.read(named) === "JAKON";
  const programs = readPrograms(isConstruction ? "JKK+JKM" : named);
  const [from, until] = [known.month(first), known.month(last)];
  const terms = known.terms(rest, isConstruction ? "JAKON" : null);
  const counted = liveNumber(people, read);
  const live = baseText(base, read, known);
  if (!programs.ok || from === null || until === null || !terms || !counted || live === undefined || known.isUnknown)
    return null;
  if (until < from || until - from >= MOST_MONTHS || rest.length > 6) return null;
  const stretches = stretchesOf(programs.value, from, until, terms, live, rates);
  if (!stretches) return null;
  const sum = stretches.map(({ months, unit }) => (months === 1 ? unit : `${months}*(${unit})`)).join("+");
  const text = isPeriod ? `(${counted})*(${sum})` : `(${sum})`;
  return text.length > LONGEST ? null : { text, frozen: known.frozen };
}

/** Arguments whose value counts, and the cells they came from. */
class Known {
  readonly frozen: string[] = [];
  isUnknown = false;

  constructor(private readonly read: ArgumentReader) {}

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

/** An argument that stays live: a positive number now, and no text that native arithmetic would refuse. */
function liveNumber(argument: string | undefined, read: ArgumentReader): string | null {
  if (!argument) return null;
  const given = read(argument);
  if (given.kind === "calculated") return argument;
  return typeof given.value === "number" && given.value > 0 ? argument : null;
}

/** The base: live, or null for the lowest of BPU; undefined where it can be neither. */
function baseText(argument: string | undefined, read: ArgumentReader, known: Known): string | null | undefined {
  const given = read(argument ?? "");
  if (given.kind === "known" && (given.value === null || given.value === 0 || given.value === "")) {
    if (given.cell !== null) known.frozen.push(given.cell);
    return null;
  }
  return liveNumber(argument, read) ?? undefined;
}

/** Runs of months whose price is worked out alike; null where the law knows no contribution. */
function stretchesOf(
  programs: readonly Program[],
  from: Month,
  until: Month,
  terms: Terms,
  base: string | null,
  rates: TwinRates,
): { months: number; unit: string }[] | null {
  const stretches: { months: number; unit: string }[] = [];
  for (let month = from; month <= until; month += 1) {
    const units: string[] = [];
    for (const program of programs) {
      const { segment, risk, sector, payer } = terms;
      const rule = findRule(LAW, { program, month, segment, risk, sector, payer });
      const unit = rule.ok ? unitText(rule.value, terms, base, rates) : null;
      if (unit === null) return null;
      units.push(unit);
    }
    const unit = units.join("+");
    const last = stretches[stretches.length - 1];
    if (last?.unit === unit) last.months += 1;
    else stretches.push({ months: 1, unit });
  }
  return stretches;
}

/** What one person owes for one programme in a month: whole numbers multiplied, divided and rounded once. */
function unitText(rule: Rule, terms: Terms, base: string | null, rates: TwinRates): string | null {
  const { share, rounding } = terms;
  const { numerator, denominator } = rule.relief;
  const times = numerator === 1 ? "" : `*${rates.cell(rule, "reliefNumerator", numerator)}`;
  const by = denominator === 1 ? "" : `*${rates.cell(rule, "reliefDenominator", denominator)}`;
  const over = (divisor: string) => (by === "" ? divisor : `(${divisor}${by})`);
  const round = (exact: string) => `${ROUND[rounding]}(${exact},0)`;
  if (rule.kind === "amount") {
    const amount = rates.cell(rule, "amount", rule.amount!);
    return by === "" && times === "" ? amount : round(`${amount}${times}/${over("1")}`);
  }
  const sen = senText(rule, base, rates);
  if (sen === null) return null;
  const employer = rule.employerRate === 0 ? null : rates.cell(rule, "employer", rule.employerRate);
  const worker = rule.workerRate === 0 ? null : rates.cell(rule, "worker", rule.workerRate);
  const of = (rate: string | null) => (rate === null ? "0" : round(`${sen}*${rate}${times}/${over("10000000")}`));
  const total = of(employer && worker ? `(${employer}+${worker})` : (employer ?? worker));
  if (share === "TOTAL") return total;
  return share === "PEMBERI_KERJA" ? of(employer) : `(${total}-${of(employer)})`;
}

/** The base that counts, in hundredths of a rupiah. */
function senText(rule: Rule, base: string | null, rates: TwinRates): string | null {
  if (base === null && rule.segment !== "BPU") return null;
  if (base === null) return `${rates.cell(rule, "least", lowestBase(rule))}*100`;
  const least = rule.minBase === null ? null : rates.cell(rule, "least", rule.minBase);
  const most = rule.maxBase === null ? null : rates.cell(rule, "most", rule.maxBase);
  const bands = rule.bands.length > 0 ? rates.bands(rule) : null;
  let counted = bands ? `LOOKUP(${base},${bands.from},${bands.base})` : base;
  if (least) counted = `MAX(${counted},${least})`;
  if (most) counted = `MIN(${counted},${most})`;
  return `ROUND((${counted})*100,0)`;
}
