import type { Words } from "../language";

export const scenariosSheet = {
  title: { id: "Skenario", en: "Scenarios" },
  purpose: {
    id: "Bagaimana jika: isian yang diganti sebuah skenario, dengan alasannya. Pilih skenario aktif; seluruh buku ikut dihitung ulang.",
    en: "What if: inputs that a scenario replaces, with the reason. Choose the active scenario; the whole book is recalculated.",
  },
  how: {
    id: "Isian aslinya di lembar Kelompok, Dana, dan Tarif tidak berubah. Baris terakhir menang bila dua baris mengganti hal yang sama.",
    en: "The original inputs on Groups, Funds and Rates stay as they are. Where two rows replace the same thing, the last one wins.",
  },
  active: { id: "Skenario aktif", en: "Active scenario" },
  none: { id: "Tanpa skenario", en: "No scenario" },
  activeUnknown: {
    id: "Skenario ini tidak ada di daftar; buku dihitung tanpa skenario.",
    en: "This scenario is not listed; the book is calculated without any.",
  },
  chosenOnSummary: { id: "dipilih di lembar Ringkasan", en: "chosen on the sheet Summary" },
  list: { id: "Daftar skenario", en: "Scenarios" },
  listHow: {
    id: "Jumlah, orang, dan kekurangan pagu tiap skenario dicatat saat buku terakhir ditulis dari panel, karena rumus hanya menghitung skenario yang aktif.",
    en: "Each scenario's total, people and missing money were noted when the book was last written from the pane, because the formulas calculate only the active one.",
  },
  code: { id: "Kode", en: "Code" },
  name: { id: "Skenario", en: "Scenario" },
  noted: { id: "Jumlah saat ditulis (Rp)", en: "Total when written (Rp)" },
  notedOn: { id: "Jumlah pada", en: "Total on" },
  difference: { id: "Selisih (Rp)", en: "Difference (Rp)" },
  now: { id: "Kini, bila aktif (Rp)", en: "Now, if active (Rp)" },
  bears: { id: "Orang dan pagu saat ditulis", en: "People and ceilings when written" },
  state: { id: "Keadaan", en: "State" },
  same: { id: "sama dengan catatan", en: "as noted" },
  changed: { id: "berubah sejak ditulis", en: "changed since written" },
  overrides: { id: "Isian yang diganti", en: "Replaced inputs" },
  overridesHow: {
    id: "Nilai ditulis seperti di lembar asalnya: rupiah, tanggal bulan, kata dari daftar. Nilai kosong mengosongkan isian yang boleh kosong.",
    en: "Values are written as on their own sheet: rupiah, dates of months, words from the lists. An empty value empties an input that may be empty.",
  },
  sweepsHow: {
    id: "Satu baris dapat mengenai banyak sasaran (semua, kategori: …, desa: …, dana: …, segmen: …) dan mengubah yang ada (dikali 50%, ditambah % 6,5%, ditambah 200); baris dibaca berurutan.",
    en: "One row may touch many targets (all, category: …, village: …, fund: …, segment: …) and change what stands there (times 50%, plus % 6.5%, plus 200); rows are read in order.",
  },
  check: { id: "Keterangan", en: "Remark" },
  note: { id: "Catatan", en: "Note" },
  lock: { id: "Kunci", en: "Lock" },
  /** What stands in the cell of a locked one. */
  isLocked: { id: "terkunci", en: "locked" },
  lockHelp: {
    id: "Pilih terkunci, atau kosongkan. Baris skenario yang terkunci tidak dapat diubah di panel; yang diubah di lembar disebut di Uji dan di panel.",
    en: "Choose locked, or leave it blank. Rows of a locked scenario cannot be changed in the pane; those changed in the sheet are told on Checks and in the pane.",
  },
  lockedRows: { id: "Isi skenario terkunci", en: "What locked scenarios hold" },
  lockedRowsHow: {
    id: "Dicatat saat dikunci, tidak ikut dihitung. Dibandingkan dengan baris di atas; bila berubah, panel menawarkan mengambil isi lembar atau mengembalikan isi ini.",
    en: "Noted when they were locked, and not calculated. Compared with the rows above; where they differ, the pane offers to take over the sheet or to put this back.",
  },
  lockedSame: { id: "masih sama", en: "still the same" },
  lockedChanged: { id: "berubah sejak dikunci", en: "changed since it was locked" },
  inEffect: { id: "Berlaku", en: "In effect" },
  replaced: { id: "Diganti baris di bawahnya", en: "Replaced by a row below" },
  partly: {
    id: "Berlaku, kecuali pada yang isiannya kosong atau menjadi di bawah nol",
    en: "In effect, except where the input is blank or would fall below zero",
  },
  nobody: { id: "Tidak mengenai siapa pun", en: "Touches nobody" },
  ready: { id: "Siap; skenario tidak aktif", en: "Ready; scenario not active" },
} as const satisfies Record<string, Words>;

