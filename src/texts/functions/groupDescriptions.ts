import type { Words } from "../language";
import type { FunctionDescription } from "./descriptions";

const table: Record<string, Words> = {
  tabel_kelompok: {
    id: "Rentang kelompok beserta baris judulnya, misalnya Kelompok[#All]. Perlu kolom Kelompok, Program, Orang; urutan kolom bebas.",
    en: "Range of groups with its title row, for example Kelompok[#All]. Needs the columns Group, Programmes, People, in any order.",
  },
  tahun: { id: "Tahun anggaran, misalnya 2025.", en: "Budget year, for example 2025." },
};

/**
 * The functions over ranges of worker groups. They use the law of the land alone: what a region has laid down itself
 * belongs to a plan, and a cell that took it from elsewhere would show a figure its arguments do not explain.
 */
export const groupDescriptions: Record<string, FunctionDescription> = {
  ANGGARANKELOMPOK: {
    id: "Tabel anggaran per kelompok: orang-bulan, tiap program, jumlah, status. Ketentuan setempat tidak ikut.",
    en: "Table of the cost of each group: person-months, each programme, total, status. Without local provisions.",
    parameters: table,
  },
  ANGGARANKAS: {
    id: "Tabel kas 12 bulan menurut bulan iuran atau jatuh tempo. Ketentuan setempat tidak ikut.",
    en: "Table of 12 months of cash, by contribution month or by due date. Without local provisions.",
    parameters: {
      ...table,
      dasar_kas: {
        id: '"bulan iuran" (bawaan) atau "jatuh tempo" (BPU tanggal 15 bulan itu, PU tanggal 15 bulan berikutnya).',
        en: '"bulan iuran" (contribution month, default) or "jatuh tempo" (due date: BPU the 15th of that month, PU of the next).',
      },
    },
  },
  RKA: {
    id: "Tabel baris RKA: kode rekening, uraian, koefisien, volume dan satuan, harga satuan, jumlah, sumber dana, status. Ketentuan setempat tidak ikut.",
    en: "Table of budget rows (RKA): account code, description, coefficient, volumes and units, unit price, amount, fund, status. Without local provisions.",
    parameters: table,
  },
};
