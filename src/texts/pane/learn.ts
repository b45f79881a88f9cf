import type { Language } from "../language";

/** The tour of the pane and the lessons in a made-up region; short words of the start stand in `start.ts`. */
const id = {
  title: "Belajar",
  tourTitle: "Keliling panel",
  step: (now: number, all: number) => `Langkah ${now} dari ${all}`,
  back: "Kembali",
  next: "Lanjut",
  done: "Selesai",
  steps: [
    [
      "Mulai",
      "Buka contoh daerah yang angkanya pernah diumumkan, atau daerah Anda sendiri. Judul di atas panel bisa diganti; EN/ID mengganti bahasa panel dan buku.",
    ],
    [
      "Susun",
      "Tambah kelompok dari katalog, isi orang dan bulan. Bilah di bawah selalu menunjukkan jumlah setahun; tekan angkanya untuk melihat hitungan dan pasalnya.",
    ],
    [
      "Tulis ke buku kerja",
      "Satu tombol menulis buku: Ringkasan, Kelompok, Dana, Anggaran, RKA, RAK, Tarif, dan Uji, semuanya rumus Excel biasa. Ubah di lembar atau di panel; keduanya saling mengikuti.",
    ],
    [
      "Dana dan Skenario",
      "Isi pagu dan bagi satu kelompok ke beberapa dana. Skenario mengganti beberapa isian tanpa mengubah aslinya; di buku dipilih dari Ringkasan.",
    ],
    [
      "Bagaimana jika",
      "Coba perubahan, bandingkan menurut sebabnya, cari orang, bulan, atau pagu, dan lihat risikonya. Hasilnya bisa ditulis ke lembar.",
    ],
    [
      "Bagikan",
      "Baca pemeriksaan, jelaskan angka sampai ke pasal, buat naskah singkat, tayangkan, dan jadikan buku mandiri sebelum dikirim.",
    ],
  ],
  lessonsTitle: "Kabupaten Contoh (rekaan)",
  lessonsAbout:
    "Daerah rekaan dengan tujuh tugas: melengkapi RKA, mengubah orang, memakai fungsi JAMSOS, memilih skenario, membagi dana, membaca pasal, mengirim file. Tiap tugas yang benar menjadi hijau dan bertulisan “Benar”, juga tanpa add-in.",
  lessonsWhere:
    "Ditulis ke buku kerja ini sebagai buku anggaran biasa dengan lembar Belajar. Untuk membuangnya, hapus lembar Belajar, atau tutup buku kerja tanpa menyimpan.",
  write: "Tulis Kabupaten Contoh ke buku kerja ini",
  writing: "Menulis…",
  taken:
    "Buku kerja ini sudah berisi anggaran, atau ada anggaran yang sedang disusun. Buka buku kerja kosong (File > Baru), buka panel di sana, lalu tekan Bantuan > Belajar. Anggaran di sini tidak disentuh.",
};

const en: typeof id = {
  title: "Learn",
  tourTitle: "A tour of the pane",
  step: (now, all) => `Step ${now} of ${all}`,
  back: "Back",
  next: "Next",
  done: "Done",
  steps: [
    [
      "Start",
      "Open an example region whose figures were published, or your own. The title above can be changed; EN/ID changes the language of pane and book.",
    ],
    [
      "Compose",
      "Add groups from the catalogue, enter people and months. The bar below always shows the sum of the year; press a figure to see its working and article.",
    ],
    [
      "Write to workbook",
      "One button writes the book: Summary, Groups, Funds, Budget, RKA (budget rows), cash plan, Rates and Checks, all ordinary Excel formulas. Change the sheet or the pane; each follows the other.",
    ],
    [
      "Funds and Scenarios",
      "Enter ceilings and split a group between funds. A scenario replaces a few inputs and leaves the originals; in the book it is chosen on the Summary.",
    ],
    [
      "What if",
      "Try changes, compare them by cause, solve for people, months or a ceiling, and see the risk. Results can be written to a sheet.",
    ],
    [
      "Share",
      "Read the checks, explain a figure down to its article, make a brief, present, and make the workbook stand alone before you send it.",
    ],
  ],
  lessonsTitle: "Kabupaten Contoh (fictitious)",
  lessonsAbout:
    "A made-up region with seven tasks: complete the RKA, change a headcount, use a JAMSOS function, choose a scenario, split a fund, read an article, mail the file. A task done right turns green and says “Correct”, also without the add-in.",
  lessonsWhere:
    "Written to this workbook as an ordinary budget book with a sheet Lessons. To be rid of it delete the sheet Lessons, or close the workbook without saving.",
  write: "Write Kabupaten Contoh to this workbook",
  writing: "Writing…",
  taken:
    "This workbook holds a budget already, or one is being composed. Open an empty workbook (File > New), open the pane there, then press Help > Learn. The budget here is not touched.",
};

export const learnTexts: Record<Language, typeof id> = { id, en };
