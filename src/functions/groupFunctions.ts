import { budgetRows } from "../budget/budgetRows";
import { CASH_BASES, computeCash, type CashBasis } from "../budget/cash";
import { sumGroups } from "../budget/sumGroups";
import type { ByProgram } from "../budget/byProgram";
import { wordList } from "../budget/words";
import { LAW } from "../law/baseline";
import type { Problem } from "../law/problem";
import { PROGRAMS } from "../law/terms";
import { coefficientText, rowDescription, volumeUnit } from "../texts/budgetRows";
import { deductedText, GROUP_WORDS, outsideText, unknownCategoryText } from "../texts/functions/groups";
import { columnTitle, columnTitles } from "../texts/functions/tables";
import { showLongMonth } from "../texts/months";
import { problemText } from "../texts/problems";
import { readWord } from "./arguments/word";
import { requireYear } from "./arguments/year";
import { isBlank, planOf, readGroupTable, type GroupRow } from "./groups/readGroups";
import { functionLanguage } from "./language";

type Row = (string | number)[];

const cashWords = wordList<CashBasis>(CASH_BASES, { BULAN_IURAN: ["contribution month"], JATUH_TEMPO: ["due date"] });

/**
 * What each group costs in a year: person-months, each programme, total and status. One row for each row of the range,
 * so that it can stand beside it; a row with a problem says so and costs nothing, the others are computed.
 * @customfunction ANGGARANKELOMPOK
 * @example =JAMSOS.ANGGARANKELOMPOK(Kelompok[#All],2025)
 */
export function computeGroups(tabel_kelompok: unknown[][], tahun: unknown): unknown[][] {
  const year = requireYear("tahun", tahun);
  const rows = readGroupTable(tabel_kelompok, year);
  const { groups } = sumGroups(planOf(rows, year));
  const outcomes = new Map(groups.map(({ group, outcome }) => [Number(group.id) - 1, outcome]));
  const language = functionLanguage();
  const header = [
    ...columnTitles(language, ["group", "personMonths"]),
    ...PROGRAMS,
    ...columnTitles(language, ["total", "status"]),
  ];
  const table = rows.map((row, index): Row => {
    const outcome = outcomes.get(index);
    if (!outcome?.ok) return [row.name, "", ...PROGRAMS.map(() => ""), "", statusText(row, outcome?.problems)];
    const { personMonths, byProgram, total, deducted } = outcome.value;
    const nobody = row.group?.people === 0 && total === 0 && row.group.segment !== "JAKON";
    const words = GROUP_WORDS[nobody ? "nobody" : "ok"][language];
    const status = deducted > 0 ? `${words}; ${deductedText(language, deducted)}` : words;
    return [row.name, personMonths, ...amounts(byProgram), total, withCategory(row, status)];
  });
  return [header, ...table];
}

/**
 * The year's contributions as cash, month by month: by contribution month, or by due date (BPU the 15th of the same
 * month, PU the 15th of the next; what falls due after December stands in a row of its own). The last row but those of
 * groups with problems is the sum.
 * @customfunction ANGGARANKAS
 * @example =JAMSOS.ANGGARANKAS(Kelompok[#All],2025,"jatuh tempo")
 */
export function computeCashTable(tabel_kelompok: unknown[][], tahun: unknown, dasar_kas?: string): unknown[][] {
  const year = requireYear("tahun", tahun);
  const basis = readWord("dasar_kas", dasar_kas, cashWords, "BULAN_IURAN", "cashBasis");
  const rows = readGroupTable(tabel_kelompok, year);
  const plan = planOf(rows, year);
  const budget = sumGroups(plan);
  const cash = computeCash(plan, basis, LAW, budget);
  const language = functionLanguage();
  const ok = GROUP_WORDS.ok[language];
  const header = [columnTitle(language, "month"), ...PROGRAMS, ...columnTitles(language, ["total", "status"])];
  const months = cash.months.map((one): Row => [
    showLongMonth(language, one.month!),
    ...amounts(one.amounts),
    one.total,
    ok,
  ]);
  if (basis === "JATUH_TEMPO")
    months.push([GROUP_WORDS.nextYear[language], ...amounts(cash.nextYear.amounts), cash.nextYear.total, ok]);
  const sum: Row = [columnTitle(language, "total"), ...amounts(budget.byProgram), cash.total, ok];
  return [header, ...months, sum, ...leftOut(rows, budget.groups, PROGRAMS.length + 1)];
}

