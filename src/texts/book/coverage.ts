import type { Words } from "../language";

export const coverageSheet = {
  title: { id: "Cakupan jaminan sosial ketenagakerjaan (UCJ)", en: "Coverage of employment social security (UCJ)" },
  purpose: {
    id: "Cakupan sekarang dan dampak anggaran ini: terdaftar dan terlindungi penuh dipisah.",
    en: "Coverage now and the effect of this budget: enrolled and fully protected kept apart.",
  },
  why: {
    id: "Sejak 2025, kematian sebelum tiga bulan kepesertaan hanya dibayar biaya pemakaman. Kepesertaan orang yang sama sebelumnya tidak diketahui di sini, jadi terlindungi penuh adalah batas bawah.",
    en: "Since 2025 a death before three months of membership pays the funeral part only. Earlier membership of the same people is not known here, so fully protected is a lower bound.",
  },
  unverified: {
    id: "Masa tiga bulan belum diverifikasi dari naskah resmi (Permenaker 1/2025 diduga; pasalnya belum dilihat); sumbernya tentang BPU, bagi PU belum diketahui dan dihitung sama.",
    en: "The three months are not verified in the regulation text (Permenaker 1/2025 presumed; article not seen); the sources speak of BPU, for wage earners it is not known and counted alike.",
  },
  figures: {
    id: "Cakupan sekarang, sebagaimana dilaporkan: isi sel kuning",
    en: "Coverage now, as reported: fill the yellow cells",
  },
  figuresHow: {
    id: "Peserta, pekerja, definisi, tanggal, dan sumber selalu bersama; persen dihitung, yang tercetak hanya dicocokkan. Kode dipakai kolom Menambah cakupan di lembar Kelompok.",
    en: "Participants, workers, definition, date and source always go together; the percentage is computed, the printed one only compared. The column Adds to coverage on the sheet Groups names the code.",
  },
  participants: { id: "Peserta", en: "Participants" },
  workers: { id: "Pekerja", en: "Workers" },
  percent: { id: "Cakupan", en: "Coverage" },
  printed: { id: "Tercetak", en: "As printed" },
  check: { id: "Periksa", en: "Check" },
  lines: { id: "Hitungan tiap baris", en: "What follows from each line" },
  number: { id: "Baris", en: "Line" },
  filled: { id: "Sel terisi", en: "Cells filled" },
  size: { id: "Cacat bilangan", en: "Fault of a number" },
  parts: { id: "Cacat peserta atau pekerja", en: "Fault of participants or workers" },
  gap: { id: "Selisih tercetak (per 100.000)", en: "Gap to printed (per 100,000)" },
  open: { id: "Selisih yang wajar", en: "Gap that rounding explains" },
  fault: { id: "Nomor keterangan", en: "Number of the sentence" },
  rank: { id: "Urutan pilihan", en: "Rank of the line" },
  moreLines: {
    id: "Sebagian isian belum terbaca: simpan lagi lewat panel Simulasi Iuran.",
    en: "Some entries are not read yet: save again with the Simulasi Iuran pane.",
  },
  useHelp: {
    id: "Pilih Ya untuk satu baris, atau kosongkan: baris lengkap pertama yang dipakai.",
    en: "Choose Yes on one line, or leave blank: the first complete line is taken.",
  },
  chosen: { id: "← baris cakupan yang dipakai", en: "← the line of coverage it uses" },
  effect: { id: "Dampak anggaran ini", en: "Effect of this budget" },
  now: { id: "Sekarang", en: "Now" },
  enrolledAfter: { id: "Sesudah anggaran ini: terdaftar", en: "After this budget: enrolled" },
  protectedAfter: { id: "Sesudah anggaran ini: terlindungi penuh", en: "After this budget: fully protected" },
  added: { id: "Tambahan orang", en: "People added" },
  remark: { id: "Keterangan", en: "Remark" },
  aboveOne: {
    id: "Melebihi jumlah pekerja: isi Sudah peserta di lembar Kelompok",
    en: "More than the workers: fill the column Covered already on the sheet Groups",
  },
  noBefore: { id: "Baris belum lengkap", en: "The line taken is not complete" },
  targets: { id: "Target nasional", en: "National targets" },
  targetsHow: {
    id: "Deretnya tidak dapat saling dibandingkan; angka dari pers, belum diverifikasi dari naskah resmi.",
    en: "The series cannot be compared with each other; figures from the press, not verified in the official text.",
  },
  target: { id: "Target", en: "Target" },
  year: { id: "Tahun", en: "Year" },
  short: { id: "Peserta yang masih kurang", en: "Participants still missing" },
  difference: { id: "Terdaftar dikurangi target", en: "Enrolled less target" },
  confidence: { id: "Keyakinan", en: "Confidence" },
  regulation: { id: "Dasar", en: "Based on" },
  readAt: { id: "Dibaca di", en: "Read at" },
  groups: {
    id: "Tambahan peserta per kelompok, pada bulan terakhir yang dibiayai tahun ini",
    en: "Participants added by each group, in the last month this year pays for",
  },
  groupsHow: {
    id: "Yang sudah peserta tidak ditambahkan lagi, dan kelompok hanya menambah angka yang disebutnya. Baris merah: sebagian baru terdaftar, kematian mereka hanya dibayar biaya pemakaman.",
    en: "Who is covered already is not added again, and a group adds only to the figure it names. Red rows: some are merely enrolled, their death pays the funeral part only.",
  },
  enrolled: { id: "Terdaftar", en: "Enrolled" },
  protected: { id: "Terlindungi penuh", en: "Fully protected" },
  coveredAlready: { id: "Sudah peserta", en: "Covered already" },
  figureUnsaid: { id: "belum disebut", en: "not said yet" },
  figureUnknown: { id: "tidak ada", en: "does not exist:" },
  ruleFigure: {
    id: "Angka cakupan bagi kelompok yang tidak menyebutnya: hanya bila satu baris saja yang lengkap",
    en: "Figure of groups that name none: only where a single line is complete",
  },
  afterAdding: { id: "Sesudah anggaran ini", en: "After this budget" },
  ruleFrom: {
    id: "Nomor bulan sejak syarat masa kepesertaan berlaku (Januari tahun ini = 1)",
    en: "Number of the month from which membership is required (January of this year = 1)",
  },
  ruleMonths: {
    id: "Bulan penuh sebelum bulan terakhir yang disyaratkan",
    en: "Full months required before the last month",
  },
  entryTitle: { id: "Isian belum tepat", en: "Not a valid entry" },
  peopleHelp: { id: "Isi bilangan bulat nol atau lebih.", en: "Enter a whole number of zero or more." },
  printedHelp: { id: "Isi persen di atas 0 sampai 100.", en: "Enter a percentage above 0 and up to 100." },
} as const satisfies Record<string, Words>;

