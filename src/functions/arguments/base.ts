import { toHundredths } from "../../budget/base";
import type { Hundredths } from "../../budget/money";
import { valueOf } from "../cellError";
import { readPositive } from "./number";

/** The wage or income base in rupiah a month. Blank means the lowest base of BPU; PU refuses it later. */
export function readBase(given: unknown): Hundredths | null {
  const rupiah = readPositive("dasar", given, "base");
  return rupiah === null ? null : valueOf(toHundredths(rupiah));
}
