import { banyumas } from "./regions/banyumas";
import { blitar } from "./regions/blitar";
import { konawe } from "./regions/konawe";
import { ngawi } from "./regions/ngawi";
import { pati } from "./regions/pati";
import type { Region } from "./regions/region";

export { printedIn, type Region } from "./regions/region";

/** Five regions with their published figures, as examples to open. */
export const REGIONS: readonly Region[] = [blitar, banyumas, pati, ngawi, konawe];

/**
 * The region of a budget, by the name its officer typed, in any case.
 * @example regionNamed("kabupaten blitar")?.id // "kab-blitar"
 */
export function regionNamed(name: string): Region | undefined {
  const wanted = name.trim().toLowerCase();
  return REGIONS.find((region) => region.name.toLowerCase() === wanted);
}
