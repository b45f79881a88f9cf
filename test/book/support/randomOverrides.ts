import * as fc from "fast-check";
import type { BudgetPlan, Override } from "../../../src/budget/plan";
import { monthOf } from "../../../src/law/month";

/** Overrides of groups of every kind, some of them out of order: months outside the year, funds nobody has. */
export const randomOverrides: fc.Arbitrary<(plan: BudgetPlan) => Override[]> = fc
  .array(
    fc.record({
      which: fc.nat(20),
      change: fc.oneof(
        fc.record({ field: fc.constantFrom("people", "joins", "exits"), value: fc.integer({ min: 0, max: 900 }) }),
        fc.record({ field: fc.constant("base"), value: fc.integer({ min: 100_000_000, max: 900_000_000 }) }),
        fc.record({ field: fc.constantFrom("first", "last"), value: fc.integer({ min: -3, max: 14 }) }),
        fc.record({ field: fc.constant("payer"), value: fc.constantFrom("APBD", "CSR", "APBDES") }),
        fc.record({ field: fc.constant("segment"), value: fc.constantFrom("PU", "BPU", "JAKON") }),
        fc.record({ field: fc.constant("programs"), value: fc.constantFrom("JKK", "JKK+JKM", "JKK+JKM+JHT") }),
        fc.record({ field: fc.constant("fund"), value: fc.constantFrom("D1", "DBHCHT", "tak ada", null) }),
      ),
    }),
    { maxLength: 8 },
  )
  .map(
    (rows) =>
      ({ groups, year }) =>
        rows.map(({ which, change: { field, value } }) => {
          const month = field === "first" || field === "last";
          return {
            target: "group",
            id: groups[which % groups.length]!.id,
            field,
            value: month ? monthOf(year, 1) + Number(value) : value,
            reason: "coba",
          };
        }),
  );
