import { ambiguousDateText } from "../months";
import type { Sentences } from "./sentence";

/** What the law cannot answer. */
export const lawProblems: Sentences = {
  month_before_law: {
    id: (d, say) =>
      `Tidak ada aturan ${d.program ?? "iuran"} untuk ${say.month(d.month)}: data hukum dimulai ${say.month(d.first)} (PP 44, 45 dan 46/2015). Pilih bulan iuran ${say.month(d.first)} atau sesudahnya.`,
    en: (d, say) =>
      `There is no rule for ${d.program ?? "contributions"} in ${say.month(d.month)}: the legal data start in ${say.month(d.first)} (PP 44, 45 and 46/2015). Choose ${say.month(d.first)} or a later contribution month.`,
  },
  month_invalid: {
    id: (d, say) =>
      ambiguousDateText("id", String(d.month ?? "")) ??
      `Bulan iuran ${say.found(d.month)} tidak dikenal. Isi tanggal atau teks seperti 2025-04.`,
    en: (d, say) =>
      ambiguousDateText("en", String(d.month ?? "")) ??
      `The contribution month ${say.found(d.month)} is not understood. Enter a date or text such as 2025-04.`,
  },
  no_parameter: {
    id: (d, say) =>
      `Tidak ada aturan ${d.program} yang berlaku pada ${say.month(d.month)}. Periksa bulan iuran dan ketentuan setempat.`,
    en: (d, say) =>
      `No rule for ${d.program} is in force in ${say.month(d.month)}. Check the contribution month and the local provisions.`,
  },
  program_not_in_segment: {
    id: (d, say) =>
      `Segmen ${say.segment(d.segment)} tidak mengenal program ${d.program}. Hapus ${d.program} atau ganti segmen.`,
    en: (d, say) =>
      `The segment ${say.segment(d.segment)} has no programme ${d.program}. Remove ${d.program} or change the segment.`,
  },
  unknown_parameter: {
    id: (d, say) =>
      `Parameter ${say.found(d.id)} tidak ada dalam data hukum. Pilih parameter dari daftar di lembar Tarif.`,
    en: (d, say) =>
      `The parameter ${say.found(d.id)} is not in the legal data. Choose one from the list on the sheet Tarif.`,
  },
};
