import type { Language } from "../language";

/** The help of the pane: short, by task; keys last. */
const id = {
  steps: [
    "Tambah kelompok dari katalog. Segmen, program, dasar iuran dan pembayar sudah terisi; tekan “Mengapa?” untuk alasan dan pasalnya.",
    "Isi jumlah orang dan bulannya. Biaya setahun langsung terlihat di bawah.",
    "Tekan “Tulis ke buku kerja”. Lembar yang ditulis memakai rumus Excel biasa, jadi tetap hidup di komputer yang tidak memasang add-in ini.",
    "Isi pagu di Dana, coba dan bandingkan perubahan di Bagaimana jika, simpan pilihannya di Skenario, lalu baca pemeriksaan dan tanda tangan di Bagikan. Tidak ada urutan yang wajib.",
    "Ubah angka di lembar atau di panel; keduanya saling mengikuti.",
  ],
  anyFigure: "Setiap angka bisa ditanya: tekan angkanya untuk melihat hitungan dan pasalnya.",
  numbers: "Angka boleh ditulis 1.234.567,89, 1,234,567.89 atau Rp 16.800.",
  sheet: { file: "lembar-fungsi.html", words: "Fungsi sel JAMSOS, dua halaman untuk dicetak" },
  keysTitle: "Papan tombol",
  keys: [
    ["Tab", "ke isian berikutnya"],
    ["Enter", "simpan isian"],
    ["Esc", "kembalikan isian seperti semula"],
    ["↑ ↓", "pindah antarkelompok"],
  ],
  privacy: "Tidak ada data yang dikirim ke luar komputer ini.",
  law: (version: string) => `Peraturan yang dikenal sampai ${version}.`,
};

const en: typeof id = {
  steps: [
    "Add groups from the catalogue. Segment, programmes, base and payer are filled in; press “Why?” for the reason and the article.",
    "Enter the number of people and the months. The cost of the year shows below at once.",
    "Press “Write to workbook”. The sheets use ordinary Excel formulas, so they stay alive on a computer without this add-in.",
    "Enter ceilings under Funds, try and compare changes under What if, keep choices under Scenarios, then read the checks and who signs under Share. No order is required.",
    "Change a figure in the sheet or in the pane; each follows the other.",
  ],
  anyFigure: "Every figure can be asked: press it to see the working and the article.",
  numbers: "Numbers may be typed as 1.234.567,89, 1,234,567.89 or Rp 16.800.",
  sheet: { file: "function-sheet.html", words: "The JAMSOS cell functions, two pages to print" },
  keysTitle: "Keyboard",
  keys: [
    ["Tab", "to the next field"],
    ["Enter", "keep the field"],
    ["Esc", "put the field back as it was"],
    ["↑ ↓", "move between groups"],
  ],
  privacy: "No data leaves this computer.",
  law: (version) => `Law known up to ${version}.`,
};

export const helpTexts: Record<Language, typeof id> = { id, en };
