import type { Problem } from "../law/problem";
import { LIMITS } from "./limits";
import { budgetProblem } from "./problem";

export const MOST_PEOPLE = LIMITS.people.value;

/** Zero is a headcount: a group may be planned before anyone is in it. */
export function peopleProblem(people: number): Problem | null {
  if (typeof people !== "number" || !Number.isFinite(people))
    return budgetProblem("people_not_a_number", { people: String(people) }, "people");
  if (people < 0) return budgetProblem("people_negative", { people }, "people");
  if (!Number.isInteger(people)) return budgetProblem("people_fraction", { people }, "people");
  return people > MOST_PEOPLE ? budgetProblem("people_too_large", { people, limit: MOST_PEOPLE }, "people") : null;
}
