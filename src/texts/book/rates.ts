import type { Words } from "../language";
import { CONFIDENCE_KEY } from "../terms";

export const ratesSheet = {
  title: { id: "Tarif yang berlaku", en: "Rates in force" },
  purpose: {
    id: "Ketentuan yang dipakai buku ini sepanjang tahun, dengan pasalnya. Semua ketentuan ada di sini; rumus di lembar lain hanya merujuk.",
    en: "The provisions this book uses through the year, with their articles. All constants are here; formulas elsewhere only refer to them.",
  },
  constants: { id: "Tetapan", en: "Constants" },
  constant: { id: "Tetapan", en: "Constant" },
  value: { id: "Nilai", en: "Value" },
  unit: { id: "Satuan", en: "Unit" },
  meaning: { id: "Arti", en: "Meaning" },
  parameters: { id: "Ketentuan bulan demi bulan", en: "Provisions month by month" },
  notOfTheLaw: {
    id: "Latar ungu: ketentuan setempat, atau angka yang diganti skenario",
    en: "Purple: a local provision, or a number a scenario has replaced",
  },
  parameter: { id: "Ketentuan", en: "Provision" },
  condition: { id: "Syarat", en: "Condition" },
  what: { id: "Uraian", en: "What" },
  from: { id: "Mulai berlaku", en: "In force from" },
  until: { id: "Sampai", en: "Until" },
  openEnd: { id: "seterusnya", en: "further notice" },
  regulation: { id: "Peraturan", en: "Regulation" },
  article: { id: "Pasal", en: "Article" },
  confidence: { id: "Keyakinan", en: "Confidence" },
  readAt: { id: "Dibaca di", en: "Read at" },
  note: { id: "Catatan", en: "Note" },
  local: { id: "Ketentuan setempat", en: "Local provision" },
  scenarioValue: { id: "Menurut skenario", en: "By scenario" },
  classes: { id: "Tarif per golongan dan masa", en: "Rates by class and span" },
  classesPurpose: {
    id: "Setiap kelompok mendapat satu golongan. Iuran seorang sebulan = dasar (antara terendah dan tertinggi, dalam sen) × pengali : pembagi, dibulatkan sekali.",
    en: "Every group falls into one class. One person's contribution a month = base (between lowest and highest, in sen) × multiplier : divisor, rounded once.",
  },
  startsInFull: {
    id: "Mulai (bulan ke-): yang mendaftar pada bulan itu, di dalam masa keringanan, membayar {programs} {months} bulan pertamanya penuh ({basis}).",
    en: "Start (month no.): whoever joins in that month, while a relief runs, pays {programs} of the first {months} months in full ({basis}).",
  },
  classNumber: { id: "Golongan", en: "Class" },
  weight: { id: "Nomor kolom, untuk Uji", en: "Number of the column, for Checks" },
  bandsAgain: { id: "Daftar menurut hukum, untuk Uji", en: "List by law, for Checks" },
  slicesAgain: { id: "Lapisan menurut hukum, untuk Uji", en: "Slices by law, for Checks" },
  growth: { id: "Kali dalam golongan, untuk Uji", en: "Times in the classes, for Checks" },
  least: { id: "Paling sedikit dalam skenario", en: "Least in a scenario" },
  most: { id: "Paling banyak dalam skenario", en: "Most in a scenario" },
  asked: { id: "Diminta skenario", en: "Asked for by the scenario" },
  noClass: { id: "belum dapat dihitung", en: "cannot be counted yet" },
  rate: { id: "Pengali", en: "Multiplier" },
  divisor: { id: "Pembagi", en: "Divisor" },
  lowest: { id: "Dasar terendah", en: "Lowest base" },
  highest: { id: "Dasar tertinggi", en: "Highest base" },
  employer: { id: "Pengali bagian pemberi kerja", en: "Multiplier of the employer's part" },
  banded: { id: "Daftar penghasilan dipakai (1)", en: "Income list in use (1)" },
  classStart: { id: "Mulai (bulan ke-)", en: "Start (month no.)" },
  bands: { id: "Daftar penghasilan BPU", en: "List of BPU incomes" },
  bandsPurpose: {
    id: "Penghasilan dihitung sebagai dasar rentangnya, sampai sebelum rentang berikutnya. Skenario dapat menyisihkan daftar ini: isi nilainya 0.",
    en: "An income counts as the base of its band, up to the next band. A scenario may set this list aside: give it the value 0.",
  },
  bandFrom: { id: "Penghasilan mulai (Rp)", en: "Income from (Rp)" },
  bandBase: { id: "Dasar (Rp)", en: "Base (Rp)" },
  slices: {
    id: "Lapisan nilai kontrak jasa konstruksi (tarif per 100.000; selisih dari lapisan sebelumnya)",
    en: "Slices of a construction contract (rates per 100,000; step from the slice before)",
  },
  sliceAbove: { id: "Di atas (Rp)", en: "Above (Rp)" },
  sliceStep: { id: "Selisih", en: "Step" },
  whatToType: {
    id: "Yang boleh diisi hanya baris kuning Ketentuan setempat, paling bawah; lainnya adalah hukum dan hitungan.",
    en: "Only the yellow rows of Local provisions, at the very end, are for typing; the rest is law and calculation.",
  },
  localTitle: { id: "Ketentuan setempat", en: "Local provisions" },
  localPurpose: {
    id: "Yang ditetapkan daerah sendiri, menggantikan hukum nasional pada bulan-bulannya. Isi di panel, tab Bagikan, atau ketik di baris kuning: nama dari kolom Ketentuan di atas, nilai (tarif dalam persen, misalnya 0,3%), bulan, peraturan dan pasal. Yang diketik dihitung sesudah ditulis lagi dari panel.",
    en: "What the region itself has laid down, in place of the national law in its months. Enter it in the pane under Share, or type it in a yellow row: a name from the column Provision above, the value (rates in percent, e.g. 0.3%), months, regulation and article. What is typed counts once the pane has written again.",
  },
  firstValue: { id: "Nilai pertama", en: "First value" },
  secondValue: { id: "Nilai kedua", en: "Second value" },
  confidenceKey: CONFIDENCE_KEY,
} as const satisfies Record<string, Words>;

