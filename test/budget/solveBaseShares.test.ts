import { describe, expect, it } from "vitest";
import { computePeriod } from "../../src/budget/period";
import { solveBase } from "../../src/budget/solveBase";
import { defaultTerms } from "../../src/budget/terms";
import { monthOf } from "../../src/law/month";
import type { Program } from "../../src/law/terms";

const month = monthOf(2025, 4);
const question = (programs: Program[], rounding: "TERDEKAT" | "BAWAH" | "ATAS") => ({
  people: 1,
  programs,
  first: month,
  last: month,
  terms: { ...defaultTerms, share: "PEKERJA" as const, rounding },
});

describe("the highest base for the worker's part, which may fall by a rupiah as the base rises", () => {
  it.each([[["JP"]], [["JHT"]], [["JHT", "JP"]]] as Program[][][])("%j: found as by trying every base", (programs) => {
    for (const rounding of ["TERDEKAT", "BAWAH", "ATAS"] as const) {
      const asked = question(programs, rounding);
      const costs = Array.from({ length: 12_000 }, (_, base) => {
        const cost = base === 0 ? null : computePeriod({ ...asked, base: base * 100 });
        return cost?.ok ? cost.value.total : 0;
      });
      for (let ceiling = 40; ceiling < 60; ceiling++) {
        const found = solveBase({ ...asked, ceiling });
        expect(found.ok && found.value.base).toBe(costs.findLastIndex((cost) => cost <= ceiling));
      }
    }
  });

  it("says so where nobody owes that part", () => {
    expect(solveBase({ ...question(["JKK"], "TERDEKAT"), ceiling: 1000 })).toMatchObject({
      ok: false,
      problems: [{ code: "cost_is_zero" }],
    });
  });
});
