import type { Words } from "./language";

/** Why no account code is known for a programme of a group, by the reason's code; each says what was found instead. */
export const accountGaps: Readonly<Record<string, Words>> = {
  VILLAGE: {
    id: "Rekening desa yang ditemukan hanya untuk kepala desa (5.1.3.03) dan perangkat desa (5.1.3.04); bagi BPD dan lainnya, isi menurut APBDes desanya.",
    en: "Village accounts were found for the head (5.1.3.03) and officials (5.1.3.04) only; for the BPD and others enter what the village's own budget (APBDes) has.",
  },
  CENTRAL: {
    id: "Akun APBN tidak termuat di sini; isi menurut dokumen anggaran kementeriannya.",
    en: "Accounts of the state budget (APBN) are not held here; enter what the ministry's document has.",
  },
  CONSTRUCTION: {
    id: "Iuran jasa konstruksi biasanya dibayar penyedia dari nilai kontrak, jadi ikut rekening pekerjaannya; rekening iuran tersendiri tidak ditemukan.",
    en: "Contributions of construction are usually paid by the contractor out of the contract, on the account of the works; no account of their own was found.",
  },
  NON_ASN_PROGRAM: {
    id: "Bagi non-ASN ditemukan rekening JKK (.0006), JKM (.0007), dan JHT (.0010); untuk JP tidak ditemukan.",
    en: "For non-ASN staff accounts of JKK (.0006), JKM (.0007) and JHT (.0010) were found; none for JP.",
  },
  OFFICE: {
    id: "Rekening 5.1.02.02.02.0006, .0007, dan .0010 disebut bagi non-ASN; apakah berlaku bagi kelompok ini tidak ditemukan.",
    en: "The accounts 5.1.02.02.02.0006, .0007 and .0010 are for non-ASN staff; whether they hold for this group was not found.",
  },
  VULNERABLE: {
    id: "Tidak ditemukan rekening khusus pekerja rentan: daerah memakai rekening non-ASN (.0006, .0007) atau bantuan sosial.",
    en: "No account for vulnerable workers was found: regions use those of non-ASN staff (.0006, .0007) or of social assistance.",
  },
  CATEGORY: {
    id: "Kelompok ini tanpa kategori, padahal kategori menentukan rekeningnya.",
    en: "The group has no category, and the category decides the account.",
  },
};