/** What a provision lays down, in the name by which sheets and pane call it. */
export const provisionKinds = {
  rate: { id: "tarif", en: "rate" },
  amount: { id: "iuran rupiah", en: "amount" },
  ceiling: { id: "batas upah", en: "wage ceiling" },
  baseLimits: { id: "batas dasar", en: "limits of the base" },
  bands: { id: "daftar penghasilan", en: "list of incomes" },
  slices: { id: "lapisan nilai kontrak", en: "slices of the contract" },
  relief: { id: "keringanan", en: "relief" },
  fullMonths: { id: "bulan pertama penuh", en: "first months in full" },
} as const satisfies Record<string, Words>;

export const provisionMarks = {
  since: { id: "mulai", en: "from" },
  local: { id: "ketentuan setempat", en: "local provision" },
} as const satisfies Record<string, Words>;

export const constantTexts = {
  year: {
    label: { id: "Tahun anggaran", en: "Budget year" },
    unit: { id: "tahun", en: "year" },
    meaning: { id: "Tarif di lembar ini milik tahun ini", en: "The rates on this sheet belong to this year" },
  },
  rounding: {
    label: { id: "Pembulatan", en: "Rounding" },
    unit: { id: "pilihan", en: "choice" },
    meaning: {
      id: "Per orang, per program, per bulan; tidak ada aturan yang ditemukan",
      en: "Per person, programme and month; no rule was found",
    },
  },
  mostBase: {
    label: { id: "Dasar terbesar yang diterima", en: "Largest base accepted" },
    unit: { id: "Rp", en: "Rp" },
    meaning: {
      id: "Lebih dari ini pasti salah ketik; juga batas bagi program tanpa batas upah",
      en: "More than this is a slip; also the limit of programmes without a ceiling",
    },
  },
  mostPeople: {
    label: { id: "Jumlah orang terbesar yang diterima", en: "Largest headcount accepted" },
    unit: { id: "orang", en: "people" },
    meaning: { id: "Lebih dari ini pasti salah ketik", en: "More than this is a slip" },
  },
  mostContract: {
    label: { id: "Nilai kontrak terbesar yang diterima", en: "Largest contract accepted" },
    unit: { id: "Rp", en: "Rp" },
    meaning: { id: "Lebih dari ini pasti salah ketik", en: "More than this is a slip" },
  },
  firstMonth: {
    label: { id: "Bulan iuran pertama", en: "First contribution month" },
    unit: { id: "bulan", en: "month" },
    meaning: { id: "Juli 2015, awal PP 44, 45, dan 46/2015", en: "July 2015, start of PP 44, 45 and 46/2015" },
  },
  dueDay: {
    label: { id: "Hari jatuh tempo", en: "Due day" },
    unit: { id: "tanggal", en: "day of the month" },
    meaning: {
      id: "PP 44/2015, nomor pasal belum dilihat; belum diverifikasi dari naskah resmi",
      en: "PP 44/2015, article not seen; not verified in the regulation text",
    },
  },
  dueDayRelief: {
    label: { id: "Hari jatuh tempo Agu 2020–Jan 2021", en: "Due day Aug 2020–Jan 2021" },
    unit: { id: "tanggal", en: "day of the month" },
    meaning: { id: "PP 49/2020 Pasal 4 ayat (1)", en: "PP 49/2020 Pasal 4 (1)" },
  },
  dueLaterPU: {
    label: { id: "Jatuh tempo PU", en: "PU is due" },
    unit: { id: "bulan kemudian", en: "months later" },
    meaning: {
      id: "Iuran PU dibayar pada bulan berikutnya; PP 44/2015, nomor pasal belum dilihat; belum diverifikasi dari naskah resmi",
      en: "PU contributions are paid in the following month; PP 44/2015, article not seen; not verified in the regulation text",
    },
  },
  dueLaterBPU: {
    label: { id: "Jatuh tempo BPU", en: "BPU is due" },
    unit: { id: "bulan kemudian", en: "months later" },
    meaning: {
      id: "Iuran BPU dibayar pada bulan itu juga; PP 44/2015, nomor pasal belum dilihat; belum diverifikasi dari naskah resmi",
      en: "BPU contributions are paid in the same month; PP 44/2015, article not seen; not verified in the regulation text",
    },
  },
  protectionMonths: {
    label: { id: "Bulan kepesertaan untuk terlindungi penuh", en: "Months of membership for full protection" },
    unit: { id: "bulan", en: "months" },
    meaning: {
      id: "Permenaker 1/2025 (diduga); belum diverifikasi dari naskah resmi",
      en: "Permenaker 1/2025 (presumed); not verified in the official text",
    },
  },
  protectionFrom: {
    label: { id: "Aturan itu berlaku sejak", en: "That rule holds from" },
    unit: { id: "bulan", en: "month" },
    meaning: {
      id: "Januari 2025; tanggal mulai tepatnya belum dilihat",
      en: "January 2025; the exact starting date was not seen",
    },
  },
  bookVersion: {
    label: { id: "Versi buku", en: "Version of the book" },
    unit: { id: "nomor", en: "number" },
    meaning: { id: "Menjadi tanda bagi add-in; jangan diubah", en: "A mark for the add-in; leave it as it is" },
  },
  lawVersion: {
    label: { id: "Hukum diketahui per", en: "Law known on" },
    unit: { id: "tanggal", en: "date" },
    meaning: {
      id: "Bulan sesudahnya dihitung dengan hukum yang dikenal saat itu",
      en: "Later months are computed with the law known then",
    },
  },
  knownUntil: {
    label: { id: "Bulan terakhir yang hukumnya diketahui", en: "Last month whose law is known" },
    unit: { id: "bulan", en: "month" },
    meaning: {
      id: "Dari tanggal di atas; lembar Uji menyebut bulan sesudahnya",
      en: "From the date above; the sheet Checks names later months",
    },
  },
  language: {
    label: { id: "Bahasa", en: "Language" },
    unit: { id: "kode", en: "code" },
    meaning: { id: "Bahasa buku ini", en: "The language of this book" },
  },
} as const;

export const unitNames = {
  PER_100000_WAGE: { id: "per 100.000 upah", en: "per 100,000 of wage" },
  PER_100000_INCOME: { id: "per 100.000 penghasilan", en: "per 100,000 of income" },
  PER_100000_CONTRACT_SLICE: { id: "per 100.000 lapisan kontrak", en: "per 100,000 of a contract slice" },
  RUPIAH_PER_MONTH: { id: "Rp sebulan", en: "Rp a month" },
  RUPIAH: { id: "Rp", en: "Rp" },
  BANDS: { id: "1 = dipakai, 0 = disisihkan", en: "1 = in use, 0 = set aside" },
  FRACTION: { id: "bilangan pecahan", en: "part of a fraction" },
} as const satisfies Record<string, Words>;
