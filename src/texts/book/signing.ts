import type { Words } from "../language";

export const signingTexts = {
  acknowledges: { id: "Mengetahui,", en: "Acknowledged by" },
  number: { id: "NIP", en: "NIP (staff number)" },
  /** Before the number where it is signed, as every such sheet has it. */
  numberSigned: { id: "NIP", en: "NIP" },
  place: { id: "Tempat", en: "Place" },
  date: { id: "Tanggal", en: "Date" },
  position: { id: "Jabatan", en: "Position" },
  name: { id: "Nama", en: "Name" },
  acknowledgesTitle: { id: "Yang mengetahui", en: "Who acknowledges" },
  makerTitle: { id: "Yang membuat", en: "Who made it" },
  title: {
    id: "Tempat tanda tangan (tercetak di RKA, RAK, dan RAB Desa)",
    en: "Signing block (printed on the sheets officials sign)",
  },
} as const satisfies Record<string, Words>;

/** Left to be written by hand. */
export const BLANK_LINE = "………………………………";
