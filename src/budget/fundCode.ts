import type { FundKind } from "./plan";

/** As an officer would write them in the first column of `Dana`. */
const CODE_OF_KIND: Readonly<Record<FundKind, string>> = {
  DBHCHT: "DBHCHT",
  APBD_DINSOS: "APBD-DINSOS",
  APBD_KABUPATEN: "APBD",
  APBD_PROVINSI: "APBD-PROV",
  APBDES: "APBDES",
  DBH_SAWIT: "DBH-SAWIT",
  CSR: "CSR",
  MANDIRI: "MANDIRI",
  LAIN: "LAIN",
};

/**
 * A code people can read for a new funding source: that of its kind, with a number where that is taken. It stands in the rows of
 * `Kelompok`, so "DBHCHT" says more there than a number would.
 * @example fundCode("DBHCHT", ["DBHCHT"]) // "DBHCHT-2"
 */
export function fundCode(kind: FundKind, taken: Iterable<string>): string {
  const used = new Set([...taken].map((code) => code.toUpperCase()));
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? CODE_OF_KIND[kind] : `${CODE_OF_KIND[kind]}-${number}`;
    if (!used.has(code)) return code;
  }
}
