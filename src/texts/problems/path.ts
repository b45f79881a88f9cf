import type { Words } from "../language";
import type { Sentences } from "./sentence";

const PARTS: Record<string, Words> = {
  numerator: { id: "siapa yang dihitung sebagai peserta", en: "who counts as a participant" },
  denominator: { id: "siapa yang dihitung sebagai pekerja", en: "who counts as a worker" },
  date: { id: "tanggal angka", en: "the date of the figure" },
  source: { id: "sumber angka", en: "the source of the figure" },
};

const RATES: Record<string, Words> = {
  exits: { id: "peserta keluar", en: "participants leaving" },
  deaths: { id: "kematian", en: "deaths" },
  retired: { id: "usia 65", en: "age 65" },
  growth: { id: "pertumbuhan pekerja", en: "growth of the workers" },
  together: { id: "peserta keluar, kematian dan usia 65 bersama", en: "leaving, deaths and age 65 together" },
  capacity: { id: "kemampuan pendaftaran setahun", en: "enrolments possible in a year" },
};

const PERCENT: Words = {
  id: "persen setahun dari 0 sampai 100, misalnya 2,5",
  en: "a percentage a year from 0 to 100, such as 2.5",
};
/** What each of them may be; most are percentages. */
const ACCEPTED: Record<string, Words> = {
  growth: {
    id: "persen setahun di atas -100 sampai 100, misalnya 1,5 atau -2",
    en: "a percentage a year above -100 and up to 100, such as 1.5 or -2",
  },
  capacity: { id: "jumlah orang, bilangan bulat", en: "a number of people, without decimals" },
};

/** What keeps a coverage path, or a benefit, from being reckoned. */
export const pathProblems: Sentences = {
  definition_missing: {
    id: (d) =>
      `Angka cakupan ke-${d.row} belum menyebut ${PARTS[String(d.part)]?.id ?? d.part}. Lengkapi; tanpa itu angkanya tidak dapat dibandingkan.`,
    en: (d) =>
      `Coverage figure ${d.row} does not say ${PARTS[String(d.part)]?.en ?? d.part}. Complete it; without that it cannot be compared.`,
  },
  definitions_mixed: {
    id: (d, say) =>
      `Angka cakupan ke-${d.row} memakai definisi lain tentang ${PARTS[String(d.part)]?.id ?? d.part}: ${say.found(d.other)}, bukan ${say.found(d.one)}. Pakai satu definisi untuk semuanya.`,
    en: (d, say) =>
      `Coverage figure ${d.row} uses another definition of ${PARTS[String(d.part)]?.en ?? d.part}: ${say.found(d.other)} instead of ${say.found(d.one)}. Use one definition for all.`,
  },
  path_years_reversed: {
    id: (d) =>
      `Tahun target (${d.end}) harus sesudah tahun awal (${d.start}), paling jauh seratus tahun. Ubah salah satunya.`,
    en: (d) =>
      `The target year (${d.end}) must come after the first year (${d.start}), a hundred years at most. Change one of them.`,
  },
  path_rate_invalid: {
    id: (d, say) =>
      `Isian ${RATES[String(d.name)]?.id ?? d.name} (${say.number(d.rate)}) tidak dapat dipakai. Isi ${(ACCEPTED[String(d.name)] ?? PERCENT).id}.`,
    en: (d, say) =>
      `The entry ${RATES[String(d.name)]?.en ?? d.name} (${say.number(d.rate)}) cannot be used. Enter ${(ACCEPTED[String(d.name)] ?? PERCENT).en}.`,
  },
  path_capacity_too_small: {
    id: (d, say) =>
      `Target ${d.year} tidak tercapai dengan kemampuan pendaftaran setahun: sejak awal kurang ${say.number(d.missing)} peserta. Naikkan kemampuan, mundurkan tahun target, atau turunkan target.`,
    en: (d, say) =>
      `The target of ${d.year} cannot be reached with the enrolments possible in a year: ${say.number(d.missing)} participants are lacking from the start. Raise them, choose a later year, or lower the target.`,
  },
  target_below_present: {
    id: (d, say) =>
      `Target ${say.number(d.target)}% tidak di atas cakupan sekarang (${say.number(d.present)}%). Naikkan target, atau periksa tanggal dan definisi angka awalnya.`,
    en: (d, say) =>
      `The target ${say.number(d.target)}% is not above the present coverage (${say.number(d.present)}%). Raise the target, or check date and definition of the starting figure.`,
  },
  target_above_one: {
    id: (d, say) => `Target ${say.number(d.target)}% tidak dapat dipakai. Isi persentase lebih dari 0 sampai 100.`,
    en: (d, say) => `The target ${say.number(d.target)}% cannot be used. Enter a percentage above 0 and up to 100.`,
  },
  benefit_unknown_then: {
    id: (d, say) =>
      `Besar manfaat pada ${say.month(d.month)} tidak ada dalam data hukum. Pilih bulan Desember 2019 atau sesudahnya.`,
    en: (d, say) => `The legal data have no benefit of ${say.month(d.month)}. Choose December 2019 or a later month.`,
  },
  membership_invalid: {
    id: (d, say) => `Lama kepesertaan ${say.found(d.months)} tidak dapat dipakai. Isi bulan utuh, nol atau lebih.`,
    en: (d, say) => `The membership ${say.found(d.months)} cannot be used. Enter whole months, zero or more.`,
  },
  claim_rate_invalid: {
    id: (d, say) =>
      `Asumsi ${d.row}: ${say.number(d.rate)} kejadian per 100.000 orang setahun tidak dapat dipakai. Isi 0 sampai 100.000.`,
    en: (d, say) =>
      `Assumption ${d.row}: ${say.number(d.rate)} cases per 100,000 people a year cannot be used. Enter 0 to 100,000.`,
  },
  claim_event_twice: {
    id: (d) => `Asumsi ${d.row} mengulang kejadian yang sudah ada. Hapus salah satunya.`,
    en: (d) => `Assumption ${d.row} repeats an event that is there already. Remove one of them.`,
  },
};
