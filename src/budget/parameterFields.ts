/** Parts of a parameter's value a scenario may change: integers as in the law (per 100,000, or whole rupiah). */
export const PARAMETER_FIELDS = ["value", "employer", "worker", "min", "max", "numerator", "denominator"] as const;
