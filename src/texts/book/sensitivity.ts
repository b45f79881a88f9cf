import type { Words } from "../language";

/** The sheet `Kepekaan`: what two inputs do together, and each alone. */
export const sensitivitySheet = {
  title: { id: "Kepekaan anggaran", en: "Sensitivity of the budget" },
  purpose: {
    id: "Apa jadinya bila dua isian berubah sekaligus, dan isian mana yang paling menentukan.",
    en: "What becomes of the budget if two inputs change at once, and which input matters most.",
  },
  how: {
    id: "Angka di lembar ini dihitung oleh add-in dan dicatat saat ditulis, karena buku hanya menghitung satu keadaan; lebarnya rentang dihitung di sini.",
    en: "The add-in worked these figures out and noted them when this was written, because a book calculates one state at a time; widths of the ranges are calculated here.",
  },
  writtenOn: { id: "Ditulis", en: "Written on" },
  scenario: { id: "Dibuat dari", en: "Made from" },
  total: { id: "Iuran setahun (Rp)", en: "Contributions of the year (Rp)" },
  who: { id: "Kelompok yang digerakkan", en: "Groups that are moved" },
  costTitle: { id: "Biaya setahun (Rp)", en: "Cost of the year (Rp)" },
  lackTitle: { id: "Kekurangan dana (Rp)", en: "Lack of funds (Rp)" },
  open: {
    id: "Kekurangan dana tidak dapat dikatakan: ada dana terpakai yang pagunya belum diisi.",
    en: "What is lacking cannot be said: a fund in use has no ceiling.",
  },
  uncounted: {
    id: "Sel kosong: ada kelompok yang dengan isian itu tidak dapat dihitung, misalnya bulannya habis.",
    en: "Blank cells: a group cannot be counted with that input, for example because no month is left.",
  },
  rangesTitle: {
    id: "Setiap isian sendiri, dari ujung ke ujung rentangnya",
    en: "Each input alone, from one end of its range to the other",
  },
  input: { id: "Isian", en: "Input" },
  low: { id: "Terendah", en: "Least" },
  high: { id: "Tertinggi", en: "Most" },
  atLow: { id: "Biaya pada terendah (Rp)", en: "Cost at the least (Rp)" },
  atHigh: { id: "Biaya pada tertinggi (Rp)", en: "Cost at the most (Rp)" },
  lackLow: { id: "Kurang pada terendah (Rp)", en: "Lacking at the least (Rp)" },
  lackHigh: { id: "Kurang pada tertinggi (Rp)", en: "Lacking at the most (Rp)" },
  spread: { id: "Selisih biaya (Rp)", en: "Cost apart (Rp)" },
  same: {
    id: "Buku masih sama dengan saat lembar ini ditulis.",
    en: "The book is still as it was when this was written.",
  },
  other: {
    id: "Buku sekarang memakai skenario lain; pilih {scenario} di lembar {summary} untuk memeriksa.",
    en: "The book now uses another scenario; choose {scenario} on the sheet {summary} to check.",
  },
  moved: {
    id: "Lembar ini dibuat dari total Rp{made}; buku sekarang Rp{now}: tulis lagi dari panel (Bagaimana jika > Kepekaan).",
    en: "This sheet was made from a total of Rp{made}; the book now has Rp{now}: write again from the pane (What if > Sensitivity).",
  },
} as const satisfies Record<string, Words>;
