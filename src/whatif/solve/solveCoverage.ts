import { fail, succeed, type Outcome } from "../../law/problem";
import { coverageOf, type Coverage } from "../../budget/coverage";
import type { Rupiah } from "../../budget/money";
import type { CoverageFigure } from "../../budget/plan";
import { whatifProblem } from "../problem";
import { costOfGroups, groupsOf, shareOut, sumOf, type ChosenGroups, type SolvedGroup } from "./chosen";

/** The reported figure a coverage is reckoned from: both of its parts, its definition, date and source. */
function startOf(figure: CoverageFigure): Outcome<Coverage> {
  return coverageOf(figure) ?? fail(whatifProblem("coverage_parts_missing", {}, "coverage"));
}

export interface CoverageNeed {
  /** People to be added to the participants of before. */
  people: number;
  groups: SolvedGroup[];
  cost: Rupiah;
}

/**
 * The people a coverage target asks for, shared over the chosen groups in their proportion, and what they cost in the
 * year.
 * @param target per 100,000
 * @returns `target_below_present` where coverage is there already, `target_above_one` beyond all workers
 */
export function solveForCoverage(chosen: ChosenGroups, figure: CoverageFigure, target: number): Outcome<CoverageNeed> {
  const start = startOf(figure);
  if (!start.ok) return start;
  const found = groupsOf(chosen);
  if (!found.ok) return found;
  const { participants, workers, per100000 } = start.value;
  if (!Number.isInteger(target) || target > 100_000)
    return fail(whatifProblem("target_above_one", { target: target / 1000 }, "target"));
  const needed = Math.ceil((target * workers) / 100_000);
  if (needed <= participants)
    return fail(whatifProblem("target_below_present", { target: target / 1000, present: per100000 / 1000 }, "target"));
  const people = needed - participants;
  const shared = shareOut(found.value, people);
  if (!shared.ok) return shared;
  const solved = costOfGroups(shared.value, chosen);
  return solved.ok ? succeed({ people, groups: solved.value, cost: sumOf(solved.value, "cost") }) : solved;
}
