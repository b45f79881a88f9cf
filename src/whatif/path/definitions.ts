import type { Problem } from "../../law/problem";
import { whatifProblem } from "../problem";

/** What a coverage figure counts. Without all four it is no figure that a path may start from. */
export interface CoverageDefinition {
  /** Who is a participant, e.g. "peserta aktif PU dan BPU". */
  numerator: string;
  /** Who is a worker, e.g. "angkatan kerja BPS, Sakernas". */
  denominator: string;
  date: string;
  source: string;
}

const PARTS = ["numerator", "denominator", "date", "source"] as const;
const plain = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();

/**
 * Figures that are set against each other must count the same people against the same people: a missing part is named,
 * and two figures that differ in numerator or denominator are refused.
 */
export function definitionProblems(figures: readonly CoverageDefinition[]): Problem[] {
  const problems = figures.flatMap((figure, index) =>
    PARTS.filter((part) => plain(figure[part] ?? "") === "").map((part) =>
      whatifProblem("definition_missing", { row: index + 1, part }, part),
    ),
  );
  if (problems.length > 0) return problems;
  const [first, ...others] = figures;
  return others.flatMap((figure, index) =>
    (["numerator", "denominator"] as const)
      .filter((part) => plain(figure[part]) !== plain(first![part]))
      .map((part) =>
        whatifProblem("definitions_mixed", { row: index + 2, part, one: first![part], other: figure[part] }, part),
      ),
  );
}
