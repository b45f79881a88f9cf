import type { Parameter } from "../parameter";
import { FIRST_MONTH, PP_44_2015, cite } from "../regulations";

const REGULATION = `${PP_44_2015}; Permenaker 44/2015, kini Permenaker 5/2021 jo. 1/2025`;
const ARTICLE = "PP 44/2015 Pasal 56 ayat (2); sebutan Lampiran III diragukan";

const jakon = {
  segments: ["JAKON"],
  condition: {},
  from: FIRST_MONTH,
  until: null,
  confidence: "A-",
} as const;

const KNOWN_WAGE = {
  id: "Bila komponen upah tercantum dan diketahui.",
  en: "Where the wages are stated and known.",
};
const byWage = {
  ...jakon,
  kind: "rate",
  unit: "PER_100000_WAGE",
  citation: cite(REGULATION, ARTICLE, "PP 49/2020 Pasal 12 di pasal.id; gridstar 453670457"),
  note: KNOWN_WAGE,
} as const;

/** Jasa konstruksi: by wages where they are known, otherwise by progressive slices of the contract value without PPN. */
export const constructionRates: readonly Parameter[] = [
  { ...byWage, id: "jakon.wage.jkk", programs: ["JKK"], value: { employer: 1740, worker: 0 } },
  { ...byWage, id: "jakon.wage.jkm", programs: ["JKM"], value: { employer: 300, worker: 0 } },
  {
    ...jakon,
    id: "jakon.contract",
    kind: "slices",
    programs: ["JKK", "JKM"],
    value: [
      { upTo: 100_000_000, JKK: 210, JKM: 30 },
      { upTo: 500_000_000, JKK: 170, JKM: 20 },
      { upTo: 1_000_000_000, JKK: 130, JKM: 20 },
      { upTo: 5_000_000_000, JKK: 110, JKM: 10 },
      { upTo: null, JKK: 90, JKM: 10 },
    ],
    unit: "PER_100000_CONTRACT_SLICE",
    citation: cite(REGULATION, ARTICLE, "gridstar 453670457 (huruf a–e dikutip); PP 49/2020 Pasal 12 di pasal.id"),
    note: {
      id: "Berjenjang menurut lapisan nilai kontrak tanpa PPN. Didaftarkan paling lambat 14 hari kerja setelah surat perintah kerja (Permenaker 44/2015).",
      en: "Progressive by slice of the contract value without PPN. To be registered within 14 working days after the work order (Permenaker 44/2015).",
    },
  },
];
