import type { Language } from "../../language";

/** Words of "Bandingkan" and of the bridge from one budget to another. */
const id = {
  heading: "Skenario berdampingan",
  choose: "Yang dibandingkan",
  against: "Selisih terhadap",
  table: "Tabel perbandingan; geser ke samping bila tidak muat",
  base: "acuan",
  figure: "Angka",
  note: "Catatan",
  locked: "terkunci",
  of: (name: string, what: string) => `${name}: ${what}.`,
  trialUnread:
    "Percobaan ini memuat isian yang belum bisa dibaca; yang dibandingkan hasil terakhirnya yang bisa dihitung. Betulkan isian itu di Coba.",
  onlyPlan: "Belum ada skenario. Coba perubahan di Coba, lalu simpan sebagai skenario.",
  bridge: "Mengapa berbeda?",
  from: "Dari",
  to: "Ke",
  cause: "Sebab",
  amount: "Rupiah",
  equal: "Keduanya berbiaya sama, dan tidak ada sebab yang mengubahnya.",
  sum: (from: string, to: string, difference: string) => `Dari ${from} menjadi ${to}: ${difference}.`,
  toSheet: "Tulis ke lembar Perbandingan",
  toSheetHint:
    "Menulis buku beserta tabel ini dan sebab selisihnya, satu halaman. Angka pilihan dicatat; selisihnya rumus.",
  cut: "Batang tidak dimulai dari nol agar selisihnya terlihat.",
};

const en: typeof id = {
  heading: "Scenarios side by side",
  choose: "What is compared",
  against: "Difference to",
  table: "Table of the comparison; scroll sideways where it does not fit",
  base: "reference",
  figure: "Figure",
  note: "Note",
  locked: "locked",
  of: (name, what) => `${name}: ${what}.`,
  trialUnread:
    "This trial has an entry that cannot be read; its last result that could be worked out is compared. Correct the entry in Try.",
  onlyPlan: "No scenario yet. Try changes in Try, then keep them as a scenario.",
  bridge: "Why do they differ?",
  from: "From",
  to: "To",
  cause: "Cause",
  amount: "Rupiah",
  equal: "Both cost the same, and no cause changes that.",
  sum: (from, to, difference) => `From ${from} to ${to}: ${difference}.`,
  toSheet: "Write to the sheet Comparison",
  toSheetHint:
    "Writes the book with this table and why they differ, on one page. Figures are noted; differences are formulas.",
  cut: "Bars do not start at zero, so that the difference can be seen.",
};

export const compareTexts: Record<Language, typeof id> = { id, en };
