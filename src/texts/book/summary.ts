import type { Words } from "../language";

/**
 * `Ringkasan`: what is said there. `{name}` is where a formula puts a figure; each sentence stays below the 255 letters a
 * formula may quote.
 */
export const summarySheet = {
  title: {
    id: "{region} · Ringkasan anggaran iuran Jamsostek {year}",
    en: "{region} · Jamsostek budget summary {year}",
  },
  scenario: { id: "Skenario", en: "Scenario" },
  choose: { id: "◄ pilih", en: "◄ choose" },
  addScenario: { id: "tambah di panel", en: "add in the pane" },
  ask: {
    id: "Diusulkan Rp{total} agar {people} pekerja terlindungi",
    en: "Rp{total} proposed to insure {people} workers",
  },
  askContracts: {
    id: "Diusulkan Rp{total} untuk iuran Jamsostek",
    en: "Rp{total} proposed for Jamsostek contributions",
  },
  askAlready: { id: " ({already} sudah peserta)", en: " ({already} insured already)" },
  askMonths: { id: ", {months} {year}", en: ", {months} {year}" },
  askNothing: {
    id: "Belum ada iuran: isi kelompok pekerja di panel atau di lembar {groups}",
    en: "Nothing to pay yet: enter groups of workers in the pane or on the sheet {groups}",
  },
  moneyFine: { id: "● Uang: pagu menutup semua biaya", en: "● Money: the ceilings cover all costs" },
  moneyShort: {
    id: "■ Uang kurang Rp{short}, {percent} dari biaya",
    en: "■ Money short by Rp{short}, {percent} of the costs",
  },
  moneyNoFunds: {
    id: "▲ Uang: sumber dana belum diisi (lembar {funds})",
    en: "▲ Money: no fund entered yet (sheet {funds})",
  },
  moneyNoCeiling: {
    id: "▲ Uang: pagu {count} sumber dana belum diisi",
    en: "▲ Money: {count} fund(s) without a ceiling",
  },
  groupsMissing: {
    id: "■ {count} kelompok tidak terhitung (lembar {groups})",
    en: "■ {count} group(s) not counted (sheet {groups})",
  },
  codesFine: { id: "● Kode rekening: semua baris belanja berkode", en: "● Account codes: every budget line has one" },
  codesMissing: {
    id: "▲ Kode rekening: {count} baris belanja belum berkode",
    en: "▲ Account codes: {count} budget line(s) without one",
  },
  lawFine: { id: "● Hukum: semua angka dibaca dari naskahnya", en: "● Law: every figure was read in its text" },
  lawOpen: {
    id: "▲ Hukum: {count} angka di lembar {rates} belum diverifikasi",
    en: "▲ Law: {count} figures on sheet {rates} not verified",
  },
  peopleTitle: { id: "{people} orang dalam {count} kelompok", en: "{people} people in {count} group(s)" },
  peopleNone: { id: "Belum ada orang di lembar {groups}", en: "Nobody yet on the sheet {groups}" },
  group: { id: "Kelompok", en: "Group" },
  people: { id: "Orang", en: "People" },
  otherGroups: { id: "{count} kelompok lain", en: "{count} other group(s)" },
  coverageTitle: {
    id: "Cakupan {move}, target {target}",
    en: "Coverage {move}, target {target}",
  },
  coverageTwice: {
    id: "Cakupan {move}? Mungkin dihitung dua kali",
    en: "Coverage {move}? Maybe counted twice",
  },
  coverageKept: {
    id: "Cakupan tetap {before}: tak ada kelompok menambah",
    en: "Coverage stays {before}: no group adds to it",
  },
  coverageUnknown: { id: "Cakupan belum dapat dihitung", en: "Coverage cannot be computed yet" },
  covered: { id: "Pekerja terdaftar", en: "Workers enrolled" },
  share: { id: "Cakupan", en: "Coverage" },
  now: { id: "Sekarang", en: "Now" },
  added: { id: "Tambahan anggaran ini", en: "Added by this budget" },
  after: { id: "Sesudah anggaran ini", en: "After this budget" },
  short: { id: "Masih kurang", en: "Still missing" },
  above: { id: "Di atas target", en: "Above the target" },
  workersCounted: { id: "Pekerja yang dihitung: {definition}", en: "Workers counted: {definition}" },
  coverageEmpty: {
    id: "Isi peserta dan pekerja di lembar {coverage}",
    en: "Enter participants and workers on sheet {coverage}",
  },
  coverageNoSheet: {
    id: "Isi peserta dan pekerja di panel: Bagikan, Cakupan",
    en: "Enter participants and workers in the pane: Share",
  },
  coverageAbove: {
    id: "Melebihi pekerja yang dihitung; periksa lembar {coverage}",
    en: "More than the workers counted; see sheet {coverage}",
  },
  coverageSame: {
    id: "▲ Ada kelompok sebesar peserta: isi Sudah peserta di {groups}",
    en: "▲ A group equals all participants: fill Covered already on {groups}",
  },
  coverageUnsaid: {
    id: "▲ Sebut angka yang ditambah: kolom Menambah cakupan di {groups}",
    en: "▲ Name the figure a group adds to: column Adds to coverage on {groups}",
  },
  coverageOpen: {
    id: "▲ Ada kelompok yang cakupannya belum disebut; lihat lembar {coverage}",
    en: "▲ Some groups name no coverage figure; see the sheet {coverage}",
  },
  insuredTitle: {
    id: "{amount} bagi keluarga bila peserta meninggal",
    en: "{amount} for the family when a participant dies",
  },
  insuredWithout: {
    id: "Tanpa JKM: kematian bukan karena kerja tidak dijamin",
    en: "Without JKM: death not caused by work is not insured",
  },
  insured: { id: "Yang dijamin bagi setiap peserta", en: "What each participant is insured for" },
  benefit: { id: "Manfaat", en: "Benefit" },
  death: { id: "Meninggal, sebab apa pun (JKM)", en: "Death from any cause (JKM)" },
  accidentDeath: { id: "Meninggal karena kerja (JKK)", en: "Death caused by work (JKK)" },
  disability: { id: "Cacat total tetap (JKK)", en: "Total permanent disability (JKK)" },
  care: { id: "Perawatan kecelakaan kerja (JKK)", en: "Care after work accidents (JKK)" },
  careAmount: { id: "sampai sembuh, tanpa batas", en: "until recovery, without limit" },
  scholarship: { id: "Beasiswa dua anak", en: "Scholarship, two children" },
  early: { id: "Meninggal sebelum {months} bulan peserta", en: "Death before {months} months" },
  multiple: { id: "{times} × upah + Rp{amount} juta", en: "{times} × wage + Rp{amount} million" },
  upTo: { id: "sampai Rp{amount} juta", en: "up to Rp{amount} million" },
  funeralOnly: { id: "Rp{amount} juta pemakaman", en: "Rp{amount} million, funeral" },
  millions: { id: "Rp{amount} juta", en: "Rp{amount} million" },
  programsTitle: { id: "Biaya rata-rata Rp{each} seorang sebulan", en: "Rp{each} a person a month on average" },
  programsNone: { id: "Belum ada biaya", en: "No costs yet" },
  year: { id: "Setahun (Rp)", en: "A year (Rp)" },
  part: { id: "Bagian", en: "Share" },
  cashTitle: {
    id: "Kas menurut jatuh tempo (Rp juta): paling tinggi Rp{most} ({month})",
    en: "Cash by due date (Rp million): highest Rp{most} ({month})",
  },
  cashNone: { id: "Belum ada kas yang jatuh tempo", en: "No cash falls due yet" },
  scenariosTitle: { id: "Bila rencananya lain", en: "If the plan were another" },
  scenariosNoted: { id: "Bila rencananya lain (dicatat {day})", en: "If the plan were another (noted {day})" },
  scenariosNone: { id: "Belum ada skenario", en: "No scenario yet" },
  difference: { id: "Selisih (Rp juta)", en: "Left (Rp million)" },
  otherScenarios: { id: "{count} skenario lain di lembar {scenarios}", en: "{count} more on the sheet {scenarios}" },
  fundsShort: { id: "Dana kurang Rp{short}", en: "Rp{short} missing" },
  fundsShortBut: {
    id: "; pagu dana lain masih sisa Rp{left}",
    en: "; other ceilings still hold Rp{left}",
  },
  fundsFine: { id: "Pagu cukup; sisa Rp{left}", en: "The ceilings suffice; Rp{left} is left" },
  fundsNone: { id: "Sumber dana belum diisi di lembar {funds}", en: "No fund entered on sheet {funds} yet" },
  fundsNoCeiling: { id: "Pagu {count} sumber dana belum diisi", en: "{count} fund(s) have no ceiling yet" },
  fund: { id: "Sumber dana (Rp juta)", en: "Fund (Rp million)" },
  ceiling: { id: "Pagu", en: "Ceiling" },
  cost: { id: "Biaya", en: "Cost" },
  left: { id: "Sisa (kurang)", en: "Left (missing)" },
  noCeiling: { id: "belum diisi", en: "not entered" },
  otherFunds: { id: "{count} sumber lain", en: "{count} other(s)" },
  legendPaid: { id: "tertutup pagu", en: "covered" },
  legendShort: { id: "kurang", en: "missing" },
  legendLeft: { id: "sisa pagu", en: "left" },
  legendOpen: { id: "tanpa pagu", en: "no ceiling" },
  wordsTitle: { id: "Arti kata", en: "Words" },
  words: {
    id: "JKK, JKM, JHT, JP: jaminan kecelakaan kerja, kematian, hari tua, pensiun. Terlindungi: terdaftar sebagai peserta. Pagu: batas belanja sebuah sumber dana, bagian yang boleh untuk iuran.",
    en: "JKK, JKM, JHT, JP: work accident, death, old-age savings, pension. Insured: enrolled as a participant. Ceiling (pagu): the most a fund may spend, here its part for contributions.",
  },
  coverageNoteTitle: { id: "Cakupan", en: "Coverage" },
  coverageNote: {
    id: "Peserta dibagi pekerja yang dihitung. Target nasional menghitung semua pekerja, jadi tidak selalu sebanding; angkanya dari pers, belum diverifikasi dari naskah resmi.",
    en: "Participants divided by the workers counted. The national target counts all workers, so the two do not always compare; its figure is from the press, not verified in the official text.",
  },
  cashNoteTitle: { id: "Kas dan dana", en: "Cash and funds" },
  cashNote: {
    id: "Kas menurut jatuh tempo, angkanya di lembar {rak}. Sisa satu dana tidak menutup kekurangan dana lain. Hanya skenario yang dipilih dihitung; jumlah skenario lain dicatat saat buku ditulis.",
    en: "Cash by due date; its figures are on the sheet {rak}. What one fund has left does not cover what another lacks. Only the chosen scenario is calculated; the others were noted when the book was written.",
  },
  benefitNoteTitle: { id: "Manfaat", en: "Benefits" },
  benefitNote: {
    id: "{regulation}; {confidence} Upah BPU: dasar iuran yang dipilih. Beasiswa karena JKM sesudah {months} bulan iuran.",
    en: "{regulation}; {confidence} The wage of BPU is the base chosen. Scholarship under JKM after {months} months of contributions.",
  },
  notVerified: {
    id: "pasal belum dilihat, belum diverifikasi dari naskah resmi.",
    en: "articles not seen, not verified in the official text.",
  },
  sourceTitle: { id: "Sumber angka", en: "Sources" },
  source: {
    id: "Jumlah orang kelompok terbesar: {source}. Sumber tiap kelompok ada di lembar {groups}.",
    en: "People of the largest group: {source}. The source of each group is on the sheet {groups}.",
  },
  noSource: { id: "belum disebut", en: "not said" },
  lawTitle: { id: "Hukum", en: "Law" },
  law: {
    id: "Sebagaimana diketahui per {day}; pasal tiap angka ada di lembar {rates}. Perhitungan ini alat bantu, bukan naskah hukum.",
    en: "As known on {day}; the article of every figure is on the sheet {rates}. This calculation is a tool, not a text of law.",
  },
  checksTitle: { id: "Hasil uji", en: "Checks" },
  plotted: {
    id: "Angka untuk bagan dan kalimat di sebelah kiri",
    en: "Figures behind the charts and sentences on the left",
  },
  rankPeople: { id: "Orang per kelompok, pecahan untuk urutan", en: "People by group, fraction for the order" },
  rankFunds: { id: "Urutan sumber dana", en: "Order of the funds" },
  place: { id: "Tempat", en: "Place" },
  base: { id: "Awal batang", en: "Start of the bar" },
  length: { id: "Panjang batang", en: "Length of the bar" },
} as const satisfies Record<string, Words>;

