import { monthOf } from "../month";
import type { ExampleGroup, Region } from "./region";
import { assumed, namedGroup } from "./assumptions";

const JATIM_2024 = "JatimTimes 2024-10-30";
/** The article of October 2024, with its title. */
const ARTICLE =
  "JatimTimes 324001, 2024-10-30: Tingkatkan Cakupan Kepesertaan, BPJS Ketenagakerjaan Blitar Gelar FGD dengan Pemkab Blitar";
const DISNAKER_2025 = "feed.ilidea.com 10039807 (Disnaker Blitar, 2025-04-22)";

/** A group the article names without headcount, rate or fund, at the lowest base of BPU. */
const named = (id: string, category: string, name: ExampleGroup["name"]): ExampleGroup =>
  namedGroup(2025, {
    id,
    category,
    name,
    fund: null,
    source: JATIM_2024,
    assumptions: [assumed.package, assumed.payerWithoutFund],
  });

/** Whom the article of October 2024 names beside the tobacco workers, in its order. */
const NAMED: readonly ExampleGroup[] = [
  named("K2", "kader_posyandu", { id: "Kader posyandu", en: "Posyandu cadres" }),
  named("K3", "penerima_insentif", { id: "Linmas", en: "Civil guards (Linmas)" }),
  namedGroup(2025, {
    id: "K4",
    category: "bumdes",
    name: { id: "Pengurus BUMDes", en: "Managers of village enterprises (BUMDes)" },
    segment: "PU",
    base: 241_397_400,
    payer: "PEMBERI_KERJA",
    fund: null,
    source: JATIM_2024,
    assumptions: [
      {
        id: "Asumsi contoh: penerima upah dengan dasar UMK 2025 (2.413.974), dibayar BUMDes sebagai pemberi kerja; dasar dan dananya tidak diumumkan.",
        en: "Assumption of the example: wage earners on the UMK 2025 (2,413,974), paid by the BUMDes as employer; neither base nor fund was published.",
      },
    ],
  }),
  named("K5", "petani", { id: "Petani", en: "Farmers" }),
  named("K6", "pekerja_rentan", { id: "Peternak", en: "Livestock breeders" }),
  named("K7", "nelayan", { id: "Nelayan", en: "Fishers" }),
  named("K8", "pekerja_rentan", { id: "Penambang", en: "Miners" }),
  named("K9", "umkm", { id: "Pelaku UMKM", en: "Micro and small entrepreneurs" }),
  namedGroup(2025, {
    id: "K10",
    category: "pekerja_rentan",
    name: { id: "Pekerja miskin ekstrem", en: "Extremely poor workers" },
    fund: "DINSOS",
    source: JATIM_2024,
  }),
];

