import type { Parameter } from "../parameter";
import { FIRST_MONTH, PP_44_2015, cite } from "../regulations";

const READ_AT = "gridstar 453670457 (huruf a–e dikutip); PP 49/2020 Pasal 12 di pasal.id";

const jakon = {
  segments: ["JAKON"],
  condition: {},
  from: FIRST_MONTH,
  until: null,
  citation: cite(PP_44_2015, "Lampiran III", READ_AT),
  confidence: "A-",
} as const;

const KNOWN_WAGE = {
  id: "Bila komponen upah tercantum dan diketahui.",
  en: "Where the wages are stated and known.",
};

/** Jasa konstruksi: by wages where they are known, otherwise by progressive slices of the contract value without PPN. */
export const constructionRates: readonly Parameter[] = [
  {
    ...jakon,
    id: "jakon.wage.jkk",
    kind: "rate",
    programs: ["JKK"],
    value: { employer: 1740, worker: 0 },
    unit: "PER_100000_WAGE",
    note: KNOWN_WAGE,
  },
  {
    ...jakon,
    id: "jakon.wage.jkm",
    kind: "rate",
    programs: ["JKM"],
    value: { employer: 300, worker: 0 },
    unit: "PER_100000_WAGE",
    note: KNOWN_WAGE,
  },
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
    note: {
      id: "Berjenjang menurut lapisan nilai kontrak tanpa PPN. Didaftarkan paling lambat 14 hari kerja setelah surat perintah kerja (Permenaker 44/2015).",
      en: "Progressive by slice of the contract value without PPN. To be registered within 14 working days after the work order (Permenaker 44/2015).",
    },
  },
];
