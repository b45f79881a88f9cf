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
  printedField: "Angka tercetak",
  printedHint:
    "Jumlah rupiah, satu program, atau orang, dari DPA, berita, atau laporan: bila berbeda, sebab yang paling mungkin disebut.",
  printedOf: {
    total: "jumlah seluruhnya",
    people: "jumlah orang",
    personMonths: "orang-bulan",
    JKK: "jumlah JKK",
    JKM: "jumlah JKM",
    JHT: "jumlah JHT",
    JP: "jumlah JP",
  },
  printedMatch: {
    same: (name: string, value: string, _difference: string) => `Sama dengan ${name}: ${value}.`,
    rounded: (name: string, value: string, difference: string) =>
      `Sama dengan ${name} setelah dibulatkan: hitungannya ${value}, terpaut ${difference}.`,
    rounding: (name: string, value: string, difference: string) =>
      `Hanya beda pembulatan (${difference}) dari ${name}: ${value}. Baris yang dibulatkan sendiri-sendiri dapat terpaut beberapa rupiah.`,
    differs: (name: string, value: string, difference: string) =>
      `Bukan pembulatan: ${name} ${value}, selisihnya ${difference}.`,
  },
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
  printedField: "Printed figure",
  printedHint:
    "A sum in rupiah, one programme, or people, from a document, the press or a report: the likeliest reason of a difference is named.",
  printedOf: {
    total: "the whole sum",
    people: "the number of people",
    personMonths: "the person-months",
    JKK: "the sum of JKK",
    JKM: "the sum of JKM",
    JHT: "the sum of JHT",
    JP: "the sum of JP",
  },
  printedMatch: {
    same: (name, value) => `Equals ${name}: ${value}.`,
    rounded: (name, value, difference) =>
      `Equals ${name} once rounded: the calculation gives ${value}, ${difference} away.`,
    rounding: (name, value, difference) =>
      `Only rounding (${difference}) away from ${name}: ${value}. Lines rounded one by one may be some rupiah off.`,
    differs: (name, value, difference) => `No rounding: ${name} is ${value}, the difference ${difference}.`,
  },
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
