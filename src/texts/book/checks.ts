import type { Words } from "../language";

export const checksSheet = {
  title: { id: "Uji buku", en: "Checks of this book" },
  purpose: {
    id: "Salah harus dibetulkan sebelum diserahkan: betulkan isian (sel kuning) yang disebut; yang bukan isian pulih bila buku ditulis lagi dari panel. Perhatikan: baca, lalu putuskan.",
    en: "Wrong must be put right before handing in: mend the input (yellow cell) that is named; what is no input is mended by writing the book again from the pane. Look: read, then decide.",
  },
  check: { id: "Pemeriksaan", en: "Check" },
  result: { id: "Hasil", en: "Result" },
  left: { id: "Nilai", en: "Value" },
  right: { id: "Seharusnya", en: "Should be" },
  difference: { id: "Selisih", en: "Difference" },
  where: { id: "Sel", en: "Cells" },
  first: { id: "Yang pertama", en: "The first" },
  good: { id: "Baik", en: "Good" },
  wrong: { id: "Salah", en: "Wrong" },
  look: { id: "Perhatikan", en: "Look" },
  overall: { id: "Hasil semua pemeriksaan", en: "Result of all checks" },
  allGood: { id: "Semua pemeriksaan baik", en: "All checks are good" },
  wrongCount: { id: "salah", en: "wrong" },
  lookCount: { id: "perlu diperhatikan", en: "to look at" },
  severity: { id: "Bila tidak cocok", en: "If they differ" },
} as const satisfies Record<string, Words>;

