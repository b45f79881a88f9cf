import type { Words } from "../language";

/** Help for the arguments that several functions share. Excel shows about 250 characters. */
export const SHARED_PARAMETERS = {
  program: {
    id: 'JKK, JKM, JHT, JP, atau beberapa digabung dengan +, misalnya "JKK+JKM". "JAKON": JKK dan JKM jasa konstruksi.',
    en: 'JKK, JKM, JHT, JP, or several joined by +, for example "JKK+JKM". "JAKON": JKK and JKM of construction.',
  },
  satuProgram: { id: "Satu program: JKK, JKM, JHT atau JP.", en: "One programme: JKK, JKM, JHT or JP." },
  dasar: {
    id: "Upah (PU, JAKON) atau penghasilan (BPU) sebulan dalam rupiah. Dikosongkan: untuk BPU dasar terendah, selain itu galat.",
    en: "Monthly wage (PU, JAKON) or income (BPU) in rupiah. Left out: the lowest base for BPU, otherwise an error.",
  },
  tanggal: {
    id: 'Tanggal atau teks "2025-04"; yang dihitung bulan iurannya.',
    en: 'A date or text "2025-04"; its contribution month counts.',
  },
  mulai: {
    id: 'Bulan iuran pertama: tanggal atau teks "2025-04".',
    en: 'First contribution month: a date or text "2025-04".',
  },
  selesai: {
    id: 'Bulan iuran terakhir, ikut dihitung: tanggal atau teks "2025-12".',
    en: 'Last contribution month, counted as well: a date or text "2025-12".',
  },
  segmen: {
    id: '"PU" (penerima upah, bawaan), "BPU" (bukan penerima upah) atau "JAKON" (jasa konstruksi yang upahnya diketahui; dari nilai kontrak: IURANJAKON).',
    en: '"PU" (wage earners, default), "BPU" (non-wage earners) or "JAKON" (construction where the wages are known; from a contract value: IURANJAKON).',
  },
  risiko: {
    id: 'Tingkat risiko 1 sampai 5 atau "sangat rendah" … "sangat tinggi". Bawaan 1, kantor pemerintah. Hanya untuk JKK segmen PU.',
    en: 'Risk class 1 to 5 or "sangat rendah" … "sangat tinggi". Default 1, government offices. Only for JKK in segment PU.',
  },
  sektor: {
    id: '"umum" (bawaan) atau "transportasi"; menentukan bulan keringanan PP 50/2025.',
    en: '"umum" (general, default) or "transportasi" (transport); decides the months of relief under PP 50/2025.',
  },
  pembayar: {
    id: '"APBD" (bawaan), "APBN", "APBDES", "CSR", "MANDIRI" atau "PEMBERI KERJA". DBHCHT dan DBH sawit adalah APBD.',
    en: '"APBD" (default), "APBN", "APBDES", "CSR", "MANDIRI" (participant) or "PEMBERI KERJA" (employer). DBHCHT and DBH sawit are APBD.',
  },
  bagian: {
    id: '"total" (bawaan), "pemberi kerja" atau "pekerja"; dua yang terakhir tidak untuk BPU.',
    en: '"total" (default), "pemberi kerja" (employer) or "pekerja" (worker); the last two not for BPU.',
  },
  pembulatan: {
    id: 'Per orang, program dan bulan: "terdekat" (bawaan), "bawah" atau "atas".',
    en: 'Per person, programme and month: "terdekat" (nearest, default), "bawah" (down) or "atas" (up).',
  },
  orang: { id: "Jumlah orang, bilangan bulat 1 atau lebih.", en: "Number of people, whole, 1 or more." },
  pagu: { id: "Pagu dalam rupiah bulat, lebih dari nol.", en: "Ceiling (pagu) in whole rupiah, above zero." },
} satisfies Record<string, Words>;

const TERMS = ["segmen", "risiko", "sektor", "pembayar", "bagian", "pembulatan"] as const;

/** Picks shared help texts by name. */
export const shared = (...names: (keyof typeof SHARED_PARAMETERS)[]): Record<string, Words> =>
  Object.fromEntries(names.map((name) => [name, SHARED_PARAMETERS[name]]));

/** Those of the optional arguments at the end of most signatures. */
export const sharedTerms = (): Record<string, Words> => shared(...TERMS);
