import type { Words } from "./language";

/** What each limit of a plan is called, and why it is where it is, by its key in budget/limits.ts. */
export const limitWords = {
  total: {
    name: { id: "Iuran setahun, satu kelompok dan semuanya", en: "Contributions of the year, of one group and of all" },
    why: {
      id: "Sel lembar kerja menyimpan lima belas angka dengan tepat; yang lebih besar kehilangan rupiah terakhirnya.",
      en: "A cell of a spreadsheet holds fifteen digits exactly; what is larger loses its last rupiah.",
    },
  },
  ceiling: {
    name: { id: "Pagu setahun, satu sumber dana dan semuanya", en: "Ceilings of a year, of one fund and of all" },
    why: {
      id: "Seperti iuran setahun: lima belas angka. APBD terbesar (DKI Jakarta) sekitar 92 triliun.",
      en: "As the year's contributions: fifteen digits. The largest regional budget (Jakarta) is about 92 trillion.",
    },
  },
  contract: {
    name: { id: "Nilai satu kontrak jasa konstruksi", en: "Value of one construction contract" },
    why: {
      id: "Nilai kali tarif per 100.000 tetap di bawah 2^53, sehingga buku dan perhitungan menghasilkan rupiah yang sama.",
      en: "Value times rate per 100,000 stays below 2^53, so that book and arithmetic give the same rupiah.",
    },
  },
  base: {
    name: { id: "Dasar iuran satu orang sebulan", en: "Contribution base of one person a month" },
    why: {
      id: "Tidak ada upah sebesar itu; sen kali tarif per 100.000 tetap di bawah 2^53.",
      en: "No wage is that high; hundredths times rate per 100,000 stay below 2^53.",
    },
  },
  leastBase: {
    name: { id: "Dasar iuran paling kecil", en: "Lowest contribution base" },
    why: {
      id: "Yang lebih kecil adalah persen: +6,5 % dalam sel bernilai 0,065.",
      en: "What is less is a percentage: +6.5 % is 0.065 in a cell.",
    },
  },
  people: {
    name: { id: "Orang dalam satu kelompok", en: "People in one group" },
    why: { id: "Lebih banyak daripada penduduk Indonesia.", en: "More than the country's inhabitants." },
  },
  flow: {
    name: { id: "Orang masuk atau keluar tiap bulan", en: "People joining or leaving each month" },
    why: { id: "Seperti jumlah orang.", en: "As the number of people." },
  },
  months: {
    name: { id: "Lama satu kelompok", en: "Duration of one group" },
    why: { id: "Satu abad; yang lebih lama salah ketik.", en: "A century; what is longer was mistyped." },
  },
  firstYear: {
    name: { id: "Tahun anggaran paling awal", en: "Earliest budget year" },
    why: {
      id: "Aturan yang dikenal berlaku sejak Juli 2015, jadi 2015 hanya dikenal separuh.",
      en: "The known rules are in force from July 2015, so only half of 2015 is known.",
    },
  },
  lastYear: {
    name: { id: "Tahun anggaran paling akhir", en: "Latest budget year" },
    why: { id: "Yang lebih jauh salah ketik.", en: "What lies further ahead was mistyped." },
  },
  groups: {
    name: { id: "Kelompok dalam satu rencana", en: "Groups in one plan" },
    why: {
      id: "Satu kelompok untuk tiap desa di kabupaten dengan desa terbanyak (Aceh Utara, 852) masih muat.",
      en: "One group for every village of the regency with most villages (Aceh Utara, 852) still fits.",
    },
  },
  funds: {
    name: { id: "Sumber dana dalam satu rencana", en: "Funds in one plan" },
    why: {
      id: "Lembar Dana menyandingkan tiap dana dengan tiap kelompok dan bulan.",
      en: "The sheet Funds sets every fund against every group and month.",
    },
  },
  splits: {
    name: { id: "Bagian dalam pembagian satu kelompok", en: "Parts in the split of one group" },
    why: { id: "Dua dana yang berganti tiap bulan.", en: "Two funds that change every month." },
  },
  scenarios: {
    name: { id: "Skenario dalam satu rencana", en: "Scenarios in one plan" },
    why: {
      id: "Tiap skenario menghitung seluruh rencana sekali lagi.",
      en: "Each scenario calculates the whole plan once more.",
    },
  },
  overrides: {
    name: { id: "Isian yang diganti, semua skenario", en: "Replaced inputs of all scenarios" },
    why: {
      id: "Satu untuk tiap kelompok; lebih dari itu lebih mudah sebagai rencana tersendiri.",
      en: "One for each group; beyond that a plan of its own is easier to read.",
    },
  },
  coverage: {
    name: { id: "Angka cakupan dalam satu rencana", en: "Coverage figures in one plan" },
    why: { id: "Delapan tahun, tiap bulan.", en: "Eight years, month by month." },
  },
  accounts: {
    name: { id: "Baris rekening daerah", en: "Lines of the region's accounts" },
    why: { id: "Tiap kategori dan program, beberapa kali.", en: "Each category and programme, several times over." },
  },
  provisions: {
    name: { id: "Ketentuan setempat dalam satu rencana", en: "Local provisions in one plan" },
    why: {
      id: "Satu per parameter dan masa; lebih dari itu salah ketik.",
      en: "One per parameter and period; more are a slip.",
    },
  },
  region: {
    name: { id: "Nama wilayah", en: "Name of the region" },
    why: {
      id: "Berdiri di kaki tiap halaman, yang di Excel paling banyak 255 huruf.",
      en: "Stands in the footer of every page, which Excel limits to 255 characters.",
    },
  },
  name: {
    name: { id: "Nama, kode, tempat, jabatan", en: "Names, codes, places, positions" },
    why: {
      id: "Excel membandingkan dan mencari paling banyak 255 huruf.",
      en: "Excel compares and looks up at most 255 characters.",
    },
  },
  text: {
    name: { id: "Sumber, catatan, alasan", en: "Sources, notes, reasons" },
    why: {
      id: "Sehalaman penuh; sel Excel sendiri memuat 32.767 huruf tetapi tidak mencetaknya.",
      en: "A full page; a cell of Excel holds 32,767 characters but does not print them.",
    },
  },
  fileBytes: {
    name: { id: "Ukuran berkas rencana", en: "Size of a plan file" },
    why: {
      id: "Seribu kelompok, dengan anggaran yang ditetapkan dan catatan, memerlukan sekitar satu juta.",
      en: "A thousand groups, with an adopted budget and notes, take about one million.",
    },
  },
  fileDepth: {
    name: { id: "Kedalaman berkas rencana", en: "Depth of a plan file" },
    why: { id: "Berkas yang lengkap sedalam tujuh tingkat.", en: "A complete file is seven levels deep." },
  },
  fileProblems: {
    name: { id: "Kesalahan berkas yang ditulis satu per satu", en: "Mistakes of a file told one by one" },
    why: { id: "Sisanya disebut jumlahnya.", en: "Of the others the number is told." },
  },
} as const satisfies Record<string, Record<"name" | "why", Words>>;
