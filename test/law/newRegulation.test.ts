import { describe, expect, it } from "vitest";
import { LAW, lawOf } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import type { Parameter } from "../../src/law/parameter";
import { cite } from "../../src/law/regulations";
import { findRule } from "../../src/law/rule";
import { parameterFaults } from "../../src/law/schema";
import { PAYERS, SECTORS } from "../../src/law/terms";
import { planBook } from "../../src/book/planBook";
import { provisionName } from "../../src/book/rates/provisionName";
import { computeBudget } from "../../src/budget/budget";
import { computeContribution } from "../../src/budget/contribution";
import { defaultTerms } from "../../src/budget/terms";
import { traceContribution } from "../../src/budget/trace";
import { isFormula } from "../../src/book/content";
import { traceStepBasis } from "../../src/texts/trace";
import { parameterRow } from "../../scripts/law-page/page";
import { group, plan } from "../book/support/plans";
import { valueOf } from "../budget/valueOf";

/**
 * docs/adding-a-regulation.md, tried: a half rate in 2027 for one sector. This is the entry its second step adds to
 * `law/contributions/reliefs.ts`; here it is laid over the law, because no such regulation exists.
 */
const halfRate: Parameter = {
  id: "relief.contoh-2027.transport",
  kind: "relief",
  programs: ["JKK", "JKM"],
  segments: ["BPU"],
  condition: { sectors: ["TRANSPORTASI"] },
  value: { numerator: 1, denominator: 2 },
  unit: "FRACTION",
  from: monthOf(2027, 4),
  until: monthOf(2027, 12),
  citation: cite("PP 99/2026", "Pasal 3 ayat (1)", "lembaran negara (contoh)"),
  confidence: "A",
  note: { id: "Contoh untuk menguji resepnya.", en: "An example that tries the recipe." },
};
/** A real relief of those months would stand in the example's way. */
const before = LAW.parameters.filter(({ kind, until }) => kind !== "relief" || (until ?? Infinity) < halfRate.from);
const law = lawOf("2027-01-15", [...before, halfRate]);
const terms = { ...defaultTerms, segment: "BPU", sector: "TRANSPORTASI" } as const;
const askedIn = (month: number) => ({ program: "JKK", base: null, month, terms }) as const;

describe("a regulation somebody adds: one entry of law/contributions, and nothing else knows of it by name", () => {
  it("passes the check of the build", () => {
    expect(parameterFaults(law.parameters)).toEqual([]);
    expect(parameterFaults([...before, { ...halfRate, from: monthOf(2027, 1) }])).toEqual([
      "relief.pp50-2025.transport and relief.contoh-2027.transport overlap",
    ]);
  });

  it.each([
    [2027, 3, 10_000],
    [2027, 4, 5_000],
    [2027, 12, 5_000],
    [2028, 1, 10_000],
  ])("counts in its months: %d-%d", (year, month, amount) => {
    expect(valueOf(computeContribution(askedIn(monthOf(year, month)), law)).amount).toBe(amount);
  });

  it("counts for its sector and every payer it does not leave out", () => {
    const at = { program: "JKM", segment: "BPU", month: monthOf(2027, 5), risk: 1 } as const;
    for (const payer of PAYERS)
      for (const sector of SECTORS)
        expect(valueOf(findRule(law, { ...at, payer, sector })).relief.denominator).toBe(sector === "UMUM" ? 1 : 2);
  });

  it("is denied by its own name, and not called unread where its text was read", () => {
    const forCsr = lawOf("2027-01-15", [...before, { ...halfRate, condition: { payers: ["CSR"] } } as Parameter]);
    const at = { program: "JKK", segment: "BPU", month: monthOf(2027, 5), risk: 1, sector: "UMUM" } as const;
    for (const payer of ["APBD", "APBDES"] as const)
      expect(valueOf(findRule(forCsr, { ...at, payer })).unsettled[0]).toMatchObject({
        code: "relief_denied",
        data: { regulation: "PP 99/2026", payer },
      });
  });

  it("explains itself with its regulation and article, in both languages", () => {
    const { steps } = valueOf(traceContribution(askedIn(monthOf(2027, 5)), law));
    for (const language of ["id", "en"] as const)
      expect(steps.map((step) => traceStepBasis(language, step)).join(" ")).toMatch(/PP 99\/2026.*Pasal 3 ayat \(1\)/);
  });

  it("stands on Tarif, and the core and the book take its price", () => {
    const riders = group({ sector: "TRANSPORTASI", first: monthOf(2027, 1), last: monthOf(2027, 12), people: 10 });
    const of = plan([riders], { year: 2027 });
    expect(computeBudget(of, law).total).toBe(10 * (3 * 16_800 + 9 * 8_400));
    const { cells } = planBook(of, { language: "id", law }).sheets.find(({ key }) => key === "rates")!;
    const shown = cells.flat().filter((cell) => cell !== null && !isFormula(cell));
    for (const words of [provisionName("id", halfRate), "PP 99/2026", "Pasal 3 ayat (1)"])
      expect(shown).toContain(words);
  });

  it("has its row on the law page", () => {
    expect(parameterRow(halfRate).join(" ")).toMatch(/PP 99\/2026, Pasal 3 ayat \(1\).*Contoh untuk menguji/);
  });
});
