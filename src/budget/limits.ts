import type { Note } from "../law/parameter";

/** What a limit counts, in the words of docs/limits.md. */
export type LimitUnit =
  "rupiah" | "people" | "people a month" | "months" | "year" | "entries" | "characters" | "bytes" | "levels";

export interface Limit {
  value: number;
  unit: LimitUnit;
  name: Note;
  why: Note;
}

const limit = (value: number, unit: LimitUnit, name: Note, why: Note): Limit => ({ value, unit, name, why });

/**
 * How much a plan may hold, the same for plan file, pane, cells and book. Everything that refuses a number, a text or
 * a list for its size takes the size from here; docs/limits.md is this list.
 * @example LIMITS.people.value // 300,000,000
 */
export const LIMITS = {
  total: limit(
    999_999_999_999_999,
    "rupiah",
    { id: "Iuran setahun, satu kelompok dan semuanya", en: "Contributions of the year, of one group and of all" },
    {
      id: "Sel lembar kerja menyimpan lima belas angka dengan tepat; yang lebih besar kehilangan rupiah terakhirnya.",
      en: "A cell of a spreadsheet holds fifteen digits exactly; what is larger loses its last rupiah.",
    },
  ),
  ceiling: limit(
    999_999_999_999_999,
    "rupiah",
    { id: "Pagu setahun, satu sumber dana dan semuanya", en: "Ceilings of a year, of one fund and of all" },
    {
      id: "Seperti iuran setahun: lima belas angka. APBD terbesar (DKI Jakarta) sekitar 92 triliun.",
      en: "As the year's contributions: fifteen digits. The largest regional budget (Jakarta) is about 92 trillion.",
    },
  ),
  contract: limit(
    10_000_000_000_000,
    "rupiah",
    { id: "Nilai satu kontrak jasa konstruksi", en: "Value of one construction contract" },
    {
      id: "Nilai kali tarif per 100.000 tetap di bawah 2^53, sehingga buku dan perhitungan menghasilkan rupiah yang sama.",
      en: "Value times rate per 100,000 stays below 2^53, so that book and arithmetic give the same rupiah.",
    },
  ),
  base: limit(
    10_000_000_000,
    "rupiah",
    { id: "Dasar iuran satu orang sebulan", en: "Contribution base of one person a month" },
    {
      id: "Tidak ada upah sebesar itu; sen kali tarif per 100.000 tetap di bawah 2^53.",
      en: "No wage is that high; hundredths times rate per 100,000 stay below 2^53.",
    },
  ),
  people: limit(
    300_000_000,
    "people",
    { id: "Orang dalam satu kelompok", en: "People in one group" },
    { id: "Lebih banyak daripada penduduk Indonesia.", en: "More than the country's inhabitants." },
  ),
  flow: limit(
    300_000_000,
    "people a month",
    { id: "Orang masuk atau keluar tiap bulan", en: "People joining or leaving each month" },
    { id: "Seperti jumlah orang.", en: "As the number of people." },
  ),
  months: limit(
    1200,
    "months",
    { id: "Lama satu kelompok", en: "Duration of one group" },
    { id: "Satu abad; yang lebih lama salah ketik.", en: "A century; what is longer was mistyped." },
  ),
  firstYear: limit(
    2016,
    "year",
    { id: "Tahun anggaran paling awal", en: "Earliest budget year" },
    {
      id: "Aturan yang dikenal berlaku sejak Juli 2015, jadi 2015 hanya dikenal separuh.",
      en: "The known rules are in force from July 2015, so only half of 2015 is known.",
    },
  ),
  lastYear: limit(
    2100,
    "year",
    { id: "Tahun anggaran paling akhir", en: "Latest budget year" },
    { id: "Yang lebih jauh salah ketik.", en: "What lies further ahead was mistyped." },
  ),
  groups: limit(
    1000,
    "entries",
    { id: "Kelompok dalam satu rencana", en: "Groups in one plan" },
    {
      id: "Satu kelompok untuk tiap desa di kabupaten dengan desa terbanyak (Aceh Utara, 852) masih muat.",
      en: "One group for every village of the regency with most villages (Aceh Utara, 852) still fits.",
    },
  ),
  funds: limit(
    50,
    "entries",
    { id: "Sumber dana dalam satu rencana", en: "Funds in one plan" },
    {
      id: "Lembar Dana menyandingkan tiap dana dengan tiap kelompok dan bulan.",
      en: "The sheet Funds sets every fund against every group and month.",
    },
  ),
  splits: limit(
    24,
    "entries",
    { id: "Bagian dalam pembagian satu kelompok", en: "Parts in the split of one group" },
    { id: "Dua dana yang berganti tiap bulan.", en: "Two funds that change every month." },
  ),
  scenarios: limit(
    50,
    "entries",
    { id: "Skenario dalam satu rencana", en: "Scenarios in one plan" },
    {
      id: "Tiap skenario menghitung seluruh rencana sekali lagi.",
      en: "Each scenario calculates the whole plan once more.",
    },
  ),
  overrides: limit(
    1000,
    "entries",
    { id: "Isian yang diganti, semua skenario", en: "Replaced inputs of all scenarios" },
    {
      id: "Satu untuk tiap kelompok; lebih dari itu lebih mudah sebagai rencana tersendiri.",
      en: "One for each group; beyond that a plan of its own is easier to read.",
    },
  ),
  coverage: limit(
    100,
    "entries",
    { id: "Angka cakupan dalam satu rencana", en: "Coverage figures in one plan" },
    { id: "Delapan tahun, tiap bulan.", en: "Eight years, month by month." },
  ),
  region: limit(
    100,
    "characters",
    { id: "Nama wilayah", en: "Name of the region" },
    {
      id: "Berdiri di kaki tiap halaman, yang di Excel paling banyak 255 huruf.",
      en: "Stands in the footer of every page, which Excel limits to 255 characters.",
    },
  ),
  name: limit(
    200,
    "characters",
    { id: "Nama, kode, tempat, jabatan", en: "Names, codes, places, positions" },
    {
      id: "Excel membandingkan dan mencari paling banyak 255 huruf.",
      en: "Excel compares and looks up at most 255 characters.",
    },
  ),
  text: limit(
    2000,
    "characters",
    { id: "Sumber, catatan, alasan", en: "Sources, notes, reasons" },
    {
      id: "Sehalaman penuh; sel Excel sendiri memuat 32.767 huruf tetapi tidak mencetaknya.",
      en: "A full page; a cell of Excel holds 32,767 characters but does not print them.",
    },
  ),
  fileBytes: limit(
    4_000_000,
    "bytes",
    { id: "Ukuran berkas rencana", en: "Size of a plan file" },
    {
      id: "Seribu kelompok, dengan anggaran yang ditetapkan dan catatan, memerlukan sekitar satu juta.",
      en: "A thousand groups, with an adopted budget and notes, take about one million.",
    },
  ),
  fileDepth: limit(
    16,
    "levels",
    { id: "Kedalaman berkas rencana", en: "Depth of a plan file" },
    { id: "Berkas yang lengkap sedalam tujuh tingkat.", en: "A complete file is seven levels deep." },
  ),
  fileProblems: limit(
    50,
    "entries",
    { id: "Kesalahan berkas yang ditulis satu per satu", en: "Mistakes of a file told one by one" },
    { id: "Sisanya disebut jumlahnya.", en: "Of the others the number is told." },
  ),
} as const satisfies Record<string, Limit>;
export type LimitKey = keyof typeof LIMITS;
