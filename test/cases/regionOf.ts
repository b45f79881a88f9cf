import { REGIONS, type Region } from "../../src/law/regions";

/** One of the five example regions, by its code. */
export function regionOf(id: string): Region {
  const found = REGIONS.find((region) => region.id === id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}
