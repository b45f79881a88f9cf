import { monthOf, type Month } from "../../law/month";
import type { Law, Parameter } from "../../law/parameter";

export type Component = "total" | "employer" | "worker" | "amount" | "ceiling" | "min" | "max" | "numerator" | "denominator";

/** One number of one parameter: a row of the sheet `Tarif`. */
export interface Provision {
  /** "pu.jht#worker"; unique in the book, and what a scenario names. */
  id: string;
  parameter: Parameter;
  component: Component;
  value: number;
  /** Months of the book's year in which it is in force. */
  first: Month;
  last: Month;
}

const componentsOf = (parameter: Parameter): [Component, number][] => {
  switch (parameter.kind) {
    case "rate": {
      const { employer, worker } = parameter.value;
      if (employer > 0 && worker > 0) return [["employer", employer], ["worker", worker]];
      return [["total", employer + worker]];
    }
    case "amount":
      return [["amount", parameter.value]];
    case "ceiling":
      return [["ceiling", parameter.value]];
    case "baseLimits":
      return [["min", parameter.value.min], ["max", parameter.value.max]];
    case "relief":
      return [["numerator", parameter.value.numerator], ["denominator", parameter.value.denominator]];
    case "slices":
      return [];
  }
};

/** Every number of the law that is in force in some month of the year, in the order of the law. */
export function provisionsOf(law: Law, year: number): Provision[] {
  const start = monthOf(year, 1);
  const end = monthOf(year, 12);
  return law.parameters
    .filter(({ from, until }) => from <= end && (until === null || until >= start))
    .flatMap((parameter) =>
      componentsOf(parameter).map(([component, value]) => ({
        id: `${parameter.id}#${component}`,
        parameter,
        component,
        value,
        first: Math.max(start, parameter.from),
        last: Math.min(end, parameter.until ?? end),
      })),
    );
}
