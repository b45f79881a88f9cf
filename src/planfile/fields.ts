import type { Field } from "../budget/field";
import { FUND_FIELDS } from "../budget/fundFields";
import { GROUP_FIELDS } from "../budget/groupFields";
import { LIMITS } from "../budget/limits";
import type { ParameterField } from "../budget/parameterFields";
import { PAPERS, REVISIONS, type OverrideTarget } from "../budget/plan";
import { PROGRAMS } from "../law/terms";
import { roundingWords, wordList } from "../budget/words";

/** A field of a plan file: what is true of it, and the Indonesian key a person writes. */
export interface FileField extends Field {
  key: string;
}
/** The fields of one object of a plan file, by the property each becomes; `FieldValues` says what a reading of it holds. */
export type FileTable = Readonly<Record<string, FileField>>;

type Facts = Pick<Field, "kind" | "words" | "most">;

const field = <const F extends Facts>(key: string, facts: F) =>
  ({ key, mayBeEmpty: true, otherwise: null, inScenario: false, ...facts }) as const;
/** The same, to be filled in. */
const needed = <const F extends Facts>(key: string, facts: F) =>
  ({ key, mayBeEmpty: false, inScenario: false, ...facts }) as const;
const text = { kind: "text", most: LIMITS.name.value } as const;
const note = { kind: "text", most: LIMITS.text.value } as const;
const rounding = {
  ...needed("pembulatan", { kind: "choice", words: roundingWords }),
  otherwise: "TERDEKAT",
} as const;

/** A group's fields. A fund whose kind says who pays stands in for the payer; where none does, `checkGroup` asks for it. */
export const GROUP_FILE_FIELDS = { ...GROUP_FIELDS, payer: { ...GROUP_FIELDS.payer, otherwise: "" } } as const;

export const PLAN_FIELDS = {
  name: needed("wilayah", { kind: "text", most: LIMITS.region.value }),
  code: field("kodeWilayah", text),
  source: field("sumber", note),
  year: needed("tahun", { kind: "count" }),
  rounding,
  author: field("penyusun", text),
  paper: {
    ...needed("kertas", { kind: "choice", words: wordList(PAPERS, { A4: [], F4: ["folio"] }) }),
    otherwise: "A4",
  },
} as const;

/** Parts of a group's cost: `pembagian` of a group. */
export const SPLIT_FIELDS = {
  fund: needed("dana", text),
  share: needed("persen", { kind: "share" }),
  first: field("mulai", { kind: "month" }),
  last: field("selesai", { kind: "month" }),
} as const;

/** Coverage (UCJ) as reported: `cakupan`. */
export const COVERAGE_FIELDS = {
  id: field("kode", text),
  participants: field("peserta", { kind: "count" }),
  workers: field("pekerja", { kind: "count" }),
  printed: field("tercetakPersen", { kind: "share" }),
  definition: field("definisi", note),
  date: field("tanggal", text),
  source: field("sumber", note),
} as const;

/** The region's own account codes: `rekening`. */
export const REGION_ACCOUNT_FIELDS = {
  category: field("kategori", text),
  program: needed("program", { kind: "choice", words: wordList(PROGRAMS, { JKK: [], JKM: [], JHT: [], JP: [] }) }),
  code: needed("kode", text),
  source: field("sumber", note),
} as const;

/** A figure of coverage without any of these says nothing. */
export const COVERAGE_NUMBERS = ["peserta", "pekerja", "tercetakPersen"] as const;

/** What the region itself has laid down: `ketentuanSetempat`; the numbers stand beside, under `PARAMETER_COLUMNS`. */
export const PROVISION_FIELDS = {
  parameter: needed("parameter", text),
  from: needed("mulai", { kind: "month" }),
  until: field("selesai", { kind: "month" }),
  regulation: needed("peraturan", text),
  article: needed("pasal", text),
  note: field("catatan", note),
} as const;

/** Place and date of the signing block: `tandaTangan`. */
export const SIGNING_FIELDS = { place: field("tempat", text), date: field("tanggal", text) } as const;

/** Who signs: `mengetahui` and `pembuat` of `tandaTangan`. */
export const SIGNATORY_FIELDS = {
  position: field("jabatan", text),
  name: field("nama", text),
  number: field("nip", text),
} as const;

/** The budget adopted before, of which this plan is the revision: `ditetapkan`. */
export const ADOPTED_FIELDS = {
  kind: needed("jenis", {
    kind: "choice",
    words: wordList(REVISIONS, { PERGESERAN: [], PERUBAHAN: [] }),
  }),
  name: field("nama", text),
  rounding,
} as const;

const SCENARIO_TARGET_WORDS = wordList(["kelompok", "dana", "parameter"], {
  kelompok: ["group"],
  dana: ["fund"],
  parameter: [],
});
export const SCENARIO_TARGETS = { kelompok: "group", dana: "fund", parameter: "parameter" } as const;

export const SCENARIO_FIELDS = { name: needed("nama", text), note: field("catatan", note) } as const;

/** Whether a scenario is locked stands beside its fields, true or false. */
export const LOCK_KEY = "terkunci";

/** One changed input: `perubahan` of a scenario. */
export const OVERRIDE_FIELDS = {
  target: needed("sasaran", { kind: "choice", words: SCENARIO_TARGET_WORDS }),
  name: needed("nama", text),
  field: needed("kolom", text),
  reason: needed("alasan", note),
} as const;

const part = (key: string) => ({ ...needed(key, { kind: "count" }), inScenario: true }) as const;

/** Parts of a parameter a scenario may change, by the word a person writes. */
export const PARAMETER_COLUMNS = {
  value: part("nilai"),
  employer: part("pemberiKerja"),
  worker: part("pekerja"),
  min: part("terendah"),
  max: part("tertinggi"),
  numerator: part("pembilang"),
  denominator: part("penyebut"),
} as const satisfies Record<ParameterField, FileField>;

/** What a scenario may change of each kind of target. */
export const TARGET_FIELDS: Readonly<Record<OverrideTarget, FileTable>> = {
  group: GROUP_FILE_FIELDS,
  fund: FUND_FIELDS,
  parameter: PARAMETER_COLUMNS,
};

/** Keys of the top level besides `PLAN_FIELDS`. */
export const LIST_KEYS = [
  "kelompok",
  "dana",
  "skenario",
  "skenarioAktif",
  "cakupan",
  "rekening",
  "ketentuanSetempat",
  "ditetapkan",
  "tandaTangan",
  "$schema",
] as const;
