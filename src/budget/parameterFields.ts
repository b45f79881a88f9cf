import type { Parameter } from "../law/parameter";

/** Parts of a parameter's value a scenario may change: integers as in the law (per 100,000, or whole rupiah). */
export const PARAMETER_FIELDS = ["value", "employer", "worker", "min", "max", "numerator", "denominator"] as const;
export type ParameterField = (typeof PARAMETER_FIELDS)[number];

/** The number under a part's name, `value` for one that is a number alone; null where the parameter has no such part. */
export function partOf(value: Parameter["value"], field: string): number | null {
  if (typeof value === "number") return field === "value" ? value : null;
  const parts: Readonly<Record<string, unknown>> = { ...value };
  const part = Object.hasOwn(parts, field) ? parts[field] : null;
  return typeof part === "number" ? part : null;
}
