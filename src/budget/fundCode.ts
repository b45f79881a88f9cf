import type { FundKind } from "./plan";

/**
 * A code people can read for a new funding source: its kind, with a number where that is taken. It stands in the rows of
 * `Kelompok`, so "DBHCHT" says more there than a number would.
 * @example fundCode("DBHCHT", ["DBHCHT"]) // "DBHCHT-2"
 */
export function fundCode(kind: FundKind, taken: Iterable<string>): string {
  const used = new Set([...taken].map((code) => code.toUpperCase()));
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? kind : `${kind}-${number}`;
    if (!used.has(code)) return code;
  }
}
