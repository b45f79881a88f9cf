import type { Language } from "../../language";

/** Words of "Manfaat": what the contributions insure, against what they cost. */
const id = {
  heading: "Manfaat bagi satu orang",
  group: "Kelompok",
  membership: "Lama kepesertaan (bulan)",
  total: "Dibayar",
  most: (amount: string) => `paling banyak ${amount} dengan beasiswa`,
  part: "Bagian",
  amount: "Rupiah",
  law: (regulation: string, confidence: string) => `Dasar: ${regulation}; ${confidence}.`,
  notInsured: (program: string) => `Kelompok ini tidak ikut ${program}.`,
  yearly: "Perkiraan manfaat setahun",
  about:
    "Kejadian setahun per 100.000 orang, dari data daerah atau BPJS Ketenagakerjaan. Tanpa asumsi dan sumber tidak ada perkiraan.",
  rate: "Kejadian per 100.000",
  source: "Sumber",
  sourceExample: "mis. laporan 2024",
  choose: "Isi sedikitnya satu kejadian dengan sumbernya.",
  result: "Iuran dan perkiraan manfaat",
  contributions: "Iuran",
  expected: "Perkiraan",
  sum: "Jumlah",
  assumption: (rate: string, event: string, source: string) => `${event}: ${rate} per 100.000 setahun (${source})`,
  leftOut: "Tidak dihitung: perawatan, beasiswa, cacat sebagian, JHT dan JP. Semua orang dianggap baru terdaftar.",
};

const en: typeof id = {
  heading: "Benefits for one person",
  group: "Group",
  membership: "Membership (months)",
  total: "Paid",
  most: (amount) => `at most ${amount} with the scholarship`,
  part: "Part",
  amount: "Rupiah",
  law: (regulation, confidence) => `Law: ${regulation}; ${confidence}.`,
  notInsured: (program) => `This group is not in ${program}.`,
  yearly: "Expected benefits in a year",
  about:
    "Cases a year per 100,000 people, from the region's data or BPJS Ketenagakerjaan. Without assumption and source nothing is expected.",
  rate: "Cases per 100,000",
  source: "Source",
  sourceExample: "e.g. report of 2024",
  choose: "Enter at least one event with its source.",
  result: "Contributions and expected benefits",
  contributions: "Contributions",
  expected: "Expected",
  sum: "Total",
  assumption: (rate, event, source) => `${event}: ${rate} per 100,000 a year (${source})`,
  leftOut: "Left out: medical care, scholarships, partial disability, JHT and JP. Everybody counts as newly enrolled.",
};

export const benefitTexts: Record<Language, typeof id> = { id, en };