/** Titles of the table of figures, and other words people have for them. */
export const figureColumns = {
  code: { id: "Kode", en: "Code" },
  definition: { id: "Pekerja yang dihitung", en: "Workers counted" },
  participants: { id: "Jumlah peserta", en: "Number of participants" },
  workers: { id: "Jumlah pekerja", en: "Number of workers" },
  printed: { id: "Persen tercetak", en: "Percentage printed" },
  date: { id: "Per tanggal", en: "As of" },
  source: { id: "Sumber", en: "Source" },
  use: { id: "Dipakai", en: "Used" },
} as const satisfies Record<string, Words>;
export const figureColumnAliases: Record<keyof typeof figureColumns, readonly string[]> = {
  code: ["kode cakupan", "coverage code"],
  use: ["pakai", "use"],
  definition: ["definisi", "definition"],
  participants: ["peserta", "participants"],
  workers: ["pekerja", "workers"],
  printed: ["tercetak", "printed"],
  date: ["tanggal", "date"],
  source: ["source"],
};

/** Told beside a reported figure. */
export const coverageFaults = {
  incomplete: { id: "Belum lengkap: isi peserta dan pekerja", en: "Incomplete: enter participants and workers" },
  participants: { id: "Peserta: bilangan bulat nol atau lebih", en: "Participants: a whole number of zero or more" },
  workers: { id: "Pekerja: bilangan bulat lebih dari nol", en: "Workers: a whole number above zero" },
  aboveOne: { id: "Peserta lebih banyak daripada pekerja", en: "More participants than workers" },
  doesNotFollow: { id: "Persen tercetak tidak sesuai hitungan", en: "The printed percentage does not follow" },
  noSource: { id: "Belum diverifikasi: tanggal atau sumber kosong", en: "Unverified: date or source is blank" },
  quoted: { id: "Dikutip dari sumbernya; belum diverifikasi", en: "Quoted from its source; not verified" },
} as const satisfies Record<string, Words>;
