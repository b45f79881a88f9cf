import * as fc from "fast-check";
import { monthOf } from "../../../src/law/month";
import { PAYERS, PROGRAMS, PROGRAMS_OF, RISK_CLASSES, SECTORS, type Segment } from "../../../src/law/terms";
import { ROUNDINGS } from "../../../src/budget/money";
import type { BudgetPlan, WorkerGroup } from "../../../src/budget/plan";
import { group, plan } from "./plans";

const base = fc.oneof(
  fc.integer({ min: 1, max: 30_000_000 }).map((rupiah) => rupiah * 100),
  fc.integer({ min: 50_000_000, max: 500_000_000 }),
  fc.constant(247_459_899),
);

const randomGroup = (year: number): fc.Arbitrary<WorkerGroup> =>
  fc.record({ segment: fc.constantFrom<Segment>("PU", "BPU", "JAKON") }).chain(({ segment }) =>
    fc
      .record({
        programs: fc.subarray([...PROGRAMS_OF[segment]], { minLength: 1 }),
        base: segment === "PU" ? base : fc.oneof(base, fc.constant(null)),
        contract: segment === "JAKON" ? fc.integer({ min: 1, max: 20_000_000_000 }) : fc.constant(null),
        risk: fc.constantFrom(...RISK_CLASSES),
        sector: fc.constantFrom(...SECTORS),
        payer: fc.constantFrom(...PAYERS),
        workerPart: fc.constantFrom("DANA" as const, "UPAH" as const),
        people: fc.integer({ min: 0, max: 50_000 }),
        joins: fc.integer({ min: 0, max: 40 }),
        exits: fc.integer({ min: 0, max: 40 }),
        start: fc.integer({ min: -6, max: 11 }),
        length: fc.integer({ min: 0, max: 20 }),
      })
      .map(({ start, length, ...fields }) =>
        group({ segment, ...fields, first: monthOf(year, 1) + start, last: monthOf(year, 1) + start + length }),
      ),
  );

/** Any sound plan of the years the law covers, and now and then an unsound group in it. */
export const randomPlan: fc.Arbitrary<BudgetPlan> = fc
  .record({
    year: fc.constantFrom(2016, 2020, 2021, 2025, 2026, 2027),
    rounding: fc.constantFrom(...ROUNDINGS),
    faulty: fc.boolean(),
  })
  .chain(({ year, rounding, faulty }) =>
    fc.array(randomGroup(year), { minLength: 1, maxLength: 6 }).map((groups) => {
      if (faulty) groups.push({ ...groups[0]!, id: "X", name: "Salah", ...FAULTS[groups.length % FAULTS.length] });
      return plan(groups, { year, rounding });
    }),
  );

const FAULTS: Partial<WorkerGroup>[] = [
  { people: -5 },
  { people: 2.5 },
  { programs: [] },
  { segment: "BPU", programs: ["JP"] },
  { segment: "PU", base: null, programs: [...PROGRAMS] },
  { name: " " },
  { payer: "" },
];
