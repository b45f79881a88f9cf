import type { Language } from "../language";
import { showMonth } from "../months";
import { showNumber, showRupiah } from "../numbers";
import { spellRupiah } from "../spellOut";

interface Cited {
  value: number;
  cell: string;
}

/** What a brief speaks of; the numbers are those of the book's cells. */
export interface BriefSubject {
  region: string;
  year: number;
  /** Name of the scenario in force; null without one. */
  scenario: string | null;
  total: Cited;
  rka: Cited | null;
  unfunded: Cited | null;
  /** Names of funds whose ceiling does not do, and of those without one. */
  short: readonly string[];
  withoutCeiling: readonly string[];
  groups: readonly {
    name: string;
    people: Cited | null;
    /** Of a construction project, which counts no people. */
    contract: Cited | null;
    first: number;
    last: number;
    cost: Cited;
  }[];
}

/** A heading with its paragraphs, or a slide with its points. */
export interface BriefPart {
  title: string;
  lines: string[];
}

/** Slides and messages name so many groups. */
const MOST_NAMED = 3;

const id = {
  title: "Naskah singkat",
  about: "Usulan anggaran sebagai naskah untuk Word, tiga salindia, dan pesan. Setiap angka menyebut selnya di buku.",
  open: "Buat naskah",
  reading: "Membaca buku…",
  notEqual:
    "Naskah dibuat setelah jumlah di panel sama dengan jumlah di buku kerja. Tulis ke buku kerja atau buka bukunya, tunggu sampai keduanya sama, lalu buka lagi halaman ini.",
  missing:
    "Ada kelompok atau jumlah yang tidak ditemukan di lembar. Tulis ke buku kerja sekali lagi, lalu buka lagi halaman ini.",
  pictures: "Grafik dari Ringkasan",
  picturesAbout: "Digambar dari sel Ringkasan; ikut tersalin bersama naskah dan salindia, dengan nama dan angkanya.",
  word: "Naskah untuk Word",
  slides: "Tiga salindia",
  message: "Pesan untuk dikirim",
  copy: (what: string) => `Salin ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  copied: "Tersalin. Tempel di tempat tujuan.",
  refused: "Peramban ini tidak mengizinkan penyalinan. Pilih teksnya di bawah, lalu tekan Ctrl+C.",
  heading: (region: string, year: number) => `Usulan iuran Jamsostek ${region} tahun ${year}`,
  ask: (amount: string, words: string) => `Diusulkan ${amount} (${words}) untuk iuran Jamsostek.`,
  scenario: (name: string) => `Dihitung menurut skenario "${name}".`,
  rka: (amount: string) => `Dari jumlah itu ${amount} menjadi belanja pemerintah dalam RKA.`,
  unfunded: (amount: string) => `Belum ada yang membayar: ${amount}.`,
  funded: "Semua iuran sudah ada yang membayar, dan pagunya cukup.",
  short: (fund: string, sheet: string) =>
    `Pagu ${fund} tidak cukup; kekurangannya ada di lembar ${sheet} buku anggaran.`,
  withoutCeiling: (fund: string) => `Pagu ${fund} belum diisi: belum diketahui apakah cukup.`,
  who: "Siapa yang dilindungi",
  group: (name: string, people: string, span: string, cost: string) => `${name}: ${people} orang, ${span}, ${cost}.`,
  project: (name: string, value: string, month: string, cost: string) =>
    `${name}: nilai kontrak ${value}, dibayar sekali pada ${month}, ${cost}.`,
  others: (count: number) => `Dan ${count} kelompok lain.`,
  money: "Uangnya",
  basis: (law: string) => `Setiap tarif dengan pasalnya ada di lembar ${law} buku anggaran.`,
  months: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
};

const en: typeof id = {
  title: "Brief",
  about: "The budget request as text for Word, three slides, and a message. Every number names its cell in the book.",
  open: "Make the brief",
  reading: "Reading the book…",
  notEqual:
    "A brief is made once the total of the pane equals that of the workbook. Write to the workbook or open its book, wait until both are equal, then open this page again.",
  missing:
    "A group or a total was not found in the sheets. Write to the workbook once more, then open this page again.",
  pictures: "Charts of the Summary",
  picturesAbout:
    "Drawn from the cells of the Summary; copied along with the text and the slides, with their names and figures.",
  word: "Text for Word",
  slides: "Three slides",
  message: "Message to send",
  copy: (what) => `Copy ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  copied: "Copied. Paste it where it should go.",
  refused: "This browser does not allow copying. Select the text below and press Ctrl+C.",
  heading: (region, year) => `Jamsostek contributions proposed for ${region}, ${year}`,
  ask: (amount, words) => `Proposed: ${amount} (${words}) for Jamsostek contributions.`,
  scenario: (name) => `Calculated by the scenario "${name}".`,
  rka: (amount) => `Of this, ${amount} is government spending in the RKA (budget rows).`,
  unfunded: (amount) => `Paid by nobody yet: ${amount}.`,
  funded: "All contributions have somebody who pays, and the ceilings suffice.",
  short: (fund, sheet) =>
    `The ceiling of ${fund} does not suffice; what is missing is on the sheet ${sheet} of the budget book.`,
  withoutCeiling: (fund) => `The ceiling of ${fund} has not been entered: whether it suffices is not known.`,
  who: "Who is protected",
  group: (name, people, span, cost) => `${name}: ${people} people, ${span}, ${cost}.`,
  project: (name, value, month, cost) => `${name}: contract value ${value}, paid once in ${month}, ${cost}.`,
  others: (count) => (count === 1 ? "And 1 other group." : `And ${count} other groups.`),
  money: "The money",
  basis: (law) => `Every rate with its article is on the sheet ${law} of the budget book.`,
  months: (first, last) => (first === last ? first : `${first}–${last}`),
};

