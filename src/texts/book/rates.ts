import type { Words } from "../language";

export const ratesSheet = {
  title: { id: "Tarif yang berlaku", en: "Rates in force" },
  purpose: {
    id: "Ketentuan yang dipakai buku ini bulan demi bulan, dengan pasalnya. Semua tetapan ada di sini; rumus di lembar lain hanya merujuk.",
    en: "The provisions this book uses month by month, with their articles. All constants are here; formulas elsewhere only refer to them.",
  },
  constants: { id: "Tetapan", en: "Constants" },
  constant: { id: "Tetapan", en: "Constant" },
  value: { id: "Nilai", en: "Value" },
  unit: { id: "Satuan", en: "Unit" },
  meaning: { id: "Arti", en: "Meaning" },
  parameters: { id: "Ketentuan bulan demi bulan", en: "Provisions month by month" },
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
  local: { id: "Ketentuan lokal", en: "Local provision" },
  scenarioValue: { id: "Menurut skenario", en: "By scenario" },
  classes: { id: "Tarif per golongan dan masa", en: "Rates by class and span" },
  classesPurpose: {
    id: "Setiap kelompok mendapat satu golongan. Iuran seorang sebulan = dasar dalam sen, dibatasi terendah dan tertinggi × pengali : pembagi, dibulatkan sekali.",
    en: "Every group falls into one class. One person's contribution a month = base in sen, kept between lowest and highest × multiplier : divisor, rounded once.",
  },
  classKey: { id: "Golongan", en: "Class" },
  rate: { id: "Pengali", en: "Multiplier" },
  divisor: { id: "Pembagi", en: "Divisor" },
  lowest: { id: "Dasar terendah (sen)", en: "Lowest base (sen)" },
  highest: { id: "Dasar tertinggi (sen)", en: "Highest base (sen)" },
  slices: { id: "Lapisan nilai kontrak jasa konstruksi", en: "Slices of a construction contract" },
  sliceAbove: { id: "Di atas (Rp)", en: "Above (Rp)" },
  sliceStep: { id: "Beda dengan lapisan sebelumnya", en: "Difference from the slice before" },
  lists: { id: "Daftar pilihan dan golongannya", en: "Choices and their classes" },
  anyChoice: { id: "semua", en: "all" },
  confidenceKey: {
    id: "Keyakinan: A naskah peraturan dibaca; A- pasal dan angka terlihat dalam salinan atau peraturan kemudian; B pers, laman resmi, atau repositori publik; C ingatan atau simpulan, periksa dulu (belum diverifikasi dari naskah resmi).",
    en: "Confidence: A the regulation was read; A- article and value seen in a transcription or a later regulation; B press, official page or public repository; C memory or inference, verify first (not verified against the official text).",
  },
} as const satisfies Record<string, Words>;

export const constantTexts = {
  year: { label: { id: "Tahun anggaran", en: "Budget year" }, unit: { id: "tahun", en: "year" }, meaning: { id: "Tarif di lembar ini milik tahun ini", en: "The rates on this sheet belong to this year" } },
  months: { label: { id: "Bulan setahun", en: "Months a year" }, unit: { id: "bulan", en: "months" }, meaning: { id: "Nomor urut bulan = tahun × ini + bulan", en: "Serial number of a month = year × this + month" } },
  sen: { label: { id: "Sen per rupiah", en: "Sen per rupiah" }, unit: { id: "sen", en: "sen" }, meaning: { id: "Dasar iuran dihitung dalam sen agar tepat", en: "Bases are counted in sen to stay exact" } },
  scale: { label: { id: "Pembagi tarif", en: "Scale of rates" }, unit: { id: "per upah", en: "per wage" }, meaning: { id: "Tarif ditulis sebagai bilangan bulat per 100.000 (240 = 0,24 %)", en: "Rates are whole numbers per 100,000 (240 = 0.24 %)" } },
  rounding: { label: { id: "Pembulatan", en: "Rounding" }, unit: { id: "pilihan", en: "choice" }, meaning: { id: "Per orang, per program, per bulan; tidak ada aturan yang ditemukan", en: "Per person, programme and month; no rule was found" } },
  roundingNumber: { label: { id: "Nomor pembulatan", en: "Number of the rounding" }, unit: { id: "nomor", en: "number" }, meaning: { id: "Urutan pilihan di atas dalam daftarnya", en: "Place of the choice above in its list" } },
  noLimit: { id: "tanpa batas", en: "no limit" },
  mostBase: { label: { id: "Dasar terbesar yang diterima", en: "Largest base accepted" }, unit: { id: "Rp", en: "Rp" }, meaning: { id: "Lebih dari ini pasti salah ketik; juga batas bagi program tanpa batas upah", en: "More than this is a slip; also the limit of programmes without a ceiling" } },
  mostPeople: { label: { id: "Jumlah orang terbesar yang diterima", en: "Largest headcount accepted" }, unit: { id: "orang", en: "people" }, meaning: { id: "Lebih dari ini pasti salah ketik", en: "More than this is a slip" } },
  mostContract: { label: { id: "Nilai kontrak terbesar yang diterima", en: "Largest contract accepted" }, unit: { id: "Rp", en: "Rp" }, meaning: { id: "Lebih dari ini pasti salah ketik", en: "More than this is a slip" } },
  firstMonth: { label: { id: "Bulan iuran pertama", en: "First contribution month" }, unit: { id: "nomor bulan", en: "month number" }, meaning: { id: "Juli 2015, awal PP 44, 45, dan 46/2015", en: "July 2015, start of PP 44, 45 and 46/2015" } },
} as const;

export const unitNames = {
  PER_100000_WAGE: { id: "per 100.000 upah", en: "per 100,000 of wage" },
  PER_100000_INCOME: { id: "per 100.000 penghasilan", en: "per 100,000 of income" },
  PER_100000_CONTRACT_SLICE: { id: "per 100.000 lapisan kontrak", en: "per 100,000 of a contract slice" },
  RUPIAH_PER_MONTH: { id: "Rp sebulan", en: "Rp a month" },
  RUPIAH: { id: "Rp", en: "Rp" },
  FRACTION: { id: "bilangan pecahan", en: "part of a fraction" },
} as const satisfies Record<string, Words>;

export const componentNames = {
  total: { id: "Tarif", en: "Rate" },
  employer: { id: "Tarif, bagian pemberi kerja", en: "Rate, employer's part" },
  worker: { id: "Tarif, bagian pekerja", en: "Rate, worker's part" },
  amount: { id: "Jumlah tetap", en: "Fixed amount" },
  ceiling: { id: "Batas upah", en: "Wage ceiling" },
  min: { id: "Dasar terendah", en: "Lowest base" },
  max: { id: "Dasar tertinggi", en: "Highest base" },
  numerator: { id: "Keringanan: dibayar … bagian", en: "Relief: … parts are due" },
  denominator: { id: "Keringanan: dari … bagian", en: "Relief: out of … parts" },
} as const satisfies Record<string, Words>;