/** One line of the sheet each. */
export const checkLines = {
  unreached: {
    id: "Kelompok di bawah baris terakhir yang dihitung",
    en: "Groups below the last row that is calculated",
  },
  titles: {
    id: "Baris judul tabel Kelompok hilang, atau teks di sana terlalu panjang (merah): nama, desa 200 huruf, sumber, catatan 2.000",
    en: "The title row of Groups is gone, or a text there is too long (red): name, village 200 characters, source, note 2,000",
  },
  leftOut: { id: "Kelompok yang belum bisa dihitung", en: "Groups that cannot be counted yet" },
  categories: {
    id: "Kategori yang tidak ada di daftar: pilih dari daftar, karena kategori menentukan rekeningnya",
    en: "Categories that are not in the list: choose one, since the category decides the account code",
  },
  codesRepeated: { id: "Kode kelompok yang berulang", en: "Group codes used twice" },
  groupsTaken: {
    id: "Kode sampai dasar di Hitung sama dengan di Kelompok (sel yang beda, selain yang diganti skenario)",
    en: "Code to base on Working are those of Groups (cells that differ, beside those a scenario replaces)",
  },
  termsTaken: {
    id: "Isian lain, sampai sumber dana, di Hitung sama dengan di Kelompok (sel yang beda, selain yang diganti skenario)",
    en: "Everything else up to the fund on Working is that of Groups (cells that differ, beside those a scenario replaces)",
  },
  monthsAgainstPeriod: {
    id: "Orang tiap bulan, dihitung lagi dari tanggal mulai dan selesai",
    en: "People of each month, computed again from first and last day",
  },
  basesFollow: {
    id: "Dasar yang bukan upah, bukan batas, bukan dari daftar penghasilan, atau bukan program kelompoknya",
    en: "Bases that are neither wage nor limit nor of the list of incomes, or no programme of the group",
  },
  pricesFollow: {
    id: "Iuran seorang yang tidak mengikuti golongan, dasar, tarif, atau bagian pekerjanya",
    en: "A person's contributions that do not follow from class, base, rate or who bears the worker's part",
  },
  contractsCharged: {
    id: "Kontrak kali lapisan tarifnya, dihitung lagi dari hukum saat ditulis",
    en: "Contracts times their slices, computed again from the law as written",
  },
  activeUnknown: {
    id: "Skenario aktif kosong atau tidak ada tepat sekali di daftar",
    en: "The active scenario is blank or not listed exactly once",
  },
  overrideFaults: {
    id: "Baris skenario yang belum bisa dipakai, atau berlaku padahal skenarionya tidak aktif",
    en: "Rows of scenarios that cannot be used yet, or count although their scenario is not active",
  },
  sweepsLeft: {
    id: "Baris skenario aktif yang tidak mengenai siapa pun, atau tidak mengubah semua sasarannya",
    en: "Rows of the active scenario that touch nobody, or do not change all they speak of",
  },
  lockedChanged: {
    id: "Isi skenario terkunci yang berubah di lembar; ambil atau kembalikan dari panel, di Skenario",
    en: "Contents of locked scenarios changed in the sheet; take them over or put them back in the pane, in Scenarios",
  },
  overridesUnreached: {
    id: "Baris disisipkan di tabel skenario, atau kolom di Hitung, dan belum dihitung; tulis ulang dari panel",
    en: "Rows inserted into the table of scenarios, or a column on Working, not counted yet; write again from the pane",
  },
  yearAsWritten: {
    id: "Tahun anggaran masih tahun buku ini ditulis",
    en: "The budget year is still the one this book was written for",
  },
  roundingAsWritten: {
    id: "Pembulatan masih seperti saat ditulis (mengubahnya: dari panel)",
    en: "Rounding is still as written (change it in the pane)",
  },
  byGroup: { id: "Jumlah kelompok sama dengan jumlah Anggaran", en: "The groups sum to the total of Budget" },
  byMonth: { id: "Jumlah dua belas bulan sama dengan setahun", en: "Twelve months sum to the year" },
  byProgram: {
    id: "Jumlah per program (orang × iuran per masa) sama dengan setahun",
    en: "The programmes (people × contribution per span) sum to the year",
  },
  programsByMonth: {
    id: "Jumlah program menurut bulan sama dengan setahun",
    en: "Programmes by month sum to the year",
  },
  monthsByProgram: {
    id: "Bulan yang jumlah kelompoknya beda dari jumlah programnya",
    en: "Months whose groups and programmes differ",
  },
  personMonths: {
    id: "Orang-bulan menurut kelompok sama dengan menurut bulan",
    en: "Person-months by group equal those by month",
  },
  classesAgainstLaw: {
    id: "Tabel golongan sama dengan hukum saat ditulis (jumlah angka × nomor golongan dan kolomnya)",
    en: "The table of classes equals the law as written (sum of each number × those of its class and column)",
  },
  bandsAgainstLaw: {
    id: "Daftar penghasilan BPU sama dengan hukum saat ditulis (jumlah semua angkanya, dan urut naik)",
    en: "The list of BPU incomes equals the law as written (sum of all its numbers, and in rising order)",
  },
  slicesAgainstLaw: {
    id: "Lapisan kontrak sama dengan hukum saat ditulis (jumlah semua angkanya)",
    en: "Contract slices equal the law as written (sum of all their numbers)",
  },
  ownResults: {
    id: "Hasil di lembar ini sesuai dengan kedua nilainya",
    en: "The results on this sheet follow from its two values",
  },
  rkaTotal: {
    id: "Jumlah RKA, dengan yang di luar RKA, sama dengan Anggaran",
    en: "RKA total, with what stands outside of it, equals the budget",
  },
  rkaApart: {
    id: "Kelompok yang pembayarnya berganti antara di dalam dan di luar RKA: jumlahnya benar, letaknya menyusul bila ditulis ulang dari panel",
    en: "Groups whose payer changed between inside and outside the RKA: the totals are right, the place follows when written again from the pane",
  },
  rkaOutside: {
    id: "Kelompok CSR, mandiri, atau pemberi kerja yang masih terjumlah di RKA; tulis ulang dari panel",
    en: "Groups of CSR, participants or employers still in the RKA's total; write again from the pane",
  },
  rkaLines: {
    id: "Baris RKA berjumlah sama dengan Anggaran (bila tidak: tulis ulang dari panel)",
    en: "RKA lines sum to the budget (if not: write again from the pane)",
  },
  rkaMoved: {
    id: "Baris RKA yang kelompoknya pindah tempat; tulis ulang dari panel",
    en: "RKA lines whose group has moved; write again from the pane",
  },
  rkaPrices: {
    id: "Baris RKA yang jumlahnya bukan volume × harga",
    en: "RKA lines whose amount is not volume × price",
  },
  rkaCodes: { id: "Baris RKA tanpa kode rekening", en: "RKA lines without an account code" },
  rkaBefore: {
    id: "Sisi sebelum di RKA sama dengan saat ditulis (jumlah harga dan jumlahnya)",
    en: "The side before of the RKA is as written (sum of its prices and amounts)",
  },
  rkaPrograms: { id: "Kode rekening dipakai untuk program lain", en: "Account codes used for another programme" },
  cashByDue: { id: "RAK menurut jatuh tempo sama dengan Anggaran", en: "Cash plan by due date equals the budget" },
  ceilings: { id: "Kekurangan pagu semua sumber dana (Rp)", en: "Missing from the ceilings of all funds (Rp)" },
  ceilingMissing: { id: "Sumber dana yang dipakai tanpa pagu", en: "Funds in use without a ceiling" },
  fundOfGroup: {
    id: "Kelompok yang dananya tidak ada, tidak boleh membayarnya, atau berlawanan dengan pembayarnya",
    en: "Groups whose fund is unknown, may not pay for them, or contradicts their payer",
  },
  fundKinds: {
    id: "Jenis dana yang tidak ada di daftar: pilih dari daftar, karena jenis menentukan pembayarnya",
    en: "Kinds of funds that are not in the list: choose one, since the kind decides who pays",
  },
  fundsUnreached: {
    id: "Baris disisipkan di tabel sumber dana dan belum dihitung; tulis ulang dari panel",
    en: "Rows inserted into the table of funds, not counted yet; write again from the pane",
  },
  fundCodesRepeated: { id: "Kode sumber dana yang berulang", en: "Fund codes used twice" },
  eligibilityUnread: {
    id: "“Hanya untuk” diisi sesudah buku ditulis dan belum diperiksa; tulis ulang dari panel",
    en: "“Only for” filled in after the book was written, not checked yet; write again from the pane",
  },
  groupWithoutFund: { id: "Kelompok tanpa sumber dana", en: "Groups without a fund" },
  splitsUnreached: {
    id: "Baris disisipkan di tabel pecahan dan belum dihitung; tulis ulang dari panel",
    en: "Rows inserted into the table of splits, not counted yet; write again from the pane",
  },
  splitFaults: { id: "Pecahan dana yang salah", en: "Wrong splits between funds" },
  partsPricedApart: {
    id: "Bagian yang keringanannya lain dari kelompoknya (CSR dan APBD); tulis ulang dari panel, maka menjadi baris sendiri",
    en: "Parts with another relief than their group (CSR and APBD); write again from the pane, which gives them rows of their own",
  },
  unfunded: { id: "Iuran yang belum ada pembayarnya (Rp)", en: "Contributions nobody pays yet (Rp)" },
  fundsTotal: {
    id: "Dibayar semua dana dan yang belum didanai sama dengan Anggaran",
    en: "Paid by all funds and unfunded together equal the budget",
  },
  villages: {
    id: "RAB Desa sama dengan yang dibayar desa menurut Anggaran dan Dana (bila tidak: tulis ulang dari panel)",
    en: "Village budgets equal what villages pay by Budget and Funds (if not: write again from the pane)",
  },
  villageUnnamed: {
    id: "Kelompok yang dibiayai desa tanpa blok desanya sendiri",
    en: "Groups villages pay that have no block of their own",
  },
  ratesAgainstLaw: {
    id: "Ketentuan di Tarif sama dengan hukum saat ditulis (jumlah nilai × nomor)",
    en: "Provisions on Rates equal the law as written (sum of value × number)",
  },
  constantsAgainstLaw: {
    id: "Tetapan dan masa berlaku di Tarif sama dengan saat ditulis (jumlah semua angkanya)",
    en: "Constants and periods on Rates are as written (sum of all their numbers)",
  },
  ratesOfScenario: { id: "Ketentuan yang diubah skenario aktif", en: "Provisions the active scenario changes" },
  local: { id: "Ketentuan setempat yang dipakai", en: "Local provisions in use" },
  localTyped: {
    id: "Ketentuan setempat yang diketik dan belum dihitung: tulis lagi dari panel",
    en: "Local provisions typed and not counted yet: write again from the pane",
  },
  localAsWritten: {
    id: "Nilai dan bulan ketentuan setempat sama dengan saat ditulis (jumlah semua angkanya)",
    en: "Values and months of local provisions are as written (sum of all their numbers)",
  },
  known: {
    id: "Bulan sesudah hukum diketahui, dihitung dengan hukum itu",
    en: "Months after the law was last known, computed with it",
  },
  coverageFaults: {
    id: "Angka cakupan yang tidak dapat dipakai, atau di baris sisipan yang belum dihitung: tulis ulang dari panel",
    en: "Coverage figures that cannot be used, or in inserted rows that are not counted yet: write again from the pane",
  },
  coverageOpen: {
    id: "Kelompok yang belum menyebut angka cakupan yang ditambahnya, atau menyebut yang tidak ada",
    en: "Groups that do not say which coverage figure they add to, or name one that does not exist",
  },
  coverageReached: {
    id: "Peserta sesudah anggaran melebihi jumlah pekerja (orang)",
    en: "Participants after the budget beyond the number of workers (people)",
  },
  coverage: {
    id: "Persentase cakupan tercetak yang tidak sesuai hitungannya",
    en: "Printed coverage percentages that do not follow",
  },
  frontTotals: {
    id: "Jumlah setahun di Baca dulu dan Ringkasan yang beda dari Anggaran",
    en: "Totals of the year on Read first and Summary that differ from Budget",
  },
  /** The name of the sheet stands behind it. */
  overwritten: { id: "Rumus yang tertimpa atau terhapus", en: "Formulas that were typed over or deleted" },
} as const satisfies Record<string, Words>;
