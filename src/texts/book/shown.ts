import type { Language } from "../language";

/** Words by which a cell's figure is said. */
export const shownCells: Record<Language, { yes: string; no: string; scales: readonly string[] }> = {
  id: { yes: "ya", no: "tidak", scales: ["", "ribu", "juta", "miliar", "triliun"] },
  en: { yes: "yes", no: "no", scales: ["", "thousand", "million", "billion", "trillion"] },
};
