import { LAW } from "../law/baseline";
import { listParameters, wageCeiling } from "../law/lookups";
import { findRule, type Rule } from "../law/rule";
import { termsProblem } from "../budget/contribution";
import { fail } from "../law/problem";
import type { Share } from "../law/terms";
import { legalBasisText } from "../texts/functions/rules";
import { problemText } from "../texts/problems";
import { readMonthArgument, requireMonth } from "./arguments/month";
import { isConstruction, readProgramArgument, requireProgram } from "./arguments/program";
import { readTerms } from "./arguments/terms";
import { valueOf } from "./cellError";
import { functionLanguage } from "./language";
import { tableOfParameters } from "./parameterTable";

/**
 * The rate of one programme in a month as a fraction of the base (0.0024), relief included; where the law names an
 * amount (BPU JKM), rupiah a month.
 * @customfunction TARIF
 * @example =JAMSOS.TARIF("JKK","2025-04") is 0.0024
 */
export function readRate(
  program: string,
  tanggal: unknown,
  segmen?: string,
  risiko?: string,
  sektor?: string,
  pembayar?: string,
  bagian?: string,
): number {
  const wanted = requireProgram(program);
  const month = requireMonth("tanggal", tanggal);
  const terms = readTerms({ program, segmen, risiko, sektor, pembayar, bagian });
  const rule = valueOf(findRule(LAW, { program: wanted, month, ...terms }));
  const wrong = termsProblem(terms, null);
  if (wrong) return valueOf(fail(wrong));
  const { numerator, denominator } = rule.relief;
  return rule.kind === "amount"
    ? ((rule.amount ?? 0) * numerator) / denominator
    : (rateOfShare(rule, terms.share) * numerator) / (100_000 * denominator);
}

function rateOfShare({ employerRate, workerRate }: Rule, share: Share): number {
  if (share === "TOTAL") return employerRate + workerRate;
  return share === "PEMBERI_KERJA" ? employerRate : workerRate;
}

/**
 * The highest wage that counts for a programme in a month, in rupiah. #N/A where the programme has no ceiling.
 * @customfunction BATASUPAH
 * @example =JAMSOS.BATASUPAH("JP","2025-04") is 10547400
 */
export function readWageCeiling(program: string, tanggal: unknown): number {
  return valueOf(wageCeiling(LAW, requireProgram(program), requireMonth("tanggal", tanggal))).amount;
}

/**
 * The legal basis of a contribution: regulation, article, months in force, and what else decided the amount, such as a
 * relief that is not for this payer.
 * @customfunction DASARHUKUM
 * @example =JAMSOS.DASARHUKUM("JKM","2025-04","BPU")
 */
export function citeLaw(
  program: string,
  tanggal: unknown,
  segmen?: string,
  risiko?: string,
  sektor?: string,
  pembayar?: string,
): string {
  const wanted = requireProgram(program);
  const month = requireMonth("tanggal", tanggal);
  const rule = valueOf(
    findRule(LAW, { program: wanted, month, ...readTerms({ program, segmen, risiko, sektor, pembayar }) }),
  );
  const language = functionLanguage();
  const remarks = rule.unsettled.map((remark) => problemText(language, remark));
  return legalBasisText(language, wanted, rule.parameters, remarks);
}

/**
 * The parameters of the law as a table with a header row: all of them, or those of some programmes, of a month, or both.
 * @customfunction ATURAN
 * @example =JAMSOS.ATURAN("JP","2025-04")
 */
export function listLaw(program?: string, tanggal?: unknown): unknown[][] {
  const programs = readProgramArgument(program);
  const month = readMonthArgument("tanggal", tanggal) ?? undefined;
  const found = listParameters(LAW, { month });
  const segment = isConstruction(program) ? "JAKON" : null;
  const wanted = found.filter(
    (one) =>
      (!programs || one.programs.some((name) => programs.includes(name))) &&
      (!segment || one.segments.includes(segment)),
  );
  if (wanted.length === 0 && month !== undefined)
    valueOf(
      findRule(LAW, { program: programs?.[0] ?? "JKK", month, segment: "PU", risk: 1, sector: "UMUM", payer: "APBD" }),
    );
  return tableOfParameters(functionLanguage(), wanted);
}
