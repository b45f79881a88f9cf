import type { Words } from "../language";

export const rkaSheet = {
  title: {
    id: "Rencana kerja dan anggaran (RKA): iuran jaminan sosial ketenagakerjaan",
    en: "Budget lines (RKA): employment social security contributions",
  },
  titleRevised: {
    id: "RKA {kind}: iuran jaminan sosial ketenagakerjaan",
    en: "Budget lines (RKA) of the {kind}: employment social security contributions",
  },
  purpose: {
    id: "Rincian belanja untuk disalin ke sistem pemerintah: satu baris per program dan masa tarif, dengan kode rekeningnya.",
    en: "Lines to be copied into the government's system: one per programme and span of rates, with its account code.",
  },
  adopted: { id: "Sisi sebelum {kind}", en: "The side before the {kind}" },
  adoptedUnnamed: { id: "anggaran yang telah ditetapkan", en: "the adopted budget" },
  adoptedValues: { id: "disimpan sebagai angka, tidak ikut dihitung ulang", en: "kept as figures, not recalculated" },
  total: { id: "Jumlah RKA (Rp)", en: "Total of the RKA (Rp)" },
  outside: { id: "Di luar RKA", en: "Outside the RKA" },
  outsideTitle: {
    id: "[#] Di luar RKA: dibayar CSR, peserta sendiri, atau pemberi kerja; tidak masuk jumlah RKA",
    en: "[#] Outside the RKA: paid by CSR, participants or employers; not in its total",
  },
  outsideTotal: { id: "Jumlah di luar RKA", en: "Total outside the RKA" },
  all: { id: "Seluruh iuran, seperti di lembar Anggaran", en: "All contributions, as on the sheet Budget" },
  regionAccounts: { id: "Rekening daerah", en: "The region's accounts" },
  regionAccountsHow: {
    id: "Diisi di panel, bagian Bagikan: program, kode rekening, kategori (kosong: semua kelompok lain), dasar.",
    en: "Entered in the pane, task Share: programme, account code, category (blank: all other groups), basis.",
  },
  inWords: { id: "Terbilang", en: "In words" },
  account: { id: "Kode rekening", en: "Account code" },
  description: { id: "Uraian", en: "Description" },
  coefficient: { id: "Koefisien", en: "Coefficient" },
  unit: { id: "Satuan", en: "Unit" },
  price: { id: "Harga satuan (Rp)", en: "Unit price (Rp)" },
  amount: { id: "Jumlah (Rp)", en: "Amount (Rp)" },
  fund: { id: "Sumber dana", en: "Funding source" },
  coefficientBefore: { id: "Koefisien sebelum", en: "Coefficient before" },
  priceBefore: { id: "Harga sebelum (Rp)", en: "Price before (Rp)" },
  amountBefore: { id: "Jumlah sebelum (Rp)", en: "Amount before (Rp)" },
  coefficientAfter: { id: "Koefisien sesudah", en: "Coefficient after" },
  priceAfter: { id: "Harga sesudah (Rp)", en: "Price after (Rp)" },
  amountAfter: { id: "Jumlah sesudah (Rp)", en: "Amount after (Rp)" },
  difference: { id: "Bertambah/(berkurang) (Rp)", en: "Increase/(decrease) (Rp)" },
  removed: { id: "[#] Dihapus dalam {kind}", en: "[#] Removed by the {kind}" },
  perPersonMonth: { id: "Orang/Bulan", en: "Person/month" },
  contract: { id: "Paket", en: "Package" },
  codesMissing: { id: "Baris tanpa kode rekening", en: "Lines without an account code" },
  fillCodes: { id: "(isi sel yang merah)", en: "(fill the red cells)" },
  codesComplete: { id: "Semua baris berkode rekening", en: "Every line has an account code" },
  compareCodes: { id: "cocokkan dengan rekening daerah", en: "compare them with the region's accounts" },
  code: { id: "Kode", en: "Code" },
  first: { id: "Mulai", en: "From" },
  months: { id: "Bulan", en: "Months" },
  personMonths: { id: "Orang-bulan", en: "Person-months" },
  words: { id: "Kata bilangan", en: "Number words" },
  before: { id: "Baris sebelum perubahan", en: "Lines before the revision" },
} as const satisfies Record<string, Words>;

/** A shift within the year (pergeseran) is another document than a revision (perubahan). */
export const revisionKinds = {
  PERGESERAN: { id: "pergeseran", en: "shift (pergeseran)" },
  PERUBAHAN: { id: "perubahan", en: "revision (perubahan)" },
} as const satisfies Record<string, Words>;

/** Beside the inputs of the adopted side, on `Hitung`. */
export const rkaWorking = {
  adoptedInputs: { id: "isian kelompok, untuk add-in", en: "inputs of the groups, for the add-in" },
} as const satisfies Record<string, Words>;
