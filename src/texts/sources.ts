import type { Language } from "./language";

/**
 * What the law says in our own words of where a provision was read, and of its article, in English. Names of laws, papers
 * and addresses stay as they are and need no entry.
 */
const ENGLISH: Readonly<Record<string, string>> = {
  "123dok (persentase)": "123dok (percentages)",
  "JatimTimes 2024-10-30 (Blitar); pers Probolinggo": "JatimTimes 2024-10-30 (Blitar); press of Probolinggo",
  "feed.ilidea.com 10039807 (Disnaker Blitar 2025-04-22); Pati 2025; brosur 2026 menurut repositori publik":
    "feed.ilidea.com 10039807 (Disnaker Blitar 2025-04-22); Pati 2025; brochure of 2026 after a public repository",
  "gridstar 453670457 (huruf a–e dikutip); PP 49/2020 Pasal 12 di pasal.id":
    "gridstar 453670457 (letters a–e quoted); PP 49/2020 Pasal 12 at pasal.id",
  "gridstar 453670457; PP 49/2020 Pasal 12 di pasal.id": "gridstar 453670457; PP 49/2020 Pasal 12 at pasal.id",
  "PP 49/2020 Pasal 12 di pasal.id; gridstar 453670457": "PP 49/2020 Pasal 12 at pasal.id; gridstar 453670457",
  "jpnn 2025-09-18, pers": "jpnn 2025-09-18, press",
  "kontan, bgnnews (batas bawah); batas atas dari daftar penghasilan":
    "kontan, bgnnews (lower limit); upper limit from the income list",
  "krishand.com artikel 209 (mulai Maret 2024)": "krishand.com article 209 (from March 2024)",
  "krishand.com artikel 209 (nilai sebelum Maret 2024)": "krishand.com article 209 (value before March 2024)",
  "krishandsoftware.com blog 300 (daftar 2015–2019)": "krishandsoftware.com blog 300 (list of 2015–2019)",
  "paling sedikit delapan salinan basis data publik turunan SIPD; Kepmendagri sendiri belum dibaca":
    "at least eight copies of public databases derived from SIPD; the Kepmendagri itself was not read",
  "pasal.id (teks dibaca)": "pasal.id (text read)",
  "pasal.id (teks dibaca); pers": "pasal.id (text read); press",
  pers: "press",
  "pers (satu laman, menyebut nomor surat)": "press (one page, naming the number of the letter)",
  "pers dan repositori publik, menyebut nomor surat": "press and a public repository, naming the number of the letter",
  "pers: Blitar, Boyolali, Ngawi": "press: Blitar, Boyolali, Ngawi",
  "pers: PPU, Mukomuko, Bandung Barat, Ngawi, Kudus": "press: PPU, Mukomuko, Bandung Barat, Ngawi, Kudus",
  "pers: Siak, Sidoarjo, Bogor, Mataram, Metro, Ngawi": "press: Siak, Sidoarjo, Bogor, Mataram, Metro, Ngawi",
  "pers; Perbup Kendal 45/2025; Perbup Rohul 4/2019": "press; Perbup Kendal 45/2025; Perbup Rohul 4/2019",
  "pers; abstrak di jdih.situbondokab.go.id": "press; abstract at jdih.situbondokab.go.id",
  "praktik APBDes; lampirannya belum dibaca": "practice of APBDes; its annex was not read",
  "praktik; metadata SDG sdi.beltim.go.id 06.02.021; laporan Bali, Ngawi, Musi Banyuasin, Sumbawa":
    "practice; SDG metadata sdi.beltim.go.id 06.02.021; reports of Bali, Ngawi, Musi Banyuasin, Sumbawa",
  "repositori publik (pengaturan penggajian); nomor surat tidak ditemukan":
    "public repository (payroll settings); number of the letter not found",
  "repositori publik hibahtiar/jaga-pekerja (simulasi-bpu.html), yang menunjuk salinan resmi peraturan.bpk.go.id 28929":
    "public repository hibahtiar/jaga-pekerja (simulasi-bpu.html), which refers to the official copy peraturan.bpk.go.id 28929",
  "salinan basis data publik turunan SIPD": "copy of a public database derived from SIPD",
  "scribd.com 452183772 (salinan surat); jimmybudhi.com, batasan upah jaminan pensiun tahun 2020":
    "scribd.com 452183772 (copy of the letter); jimmybudhi.com on the wage ceiling of JP in 2020",
  "tidak ditemukan": "not found",
  "tidak ditemukan; dibukukan pada bulan kontrak": "not found; booked in the month of the contract",
  "tidak ditemukan; disimpulkan": "not found; inferred",
  "transkripsi PP 45/2015 di repositori publik; krishandsoftware.com blog 300":
    "transcription of PP 45/2015 in a public repository; krishandsoftware.com blog 300",
  "transkripsi ganda pindaian PP di repositori publik; pers":
    "two transcriptions of the scanned PP in public repositories; press",
  "PP 44/2015 Pasal 56 ayat (2); sebutan Lampiran III diragukan":
    "PP 44/2015 Pasal 56 ayat (2); the naming of Lampiran III is doubtful",
  "PP 44/2015; Permenaker 44/2015, kini Permenaker 5/2021 jo. 1/2025":
    "PP 44/2015; Permenaker 44/2015, now Permenaker 5/2021 jo. 1/2025",
  "Pasal 16 ayat (1); kelas risiko: Lampiran I, juga PP 82/2019":
    "Pasal 16 ayat (1); risk classes: Lampiran I, also PP 82/2019",
  "Pasal 29 ayat (2)–(4); surat B/1226/022026 tanggal 25 Februari 2026":
    "Pasal 29 ayat (2)–(4); letter B/1226/022026 of 25 February 2026",
  "Pasal 29 ayat (2)–(4); surat B/1328/022020 tanggal 10 Februari 2020":
    "Pasal 29 ayat (2)–(4); letter B/1328/022020 of 10 February 2020",
  "Pasal 29 ayat (2)–(4); surat B/1387/022024": "Pasal 29 ayat (2)–(4); letter B/1387/022024",
  "Pasal 29 ayat (2)–(4); surat B/726/022025": "Pasal 29 ayat (2)–(4); letter B/726/022025",
  "Pasal 29 ayat (2)–(4); surat B/77/022023": "Pasal 29 ayat (2)–(4); letter B/77/022023",
  "Pasal 29 ayat (2)–(4); surat SE B/0246/022021 tanggal 16 Februari 2021":
    "Pasal 29 ayat (2)–(4); letter SE B/0246/022021 of 16 February 2021",
  "Pasal 9 (JKM), pasal untuk JKK tidak tercatat": "Pasal 9 (JKM), the article for JKK not recorded",
  "Pasal 10A (perpanjangan)": "Pasal 10A (extension)",
  "Lampiran II (catatan)": "Lampiran II (note)",
  "Pasal 2, 3, 5; iuran: Pasal 5 ayat (5) huruf c": "Pasal 2, 3, 5; contributions: Pasal 5 ayat (5) huruf c",
  "Pasal 3 dan 5": "Pasal 3 and 5",
  "nomor pasal belum dilihat": "number of the article not seen",
};

/** @example sourceIn("en", "pasal.id (teks dibaca)") // "pasal.id (text read)" */
export const sourceIn = (language: Language, source: string): string =>
  language === "en" ? (ENGLISH[source] ?? source) : source;
