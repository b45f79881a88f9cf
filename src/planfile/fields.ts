import { FUND_KINDS, PAPERS } from "../budget/plan";
import { PAYERS, RISK_CLASSES, SECTORS, SEGMENTS } from "../law/terms";

/**
 * The fields of a plan file: the Indonesian key a person writes, the property it becomes, and how it is read.
 * `words` are the accepted codes; case and spaces for underscores do not matter.
 */
export interface FieldFacts {
  key: string;
  property: string;
  kind: "text" | "number" | "percent" | "rupiah" | "wage" | "month" | "word" | "programs" | "texts" | "ceilings" | "accounts";
  required?: boolean;
  words?: readonly (string | number)[];
  /** Used where the key is left out or null. */
  otherwise?: string | number | null;
}

export const ROUNDING_WORDS = ["TERDEKAT", "BAWAH", "ATAS"] as const;

export const PLAN_FIELDS: readonly FieldFacts[] = [
  { key: "wilayah", property: "name", kind: "text", required: true },
  { key: "kodeWilayah", property: "code", kind: "text", otherwise: null },
  { key: "sumber", property: "source", kind: "text", otherwise: null },
  { key: "tahun", property: "year", kind: "number", required: true },
  { key: "pembulatan", property: "rounding", kind: "word", words: ROUNDING_WORDS, otherwise: "TERDEKAT" },
  { key: "penyusun", property: "author", kind: "text", otherwise: null },
  { key: "kertas", property: "paper", kind: "word", words: PAPERS, otherwise: "A4" },
];

export const GROUP_FIELDS: readonly FieldFacts[] = [
  { key: "nama", property: "name", kind: "text", required: true },
  { key: "kategori", property: "category", kind: "text", otherwise: null },
  { key: "segmen", property: "segment", kind: "word", words: SEGMENTS, required: true },
  { key: "program", property: "programs", kind: "programs", required: true },
  { key: "dasar", property: "base", kind: "wage", otherwise: null },
  { key: "nilaiKontrak", property: "contract", kind: "rupiah", otherwise: null },
  { key: "risiko", property: "risk", kind: "word", words: RISK_CLASSES, otherwise: 1 },
  { key: "sektor", property: "sector", kind: "word", words: SECTORS, otherwise: "UMUM" },
  { key: "pembayar", property: "payer", kind: "word", words: PAYERS, required: true },
  { key: "orang", property: "people", kind: "number", required: true },
  { key: "mulai", property: "first", kind: "month", required: true },
  { key: "selesai", property: "last", kind: "month", required: true },
  { key: "masuk", property: "joins", kind: "number", otherwise: 0 },
  { key: "keluar", property: "exits", kind: "number", otherwise: 0 },
  { key: "dana", property: "fund", kind: "text", otherwise: null },
  { key: "desaAtauOpd", property: "place", kind: "text", otherwise: null },
  { key: "prioritas", property: "priority", kind: "number", otherwise: null },
  { key: "sumber", property: "source", kind: "text", otherwise: null },
  { key: "catatan", property: "note", kind: "text", otherwise: null },
  { key: "rekening", property: "accounts", kind: "accounts", otherwise: null },
];

/** Parts of a group's cost: `pembagian` of a group. */
export const SPLIT_FIELDS: readonly FieldFacts[] = [
  { key: "dana", property: "fund", kind: "text", required: true },
  { key: "persen", property: "share", kind: "percent", required: true },
  { key: "mulai", property: "first", kind: "month", otherwise: null },
  { key: "selesai", property: "last", kind: "month", otherwise: null },
];

/** Coverage (UCJ) as reported: `cakupan`. */
export const COVERAGE_FIELDS: readonly FieldFacts[] = [
  { key: "peserta", property: "participants", kind: "number", otherwise: null },
  { key: "pekerja", property: "workers", kind: "number", otherwise: null },
  { key: "tercetakPersen", property: "printed", kind: "percent", otherwise: null },
  { key: "definisi", property: "definition", kind: "text", otherwise: null },
  { key: "tanggal", property: "date", kind: "text", otherwise: null },
  { key: "sumber", property: "source", kind: "text", otherwise: null },
];

/** Place and date of the signing block: `tandaTangan`. */
export const SIGNING_FIELDS: readonly FieldFacts[] = [
  { key: "tempat", property: "place", kind: "text", otherwise: null },
  { key: "tanggal", property: "date", kind: "text", otherwise: null },
];

/** Who signs: `mengetahui` and `pembuat` of `tandaTangan`. */
export const SIGNATORY_FIELDS: readonly FieldFacts[] = [
  { key: "jabatan", property: "position", kind: "text", otherwise: null },
  { key: "nama", property: "name", kind: "text", otherwise: null },
  { key: "nip", property: "number", kind: "text", otherwise: null },
];

/** The budget adopted before, of which this plan is the revision: `ditetapkan`. */
export const ADOPTED_FIELDS: readonly FieldFacts[] = [
  { key: "jenis", property: "kind", kind: "word", words: ["PERGESERAN", "PERUBAHAN"], required: true },
  { key: "nama", property: "name", kind: "text", otherwise: null },
  { key: "pembulatan", property: "rounding", kind: "word", words: ROUNDING_WORDS, otherwise: "TERDEKAT" },
];

/** Parts of a parameter a scenario may change, by the word a person writes. */
export const PARAMETER_COLUMNS: readonly FieldFacts[] = [
  { key: "nilai", property: "value", kind: "number" },
  { key: "pemberiKerja", property: "employer", kind: "number" },
  { key: "pekerja", property: "worker", kind: "number" },
  { key: "terendah", property: "min", kind: "number" },
  { key: "tertinggi", property: "max", kind: "number" },
  { key: "pembilang", property: "numerator", kind: "number" },
  { key: "penyebut", property: "denominator", kind: "number" },
];

export const FUND_FIELDS: readonly FieldFacts[] = [
  { key: "nama", property: "name", kind: "text", required: true },
  { key: "jenis", property: "kind", kind: "word", words: FUND_KINDS, required: true },
  { key: "pagu", property: "ceilings", kind: "ceilings", required: true },
  { key: "porsiPersen", property: "earmark", kind: "percent", otherwise: null },
  { key: "mulai", property: "firstMonth", kind: "month", otherwise: null },
  { key: "selesai", property: "lastMonth", kind: "month", otherwise: null },
  { key: "bolehUntuk", property: "eligible", kind: "texts", otherwise: null },
  { key: "sumber", property: "source", kind: "text", otherwise: null },
  { key: "catatan", property: "note", kind: "text", otherwise: null },
];

export const SCENARIO_TARGETS = { kelompok: "group", dana: "fund", parameter: "parameter" } as const;

/** Keys of the top level besides `PLAN_FIELDS`. */
export const LIST_KEYS = ["kelompok", "dana", "skenario", "skenarioAktif", "cakupan", "ditetapkan", "tandaTangan", "$schema"] as const;
