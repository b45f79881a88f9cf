import type { Words } from "../language";
import { groupDescriptions } from "./groupDescriptions";
import { whatifDescriptions } from "./whatifDescriptions";
import { shared, sharedTerms, SHARED_PARAMETERS } from "./parameters";

/** What Excel shows while a function is typed. */
export interface FunctionDescription extends Words {
  parameters: Record<string, Words>;
}

const oneProgram = { program: SHARED_PARAMETERS.satuProgram };

export const FUNCTION_DESCRIPTIONS: Record<string, FunctionDescription> = {
  TARIF: {
    id: "Tarif satu program pada suatu bulan iuran sebagai bagian (0,0024), termasuk keringanan; rupiah bila hukum menetapkan rupiah (JKM BPU).",
    en: "Rate of one programme in a contribution month as a fraction (0.0024), relief included; rupiah where the law names an amount (JKM of BPU).",
    parameters: { ...oneProgram, ...shared("tanggal", "segmen", "risiko", "sektor", "pembayar", "bagian") },
  },
  BATASUPAH: {
    id: "Batas upah program pada suatu bulan iuran, dalam rupiah. #N/A bila program tidak mengenal batas upah.",
    en: "Wage ceiling of the programme in a contribution month, in rupiah. #N/A where the programme has none.",
    parameters: { ...oneProgram, ...shared("tanggal") },
  },
  DASARHUKUM: {
    id: "Dasar hukum iuran dalam satu kalimat: peraturan, pasal, masa berlaku.",
    en: "Legal basis of a contribution in one sentence: regulation, article, months in force.",
    parameters: { ...oneProgram, ...shared("tanggal", "segmen", "risiko", "sektor", "pembayar") },
  },
  ATURAN: {
    id: "Tabel aturan yang dipakai: nilai, satuan, masa berlaku, peraturan, pasal, keyakinan.",
    en: "Table of the rules used: value, unit, months in force, regulation, article, confidence.",
    parameters: {
      program: { id: "Hanya program ini; dikosongkan: semua.", en: "Only these programmes; left out: all." },
      tanggal: {
        id: "Hanya yang berlaku pada bulan itu; dikosongkan: semua bulan.",
        en: "Only what is in force in that month; left out: all months.",
      },
    },
  },
  IURAN: {
    id: "Iuran satu orang untuk satu bulan, rupiah bulat.",
    en: "Contribution of one person for one month, whole rupiah.",
    parameters: { ...shared("program", "dasar", "tanggal"), ...sharedTerms() },
  },
  ANGGARAN: {
    id: "Anggaran iuran sekelompok orang dari bulan mulai sampai selesai, tiap bulan menurut hukum bulan itu, rupiah bulat.",
    en: "Cost of a group from first to last month, each month at its own law, whole rupiah.",
    parameters: { ...shared("orang", "program", "dasar", "mulai", "selesai"), ...sharedTerms() },
  },
  RINCIAN: {
    id: "Anggaran yang sama sebagai tabel: baris per bulan, kolom per program, baris terakhir jumlahnya.",
    en: "The same cost as a table: a row per month, a column per programme, the sum in the last row.",
    parameters: { ...shared("orang", "program", "dasar", "mulai", "selesai"), ...sharedTerms() },
  },
  IURANJAKON: {
    id: "Iuran jasa konstruksi menurut nilai kontrak tanpa PPN, berjenjang per lapisan, rupiah bulat.",
    en: "Contribution for a construction contract by its value without PPN, in progressive slices, whole rupiah.",
    parameters: {
      nilai_kontrak: {
        id: "Nilai kontrak tanpa PPN, rupiah bulat.",
        en: "Contract value without PPN (value-added tax), whole rupiah.",
      },
      program: { id: 'JKK, JKM atau "JKK+JKM" (bawaan).', en: 'JKK, JKM or "JKK+JKM" (default).' },
      tanggal: {
        id: "Bulan kontrak; dikosongkan: hukum terbaru yang diketahui.",
        en: "Month of the contract; left out: the newest law known.",
      },
    },
  },
  ORANGDARI: {
    id: "Jumlah orang terbanyak yang terbayar oleh pagu selama seluruh jangka waktu.",
    en: "Most people the ceiling (pagu) pays for over the whole period.",
    parameters: { ...shared("pagu", "program", "dasar", "mulai", "selesai"), ...sharedTerms() },
  },
  BULANDARI: {
    id: "Jumlah bulan penuh terbanyak yang terbayar oleh pagu, dihitung dari bulan mulai.",
    en: "Most whole months the ceiling (pagu) pays for, counted from the first month.",
    parameters: { ...shared("pagu", "orang", "program", "dasar", "mulai"), ...sharedTerms() },
  },
  DASARDARI: {
    id: "Dasar iuran tertinggi (rupiah bulat sebulan) yang masih muat dalam pagu; paling tinggi batas menurut hukum, atau Rp10 miliar bila tidak ada batas.",
    en: "Highest base (whole rupiah a month) that still fits the ceiling (pagu); at most the limit of the law, or Rp10 billion where there is none.",
    parameters: { ...shared("pagu", "orang", "program", "mulai", "selesai"), ...sharedTerms() },
  },
  JELASKAN: {
    id: "Asal-usul iuran satu orang untuk satu bulan, baris demi baris sampai pasalnya.",
    en: "How the contribution of one person for one month comes about, line by line down to the article.",
    parameters: { ...shared("program", "dasar", "tanggal"), ...sharedTerms() },
  },
  TERBILANG: {
    id: "Jumlah rupiah dalam kata-kata.",
    en: "An amount of rupiah in words.",
    parameters: {
      angka: { id: "Jumlah rupiah, paling banyak dua desimal.", en: "Amount in rupiah, at most two decimals." },
      bahasa: { id: '"id" (bawaan) atau "en".', en: '"id" (Indonesian, default) or "en" (English).' },
    },
  },
  ...groupDescriptions,
  ...whatifDescriptions,
};