/** Names of the figures and texts beside the page that its sentences are made of. */
export const summarySteps = {
  firstMonth: { id: "Bulan pertama", en: "First month" },
  lastMonth: { id: "Bulan terakhir", en: "Last month" },
  period: { id: "Masa", en: "Period" },
  peopleOfAll: { id: "Orang semua kelompok", en: "People of all groups" },
  alreadyInsured: { id: "Sudah peserta", en: "Insured already" },
  askPeople: { id: "Usulan", en: "Proposal" },
  uncounted: { id: "Kelompok tidak terhitung", en: "Groups not counted" },
  fundsEntered: { id: "Sumber dana terisi", en: "Funds entered" },
  moneyRemark: { id: "Catatan uang", en: "Remark on money" },
  openCeilings: { id: "Sumber dana tanpa pagu", en: "Funds without a ceiling" },
  missingMoney: { id: "Kekurangan (Rp)", en: "Missing (Rp)" },
  missingPart: { id: "Kekurangan, bagian biaya", en: "Missing, part of the costs" },
  missingShort: { id: "Kekurangan, singkat", en: "Missing, in short" },
  moneyLeft: { id: "Sisa pagu (Rp)", en: "Left of ceilings (Rp)" },
  leftShort: { id: "Sisa pagu, singkat", en: "Left of ceilings, in short" },
  mostCash: { id: "Kas tertinggi (Rp)", en: "Highest cash (Rp)" },
  mostCashShort: { id: "Kas tertinggi, singkat", en: "Highest cash, in short" },
  coverageNow: { id: "Cakupan sekarang", en: "Coverage now" },
  coverageTarget: { id: "Target cakupan", en: "Coverage target" },
  coverageMove: { id: "Cakupan, dari → ke", en: "Coverage, from → to" },
  countedTwice: { id: "Kelompok sebesar semua peserta", en: "Groups as large as all participants" },
  figuresOpen: { id: "Kelompok tanpa cakupan", en: "Groups without a coverage figure" },
  figureUnsaid: { id: "Cakupan belum disebut", en: "No coverage figure named" },
  definition: { id: "Pekerja yang dihitung", en: "Workers counted" },
  coverageRemark: { id: "Catatan cakupan", en: "Remark on coverage" },
  largestSource: { id: "Sumber kelompok terbesar", en: "Source of the largest group" },
} as const satisfies Record<string, Words>;

/** Programmes in full, as the page lists them. */
export const programTitles = {
  JKK: { id: "JKK kecelakaan kerja", en: "JKK work accident" },
  JKM: { id: "JKM kematian", en: "JKM death" },
  JHT: { id: "JHT hari tua", en: "JHT old-age savings" },
  JP: { id: "JP pensiun", en: "JP pension" },
} as const satisfies Record<string, Words>;

/** What a chart is called: the add-in finds it by this, and a screen reader says it. */
export const chartNames = {
  people: { id: "Bagan orang tiap kelompok", en: "Chart of people by group" },
  coverage: { id: "Bagan cakupan", en: "Chart of coverage" },
  cash: { id: "Bagan kas tiap bulan", en: "Chart of cash by month" },
  funds: { id: "Bagan sumber dana", en: "Chart of funds" },
} as const satisfies Record<string, Words>;
