import type { Program } from "../law/terms";
import type { Rupiah } from "./money";

/** Rupiah by programme; a programme that was not asked for is absent. */
export type ByProgram = Partial<Record<Program, Rupiah>>;

// Summed for every group and month, so each programme is named: a loop over their names reads and writes an object under
// a key that changes, which costs several times as much (`npm run bench -- core`). A test holds the names complete.

/**
 * The amounts of so many people, months or shares of them.
 * @example timesPeople({ JKK: 5400, JKM: 6800 }, 10) // { JKK: 54000, JKM: 68000 }
 */
export function timesPeople(units: ByProgram, people: number): ByProgram {
  const amounts: ByProgram = {};
  if (units.JKK !== undefined) amounts.JKK = units.JKK * people;
  if (units.JKM !== undefined) amounts.JKM = units.JKM * people;
  if (units.JHT !== undefined) amounts.JHT = units.JHT * people;
  if (units.JP !== undefined) amounts.JP = units.JP * people;
  return amounts;
}

/**
 * Adds amounts, so many times, to a sum, in place; a programme absent from both stays absent.
 * @example addTo(sum, { JKK: 54000 }) // sum.JKK is 54,000 more
 */
export function addTo(sum: ByProgram, more: ByProgram, times = 1): void {
  if (more.JKK !== undefined) sum.JKK = (sum.JKK ?? 0) + more.JKK * times;
  if (more.JKM !== undefined) sum.JKM = (sum.JKM ?? 0) + more.JKM * times;
  if (more.JHT !== undefined) sum.JHT = (sum.JHT ?? 0) + more.JHT * times;
  if (more.JP !== undefined) sum.JP = (sum.JP ?? 0) + more.JP * times;
}
