import type { Outcome, Problem } from "../../src/law/problem";

/** The value of an outcome that must have succeeded. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`expected a value, got ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}

/** The problems of an outcome that must have failed. */
export function problemsOf(outcome: Outcome<unknown>): Problem[] {
  if (outcome.ok) throw new Error("expected problems, got a value");
  return outcome.problems;
}

export const codesOf = (outcome: Outcome<unknown>): string[] => problemsOf(outcome).map(({ code }) => code);
