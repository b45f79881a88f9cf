import type { Words } from "../language";

/** The sheet `Dasar hukum`: every article that decided an amount of this plan, to print beside it. */
export const basisSheet = {
  title: { id: "Dasar hukum anggaran ini", en: "Legal bases of this budget" },
  purpose: {
    id: "Peraturan dan pasal yang menentukan rupiah di buku ini, termasuk tiap skenarionya.",
    en: "Regulations and articles that decided an amount in this book, its scenarios included.",
  },
  how: {
    id: "Daftar dan alamat sel seperti saat buku ditulis; ditulis ulang bersama bukunya. Tidak diperlukan lagi? Hapus lembar ini.",
    en: "List and cell addresses as when the book was written; it is written again with the book. No longer needed? Delete this sheet.",
  },
  verified: {
    id: "Semua {all} dasar di bawah dibaca dari naskah resmi.",
    en: "All {all} bases below were read in the regulation text.",
  },
  doubtful: {
    id: "▲ {count} dari {all} dasar di bawah belum diverifikasi dari naskah resmi: periksa sebelum dikutip.",
    en: "▲ {count} of {all} bases below are not verified in the regulation text: check before quoting.",
  },
  none: {
    id: "Belum ada kelompok yang dapat dihitung: belum ada pasal yang menentukan rupiah.",
    en: "No group can be calculated yet: no article decides an amount.",
  },
  regulation: { id: "Peraturan", en: "Regulation" },
  article: { id: "Pasal", en: "Article" },
  noRegulation: { id: "belum diketahui", en: "not known" },
  noArticle: { id: "pasal belum dilihat", en: "article not seen" },
  decides: { id: "Menentukan", en: "Decides" },
  from: { id: "Sejak", en: "From" },
  until: { id: "Sampai", en: "Until" },
  confidence: { id: "Keyakinan", en: "Confidence" },
  local: { id: "ketentuan setempat", en: "local provision" },
  readAt: { id: "Dibaca di", en: "Read at" },
  groups: { id: "Kelompok", en: "Groups" },
  rates: { id: "Angka hukumnya", en: "Its number" },
  amounts: { id: "Rupiah yang ditentukan", en: "Amounts decided" },
  more: { id: "dan {count} kelompok lain", en: "and {count} other groups" },
} as const satisfies Record<string, Words>;
