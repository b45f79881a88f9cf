import type { Words } from "../language";

export const villageSheet = {
  title: {
    id: "Rencana anggaran biaya desa (RAB Desa): iuran jaminan sosial ketenagakerjaan",
    en: "Village budgets (RAB Desa): employment social security contributions",
  },
  purpose: {
    id: "Kelompok yang dibiayai desa (pembayar APBDes atau dana APBDes), satu blok per desa, dijumlahkan ke kabupaten.",
    en: "Groups paid by villages (payer APBDes, or a fund of that kind), one block per village, summed up to the regency.",
  },
  how: {
    id: "Baris dihitung seperti di lembar RKA, desa menurut lembar Kelompok; kode rekening desa (Permendagri 20/2018, lampirannya belum dibaca) belum diverifikasi.",
    en: "Lines are calculated as on the sheet RKA, villages come from the sheet Groups; village accounts (Permendagri 20/2018, annex not read) are not verified.",
  },
  allPlaced: {
    id: "Yang dibayar desa menurut Anggaran dan Dana semuanya ada di blok desa.",
    en: "All that villages pay by Budget and Funds stands in their blocks.",
  },
  missing: {
    id: "Blok desa belum memuat semua yang dibayar desa: isi Desa/OPD bila ada yang kosong di Kelompok, lalu tulis ulang dari panel.",
    en: "The blocks do not hold all that villages pay: fill Village/agency on Groups where it is blank, then write again from the pane.",
  },
  summary: { id: "Jumlah per desa (Rp)", en: "Totals by village (Rp)" },
  village: { id: "Desa", en: "Village" },
  other: { id: "Desa lain atau belum bernama", en: "Other villages or none named" },
  regency: { id: "Jumlah kabupaten", en: "Regency total" },
  byBudget: { id: "Menurut Anggaran dan Dana", en: "By the sheets Budget and Funds" },
  byPayer: { id: "Pembayar APBDes tanpa sumber dana", en: "Payer APBDes without a fund" },
  bySplit: {
    id: "Bagian desa dari kelompok yang dibayar beberapa dana",
    en: "Villages' parts of groups several funds pay",
  },
} as const satisfies Record<string, Words>;
