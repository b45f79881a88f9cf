import { CATEGORY_NAMES } from "./categoryNames";
import type { GroupCategory } from "./groupCategory";
import { PP_44_2015, cite } from "../regulations";
import { publicServants } from "./publicServants";
import { vulnerableWorkers } from "./vulnerableWorkers";

const construction: GroupCategory = {
  code: "jakon",
  name: CATEGORY_NAMES.jakon,
  segments: ["JAKON"],
  programs: ["JKK", "JKM"],
  risk: 5,
  sector: "UMUM",
  base: {
    rule: "CONTRACT",
    rupiah: null,
    reason: {
      id: "Nilai kontrak tanpa PPN, berjenjang; bila upah diketahui, isi upahnya.",
      en: "Contract value without PPN, by slices; where the wages are known, enter the wage.",
    },
  },
  payer: "PEMBERI_KERJA",
  usualFunds: ["LAIN"],
  reason: {
    id: "Penyedia jasa membayar dari kontrak; daerah memastikan pendaftarannya.",
    en: "The contractor pays out of the contract; the region sees to the registration.",
  },
  citation: cite(PP_44_2015, "Pasal 56 ayat (2)", "gridstar 453670457; PP 49/2020 Pasal 12 di pasal.id"),
  confidence: "A-",
};

export const groupCategories: readonly GroupCategory[] = [...publicServants, ...vulnerableWorkers, construction];
