import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROGRAMS } from "../../src/law/terms";
import { computeContribution } from "../../src/budget/contribution";
import { sumGroups } from "../../src/budget/budget";
import { budgetRows } from "../../src/budget/budgetRows";
import { CASH_BASES, computeCash } from "../../src/budget/cash";
import { computeConstruction } from "../../src/budget/construction";
import { computeFunding } from "../../src/budget/funding";
import { splitAmount } from "../../src/budget/fundParts";
import { computeGroup } from "../../src/budget/group";
import { ROUNDINGS } from "../../src/budget/money";
import { computePeriod } from "../../src/budget/period";
import { solveBase } from "../../src/budget/solveBase";
import { solveMonths } from "../../src/budget/solveMonths";
import { solvePeople } from "../../src/budget/solvePeople";
import { tracePeriod } from "../../src/budget/tracePeriod";
import { base, periodQuestion, workerGroup } from "./arbitraries";
import { fund, plan } from "./samples";
import { valueOf } from "./valueOf";

const cost = (question: Parameters<typeof computePeriod>[0]) => valueOf(computePeriod(question)).total;

describe("one contribution", () => {
  it("is a whole number of rupiah within one of its exact value, on the side the rounding says", () => {
    fc.assert(
      fc.property(periodQuestion, (question) => {
        const { programs, base, first, terms } = question;
        const found = valueOf(computeContribution({ program: programs[0]!, base, month: first, terms }));
        const { numerator, denominator } = found.exact;
        const scaled = BigInt(found.amount) * denominator;
        const off = scaled - numerator;
        const size = off < 0n ? -off : off;
        expect(Number.isSafeInteger(found.amount) && found.amount >= 0).toBe(true);
        if (terms.rounding === "BAWAH") expect(off <= 0n && size < denominator).toBe(true);
        if (terms.rounding === "ATAS") expect(off >= 0n && size < denominator).toBe(true);
        // Half up: exactly half goes up.
        if (terms.rounding === "TERDEKAT")
          expect(size * 2n <= denominator && (off >= 0n || size * 2n < denominator)).toBe(true);
      }),
    );
  });

  it("employer's and worker's parts sum to the total", () => {
    fc.assert(
      fc.property(base, fc.constantFrom(...PROGRAMS), fc.constantFrom(...ROUNDINGS), (wage, program, rounding) => {
        const part = (share: "TOTAL" | "PEMBERI_KERJA" | "PEKERJA") =>
          valueOf(
            computeContribution({
              program,
              base: wage,
              month: 24_300,
              terms: { segment: "PU", risk: 3, sector: "UMUM", payer: "APBD", share, rounding },
            }),
          ).amount;
        expect(part("PEMBERI_KERJA") + part("PEKERJA")).toBe(part("TOTAL"));
        expect(part("PEKERJA")).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("a period", () => {
  it("costs the same when it is split at any month", () => {
    fc.assert(
      fc.property(periodQuestion, fc.nat(), (question, at) => {
        const { first, last } = question;
        fc.pre(last > first);
        const cut = first + (at % (last - first));
        const parts = cost({ ...question, last: cut }) + cost({ ...question, first: cut + 1 });
        expect(parts).toBe(cost(question));
      }),
    );
  });

  it("never costs less with more people, months or wage", () => {
    fc.assert(
      fc.property(periodQuestion, fc.integer({ min: 1, max: 1_000_000 }), (question, more) => {
        const now = cost(question);
        expect(cost({ ...question, people: question.people + (more % 1000) })).toBeGreaterThanOrEqual(now);
        expect(cost({ ...question, last: question.last + (more % 12) })).toBeGreaterThanOrEqual(now);
        if (question.base !== null && question.base + more <= 1_000_000_000_000)
          expect(cost({ ...question, base: question.base + more })).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it("sums alike by month, by programme and in its trace", () => {
    fc.assert(
      fc.property(periodQuestion, (question) => {
        const budget = valueOf(computePeriod(question));
        const byMonth = budget.months.reduce((sum, { total }) => sum + total, 0);
        const byProgram = Object.values(budget.byProgram).reduce((sum, amount) => sum + amount, 0);
        const trace = valueOf(tracePeriod(question));
        const traced = trace.steps.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
        expect([byMonth, byProgram, traced, trace.amount]).toEqual(Array(4).fill(budget.total));
        expect(budget.personMonths).toBe(question.people * (question.last - question.first + 1));
      }),
    );
  });
});

describe("solving inverts the budget", () => {
  const ceiling = fc.integer({ min: 0, max: 50_000_000_000 });

  it("people: they fit, one more does not", () => {
    fc.assert(
      fc.property(periodQuestion, ceiling, (question, money) => {
        const solved = solvePeople({ ...question, ceiling: money });
        if (!solved.ok) {
          expect(cost({ ...question, people: 1 })).toBe(0);
          return;
        }
        const { people, left } = solved.value;
        if (people > 0) expect(cost({ ...question, people })).toBe(money - left);
        expect(left).toBeGreaterThanOrEqual(0);
        if (people < 300_000_000) expect(cost({ ...question, people: people + 1 })).toBeGreaterThan(money);
      }),
    );
  });

  it("people: the exact cost of a headcount gives that headcount back", () => {
    fc.assert(
      fc.property(periodQuestion, (question) => {
        fc.pre(cost({ ...question, people: 1 }) > 0);
        expect(valueOf(solvePeople({ ...question, ceiling: cost(question) }))).toMatchObject({
          people: question.people,
          left: 0,
        });
      }),
    );
  });

  it("months: they fit, one more does not", () => {
    fc.assert(
      fc.property(periodQuestion, ceiling, (question, money) => {
        const solved = solveMonths({ ...question, ceiling: money });
        if (!solved.ok) return;
        const { months, left, next } = solved.value;
        if (months > 0) expect(cost({ ...question, last: question.first + months - 1 })).toBe(money - left);
        expect(left).toBeGreaterThanOrEqual(0);
        if (next !== null) {
          expect(left).toBeLessThan(next);
          expect(cost({ ...question, last: question.first + months })).toBe(money - left + next);
        }
      }),
    );
  });

  it("base: it fits, one rupiah more does not, unless the law stops counting", () => {
    fc.assert(
      fc.property(periodQuestion, ceiling, (question, money) => {
        const solved = solveBase({ ...question, ceiling: money });
        if (!solved.ok) return;
        const { base: found, left, notes } = solved.value;
        expect(cost({ ...question, base: found * 100 })).toBe(money - left);
        expect(left).toBeGreaterThanOrEqual(0);
        if (!notes.some(({ code }) => code === "base_reaches_limit"))
          expect(cost({ ...question, base: (found + 1) * 100 })).toBeGreaterThan(money);
      }),
      { numRuns: 60 },
    );
  });
});

describe("construction", () => {
  it("never falls as the contract grows, and its slices sum to it", () => {
    const contract = fc.integer({ min: 1, max: 100_000_000_000 });
    fc.assert(
      fc.property(
        contract,
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.constantFrom(...ROUNDINGS),
        (value, more, rounding) => {
          const due = (rupiah: number) =>
            valueOf(computeConstruction({ contract: rupiah, programs: ["JKK", "JKM"], month: 24_300, rounding }));
          const now = due(value);
          expect(due(value + more).total).toBeGreaterThanOrEqual(now.total);
          expect(now.slices.reduce((sum, { part }) => sum + part, 0)).toBe(value);
          for (const program of ["JKK", "JKM"] as const)
            expect(now.slices.reduce((sum, { amounts }) => sum + amounts[program]!, 0)).toBe(now.byProgram[program]);
        },
      ),
    );
  });
});

describe("a plan of any groups", () => {
  const groups = fc.uniqueArray(workerGroup, { minLength: 1, maxLength: 6, selector: ({ id }) => id });

  it("sums alike by group, month, programme, RKA row, cash and fund", () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 99_999 }), (list, share) => {
        const shared = list.map((one, index) =>
          index % 2
            ? { ...one, fund: "f1" }
            : {
                ...one,
                split: [
                  { fund: "f1", share },
                  { fund: "f2", share: 100_000 - share },
                ],
              },
        );
        const whole = plan({
          year: 2026,
          groups: shared,
          funds: [fund(), fund({ id: "f2", name: "CSR", kind: "CSR" })],
        });
        const budget = sumGroups(whole);
        const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
        const rows = budgetRows(whole);
        const funding = computeFunding(whole);
        expect(sum(budget.groups.map(({ outcome }) => valueOf(outcome).total))).toBe(budget.total);
        expect(sum(budget.byMonth.map(({ total }) => total))).toBe(budget.total);
        expect(sum(Object.values(budget.byProgram))).toBe(budget.total);
        expect(sum(rows.map(({ amount }) => amount))).toBe(budget.total);
        expect(sum(funding.funds.map((one) => one.cost)) + funding.unfunded).toBe(budget.total);
        for (const one of funding.funds)
          expect(sum(rows.filter((row) => row.fund?.id === one.fund.id).map(({ amount }) => amount))).toBe(one.cost);
        for (const basis of CASH_BASES) {
          const cash = computeCash(whole, basis);
          expect(sum(cash.months.map(({ total }) => total)) + cash.nextYear.total).toBe(budget.total);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a group without joins and exits costs what the period costs", () => {
    fc.assert(
      fc.property(workerGroup, (one) => {
        const still = { ...one, joins: 0, exits: 0 };
        const { people, programs, base: wage, first, last, segment, risk, sector, payer } = still;
        const terms = { segment, risk, sector, payer, share: "TOTAL" as const, rounding: "ATAS" as const };
        const byPeriod = cost({ people, programs, base: wage, first, last, terms });
        expect(valueOf(computeGroup(still, 2026, undefined, "ATAS")).total).toBe(byPeriod);
      }),
    );
  });
});

describe("splitting an amount", () => {
  it("never loses or makes a rupiah, and no part is negative", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), shares, (amount, some) => {
        const rest = 100_000 - some.reduce((sum, share) => sum + share, 0);
        const all = rest > 0 ? [...some, rest] : some;
        const parts = splitAmount(amount, all);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
