import type { Note } from "../parameter";

/** People who serve a region or a village for pay. */
export const OFFICE_NAMES = {
  non_asn: { id: "Pegawai non-ASN/honorer", en: "Non-civil-servant staff (non-ASN)" },
  kepala_desa: { id: "Kepala desa", en: "Village heads" },
  perangkat_desa: { id: "Perangkat desa", en: "Village officials" },
  bpd: { id: "Anggota BPD", en: "Village council members (BPD)" },
  staf_desa: { id: "Staf desa (bukan perangkat)", en: "Village staff" },
  rt_rw: { id: "Ketua RT/RW", en: "Neighbourhood heads (RT/RW)" },
  kader_posyandu: { id: "Kader posyandu", en: "Health-post cadres (posyandu)" },
  penerima_insentif: {
    id: "Linmas, modin, penjaga tempat ibadah dan penerima insentif lain",
    en: "Civil guards, modin, caretakers of places of worship and others with an incentive",
  },
  bumdes: { id: "Pengurus BUMDes", en: "Managers of village enterprises (BUMDes)" },
} as const satisfies Record<string, Note>;

/** People without an employer. */
export const WORKER_NAMES = {
  buruh_tani_tembakau: {
    id: "Buruh tani tembakau dan buruh pabrik rokok",
    en: "Tobacco farm and cigarette factory workers",
  },
  petani: { id: "Petani dan buruh tani", en: "Farmers and farm workers" },
  nelayan: { id: "Nelayan", en: "Fishers" },
  penderes: { id: "Penderes nira", en: "Sugar-palm tappers" },
  umkm: { id: "Pelaku UMKM", en: "Micro and small entrepreneurs" },
  pengemudi: { id: "Pengemudi ojek, becak dan angkutan", en: "Motorcycle-taxi, pedicab and transport drivers" },
  imam_guru_ngaji: { id: "Imam, marbot dan guru ngaji", en: "Imams, mosque caretakers and Koran teachers" },
  pekerja_rentan: {
    id: "Pekerja rentan dan miskin ekstrem (DTKS, P3KE, DTSEN)",
    en: "Vulnerable and extremely poor workers",
  },
  pekerja_sawit: { id: "Pekerja perkebunan sawit", en: "Oil-palm workers" },
} as const satisfies Record<string, Note>;

/**
 * Codes and names of the group catalogue by themselves: whoever only reads a category (cells, accounts) does not carry
 * its reasons and sources along.
 */
export const CATEGORY_NAMES = {
  ...OFFICE_NAMES,
  ...WORKER_NAMES,
  jakon: { id: "Pekerja jasa konstruksi", en: "Construction workers" },
} as const satisfies Record<string, Note>;
