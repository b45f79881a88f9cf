import { WORKER_NAMES } from "./categoryNames";
import type { GroupCategory } from "./groupCategory";
import type { FundKind } from "../fundKinds";
import type { Note } from "../parameter";
import { LOWEST_INCOME_BASE } from "../contributions/incomeBands";
import { cite } from "../regulations";
import type { Sector } from "../terms";

const LOWEST = {
  rule: "LOWEST_BPU",
  rupiah: LOWEST_INCOME_BASE,
  reason: {
    id: "Dasar terendah: 10.000 + 6.800 = 16.800 sebulan, dipakai hampir semua daerah.",
    en: "The lowest base: 10,000 + 6,800 = 16,800 a month, taken by nearly every region.",
  },
} as const;

function vulnerable(
  code: keyof typeof WORKER_NAMES,
  usualFunds: readonly FundKind[],
  reason: Note,
  readAt: string,
  sector: Sector = "UMUM",
): GroupCategory {
  return {
    code,
    name: WORKER_NAMES[code],
    segments: ["BPU"],
    programs: ["JKK", "JKM"],
    risk: 1,
    sector,
    base: LOWEST,
    payer: "APBD",
    usualFunds,
    reason,
    citation: cite(null, null, readAt),
    confidence: "B",
  };
}

/** People without an employer (pekerja rentan): BPU at the lowest income base. */
export const vulnerableWorkers: readonly GroupCategory[] = [
  vulnerable(
    "buruh_tani_tembakau",
    ["DBHCHT"],
    {
      id: "Siapa yang berhak ditetapkan daerah: Sumenep hanya buruh tani, Blitar juga petani dan sejak 2025 buruh pabrik rokok.",
      en: "The region decides who is eligible: Sumenep only farm workers, Blitar farmers too and since 2025 factory workers.",
    },
    "jatim.times.co.id (Blitar 2024), infomalangraya (Lumajang 2025)",
  ),
  vulnerable(
    "petani",
    ["DBHCHT", "APBD_KABUPATEN", "APBDES"],
    { id: "Pekerja mandiri tanpa pemberi kerja.", en: "Self-employed, without an employer." },
    "pers: Blitar, Boyolali, Ngawi",
  ),
  vulnerable(
    "nelayan",
    ["APBD_PROVINSI", "APBD_KABUPATEN", "DBHCHT"],
    {
      id: "Kepri 2024: 36.500 nelayan dibayar APBD provinsi.",
      en: "Kepri 2024: the province pays for 36,500 fishers.",
    },
    "kepriheadline.id 2024-07-29",
  ),
  vulnerable(
    "penderes",
    ["APBD_KABUPATEN", "APBDES", "CSR"],
    {
      id: "Kelompok berisiko jatuh di Banyumas; tanpa pemberi kerja.",
      en: "The group at risk of falls in Banyumas; without an employer.",
    },
    "iNews 2025-04-24 (Banyumas)",
  ),
  vulnerable(
    "umkm",
    ["APBD_KABUPATEN", "CSR", "MANDIRI"],
    {
      id: "Pekerja mandiri tanpa pemberi kerja. Yang mempekerjakan orang lain wajib ikut JHT juga (Permenaker 5/2021 Pasal 31–32).",
      en: "Self-employed, without an employer. Those who employ others owe JHT as well (Permenaker 5/2021 Pasal 31–32).",
    },
    "JatimTimes 2024-10-30 (Blitar); pers Probolinggo",
  ),
  vulnerable(
    "pengemudi",
    ["APBD_KABUPATEN", "DBHCHT", "CSR", "MANDIRI"],
    {
      id: "Sektor transportasi: keringanan PP 50/2025 berlaku lebih lama, tetapi tidak bila dibayar APBN/APBD.",
      en: "Transport sector: the relief of PP 50/2025 lasts longer, but not where APBN/APBD pays.",
    },
    "radarkepahiang.bacakoran.co 27560 (Kepahiang 2025)",
    "TRANSPORTASI",
  ),
  vulnerable(
    "imam_guru_ngaji",
    ["APBD_KABUPATEN", "CSR", "DBHCHT"],
    { id: "Ditemukan sebagai BPU 16.800.", en: "Found as BPU at 16,800." },
    "pers",
  ),
  vulnerable(
    "pekerja_rentan",
    ["APBD_DINSOS", "APBD_KABUPATEN", "DBHCHT", "APBDES", "CSR"],
    {
      id: "Inpres 4/2022 dan Inpres 8/2025: perluasan bagi penduduk miskin, data dari DTSEN.",
      en: "Inpres 4/2022 and Inpres 8/2025: extension to the poor, data from DTSEN.",
    },
    "beritakaltimterkini (PPU 2025); Pati 2025-03-13",
  ),
  vulnerable(
    "pekerja_sawit",
    ["DBH_SAWIT"],
    {
      id: "Paling banyak 20 % DBH sawit untuk selain jalan, termasuk jaminan sosial pekerja (PMK 91/2023).",
      en: "At most 20 % of DBH sawit for other than roads, workers' social security included (PMK 91/2023).",
    },
    "ujungjemari.id 2024-03-05 (Sintang), kabarkalimantan1 2024-10-17 (Kotim)",
  ),
];
