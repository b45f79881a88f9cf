import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { applyOverlay } from "../../src/law/overlay";
import type { Law } from "../../src/law/parameter";
import { PROGRAMS, type Program } from "../../src/law/terms";
import { sumGroups } from "../../src/budget/budget";
import { groupTerms, peopleIn } from "../../src/budget/group";
import type { BudgetPlan, WorkerGroup } from "../../src/budget/plan";
import { Remarks } from "../../src/budget/remarks";
import { stretchesOf } from "../../src/budget/sameLaw";
import type { ByProgram } from "../../src/budget/byProgram";
import { computeUnit } from "../../src/budget/unit";
import { workerGroup } from "./arbitraries";
import { plan } from "./samples";
import { valueOf } from "./valueOf";

/** The slow way: every group asks the law anew for each of its months. */
function monthByMonth(whole: BudgetPlan, law: Law) {
  const byMonth = Array.from({ length: 12 }, () => ({ people: 0, total: 0, amounts: {} as ByProgram }));
  const remarks = new Remarks();
  for (const group of whole.groups) {
    const ofGroup = new Remarks();
    for (let index = 0; index < 12; index++) {
      const month = monthOf(whole.year, index + 1);
      if (month < group.first || month > group.last) continue;
      const { programs, base } = group;
      const unit = valueOf(
        computeUnit({ programs, base, month, since: group.first, terms: groupTerms(group, whole.rounding) }, law),
      );
      const people = peopleIn(group, month);
      const sum = byMonth[index]!;
      sum.people += people;
      sum.total += people * unit.total;
      for (const program of PROGRAMS)
        if (unit.amounts[program] !== undefined)
          sum.amounts[program] = (sum.amounts[program] ?? 0) + people * unit.amounts[program];
      ofGroup.add(unit.notes);
    }
    remarks.add(ofGroup.list);
  }
  return { byMonth, notes: remarks.list };
}

/** A local rate in the middle of the year, so that the law changes where no regulation does. */
const withLocalRate = valueOf(
  applyOverlay(LAW, [
    {
      change: "pu.jkm",
      value: { employer: 111, worker: 0 },
      from: monthOf(2026, 5),
      until: monthOf(2026, 8),
      citation: { regulation: "Rancangan", article: null, readAt: "uji" },
    },
  ]),
);

describe("asking the law once for months in which it says the same", () => {
  it("gives the rupiah, months and remarks of asking it for every group and month", () => {
    const groups = fc.uniqueArray(workerGroup, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
    fc.assert(
      fc.property(groups, fc.constantFrom(LAW, withLocalRate), (list: WorkerGroup[], law) => {
        const whole = plan({ year: 2026, groups: list, rounding: "ATAS" });
        const quick = sumGroups(whole, law);
        const slow = monthByMonth(whole, law);
        expect(quick.byMonth.map(({ people, total, amounts }) => ({ people, total, amounts }))).toEqual(slow.byMonth);
        expect(quick.notes.filter(({ code }) => code !== "name_duplicate")).toEqual(slow.notes);
      }),
      { numRuns: 300 },
    );
  });

  it("a stretch ends where a rate, a ceiling, a relief or a remark changes, and with the year", () => {
    const terms = { segment: "PU", risk: 1, sector: "UMUM", payer: "APBD", share: "TOTAL", rounding: "ATAS" } as const;
    const sameLawUntil = (law: Law, programs: Program[], of: typeof terms, month: number) =>
      stretchesOf(law, programs, of)(month).until;
    // The wage ceiling of JP changes every March; JKK has no such month.
    expect(sameLawUntil(LAW, ["JP"], terms, monthOf(2025, 1))).toBe(monthOf(2025, 2));
    expect(sameLawUntil(LAW, ["JP"], terms, monthOf(2025, 3))).toBe(monthOf(2025, 12));
    expect(sameLawUntil(LAW, ["JKK"], terms, monthOf(2025, 1))).toBe(monthOf(2025, 12));
    // Months after the law was looked up say so.
    expect(sameLawUntil(LAW, ["JKK"], terms, monthOf(2026, 10))).toBe(monthOf(2026, 11));
    expect(sameLawUntil(withLocalRate, ["JKM"], terms, monthOf(2026, 5))).toBe(monthOf(2026, 8));
  });
});
