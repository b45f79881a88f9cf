import { monthOf } from "./month";
import type { Citation } from "./parameter";

/** First contribution month of the present system: PP 44/2015, 45/2015 and 46/2015 are in force from 1 July 2015. */
export const FIRST_MONTH = monthOf(2015, 7);

/** The day up to which regulations were looked for. */
export const KNOWN_UNTIL = "2026-11-21";
export const LAST_KNOWN_MONTH = monthOf(2026, 11);

export const PP_44_2015 = "PP 44/2015";
export const PP_45_2015 = "PP 45/2015";
export const PP_46_2015 = "PP 46/2015";
export const PP_49_2020 = "PP 49/2020";
export const PP_50_2025 = "PP 50/2025";

export const TRANSCRIPTION = "transkripsi ganda pindaian PP di repositori publik; pers";
export const PASAL_ID = "pasal.id (teks dibaca)";

export const cite = (regulation: string | null, article: string | null, readAt: string): Citation => ({
  regulation,
  article,
  readAt,
});
