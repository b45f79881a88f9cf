/** Codes as a spreadsheet compares them: "K3" and "k3" are one, and its lookups take the one for the other. */
export const plainCode = (code: string): string => code.toLowerCase();

/**
 * A code that no other has; documents keep it for ever, so it is short and readable.
 * @param first the number to begin with; by default that of the next in the list
 * @example freshCode("k", ["k1", "K2"]) // "k3"
 */
export function freshCode(prefix: string, taken: Iterable<string>, first?: number): string {
  const used = new Set([...taken].map(plainCode));
  let number = first ?? used.size + 1;
  while (used.has(plainCode(`${prefix}${number}`))) number += 1;
  return `${prefix}${number}`;
}
