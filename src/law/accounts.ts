import { monthOf } from "./month";
import type { Fact } from "./parameter";
import { cite } from "./regulations";
import { OFFICE_NAMES } from "./catalogue/categoryNames";
import type { Program, Segment } from "./terms";

const READ_AT = "paling sedikit delapan salinan basis data publik turunan SIPD; Kepmendagri sendiri belum dibaca";
const account = {
  unit: "CODE",
  from: monthOf(2021, 1),
  until: null,
  confidence: "B",
  citation: cite("Kepmendagri 050-5889/2021; 900.1.15.5-1317/2023; 900.1.15.5-3406/2024", null, READ_AT),
} as const;

/** Accounts of contributions for non-ASN staff: JKK, JKM and JHT each have their own. */
export const NON_ASN_ACCOUNTS: readonly Fact<{ code: string; program: Program }>[] = [
  {
    ...account,
    id: "account.nonAsn.jkk",
    name: {
      id: "Belanja Iuran Jaminan Kecelakaan Kerja bagi Non ASN",
      en: "Accident insurance contributions for non-ASN",
    },
    value: { code: "5.1.02.02.02.0006", program: "JKK" },
  },
  {
    ...account,
    id: "account.nonAsn.jkm",
    name: { id: "Belanja Iuran Jaminan Kematian bagi Non ASN", en: "Death insurance contributions for non-ASN" },
    value: { code: "5.1.02.02.02.0007", program: "JKM" },
  },
  {
    ...account,
    id: "account.nonAsn.jht",
    name: { id: "Belanja Iuran Jaminan Hari Tua bagi Non ASN", en: "Old-age savings contributions for non-ASN" },
    value: { code: "5.1.02.02.02.0010", program: "JHT" },
  },
];

/** Village accounts start with these; the digits after them are the village's own. */
export const VILLAGE_ACCOUNTS: readonly Fact<{ code: string; category: string }>[] = [
  {
    ...account,
    id: "account.village.head",
    name: { id: "Jaminan Ketenagakerjaan Kepala Desa", en: "Employment insurance of the village head" },
    value: { code: "5.1.3.03", category: "kepala_desa" },
    citation: cite("Permendagri 20/2018", null, "praktik APBDes; lampirannya belum dibaca"),
    confidence: "C",
  },
  {
    ...account,
    id: "account.village.staff",
    name: { id: "Jaminan Ketenagakerjaan Perangkat Desa", en: "Employment insurance of village officials" },
    value: { code: "5.1.3.04", category: "perangkat_desa" },
    citation: cite("Permendagri 20/2018", null, "praktik APBDes; lampirannya belum dibaca"),
    confidence: "C",
  },
];

/** The group of accounts the contributions belong to, and where such work sits in the programme tree. */
export const BUDGET_HEADINGS: readonly Fact<{ code: string }>[] = [
  {
    ...account,
    id: "account.group",
    name: { id: "Belanja Iuran Jaminan/Asuransi", en: "Insurance contributions" },
    value: { code: "5.1.02.02.02" },
    note: {
      id: "Tidak ditemukan rekening khusus pekerja rentan: daerah memakai .0006/.0007 atau rekening bantuan sosial. Rekening PPPK paruh waktu: JKK .0026–.0029, JKM .0034–.0037 (salinan 2026).",
      en: "No account for vulnerable workers was found: regions use .0006/.0007 or social-assistance accounts. Part-time PPPK: JKK .0026–.0029, JKM .0034–.0037 (a 2026 copy).",
    },
  },
  {
    ...account,
    id: "activity.laborSecurity",
    from: monthOf(2024, 1),
    name: {
      id: "Pengembangan Pelaksanaan Jaminan Sosial Tenaga Kerja dan Fasilitas Kesejahteraan Pekerja",
      en: "Developing workers' social security and welfare facilities",
    },
    value: { code: "2.07.05.2.02.0005" },
    citation: cite("Kepmendagri 900.1.15.5-3406/2024", null, "repositori bpsdacukai/dbhcht-app (Juli 2026)"),
  },
  {
    ...account,
    id: "activity.socialAid",
    from: monthOf(2024, 1),
    name: {
      id: "Fasilitasi Bantuan Sosial Kesejahteraan Keluarga",
      en: "Facilitating social assistance for family welfare",
    },
    value: { code: "1.06.05.2.02.0006" },
    citation: cite("Kepmendagri 900.1.15.5-3406/2024", null, "repositori bpsdacukai/dbhcht-app (Juli 2026)"),
  },
];

/**
 * The account of a programme for a group category, or null where none was found: then the user fills it in,
 * and the row stays flagged until it is filled. Vulnerable workers have no account of their own.
 */
export function accountCode(category: string | null, program: Program, payer: string): string | null {
  if (payer === "APBDES") {
    return VILLAGE_ACCOUNTS.find(({ value }) => value.category === category)?.value.code ?? null;
  }
  if (category !== "non_asn") return null;
  return NON_ASN_ACCOUNTS.find(({ value }) => value.program === program)?.value.code ?? null;
}

/** Why no account is known: what was found instead, and what was not. */
export type AccountGap =
  "VILLAGE" | "CENTRAL" | "CONSTRUCTION" | "NON_ASN_PROGRAM" | "OFFICE" | "VULNERABLE" | "CATEGORY";

/**
 * The reason that fits a programme of a group without an account: a village's own codes, pension of non-ASN staff, a
 * contract whose price holds the contribution, people who work for an office, vulnerable workers.
 */
export function accountGap(group: { category: string | null; segment: Segment; payer: string }): AccountGap {
  if (group.payer === "APBDES") return "VILLAGE";
  if (group.payer === "APBN") return "CENTRAL";
  if (group.segment === "JAKON") return "CONSTRUCTION";
  if (group.category === "non_asn") return "NON_ASN_PROGRAM";
  if (group.category === null) return "CATEGORY";
  return group.category in OFFICE_NAMES ? "OFFICE" : "VULNERABLE";
}
