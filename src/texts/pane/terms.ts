import type { Language } from "../language";

/** The closed lists of the field as a person reads them in the pane. Keys are the codes of the law room. */
const id = {
  segment: {
    PU: "PU – penerima upah",
    BPU: "BPU – bukan penerima upah",
    JAKON: "Jakon – jasa konstruksi",
  },
  segmentShort: { PU: "PU", BPU: "BPU", JAKON: "Jakon" },
  program: {
    JKK: "Jaminan Kecelakaan Kerja",
    JKM: "Jaminan Kematian",
    JHT: "Jaminan Hari Tua",
    JP: "Jaminan Pensiun",
  },
  payer: {
    APBD: "APBD (termasuk DBHCHT dan DBH sawit)",
    APBN: "APBN",
    APBDES: "APBDes (uang desa)",
    CSR: "CSR",
    MANDIRI: "Peserta sendiri",
    PEMBERI_KERJA: "Pemberi kerja",
  },
  payerShort: { APBD: "APBD", APBN: "APBN", APBDES: "APBDes", CSR: "CSR", MANDIRI: "Mandiri", PEMBERI_KERJA: "Pemberi kerja" },
  risk: {
    1: "1 – sangat rendah (0,24%)",
    2: "2 – rendah (0,54%)",
    3: "3 – sedang (0,89%)",
    4: "4 – tinggi (1,27%)",
    5: "5 – sangat tinggi (1,74%)",
  },
  sector: { UMUM: "Umum", TRANSPORTASI: "Transportasi" },
  fundKind: {
    DBHCHT: "DBHCHT",
    APBD_DINSOS: "APBD Dinas Sosial",
    APBD_KABUPATEN: "APBD kabupaten/kota",
    APBD_PROVINSI: "APBD provinsi",
    APBDES: "APBDes",
    DBH_SAWIT: "DBH sawit",
    CSR: "CSR",
    MANDIRI: "Mandiri",
    LAIN: "Lainnya",
  },
  confidence: {
    A: "dibaca dari naskah peraturan",
    "A-": "dibaca dari salinan atau peraturan sesudahnya",
    B: "belum diverifikasi dari naskah resmi",
    C: "belum diverifikasi dari naskah resmi; periksa sebelum dipakai",
  },
};

const en: typeof id = {
  segment: {
    PU: "PU – wage earners (penerima upah)",
    BPU: "BPU – non-wage earners (bukan penerima upah)",
    JAKON: "Jakon – construction (jasa konstruksi)",
  },
  segmentShort: { PU: "PU", BPU: "BPU", JAKON: "Jakon" },
  program: {
    JKK: "Work accident (Jaminan Kecelakaan Kerja)",
    JKM: "Death (Jaminan Kematian)",
    JHT: "Old age (Jaminan Hari Tua)",
    JP: "Pension (Jaminan Pensiun)",
  },
  payer: {
    APBD: "Regional budget, APBD (with DBHCHT and DBH sawit)",
    APBN: "State budget (APBN)",
    APBDES: "Village budget (APBDes)",
    CSR: "Company donation (CSR)",
    MANDIRI: "The participants themselves",
    PEMBERI_KERJA: "Employer",
  },
  payerShort: { APBD: "APBD", APBN: "APBN", APBDES: "APBDes", CSR: "CSR", MANDIRI: "Self-paying", PEMBERI_KERJA: "Employer" },
  risk: {
    1: "1 – very low (0.24%)",
    2: "2 – low (0.54%)",
    3: "3 – medium (0.89%)",
    4: "4 – high (1.27%)",
    5: "5 – very high (1.74%)",
  },
  sector: { UMUM: "General", TRANSPORTASI: "Transport" },
  fundKind: {
    DBHCHT: "DBHCHT (tobacco excise share)",
    APBD_DINSOS: "APBD, social affairs office",
    APBD_KABUPATEN: "APBD, regency or city",
    APBD_PROVINSI: "APBD, province",
    APBDES: "Village budget (APBDes)",
    DBH_SAWIT: "DBH sawit (palm oil share)",
    CSR: "Company donation (CSR)",
    MANDIRI: "Self-paid",
    LAIN: "Other",
  },
  confidence: {
    A: "read in the text of the regulation",
    "A-": "read in a transcription or a later regulation",
    B: "not yet verified against the official text",
    C: "not yet verified against the official text; check before use",
  },
};

export const termTexts: Record<Language, typeof id> = { id, en };
