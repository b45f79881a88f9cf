import { solveBase } from "../budget/solveBase";
import { solveMonths } from "../budget/solveMonths";
import { solvePeople } from "../budget/solvePeople";
import { readBase } from "./arguments/base";
import { requireFirstMonth, requireMonth } from "./arguments/month";
import { requireWhole } from "./arguments/number";
import { requirePrograms } from "./arguments/program";
import { readTerms } from "./arguments/terms";
import { valueOf } from "./cellError";

/**
 * The most people a ceiling pays for over the whole period; 0 where it does not pay for one.
 * @customfunction ORANGDARI
 * @example =JAMSOS.ORANGDARI(913701600,"JKK+JKM",,"2025-04","2025-12","BPU") is 6043
 */
export function findPeople(
  pagu: unknown,
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
  const ceiling = requireWhole("pagu", pagu, "ceiling");
  const programs = requirePrograms(program);
  const base = readBase(dasar);
  const first = requireFirstMonth(mulai, programs);
  const last = requireMonth("selesai", selesai);
  const terms = readTerms({ program, segmen, risiko, sektor, pembayar, bagian, pembulatan });
  return valueOf(solvePeople({ ceiling, programs, base, first, last, terms }), "mulai").people;
}

/**
 * The most whole months a ceiling pays for, counted from `mulai`; 0 where it does not pay for one.
 * @customfunction BULANDARI
 * @example =JAMSOS.BULANDARI(739122000,4400,"JKK+JKM",,"2024-04","BPU") is 9
 */
export function findMonths(
  pagu: unknown,
  orang: unknown,
  program: string,
  dasar: unknown,
  mulai: unknown,
  segmen?: string,
  risiko?: string,
  sektor?: string,
  pembayar?: string,
  bagian?: string,
  pembulatan?: string,
): number {
  const ceiling = requireWhole("pagu", pagu, "ceiling");
  const people = requireWhole("orang", orang, "people");
  const programs = requirePrograms(program);
  const base = readBase(dasar);
  const first = requireFirstMonth(mulai, programs);
  const terms = readTerms({ program, segmen, risiko, sektor, pembayar, bagian, pembulatan });
  return valueOf(solveMonths({ ceiling, people, programs, base, first, terms }), "mulai").months;
}

/**
 * The highest base in whole rupiah a month at which the group stays within the ceiling over the whole period.
 * @customfunction DASARDARI
 * @example =JAMSOS.DASARDARI(63374400,326,"JKK+JKM","2023-01","2023-12") is 3000166
 */
export function findBase(
  pagu: unknown,
  orang: unknown,
  program: string,
  mulai: unknown,
  selesai: unknown,
  segmen?: string,
  risiko?: string,
  sektor?: string,
  pembayar?: string,
  bagian?: string,
  pembulatan?: string,
): number {
  const ceiling = requireWhole("pagu", pagu, "ceiling");
  const people = requireWhole("orang", orang, "people");
  const programs = requirePrograms(program);
  const first = requireFirstMonth(mulai, programs);
  const last = requireMonth("selesai", selesai);
  const terms = readTerms({ program, segmen, risiko, sektor, pembayar, bagian, pembulatan });
  return valueOf(solveBase({ ceiling, people, programs, first, last, terms }), "mulai").base;
}
