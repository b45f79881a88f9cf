import { monthOf } from "../month";
import type { Region } from "./region";
import { assumed } from "./assumptions";

const REPORT = "Kanal Muria 2025-03-13";
/** Where every figure below was printed. */
const ARTICLE =
  "kanalmuria.com: Pemkab Pati Percepat Cakupan Jaminan Sosial Ketenagakerjaan; ANTARA Jateng 574317: Pemkab Pati kejar target Universal Coverage Jamsostek, 2025-03-13";

export const pati: Region = {
  id: "kab-pati",
  name: "Kabupaten Pati",
  province: "Jawa Tengah",
  year: 2025,
  source: ARTICLE,
  figures: [
    {
      name: { id: "Cakupan Maret 2025", en: "Coverage March 2025" },
      value: 599_061,
      text: "29 % dari 599.061 angkatan kerja",
      date: "2025-03-13",
      source: ARTICLE,
    },
    {
      name: { id: "Cakupan akhir 2024", en: "Coverage at the end of 2024" },
      value: 511_111,
      text: "39 % dari 511.111 angkatan kerja",
      date: "2025-03-13",
      source: ARTICLE,
      remark: {
        id: "Penyebutnya berbeda dari Maret 2025, jadi kedua persentase tidak dapat dibandingkan.",
        en: "Its denominator differs from March 2025, so the two percentages cannot be compared.",
      },
    },
    {
      name: { id: "Target semula", en: "The earlier target" },
      value: null,
      text: "kurang satu persen dari target 40 %",
      date: "2025-03-13",
      source: ARTICLE,
      remark: {
        id: "39 % tercapai pada akhir 2024, dengan penyebut 511.111.",
        en: "39 % had been reached at the end of 2024, with the denominator 511,111.",
      },
    },
    {
      name: { id: "Target cakupan", en: "Coverage target" },
      value: null,
      text: "52 %",
      date: "2025-03-13",
      source: ARTICLE,
      remark: { id: "Penyebutnya tidak disebut.", en: "Its denominator is not named." },
    },
    {
      name: { id: "Sasaran", en: "Target group" },
      value: null,
      text: "DTKS dan P3KE desil I–IV, Rp16.800",
      date: "2025-03-13",
      source: ARTICLE,
    },
  ],
  coverage: [
    {
      id: "U1",
      participants: null,
      workers: 599_061,
      per100000: 29_000,
      date: "2025-03-13",
      source: REPORT,
      remark: { id: "Angkatan kerja, Maret 2025.", en: "Labour force, March 2025." },
    },
    {
      id: "U2",
      participants: null,
      workers: 511_111,
      per100000: 39_000,
      date: "2024-12-31",
      source: REPORT,
      remark: { id: "Angkatan kerja, akhir 2024.", en: "Labour force, end of 2024." },
    },
  ],
  namedCategories: ["pekerja_rentan"],
  groups: [
    {
      id: "K1",
      category: "pekerja_rentan",
      name: {
        id: "Pekerja rentan desil I–IV menuju target 52 %",
        en: "Vulnerable workers of deciles I–IV up to the target of 52 %",
      },
      // 23 % × 599,061 = 137,784.03
      people: 137_784,
      segment: "BPU",
      programs: ["JKK", "JKM"],
      base: null,
      payer: "APBD",
      first: monthOf(2025, 10),
      last: monthOf(2025, 12),
      fund: "APBD",
      figure: "U1",
      source: REPORT,
      assumptions: [
        {
          id: "Dihitung: (52 % − 29 %) × 599.061 = 137.784 orang; sumber tidak menyebut jumlah sasaran, dan persentasenya dibulatkan.",
          en: "Computed: (52 % − 29 %) × 599,061 = 137,784 people; the source names no headcount, and its percentages are rounded.",
        },
        assumed.months("Oktober–Desember 2025, tiga bulan", "October–December 2025, three months"),
        assumed.payer,
      ],
    },
  ],
  funds: [
    {
      id: "APBD",
      name: { id: "APBD Kabupaten Pati", en: "Budget of Kabupaten Pati" },
      kind: "APBD_KABUPATEN",
      ceiling: null,
      source: REPORT,
      assumptions: [assumed.noCeiling],
    },
  ],
  scenarios: [
    {
      id: "S1",
      name: { id: "Mulai Juli, enam bulan", en: "From July, six months" },
      overrides: [
        {
          group: "K1",
          field: "first",
          value: monthOf(2025, 7),
          reason: {
            id: "Bagaimana jika mulai lebih awal; bulannya pilihan pemakai, tidak diumumkan.",
            en: "What if it starts earlier; the month is the user's choice, not published.",
          },
        },
      ],
    },
  ],
};
