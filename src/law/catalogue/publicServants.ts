import { OFFICE_NAMES } from "./categoryNames";
import type { GroupCategory } from "./groupCategory";
import { LOWEST_INCOME_BASE } from "../contributions/incomeBands";
import { cite } from "../regulations";

const office = {
  programs: ["JKK", "JKM"],
  risk: 1,
  sector: "UMUM",
  confidence: "B",
  workerPart: {
    by: "DANA",
    reason: {
      id: "Bagian pekerja: 2 % JHT (PP 46/2015 Pasal 16 ayat (1)) dan 1 % JP (PP 45/2015 Pasal 28 ayat (3)). Anggaran yang diumumkan dengan JHT membayar seluruhnya (Pangkep 6,24 %, Magelang 9,24 %); bila dipotong dari upah, pilih itu.",
      en: "The worker's part: 2 % of JHT (PP 46/2015 Pasal 16 (1)) and 1 % of JP (PP 45/2015 Pasal 28 (3)). Published budgets with JHT pay the whole (Pangkep 6.24 %, Magelang 9.24 %); choose the other where it is deducted from pay.",
    },
  },
} as const;

/** People who serve a region or a village for pay: wage earners, 0.24 % + 0.30 % of what they are paid. */
export const publicServants: readonly GroupCategory[] = [
  {
    ...office,
    code: "non_asn",
    name: OFFICE_NAMES.non_asn,
    segments: ["PU"],
    base: {
      rule: "MINIMUM_WAGE",
      rupiah: null,
      reason: {
        id: "Honor, UMP atau UMK menurut pilihan daerah (Muna Barat memakai UMP tahun sebelumnya, Sulsel honor 1.000.000).",
        en: "Honour, UMP or UMK by local choice (Muna Barat took last year's UMP, Sulsel an honour of 1,000,000).",
      },
    },
    payer: "APBD",
    usualFunds: ["APBD_KABUPATEN"],
    reason: {
      id: "Honorer mengikuti persentase PU pemberi kerjanya, jadi diisi sebagai PU; JKK dan JKM wajib, JHT sesuai kebijakan.",
      en: "They follow the PU percentages of their employer, so enter them as PU; JKK and JKM are a duty, JHT a choice.",
    },
    citation: cite(
      "SE Mendagri 842.2/5193/SJ (2021); Permenaker 1/2025",
      null,
      "republika r2fn7g485, dialeksis, bahteranews; star.grid.id 453597483",
    ),
  },
  {
    ...office,
    code: "kepala_desa",
    name: OFFICE_NAMES.kepala_desa,
    segments: ["PU"],
    base: {
      rule: "SILTAP",
      rupiah: null,
      reason: {
        id: "Penghasilan tetap (siltap) atau UMK. Serang 2023 memakai 3.000.000, Pangkep 2025 3.400.000.",
        en: "Fixed income (siltap) or UMK. Serang 2023 took 3,000,000, Pangkep 2025 3,400,000.",
      },
    },
    payer: "APBDES",
    usualFunds: ["APBDES", "APBD_KABUPATEN"],
    reason: {
      id: "Berhak atas jaminan sosial ketenagakerjaan; paling sedikit JKK dan JKM, JHT dan JP pilihan daerah.",
      en: "Entitled to employment social security; JKK and JKM at least, JHT and JP by local choice.",
    },
    citation: cite(
      "UU 3/2024",
      "Pasal 26 ayat (3)",
      "antaranews banten 256725 (Serang); notuladaily 2025-09-30 (Pangkep)",
    ),
  },
  {
    ...office,
    programs: ["JKK", "JKM", "JHT", "JP"],
    code: "perangkat_desa",
    name: OFFICE_NAMES.perangkat_desa,
    segments: ["PU"],
    base: {
      rule: "SILTAP",
      rupiah: null,
      reason: {
        id: "Siltap atau UMK. Magelang 9,24 % dari UMK; Pangkep 6,24 % dari 2.500.000.",
        en: "Siltap or UMK. Magelang 9.24 % of UMK; Pangkep 6.24 % of 2,500,000.",
      },
    },
    payer: "APBDES",
    usualFunds: ["APBDES"],
    reason: {
      id: "Empat program bila ADD cukup (Kendal Perbup 45/2025); JHT dan JP boleh dilepas.",
      en: "Four programmes where village funds suffice (Kendal Perbup 45/2025); JHT and JP may be left out.",
    },
    citation: cite("UU 3/2024", "Pasal 50A", "pers; Perbup Kendal 45/2025; Perbup Rohul 4/2019"),
  },
  {
    ...office,
    code: "bpd",
    name: OFFICE_NAMES.bpd,
    segments: ["PU"],
    base: {
      rule: "ALLOWANCE",
      rupiah: null,
      reason: { id: "Tunjangan BPD menurut peraturan desa.", en: "The BPD allowance by village regulation." },
    },
    payer: "APBDES",
    usualFunds: ["APBDES"],
    reason: {
      id: "Berhak atas jaminan sosial; ditemukan sebagai PU (Pangkep).",
      en: "Entitled to social security; found as PU (Pangkep).",
    },
    citation: cite("UU 3/2024", "Pasal 62", "notuladaily 2025-09-30 (Pangkep)"),
  },
  {
    ...office,
    code: "staf_desa",
    name: OFFICE_NAMES.staf_desa,
    segments: ["PU", "BPU"],
    base: {
      rule: "HONOR",
      rupiah: null,
      reason: {
        id: "Honor. Pangkep 10.800 = 0,54 % × 2.000.000; sebagai BPU 16.800.",
        en: "Honour. Pangkep 10,800 = 0.54 % × 2,000,000; as BPU 16,800.",
      },
    },
    payer: "APBDES",
    usualFunds: ["APBDES"],
    reason: { id: "Keduanya ditemukan; PU lebih sering.", en: "Both were found; PU more often." },
    citation: cite(null, null, "notuladaily 2025-09-30 (Pangkep)"),
  },
  {
    ...office,
    code: "rt_rw",
    name: OFFICE_NAMES.rt_rw,
    segments: ["BPU", "PU"],
    base: {
      rule: "LOWEST_BPU",
      rupiah: LOWEST_INCOME_BASE,
      reason: {
        id: "Ditemukan 8.100, 10.800, 11.623 dan 12.500 (PU dari insentif) sampai 16.800 (BPU). Tanpa angka insentif, BPU menjaga anggaran tidak kurang.",
        en: "Seen at 8,100, 10,800, 11,623 and 12,500 (PU of an incentive) up to 16,800 (BPU). Without the incentive's figure, BPU keeps the budget from falling short.",
      },
    },
    payer: "APBD",
    usualFunds: ["APBD_KABUPATEN", "APBDES"],
    reason: {
      id: "PU dari insentif atau BPU: pilihan daerah, bandingkan keduanya. Tulungagung membayar dari ADD/PAD dan menyatakan Dana Desa tidak boleh.",
      en: "PU of an incentive or BPU: a local choice, compare both. Tulungagung pays from ADD/PAD and says Dana Desa may not be used.",
    },
    citation: cite(
      "Permendagri 15/2023",
      null,
      "jabarekspres 2023-11-14; Jakbar 2019, Tulungagung, Klaten, Batang, DKI (Kepgub 642/2023)",
    ),
  },
  {
    ...office,
    code: "kader_posyandu",
    name: OFFICE_NAMES.kader_posyandu,
    segments: ["BPU", "PU"],
    base: {
      rule: "LOWEST_BPU",
      rupiah: LOWEST_INCOME_BASE,
      reason: {
        id: "BPU 16.800 (Siak, Sidoarjo, Ngawi) atau PU dari honor (Bogor 5.400, Mataram 9.500, Metro 14.000).",
        en: "BPU 16,800 (Siak, Sidoarjo, Ngawi) or PU of an honour (Bogor 5,400, Mataram 9,500, Metro 14,000).",
      },
    },
    payer: "APBD",
    usualFunds: ["APBD_KABUPATEN", "APBDES", "CSR"],
    reason: {
      id: "Relawan tanpa upah tetap, jadi BPU lebih sering.",
      en: "Volunteers without fixed pay, so BPU more often.",
    },
    citation: cite(null, null, "pers: Siak, Sidoarjo, Bogor, Mataram, Metro, Ngawi"),
  },
  {
    ...office,
    code: "penerima_insentif",
    name: OFFICE_NAMES.penerima_insentif,
    segments: ["BPU", "PU"],
    base: {
      rule: "LOWEST_BPU",
      rupiah: LOWEST_INCOME_BASE,
      reason: {
        id: "Kota Malang 2024 tersirat 10.410 (PU); kemudian lewat DBHCHT 16.800 (BPU).",
        en: "Kota Malang 2024 implied 10,410 (PU); later through DBHCHT 16,800 (BPU).",
      },
    },
    payer: "APBD",
    usualFunds: ["APBD_KABUPATEN", "DBHCHT"],
    reason: { id: "Keduanya ditemukan; pilihan daerah.", en: "Both were found; a local choice." },
    citation: cite(null, null, "malangkota.go.id 2024-08-08"),
  },
  {
    ...office,
    code: "bumdes",
    name: OFFICE_NAMES.bumdes,
    segments: ["PU"],
    base: {
      rule: "WAGE",
      rupiah: null,
      reason: { id: "Upah pengurus; tidak ditemukan contoh.", en: "The managers' wage; no case was found." },
    },
    payer: "PEMBERI_KERJA",
    workerPart: {
      by: "UPAH",
      reason: {
        id: "BUMDes sebagai pemberi kerja menanggung 3,7 % JHT dan 2 % JP; bagian pekerja 2 % dan 1 % dipotong dari upah (PP 46/2015 Pasal 16 ayat (1), PP 45/2015 Pasal 28 ayat (3)).",
        en: "A BUMDes as employer bears 3.7 % of JHT and 2 % of JP; the worker's 2 % and 1 % are deducted from pay (PP 46/2015 Pasal 16 (1), PP 45/2015 Pasal 28 (3)).",
      },
    },
    usualFunds: ["LAIN", "APBDES"],
    reason: {
      id: "Diasumsikan PU karena BUMDes memberi upah; periksa dahulu.",
      en: "Assumed PU because a BUMDes pays wages; verify first.",
    },
    citation: cite(null, null, "tidak ditemukan; disimpulkan"),
    confidence: "C",
  },
];
