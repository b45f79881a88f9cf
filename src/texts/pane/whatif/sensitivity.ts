import type { Language } from "../../language";
import { showNumber, showPercent, showRupiah } from "../../numbers";

/** Words of "Kepekaan": two inputs moved together, and where the money just suffices. */
const id = {
  basis: "Dihitung dari",
  who: "Kelompok yang digerakkan",
  table: "Dua isian sekaligus",
  tableAbout: "Tiap sel: anggaran setahun bila kedua isian berubah sekaligus dari rencana.",
  rows: "Ke bawah",
  columns: "Ke samping",
  step: "Langkah (%)",
  stepOf: (axis: string) => `Langkah ${axis.toLowerCase()} (%)`,
  figure: "Yang dibaca",
  figures: { cost: "Biaya setahun", lacking: "Kekurangan dana" },
  inputs: {
    people: "Orang",
    base: "Upah atau penghasilan",
    last: "Berakhir lebih cepat",
    first: "Mulai lebih lambat",
    ceiling: "Pagu semua sumber dana",
  },
  scroll: "Tabel dua isian; geser ke samping bila tidak muat",
  now: "rencana",
  months: (count: number) => (count === 0 ? "0 bulan" : `${count} bulan`),
  enough: "cukup",
  short: "kurang",
  open: "pagu belum diisi",
  uncounted: "–",
  uncountedHint: "– berarti ada kelompok yang dengan isian itu tidak bisa dihitung, misalnya bulannya habis.",
  copy: "Salin tabel",
  copied: "Tersalin sebagai angka; tempelkan di lembar.",
  refused: "Peramban menolak menyalin. Tandai tabelnya, lalu tekan Ctrl+C.",
  counting: "Menghitung …",
  ranges: "Mana yang paling menentukan?",
  rangesAbout:
    "Setiap isian digeser sendiri dari ujung ke ujung rentangnya; yang lain tetap. Rentang bawaan 90–110% dari rencana (± 10%), dan 0 sampai 1 bulan; ganti dengan perkiraan Anda.",
  input: "Isian",
  low: "Terendah",
  high: "Tertinggi",
  unit: { share: "% dari rencana", months: "bulan" },
  boxOf: (end: string, input: string) => `${end}: ${input}`,
  span: (low: string, high: string) => `${low} sampai ${high}`,
  notCounted: "tidak bisa dihitung",
  toSheet: "Tulis ke lembar Kepekaan",
  toSheetHint:
    "Menulis buku beserta tabel dan rentang ini, dengan tanggal dan skenarionya. Angkanya dihitung oleh add-in.",
  even: "Sampai di mana uangnya cukup?",
  evenAbout: "Satu isian digerakkan sampai pagu tepat masih cukup, dalam bilangan bulat.",
  what: "Yang digerakkan",
  levers: { people: "Orang", last: "Bulan terakhir", base: "Upah atau penghasilan", ceiling: "Pagu" },
  fund: "Pagu yang dicari",
  answer: "Jawabannya",
};

