import { monthOf } from "../month";
import type { Region } from "./region";
import { assumed, namedGroup } from "./assumptions";

const INEWS = "iNews 2025-04-24";
/** Where every figure below was printed. */
const ARTICLE =
  "iNews Purwokerto 585677, 2025-04-24: UCJ Baru Capai 31,36 Persen, BPJS Ketenagakerjaan dan Pemkab Banyumas Terus Dorong Kepesertaan";

export const banyumas: Region = {
  id: "kab-banyumas",
  name: "Kabupaten Banyumas",
  province: "Jawa Tengah",
  year: 2025,
  source: ARTICLE,
  figures: [
    {
      name: {
        id: "Non-ASN dengan perangkat desa, RT/RW dan kader yang terlindungi",
        en: "Non-ASN with village officials, RT/RW and cadres covered",
      },
      value: 12_171,
      text: "12.171 dari 51.674 (tercetak 46,8 %)",
      date: "2025-04-24",
      source: ARTICLE,
      remark: {
        id: "46,8 % tidak mengikuti 12.171 ÷ 51.674 = 23,55 %.",
        en: "46.8 % does not follow from 12,171 ÷ 51,674 = 23.55 %.",
      },
    },
    {
      name: { id: "Miskin ekstrem yang terlindungi", en: "Extremely poor covered" },
      value: 1999,
      text: "1.999 dari 223.022",
      date: "2025-04-24",
      source: ARTICLE,
    },
    {
      name: { id: "UCJ kabupaten", en: "UCJ of the regency" },
      value: 214_687,
      text: "214.687 dari 684.654 = 31,36 %",
      date: "2025-04-24",
      source: ARTICLE,
      remark: {
        id: "Semua segmen: penerima upah, informal, jasa konstruksi. Kelompok di contoh sudah peserta, jadi tidak menambahnya.",
        en: "All segments: wage earners, informal, construction. The groups of the example are participants already and add nothing to it.",
      },
    },
    {
      name: { id: "Peserta baru", en: "New participants" },
      value: 15_480,
      text: "15.480 peserta baru hingga Maret 2025",
      date: "2025-04-24",
      source: ARTICLE,
      remark: {
        id: "Formal, informal, jasa konstruksi dan pekerja migran bersama; dananya tidak disebut: tidak dijadikan kelompok contoh.",
        en: "Formal, informal, construction and migrant workers together; no fund is named: no group of the example is made of it.",
      },
    },
    {
      name: { id: "Manfaat yang dibayarkan", en: "Benefits paid" },
      value: 323_000_000,
      text: "Rp323 juta bagi 21 pekerja",
      date: "2025-04-24",
      source: ARTICLE,
      remark: { id: "Angka bulat; bukan iuran.", en: "A round figure; no contribution." },
    },
    {
      name: { id: "Kelompok berisiko", en: "Group at risk" },
      value: null,
      text: "penderes nira",
      date: "2025-04-24",
      source: ARTICLE,
    },
  ],
  coverage: [
    {
      id: "U1",
      participants: 214_687,
      workers: 684_654,
      per100000: 31_360,
      date: "2025-04-24",
      source: INEWS,
      remark: { id: "UCJ kabupaten.", en: "UCJ of the regency." },
    },
    {
      id: "U2",
      participants: 12_171,
      workers: 51_674,
      per100000: 46_800,
      date: "2025-04-24",
      source: INEWS,
      remark: { id: "Non-ASN dan desa saja.", en: "Non-ASN and villages only." },
    },
    {
      id: "U3",
      participants: 1999,
      workers: 223_022,
      per100000: null,
      date: "2025-04-24",
      source: INEWS,
      remark: { id: "Miskin ekstrem saja.", en: "Extremely poor only." },
    },
  ],
  namedCategories: ["penderes", "perangkat_desa", "rt_rw", "kader_posyandu"],
  groups: [
    {
      id: "K1",
      category: "non_asn",
      name: {
        id: "Non-ASN, perangkat desa, RT/RW dan kader",
        en: "Non-ASN, village officials, RT/RW and cadres",
      },
      people: 12_171,
      segment: "PU",
      programs: ["JKK", "JKM"],
      base: 233_841_000,
      payer: "APBD",
      first: monthOf(2025, 1),
      last: monthOf(2025, 12),
      fund: "APBD",
      covered: 12_171,
      figure: "U2",
      source: INEWS,
      assumptions: [
        {
          id: "Asumsi contoh: semua sebagai PU dengan dasar UMK 2025 (2.338.410); sumber tidak menyebut dasar dan tidak memisah kelompok.",
          en: "Assumption of the example: all as PU on the UMK 2025 (2,338,410); the source names no base and does not split the groups.",
        },
        assumed.months("Januari–Desember 2025", "January–December 2025"),
        assumed.payer,
      ],
    },
    {
      id: "K2",
      category: "pekerja_rentan",
      name: { id: "Pekerja miskin ekstrem", en: "Extremely poor workers" },
      people: 1999,
      segment: "BPU",
      programs: ["JKK", "JKM"],
      base: null,
      payer: "APBD",
      first: monthOf(2025, 1),
      last: monthOf(2025, 12),
      fund: "APBD",
      covered: 1999,
      figure: "U3",
      source: INEWS,
      assumptions: [assumed.package, assumed.months("Januari–Desember 2025", "January–December 2025"), assumed.payer],
    },
    namedGroup(2025, {
      id: "K3",
      category: "penderes",
      name: { id: "Penderes nira", en: "Sugar tappers" },
      fund: "APBD",
      source: INEWS,
      assumptions: [assumed.package, assumed.payer],
    }),
  ],
  funds: [
    {
      id: "APBD",
      name: { id: "APBD Kabupaten Banyumas", en: "Budget of Kabupaten Banyumas" },
      kind: "APBD_KABUPATEN",
      ceiling: null,
      source: INEWS,
      assumptions: [assumed.noCeiling],
    },
  ],
  scenarios: [
    {
      id: "S1",
      name: { id: "Seluruh non-ASN terdata", en: "Every non-ASN worker on record" },
      overrides: [
        {
          group: "K1",
          field: "people",
          value: 51_674,
          reason: {
            id: `Bagaimana jika semua 51.674 yang terdata diiurkan (${INEWS}).`,
            en: `What if all 51,674 on record were paid for (${INEWS}).`,
          },
        },
      ],
    },
  ],
};
