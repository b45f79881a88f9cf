import { fieldTitle } from "../sweeps";
import type { Sentences } from "./sentence";

/** What is wrong with a scenario's change of the law; its other changes count. */
export const lawChangeProblems: Sentences = {
  scenario_law_invalid: {
    id: (d, say) =>
      `Skenario ${say.found(d.scenario)} mengubah ${d.id}, ${fieldTitle("id", String(d.field))}, menjadi ${say.found(d.value)}, yang tidak dapat dipakai. Isi bilangan bulat ${say.number(d.least)} sampai ${say.number(d.most)}.`,
    en: (d, say) =>
      `The scenario ${say.found(d.scenario)} changes ${d.id}, ${fieldTitle("en", String(d.field))}, to ${say.found(d.value)}, which cannot be used. Enter a whole number from ${say.number(d.least)} to ${say.number(d.most)}.`,
  },
};
