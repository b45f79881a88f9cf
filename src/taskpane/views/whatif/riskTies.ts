import { fail, succeed, type Outcome } from "../../../law/problem";
import { readNumber } from "../../../texts/numbers";
import { correlationProblem } from "../../../whatif/chance/model";
import type { ReadRisk } from "./riskNeed";

export const STRENGTHS = ["none", "weak", "strong", "number"] as const;
export type Strength = (typeof STRENGTHS)[number];
const VALUES = { none: 0, weak: 0.3, strong: 0.8 } as const;

/** Two assumptions that rise and fall together, as chosen. */
export interface Tie {
  id: string;
  /** Ids of the assumptions. */
  one: string;
  other: string;
  strength: Strength;
  number: string;
}

/** Places of two assumptions among those chosen, from 1, and how they are correlated. */
export interface ReadTie {
  one: number;
  other: number;
  value: number;
}

interface ReadTies {
  pairs: ReadTie[];
  /** Absent: nothing is correlated, and each assumption is drawn for itself. */
  matrix?: number[][];
}

/** What the relations mean for the assumptions, all of which were readable; or why no numbers can be related like that. */
export function readTies(ties: readonly Tie[], risks: readonly ReadRisk[]): Outcome<ReadTies> {
  const pairs: ReadTie[] = [];
  for (const [index, { one, other, strength, number }] of ties.entries()) {
    const row = index + 1;
    const places = [one, other].map((id) => risks.findIndex((risk) => risk.id === id) + 1).sort((a, b) => a - b);
    const [first, second] = places as [number, number];
    if (first === 0 || first === second) return fail({ code: "tie_incomplete", data: { row }, field: "ties" });
    const earlier = pairs.findIndex((pair) => pair.one === first && pair.other === second) + 1;
    if (earlier > 0) return fail({ code: "tie_twice", data: { row, other: earlier }, field: "ties" });
    const value = strength === "number" ? readNumber(number.replace("−", "-")) : VALUES[strength];
    if (typeof value !== "number" || Math.abs(value) > 1)
      return fail({ code: "tie_not_readable", data: { row, text: number.trim() }, field: "ties" });
    pairs.push({ one: first, other: second, value });
  }
  const real = pairs.filter(({ value }) => value !== 0);
  if (real.length === 0) return succeed({ pairs });
  const matrix = risks.map((_, row): number[] => risks.map((__, column) => (row === column ? 1 : 0)));
  for (const { one, other, value } of real) matrix[one - 1]![other - 1] = matrix[other - 1]![one - 1] = value;
  const wrong = correlationProblem(
    risks.map(({ assumption }) => assumption),
    matrix,
  );
  return wrong ? fail(wrong) : succeed({ pairs: real, matrix });
}
