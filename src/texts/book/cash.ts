import type { Words } from "../language";

export const cashSheet = {
  title: { id: "Rencana anggaran kas iuran", en: "Cash plan of the contributions" },
  purpose: {
    id: "Berapa uang keluar tiap bulan: menurut bulan iuran, dan menurut tanggal jatuh tempo.",
    en: "How much money leaves in each month: by contribution month, and by due date.",
  },
  rule: {
    id: "Jatuh tempo BPU tanggal 15 bulan itu, PU tanggal 15 bulan berikutnya; Sabtu dan Minggu mundur ke hari kerja berikutnya (libur nasional tidak dihitung).",
    en: "BPU is due on the 15th of the same month, PU on the 15th of the next; Saturdays and Sundays move to the next working day (public holidays not counted).",
  },
  unverified: {
    id: "Belum diverifikasi dari naskah resmi (PP 44/2015, pasal belum dilihat); aturan jasa konstruksi belum ditemukan, dibukukan pada bulan kontrak.",
    en: "Not verified in the regulation text (PP 44/2015, article not seen); for construction no rule was found, booked in the contract's month.",
  },
  byMonth: { id: "Menurut bulan iuran (Rp)", en: "By contribution month (Rp)" },
  byDue: { id: "Menurut jatuh tempo (Rp)", en: "By due date (Rp)" },
  duePU: { id: "Jatuh tempo PU untuk bulan iuran ini", en: "PU due date of this contribution month" },
  dueBPU: { id: "Jatuh tempo BPU untuk bulan iuran ini", en: "BPU due date of this contribution month" },
  dueNumberPU: { id: "Nomor bulan jatuh tempo PU", en: "Serial month of the PU due date" },
  dueNumberBPU: { id: "Nomor bulan jatuh tempo BPU", en: "Serial month of the BPU due date" },
  nextYear: { id: "Tahun berikutnya", en: "Next year" },
  cumulative: { id: "Kumulatif", en: "Cumulative" },
  bySegment: { id: "Iuran per segmen (bantu)", en: "Contributions by segment (working rows)" },
  others: { id: "BPU dan jasa konstruksi", en: "BPU and construction" },
  fromLastYear: {
    id: "Iuran PU Desember tahun lalu yang jatuh tempo Januari tidak termasuk: itu anggaran tahun lalu.",
    en: "Last December's PU contributions due in January are not included: they belong to last year's budget.",
  },
} as const satisfies Record<string, Words>;
