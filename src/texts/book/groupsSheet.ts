/** What the sheet of groups says; its columns are titled in groups.ts, which the pane shows at once. */
import type { Words } from "../language";

export const groupsSheet = {
  title: { id: "Kelompok pekerja", en: "Worker groups" },
  purpose: {
    id: "Siapa yang diiurkan, berapa orang, atas dasar apa, dari bulan apa sampai bulan apa. Ubah di sini; lembar Anggaran ikut berubah.",
    en: "Who is insured, how many people, on what base, from which month to which. Change it here; the sheet Budget follows.",
  },
  region: { id: "Wilayah", en: "Region" },
  regionCode: { id: "Kode wilayah", en: "Region code" },
  regionSource: { id: "Sumber angka wilayah", en: "Source of the region's figures" },
  author: { id: "Disusun oleh", en: "Prepared by" },
  room: {
    id: "Baris kuning kosong di bawah tabel boleh langsung diisi; semuanya ikut dihitung.",
    en: "The empty yellow rows under the table may be filled at once; all of them are counted.",
  },
  unreached: {
    id: "kelompok di bawah baris terakhir yang dihitung BELUM masuk jumlah. Buka panel lalu tulis ke buku kerja.",
    en: "groups below the last calculated row are NOT in the total. Open the pane and write to the workbook.",
  },
  faulty: {
    id: "kelompok belum bisa dihitung; sebabnya di lembar Hitung dan di panel.",
    en: "groups cannot be counted yet; the reasons are on the sheet Working and in the pane.",
  },
} as const satisfies Record<string, Words>;

/** What a wrong entry is told: title, then what is accepted. */
export const groupEntryHelp = {
  segment: { id: "Pilih PU, BPU, atau JAKON dari daftar.", en: "Choose PU, BPU or JAKON from the list." },
  programs: {
    id: "Pilih program dari daftar. BPU tidak mengenal JP; JAKON hanya JKK dan JKM.",
    en: "Choose the programmes from the list. BPU has no JP; JAKON only JKK and JKM.",
  },
  base: {
    id: "Isi rupiah sebulan, paling sedikit satu, paling banyak dua angka desimal. BPU boleh kosong (dasar terendah).",
    en: "Enter rupiah a month, at least one, at most two decimals. BPU may stay empty (the lowest base).",
  },
  contract: {
    id: "Isi nilai kontrak tanpa PPN dalam rupiah bulat; hanya untuk JAKON.",
    en: "Enter the contract value without PPN in whole rupiah; only for JAKON.",
  },
  risk: { id: "Pilih tingkat risiko dari daftar.", en: "Choose the risk class from the list." },
  sector: { id: "Pilih sektor dari daftar.", en: "Choose the sector from the list." },
  payer: {
    id: "Pilih siapa yang membayar dari daftar. Kosong: menurut jenis dana di kolom Sumber dana.",
    en: "Choose who pays from the list. Blank: by the kind of the fund in the column Fund.",
  },
  workerPart: {
    id: "Pilih siapa yang menanggung 2 % JHT dan 1 % JP bagian pekerja. Hanya berlaku untuk PU; kosong berarti ditanggung dana.",
    en: "Choose who bears the worker's 2 % of JHT and 1 % of JP. Counts for PU only; empty means the fund pays.",
  },
  people: {
    id: "Isi jumlah orang, bilangan bulat nol atau lebih.",
    en: "Enter the number of people, a whole number of zero or more.",
  },
  month: {
    id: "Isi bulan sebagai tanggal, misalnya 1/4/2025; yang dihitung bulannya.",
    en: "Enter the month as a date, e.g. 1 Apr 2025; the month is what counts.",
  },
  category: {
    id: "Pilih kategori dari daftar atau kosongkan.",
    en: "Choose the category from the list or leave it empty.",
  },
  covered: {
    id: "Isi berapa orang kelompok ini sudah terhitung sebagai peserta dalam angka cakupan; kosong berarti semuanya baru.",
    en: "Enter how many of the group the coverage figure counts as participants already; empty means everyone is new.",
  },
  figure: {
    id: "Pilih kode angka cakupan dari lembar UCJ yang pekerjanya mencakup kelompok ini.",
    en: "Choose the code of the coverage figure on the sheet UCJ whose workers include this group.",
  },
  /** Before the number and "huruf". */
  length: { id: "Persingkat teks ini: paling banyak", en: "Shorten this text: at most" },
  letters: { id: "huruf.", en: "characters." },
  fund: { id: "Pilih kode sumber dana dari lembar Dana.", en: "Choose the code of a fund on the sheet Funds." },
} as const satisfies Record<string, Words>;

export const entryTitle: Words = { id: "Isian ini belum bisa dipakai", en: "This entry cannot be used" };
