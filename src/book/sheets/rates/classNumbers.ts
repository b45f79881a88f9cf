import type { Rule } from "../../../law/rule";
import { isContractRule, type ContractRule } from "../../periods";
import type { ParameterField } from "../../../budget/parameterFields";
import type { RateNumber, RatesLayout } from "../../rates/layout";
import { MOST_BASE_RUPIAH } from "../../../budget/base";

/** A number of a class as a formula over the provisions (null: it never changes), and what it is by the law as written. */
interface ClassNumber {
  formula: string | null;
  value: number;
  /** Provisions it is made of, by place, and how much it grows with each. */
  grows?: readonly (readonly [id: string, field: ParameterField, by: number])[];
}
export type ClassNumbers = Record<RateNumber, ClassNumber>;

const fixed = (value: number): ClassNumber => ({ formula: null, value });
const NOT_BANDED = { banded: fixed(0) } as const;
const NO_EMPLOYER = { employer: fixed(0) } as const;
/** Rates are whole numbers per 100,000, bases are counted in sen. */
const SCALE = 100 * 100_000;
const SCALED = "100*100000";

/** A class that does not have the programme. */
export const NOTHING: ClassNumbers = {
  rate: fixed(0),
  divisor: fixed(1),
  lowest: fixed(0),
  highest: fixed(0),
  ...NOT_BANDED,
  ...NO_EMPLOYER,
};

/** The four numbers of a class in a price period. */
export function classNumbers(rule: Rule | ContractRule | null, layout: RatesLayout): ClassNumbers {
  if (rule === null) return NOTHING;
  return isContractRule(rule) ? contractNumbers(rule, layout) : numbersOf(rule, layout);
}

function numbersOf(rule: Rule, layout: RatesLayout): ClassNumbers {
  const [main, ...others] = rule.parameters;
  const cell = (id: string, field: Parameters<RatesLayout["provision"]>[1]) => layout.provision(id, field)!;
  const of = (kind: string) => others.find((parameter) => parameter.kind === kind);
  const relief = of("relief");
  const bands = of("bands");
  const limits = of("baseLimits");
  const ceiling = of("ceiling");
  const { numerator, denominator } = rule.relief;
  if (main!.kind === "amount") {
    const amount: ClassNumber = {
      formula: cell(main!.id, "value"),
      value: rule.amount!,
      grows: [[main!.id, "value", 1]],
    };
    if (!relief)
      return {
        rate: fixed(1),
        divisor: fixed(100),
        lowest: amount,
        highest: amount,
        ...NOT_BANDED,
        employer: fixed(1),
      };
    const divisor: ClassNumber = {
      formula: `100*${cell(relief.id, "denominator")}`,
      value: 100 * denominator,
      grows: [[relief.id, "denominator", 100]],
    };
    const rate: ClassNumber = {
      formula: cell(relief.id, "numerator"),
      value: numerator,
      grows: [[relief.id, "numerator", 1]],
    };
    return { rate, divisor, lowest: amount, highest: amount, ...NOT_BANDED, employer: rate };
  }
  const sides = (["employer", "worker"] as const)
    .map((side) => layout.provision(main!.id, side))
    .filter((side) => side !== null);
  const sum = sides.join("+");
  const rate = relief ? `(${sum})*${cell(relief.id, "numerator")}` : sum;
  const bearers = (["employer", "worker"] as const).filter((side) => layout.provision(main!.id, side) !== null);
  const rateGrows: ClassNumber["grows"] = [
    ...bearers.map((side) => [main!.id, side, numerator] as const),
    ...(relief ? [[relief.id, "numerator", rule.employerRate + rule.workerRate] as const] : []),
  ];
  const mostGrows: ClassNumber["grows"] = ceiling ? [[ceiling.id, "value", 1]] : limits ? [[limits.id, "max", 1]] : [];
  const employer = layout.provision(main!.id, "employer");
  const isShared = employer !== null && rule.segment === "PU";
  const most = ceiling ? cell(ceiling.id, "value") : limits ? cell(limits.id, "max") : null;
  return {
    rate: { formula: rate, value: (rule.employerRate + rule.workerRate) * numerator, grows: rateGrows },
    divisor: relief
      ? {
          formula: `${SCALED}*${cell(relief.id, "denominator")}`,
          value: SCALE * denominator,
          grows: [[relief.id, "denominator", SCALE]],
        }
      : fixed(SCALE),
    lowest: limits
      ? { formula: cell(limits.id, "min"), value: rule.minBase!, grows: [[limits.id, "min", 1]] }
      : fixed(0),
    highest: { formula: most, value: rule.maxBase ?? MOST_BASE_RUPIAH, grows: mostGrows },
    // What the fund pays where the worker's part is deducted from pay; only PU know that.
    employer: isShared
      ? {
          formula: relief ? `${employer}*${cell(relief.id, "numerator")}` : employer,
          value: rule.employerRate * numerator,
          grows: [
            [main!.id, "employer", numerator],
            ...(relief ? [[relief.id, "numerator", rule.employerRate] as const] : []),
          ],
        }
      : fixed(0),
    banded: bands
      ? { formula: cell(bands.id, "value"), value: rule.bands.length > 0 ? 1 : 0, grows: [[bands.id, "value", 1]] }
      : fixed(0),
  };
}

/** A contract's slices are already summed, in rupiah × rate; only a relief of construction remains to be applied. */
function contractNumbers({ relief, parameter }: ContractRule, layout: RatesLayout): ClassNumbers {
  const cell = (field: "numerator" | "denominator") => layout.provision(parameter!.id, field)!;
  return {
    rate: parameter
      ? { formula: cell("numerator"), value: relief.numerator, grows: [[parameter.id, "numerator", 1]] }
      : fixed(1),
    divisor: parameter
      ? {
          formula: `${SCALED}*${cell("denominator")}`,
          value: SCALE * relief.denominator,
          grows: [[parameter.id, "denominator", SCALE]],
        }
      : fixed(SCALE),
    // The slices know no limits.
    lowest: fixed(0),
    highest: fixed(0),
    ...NOT_BANDED,
    ...NO_EMPLOYER,
  };
}
