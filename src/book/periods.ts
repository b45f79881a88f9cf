import { constructionSlices } from "../law/lookups";
import type { Month } from "../law/month";
import type { Law, Parameter, ReliefValue } from "../law/parameter";
import { findRule, type Rule } from "../law/rule";
import {
  PAYERS,
  PROGRAMS_OF,
  RISK_CLASSES,
  SECTORS,
  SEGMENTS,
  type Payer,
  type Program,
  type RiskClass,
  type Sector,
  type Segment,
} from "../law/terms";
import type { Facts } from "./facts";
import type { Span } from "./rates/spans";
import type { Scope } from "./scope";

/** Months of the year, first to last, in which no class pays another price for a programme. */
export interface PricePeriod {
  program: Program;
  first: Month;
  last: Month;
}

/** A construction contract: its slices are summed already, only a relief remains. */
export interface ContractRule {
  relief: ReliefValue;
  parameter: Parameter<"relief"> | undefined;
}

/**
 * People under the same law: a segment and, only where it changes an amount in this year, risk class, sector and payer.
 * `null` there: it makes no difference.
 */
export interface RateClass {
  segment: Segment;
  /** A construction group priced by its contract instead of wages. */
  contract: boolean;
  risk: RiskClass | null;
  sector: Sector | null;
  payer: Payer | null;
  /** Start of the membership, where a relief treats newcomers apart: a month, or "earlier" for every other start. */
  start: Month | "earlier" | null;
  /** One per price period, in their order; null where the class does not have the programme, or the law no rate yet. */
  rules: (Rule | ContractRule | null)[];
}

type Circumstance = { segment: Segment; risk: RiskClass; sector: Sector; payer: Payer; start: Month | "earlier" };

const FIRST: Omit<Circumstance, "segment"> = {
  risk: RISK_CLASSES[0]!,
  sector: SECTORS[0]!,
  payer: PAYERS[0]!,
  start: "earlier",
};
const KEYS = ["risk", "sector", "payer", "start"] as const;