export const overrideColumns = {
  scenario: { id: "Skenario", en: "Scenario" },
  target: { id: "Sasaran", en: "Target" },
  id: { id: "Kode sasaran", en: "Target code" },
  field: { id: "Isian", en: "Field" },
  how: { id: "Cara", en: "How" },
  value: { id: "Nilai", en: "Value" },
  reason: { id: "Alasan", en: "Reason" },
} as const satisfies Record<string, Words>;

export const overrideColumnAliases: Record<keyof typeof overrideColumns, readonly string[]> = {
  scenario: ["nama skenario", "scenario name"],
  target: ["jenis sasaran"],
  id: ["kode", "code", "kelompok", "group"],
  field: ["kolom", "bidang", "column"],
  how: ["perubahan", "change"],
  value: ["nilai baru", "menjadi", "new value"],
  reason: ["sebab", "keterangan", "why"],
};

export const targetChoices = {
  group: { id: "Kelompok", en: "Group" },
  fund: { id: "Sumber dana", en: "Fund" },
  parameter: { id: "Parameter hukum", en: "Parameter of the law" },
} as const satisfies Record<string, Words>;

/** What a row's value does to what stands there; without a word it takes its place. */
export const sweepHows = {
  SET: { id: "menjadi", en: "becomes" },
  TIMES: { id: "dikali", en: "times" },
  GROW: { id: "ditambah %", en: "plus %" },
  PLUS: { id: "ditambah", en: "plus" },
} as const satisfies Record<string, Words>;

/** Whom a sweeping row speaks of, before its colon. */
export const selectorWords = {
  ALL: { id: "semua", en: "all" },
  CATEGORY: { id: "kategori", en: "category" },
  PLACE: { id: "desa", en: "village" },
  FUND: { id: "dana", en: "fund" },
  SEGMENT: { id: "segmen", en: "segment" },
} as const satisfies Record<string, Words>;

export const overrideFaults = {
  scenario: {
    id: "Skenario ini tidak ada di daftar; samakan namanya di sini atau di daftar",
    en: "This scenario is not listed; give it the same name here or in the list",
  },
  id: { id: "Kode sasaran tidak ada", en: "No such target" },
  field: { id: "Isian tidak ada pada sasarannya", en: "No such field in the target" },
  value: { id: "Nilai tidak sesuai dengan isiannya", en: "The value does not suit the field" },
  law: {
    id: "Bukan bilangan bulat dalam batas ketentuannya",
    en: "Not a whole number within the provision's bounds",
  },
  apart: {
    id: "Tidak cocok dengan angka lain ketentuannya",
    en: "Does not go with the provision's other number",
  },
  rewrite: { id: "Tulis lagi dari panel agar dihitung", en: "Write again from the pane to have it counted" },
} as const satisfies Record<string, Words>;

export const overrideEntryHelp = {
  scenario: {
    id: "Pilih skenario dari daftar di atas; tambahkan di sana lebih dulu.",
    en: "Choose a scenario from the list above; add it there first.",
  },
  target: {
    id: "Pilih Kelompok, Sumber dana, atau Parameter hukum.",
    en: "Choose Group, Fund or Parameter of the law.",
  },
  id: {
    id: "Pilih kode kelompok, kode sumber dana, atau parameter dari lembar Tarif.",
    en: "Choose the code of a group or a fund, or a parameter of the sheet Rates.",
  },
  field: { id: "Pilih isian dari daftar.", en: "Choose the field from the list." },
  how: {
    id: 'Kosong atau "menjadi": nilainya menggantikan isian. Lainnya mengubah yang ada; baris baru seperti itu dihitung setelah ditulis lagi dari panel.',
    en: 'Blank or "becomes": the value takes the place of the input. The others change what stands there; a new row of that kind counts once the pane has written again.',
  },
} as const satisfies Record<string, Words>;
