import type { Words } from "../language";

/** What drop-downs offer, by the code the law knows. A reader accepts both languages and the bare code. */
export const segmentChoices = {
  PU: { id: "PU", en: "PU" },
  BPU: { id: "BPU", en: "BPU" },
  JAKON: { id: "JAKON", en: "JAKON" },
} as const satisfies Record<string, Words>;

export const riskChoices = {
  1: { id: "1 sangat rendah", en: "1 very low" },
  2: { id: "2 rendah", en: "2 low" },
  3: { id: "3 sedang", en: "3 medium" },
  4: { id: "4 tinggi", en: "4 high" },
  5: { id: "5 sangat tinggi", en: "5 very high" },
} as const satisfies Record<number, Words>;

export const sectorChoices = {
  UMUM: { id: "Umum", en: "General" },
  TRANSPORTASI: { id: "Transportasi", en: "Transport" },
} as const satisfies Record<string, Words>;

export const payerChoices = {
  APBD: { id: "APBD", en: "APBD" },
  APBN: { id: "APBN", en: "APBN" },
  APBDES: { id: "APBDes", en: "APBDes" },
  CSR: { id: "CSR", en: "CSR" },
  MANDIRI: { id: "Mandiri", en: "Self-paid" },
  PEMBERI_KERJA: { id: "Pemberi kerja", en: "Employer" },
} as const satisfies Record<string, Words>;

export const roundingChoices = {
  TERDEKAT: { id: "Terdekat", en: "Nearest" },
  BAWAH: { id: "Ke bawah", en: "Down" },
  ATAS: { id: "Ke atas", en: "Up" },
} as const satisfies Record<string, Words>;

export const yesNo = {
  yes: { id: "Ya", en: "Yes" },
  no: { id: "Tidak", en: "No" },
} as const satisfies Record<string, Words>;
