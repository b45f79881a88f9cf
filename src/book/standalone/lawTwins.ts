import { readPrograms, segmentWords } from "../../budget/words";
import { LAW } from "../../law/baseline";
import { constructionSlices, wageCeiling } from "../../law/lookups";
import { LAST_KNOWN_MONTH } from "../../law/regulations";
import { findRule } from "../../law/rule";
import type { Program } from "../../law/terms";
import { liveNumber, type Known } from "./twinArguments";
import type { Source, TwinRates } from "./twinRates";

/** A formula without brackets around it, and the arguments it follows that have to be above zero. */
interface Twin {
  text: string;
  live: string[];
}
type Given = readonly (string | undefined)[];

const only = (known: Known, program: string | undefined): Program | null => {
  const programs = readPrograms(known.text(program));
  return programs.ok && programs.value.length === 1 ? programs.value[0]! : null;
};

/** TARIF: part of the base, or rupiah a month; multiplied and divided as the function does it. */
export function rateTwin([program, month, ...rest]: Given, known: Known, rates: TwinRates): Twin | null {
  const [named, at, terms] = [only(known, program), known.month(month), known.terms(rest, null)];
  if (!named || at === null || !terms || rest.length > 5) return null;
  const found = findRule(LAW, { ...terms, program: named, month: at });
  if (!found.ok) return null;
  const rule = found.value;
  const { numerator, denominator } = rule.relief;
  const times = numerator === 1 ? "" : `*${rates.cell(rule, "reliefNumerator", numerator)}`;
  const by = denominator === 1 ? "" : `*${rates.cell(rule, "reliefDenominator", denominator)}`;
  if (rule.kind === "amount") {
    const amount = rates.cell(rule, "amount", rule.amount!);
    return { text: `${amount}${times}${by.replace("*", "/")}`, live: [] };
  }
  const { share } = terms;
  const employer =
    share === "PEKERJA" || rule.employerRate === 0 ? [] : [rates.cell(rule, "employer", rule.employerRate)];
  const worker =
    share === "PEMBERI_KERJA" || rule.workerRate === 0 ? [] : [rates.cell(rule, "worker", rule.workerRate)];
  const parts = [...employer, ...worker];
  if (parts.length === 0) return { text: "0", live: [] };
  const rate = parts.length === 2 ? `(${parts.join("+")})` : parts[0]!;
  return { text: `${rate}${times}/${by === "" ? "100000" : `(100000${by})`}`, live: [] };
}

/** BATASUPAH */
export function ceilingTwin([program, month]: Given, known: Known, rates: TwinRates): Twin | null {
  const [named, at] = [only(known, program), known.month(month)];
  const found = named && at !== null ? wageCeiling(LAW, named, at) : null;
  if (!named || !found?.ok) return null;
  const of: Source = { program: named, segment: "PU", parameters: [found.value.parameter] };
  return { text: rates.cell(of, "most", found.value.amount), live: [] };
}

/** IURANJAKON: what of the contract lies above each edge, times how far the rate there is above the one before. */
export function contractTwin([contract, program, month]: Given, known: Known, rates: TwinRates): Twin | null {
  const value = liveNumber(contract, known.read);
  const named = known.text(program);
  const programs = readPrograms(named === "" || segmentWords.read(named) === "JAKON" ? "JKK+JKM" : named);
  const given = known.value(month);
  const at = given === null || given === 0 ? LAST_KNOWN_MONTH : known.month(month);
  if (!value || !programs.ok || at === null) return null;
  const found = constructionSlices(LAW, at);
  if (!found.ok) return null;
  const { slices, relief, parameters } = found.value;
  const texts: string[] = [];
  for (const one of programs.value) {
    if (one !== "JKK" && one !== "JKM") return null;
    const of = {
      program: one,
      segment: "JAKON",
      parameters: parameters.filter((p) => p.programs.includes(one)),
    } as const;
    const from = rates.column(of, "sliceFrom", [0, ...slices.flatMap(({ upTo }) => upTo ?? [])]);
    const steps = slices.map((slice, index) => slice[one] - (slices[index - 1]?.[one] ?? 0));
    const step = rates.column(of, one === "JKK" ? "sliceJKK" : "sliceJKM", steps);
    const { numerator, denominator } = relief[one];
    const times = numerator === 1 ? "" : `*${rates.cell(of, "reliefNumerator", numerator)}`;
    const by = denominator === 1 ? "100000" : `(100000*${rates.cell(of, "reliefDenominator", denominator)})`;
    texts.push(`ROUND(SUMPRODUCT(((${value})>${from})*((${value})-${from})*${step})${times}/${by},0)`);
  }
  return { text: texts.join("+"), live: [contract!] };
}

/** CAKUPAN: more participants than workers are an error there too. */
export function coverageTwin([participants, workers]: Given, known: Known): Twin | null {
  const [some, all] = [liveNumber(participants, known.read, true), liveNumber(workers, known.read)];
  return some && all ? { text: `IF((${some})>(${all}),NA(),(${some})/(${all}))`, live: [workers!] } : null;
}
