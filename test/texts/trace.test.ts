import { describe, expect, it } from "vitest";
import { computePeriod } from "../../src/budget/period";
import { defaultTerms } from "../../src/budget/terms";
import { TRACE_CODES, traceContribution, type Trace } from "../../src/budget/trace";
import { traceConstruction, tracePeriod } from "../../src/budget/tracePeriod";
import { monthOf } from "../../src/law/month";
import type { Outcome } from "../../src/law/problem";
import { sourceIn } from "../../src/texts/sources";
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
    const once = traced(tracePeriod({ ...blitar, last: blitar.first }));
    expect(traceSentence("en", once)).toBe("6,043 people × Rp16,800 × 1 month = Rp101,522,400");
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

  it("names the article by which a newcomer of 2020 pays in full", () => {
    const at = { program: "JKK", base: 300_000_000, month: monthOf(2020, 10), terms: defaultTerms } as const;
    const newcomer = traced(traceContribution({ ...at, since: monthOf(2020, 9) }));
    const step = newcomer.steps.find(({ code }) => code === "first_months_in_full")!;
    expect(newcomer.amount).toBe(7200);
    expect(traceStepText("id", step)).toBe("Tanpa keringanan: 2 bulan pertama kepesertaan dibayar penuh");
    expect(traceStepBasis("en", step)).toMatch(/^PP 49\/2020, Pasal 13, in force Aug 2020 to Jan 2021, not verified/);
    const later = traced(traceContribution({ ...at, since: monthOf(2020, 8), month: monthOf(2020, 10) }));
    expect([later.amount, later.steps.some(({ code }) => code === "relief_applied")]).toEqual([72, true]);
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

  it("says the words of an article in the language of the pane", () => {
    const trace = traced(
      traceContribution({ program: "JKK", base: 250_000_000, month: monthOf(2026, 1), terms: defaultTerms }),
    );
    const rate = trace.steps.find(({ data }) => String(data.article).includes("kelas risiko"))!;
    expect(traceStepBasis("en", rate, sourceIn)).toMatch(/^PP 44\/2015, Pasal 16 ayat \(1\); risk classes: Lampiran I/);
    expect(traceStepBasis("id", rate, sourceIn)).toContain("kelas risiko: Lampiran I, juga PP 82/2019");
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
