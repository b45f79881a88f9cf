import { monthOf } from "./month";
import type { Fact } from "./parameter";
import { FIRST_MONTH, PASAL_ID, PP_44_2015, PP_49_2020, cite } from "./regulations";
import type { Segment } from "./terms";

const KONTAN = "kontan/Kompas";

export interface DueDate {
  segment: Segment;
  day: number;
  /** Months after the contribution month: 0 the same, 1 the next. */
  monthsLater: 0 | 1;
}

/** When a contribution month is to be paid. On a day off, the next working day (only Saturdays and Sundays are known here). */
export const DUE_DATES: readonly Fact<DueDate>[] = [
  {
    id: "due.pu",
    name: { id: "Batas bayar PU", en: "PU due date" },
    value: { segment: "PU", day: 15, monthsLater: 1 },
    unit: "DAY_OF_MONTH",
    from: FIRST_MONTH,
    until: null,
    citation: cite(PP_44_2015, "nomor pasal belum dilihat", KONTAN),
    confidence: "B",
    note: {
      id: "Tanggal 15 bulan berikutnya; bila libur, hari kerja berikutnya.",
      en: "The 15th of the following month; on a day off, the next working day.",
    },
  },
  {
    id: "due.bpu",
    name: { id: "Batas bayar BPU", en: "BPU due date" },
    value: { segment: "BPU", day: 15, monthsLater: 0 },
    unit: "DAY_OF_MONTH",
    from: FIRST_MONTH,
    until: null,
    citation: cite(PP_44_2015, "nomor pasal belum dilihat", KONTAN),
    confidence: "B",
    note: {
      id: "Tanggal 15 bulan yang sama, sendiri atau lewat wadah. Tidak ada denda; kepesertaan menjadi tidak aktif.",
      en: "The 15th of the same month, alone or through a group. No penalty; membership turns inactive.",
    },
  },
  {
    id: "due.jakon",
    name: { id: "Batas bayar jasa konstruksi", en: "Construction due date" },
    value: { segment: "JAKON", day: 15, monthsLater: 0 },
    unit: "DAY_OF_MONTH",
    from: FIRST_MONTH,
    until: null,
    citation: cite(null, null, "tidak ditemukan; dibukukan pada bulan kontrak"),
    confidence: "C",
    note: {
      id: "Aturan hari bayar belum dilihat. Didaftarkan paling lambat 14 hari kerja setelah surat perintah kerja (Permenaker 44/2015).",
      en: "The rule on the day was not seen. To be registered within 14 working days after the work order (Permenaker 44/2015).",
    },
  },
];

/** PP 49/2020 moved the payment day to the 30th for its six months; it matters only for looking back. */
export const COVID_DUE_DATE: Fact<{ day: number }> = {
  id: "due.pp49-2020",
  name: { id: "Batas bayar selama keringanan 2020", en: "Due day during the 2020 relief" },
  value: { day: 30 },
  unit: "DAY_OF_MONTH",
  from: monthOf(2020, 8),
  until: monthOf(2021, 1),
  citation: cite(PP_49_2020, "Pasal 4 ayat (1)", PASAL_ID),
  confidence: "A",
  note: { id: "Tanggal 30 bulan berikutnya.", en: "The 30th of the following month." },
};

/** Penalty for late payment, per 100,000 of the contribution a month. */
export const PENALTIES: readonly Fact<number>[] = [
  {
    id: "penalty.pu",
    name: { id: "Denda keterlambatan PU", en: "Penalty for late PU payment" },
    value: 2000,
    unit: "PER_100000",
    from: FIRST_MONTH,
    until: null,
    citation: cite(PP_44_2015, "nomor pasal belum dilihat", KONTAN),
    confidence: "B",
    note: {
      id: "2 % sebulan bagi pemberi kerja selain penyelenggara negara: pemerintah daerah tidak terkena menurut teks yang dilihat.",
      en: "2 % a month for employers other than state bodies: by the text seen, a regional government is outside it.",
    },
  },
  {
    id: "penalty.pp49-2020",
    name: { id: "Denda keterlambatan selama keringanan 2020", en: "Penalty during the 2020 relief" },
    value: 500,
    unit: "PER_100000",
    from: monthOf(2020, 8),
    until: monthOf(2021, 1),
    citation: cite(PP_49_2020, "Pasal 23 ayat (1)", PASAL_ID),
    confidence: "A",
  },
];

/** The due rule of a segment. */
export function dueRule(segment: Segment): Fact<DueDate> {
  return DUE_DATES.find(({ value }) => value.segment === segment)!;
}
