import type { Words } from "../language";

export const villageSheet = {
  title: { id: "Rencana anggaran biaya desa (RAB Desa): iuran jaminan sosial ketenagakerjaan", en: "Village budgets (RAB Desa): employment social security contributions" },
  purpose: {
    id: "Kelompok yang dibiayai desa (pembayar APBDes atau dana APBDes), satu blok per desa, dijumlahkan ke kabupaten.",
    en: "Groups paid by villages (payer APBDes, or a fund of that kind), one block per village, summed up to the regency.",
  },
  how: {
    id: "Baris dan kode rekening diambil dari lembar RKA, desa dari lembar Kelompok; kode rekening desa (Permendagri 20/2018, lampirannya belum dibaca) belum diverifikasi.",
    en: "Lines and account codes come from the sheet RKA, villages from the sheet Groups; village accounts (Permendagri 20/2018, annex not read) are not verified.",
  },
  none: { id: "Belum ada kelompok yang dibiayai desa.", en: "No group is paid by a village yet." },
  allPlaced: { id: "Semua desa mempunyai bloknya sendiri.", en: "Every village has its own block." },
  missing: {
    id: "kelompok belum punya blok desa sendiri: isi kolom Desa/OPD di lembar Kelompok, lalu tulis ulang buku dari panel. Yang pertama:",
    en: "groups have no block of their own: fill the column Village/OPD on the sheet Groups, then write the book again from the pane. The first:",
  },
  summary: { id: "Jumlah per desa (Rp)", en: "Totals by village (Rp)" },
  village: { id: "Desa", en: "Village" },
  other: { id: "Desa lain atau belum bernama", en: "Other villages or none named" },
  regency: { id: "Jumlah kabupaten", en: "Regency total" },
  byBudget: { id: "Menurut Anggaran dan Dana", en: "By the sheets Budget and Funds" },
  blocks: { id: "Rincian per desa", en: "Lines by village" },
  villagePart: { id: "Bagian desa:", en: "Village's part:" },
  working: { id: "Kolom bantu, di luar halaman cetak", en: "Working columns, outside the printed page" },
  block: { id: "Blok", en: "Block" },
  order: { id: "Urutan", en: "Order" },
  group: { id: "Kelompok ke", en: "Group no." },
  line: { id: "Baris RKA", en: "RKA line" },
  funded: { id: "Dibiayai desa (1), sebagian (-1)", en: "Paid by the village (1), in part (-1)" },
  part: { id: "Bagian desa dari pecahan (Rp)", en: "Village's part of a split (Rp)" },
  paid: { id: "Dibayar desa (Rp)", en: "Paid by the village (Rp)" },
  count: { id: "Banyak baris", en: "Lines" },
  start: { id: "Sesudah baris", en: "After line" },
  key: { id: "Kunci", en: "Key" },
  villageFund: { id: "Dana APBDes (1 = ya)", en: "Fund of a village (1 = yes)" },
} as const satisfies Record<string, Words>;