/** Months in which a membership may begin that pays differently in the months of these spans. */
function startsOf(law: Law, spans: readonly Span[]): Month[] {
  const [first, last] = [spans[0]!.first, spans[spans.length - 1]!.last];
  const starts = law.parameters.flatMap((parameter) => {
    if (parameter.kind !== "fullMonths") return [];
    const end = Math.min(parameter.until ?? last, last);
    const begin = Math.max(parameter.from, first - parameter.value + 1);
    return Array.from({ length: Math.max(0, end - begin + 1) }, (_, index) => begin + index);
  });
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** Everything that decides an amount, as comparable text. */
const signature = (rule: Rule | null): string =>
  rule === null
    ? "-"
    : [rule.kind, ...rule.parameters.map(({ id }) => id), rule.relief.numerator, rule.relief.denominator].join(" ");

/** The classes of a year a book has room for, and the stretches of months in which each programme has one price. */
export function classesOf(
  law: Law,
  spans: readonly Span[],
  { segments, programs, contracts }: Scope,
): { periods: PricePeriod[]; classes: RateClass[] } {
  const ruleAt = (at: Circumstance, program: Program, month: Month): Rule | null => {
    if (!PROGRAMS_OF[at.segment].includes(program)) return null;
    const rule = findRule(law, { program, month, ...at, since: at.start === "earlier" ? undefined : at.start });
    return rule.ok ? rule.value : null;
  };
  const year = (at: Circumstance): string =>
    programs.flatMap((program) => spans.map(({ first }) => signature(ruleAt(at, program, first)))).join(";");
  const starts = startsOf(law, spans);
  const kinds = segments.flatMap((segment) => circumstancesOf(segment, starts, year));
  const slices = contracts ? spans.map(({ first }) => constructionSlices(law, first)) : [];
  const reliefs = (program: "JKK" | "JKM"): (ContractRule | null)[] =>
    slices.map((found) => {
      if (!found.ok) return null;
      const parameter = found.value.parameters.find(
        (used): used is Parameter<"relief"> => used.kind === "relief" && used.programs.includes(program),
      );
      return { relief: found.value.relief[program], parameter };
    });

  const periods = programs.flatMap((program): PricePeriod[] => {
    const found: PricePeriod[] = [];
    let before = "";
    spans.forEach(({ first, last }, index) => {
      const contract = program === "JKK" || program === "JKM" ? (reliefs(program)[index]?.parameter?.id ?? "") : "";
      const now = [...kinds.map(({ at }) => signature(ruleAt(at, program, first))), contract].join(";");
      if (index > 0 && now === before) found[found.length - 1]!.last = last;
      else found.push({ program, first, last });
      before = now;
    });
    return found;
  });
  const classes = kinds.map(({ at, shown }): RateClass => ({
    segment: at.segment,
    contract: false,
    ...shown,
    rules: periods.map(({ program, first }) => ruleAt(at, program, first)),
  }));
  if (!contracts) return { periods, classes };
  const spanOf = (month: Month) => spans.findIndex(({ first, last }) => month >= first && month <= last);
  const contract: RateClass = {
    segment: "JAKON",
    contract: true,
    risk: null,
    sector: null,
    payer: null,
    start: null,
    rules: periods.map(({ program, first }) =>
      program === "JKK" || program === "JKM" ? reliefs(program)[spanOf(first)]! : null,
    ),
  };
  return { periods, classes: [...classes, contract] };
}

/** The circumstances of a segment that differ in law; what never matters is left open. */
function circumstancesOf(segment: Segment, starts: readonly Month[], year: (at: Circumstance) => string) {
  const every = RISK_CLASSES.flatMap((risk) =>
    SECTORS.flatMap((sector) =>
      PAYERS.flatMap((payer) =>
        ["earlier" as const, ...starts].map((start): Circumstance => ({ segment, risk, sector, payer, start })),
      ),
    ),
  );
  const laws = new Map(every.map((at) => [at, year(at)]));
  const matters = (key: (typeof KEYS)[number]): boolean =>
    every.some((at) => {
      const usual = every.find((other) => KEYS.every((of) => other[of] === (of === key ? FIRST[of] : at[of])))!;
      return laws.get(usual) !== laws.get(at);
    });
  const decisive = KEYS.filter(matters);
  const shown = <K extends (typeof KEYS)[number]>(key: K, at: Circumstance): Circumstance[K] | null =>
    decisive.includes(key) ? at[key] : null;
  return every
    .filter((at) => KEYS.every((key) => decisive.includes(key) || at[key] === FIRST[key]))
    .map((at) => ({
      at,
      shown: {
        risk: shown("risk", at),
        sector: shown("sector", at),
        payer: shown("payer", at),
        start: shown("start", at),
      },
    }));
}

/** The months in which nobody of the book pays another price than in the month before, taken together. */
export const joinedSpans = (spans: readonly Span[], periods: readonly PricePeriod[]): Span[] =>
  spans.reduce<Span[]>((joined, { first, last }) => {
    const before = joined[joined.length - 1];
    if (!before || periods.some((period) => period.first === first)) return [...joined, { first, last }];
    return [...joined.slice(0, -1), { first: before.first, last }];
  }, []);

/** Is there a class whose incomes count as the bases of a list? */
export const hasBands = ({ classes }: Pick<Facts, "classes">): boolean =>
  classes.some(({ rules }) => rules.some((rule) => rule && !isContractRule(rule) && rule.bands.length > 0));

/**
 * Periods, by place, in which wage earners bear a part of their own that is deducted from pay: JHT and JP, and what a
 * scenario makes them bear.
 */
export const workerPeriods = ({
  periods,
  classes,
  provisions,
  scope,
}: Pick<Facts, "periods" | "classes" | "provisions" | "scope">): number[] =>
  periods.flatMap((_, place) => {
    if (!scope.deductions) return [];
    const isBorne = classes.some(({ segment, rules }) => {
      const rule = rules[place];
      if (segment !== "PU" || !rule || isContractRule(rule)) return false;
      return provisions.some(({ parameter, field }) => field === "worker" && parameter.id === rule.parameters[0]!.id);
    });
    return isBorne ? [place] : [];
  });

/** Segments in which who pays changes an amount in this year. */
export const segmentsByPayer = ({ classes }: Pick<Facts, "classes">): Segment[] =>
  SEGMENTS.filter((segment) => classes.some((entry) => entry.segment === segment && entry.payer !== null));

/** Groups for whom who pays changes an amount, and the months from the first to the last in which it does. */
export interface PayerMonths {
  segment: Segment;
  programs: string;
  sector: Sector;
  first: Month;
  last: Month;
}

/**
 * For whom, and when, who pays changes an amount in this year. A month between two of these counts as one of them.
 * @param sets sets of programmes a group may have, "JKK+JKM"
 */
export function monthsByPayer({ classes, periods }: Pick<Facts, "classes" | "periods">, sets: readonly string[]) {
  const isAlike = (a: RateClass, b: RateClass) =>
    a.segment === b.segment && a.risk === b.risk && a.sector === b.sector && a.start === b.start;
  const matters = (entry: RateClass, period: number): boolean =>
    entry.payer !== null &&
    classes.some((other) => isAlike(entry, other) && priced(other, period) !== priced(entry, period));
  return segmentsByPayer({ classes }).flatMap((segment) =>
    SECTORS.flatMap((sector) => {
      const concerned = classes.filter((one) => one.segment === segment && (one.sector ?? sector) === sector);
      const spans = periods.filter((_, period) => concerned.some((one) => matters(one, period)));
      return sets.flatMap((programs): PayerMonths[] => {
        const own = spans.filter(({ program }) => programs.split("+").includes(program));
        const [first, last] = [Math.min(...own.map((span) => span.first)), Math.max(...own.map((span) => span.last))];
        return own.length === 0 ? [] : [{ segment, programs, sector, first, last }];
      });
    }),
  );
}

const priced = ({ rules }: RateClass, period: number): string => {
  const rule = rules[period];
  return rule && !isContractRule(rule) ? signature(rule) : "";
};

/** A number for every payer, in their order; payers with the same number pay the same in every class of the year. */
export function payerPrices({ classes }: Pick<Facts, "classes">): number[] {
  const priceOf = (payer: Payer) =>
    classes
      .filter((entry) => entry.payer === payer)
      .map((entry) => entry.rules.map((_, period) => priced(entry, period)).join(";"))
      .join("\n");
  const prices = PAYERS.map(priceOf);
  return prices.map((price) => 1 + prices.indexOf(price));
}

export const isContractRule = (rule: Rule | ContractRule): rule is ContractRule => !("program" in rule);
