import { monthOf } from "../month";
import type { Region } from "./region";
import { assumed } from "./assumptions";

const REPORT = "laporan Ngawi 2025-12-19";

export const ngawi: Region = {
  id: "kab-ngawi",
  name: "Kabupaten Ngawi",
  province: "Jawa Timur",
  year: 2026,
  source: REPORT,
  figures: [
    {
      name: { id: "Cakupan", en: "Coverage" },
      value: 500_000,
      text: "23–24 % dari sekitar 500.000 pekerja; target 45 % pada 2029",
      date: "2025-12-19",
      source: REPORT,
      remark: { id: "Angka bulat.", en: "Round figures." },
    },
    {
      name: { id: "Kader posyandu", en: "Posyandu cadres" },
      value: 6000,
      text: "sekitar 6.000, Rp16.800 sebulan",
      date: "2025-12-19",
      source: REPORT,
      remark: { id: "Angka bulat.", en: "A round figure." },
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
        assumed.months("Januari–Desember 2026", "January–December 2026"),
        assumed.payer,
      ],
    },
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
  ],
  scenarios: [
    {
      id: "S1",
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
