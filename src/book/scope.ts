import type { BudgetPlan, WorkerGroup } from "../budget/plan";
import { applyScenario } from "../budget/scenario";
import type { KeptInputs } from "./keptInputs";
import { PROGRAMS, SEGMENTS, type Program, type Segment } from "../law/terms";

/** What a book has rows, columns and classes for. A group that needs more is not counted, and told so. */
export interface Scope {
  segments: readonly Segment[];
  programs: readonly Program[];
  /** Construction priced by the value of its contract. */
  contracts: boolean;
  /** Wage earners whose part of JHT and JP is deducted from pay. */
  deductions: boolean;
  /** Funds that may pay for some groups only. */
  eligibility: boolean;
}

const EVERYTHING: Scope = {
  segments: SEGMENTS,
  programs: PROGRAMS,
  contracts: true,
  deductions: true,
  eligibility: true,
};

/** Every segment has these, and hardly anybody is insured without them: they are always there. */
const ALWAYS: readonly Program[] = ["JKK", "JKM"];

/**
 * What the groups of a plan, or of one of its scenarios, ask for; everything where nobody is planned yet, because the
 * groups will be typed into the sheet.
 * @example scopeOf(planOfFarmWorkers, NOTHING_KEPT).programs // ["JKK", "JKM"]
 */
export function scopeOf(plan: BudgetPlan, { funds }: Pick<KeptInputs, "funds">): Scope {
  const groups = [plan, ...plan.scenarios.map(({ id }) => applyScenario(plan, id).plan)].flatMap((side) => side.groups);
  const segments = SEGMENTS.filter((segment) => groups.some((group) => group.segment === segment));
  if (segments.length === 0) return EVERYTHING;
  return {
    segments,
    programs: PROGRAMS.filter(
      (program) => ALWAYS.includes(program) || groups.some(({ programs }) => programs.includes(program)),
    ),
    contracts: groups.some(isByContract),
    deductions: groups.some(({ segment, workerPart }) => segment === "PU" && workerPart === "UPAH"),
    eligibility:
      plan.funds.some(({ eligible }) => (eligible ?? []).length > 0) || funds.some(({ key }) => key === "onlyFor"),
  };
}

/** As the sheet sees it, where no base and a base of 0 are the same. */
const isByContract = ({ segment, base }: WorkerGroup): boolean => segment === "JAKON" && !base;

/** A book with everything, which any group typed into it finds its place in. */
export const isComplete = ({ segments, programs }: Scope): boolean =>
  segments.length === SEGMENTS.length && programs.length === PROGRAMS.length;
