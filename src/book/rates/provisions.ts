import { monthOf, type Month } from "../../law/month";
import type { Law, Parameter } from "../../law/parameter";
import { partBounds, type PartBounds } from "../../law/value";
import type { BudgetPlan } from "../../budget/plan";
import type { ParameterField } from "../../budget/parameterFields";

/** One number of one parameter: a row of the sheet `Tarif`, which a scenario names by parameter and field. */
export interface Provision {
  parameter: Parameter;
  field: ParameterField;
  value: number;
  /** What a scenario may put in its place; null for what none may change. */
  bounds: PartBounds | null;
  /** Months of the book's year in which it is in force. */
  first: Month;
  last: Month;
}

/** The side of a rate that bears it alone, which "value" then means; null where both bear a part. */
export function bearingSide({ kind, value }: Parameter): "employer" | "worker" | null {
  if (kind !== "rate" || typeof value !== "object") return null;
  const { employer, worker } = value as { employer: number; worker: number };
  if (worker === 0) return "employer";
  return employer === 0 ? "worker" : null;
}

/** The other number of the same parameter that must go together with this one. */
const PARTNERS: Readonly<Partial<Record<ParameterField, ParameterField>>> = {
  employer: "worker",
  worker: "employer",
  min: "max",
  max: "min",
  numerator: "denominator",
  denominator: "numerator",
};

/** The place of the number that a provision must go together with, among the provisions; null for none. */
export function partnerOf(provisions: readonly Provision[], { parameter, field }: Provision): number | null {
  const place = provisions.findIndex((one) => one.parameter === parameter && one.field === PARTNERS[field]);
  return place < 0 ? null : place;
}

function numbersOf(parameter: Parameter, wanted: ReadonlySet<string>): [ParameterField, number][] {
  switch (parameter.kind) {
    case "rate": {
      // A side that bears nothing has a row where a scenario of the book gives it something to bear.
      const sides = (["employer", "worker"] as const).map((side): [ParameterField, number] => [
        side,
        parameter.value[side],
      ]);
      const bearing = bearingSide(parameter);
      return sides.filter(([side, rate]) => rate > 0 || side === bearing || wanted.has(`${parameter.id}#${side}`));
    }
    case "amount":
    case "ceiling":
      return [["value", parameter.value]];
    case "baseLimits":
      return [
        ["min", parameter.value.min],
        ["max", parameter.value.max],
      ];
    case "relief":
      return [
        ["numerator", parameter.value.numerator],
        ["denominator", parameter.value.denominator],
      ];
    case "bands":
      // In use (1) or set aside (0); the list itself stands in a table of its own.
      return [["value", parameter.value.length > 0 ? 1 : 0]];
    case "fullMonths":
    case "slices":
      return [];
  }
}

/** Every number of the law that is in force in some month of the plan's year, in the order of the law. */
export function provisionsOf(law: Law, { year, scenarios }: Pick<BudgetPlan, "year" | "scenarios">): Provision[] {
  const start = monthOf(year, 1);
  const end = monthOf(year, 12);
  const wanted = new Set(
    scenarios.flatMap(({ overrides }) =>
      overrides.map(({ target, id, field }) => (target === "parameter" ? `${id}#${field}` : "")),
    ),
  );
  return law.parameters
    .filter(({ from, until }) => from <= end && (until === null || until >= start))
    .flatMap((parameter) =>
      numbersOf(parameter, wanted).map(([field, value]) => ({
        parameter,
        field,
        value,
        bounds: partBounds(parameter.kind, field),
        first: Math.max(start, parameter.from),
        last: Math.min(end, parameter.until ?? end),
      })),
    );
}
