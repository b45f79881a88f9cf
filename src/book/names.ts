import { groupField } from "../budget/groupFields";
import { EFFECTIVE_FIELDS, type EffectiveField } from "./effectiveFields";
import type { SheetKey } from "./sheetPlan";

/**
 * Names in the workbook by which a book of ours is found again, after sheets were renamed and rows and columns moved.
 * Excel, LibreOffice and Gnumeric keep them true; document settings and XML parts do not survive all three. Most of them
 * are what the formulas say instead of an address.
 */
const PREFIX = "SI_";
export const isOurs = (name: string): boolean => name.startsWith(PREFIX);

/** Columns of `Kelompok` had such names in books of version 1; none of this version has. */
export const isOfVersion1 = (name: string): boolean => name.startsWith("SI_Kolom_");

/** All cells of a sheet of ours. */
export const sheetAnchor = (key: SheetKey): string => `${SHEET_ANCHOR}${key}`;
const SHEET_ANCHOR = "SI_Lembar_";

const SHORT_NAMES: Partial<Record<EffectiveField, string>> = {
  code: "Kode",
  contract: "Kontrak",
  workerPart: "Bagian",
  place: "Desa",
};
const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** Input columns of `Kelompok`, titles included, with room far below the table: `INDEX(SI_Orang,$A9)`. */
export const groupColumnNames = Object.fromEntries(
  EFFECTIVE_FIELDS.map((field) => [
    field,
    `${PREFIX}${SHORT_NAMES[field] ?? capital(field === "code" ? field : groupField(field).key)}`,
  ]),
) as Record<EffectiveField, string>;

/** Single cells formulas ask for. */
export const cellNames = {
  year: "SI_Tahun",
  total: "SI_Total",
  /** Of it, what the government pays. */
  rka: "SI_JumlahRKA",
  /** Groups the formulas reach. */
  counted: "SI_KelompokTerhitung",
  /** Groups typed below the last row the formulas reach. */
  unreached: "SI_BelumTerhitung",
  /** What nobody pays in the year. */
  unfunded: "SI_BelumDibayar",
  /** How the checks fare in words, and how many lines are wrong or to be looked at. */
  checks: "SI_HasilUji",
  wrong: "SI_UjiSalah",
  look: "SI_UjiPerhatikan",
  /** The drop-down of the active scenario, on `Ringkasan`. */
  active: "SI_SkenarioAktif",
} as const;

/** Columns of `Skenario`: which input each row of the active scenario replaces, and by what. */
export const scenarioNames = { keys: "SI_Kunci", replacing: "SI_Ganti" } as const;

/** Input tables other than that of the groups, titles and one blank row at the end included. */
export const tableNames = {
  funds: "SI_TabelDana",
  splits: "SI_TabelPecahan",
  scenarioList: "SI_DaftarSkenario",
  /** Beside the list: notes, locks; and what locked scenarios held when they were locked. */
  scenarioNotes: "SI_CatatanSkenario",
  scenarioLocks: "SI_KunciSkenario",
  /** Codes and names of the list as they were written, on `Hitung`. */
  scenariosWritten: "SI_SkenarioTertulis",
  lockedRows: "SI_IsiTerkunci",
  overrides: "SI_TabelGanti",
  figures: "SI_TabelCakupan",
  trail: "SI_TabelJejak",
  /** The lines of the RKA: group code, programme and account code, typed or by law. */
  lines: "SI_Rekening",
  /** The region's own account codes, below the RKA. */
  accounts: "SI_RekeningDaerah",
  /** Number of the writing as it begins and as it ends: they differ where undo took a part of it back. */
  writing: "SI_NomorTulisan",
  /** The lines of `Uji`: addresses among them change with every row, and are the book's all the same. */
  checks: "SI_UjiBaris",
} as const;

/** Answers of "Bagaimana jika" on sheets of their own, by which they are read back. */
export const answerNames = {
  learn: "SI_Belajar",
  basis: "SI_DasarHukum",
  comparison: "SI_Perbandingan",
  comparisonMade: "SI_PerbandinganAsal",
  comparisonDetails: "SI_PerbandinganRinci",
  bridge: "SI_Jembatan",
  path: "SI_Jalur",
  pathYears: "SI_JalurTahun",
  pathBasis: "SI_JalurDasar",
  /** With several segments: their blocks, and their funds year by year. */
  pathSegments: "SI_JalurSegmen",
  pathFunds: "SI_JalurDana",
  sensitivity: "SI_Kepekaan",
  sensitivityCost: "SI_KepekaanBiaya",
  sensitivityLack: "SI_KepekaanKurang",
  sensitivityRanges: "SI_KepekaanRentang",
  risk: "SI_Simulasi",
  riskPercentiles: "SI_SimulasiPersentil",
  riskReserves: "SI_SimulasiCadangan",
  riskAssumptions: "SI_SimulasiAsumsi",
  riskFunds: "SI_SimulasiDana",
  riskMonths: "SI_SimulasiBulan",
  riskTies: "SI_SimulasiHubungan",
} as const;

/** Cells about the budget as a whole, label and input side by side. */
export const blockNames = {
  identity: "SI_Identitas",
  signing: "SI_Penandatangan",
  facts: "SI_Tetapan",
  adopted: "SI_Ditetapkan",
  local: "SI_KetentuanSetempat",
} as const;

/** Every name a book of this version can have, beside those of its sheets. */
const ALL: ReadonlySet<string> = new Set(
  [groupColumnNames, cellNames, scenarioNames, tableNames, blockNames, answerNames].flatMap((names) =>
    Object.values<string>(names),
  ),
);
/** A name of the book's own, and none that a person or another version made up. */
export const isOfThisVersion = (name: string): boolean => ALL.has(name);

/**
 * Names by which the add-in finds its cells again and which no formula says. They are hidden: what Excel's list of names
 * shows is what formulas say.
 */
const UNSAID: readonly string[] = [
  // Said only in a book with contracts, or with villages.
  groupColumnNames.contract,
  groupColumnNames.place,
  cellNames.counted,
  tableNames.scenarioList,
  tableNames.scenarioNotes,
  tableNames.scenarioLocks,
  tableNames.scenariosWritten,
  tableNames.lockedRows,
  tableNames.lines,
  tableNames.accounts,
  tableNames.trail,
  tableNames.writing,
  tableNames.checks,
  blockNames.facts,
  blockNames.adopted,
  blockNames.local,
  ...Object.values(answerNames),
  cellNames.wrong,
  cellNames.look,
];
export const isUnsaid = (name: string): boolean => name.startsWith(SHEET_ANCHOR) || UNSAID.includes(name);
