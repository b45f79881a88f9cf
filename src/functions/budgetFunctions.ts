import { computeConstruction } from "../budget/construction";
import { computePeriod, type PeriodBudget } from "../budget/period";
import { computeUnit, orderedPrograms } from "../budget/unit";
import { LAST_KNOWN_MONTH } from "../law/regulations";
import { showMonth } from "../texts/months";
import { columnTitle } from "../texts/functions/tables";
import { readBase } from "./arguments/base";
import { readMonthArgument, requireFirstMonth, requireMonth } from "./arguments/month";
import { requireWhole } from "./arguments/number";
import { readProgramArgument, requirePrograms } from "./arguments/program";
import { readTerms, type TermArguments } from "./arguments/terms";
import { valueOf } from "./cellError";
import { functionLanguage } from "./language";

/**
 * The contribution of one person for one month in whole rupiah, each programme rounded by itself.
 * @customfunction IURAN
 * @example =JAMSOS.IURAN("JKK+JKM",,"2025-04","BPU") is 16800
 */
export function computePersonMonth(
  program: string,
  dasar: unknown,
  tanggal: unknown,
  segmen?: string,
  risiko?: string,
  sektor?: string,
  pembayar?: string,
  bagian?: string,
  pembulatan?: string,
): number {
  const programs = requirePrograms(program);
  const base = readBase(dasar);
  const month = requireMonth("tanggal", tanggal);
  const terms = readTerms({ program, segmen, risiko, sektor, pembayar, bagian, pembulatan });
  return valueOf(computeUnit({ programs, base, month, terms })).total;
}

/**
 * The cost of a group in whole rupiah over all months from `mulai` to `selesai`, both counted, each at its own law.
 * @customfunction ANGGARAN
 * @example =JAMSOS.ANGGARAN(6043,"JKK+JKM",,"2025-04","2025-12","BPU") is 913701600
 */
export function computeCost(
  orang: unknown,
  program: string,
  dasar: unknown,
  mulai: unknown,
  selesai: unknown,
  segmen?: string,
  risiko?: string,
  sektor?: string,
  pembayar?: string,
  bagian?: string,
  pembulatan?: string,
): number {
  const terms = { program, segmen, risiko, sektor, pembayar, bagian, pembulatan };
  return computeGroupPeriod(orang, program, dasar, mulai, selesai, terms).total;
}

/**
 * The same cost as a table: a row for each month with the amount of each programme, and their sum in the last row.
 * @customfunction RINCIAN
 * @example =JAMSOS.RINCIAN(6043,"JKK+JKM",,"2025-04","2025-12","BPU")
 */
export function itemizeCost(
  orang: unknown,
  program: string,
  dasar: unknown,
  mulai: unknown,
  selesai: unknown,
  segmen?: string,
  risiko?: string,
  sektor?: string,
  pembayar?: string,
  bagian?: string,
  pembulatan?: string,
): unknown[][] {
  const terms = { program, segmen, risiko, sektor, pembayar, bagian, pembulatan };
  const budget = computeGroupPeriod(orang, program, dasar, mulai, selesai, terms);
  const programs = orderedPrograms(requirePrograms(program));
  const language = functionLanguage();
  const total = columnTitle(language, "total");
  return [
    [columnTitle(language, "month"), ...programs, total],
    ...budget.months.map((one) => [
      showMonth(language, one.month),
      ...programs.map((name) => one.amounts[name]!),
      one.total,
    ]),
    [total, ...programs.map((name) => budget.byProgram[name]!), budget.total],
  ];
}

function computeGroupPeriod(
  orang: unknown,
  program: string,
  dasar: unknown,
  mulai: unknown,
  selesai: unknown,
  given: TermArguments,
): PeriodBudget {
  const people = requireWhole("orang", orang, "people");
  const programs = requirePrograms(program);
  const base = readBase(dasar);
  const first = requireFirstMonth(mulai, programs);
  const last = requireMonth("selesai", selesai);
  return valueOf(computePeriod({ people, programs, base, first, last, terms: readTerms(given) }), "mulai");
}

/**
 * The contribution for a construction contract in whole rupiah, by progressive slices of its value without PPN.
 * Without programmes: JKK and JKM. Without a date: the newest law known.
 * @customfunction IURANJAKON
 * @example =JAMSOS.IURANJAKON(1000000000) is 1750000
 */
export function computeContract(nilai_kontrak: unknown, program?: string, tanggal?: unknown): number {
  const contract = requireWhole("nilai_kontrak", nilai_kontrak, "contract");
  const programs = readProgramArgument(program) ?? ["JKK", "JKM"];
  const month = readMonthArgument("tanggal", tanggal) ?? LAST_KNOWN_MONTH;
  return valueOf(computeConstruction({ contract, programs, month })).total;
}
