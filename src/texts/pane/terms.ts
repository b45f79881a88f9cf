import type { Language } from "../language";

/** Short forms of the segments, for rows and buttons of a narrow pane; full names stand in `texts/terms.ts`. */
const id = { segment: { PU: "PU", BPU: "BPU", JAKON: "Jakon" } };

const en: typeof id = { segment: { PU: "PU", BPU: "BPU", JAKON: "Jakon" } };

export const termTexts: Record<Language, typeof id> = { id, en };
