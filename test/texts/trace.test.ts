import { describe, expect, it } from "vitest";
import { computePeriod } from "../../src/budget/period";
import { defaultTerms } from "../../src/budget/terms";
import { TRACE_CODES, traceContribution, type Trace } from "../../src/budget/trace";
import { traceConstruction, tracePeriod } from "../../src/budget/tracePeriod";
import { monthOf } from "../../src/law/month";
import type { Outcome } from "../../src/law/problem";
import { KNOWN_TRACE_CODES, traceSentence, traceStepBasis, traceStepText } from "../../src/texts/trace";

const traced = (outcome: Outcome<Trace>): Trace => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const bpu = { ...defaultTerms, segment: "BPU" as const };
const blitar = {
  people: 6043,
  programs: ["JKK", "JKM"] as const,
  base: null,
  first: monthOf(2025, 4),
  last: monthOf(2025, 12),
  terms: bpu,
};

describe("traces in words", () => {
  it("has a sentence for every step, and for no other", () =>
    expect([...KNOWN_TRACE_CODES].sort()).toEqual([...TRACE_CODES].sort()));

  it("says the figure in one sentence", () => {
    const trace = traced(tracePeriod(blitar));
    expect(traceSentence("id", trace)).toBe("6.043 orang × Rp16.800 × 9 bulan = Rp913.701.600");
    expect(traceSentence("en", trace)).toBe("6,043 people × Rp16,800 × 9 months = Rp913,701,600");
  });

  it("counts person-months where the price changes on the way", () => {
    const question = {
      ...blitar,
      first: monthOf(2026, 1),
      last: monthOf(2026, 12),
      terms: { ...bpu, payer: "CSR" as const },
    };
    const computed = computePeriod(question);
    const trace = traced(tracePeriod(question));
    expect(traceSentence("id", trace)).toMatch(/^72\.516 orang-bulan = Rp/);
    expect(computed.ok && trace.amount).toBe(computed.ok && computed.value.total);
  });

  it("leads down to the article", () => {
    const trace = traced(
      traceContribution({
        program: "JP",
        base: 1_500_000_000,
        month: monthOf(2025, 4),
        terms: { ...defaultTerms, share: "PEKERJA" },
      }),
    );
    expect(trace.steps.map((step) => traceStepText("id", step))).toEqual([
      "Dasar iuran yang diisi: Rp15.000.000 sebulan",
      "Dasar Rp15.000.000 dibatasi sampai Rp10.547.400",
      "Tarif JP 3% (pemberi kerja 2%, pekerja 1%) × Rp10.547.400",
      "Hasil tepat Rp316.422, dibulatkan ke rupiah terdekat",
      "Bagian pekerja: Rp316.422 dikurangi bagian pemberi kerja Rp210.948",
    ]);
    expect(traceStepBasis("id", trace.steps[0]!)).toBe("");
    expect(traceStepBasis("id", trace.steps[2]!)).toMatch(/^PP 45\/2015, .*berlaku sejak Jul 2015/);
    expect(traceStepBasis("en", trace.steps[1]!)).toMatch(
      /in force Mar 2025 to Feb 2026, not verified in the regulation text/,
    );
  });

  it("shows slices of a contract", () => {
    const trace = traced(traceConstruction({ contract: 1_000_000_000, programs: ["JKK"], month: monthOf(2025, 4) }));
    expect(traceStepText("id", trace.steps[0]!)).toBe(
      "JKK: 0,21% × Rp100.000.000 (lapisan di atas Rp0 sampai Rp100.000.000)",
    );
    expect(traceSentence("en", trace)).toMatch(/^Contract Rp1,000,000,000, Apr 2025: contribution Rp/);
  });

  it("shows an unknown step with its data rather than nothing", () => {
    expect(traceStepText("id", { code: "new_step", data: { people: 3 }, amount: null })).toBe("new_step, people 3");
  });
});
