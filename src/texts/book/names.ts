import type { Words } from "../language";

/** Names of the sheets, as tabs. At most 31 letters, none of : \ / ? * [ ]. */
export const sheetNames = {
  summary: { id: "Ringkasan", en: "Summary" },
  readme: { id: "Baca dulu", en: "Read first" },
  learn: { id: "Belajar", en: "Lessons" },
  groups: { id: "Kelompok", en: "Groups" },
  funds: { id: "Dana", en: "Funds" },
  rates: { id: "Tarif", en: "Rates" },
  basis: { id: "Dasar hukum", en: "Legal bases" },
  scenarios: { id: "Skenario", en: "Scenarios" },
  comparison: { id: "Perbandingan", en: "Comparison" },
  budget: { id: "Anggaran", en: "Budget" },
  rka: { id: "RKA", en: "RKA" },
  rak: { id: "RAK", en: "Cash plan (RAK)" },
  village: { id: "RAB Desa", en: "Village budgets (RAB Desa)" },
  coverage: { id: "UCJ", en: "Coverage (UCJ)" },
  path: { id: "Jalur UCJ", en: "Coverage path" },
  sensitivity: { id: "Kepekaan", en: "Sensitivity" },
  risk: { id: "Risiko", en: "Risk" },
  checks: { id: "Uji", en: "Checks" },
  trail: { id: "Jejak", en: "Change log" },
  work: { id: "Hitung", en: "Working" },
} as const satisfies Record<string, Words>;