export const briefTexts: Record<Language, typeof id> = { id, en };

/**
 * The three texts of a brief; every number is followed by its cell.
 * @param sheets what the sheets of rates and of funds are called in this workbook
 */
export function briefOf(
  language: Language,
  subject: BriefSubject,
  sheets: { rates: string; funds: string },
): Record<"word" | "slides" | "message", BriefPart[]> {
  const text = briefTexts[language];
  const rupiah = ({ value, cell }: Cited) => `${showRupiah(language, value)} [${cell}]`;
  const heading = text.heading(subject.region, subject.year);
  const asks = [
    text.ask(rupiah(subject.total), spellRupiah(language, subject.total.value)),
    ...(subject.scenario === null ? [] : [text.scenario(subject.scenario)]),
  ];
  const open = [
    ...(subject.unfunded ? [text.unfunded(rupiah(subject.unfunded))] : []),
    ...subject.short.map((fund) => text.short(fund, sheets.funds)),
    ...subject.withoutCeiling.map(text.withoutCeiling),
  ];
  const money = [...(subject.rka ? [text.rka(rupiah(subject.rka))] : []), ...(open.length > 0 ? open : [text.funded])];
  const groups = subject.groups.map(({ name, people, contract, first, last, cost }) => {
    if (contract) return text.project(name, rupiah(contract), showMonth(language, first), rupiah(cost));
    const counted = people ? `${showNumber(language, people.value)} [${people.cell}]` : "–";
    return text.group(name, counted, text.months(showMonth(language, first), showMonth(language, last)), rupiah(cost));
  });
  const named = [
    ...groups.slice(0, MOST_NAMED),
    ...(groups.length > MOST_NAMED ? [text.others(groups.length - MOST_NAMED)] : []),
  ];
  const basis = text.basis(sheets.rates);
  return {
    word: [
      { title: heading, lines: asks },
      { title: text.who, lines: groups },
      { title: text.money, lines: [...money, basis] },
    ],
    slides: [
      { title: heading, lines: asks },
      { title: text.who, lines: named },
      { title: text.money, lines: [...money, basis] },
    ],
    message: [{ title: heading, lines: [...asks, ...named, ...money] }],
  };
}
