import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBuiltFunctions } from "./bundle";

const cells = openBuiltFunctions();
const number = (id: string, ...given: unknown[]) => cells.value(id, ...given) as number;

/** Months as text; the period starts between 2015-07 and 2026-12. */
const monthText = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
const start = fc.integer({ min: 2015 * 12 + 6, max: 2026 * 12 + 11 });
const people = fc.integer({ min: 1, max: 50_000 });
const cents = (most: number) => fc.integer({ min: 100_000_00, max: most * 100 }).map((value) => value / 100);

const circumstances = fc.record({
  program: fc.constantFrom("JKK", "JKM", "JKK+JKM", "JKK+JKM+JHT", "JKK+JKM+JHT+JP", "JP"),
  base: cents(25_000_000),
  segment: fc.constantFrom("PU", "BPU"),
  risk: fc.integer({ min: 1, max: 5 }),
  sector: fc.constantFrom("umum", "transportasi"),
  payer: fc.constantFrom("APBD", "APBN", "APBDES", "CSR", "MANDIRI", "PEMBERI KERJA"),
  share: fc.constantFrom("total", "pemberi kerja", "pekerja"),
  rounding: fc.constantFrom("terdekat", "bawah", "atas"),
  start,
  length: fc.integer({ min: 1, max: 36 }),
  people,
});
type Circumstances = typeof circumstances extends fc.Arbitrary<infer T> ? T : never;

/** What the law does not know (JP and shares in BPU) is left to the contract tests. */
const isAnswerable = (c: Circumstances) => c.segment === "PU" || (!c.program.includes("JP") && c.share === "total");
const group = circumstances.filter(isAnswerable);
const terms = (c: Circumstances) => [c.segment, String(c.risk), c.sector, c.payer, c.share, c.rounding];
const last = (c: Circumstances) => monthText(c.start + c.length - 1);
const cost = (c: Circumstances, change: Partial<Circumstances> = {}) => {
  const all = { ...c, ...change };
  return number("ANGGARAN", all.people, all.program, all.base, monthText(all.start), last(all), ...terms(all));
};
const holds = (check: (c: Circumstances) => void) => fc.assert(fc.property(group, check), { numRuns: 150 });

describe("identities", () => {
  it("ORANGDARI inverts ANGGARAN: that many fit, one more does not", () =>
    holds((c) => {
      const budget = cost(c);
      fc.pre(budget > 0);
      const unit = cost(c, { people: 1 });
      for (const ceiling of [budget, budget + unit - 1])
        expect(number("ORANGDARI", ceiling, c.program, c.base, monthText(c.start), last(c), ...terms(c))).toBe(
          c.people,
        );
      if (budget > 1)
        expect(number("ORANGDARI", budget - 1, c.program, c.base, monthText(c.start), last(c), ...terms(c))).toBe(
          c.people - 1,
        );
    }));

  it("BULANDARI inverts ANGGARAN: that many months fit, the next does not", () =>
    holds((c) => {
      const budget = cost(c);
      const next = cost(c, { length: c.length + 1 });
      fc.pre(budget > 0 && next > budget);
      const months = (ceiling: number) =>
        number("BULANDARI", ceiling, c.people, c.program, c.base, monthText(c.start), ...terms(c));
      expect(months(next - 1)).toBe(c.length);
      expect(months(budget)).toBe(c.length);
    }));

  it("DASARDARI gives the highest base that fits", () =>
    holds((c) => {
      fc.pre(!(c.program === "JKM" && c.segment === "BPU"));
      const ceiling = Math.max(1, cost(c));
      const shown = cells.call("DASARDARI", ceiling, c.people, c.program, monthText(c.start), last(c), ...terms(c));
      fc.pre("value" in shown);
      const base = (shown as { value: number }).value;
      expect(cost(c, { base })).toBeLessThanOrEqual(ceiling);
      const above = [1, 2, 10, 51, 1000].map((more) => cost(c, { base: base + more }));
      // Either the next rupiah of base is too much, or the law lets no higher base count.
      const isLimit = above.every((amount) => amount === cost(c, { base }));
      if (!isLimit) for (const amount of above) expect(amount).toBeGreaterThan(ceiling);
    }));

  it("more people, more months or a higher wage never cost less", () =>
    holds((c) => {
      const budget = cost(c);
      expect(cost(c, { people: c.people + 1 })).toBeGreaterThanOrEqual(budget);
      expect(cost(c, { length: c.length + 1 })).toBeGreaterThanOrEqual(budget);
      // The two shares of one whole are rounded against each other, so one of them may lose the rupiah the other gains.
      if (c.share === "total")
        expect(cost(c, { base: Number((c.base + 0.01).toFixed(2)) })).toBeGreaterThanOrEqual(budget);
    }));

  it("splitting a period at any month changes nothing", () =>
    fc.assert(
      fc.property(group, fc.nat(), (c, where) => {
        fc.pre(c.length > 1);
        const before = 1 + (where % (c.length - 1));
        const parts = cost(c, { length: before }) + cost(c, { start: c.start + before, length: c.length - before });
        expect(parts).toBe(cost(c));
      }),
      { numRuns: 150 },
    ));

  it("ANGGARAN is the people times the sum of IURAN, and the last row of RINCIAN", () =>
    holds((c) => {
      let sum = 0;
      for (let month = c.start; month < c.start + c.length; month++)
        sum += number("IURAN", c.program, c.base, monthText(month), ...terms(c));
      expect(cost(c)).toBe(c.people * sum);
      const table = cells.value(
        "RINCIAN",
        c.people,
        c.program,
        c.base,
        monthText(c.start),
        last(c),
        ...terms(c),
      ) as unknown[][];
      expect(table.at(-1)!.at(-1)).toBe(cost(c));
      expect(table).toHaveLength(c.length + 2);
    }));

  it("JELASKAN ends with the figure of IURAN", () =>
    holds((c) => {
      const given = [c.program, c.base, monthText(c.start), ...terms(c)];
      const table = cells.value("JELASKAN", ...given) as unknown[][];
      expect(table.filter((row) => typeof row[1] === "number").at(-1)![1]).toBe(number("IURAN", ...given));
    }));

  it("the two shares sum to the whole", () =>
    holds((c) => {
      fc.pre(c.segment === "PU");
      expect(cost(c, { share: "pemberi kerja" }) + cost(c, { share: "pekerja" })).toBe(cost(c, { share: "total" }));
    }));

  it("TARIF times the base is IURAN, up to the one rounding, below any ceiling", () =>
    holds((c) => {
      fc.pre(
        !c.program.includes("+") &&
          c.program !== "JP" &&
          c.segment === "PU" &&
          c.share === "total" &&
          c.rounding === "terdekat",
      );
      const rate = number("TARIF", c.program, monthText(c.start), ...terms(c).slice(0, 4));
      const exact = rate * c.base;
      expect(Math.abs(number("IURAN", c.program, c.base, monthText(c.start), ...terms(c)) - exact)).toBeLessThanOrEqual(
        0.5 + 1e-6,
      );
    }));
});
