import type { Words } from "../language";

/** What a chart is called: the add-in finds it by this, and a screen reader says it. */
export const chartNames = {
  people: { id: "Bagan orang tiap kelompok", en: "Chart of people by group" },
  coverage: { id: "Bagan cakupan", en: "Chart of coverage" },
  cash: { id: "Bagan kas tiap bulan", en: "Chart of cash by month" },
  funds: { id: "Bagan sumber dana", en: "Chart of funds" },
  bridge: { id: "Bagan sebab selisih", en: "Chart of the causes of the difference" },
} as const satisfies Record<string, Words>;
