import type { Language } from "../language";

/** Words of the empty state: the ways into a budget. */
const id = {
  title: "Mulai anggaran iuran",
  purpose: "Anggaran iuran Jamsostek (JKK, JKM, JHT, JP) sampai ke rupiah, lengkap dengan pasalnya.",
  example: "Dari contoh daerah",
  exampleAbout: "Angka yang pernah diumumkan, lengkap dengan sumbernya, untuk dipelajari atau diubah.",
  own: "Daerah saya sendiri",
  ownAbout: "Mulai kosong: tulis nama daerah, lalu tambah kelompok pekerja.",
  sentence: "Periksa kalimat terbitan",
  sentenceAbout: "Tempel kalimat dari berita: apakah angkanya menjumlah, dan menurut aturan mana?",
  ownStart: "Mulai",
  regionHint: "Contoh: Kabupaten Sumedang",
  regionMissing: "Tulis nama daerahnya dulu.",
  book: "Anggaran di buku kerja ini",
  bookAbout: (region: string, year: number) =>
    `Buku kerja ini sudah berisi anggaran ${region || "tanpa nama daerah"} ${year}.`,
  bookOpen: "Buka",
  sourceOfRegion: "Sumber",
  figures: "Angka yang diumumkan",
  figuresOf: (region: string) => `Angka yang diumumkan: ${region}`,
  exampleSize: (groups: number, people: string) => `${groups} kelompok, ${people} orang.`,
  continue: (region: string, year: number) => `Kembali ke ${region || "anggaran tadi"} ${year}`,
  offerTitle: "Ada pekerjaan yang belum ditulis",
  offerAbout: (region: string, year: number, groups: number, at: string) =>
    `${region || "Daerah tanpa nama"} ${year}, ${groups} kelompok, terakhir diubah ${at}.`,
  offerIsChange: "Ini perubahan pada anggaran di buku kerja ini. Buku kerja belum memuatnya.",
  offerIsOther: "Buku kerja ini belum memuatnya.",
  resume: "Lanjutkan",
  discard: "Buang",
  discardAsk: "Pekerjaan ini akan hilang. Buku kerja tidak berubah.",
  discardYes: "Ya, buang",
};

const en: typeof id = {
  title: "Start a contribution budget",
  purpose: "A budget of Jamsostek contributions (JKK, JKM, JHT, JP), exact to the rupiah, with its articles of law.",
  example: "From an example region",
  exampleAbout: "Figures as published, with their sources, to learn from or to change.",
  own: "My own region",
  ownAbout: "Start empty: name the region, then add worker groups.",
  sentence: "Check a published sentence",
  sentenceAbout: "Paste a sentence from the press: do its figures add up, and by which law?",
  ownStart: "Start",
  regionHint: "For example: Kabupaten Sumedang",
  regionMissing: "Enter the name of the region first.",
  book: "The budget in this workbook",
  bookAbout: (region, year) =>
    `This workbook already holds the ${year} budget of ${region || "a region without a name"}.`,
  bookOpen: "Open",
  sourceOfRegion: "Source",
  figures: "Published figures",
  figuresOf: (region) => `Published figures: ${region}`,
  exampleSize: (groups, people) => `${groups} ${groups === 1 ? "group" : "groups"}, ${people} people.`,
  continue: (region, year) => `Back to ${region || "the last budget"} ${year}`,
  offerTitle: "There is work that was not written",
  offerAbout: (region, year, groups, at) =>
    `${region || "Region without a name"} ${year}, ${groups} ${groups === 1 ? "group" : "groups"}, last changed ${at}.`,
  offerIsChange: "These are changes to the budget in this workbook. The workbook does not hold them yet.",
  offerIsOther: "This workbook does not hold it yet.",
  resume: "Continue",
  discard: "Discard",
  discardAsk: "This work will be lost. The workbook does not change.",
  discardYes: "Yes, discard",
};

export const startTexts: Record<Language, typeof id> = { id, en };
