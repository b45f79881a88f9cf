import { fail, succeed, type Outcome, type Problem } from "../law/problem";
import { peopleProblem } from "./people";
import type { CoverageFigure } from "./plan";
import { budgetProblem } from "./problem";

export interface Coverage {
  participants: number;
  workers: number;
  /** participants ÷ workers, per 100,000, half up. */
  per100000: number;
  notes: Problem[];
}

/**
 * Coverage (UCJ): participants ÷ workers. Refuses more participants than workers; a printed percentage that does not
 * follow is flagged, never used (Bali printed 50.88 for 49.90).
 * @param printed per 100,000 as printed, if any; it may differ by its own rounding to two decimals of a percent
 * @example computeCoverage(27636, 79388, 34810) // 34.811 %, no remark
 */
export function computeCoverage(
  participants: number,
  workers: number,
  printed: number | null = null,
): Outcome<Coverage> {
  if (peopleProblem(participants))
    return fail(budgetProblem("participants_invalid", { participants: String(participants) }, "participants"));
  if (peopleProblem(workers) || workers === 0)
    return fail(budgetProblem("workers_invalid", { workers: String(workers) }, "workers"));
  if (participants > workers)
    return fail(budgetProblem("coverage_above_one", { participants, workers }, "participants"));
  const per100000 = Math.round((participants * 100_000) / workers);
  const notes: Problem[] = [];
  if (printed !== null && Math.abs(printed - per100000) > printedPrecision(printed))
    notes.push(
      budgetProblem("coverage_does_not_follow", {
        printed: printed / 1000,
        computed: per100000 / 1000,
        participants,
        workers,
      }),
    );
  return succeed({ participants, workers, per100000, notes });
}

/** What a printed percentage leaves open: "29 %" a whole percent, "23.8 %" a tenth, "34.81 %" a hundredth. */
function printedPrecision(printed: number): number {
  if (printed % 1000 === 0) return 1000;
  return printed % 100 === 0 ? 100 : 10;
}

/** What the code of a coverage figure begins with. */
export const FIGURE_PREFIX = "U";

/** Coverage of a reported figure, where both parts were reported. */
export const coverageOf = ({
  participants,
  workers,
  printed,
}: Pick<CoverageFigure, "participants" | "workers" | "printed">): Outcome<Coverage> | null =>
  participants === null || workers === null ? null : computeCoverage(participants, workers, printed);

/** Place of the figure coverage starts from: the first whose parts are both there and agree; 0 where there is none. */
export function figureTaken(figures: readonly CoverageFigure[]): number {
  return Math.max(
    0,
    figures.findIndex((figure) => coverageOf(figure)?.ok === true),
  );
}
