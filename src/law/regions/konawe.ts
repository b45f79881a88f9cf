import { monthOf } from "../month";
import type { Region } from "./region";
import { assumed } from "./assumptions";

const REPORT = "Persada Kita 2025-05-09";
/** Where every figure below was printed. */
const ARTICLE =
  "persadakita.id: Pemerintah Konawe Perluas Perlindungan Jamsostek bagi Pekerja Informal dan UMKM, 2025-05-09";

export const konawe: Region = {
  id: "kab-konawe",
  name: "Kabupaten Konawe",
  province: "Sulawesi Tenggara",
  year: 2025,
  source: ARTICLE,
  figures: [
    {
      name: { id: "Pekerja terdaftar", en: "Workers enrolled" },
      value: 27_636,
      text: "27.636 dari 79.388 = 34,81 % per 30 April 2025",
      date: "2025-04-30",
      source: ARTICLE,
      remark: {
        id: "Penyebutnya angkatan kerja non-ASN.",
        en: "The denominator is the non-ASN labour force.",
      },
    },
    {
      name: { id: "Dasar yang disebut", en: "Bases named" },
      value: null,
      text: "UU 40/2004; Inpres 2/2021; Permendagri 10/2023; Surat 100.2.1.6/2379/OTDA",
      date: "2025-05-09",
      source: ARTICLE,
      remark: {
        id: "Permendagri 10/2023 dan suratnya belum dibaca.",
        en: "Permendagri 10/2023 and the letter were not read.",
      },
    },
    {
      name: { id: "Pekerja belum terdaftar", en: "Workers not enrolled" },
      value: 51_752,
      text: "51.752 belum terdaftar",
      date: "2025-04-30",
      source: ARTICLE,
    },
  ],
  coverage: [
    {
      id: "U1",
      participants: 27_636,
      workers: 79_388,
      per100000: 34_810,
      date: "2025-04-30",
      source: REPORT,
      remark: { id: "Angkatan kerja non-ASN.", en: "Non-ASN labour force." },
    },
  ],
  namedCategories: ["pekerja_rentan"],
  groups: [
    {
      id: "K1",
      category: "pekerja_rentan",
      name: { id: "Pekerja belum terdaftar", en: "Workers not yet enrolled" },
      people: 51_752,
      segment: "BPU",
      programs: ["JKK", "JKM"],
      base: null,
      payer: "APBD",
      first: monthOf(2025, 6),
      last: monthOf(2025, 12),
      fund: "APBD",
      covered: 0,
      figure: "U1",
      source: REPORT,
      assumptions: [
        {
          id: "Asumsi contoh: semua yang belum terdaftar didaftarkan sebagai BPU; sebagian mungkin penerima upah.",
          en: "Assumption of the example: everyone not enrolled joins as BPU; some may be wage earners.",
        },
        assumed.package,
        assumed.months("Juni–Desember 2025", "June–December 2025"),
        assumed.payer,
      ],
    },
  ],
  funds: [
    {
      id: "APBD",
      name: { id: "APBD Kabupaten Konawe", en: "Budget of Kabupaten Konawe" },
      kind: "APBD_KABUPATEN",
      ceiling: null,
      source: REPORT,
      assumptions: [assumed.noCeiling],
    },
  ],
  scenarios: [
    {
      id: "S1",
      name: { id: "Separuh dahulu", en: "Half of them first" },
      overrides: [
        {
          group: "K1",
          field: "people",
          value: 25_876,
          reason: {
            id: "Bagaimana jika didaftarkan bertahap, separuh dari 51.752; pilihan pemakai, tidak diumumkan.",
            en: "What if they join in steps, half of 51,752; the user's choice, not published.",
          },
        },
      ],
    },
  ],
};
