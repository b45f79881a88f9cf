import { computeContribution } from "../../src/budget/contribution";
import { emptyPlan } from "../../src/budget/emptyPlan";
import { defaultsOf } from "../../src/budget/field";
import { GROUP_FIELDS } from "../../src/budget/groupFields";
import type { FundKind, WorkerGroup } from "../../src/budget/plan";
import { planCoverage } from "../../src/budget/planCoverage";
import { defaultTerms } from "../../src/budget/terms";
import { computeUnit } from "../../src/budget/unit";
import { incomeBands } from "../../src/law/contributions/incomeBands";
import { FUND_KINDS, FUND_NAMES, PAYER_OF_FUND } from "../../src/law/fundKinds";
import { monthOf, type Month } from "../../src/law/month";
import type { Outcome } from "../../src/law/problem";
import { PROGRAMS, SHARES, type Program, type Sector, type Share } from "../../src/law/terms";
import { showMonth } from "../../src/texts/months";
import { showNumber, showPercent } from "../../src/texts/numbers";
import { rupiah, table } from "./cells";

/** Every line is asked of the arithmetic itself; a test holds the tables to figures worked out by hand. */

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`no figure for the law page: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
};

const WAGE = 5_000_000;
const SHARE_WORDS: Record<Share, string> = {
  TOTAL: "seluruhnya",
  PEMBERI_KERJA: "bagian pemberi kerja",
  PEKERJA: "bagian pekerja",
};

/** Rupiah a month of each programme, by whose part is meant: a wage of Rp5,000,000, July 2025, office (risk 1). */
export function shareAmounts(): Record<Share, Record<Program, number>> {
  const amount = (share: Share, program: Program) =>
    valueOf(
      computeContribution({
        program,
        base: WAGE * 100,
        month: monthOf(2025, 7),
        terms: { ...defaultTerms, segment: "PU", share },
      }),
    ).amount;
  return Object.fromEntries(
    SHARES.map((share) => [share, Object.fromEntries(PROGRAMS.map((program) => [program, amount(share, program)]))]),
  ) as Record<Share, Record<Program, number>>;
}

function shares(): string {
  const amounts = shareAmounts();
  const rows = SHARES.map((share) => [
    SHARE_WORDS[share],
    ...PROGRAMS.map((program) => rupiah(amounts[share][program])),
  ]);
  return [
    "### Bagian siapa × program",
    `Upah ${rupiah(WAGE)}, penerima upah, risiko 1, Juli 2025, sebulan. "Bagian pekerja dipotong dari upah" berarti dana membayar baris kedua.`,
    table(["Yang dimaksud", ...PROGRAMS], rows),
  ].join("\n\n");
}

/** Months around every edge of the reliefs, with the sector they are asked for. */
export const RELIEF_MONTHS: readonly { month: Month; sector: Sector }[] = [
  { month: monthOf(2020, 7), sector: "UMUM" },
  { month: monthOf(2020, 8), sector: "UMUM" },
  { month: monthOf(2021, 1), sector: "UMUM" },
  { month: monthOf(2021, 2), sector: "UMUM" },
  { month: monthOf(2026, 3), sector: "UMUM" },
  { month: monthOf(2026, 4), sector: "UMUM" },
  { month: monthOf(2026, 12), sector: "UMUM" },
  { month: monthOf(2027, 1), sector: "UMUM" },
  { month: monthOf(2025, 12), sector: "TRANSPORTASI" },
  { month: monthOf(2026, 1), sector: "TRANSPORTASI" },
  { month: monthOf(2027, 3), sector: "TRANSPORTASI" },
  { month: monthOf(2027, 4), sector: "TRANSPORTASI" },
];

/** JKK and JKM of a BPU participant at the lowest base in each of those months, where a fund of this kind pays. */
export function reliefAmounts(kind: FundKind): number[] {
  const payer = PAYER_OF_FUND[kind] ?? "PEMBERI_KERJA";
  return RELIEF_MONTHS.map(
    ({ month, sector }) =>
      valueOf(
        computeUnit({
          programs: ["JKK", "JKM"],
          base: null,
          month,
          terms: { ...defaultTerms, segment: "BPU", payer, sector },
        }),
      ).total,
  );
}

function reliefs(): string {
  const titles = RELIEF_MONTHS.map(
    ({ month, sector }) => `${showMonth("id", month)}${sector === "UMUM" ? "" : " (transportasi)"}`,
  );
  const rows = FUND_KINDS.map((kind) => [
    FUND_NAMES[kind].id,
    PAYER_OF_FUND[kind]?.replace("_", " ") ?? "diisi pengguna; di sini PEMBERI KERJA",
    ...reliefAmounts(kind).map((amount) => showNumber("id", amount)),
  ]);
  return [
    "### Jenis dana × keringanan × bulan",
    "BPU, dasar terendah, JKK dan JKM seorang sebulan (rupiah), bagi yang sudah peserta. Bulan-bulannya adalah tepi tiap keringanan: PP 49/2020 bagi semua; PP 50/2025 menurut sektor, dan tidak bila APBD atau APBN membayar (APBDes belum pasti).",
    table(["Jenis dana", "Pembayar", ...titles], rows),
  ].join("\n\n");
}

/** Base, JKK and JHT of an income, in rupiah. */
export function bandOf(income: number): { base: number; JKK: number; JHT: number } {
  const of = (program: Program) =>
    valueOf(
      computeContribution({
        program,
        base: income * 100,
        month: monthOf(2025, 7),
        terms: { ...defaultTerms, segment: "BPU" },
      }),
    );
  const [jkk, jht] = [of("JKK"), of("JHT")];
  return { base: jkk.usedBase! / 100, JKK: jkk.amount, JHT: jht.amount };
}

function bands(): string {
  if (incomeBands.kind !== "bands") throw new Error("the income list is a list of bands");
  const list = incomeBands.value;
  const rows = list.map(({ from }, index) => {
    const next = list[index + 1]?.from;
    const lowest = Math.max(from, 1);
    const [first, last] = [bandOf(lowest), bandOf(next === undefined ? 10 ** 9 : next - 1)];
    return [
      rupiah(lowest),
      next === undefined ? "tanpa batas" : rupiah(next - 1),
      rupiah(first.base),
      rupiah(last.base),
      rupiah(first.JKK),
      rupiah(first.JHT),
    ];
  });
  return [
    "### Daftar penghasilan BPU di tiap tepi",
    "Dasar yang dihitung untuk penghasilan terendah dan tertinggi tiap rentang, dengan iuran sebulan. Kedua dasar harus sama.",
    table(["Penghasilan dari", "sampai", "Dasar di tepi bawah", "Dasar di tepi atas", "JKK", "JHT"], rows),
  ].join("\n\n");
}

const newcomers = (covered: number, first: Month) =>
  ({
    ...defaultsOf(GROUP_FIELDS),
    id: "k1",
    name: "Kader",
    segment: "BPU",
    programs: ["JKK", "JKM"],
    payer: "APBD",
    people: 1_000,
    covered,
    first,
    last: monthOf(2025, 12),
  }) as WorkerGroup;

/** Participants of 10,000 workers, 4,000 of them before, after a budget for 1,000 people of whom some are counted already. */
export function coverageAfter(covered: number, first: Month): { enrolled: number; protected: number } {
  const figure = {
    id: "U1",
    participants: 4_000,
    workers: 10_000,
    printed: null,
    definition: null,
    date: null,
    source: null,
  };
  const after = planCoverage(
    { ...emptyPlan("Contoh", 2025), groups: [newcomers(covered, first)], coverage: [figure] },
    figure,
  );
  return {
    enrolled: valueOf(after.afterEnrolled!).participants,
    protected: valueOf(after.afterProtected!).participants,
  };
}

function coverage(): string {
  const rows = [monthOf(2025, 1), monthOf(2025, 10), monthOf(2025, 11)].flatMap((first) =>
    [0, 400, 1_000].map((covered) => {
      const after = coverageAfter(covered, first);
      const shown = (count: number) => `${showNumber("id", count)} = ${showPercent("id", count / 10_000, 2)}`;
      return [showMonth("id", first), showNumber("id", covered), shown(after.enrolled), shown(after.protected)];
    }),
  );
  return [
    "### Cakupan dengan dan tanpa orang yang sudah dihitung",
    "Sebelumnya 4.000 dari 10.000 pekerja (40,00 %); anggaran sampai Desember 2025 untuk 1.000 orang. Yang sudah peserta tidak ditambahkan lagi; kurang dari tiga bulan terdaftar, tetapi belum terlindungi penuh.",
    table(["Mulai", "Di antaranya sudah peserta", "Terdaftar", "Terlindungi penuh"], rows),
  ].join("\n\n");
}

/** The tables as a section of the law page. */
export const truthTables = (): string => ["## Tabel kebenaran", shares(), reliefs(), bands(), coverage()].join("\n\n");