const en: typeof id = {
  basis: "Worked out from",
  who: "Groups that are moved",
  table: "Two inputs at once",
  tableAbout: "Each cell: the budget of the year if both inputs change from the plan at once.",
  rows: "Downwards",
  columns: "Across",
  step: "Step (%)",
  stepOf: (axis) => `Step ${axis.toLowerCase()} (%)`,
  figure: "What is read",
  figures: { cost: "Cost of the year", lacking: "Lack of funds" },
  inputs: {
    people: "People",
    base: "Wage or income",
    last: "Ending earlier",
    first: "Starting later",
    ceiling: "Ceilings (pagu) of all funds",
  },
  scroll: "Table of two inputs; scroll sideways where it does not fit",
  now: "the plan",
  months: (count) => (count === 1 ? "1 month" : `${count} months`),
  enough: "enough",
  short: "short",
  open: "no ceiling entered",
  uncounted: "–",
  uncountedHint: "– means that a group cannot be counted with that input, for example because no month is left.",
  copy: "Copy the table",
  copied: "Copied as numbers; paste them into a sheet.",
  refused: "The browser refused to copy. Select the table and press Ctrl+C.",
  counting: "Calculating …",
  ranges: "Which matters most?",
  rangesAbout:
    "Each input is moved alone from one end of its range to the other; the others stay. Ranges are 90–110% of the plan (± 10%) and 0 to 1 month unless you enter what you expect.",
  input: "Input",
  low: "Least",
  high: "Most",
  unit: { share: "% of the plan", months: "months" },
  boxOf: (end, input) => `${end}: ${input}`,
  span: (low, high) => `${low} to ${high}`,
  notCounted: "cannot be counted",
  toSheet: "Write to the sheet Sensitivity",
  toSheetHint:
    "Writes the book with this table and these ranges, their date and scenario. The add-in worked the figures out.",
  even: "How far does the money go?",
  evenAbout: "One input is moved until the ceilings just suffice, in whole numbers.",
  what: "What is moved",
  levers: { people: "People", last: "Last month", base: "Wage or income", ceiling: "Ceiling (pagu)" },
  fund: "Ceiling that is sought",
  answer: "The answer",
};

export const sensitivityTexts: Record<Language, typeof id> = { id, en };

/** A value of the input that was moved, as a sentence says it. */
export type EvenUnit = "percent" | "people" | "month" | "base" | "ceiling";

interface Even {
  unit: EvenUnit;
  /** As it is read: "98,42 %", "Sep 2025". */
  value: string;
  /** People of the whole budget there; told where a share of several groups was moved. */
  people: number;
  cost: number;
  /** The next value and what is lacking there; null where the money suffices over the whole range. */
  beyond: { value: string; lacking: number } | null;
  fund: string;
}

/** Where the money just suffices, in one sentence. */
export function evenSentence(language: Language, { unit, value, people, cost, beyond, fund }: Even): string {
  const rupiah = (amount: number) => showRupiah(language, amount);
  const count = showNumber(language, people);
  if (language === "id") {
    if (unit === "ceiling")
      return beyond
        ? `Uang cukup bila pagu ${fund} paling sedikit ${value}; pada ${beyond.value} kurang ${rupiah(beyond.lacking)}.`
        : `Tanpa pagu ${fund} pun uang cukup untuk ${rupiah(cost)}.`;
    const where = {
      percent: `${value} dari rencana (seluruhnya ${count} orang)`,
      people: `${value} orang`,
      month: `iuran bulan ${value}`,
      base: `${value} sebulan`,
    }[unit];
    return beyond
      ? `Uang cukup sampai ${where}, biayanya ${rupiah(cost)}; pada ${beyond.value} kurang ${rupiah(beyond.lacking)}.`
      : `Uang tetap cukup sampai batas yang dicoba, ${where}, biayanya ${rupiah(cost)}.`;
  }
  if (unit === "ceiling")
    return beyond
      ? `The money suffices with a ceiling of ${fund} of at least ${value}; with ${beyond.value}, ${rupiah(beyond.lacking)} is lacking.`
      : `Even without the ceiling of ${fund} the money suffices for ${rupiah(cost)}.`;
  const where = {
    percent: `${value} of the plan (${count} people in all)`,
    people: `${value} people`,
    month: `the contributions of ${value}`,
    base: `${value} a month`,
  }[unit];
  return beyond
    ? `The money suffices up to ${where}, at a cost of ${rupiah(cost)}; with ${beyond.value}, ${rupiah(beyond.lacking)} is lacking.`
    : `The money still suffices at the end of what was tried, ${where}, at a cost of ${rupiah(cost)}.`;
}

export const percentText = (language: Language, per100000: number): string =>
  showPercent(language, per100000 / 100_000, 2);
