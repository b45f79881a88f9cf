import { constructionSlices } from "../../law/lookups";
import type { Law } from "../../law/parameter";
import { findRule, type Rule } from "../../law/rule";
import { PAYERS, PROGRAMS, PROGRAMS_OF, RISK_CLASSES, SECTORS, SEGMENTS, type Program, type Segment } from "../../law/terms";
import type { Payer, RiskClass, Sector } from "../../law/terms";
import type { ReliefValue } from "../../law/parameter";
import type { Span } from "./spans";

/** What stands in a class where a circumstance does not matter. */
export const ANY = "-";

/**
 * The circumstances that change a contribution in this year, boiled down: for wage earners the risk class, for others the
 * sector and who pays, while a relief runs. Two circumstances with the same law in every month share a class code.
 */
export interface ClassCodes {
  risk: Record<Segment, Record<RiskClass, string>>;
  sector: Record<Segment, Record<Sector, string>>;
  payer: Record<Segment, Record<Payer, string>>;
}

/** One row of rates: a class, a programme, and the law of each span. */
export interface RateClass {
  segment: Segment;
  /** A construction contract, priced by slices instead of wages. */
  contract: boolean;
  /** "BPU|-|Umum|APBD", and with the programme the key a group is matched by. */
  key: string;
  program: Program;
  risk: RiskClass | null;
  sectors: Sector[] | null;
  payers: Payer[] | null;
  /** One per span; null where the law has nothing (before July 2015). */
  rules: (Rule | ReliefValue | null)[];
}

export const contractKey = (code = ANY): string => `JAKON+|${code}|${code}|${code}`;
export const classKey = (segment: Segment, risk: string, sector: string, payer: string): string =>
  `${segment}|${risk}|${sector}|${payer}`;

type Circumstance = { risk: RiskClass; sector: Sector; payer: Payer };

const signature = (rule: Rule): string =>
  [rule.kind, rule.employerRate, rule.workerRate, rule.amount, rule.minBase, rule.maxBase, rule.relief.numerator, rule.relief.denominator, ...rule.parameters.map(({ id }) => id)].join(" ");

/** Everything the law says of a segment in the year under these circumstances, as one comparable text. */
function lawOf(law: Law, spans: Span[], segment: Segment, at: Circumstance): string {
  return PROGRAMS_OF[segment]
    .flatMap((program) =>
      spans.map(({ first: month }) => {
        const rule = findRule(law, { program, segment, month, ...at });
        return rule.ok ? signature(rule.value) : "-";
      }),
    )
    .join(";");
}

/** Values of one circumstance grouped by "the law never differs between them, whatever the others are". */
function codesOf<T extends string | number>(values: readonly T[], lawFor: (value: T) => string, label: (value: T) => string): Record<T, string> {
  const groups = new Map<string, T>();
  const codes = {} as Record<T, string>;
  for (const value of values) {
    const text = lawFor(value);
    if (!groups.has(text)) groups.set(text, value);
    codes[value] = label(groups.get(text)!);
  }
  if (groups.size === 1) for (const value of values) codes[value] = ANY;
  return codes;
}

export function classCodes(law: Law, spans: Span[]): ClassCodes {
  const bySegment = <T extends string | number>(make: (segment: Segment) => Record<T, string>) =>
    Object.fromEntries(SEGMENTS.map((segment) => [segment, make(segment)])) as Record<Segment, Record<T, string>>;
  const all = (segment: Segment, fixed: Partial<Circumstance>): string => {
    const texts: string[] = [];
    for (const risk of RISK_CLASSES)
      for (const sector of SECTORS)
        for (const payer of PAYERS) {
          const at = { risk, sector, payer, ...fixed };
          if (at.risk === risk && at.sector === sector && at.payer === payer) texts.push(lawOf(law, spans, segment, at));
        }
    return texts.join("/");
  };
  return {
    risk: bySegment((segment) => codesOf(RISK_CLASSES, (risk) => all(segment, { risk }), String)),
    sector: bySegment((segment) => codesOf(SECTORS, (sector) => all(segment, { sector }), String)),
    payer: bySegment((segment) => codesOf(PAYERS, (payer) => all(segment, { payer }), String)),
  };
}

/** All classes of the year with their rules, in the order of segments and programmes. */
export function rateClasses(law: Law, spans: Span[], codes: ClassCodes): RateClass[] {
  const found = new Map<string, RateClass>();
  for (const segment of SEGMENTS)
    for (const risk of RISK_CLASSES)
      for (const sector of SECTORS)
        for (const payer of PAYERS) {
          const key = classKey(segment, codes.risk[segment][risk], codes.sector[segment][sector], codes.payer[segment][payer]);
          for (const program of PROGRAMS_OF[segment]) {
            const known = found.get(`${key}|${program}`);
            if (known) {
              if (known.sectors && !known.sectors.includes(sector)) known.sectors.push(sector);
              if (known.payers && !known.payers.includes(payer)) known.payers.push(payer);
              continue;
            }
            const rules = spans.map(({ first: month }) => {
              const rule = findRule(law, { program, segment, month, risk, sector, payer });
              return rule.ok ? rule.value : null;
            });
            found.set(`${key}|${program}`, {
              segment,
              contract: false,
              key,
              program,
              risk: codes.risk[segment][risk] === ANY ? null : risk,
              sectors: codes.sector[segment][sector] === ANY ? null : [sector],
              payers: codes.payer[segment][payer] === ANY ? null : [payer],
              rules,
            });
          }
        }
  const contracts = PROGRAMS.filter((program) => PROGRAMS_OF.JAKON.includes(program)).map((program): RateClass => ({
    segment: "JAKON",
    contract: true,
    key: contractKey(),
    program,
    risk: null,
    sectors: null,
    payers: null,
    rules: spans.map(({ first }) => {
      const found = constructionSlices(law, first);
      return found.ok ? found.value.relief[program as "JKK" | "JKM"] : null;
    }),
  }));
  return [...found.values(), ...contracts];
}
