import type { Words } from "../language";

export const fundsSheet = {
  title: { id: "Sumber dana", en: "Funding sources" },
  purpose: {
    id: "Siapa membayar apa, dan cukupkah pagunya: biaya tiap bulan terhadap pagu tiap sumber dana.",
    en: "Who pays for what, and does the ceiling suffice: each month's cost against each fund's ceiling.",
  },
  how: {
    id: "Kelompok menyebut sumber dananya di lembar Kelompok, atau dipecah dari panel. Bulan yang tidak boleh dibayar dana itu tampak sebagai belum didanai.",
    en: "A group names its fund on the sheet Groups, or is split from the pane. A month in which that fund cannot pay shows as unfunded.",
  },
  allFunded: { id: "Semua iuran ada yang membayar", en: "Every contribution has a payer" },
  unfunded: { id: "Belum ada yang membayar", en: "Paid by nobody yet" },
  funds: { id: "Daftar sumber dana", en: "Funding sources" },
  room: {
    id: "Baris kuning kosong di bawah tabel boleh langsung diisi; semuanya ikut dihitung.",
    en: "The empty yellow rows under the table may be filled at once; all of them are counted.",
  },
  splits: { id: "Pecahan: satu kelompok dibayar beberapa dana", en: "Splits: one group paid by several funds" },
  splitsHow: {
    id: "Per bagian (60 % dan 40 %) atau per bulan (Januari–April, lalu Mei–Desember). Kelompok yang ada di sini tidak memakai sumber dana di lembar Kelompok.",
    en: "By share (60 % and 40 %) or by months (January–April, then May–December). A group listed here does not use its fund on the sheet Groups.",
  },
  summary: { id: "Biaya dan sisa pagu (Rp)", en: "Cost against the ceilings (Rp)" },
  costByMonth: { id: "Biaya tiap bulan (Rp)", en: "Cost of each month (Rp)" },
  leftByMonth: {
    id: "Sisa pagu sesudah bulan itu (Rp); kurang dalam kurung",
    en: "Left of the ceiling after the month (Rp); missing in parentheses",
  },
  fund: { id: "Sumber dana", en: "Fund" },
  code: { id: "Kode", en: "Code" },
  state: { id: "Keadaan", en: "State" },
  ceiling: { id: "Pagu", en: "Ceiling" },
  available: { id: "Dapat dipakai", en: "Available" },
  cost: { id: "Biaya setahun", en: "Cost of the year" },
  left: { id: "Sisa", en: "Left" },
  missing: { id: "Kurang", en: "Missing" },
  exhausted: { id: "Habis pada", en: "Used up in" },
} as const satisfies Record<string, Words>;

export const fundColumns = {
  code: { id: "Kode", en: "Code" },
  name: { id: "Sumber dana", en: "Fund" },
  kind: { id: "Jenis dana", en: "Kind of fund" },
  ceiling: { id: "Pagu (Rp)", en: "Ceiling (Rp)" },
  earmark: { id: "Bagian untuk iuran (%)", en: "Share for contributions (%)" },
  firstMonth: { id: "Mulai membayar", en: "Pays from" },
  lastMonth: { id: "Terakhir membayar", en: "Pays until" },
  onlyFor: { id: "Hanya untuk", en: "Only for" },
  otherCeilings: { id: "Pagu tahun lain", en: "Ceilings of other years" },
  source: { id: "Sumber angka", en: "Source of the figure" },
  note: { id: "Catatan", en: "Note" },
} as const satisfies Record<string, Words>;

export const fundColumnAliases: Record<keyof typeof fundColumns, readonly string[]> = {
  code: ["id", "kode dana", "fund code"],
  name: ["nama", "nama dana", "dana", "sumber pendanaan", "funding source", "name"],
  kind: ["jenis", "kind", "type"],
  ceiling: ["pagu anggaran", "pagu setahun", "alokasi", "anggaran"],
  earmark: ["bagian", "bagian iuran", "persen", "earmark", "share"],
  firstMonth: ["mulai", "dari", "bulan mulai", "from", "first month"],
  lastMonth: ["selesai", "sampai", "bulan selesai", "until", "last month"],
  onlyFor: ["hanya untuk kategori", "kategori", "only for categories", "categories"],
  otherCeilings: ["tahun lain", "other years"],
  source: ["sumber", "sumber data", "source"],
  note: ["keterangan", "notes"],
};

export const splitColumns = {
  group: { id: "Kode kelompok", en: "Group code" },
  fund: { id: "Kode sumber dana", en: "Fund code" },
  share: { id: "Bagian (%)", en: "Share (%)" },
  first: { id: "Mulai", en: "From" },
  last: { id: "Selesai", en: "Until" },
} as const satisfies Record<string, Words>;

export const splitColumnAliases: Record<keyof typeof splitColumns, readonly string[]> = {
  group: ["kelompok", "group", "nama kelompok"],
  fund: ["sumber dana", "dana", "fund", "kode dana"],
  share: ["bagian", "persen", "share", "porsi"],
  first: ["bulan mulai", "dari", "first month"],
  last: ["bulan selesai", "sampai", "last month", "to"],
};

/** Told beside a fund. */
export const fundFaults = {
  noName: { id: "Isi nama dana", en: "Enter its name" },
  kind: { id: "Jenis tak dikenal", en: "Unknown kind" },
  noCeiling: { id: "Pagu belum diisi", en: "No ceiling yet" },
  exceeded: { id: "Pagu tidak cukup", en: "Ceiling too low" },
  enough: { id: "Cukup", en: "Enough" },
} as const satisfies Record<string, Words>;

/** Told beside a group on `Hitung`: why nobody pays for it, or not all of it. */
export const fundStates = {
  none: { id: "tanpa dana", en: "no fund" },
  unknown: { id: "dana tidak ada", en: "no such fund" },
  refused: { id: "tidak boleh", en: "not allowed" },
  payer: { id: "pembayar lain dari dananya", en: "payer is not the fund's" },
  open: { id: "belum 100 %", en: "not 100 %" },
} as const satisfies Record<string, Words>;

export const fundEntryHelp = {
  kind: { id: "Pilih jenis dana dari daftar.", en: "Choose the kind of fund from the list." },
  ceiling: { id: "Isi pagu setahun dalam rupiah bulat.", en: "Enter the year's ceiling in whole rupiah." },
  earmark: {
    id: "Isi persen di atas 0 sampai 100, paling banyak tiga desimal. Kosong = seluruh pagu.",
    en: "Enter a percentage above 0 and up to 100, at most three decimals. Empty = the whole ceiling.",
  },
  month: {
    id: "Isi bulan sebagai tanggal, misalnya 1/4/2025; yang dihitung bulannya. Kosong = tanpa batas.",
    en: "Enter the month as a date, e.g. 1 Apr 2025; the month is what counts. Empty = open.",
  },
  group: { id: "Isi kode kelompok dari lembar Kelompok.", en: "Enter a group's code from the sheet Groups." },
  fund: { id: "Isi kode sumber dana dari daftar di atas.", en: "Enter a fund's code from the list above." },
  share: {
    id: "Isi persen di atas 0 sampai 100; bagian satu bulan berjumlah 100.",
    en: "Enter a percentage above 0 and up to 100; the shares of one month sum to 100.",
  },
} as const satisfies Record<string, Words>;
