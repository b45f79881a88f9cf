import { lowestBase } from "../../budget/base";
import type { Rounding } from "../../budget/money";
import type { Terms } from "../../budget/terms";
import { readPrograms, segmentWords } from "../../budget/words";
import { LAW } from "../../law/baseline";
import type { Month } from "../../law/month";
import { findRule, type Rule } from "../../law/rule";
import type { Program } from "../../law/terms";
import type { FunctionCall } from "./formulaCalls";
import { ceilingTwin, contractTwin, coverageTwin, rateTwin } from "./lawTwins";
import { baseText, Known, liveNumber, type ArgumentReader } from "./twinArguments";
import type { TwinRates } from "./twinRates";

export interface NativeTwin {
  /** Without "=", in brackets: it may stand behind a division. */
  text: string;
  /** Cells the function followed and the twin does not: programme, months, segment, payer … */
  frozen: string[];
  /** Arguments it follows that the function wants above zero: where they are not, the function shows an error. */
  live: string[];
}

/** Longer formulas are no help to anybody; a value is. */
const LONGEST = 3_000;
const MOST_MONTHS = 120;
const ROUND: Record<Rounding, string> = { TERDEKAT: "ROUND", ATAS: "ROUNDUP", BAWAH: "ROUNDDOWN" };

/** The twin of a call, without brackets around it; null where there is none. */
type MakeTwin = (given: readonly string[], known: Known, rates: TwinRates) => Pick<NativeTwin, "text" | "live"> | null;

const TWINS: Record<string, MakeTwin | undefined> = {
  IURAN: ([program, base, month, ...rest], known, rates) =>
    costTwin([program, base, month, month, ...rest], known, rates),
  ANGGARAN: ([people, ...period], known, rates) => {
    const counted = liveNumber(people, known.read);
    const cost = counted && costTwin(period, known, rates);
    return cost ? { text: `(${counted})*(${cost.text})`, live: [people!, ...cost.live] } : null;
  },
  ORANGDARI: ([ceiling, ...period], known, rates) => {
    const available = liveNumber(ceiling, known.read);
    const cost = available && costTwin(period, known, rates);
    return cost ? { text: `INT((${available})/(${cost.text}))`, live: [ceiling!, ...cost.live] } : null;
  },
  TARIF: rateTwin,
  BATASUPAH: ceilingTwin,
  IURANJAKON: contractTwin,
  CAKUPAN: coverageTwin,
};

/**
 * The native formula that gives the same as a call of ours, over the numbers of the law on a sheet of their own. People,
 * base, ceiling and contract stay live; what decides the law is taken as it stands now. null where there is none.
 * @example nativeTwin(call, read, rates) // of JAMSOS.ANGGARAN(B2,"JKK+JKM",,"2025-04","2025-12","BPU")
 */
export function nativeTwin(call: FunctionCall, read: ArgumentReader, rates: TwinRates): NativeTwin | null {
  const known = new Known(read);
  const twin = TWINS[call.name]?.(call.arguments, known, rates);
  if (!twin || known.isUnknown || twin.text.length > LONGEST) return null;
  return { text: `(${twin.text})`, frozen: known.frozen, live: twin.live };
}

/** What one person costs over a period: programme, base, first and last month, terms. */
function costTwin(
  [program, base, first, last, ...rest]: readonly (string | undefined)[],
  known: Known,
  rates: TwinRates,
): Pick<NativeTwin, "text" | "live"> | null {
  const named = known.text(program);
  // Construction may be asked for by its name, as the programme.
  const isConstruction = segmentWords.read(named) === "JAKON";
  const programs = readPrograms(isConstruction ? "JKK+JKM" : named);
  const [from, until] = [known.month(first), known.month(last)];
  const terms = known.terms(rest, isConstruction ? "JAKON" : null);
  const live = baseText(base, known);
  if (!programs.ok || from === null || until === null || !terms || live === undefined || known.isUnknown) return null;
  if (until < from || until - from >= MOST_MONTHS || rest.length > 6) return null;
  const stretches = stretchesOf(programs.value, from, until, terms, live, rates);
  if (!stretches) return null;
  const text = stretches.map(({ months, unit }) => (months === 1 ? unit : `${months}*(${unit})`)).join("+");
  return { text, live: live === null ? [] : [live] };
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
