import type { Language } from "../language";

/** Words of the region's own provisions, in the task "Bagikan". */
const id = {
  title: "Ketentuan setempat",
  about:
    "Tarif, dasar atau masa yang ditetapkan daerah sendiri (Perda, Perbup, keputusan). Berlaku untuk anggaran ini, apa pun skenarionya; tanpa peraturan dan pasal belum dipakai.",
  add: "Tambah ketentuan setempat",
  provision: (number: number) => `Ketentuan setempat ${number}`,
  parameter: "Menggantikan ketentuan",
  national: (values: string) => `Hukum nasional: ${values}.`,
  from: "Mulai bulan iuran",
  until: "Sampai bulan iuran",
  untilHint: "Kosong = seterusnya",
  regulation: "Peraturan",
  article: "Pasal",
  note: "Dibaca di, atau catatan",
  remove: (number: number) => `Hapus ketentuan ${number}`,
};

const en: typeof id = {
  title: "Local provisions (ketentuan setempat)",
  about:
    "Rates, bases or periods the region has laid down itself (Perda, Perbup, decree). They hold for this budget under every scenario; without regulation and article they are not used yet.",
  add: "Add a local provision",
  provision: (number) => `Local provision ${number}`,
  parameter: "Stands in place of",
  national: (values) => `National law: ${values}.`,
  from: "From contribution month",
  until: "Until contribution month",
  untilHint: "Empty = until further notice",
  regulation: "Regulation",
  article: "Article",
  note: "Read at, or a remark",
  remove: (number) => `Remove provision ${number}`,
};

export const localTexts: Record<Language, typeof id> = { id, en };
