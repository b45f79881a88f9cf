import type { Language } from "../language";

/** Words of the result bar and of the explanation of a figure. */
const id = {
  heading: "Hasil",
  yearTotal: (year: number) => `Iuran setahun ${year}`,
  explain: (amount: string) => `Asal angka ${amount}`,
  perMonth: (amount: string, months: number) => `${amount} sebulan, ${months} bulan`,
  perMonthUpTo: (amount: string) => `paling banyak ${amount} sebulan`,
  people: (people: string) => `${people} orang`,
  personMonths: (count: string) => `${count} orang-bulan`,
  sinceWritten: (difference: string) => `${difference} sejak ditulis`,
  stale: (count: number) => `Angka terakhir yang bisa dihitung. ${count} hal perlu dilihat.`,
  nothing: "Belum ada yang dihitung.",
  programShare: (program: string, amount: string, percent: string) =>
    `${program} ${amount}, ${percent} dari seluruhnya`,
  details: "Rincian hasil",
  traceTitle: "Asal angka",
  traceBack: "Kembali",
  traceTotal: (total: string, groups: number) => `${total} adalah jumlah ${groups} kelompok.`,
  traceProgram: (program: string, total: string, groups: number) =>
    `${program} ${total} adalah jumlah ${groups} kelompok.`,
  printed: "Bandingkan dengan angka tercetak",
  printedField: "Jumlah tercetak (Rp)",
  printedHint: "Dari DPA, berita, atau laporan: bila berbeda, sebab yang paling mungkin disebut.",
  traceLines: "Baris demi baris",
  traceLaw: "Dasar hukum",
  inForce: (from: string, until: string | null) => (until ? `berlaku ${from}–${until}` : `berlaku sejak ${from}`),
  readAt: (where: string) => `Dibaca di: ${where}`,
  remarks: "Yang perlu diketahui",
  noArticle: "pasal belum diketahui",
  roundingNote: "Pembulatan per orang, program dan bulan",
  confidenceOf: (text: string) => `Keyakinan: ${text}`,
};

const en: typeof id = {
  heading: "Result",
  yearTotal: (year) => `Contributions in ${year}`,
  explain: (amount) => `Where ${amount} comes from`,
  perMonth: (amount, months) => `${amount} a month, ${months} ${months === 1 ? "month" : "months"}`,
  perMonthUpTo: (amount) => `up to ${amount} a month`,
  people: (people) => `${people} people`,
  personMonths: (count) => `${count} person-months`,
  sinceWritten: (difference) => `${difference} since written`,
  stale: (count) =>
    `The last figure that could be worked out. ${count === 1 ? "1 thing" : `${count} things`} to look at.`,
  nothing: "Nothing worked out yet.",
  programShare: (program, amount, percent) => `${program} ${amount}, ${percent} of the whole`,
  details: "Details of the result",
  traceTitle: "Where the figure comes from",
  traceBack: "Back",
  traceTotal: (total, groups) => `${total} is the sum of ${groups} ${groups === 1 ? "group" : "groups"}.`,
  traceProgram: (program, total, groups) =>
    `${program} ${total} is the sum of ${groups} ${groups === 1 ? "group" : "groups"}.`,
  printed: "Compare with a printed figure",
  printedField: "Total as printed (Rp)",
  printedHint: "From a DPA, the press or a report: where it differs, the likeliest reason is told.",
  traceLines: "Line by line",
  traceLaw: "Law",
  inForce: (from, until) => (until ? `in force ${from}–${until}` : `in force since ${from}`),
  readAt: (where) => `Read at: ${where}`,
  remarks: "Worth knowing",
  noArticle: "article not known yet",
  roundingNote: "Rounded per person, programme and month",
  confidenceOf: (text) => `Confidence: ${text}`,
};

export const resultTexts: Record<Language, typeof id> = { id, en };