/**
 * The budget rows (RKA) of the groups: account code, description, coefficient, up to four volumes with units, unit
 * price, amount, funding source and status. One row per group and programme, more where the price changes in the year.
 * Rows that CSR, participants or private employers pay come last; their status says that they are no part of the RKA.
 * @customfunction RKA
 * @example =JAMSOS.RKA(Kelompok[#All],2025)
 */
export function listBudgetRows(tabel_kelompok: unknown[][], tahun: unknown): unknown[][] {
  const year = requireYear("tahun", tahun);
  const rows = readGroupTable(tabel_kelompok, year);
  const plan = planOf(rows, year);
  const budget = sumGroups(plan);
  const language = functionLanguage();
  const places = [0, 1, 2, 3];
  const pairs = places.flatMap((place) => [
    `${columnTitle(language, "volume")} ${place + 1}`,
    `${columnTitle(language, "unit")} ${place + 1}`,
  ]);
  const header = [
    ...columnTitles(language, ["account", "description", "coefficient"]),
    ...pairs,
    ...columnTitles(language, ["price", "rowAmount", "fund", "status"]),
  ];
  const listed = budgetRows(plan, LAW, budget);
  // What the government does not pay stands apart, after its rows.
  const ordered = [...listed.filter(({ outside }) => !outside), ...listed.filter(({ outside }) => outside)];
  const table = ordered.map((row): Row => {
    const { group, program, first, last, volumes, outside, problems } = row;
    const told = problems.length > 0 ? sentences(problems) : GROUP_WORDS.ok[language];
    return [
      row.accountCode ?? "",
      rowDescription(language, { program, name: group.name, first, last }),
      coefficientText(language, volumes),
      ...places.flatMap((place) => {
        const one = volumes[place];
        return one ? [one.volume, volumeUnit(language, one.unit)] : ["", ""];
      }),
      row.unitPrice,
      row.amount,
      row.fund?.name ?? "",
      outside ? outsideText(language, outside) : withCategory(rows[Number(group.id) - 1], told),
    ];
  });
  const bad = leftOut(rows, budget.groups, 0).map(([name = "", status = ""]): Row => [
    "",
    name,
    ...Array.from({ length: header.length - 3 }, () => ""),
    status,
  ]);
  return [header, ...table, ...bad];
}

const amounts = (by: ByProgram): number[] => PROGRAMS.map((program) => by[program] ?? 0);

const sentences = (problems: readonly Problem[]): string =>
  problems.map((problem) => problemText(functionLanguage(), problem)).join(" ");

/** A status, after a category that nobody knows: it would be taken for none in silence. */
function withCategory(row: GroupRow | undefined, status: string): string {
  const unknown = row?.unknownCategory;
  return unknown === undefined ? status : `${unknownCategoryText(functionLanguage(), unknown)} ${status}`;
}

/** Why a row was not computed; "" for a blank row. */
function statusText(row: GroupRow, problems: readonly Problem[] = row.problems): string {
  return isBlank(row) ? "" : sentences(problems);
}

/** Groups that are in no sum: their name, blanks, and why. A sum that left somebody out in silence would be wrong. */
function leftOut(rows: readonly GroupRow[], groups: ReturnType<typeof sumGroups>["groups"], blanks: number): Row[] {
  const outcomes = new Map(groups.map(({ group, outcome }) => [Number(group.id) - 1, outcome]));
  return rows.flatMap((row, index) => {
    const outcome = outcomes.get(index);
    if (outcome?.ok || isBlank(row)) return [];
    return [[row.name, ...Array.from({ length: blanks }, () => ""), statusText(row, outcome?.problems)]];
  });
}
