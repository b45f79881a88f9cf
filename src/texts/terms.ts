import type { Language, Words } from "./language";

/** Names of the closed lists of the law, as officers write them. The keys are the codes of `law` and `budget`. */

const SEGMENT_NAMES: Record<string, Words> = {
  PU: { id: "PU (penerima upah)", en: "PU (wage earners)" },
  BPU: { id: "BPU (bukan penerima upah)", en: "BPU (non-wage earners)" },
  JAKON: { id: "jasa konstruksi", en: "construction services" },
};

export const RISK_NAMES: Record<string, Words> = {
  1: { id: "sangat rendah", en: "very low" },
  2: { id: "rendah", en: "low" },
  3: { id: "sedang", en: "medium" },
  4: { id: "tinggi", en: "high" },
  5: { id: "sangat tinggi", en: "very high" },
};

export const SECTOR_NAMES: Record<string, Words> = {
  UMUM: { id: "umum", en: "general" },
  TRANSPORTASI: { id: "transportasi", en: "transport" },
};

export const PAYER_NAMES: Record<string, Words> = {
  APBD: { id: "APBD", en: "APBD (regional budget)" },
  APBN: { id: "APBN", en: "APBN (state budget)" },
  APBDES: { id: "APBDes", en: "APBDes (village budget)" },
  CSR: { id: "CSR", en: "CSR" },
  MANDIRI: { id: "mandiri", en: "the participant (mandiri)" },
  PEMBERI_KERJA: { id: "pemberi kerja", en: "the employer (pemberi kerja)" },
};

export const SHARE_NAMES: Record<string, Words> = {
  TOTAL: { id: "total", en: "total" },
  PEMBERI_KERJA: { id: "bagian pemberi kerja", en: "employer's share" },
  PEKERJA: { id: "bagian pekerja", en: "worker's share" },
};

const ROUNDING_NAMES: Record<string, Words> = {
  TERDEKAT: { id: "ke rupiah terdekat", en: "to the nearest rupiah" },
  BAWAH: { id: "ke bawah", en: "down" },
  ATAS: { id: "ke atas", en: "up" },
};

export const PROGRAM_NAMES: Record<string, Words> = {
  JKK: { id: "Jaminan Kecelakaan Kerja", en: "work accident insurance (JKK)" },
  JKM: { id: "Jaminan Kematian", en: "death insurance (JKM)" },
  JHT: { id: "Jaminan Hari Tua", en: "old-age savings (JHT)" },
  JP: { id: "Jaminan Pensiun", en: "pension (JP)" },
};

/** Where a value was read; plain words for the letters of the parameter data. Only A was read in the text itself. */
const CONFIDENCE_SOURCES: Record<string, Words> = {
  A: { id: "naskah resmi dibaca", en: "regulation text read" },
  "A-": {
    id: "pasal dan angka dari salinan atau peraturan kemudian",
    en: "article and figure from a transcription or a later regulation",
  },
  B: { id: "pers, laman resmi, atau repositori publik", en: "press, official page or public repository" },
  C: { id: "ingatan atau simpulan, periksa dulu", en: "memory or inference, verify first" },
};
const NOT_VERIFIED: Words = { id: "belum diverifikasi dari naskah resmi", en: "not verified in the regulation text" };

const nameIn = (names: Record<string, Words>) => (language: Language, code: string | number) =>
  names[String(code)]?.[language] ?? String(code);

export const nameOfSegment = nameIn(SEGMENT_NAMES);
export const nameOfRisk = nameIn(RISK_NAMES);
export const nameOfSector = nameIn(SECTOR_NAMES);
export const nameOfPayer = nameIn(PAYER_NAMES);
export const nameOfRounding = nameIn(ROUNDING_NAMES);
export const nameOfProgram = nameIn(PROGRAM_NAMES);

const sourceOfConfidence = nameIn(CONFIDENCE_SOURCES);

/**
 * How well a value is known: the one vocabulary of functions, sheets, pane and documents.
 * @example nameOfConfidence("id", "B") // "belum diverifikasi dari naskah resmi (pers, laman resmi, atau repositori publik)"
 */
export function nameOfConfidence(language: Language, confidence: string): string {
  const source = sourceOfConfidence(language, confidence);
  return confidence === "A" ? source : `${NOT_VERIFIED[language]} (${source})`;
}

/** What a reader must be told of a value: nothing where its regulation was read, else how it is known. */
export const doubtOf = (language: Language, confidence: string): string =>
  confidence === "A" ? "" : nameOfConfidence(language, confidence);

const marks = (language: Language): string =>
  Object.keys(CONFIDENCE_SOURCES)
    .filter((mark) => mark !== "A")
    .map((mark) => `${mark} ${sourceOfConfidence(language, mark)}`)
    .join("; ");

/** The letters explained, for a sheet that shows them. */
export const CONFIDENCE_KEY: Words = {
  id: `Keyakinan: A ${CONFIDENCE_SOURCES.A!.id}. Lainnya ${NOT_VERIFIED.id}: ${marks("id")}.`,
  en: `Confidence: A ${CONFIDENCE_SOURCES.A!.en}. The others are ${NOT_VERIFIED.en}: ${marks("en")}.`,
};
