import type { Note } from "../parameter";

/** Assumptions the examples share, so that they read the same everywhere. */
export const assumed = {
  months: (id: string, en: string): Note => ({
    id: `Asumsi contoh: bulan iuran ${id}; tidak diumumkan.`,
    en: `Assumption of the example: contribution months ${en}; not published.`,
  }),
  payer: {
    id: "Asumsi contoh: dibayar APBD kabupaten; sumber dana tidak diumumkan.",
    en: "Assumption of the example: paid by the regency's budget; the fund was not published.",
  },
  package: {
    id: "Asumsi contoh: BPU dasar terendah, JKK dan JKM (16.800); tarif tidak disebut sumber.",
    en: "Assumption of the example: BPU at the lowest base, JKK and JKM (16,800); the source names no rate.",
  },
  noCeiling: {
    id: "Pagu tidak diumumkan; isi pagu daerah sendiri.",
    en: "No ceiling was published; enter your own.",
  },
} as const;
