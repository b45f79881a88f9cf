import type { Language } from "../language";

/** Words of the trail (Jejak): which input changed, from what to what. */
const id = {
  group: (name: string) => `Kelompok ${name}`,
  fund: (name: string) => `Sumber dana ${name}`,
  scenario: (name: string) => `Skenario ${name}`,
  ceiling: (name: string, year: number) => `${name}: Pagu ${year}`,
  activeScenario: "Skenario yang dipakai",
  rounding: "Pembulatan",
  there: "ada",
  changed: "diubah",
  inSheet: "di lembar",
};

const en: typeof id = {
  group: (name) => `Group ${name}`,
  fund: (name) => `Fund ${name}`,
  scenario: (name) => `Scenario ${name}`,
  ceiling: (name, year) => `${name}: Ceiling ${year}`,
  activeScenario: "Scenario in use",
  rounding: "Rounding",
  there: "present",
  changed: "changed",
  inSheet: "in the sheet",
};

export const trailTexts: Record<Language, typeof id> = { id, en };
