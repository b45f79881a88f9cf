/** Codes as a spreadsheet compares them: "K3" and "k3" are one, and its lookups take the one for the other. */
export const plainCode = (code: string): string => code.toLowerCase();

/**
 * What codes begin with, wherever they are given: pane, sheets or plan file. People read them in the first column of
 * `Kelompok`, `Dana` and `Skenario`.
 */
export const CODE_LETTERS = { group: "K", fund: "D", scenario: "S" } as const;

/**
 * A code that no other has; documents keep it for ever, so it is short and readable.
 * @param first the number to begin with; by default that of the next in the list
 * @example freshCode("K", ["k1", "K2"]) // "K3"
 */
export function freshCode(prefix: string, taken: Iterable<string>, first?: number): string {
  const used = new Set([...taken].map(plainCode));
  let number = first ?? used.size + 1;
  while (used.has(plainCode(`${prefix}${number}`))) number += 1;
  return `${prefix}${number}`;
}
