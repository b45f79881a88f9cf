import type { Language } from "./language";
import type { ProblemData, Say } from "./problems/sentence";

/** A band of the income list in words: "Rp2.700.000 sampai di bawah Rp3.200.000". */
export function bandText(language: Language, { lower, next }: ProblemData, say: Say): string {
  if (next === null) return language === "id" ? `mulai ${say.rupiah(lower)}` : `from ${say.rupiah(lower)}`;
  return language === "id"
    ? `${say.rupiah(lower)} sampai di bawah ${say.rupiah(next)}`
    : `${say.rupiah(lower)} to below ${say.rupiah(next)}`;
}