export const blitar: Region = {
  id: "kab-blitar",
  name: "Kabupaten Blitar",
  province: "Jawa Timur",
  year: 2025,
  source: `${DISNAKER_2025}; ${ARTICLE}`,
  figures: [
    {
      name: { id: "Peserta DBHCHT 2024", en: "DBHCHT participants 2024" },
      value: 5387,
      text: "5.387 × 5 bulan = Rp452.508.000",
      date: "2024-07-11",
      source: "jatim.times.co.id 2024-07-11",
    },
    {
      name: { id: "Peserta DBHCHT 2025", en: "DBHCHT participants 2025" },
      value: 6043,
      text: "6.043 × 9 bulan = Rp913.701.600",
      date: "2025-04-22",
      source: DISNAKER_2025,
    },
    {
      name: { id: "Cakupan", en: "Coverage" },
      value: null,
      text: "26,3 % per 15 Oktober 2024",
      date: "2024-10-15",
      source: ARTICLE,
      remark: {
        id: "Peserta dan pekerjanya tidak tercetak, jadi tidak ada yang dapat ditambahkan padanya.",
        en: "Its participants and workers are not printed, so nothing can be added to it.",
      },
    },
    {
      name: { id: "Kelompok dan dana yang disebut", en: "Groups and funds named" },
      value: null,
      text: "kader posyandu, Linmas, pengurus BUMDes, petani, peternak, nelayan, penambang, UMKM; dana Dinas Sosial bagi miskin ekstrem",
      date: "2024-10-30",
      source: ARTICLE,
      remark: {
        id: "Jumlah orang dan pagunya belum disebut: kelompok dan dananya ada di contoh, tanpa orang dan tanpa pagu.",
        en: "Headcounts and ceilings are not named yet: groups and fund are in the example, without people and without a ceiling.",
      },
    },
    {
      name: { id: "Dasar yang disebut", en: "Basis named" },
      value: null,
      text: "Permendagri 15/2024",
      date: "2024-10-30",
      source: ARTICLE,
      remark: { id: "Naskahnya belum dibaca.", en: "Its text was not read." },
    },
    {
      name: { id: "Rencana DBHCHT 2026", en: "DBHCHT plan 2026" },
      value: null,
      text: "empat bulan, karena alokasi turun",
      date: "2025-04-22",
      source: DISNAKER_2025,
    },
  ],
  coverage: [
    { id: "U1", participants: null, workers: null, per100000: 26_300, date: "2024-10-15", source: JATIM_2024 },
  ],
  namedCategories: ["kader_posyandu", "penerima_insentif", "bumdes", "petani", "nelayan", "umkm", "pekerja_rentan"],
  groups: [
    {
      id: "K1",
      category: "buruh_tani_tembakau",
      name: { id: "Petani dan buruh tembakau (DBHCHT)", en: "Tobacco farmers and workers (DBHCHT)" },
      people: 6043,
      segment: "BPU",
      programs: ["JKK", "JKM"],
      base: null,
      payer: "APBD",
      first: monthOf(2025, 4),
      last: monthOf(2025, 12),
      fund: "DBHCHT",
      source: DISNAKER_2025,
      assumptions: [],
    },
    ...NAMED,
  ],
  funds: [
    {
      id: "DBHCHT",
      name: { id: "DBHCHT Kabupaten Blitar 2025", en: "DBHCHT of Kabupaten Blitar 2025" },
      kind: "DBHCHT",
      ceiling: 913_701_600,
      source: DISNAKER_2025,
      assumptions: [
        {
          id: "Pagu DBHCHT tidak diumumkan; anggaran yang diumumkan dipakai sebagai pagu contoh.",
          en: "The DBHCHT ceiling was not published; the published budget serves as the ceiling of the example.",
        },
      ],
    },
    {
      id: "DINSOS",
      name: { id: "APBD Dinas Sosial Kabupaten Blitar", en: "Social agency of Kabupaten Blitar (APBD)" },
      kind: "APBD_DINSOS",
      ceiling: null,
      source: JATIM_2024,
      assumptions: [assumed.noCeiling],
    },
  ],
  scenarios: [
    {
      id: "S1",
      name: { id: "Empat bulan saja", en: "Four months only" },
      overrides: [
        {
          group: "K1",
          field: "last",
          value: monthOf(2025, 7),
          reason: {
            id: `Bagaimana jika alokasi turun seperti rencana 2026 (empat bulan; ${DISNAKER_2025}).`,
            en: `What if the allocation falls as planned for 2026 (four months; ${DISNAKER_2025}).`,
          },
        },
      ],
    },
    {
      id: "S2",
      name: { id: "Peserta seperti 2024", en: "Participants as in 2024" },
      overrides: [
        {
          group: "K1",
          field: "people",
          value: 5387,
          reason: {
            id: "Bagaimana jika pesertanya 5.387 seperti DBHCHT 2024 (jatim.times.co.id 2024-07-11).",
            en: "What if there are 5,387 participants as under DBHCHT 2024 (jatim.times.co.id 2024-07-11).",
          },
        },
      ],
    },
  ],
};
