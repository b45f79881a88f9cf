import type { Language } from "../language";

/** Words of the presenting mode: few, and large. */
const id = {
  title: "Tayangan",
  about: "Angka besar untuk rapat: skenario dapat diganti, tidak ada yang bisa terubah.",
  open: "Tayangkan",
  ask: (region: string, year: number) => `Iuran ${region} ${year}`,
  people: "orang",
  personMonths: "orang-bulan",
  perMonth: "per bulan",
  perMonthUpTo: "per bulan, paling tinggi",
  difference: (amount: string) => `${amount} dibanding tanpa skenario`,
  scenarios: "Skenario",
  stale: (count: number) => `${count} isian perlu dilihat; yang tampil angka terakhir yang sah.`,
  keys: "← → mengganti skenario, Esc keluar. Yang dipilih di sini hanya ditayangkan; yang dipilih di Ringkasan ikut tampil.",
  close: "Keluar dari tayangan",
  empty: "Belum ada kelompok untuk ditayangkan. Tambah kelompok di Susun.",
};

const en: typeof id = {
  title: "Presentation",
  about: "Large figures for a meeting: scenarios can be switched, nothing can be changed.",
  open: "Present",
  ask: (region, year) => `Contributions of ${region}, ${year}`,
  people: "people",
  personMonths: "person-months",
  perMonth: "a month",
  perMonthUpTo: "a month, at most",
  difference: (amount) => `${amount} against no scenario`,
  scenarios: "Scenario",
  stale: (count) =>
    `${count} ${count === 1 ? "entry needs" : "entries need"} attention; shown is the last sound figure.`,
  keys: "← → switches the scenario, Esc leaves. What is chosen here is only shown; what is chosen on the Summary is shown too.",
  close: "Leave the presentation",
  empty: "There is no group to present yet. Add one under Compose.",
};

export const presentTexts: Record<Language, typeof id> = { id, en };
