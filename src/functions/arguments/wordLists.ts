import type { Rounding } from "../../budget/money";
import type { Payer, RiskClass, Sector, Segment, Share } from "../../law/terms";
import type { WordList } from "./word";

/** Indonesian words first; English ones are understood as well. Nothing here may ever be taken away. */

export const SEGMENT_WORDS: WordList<Exclude<Segment, "JAKON">> = {
  pu: "PU",
  "penerima upah": "PU",
  bpu: "BPU",
  "bukan penerima upah": "BPU",
};

export const RISK_WORDS: WordList<RiskClass> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  "5": 5,
  "sangat rendah": 1,
  rendah: 2,
  sedang: 3,
  tinggi: 4,
  "sangat tinggi": 5,
  "very low": 1,
  low: 2,
  medium: 3,
  high: 4,
  "very high": 5,
};

export const SECTOR_WORDS: WordList<Sector> = {
  umum: "UMUM",
  general: "UMUM",
  transportasi: "TRANSPORTASI",
  transport: "TRANSPORTASI",
};

/** DBHCHT and DBH sawit are revenue of the regional budget, so they pay as APBD. */
export const PAYER_WORDS: WordList<Payer> = {
  apbd: "APBD",
  dbhcht: "APBD",
  "dbh cht": "APBD",
  "dbh sawit": "APBD",
  apbn: "APBN",
  apbdes: "APBDES",
  csr: "CSR",
  mandiri: "MANDIRI",
  participant: "MANDIRI",
  "self paid": "MANDIRI",
  "pemberi kerja": "PEMBERI_KERJA",
  employer: "PEMBERI_KERJA",
};

export const SHARE_WORDS: WordList<Share> = {
  total: "TOTAL",
  "pemberi kerja": "PEMBERI_KERJA",
  employer: "PEMBERI_KERJA",
  pekerja: "PEKERJA",
  worker: "PEKERJA",
};

export const ROUNDING_WORDS: WordList<Rounding> = {
  terdekat: "TERDEKAT",
  nearest: "TERDEKAT",
  bawah: "BAWAH",
  "ke bawah": "BAWAH",
  down: "BAWAH",
  atas: "ATAS",
  "ke atas": "ATAS",
  up: "ATAS",
};
