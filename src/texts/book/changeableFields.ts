import type { Words } from "../language";

/** Fields of funds and of the law as a person picks them; those of groups are titled as on the sheet of groups. */
export const fundFieldNames = {
  ceiling: { id: "Pagu (Rp)", en: "Ceiling (Rp)" },
  earmark: { id: "Bagian untuk iuran (%)", en: "Share for contributions (%)" },
  firstMonth: { id: "Mulai membayar", en: "Pays from" },
  lastMonth: { id: "Terakhir membayar", en: "Pays until" },
} as const satisfies Record<string, Words>;

export const parameterFieldNames = {
  value: { id: "Nilai (Rp)", en: "Value (Rp)" },
  employer: { id: "Tarif, bagian pemberi kerja", en: "Rate, employer's part" },
  worker: { id: "Tarif, bagian pekerja", en: "Rate, worker's part" },
  min: { id: "Dasar terendah", en: "Lowest base" },
  max: { id: "Dasar tertinggi", en: "Highest base" },
  numerator: { id: "Keringanan: dibayar … bagian", en: "Relief: … parts are due" },
  denominator: { id: "Keringanan: dari … bagian", en: "Relief: out of … parts" },
} as const satisfies Record<string, Words>;
