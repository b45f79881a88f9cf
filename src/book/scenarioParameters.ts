import type { Parameter } from "../law/parameter";
import type { Facts } from "./facts";

/**
 * One number of the law a scenario may replace. A rate borne by one side may be named "value" too: that row only points
 * to the side that bears it.
 */
export interface ScenarioParameter {
  parameter: Parameter;
  field: string;
  /** "pu.jht|worker", as a row of `Skenario` names it. */
  key: string;
  /** The key that is meant; the same but for "value" of a one-sided rate. */
  canonical: string;
  /** By law; null for a row that only points. */
  value: number | null;
  lowest: number;
  highest: number;
  /** The other number of the same parameter that bounds this one. */
  partner: string | null;
  /** How: the two sum to no more than the whole, this is at most the other, or this is at least the other. */
  bound: "sum" | "most" | "least" | null;
}

/** Ranges of `law/value.ts`, as data beside each number. */
const WHOLE = 100_000;
const MOST_RUPIAH = 1_000_000_000_000;
const MOST_PARTS = 1000;

const remembered = new WeakMap<object, ScenarioParameter[]>();

export function canonicalParameters(facts: Facts): ScenarioParameter[] {
  let found = remembered.get(facts.provisions);
  if (!found) {
    const parameters = [...new Set(facts.provisions.map(({ parameter }) => parameter))];
    remembered.set(facts.provisions, (found = parameters.flatMap(numbersOf)));
  }
  return found;
}

function numbersOf(parameter: Parameter): ScenarioParameter[] {
  const key = (field: string) => `${parameter.id}|${field}`;
  const row = (field: string, value: number, lowest: number, highest: number, other: string | null = null, bound: ScenarioParameter["bound"] = null): ScenarioParameter => ({
    parameter,
    field,
    key: key(field),
    canonical: key(field),
    value,
    lowest,
    highest,
    partner: other === null ? null : key(other),
    bound,
  });
  switch (parameter.kind) {
    case "rate": {
      const { employer, worker } = parameter.value;
      const sides = [row("employer", employer, 0, WHOLE, "worker", "sum"), row("worker", worker, 0, WHOLE, "employer", "sum")];
      const bearing = worker === 0 ? "employer" : employer === 0 ? "worker" : null;
      return bearing === null ? sides : [...sides, { ...row("value", 0, 0, WHOLE), canonical: key(bearing), value: null }];
    }
    case "amount":
      return [row("value", parameter.value, 0, MOST_RUPIAH)];
    case "ceiling":
      return [row("value", parameter.value, 1, MOST_RUPIAH)];
    case "baseLimits":
      return [row("min", parameter.value.min, 0, MOST_RUPIAH, "max", "most"), row("max", parameter.value.max, 1, MOST_RUPIAH, "min", "least")];
    case "relief":
      return [row("numerator", parameter.value.numerator, 0, MOST_PARTS, "denominator", "most"), row("denominator", parameter.value.denominator, 1, MOST_PARTS, "numerator", "least")];
    case "slices":
      return [];
  }
}
