import { monthOf } from "../month";
import type { Region } from "./region";
import { assumed, namedGroup } from "./assumptions";

const REPORT = "JurnalMediaNusa 2025-12-19";
/** Where every figure below was printed. */
const ARTICLE =
  "jurnalmedianusa.com: Pemkab Ngawi Percepat Universal Coverage Jamsostek, Kepesertaan Baru Capai 24 Persen; Spektroom: Pemkab Ngawi Perluas Cakupan Kepesertaan Pekerja Informal dalam Jaminan Sosial BPJS KT, 2025-12-19";

export const ngawi: Region = {
  id: "kab-ngawi",
  name: "Kabupaten Ngawi",
  province: "Jawa Timur",
  year: 2026,
  source: ARTICLE,
  figures: [
    {
      name: { id: "Cakupan", en: "Coverage" },
      value: 500_000,
      text: "23–24 % dari sekitar 500.000 pekerja",
      date: "2025-12-19",
      source: ARTICLE,
      remark: { id: "Angka bulat.", en: "Round figures." },
    },
    {
      name: { id: "Kader posyandu", en: "Posyandu cadres" },
      value: 6000,
      text: "sekitar 6.000",
      date: "2025-12-19",
      source: ARTICLE,
      remark: { id: "Angka bulat.", en: "A round figure." },
    },
    {
      name: { id: "Iuran peserta mandiri", en: "Contribution of participants who pay themselves" },
      value: 16_800,
      text: "Rp16.800 sebulan bagi peserta mandiri",
      date: "2025-12-19",
      source: ARTICLE,
      remark: {
        id: "PP 50/2025 menjadikannya Rp8.400 bagi yang membayar sendiri, April–Desember 2026; bagi yang dibayar APBD tetap Rp16.800. Kedua bacaan ada di contoh: kader dibayar APBD, dan skenario kader membayar sendiri.",
        en: "PP 50/2025 makes it Rp8,400 for those who pay themselves, April–December 2026; where the APBD pays it stays Rp16,800. The example has both readings: cadres paid by the APBD, and a scenario in which they pay themselves.",
      },
    },
    {
      name: { id: "Target nasional", en: "National target" },
      value: null,
      text: "45 % pada 2029",
      date: "2025-12-19",
      source: ARTICLE,
      remark: {
        id: "RPJMN menyebut 43,92 % pada 2029; keduanya tidak dapat disatukan.",
        en: "The RPJMN names 43.92 % in 2029; the two cannot be reconciled.",
      },
    },
    {
      name: { id: "Kelompok yang disebut", en: "Groups named" },
      value: null,
      text: "petani, buruh tani, pekerja konstruksi",
      date: "2025-12-19",
      source: ARTICLE,
      remark: { id: "Jumlah orangnya belum disebut.", en: "Their headcounts are not named yet." },
    },
  ],
  coverage: [
    {
      id: "U1",
      participants: null,
      workers: 500_000,
      per100000: 23_000,
      date: "2025-12-19",
      source: REPORT,
      remark: { id: "Tercetak 23–24 % dari sekitar 500.000.", en: "Printed as 23–24 % of about 500,000." },
    },
  ],
  namedCategories: ["kader_posyandu", "petani", "jakon"],
  groups: [
    {
      id: "K1",
      category: "kader_posyandu",
      name: { id: "Kader posyandu", en: "Posyandu cadres" },
      people: 6000,
      segment: "BPU",
      programs: ["JKK", "JKM"],
      base: null,
      payer: "APBD",
      first: monthOf(2026, 1),
      last: monthOf(2026, 12),
      fund: "APBD",
      source: REPORT,
      assumptions: [
        {
          id: "Sumber menyebut sekitar 6.000; contoh memakai tepat 6.000.",
          en: "The source says about 6,000; the example takes exactly 6,000.",
        },
        {
          id: "Sumber mencetak 16.800 bagi peserta mandiri; contoh membacanya sebagai iuran yang dibayar APBD, tanpa keringanan PP 50/2025.",
          en: "The source prints 16,800 for participants who pay themselves; the example reads it as paid by the APBD, without the relief of PP 50/2025.",
        },
        assumed.months("Januari–Desember 2026", "January–December 2026"),
        assumed.payer,
      ],
    },
    namedGroup(2026, {
      id: "K2",
      category: "kader_posyandu",
      name: { id: "Kader posyandu, membayar sendiri", en: "Posyandu cadres, paying themselves" },
      people: 0,
      payer: "MANDIRI",
      fund: "MANDIRI",
      source: REPORT,
      assumptions: [
        {
          id: "Bacaan kedua: 0 orang di rencana, 6.000 di skenario kader membayar sendiri.",
          en: "The second reading: 0 people in the plan, 6,000 in the scenario in which cadres pay themselves.",
        },
      ],
    }),
    namedGroup(2026, {
      id: "K3",
      category: "petani",
      name: { id: "Petani dan buruh tani, mandiri", en: "Farmers and farm labourers, paying themselves" },
      payer: "MANDIRI",
      fund: "MANDIRI",
      source: REPORT,
      assumptions: [],
    }),
    namedGroup(2026, {
      id: "K4",
      category: "jakon",
      name: { id: "Pekerja konstruksi", en: "Construction workers" },
      segment: "JAKON",
      base: 255_681_500,
      payer: "PEMBERI_KERJA",
      fund: null,
      source: REPORT,
      assumptions: [
        {
          id: "Asumsi contoh: dibayar penyedia jasa, dengan dasar UMK 2026 (2.556.815); bila nilai kontrak diketahui, isi nilainya.",
          en: "Assumption of the example: paid by the contractor, on the UMK 2026 (2,556,815); where the contract value is known, enter that.",
        },
      ],
    }),
  ],
  funds: [
    {
      id: "APBD",
      name: { id: "APBD Kabupaten Ngawi", en: "Budget of Kabupaten Ngawi" },
      kind: "APBD_KABUPATEN",
      ceiling: null,
      source: REPORT,
      assumptions: [assumed.noCeiling],
    },
    {
      id: "MANDIRI",
      name: { id: "Peserta sendiri (mandiri)", en: "Participants themselves" },
      kind: "MANDIRI",
      ceiling: null,
      source: REPORT,
      assumptions: [{ id: "Bukan uang daerah: tanpa pagu.", en: "No money of the region: without a ceiling." }],
    },
  ],
  scenarios: [
    {
      id: "S1",
      name: { id: "Kader membayar sendiri", en: "Cadres pay themselves" },
      overrides: (
        [
          ["K1", 0],
          ["K2", 6000],
        ] as const
      ).map(([group, value]) => ({
        group,
        field: "people",
        value,
        reason: {
          id: `Sumber mencetak 16.800 bagi peserta mandiri: dengan PP 50/2025 menjadi 8.400 pada April–Desember 2026 (${REPORT}).`,
          en: `The source prints 16,800 for those who pay themselves: with PP 50/2025 it is 8,400 from April to December 2026 (${REPORT}).`,
        },
      })),
    },
    {
      id: "S2",
      name: { id: "Kader ikut JHT", en: "Cadres join JHT" },
      overrides: [
        {
          group: "K1",
          field: "programs",
          value: "JKK+JKM+JHT",
          reason: {
            id: "Bagaimana jika JHT ditambahkan; pilihan pemakai, tidak diumumkan.",
            en: "What if JHT is added; the user's choice, not published.",
          },
        },
      ],
    },
  ],
};
