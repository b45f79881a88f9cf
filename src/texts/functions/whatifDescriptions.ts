import type { FunctionDescription } from "./descriptions";
import { shared } from "./parameters";

const groups = {
  id: "Rentang kelompok beserta baris judulnya, misalnya Kelompok[#All]. Perlu kolom Kelompok, Program, Orang, Mulai, Selesai.",
  en: "Range of groups with its title row, for example Kelompok[#All]. Needs the columns Group, Programmes, People, From, Until.",
};
const assumptions = {
  id: "Rentang asumsi beserta judulnya: Hal (orang, faktor orang, sah, upah, mulai, pagu), Sasaran, Sebaran, Terendah, Paling mungkin, Tertinggi, Rata-rata, Simpangan baku, Nilai, Peluang, Bersama, Sumber.",
  en: "Range of assumptions with titles: Subject (headcount, people, valid, wage, start, ceiling), Target, Distribution, Least, Likeliest, Most, Mean, Standard deviation, Values, Chances, Shared, Source.",
};
const trials = {
  id: "Banyaknya percobaan, 100 sampai 200.000; bawaan 10.000.",
  en: "Number of trials, 100 to 200,000; default 10,000.",
};
const seed = {
  id: "Benih undian, bilangan bulat; bawaan 1. Benih sama memberi angka sama di mana pun.",
  en: "Seed, a whole number; default 1. The same seed gives the same figures everywhere.",
};

/** The functions of coverage, benefits and uncertainty. */
export const whatifDescriptions: Record<string, FunctionDescription> = {
  CAKUPAN: {
    id: "Cakupan (UCJ): peserta dibagi pekerja, sebagai bagian (0,25). Menolak peserta yang melebihi pekerja.",
    en: "Coverage (UCJ): participants divided by workers, as a fraction (0.25). Refuses more participants than workers.",
    parameters: {
      peserta: {
        id: "Jumlah peserta, bilangan bulat nol atau lebih.",
        en: "Number of participants, whole, zero or more.",
      },
      pekerja: {
        id: "Jumlah pekerja dengan definisi dan tanggal yang sama.",
        en: "Number of workers, of the same definition and date.",
      },
    },
  },
  JALURUCJ: {
    id: "Jalur cakupan sampai tahun target, baris per tahun: pekerja, cakupan, peserta, penambahan kotor, anggaran.",
    en: "Coverage path to a target year, a row per year: workers, coverage, participants, gross additions, budget.",
    parameters: {
      awal: {
        id: "Cakupan awal sebagai bagian atau persen, misalnya 24%.",
        en: "Coverage at the start as a fraction or percentage, for example 24%.",
      },
      target: {
        id: "Cakupan yang dituju, di atas awal, misalnya 45%.",
        en: "Coverage aimed at, above the start, for example 45%.",
      },
      tahun_awal: {
        id: "Tahun cakupan awal, misalnya 2025; jalur mulai tahun berikutnya.",
        en: "Year of the start, for example 2025; the path begins in the next.",
      },
      tahun_target: { id: "Tahun target, misalnya 2029.", en: "Target year, for example 2029." },
      pekerja: { id: "Jumlah pekerja pada tahun awal.", en: "Number of workers in the first year." },
      iuran_setahun: {
        id: "Iuran satu orang setahun dalam rupiah; dihilangkan: tanpa anggaran.",
        en: "Contribution of one person and year in rupiah; left out: no budget.",
      },
      bentuk: {
        id: '"merata" (bawaan), "awal" (lebih banyak di awal), "S" atau "hemat" (selambat mungkin).',
        en: '"merata" (even, default), "awal" (front-loaded), "S" or "hemat" (cheapest, as late as possible).',
      },
      keluar: {
        id: "Bagian peserta yang keluar, meninggal atau berusia 65 setahun, misalnya 5%; bawaan 0.",
        en: "Part of the participants who leave, die or turn 65 each year, for example 5%; default 0.",
      },
      tumbuh: {
        id: "Pertumbuhan pekerja setahun, misalnya 1,5%; bawaan 0.",
        en: "Growth of the workers each year, for example 1.5%; default 0.",
      },
    },
  },
  MANFAAT: {
    id: "Tabel manfaat yang diterima peserta atau ahli waris beserta syarat dan dasar hukumnya.",
    en: "Table of what an insured person or the heirs receive, with condition and legal basis.",
    parameters: {
      kejadian: {
        id: '"kematian", "kecelakaan kerja" (meninggal karenanya) atau "cacat total".',
        en: '"kematian" (death), "kecelakaan kerja" (death by work accident) or "cacat total" (total disability).',
      },
      dasar: {
        id: "Dasar iuran sebulan dalam rupiah; dihilangkan: dasar terendah BPU. Hanya untuk kecelakaan kerja.",
        en: "Monthly contribution base in rupiah; left out: the lowest base of BPU. For work accidents only.",
      },
      bulan_peserta: {
        id: "Lama kepesertaan saat kejadian, dalam bulan; 0 atau lebih.",
        en: "Months of membership when it happens; 0 or more.",
      },
      ...shared("tanggal"),
    },
  },
  SIMULASI: {
    id: "Tabel biaya bila asumsinya tidak pasti: rata-rata, galat baku, P5 sampai P95, dalam rupiah. Benih sama, angka sama.",
    en: "Table of the cost under uncertain assumptions: mean, standard error, P5 to P95, in rupiah. Same seed, same figures.",
    parameters: { tabel_kelompok: groups, tabel_asumsi: assumptions, percobaan: trials, benih: seed },
  },
  PELUANGCUKUP: {
    id: "Peluang (0 sampai 1) bahwa pagu cukup bagi kelompok bila asumsinya tidak pasti.",
    en: "Probability (0 to 1) that the ceiling suffices for the groups under uncertain assumptions.",
    parameters: {
      ...shared("pagu"),
      tabel_kelompok: groups,
      tabel_asumsi: assumptions,
      percobaan: trials,
      benih: seed,
    },
  },
};
