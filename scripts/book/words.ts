import { showRupiah } from "../../src/texts/numbers";
import type { Language } from "../../src/texts/language";

interface BookWords {
  usage: string;
  nothingWritten: string;
  unreadable(file: string): string;
  otherEncoding(file: string): string;
  progress(sheet: string): string;
  written(file: string, total: number): string;
  look(sentence: string): string;
}

export const bookWords: Record<Language, BookWords> = {
  id: {
    usage:
      "Cara pakai: npm run book -- <berkas rencana.json> <buku.xlsx> [--bahasa id|en]. Contoh ada di folder examples; isinya dijelaskan di docs/plan-file.md.",
    nothingWritten: "Tidak ada berkas yang ditulis.",
    unreadable: (file) => `${file} tidak dapat dibaca. Periksa nama dan foldernya.`,
    otherEncoding: (file) => `${file} bukan teks UTF-8. Simpan ulang dari penyunting teks dengan pengodean UTF-8.`,
    progress: (sheet) => `Menulis ${sheet} …`,
    written: (file, total) => `${file} selesai. Iuran setahun ${showRupiah("id", total)}.`,
    look: (sentence) => `Perlu dilihat: ${sentence}`,
  },
  en: {
    usage:
      "Usage: npm run book -- <plan file.json> <book.xlsx> [--bahasa id|en]. Examples are in the folder examples; docs/plan-file.md explains them.",
    nothingWritten: "No file was written.",
    unreadable: (file) => `${file} cannot be read. Check its name and folder.`,
    otherEncoding: (file) => `${file} is not UTF-8 text. Save it again in a text editor, encoded as UTF-8.`,
    progress: (sheet) => `Writing ${sheet} …`,
    written: (file, total) => `${file} is ready. Contributions of the year ${showRupiah("en", total)}.`,
    look: (sentence) => `To look at: ${sentence}`,
  },
};
