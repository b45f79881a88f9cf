import { monthOf } from "../month";
import type { Note } from "../parameter";
import type { ExampleGroup } from "./region";

/** Assumptions the examples share, so that they read the same everywhere. */
export const assumed = {
  months: (id: string, en: string): Note => ({
    id: `Asumsi contoh: bulan iuran ${id}; tidak diumumkan.`,
    en: `Assumption of the example: contribution months ${en}; not published.`,
  }),
  payer: {
    id: "Asumsi contoh: dibayar APBD kabupaten; sumber dana tidak diumumkan.",
    en: "Assumption of the example: paid by the regency's budget; the fund was not published.",
  },
  payerWithoutFund: {
    id: "Asumsi contoh: dibayar APBD; dananya belum disebut sumber: pilih sendiri.",
    en: "Assumption of the example: paid by the APBD; the source names no fund yet: choose one.",
  },
  package: {
    id: "Asumsi contoh: BPU dasar terendah, JKK dan JKM (16.800); tarif tidak disebut sumber.",
    en: "Assumption of the example: BPU at the lowest base, JKK and JKM (16,800); the source names no rate.",
  },
  headcount: {
    id: "Jumlah orang belum disebut sumber: isi sendiri.",
    en: "The source names no headcount yet: enter your own.",
  },
  noCeiling: {
    id: "Pagu tidak diumumkan; isi pagu daerah sendiri.",
    en: "No ceiling was published; enter your own.",
  },
} as const;

/**
 * A group that a source names without its headcount: BPU at the lowest base for the whole year unless said otherwise,
 * nobody in it until somebody counts.
 */
export const namedGroup = (
  year: number,
  group: Pick<ExampleGroup, "id" | "category" | "name" | "fund" | "source"> & Partial<ExampleGroup>,
): ExampleGroup => ({
  people: 0,
  segment: "BPU",
  programs: ["JKK", "JKM"],
  base: null,
  payer: "APBD",
  first: monthOf(year, 1),
  last: monthOf(year, 12),
  ...group,
  assumptions: [
    ...(group.people === undefined ? [assumed.headcount] : []),
    ...(group.assumptions ?? [assumed.package]),
    assumed.months(`Januari–Desember ${year}`, `January–December ${year}`),
  ],
});
