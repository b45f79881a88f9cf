import { monthOf, type Month } from "./month";
import type { Fact } from "./parameter";
import { FIRST_MONTH, PASAL_ID, cite } from "./regulations";
import type { Citation, Note, Unit } from "./parameter";
import type { Confidence } from "./terms";

const known = (
  id: string,
  name: Note,
  value: number | null,
  unit: Unit,
  from: Month,
  until: Month | null,
  citation: Citation,
  confidence: Confidence,
  note: Note,
): Fact<number | null> => ({ id, name, value, unit, from, until, citation, confidence, note });

/** Rules that were found and deliberately change no rupiah here; listed so that nobody misses them or computes with them. */
export const NOT_COMPUTED: readonly Fact<number | null>[] = [
  known(
    "jkp.2021",
    { id: "JKP 2021–2025", en: "JKP 2021–2025" },
    460,
    "PER_100000_WAGE",
    monthOf(2021, 2),
    monthOf(2025, 1),
    cite("PP 37/2021", null, "hukumonline lt65278e692a7a6"),
    "B",
    {
      id: "0,22 pemerintah + 0,14 dari JKK + 0,10 dari JKM: rekomposisi, tanpa biaya tambahan bagi anggaran.",
      en: "0.22 government + 0.14 out of JKK + 0.10 out of JKM: a recomposition without extra cost to the budget.",
    },
  ),
  known(
    "jkp.2025",
    { id: "JKP sejak 2025", en: "JKP since 2025" },
    360,
    "PER_100000_WAGE",
    monthOf(2025, 2),
    null,
    cite("PP 6/2025", "Pasal 11", PASAL_ID),
    "A",
    {
      id: "0,22 pemerintah + 0,14 dari JKK. Tagihan JKK tetap 0,24–1,74 %: jangan menganggarkan 0,10 %.",
      en: "0.22 government + 0.14 out of JKK. The JKK bill stays 0.24–1.74 %: do not budget 0.10 %.",
    },
  ),
  known(
    "relief.pp7-2025",
    { id: "Keringanan JKK industri padat karya", en: "JKK relief for labour-intensive industry" },
    50_000,
    "PER_100000",
    monthOf(2025, 2),
    monthOf(2026, 1),
    cite("PP 7/2025; PP 36/2025", "Pasal 10A (perpanjangan)", "pers"),
    "B",
    {
      id: "Enam industri dengan paling sedikit 50 pekerja; tidak menyentuh kelompok yang dianggarkan daerah.",
      en: "Six industries with at least 50 workers; touches no group a region budgets for.",
    },
  ),
  known(
    "pmi",
    { id: "Pekerja migran Indonesia", en: "Migrant workers" },
    37_500,
    "RUPIAH",
    monthOf(2023, 2),
    null,
    cite("Permenaker 4/2023", "Pasal 18", PASAL_ID),
    "A",
    {
      id: "37.500 sebelum penempatan, 108.000/189.000/332.500 untuk 6/12/24 bulan, perpanjangan 13.500 sebulan. Di luar segmen yang dihitung; tanggal mulai belum diverifikasi.",
      en: "37,500 before placement, 108,000/189,000/332,500 for 6/12/24 months, extension 13,500 a month. Outside the segments computed; starting date unverified.",
    },
  ),
  known(
    "bpu.age",
    { id: "Batas usia mendaftar BPU", en: "Age limit for BPU registration" },
    65,
    "YEARS",
    FIRST_MONTH,
    null,
    cite("Permenaker 5/2021 dan praktik", null, "pers: PPU, Mukomuko, Bandung Barat, Ngawi, Kudus"),
    "B",
    {
      id: "Belum berusia 65 tahun saat mendaftar (pers: 18–65). Yang tidak memenuhi gugur saat verifikasi: 594 → 557, 1.800 → 1.616.",
      en: "Below 65 at registration (press: 18–65). Others drop out at verification: 594 → 557, 1,800 → 1,616.",
    },
  ),
  known(
    "bpu.honorer",
    { id: "Honorer sebagai BPU", en: "Honorer as BPU" },
    null,
    "PER_100000_WAGE",
    FIRST_MONTH,
    null,
    cite("PP 44/2015", "Lampiran II (catatan)", "star.grid.id 453597483"),
    "B",
    {
      id: "Honorer, magang dan siswa praktik mengikuti persentase PU pemberi kerjanya; karena itu diisi sebagai PU.",
      en: "Honorer, interns and trainees follow the PU percentages of their employer; so enter them as PU.",
    },
  ),
  known(
    "rounding",
    { id: "Pembulatan iuran", en: "Rounding of a contribution" },
    null,
    "RUPIAH",
    FIRST_MONTH,
    null,
    cite(null, null, "tidak ditemukan"),
    "C",
    {
      id: "Tidak ada aturan yang ditemukan; praktik berbeda (11.622,54 → 11.623; 13.780,88 → 13.780). Karena itu menjadi pilihan, bawaan terdekat.",
      en: "No rule was found; practice differs (11,622.54 → 11,623; 13,780.88 → 13,780). So it is a choice, half up by default.",
    },
  ),
];
