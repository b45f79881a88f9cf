import { FUND_KINDS, FUND_NAMES, type FundKind } from "../law/fundKinds";
import {
  PAYERS,
  PROGRAMS,
  RISK_CLASSES,
  SECTORS,
  SEGMENTS,
  SHARES,
  type Payer,
  type Program,
  type RiskClass,
  type Sector,
  type Segment,
  type Share,
} from "../law/terms";
import { fail, succeed, type Outcome } from "../law/problem";
import { ROUNDINGS, type Rounding } from "./money";
import { WORKER_PARTS, type WorkerPart } from "./plan";
import { budgetProblem } from "./problem";

/**
 * How a person's word becomes a code: one reader for cells, tables, sheets, plan files and scenarios, so that all of
 * them understand the same. Words may be added here; nothing may ever be taken away, because people's formulas hold them.
 */
export interface WordList<T> {
  codes: readonly T[];
  /** Understands code and words of both languages in any case, with `_`, `-`, `.` for spaces; null for any other. */
  read(word: unknown): T | null;
}

const plain = (word: unknown): string =>
  String(word ?? "")
    .trim()
    .toLowerCase()
    // Only between words: "-5" is not 5. Safari before 16.4 has no lookbehind, so the letter before is put back.
    .replace(/([a-z0-9])[\s._-]+(?=[a-z0-9])/g, "$1 ");

/**
 * @param words what may be written besides the code itself
 * @example wordList(["UMUM"], { UMUM: ["general"] }).read(" General ") // "UMUM"
 */
export function wordList<T extends string | number>(
  codes: readonly T[],
  words: Readonly<Record<T, readonly string[]>>,
): WordList<T> {
  const known = new Map(codes.flatMap((code) => [code, ...words[code]].map((word) => [plain(word), code] as const)));
  return { codes, read: (word) => known.get(plain(word)) ?? null };
}

export const segmentWords: WordList<Segment> = wordList(SEGMENTS, {
  PU: ["penerima upah", "wage earner", "wage earners"],
  BPU: ["bukan penerima upah", "non-wage earner", "non-wage earners"],
  JAKON: ["jasa konstruksi", "konstruksi", "construction"],
});

/** The class, its name, or both as the book's own list writes them: "1 sangat rendah". */
const riskNames = (id: string, en: string, risk: RiskClass) => [id, en, `${risk} ${id}`, `${risk} ${en}`];
export const riskWords: WordList<RiskClass> = wordList(RISK_CLASSES, {
  1: riskNames("sangat rendah", "very low", 1),
  2: riskNames("rendah", "low", 2),
  3: riskNames("sedang", "medium", 3),
  4: riskNames("tinggi", "high", 4),
  5: riskNames("sangat tinggi", "very high", 5),
});

export const sectorWords: WordList<Sector> = wordList(SECTORS, {
  UMUM: ["general"],
  TRANSPORTASI: ["transport"],
});

/** DBHCHT and DBH sawit are revenue of the regional budget, so they pay as APBD. */
export const payerWords: WordList<Payer> = wordList(PAYERS, {
  APBD: ["dbhcht", "dbh cht", "dbh sawit"],
  APBN: [],
  APBDES: [],
  CSR: [],
  MANDIRI: ["participant", "self-paid"],
  PEMBERI_KERJA: ["employer"],
});

export const shareWords: WordList<Share> = wordList(SHARES, {
  TOTAL: [],
  PEMBERI_KERJA: ["employer"],
  PEKERJA: ["worker"],
});

export const workerPartWords: WordList<WorkerPart> = wordList(WORKER_PARTS, {
  DANA: ["ditanggung dana", "dibayar dana", "fund", "paid by the fund"],
  UPAH: ["dipotong upah", "dipotong dari upah", "pekerja", "worker", "deducted from pay", "pay"],
});

export const roundingWords: WordList<Rounding> = wordList(ROUNDINGS, {
  TERDEKAT: ["nearest"],
  BAWAH: ["ke bawah", "down"],
  ATAS: ["ke atas", "up"],
});

export const fundKindWords: WordList<FundKind> = wordList(
  FUND_KINDS,
  Object.fromEntries(FUND_KINDS.map((kind) => [kind, [FUND_NAMES[kind].id, FUND_NAMES[kind].en]])) as Record<
    FundKind,
    string[]
  >,
);

export const yesNoWords: WordList<"yes" | "no"> = wordList(["yes", "no"], { yes: ["ya"], no: ["tidak"] });

/** The words between which people put "+", commas, spaces, "dan" or "and". */
export const programWords = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[+,;/&\s]+|\bDAN\b|\bAND\b/)
    .filter(Boolean);

/**
 * Programmes as people join them: "JKK+JKM", "JKK, JKM", "JKK JKM", "JKK dan JKM", or a list of words.
 * @returns them in the order of the law; `programs_missing`, `program_unknown` or `program_twice`
 */
export function readPrograms(given: unknown): Outcome<Program[]> {
  const text = Array.isArray(given) ? given.map((word) => String(word ?? "")).join("+") : String(given ?? "");
  const words = programWords(text);
  if (words.length === 0) return fail(budgetProblem("programs_missing", {}, "programs"));
  const unknown = words.find((word) => !(PROGRAMS as readonly string[]).includes(word));
  if (unknown !== undefined) return fail(budgetProblem("program_unknown", { program: unknown }, "programs"));
  const twice = words.find((word, index) => words.indexOf(word) < index);
  if (twice !== undefined) return fail(budgetProblem("program_twice", { program: twice }, "programs"));
  return succeed(PROGRAMS.filter((program) => words.includes(program)));
}
