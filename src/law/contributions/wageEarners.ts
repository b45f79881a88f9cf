import type { Parameter } from "../parameter";
import { FIRST_MONTH, PP_44_2015, PP_45_2015, PP_46_2015, TRANSCRIPTION, cite } from "../regulations";
import { RISK_CLASSES } from "../terms";

const JKK_PER_100000 = [240, 540, 890, 1270, 1740] as const;
const RISK_ID = ["sangat rendah", "rendah", "sedang", "tinggi", "sangat tinggi"] as const;
const RISK_EN = ["very low", "low", "medium", "high", "very high"] as const;

const sinceJuly2015 = { unit: "PER_100000_WAGE", from: FIRST_MONTH, until: null, confidence: "A-" } as const;
const wage = { kind: "rate", segments: ["PU"], ...sinceJuly2015 } as const;

/**
 * Penerima upah: a percentage of the wage. JKP is paid out of JKK (PP 6/2025 Pasal 11) and by the state,
 * so it costs the budget nothing and JKK stays at its full rate.
 */
export const wageEarnerRates: readonly Parameter[] = [
  ...RISK_CLASSES.map((risk, index): Parameter => ({
    ...wage,
    id: `pu.jkk.${risk}`,
    programs: ["JKK"],
    condition: { risk },
    value: { employer: JKK_PER_100000[index]!, worker: 0 },
    citation: cite(PP_44_2015, "Pasal 16 ayat (1); kelas risiko: Lampiran I, juga PP 82/2019", TRANSCRIPTION),
    note: {
      id: `Risiko ${RISK_ID[index]}. Ditanggung pemberi kerja. Kantor pemerintah selalu ditemukan di kelas 0,24 %.`,
      en: `Risk ${RISK_EN[index]}. Borne by the employer. Government offices were always found in the 0.24 % class.`,
    },
  })),
  {
    ...wage,
    id: "pu.jkm",
    programs: ["JKM"],
    condition: {},
    value: { employer: 300, worker: 0 },
    citation: cite(PP_44_2015, "Pasal 18 ayat (1)", TRANSCRIPTION),
    note: {
      id: "Ditanggung pemberi kerja. JKK, JKM dan JHT tidak mengenal batas upah (pers, kalkulator; belum diverifikasi).",
      en: "Borne by the employer. JKK, JKM and JHT know no wage ceiling (press, calculators; not verified).",
    },
  },
  {
    ...wage,
    id: "pu.jht",
    programs: ["JHT"],
    condition: {},
    value: { employer: 3700, worker: 2000 },
    citation: cite(PP_46_2015, "Pasal 16 ayat (1)", TRANSCRIPTION),
    note: {
      id: "3,7 % pemberi kerja dan 2 % pekerja; tanpa batas upah.",
      en: "3.7 % employer and 2 % worker; no wage ceiling.",
    },
  },
  {
    ...wage,
    id: "pu.jp",
    programs: ["JP"],
    condition: {},
    value: { employer: 2000, worker: 1000 },
    citation: cite(PP_45_2015, "Pasal 28 ayat (3)", TRANSCRIPTION),
    note: {
      id: "2 % pemberi kerja dan 1 % pekerja, sampai batas upah. PP 45/2015 mengisyaratkan kenaikan bertahap; sampai 2026 tidak ditemukan kenaikan.",
      en: "2 % employer and 1 % worker, up to the ceiling. PP 45/2015 foresees a gradual rise; none was found up to 2026.",
    },
  },
];
