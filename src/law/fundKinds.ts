import type { Note } from "./parameter";
import type { Payer } from "./terms";

/** Kinds of funding sources (sumber dana) seen in published budgets. */
export const FUND_KINDS = [
  "DBHCHT",
  "APBD_DINSOS",
  "APBD_KABUPATEN",
  "APBD_PROVINSI",
  "APBDES",
  "DBH_SAWIT",
  "CSR",
  "MANDIRI",
  "LAIN",
] as const;
export type FundKind = (typeof FUND_KINDS)[number];

export const FUND_NAMES: Readonly<Record<FundKind, Note>> = {
  DBHCHT: { id: "DBHCHT", en: "Tobacco excise share (DBHCHT)" },
  APBD_DINSOS: { id: "APBD Dinas Sosial", en: "Regional budget, social agency" },
  APBD_KABUPATEN: { id: "APBD kabupaten/kota", en: "Regency or city budget" },
  APBD_PROVINSI: { id: "APBD provinsi", en: "Provincial budget" },
  APBDES: { id: "APBDes (ADD/Dana Desa)", en: "Village budget (ADD/Dana Desa)" },
  DBH_SAWIT: { id: "DBH sawit", en: "Palm-oil revenue share" },
  CSR: { id: "CSR", en: "Corporate social responsibility" },
  MANDIRI: { id: "Mandiri (peserta)", en: "Participants themselves" },
  LAIN: { id: "Lain-lain", en: "Other" },
};

/**
 * Who pays, in the sense of PP 50/2025, when a fund of this kind pays. DBHCHT and DBH sawit are revenue of the APBD:
 * an inference from the budget structure, not a quoted text. LAIN is left to the user.
 */
export const PAYER_OF_FUND: Readonly<Record<FundKind, Payer | null>> = {
  DBHCHT: "APBD",
  APBD_DINSOS: "APBD",
  APBD_KABUPATEN: "APBD",
  APBD_PROVINSI: "APBD",
  APBDES: "APBDES",
  DBH_SAWIT: "APBD",
  CSR: "CSR",
  MANDIRI: "MANDIRI",
  LAIN: null,
};
