import { PARAMETER_FIELDS } from "../budget/parameterFields";
import type { Field } from "../budget/field";
import { FUND_FIELD_KEYS, fundField, type FundField } from "../budget/fundFields";
import { GROUP_FIELD_KEYS, groupField } from "../budget/groupFields";
import { LIMITS } from "../budget/limits";
import { PAPERS } from "../budget/plan";
import { PROGRAMS } from "../law/terms";
import { roundingWords, wordList } from "../budget/words";

/** A field of a plan file: the Indonesian key a person writes and the property it becomes, with what is true of it. */
export interface FileField extends Field {
  key: string;
  property: string;
}

const FUND_KEYS: Record<FundField, string> = {
  name: "nama",
  kind: "jenis",
  ceilings: "pagu",
  earmark: "porsiPersen",
  firstMonth: "mulai",
  lastMonth: "selesai",
  eligible: "bolehUntuk",
  source: "sumber",
  note: "catatan",
};

export const GROUP_FILE_FIELDS: readonly FileField[] = GROUP_FIELD_KEYS.map((property) => ({
  property,
  ...groupField(property),
  // A fund whose kind says who pays stands in for it; where none does, the check of the group asks for it.
  ...(property === "payer" ? { otherwise: "" } : {}),
}));

export const FUND_FILE_FIELDS: readonly FileField[] = FUND_FIELD_KEYS.map((property) => ({
  key: FUND_KEYS[property],
  property,
  ...fundField(property),
}));

const field = (key: string, property: string, facts: Partial<Field> & Pick<Field, "kind">): FileField => ({
  key,
  property,
  mayBeEmpty: true,
  otherwise: null,
  inScenario: false,
  ...(facts.kind === "text" ? { most: LIMITS.name.value } : {}),
  ...facts,
});
/** The same, to be filled in. */
const needed = (key: string, property: string, facts: Partial<Field> & Pick<Field, "kind">): FileField => {
  const { otherwise: _, ...rest } = field(key, property, facts);
  return { ...rest, mayBeEmpty: false };
};
const text = { kind: "text" } as const;
const note = { kind: "text", most: LIMITS.text.value } as const;
const rounding = field("pembulatan", "rounding", {
  kind: "choice",
  words: roundingWords,
  mayBeEmpty: false,
  otherwise: "TERDEKAT",
});

export const PLAN_FIELDS: readonly FileField[] = [
  needed("wilayah", "name", { kind: "text", most: LIMITS.region.value }),
  field("kodeWilayah", "code", text),
  field("sumber", "source", note),
  needed("tahun", "year", { kind: "count" }),
  rounding,
  field("penyusun", "author", text),
  field("kertas", "paper", { kind: "choice", words: wordList(PAPERS, { A4: [], F4: ["folio"] }), otherwise: "A4" }),
];

/** Parts of a group's cost: `pembagian` of a group. */
export const SPLIT_FIELDS: readonly FileField[] = [
  needed("dana", "fund", text),
  needed("persen", "share", { kind: "share" }),
  field("mulai", "first", { kind: "month" }),
  field("selesai", "last", { kind: "month" }),
];

/** Coverage (UCJ) as reported: `cakupan`. */
export const COVERAGE_FIELDS: readonly FileField[] = [
  field("kode", "id", text),
  field("peserta", "participants", { kind: "count" }),
  field("pekerja", "workers", { kind: "count" }),
  field("tercetakPersen", "printed", { kind: "share" }),
  field("definisi", "definition", note),
  field("tanggal", "date", text),
  field("sumber", "source", note),
];

/** The region's own account codes: `rekening`. */
export const REGION_ACCOUNT_FIELDS: readonly FileField[] = [
  field("kategori", "category", text),
  needed("program", "program", { kind: "choice", words: wordList(PROGRAMS, { JKK: [], JKM: [], JHT: [], JP: [] }) }),
  needed("kode", "code", text),
  field("sumber", "source", note),
];

/** A figure of coverage without any of these says nothing. */
export const COVERAGE_NUMBERS = ["peserta", "pekerja", "tercetakPersen"] as const;

/** What the region itself has laid down: `ketentuanSetempat`; the numbers stand beside, under `PARAMETER_COLUMNS`. */
export const PROVISION_FIELDS: readonly FileField[] = [
  needed("parameter", "parameter", text),
  needed("mulai", "from", { kind: "month" }),
  field("selesai", "until", { kind: "month" }),
  needed("peraturan", "regulation", text),
  needed("pasal", "article", text),
  field("catatan", "note", note),
];

/** Place and date of the signing block: `tandaTangan`. */
export const SIGNING_FIELDS: readonly FileField[] = [field("tempat", "place", text), field("tanggal", "date", text)];

/** Who signs: `mengetahui` and `pembuat` of `tandaTangan`. */
export const SIGNATORY_FIELDS: readonly FileField[] = [
  field("jabatan", "position", text),
  field("nama", "name", text),
  field("nip", "number", text),
];

/** The budget adopted before, of which this plan is the revision: `ditetapkan`. */
export const ADOPTED_FIELDS: readonly FileField[] = [
  needed("jenis", "kind", {
    kind: "choice",
    words: wordList(["PERGESERAN", "PERUBAHAN"], { PERGESERAN: [], PERUBAHAN: [] }),
  }),
  field("nama", "name", text),
  rounding,
];

const SCENARIO_TARGET_WORDS = wordList(["kelompok", "dana", "parameter"], {
  kelompok: ["group"],
  dana: ["fund"],
  parameter: [],
});
export const SCENARIO_TARGETS = { kelompok: "group", dana: "fund", parameter: "parameter" } as const;

export const SCENARIO_FIELDS: readonly FileField[] = [needed("nama", "name", text), field("catatan", "note", note)];

/** Whether a scenario is locked stands beside its fields, true or false. */
export const LOCK_KEY = "terkunci";

/** One changed input: `perubahan` of a scenario. */
export const OVERRIDE_FIELDS: readonly FileField[] = [
  needed("sasaran", "target", { kind: "choice", words: SCENARIO_TARGET_WORDS }),
  needed("nama", "name", text),
  needed("kolom", "field", text),
  needed("alasan", "reason", note),
];

const PARAMETER_KEYS: Record<(typeof PARAMETER_FIELDS)[number], string> = {
  value: "nilai",
  employer: "pemberiKerja",
  worker: "pekerja",
  min: "terendah",
  max: "tertinggi",
  numerator: "pembilang",
  denominator: "penyebut",
};

/** Parts of a parameter a scenario may change, by the word a person writes. */
export const PARAMETER_COLUMNS: readonly FileField[] = PARAMETER_FIELDS.map((property) =>
  needed(PARAMETER_KEYS[property], property, { kind: "count", inScenario: true }),
);

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
