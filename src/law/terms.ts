/** The words of the law as closed lists: what a rule may depend on. */

export const PROGRAMS = ["JKK", "JKM", "JHT", "JP"] as const;
export type Program = (typeof PROGRAMS)[number];

/** PU = penerima upah (wage earners), BPU = bukan penerima upah, JAKON = jasa konstruksi. */
export const SEGMENTS = ["PU", "BPU", "JAKON"] as const;
export type Segment = (typeof SEGMENTS)[number];

/** 1 sangat rendah … 5 sangat tinggi (PP 44/2015 Lampiran I). */
export const RISK_CLASSES = [1, 2, 3, 4, 5] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];

export const SECTORS = ["UMUM", "TRANSPORTASI"] as const;
export type Sector = (typeof SECTORS)[number];

/** Who pays. DBHCHT and DBH sawit are APBD revenue, so they are APBD here. */
export const PAYERS = ["APBD", "APBN", "APBDES", "CSR", "MANDIRI", "PEMBERI_KERJA"] as const;
export type Payer = (typeof PAYERS)[number];
/** Who is said to pay: "" where nobody has said it yet. No rule is found then, and no amount. */
export type SaidPayer = Payer | "";

/**
 * Is it the government's own money, and so a matter of the RKA? CSR, participants and private employers pay outside of it;
 * what a village pays stands in its RAB besides.
 */
export const isGovernmentMoney = (payer: SaidPayer): boolean =>
  payer === "APBD" || payer === "APBN" || payer === "APBDES";

/** Whose part of the contribution is meant. */
export const SHARES = ["TOTAL", "PEMBERI_KERJA", "PEKERJA"] as const;
export type Share = (typeof SHARES)[number];

/**
 * A regulation text seen; A- article and value seen in a transcription or a later regulation;
 * B press, official page or public repository; C memory or inference, to be verified before use.
 */
export const CONFIDENCES = ["A", "A-", "B", "C"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The programmes each segment knows. BPU has no JP; construction insures accident and death only. */
export const PROGRAMS_OF: Readonly<Record<Segment, readonly Program[]>> = {
  PU: PROGRAMS,
  BPU: ["JKK", "JKM", "JHT"],
  JAKON: ["JKK", "JKM"],
};
