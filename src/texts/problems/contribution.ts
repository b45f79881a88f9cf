import type { Sentences } from "./sentence";

/** What is wrong with the base, the programme or the share of a contribution. */
export const contributionProblems: Sentences = {
  base_missing: {
    id: (d) =>
      d.segment === "JAKON"
        ? "Dasar iuran belum diisi. Segmen JAKON di sini memerlukan upah sebulan; dari nilai kontrak pakai JAMSOS.IURANJAKON."
        : "Dasar iuran belum diisi. Segmen PU memerlukan upah sebulan; isi upah, honor atau siltap.",
    en: (d) =>
      d.segment === "JAKON"
        ? "The wage base is missing. The segment JAKON needs a monthly wage here; from a contract value use JAMSOS.IURANJAKON."
        : "The wage base is missing. The segment PU needs a monthly wage; enter the wage, honorarium or village salary (siltap).",
  },
  base_too_small: {
    id: (d, say) => `Dasar iuran ${say.rupiah(d.base)} kurang dari satu rupiah. Isi rupiah sebulan, bukan persen.`,
    en: (d, say) => `The wage base ${say.rupiah(d.base)} is below one rupiah. Enter rupiah a month, not a percentage.`,
  },
  base_zero: {
    id: () =>
      "Dasar iuran terisi 0. Isi rupiah sebulan lebih dari nol; untuk BPU boleh dikosongkan agar dipakai dasar terendah.",
    en: () => "The wage base is 0. Enter rupiah a month above zero; for BPU leave it out to use the lowest base.",
  },
  base_decimals: {
    id: (d, say) =>
      `Dasar iuran ${say.number(d.base)} mempunyai lebih dari dua desimal. Bulatkan ke sen atau ke rupiah.`,
    en: (d, say) => `The wage base ${say.number(d.base)} has more than two decimals. Round it to sen or to rupiah.`,
  },
  base_too_large: {
    id: (d, say) =>
      `Dasar iuran ${say.rupiah(d.base)} melebihi batas wajar ${say.rupiah(d.limit)} sebulan. Periksa apakah yang terisi pagu, nilai kontrak atau upah setahun.`,
    en: (d, say) =>
      `The wage base ${say.rupiah(d.base)} exceeds the sensible limit of ${say.rupiah(d.limit)} a month. Check whether a ceiling, a contract value or a yearly wage was entered.`,
  },
  base_not_a_number: {
    id: (d, say) => `Dasar iuran ${say.found(d.base)} bukan angka. Isi rupiah sebulan, misalnya 2.500.000.`,
    en: (d, say) => `The wage base ${say.found(d.base)} is not a number. Enter rupiah a month, for example 2,500,000.`,
  },
  programs_missing: {
    id: () => "Program belum dipilih. Pilih sedikitnya satu dari JKK, JKM, JHT dan JP.",
    en: () => "No programme is chosen. Choose at least one of JKK, JKM, JHT and JP.",
  },
  program_unknown: {
    id: (d, say) => `Program ${say.found(d.program)} tidak dikenal. Pilih JKK, JKM, JHT atau JP.`,
    en: (d, say) => `The programme ${say.found(d.program)} is unknown. Choose JKK, JKM, JHT or JP.`,
  },
  program_twice: {
    id: (d) => `Program ${d.program} disebut dua kali. Sebut tiap program satu kali.`,
    en: (d) => `The programme ${d.program} is named twice. Name each programme once.`,
  },
  choice_unknown: {
    id: (d, say) => `${say.found(d.value)} tidak dikenal. Pilih salah satu: ${d.accepted}.`,
    en: (d, say) => `${say.found(d.value)} is not known. Choose one of: ${d.accepted}.`,
  },
  worker_part_unknown: {
    id: (d, say) => `Bagian pekerja ${say.found(d.value)} tidak dikenal. Isi "dibayar dana" atau "dipotong dari upah".`,
    en: (d, say) =>
      `The worker's part ${say.found(d.value)} is not known. Enter "paid by the fund" or "deducted from pay".`,
  },
  segment_unknown: {
    id: (d, say) => `Segmen ${say.found(d.value)} tidak dikenal. Pilih PU, BPU atau JAKON.`,
    en: (d, say) => `The segment ${say.found(d.value)} is unknown. Choose PU, BPU or JAKON.`,
  },
  risk_unknown: {
    id: (d, say) =>
      `Tingkat risiko ${say.found(d.value)} tidak dikenal. Pilih 1 (sangat rendah) sampai 5 (sangat tinggi).`,
    en: (d, say) => `The risk class ${say.found(d.value)} is unknown. Choose 1 (very low) to 5 (very high).`,
  },
  sector_unknown: {
    id: (d, say) => `Sektor ${say.found(d.value)} tidak dikenal. Pilih umum atau transportasi.`,
    en: (d, say) => `The sector ${say.found(d.value)} is unknown. Choose general (umum) or transport (transportasi).`,
  },
  payer_missing: {
    id: () =>
      "Pembayar belum diisi. Pilih APBD, APBN, APBDes, CSR, mandiri atau pemberi kerja, atau sumber dana yang jenisnya menentukan: keringanan iuran bergantung padanya.",
    en: () =>
      "The payer is missing. Choose APBD, APBN, APBDes, CSR, mandiri or pemberi kerja, or a fund whose kind decides: reliefs depend on it.",
  },
  payer_unknown: {
    id: (d, say) =>
      `Pembayar ${say.found(d.value)} tidak dikenal. Pilih APBD, APBN, APBDes, CSR, mandiri atau pemberi kerja.`,
    en: (d, say) =>
      `The payer ${say.found(d.value)} is unknown. Choose APBD, APBN, APBDes, CSR, mandiri or pemberi kerja.`,
  },
  contract_missing: {
    id: () => "Nilai kontrak belum diisi. Isi nilai kontrak tanpa PPN dalam rupiah.",
    en: () => "The contract value is missing. Enter the contract value without PPN (value-added tax) in rupiah.",
  },
  contract_negative: {
    id: (d, say) =>
      `Nilai kontrak harus lebih dari nol (terisi ${say.rupiah(d.contract)}). Isi nilai kontrak tanpa PPN.`,
    en: (d, say) =>
      `The contract value must be above zero (found ${say.rupiah(d.contract)}). Enter the value without PPN.`,
  },
  contract_fraction: {
    id: (d, say) => `Nilai kontrak ${say.number(d.contract)} bukan rupiah bulat. Bulatkan ke rupiah.`,
    en: (d, say) => `The contract value ${say.number(d.contract)} is not whole rupiah. Round it to rupiah.`,
  },
  contract_too_large: {
    id: (d, say) =>
      `Nilai kontrak ${say.rupiah(d.contract)} melebihi batas ${say.rupiah(d.limit)}. Periksa jumlah nolnya.`,
    en: (d, say) =>
      `The contract value ${say.rupiah(d.contract)} exceeds the limit of ${say.rupiah(d.limit)}. Check its zeros.`,
  },
  contract_not_a_number: {
    id: (d, say) => `Nilai kontrak ${say.found(d.contract)} bukan angka. Isi rupiah bulat tanpa PPN.`,
    en: (d, say) => `The contract value ${say.found(d.contract)} is not a number. Enter whole rupiah without PPN.`,
  },
};
