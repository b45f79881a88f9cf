import type { Words } from "../language";

export const cashSheet = {
  title: { id: "Rencana anggaran kas iuran", en: "Cash plan of the contributions" },
  purpose: {
    id: "Berapa uang keluar tiap bulan menurut tanggal jatuh tempo; menurut bulan iuran sebagai pembanding (per program di Anggaran).",
    en: "How much money leaves in each month by due date; by contribution month for comparison (by programme on Budget).",
  },
  rule: {
    id: "Jatuh tempo BPU tanggal 15 bulan itu, PU tanggal 15 bulan berikutnya; Sabtu dan Minggu mundur ke hari kerja (libur nasional tidak dihitung).",
    en: "BPU is due on the 15th of its month, PU on the 15th of the next; Saturdays and Sundays move to a working day (public holidays not counted).",
  },
  unverified: {
    id: "Belum diverifikasi dari naskah resmi (PP 44/2015, pasal belum dilihat); aturan jasa konstruksi belum ditemukan, dibukukan pada bulan kontrak.",
    en: "Not verified in the regulation text (PP 44/2015, article not seen); for construction no rule was found, booked in the contract's month.",
  },
  byMonth: { id: "Menurut bulan iuran (Rp)", en: "By contribution month (Rp)" },
  byDue: { id: "Menurut jatuh tempo (Rp)", en: "By due date (Rp)" },
  dates: { id: "Tanggal jatuh tempo tiap bulan iuran", en: "Due date of each contribution month" },
  duePU: { id: "PU", en: "PU" },
  dueBPU: { id: "BPU dan jasa konstruksi", en: "BPU and construction" },
  /** The year that follows stands behind it. */
  nextYear: { id: "Tahun", en: "Year" },
  cumulative: { id: "Kumulatif", en: "Cumulative" },
  wageEarners: {
    id: "Bagian PU dari iuran tiap bulan (Rp, dipakai blok menurut jatuh tempo)",
    en: "PU part of each month's contributions (Rp, used by the block by due date)",
  },
  outside: {
    id: "Di antaranya di luar RKA (CSR, mandiri, pemberi kerja)",
    en: "Of it outside the RKA (CSR, participants, employers)",
  },
  fromLastYear: {
    id: "Iuran PU Desember tahun lalu yang jatuh tempo Januari tidak termasuk: itu anggaran tahun lalu.",
    en: "Last December's PU contributions due in January are not included: they belong to last year's budget.",
  },
  dueMonth: { id: "Bulan jatuh tempo", en: "Month it is due in" },
} as const satisfies Record<string, Words>;
