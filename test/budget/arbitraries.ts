import fc from "fast-check";
import { monthOf } from "../../src/law/month";
import { PAYERS, PROGRAMS_OF, RISK_CLASSES, SECTORS } from "../../src/law/terms";
import { ROUNDINGS } from "../../src/budget/money";
import type { PeriodQuestion } from "../../src/budget/period";
import type { WorkerGroup } from "../../src/budget/plan";

const months = fc
  .tuple(fc.integer({ min: monthOf(2015, 7), max: monthOf(2027, 12) }), fc.integer({ min: 0, max: 30 }))
  .map(([first, length]) => ({ first, last: first + length }));

/** A wage in hundredths, often with cents, sometimes far above every ceiling. */
export const base = fc.oneof(
  fc.integer({ min: 100, max: 2_000_000_000 }),
  fc.integer({ min: 100_000_000, max: 500_000_000 }),
  fc.integer({ min: 100, max: 1_000_000_000_000 }),
);

/** A period question of either segment, over every law change there is. */
export const periodQuestion: fc.Arbitrary<PeriodQuestion> = fc
  .constantFrom("PU" as const, "BPU" as const)
  .chain((segment) =>
    fc.record({
      people: fc.integer({ min: 1, max: 20_000 }),
      programs: fc.subarray([...PROGRAMS_OF[segment]], { minLength: 1 }),
      base: segment === "BPU" ? fc.option(base) : base,
      period: months,
      terms: fc.record({
        segment: fc.constant(segment),
        risk: fc.constantFrom(...RISK_CLASSES),
        sector: fc.constantFrom(...SECTORS),
        payer: fc.constantFrom(...PAYERS),
        share: fc.constant("TOTAL" as const),
        rounding: fc.constantFrom(...ROUNDINGS),
      }),
    }),
  )
  .map(({ period, ...rest }) => ({ ...rest, ...period }));

/** A group of the year 2026, whose law changes in March, April and (for transport) January. */
export const workerGroup: fc.Arbitrary<WorkerGroup> = periodQuestion.chain((question) =>
  fc
    .record({
      id: fc.uuid(),
      start: fc.integer({ min: 1, max: 12 }),
      length: fc.integer({ min: 0, max: 11 }),
      joins: fc.integer({ min: 0, max: 50 }),
      exits: fc.integer({ min: 0, max: 50 }),
    })
    .map(({ id, start, length, joins, exits }) => ({
      id,
      name: `Kelompok ${id.slice(0, 4)}`,
      category: null,
      segment: question.terms.segment,
      programs: [...question.programs],
      base: question.base,
      contract: null,
      risk: question.terms.risk,
      sector: question.terms.sector,
      payer: question.terms.payer,
      people: question.people,
      first: monthOf(2026, start),
      last: monthOf(2026, Math.min(12, start + length)),
      joins,
      exits,
      fund: null,
      place: null,
      source: null,
      note: null,
    })),
);
