import type { Language } from "../language";

/** What a plan still says of the year before; the keys are those of `yearBound`. */
type Bound = Record<"ceilings" | "wages" | "provisions" | "coverage" | "signing" | "texts", string>;

/** Words for a budget that became that of another year. */
const id = {
  moved: (year: number) =>
    `Tahun anggaran kini ${year}: bulan kelompok, dana, pembagian, dan skenario ikut pindah. Tarif menurut hukum yang diketahui untuk ${year}.`,
  bound: {
    ceilings: "pagu",
    wages: "dasar upah dan penghasilan",
    provisions: "ketentuan setempat",
    coverage: "angka cakupan",
    signing: "tanggal tanda tangan",
    texts: "nama, sumber, atau catatan yang menyebut tahun itu",
  } as Bound,
  still: (year: number, what: string[]) => `Masih milik ${year}, sesuaikan: ${what.join("; ")}.`,
  revision: (year: number) => `Revisi atas anggaran ${year} tidak ikut; ia kembali bila tahunnya dikembalikan.`,
  replaces: (year: number) =>
    `Menulis akan mengganti buku ${year} di buku kerja ini. Simpan dahulu salinannya dengan nama lain.`,
};

const en: typeof id = {
  moved: (year) =>
    `The budget year is ${year} now: months of groups, funds, splits and scenarios went along. Rates are those of the law known for ${year}.`,
  bound: {
    ceilings: "ceilings",
    wages: "wages and incomes",
    provisions: "local provisions",
    coverage: "coverage figures",
    signing: "the date of signing",
    texts: "names, sources or notes that name that year",
  },
  still: (year, what) => `Still those of ${year}, to be adjusted: ${what.join("; ")}.`,
  revision: (year) => `The revision of the ${year} budget does not come along; it is back once the year is.`,
  replaces: (year) =>
    `Writing replaces the book of ${year} in this workbook. Save a copy of it under another name first.`,
};

export const otherYearTexts: Record<Language, typeof id> = { id, en };
