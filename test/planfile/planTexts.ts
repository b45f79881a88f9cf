import { readPlanFile } from "../../src/planfile/readPlanFile";
import { planFileProblemText } from "../../src/texts/planfile";

/** A group of a plan file that can be read as it stands. */
export const fileGroup = (changes: object = {}): object => ({
  nama: "Buruh tani",
  segmen: "BPU",
  program: "JKK+JKM",
  pembayar: "APBD",
  orang: 100,
  mulai: "2025-01",
  selesai: "2025-12",
  ...changes,
});

/** A plan file with one group. */
export const fileOf = (changes: object = {}): string =>
  JSON.stringify({ wilayah: "Kabupaten Contoh", tahun: 2025, kelompok: [fileGroup()], ...changes }, null, 1);

/** Everything a reader of the file is told, line by line. */
export const saidOf = (text: string, language: "id" | "en" = "id"): string => {
  const outcome = readPlanFile(text);
  return outcome.ok ? "" : outcome.problems.map((problem) => planFileProblemText(language, problem)).join("\n");
};
