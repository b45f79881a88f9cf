import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { applyOverlay, type AddedParameter, type ChangedParameter } from "../../src/law/overlay";
import { findRule } from "../../src/law/rule";
import { computeContribution } from "../../src/budget/contribution";
import { traceContribution } from "../../src/budget/trace";
import { defaultTerms } from "../../src/budget/terms";
import { problemText } from "../../src/texts/problems";
import { codesOf, valueOf } from "../budget/valueOf";

const citation = { regulation: "Perbup contoh 1/2025", article: "Pasal 2", readAt: "naskah daerah" };
const cheaper: ChangedParameter = {
  change: "bpu.jkm",
  value: 5000,
  from: monthOf(2025, 1),
  until: monthOf(2025, 12),
  citation,
};
const villageRelief: AddedParameter = {
  add: "relief.apbdes",
  kind: "relief",
  programs: ["JKK", "JKM"],
  segments: ["BPU"],
  condition: { payers: ["APBDES"] },
  value: { numerator: 1, denominator: 2 },
  from: monthOf(2026, 4),
  until: monthOf(2026, 12),
  citation,
};
const bpu = { ...defaultTerms, segment: "BPU" as const };

describe("local provisions over the law", () => {
  const law = valueOf(applyOverlay(LAW, [cheaper, villageRelief]));
  const jkm = (month: number, payer: "APBD" | "APBDES" = "APBD") =>
    valueOf(computeContribution({ program: "JKM", base: null, month, terms: { ...bpu, payer } }, law));

  it("a changed value counts in its months and nowhere else", () => {
    expect(jkm(monthOf(2024, 12)).amount).toBe(6800);
    expect(jkm(monthOf(2025, 1)).amount).toBe(5000);
    expect(jkm(monthOf(2025, 12)).amount).toBe(5000);
    expect(jkm(monthOf(2026, 1)).amount).toBe(6800);
  });

  it("an added row gives village money the relief", () => {
    expect(jkm(monthOf(2026, 6), "APBDES").amount).toBe(3400);
    expect(jkm(monthOf(2026, 6), "APBD").amount).toBe(6800);
  });

  it("every result that uses one says so, and its trace names the local regulation", () => {
    expect(jkm(monthOf(2025, 6)).notes.map(({ code }) => code)).toContain("local_provision");
    const trace = valueOf(traceContribution({ program: "JKM", base: null, month: monthOf(2025, 6), terms: bpu }, law));
    expect(trace.steps[0]).toMatchObject({
      code: "amount_fixed",
      parameterId: "lokal.bpu.jkm.2025-01",
      data: { local: 1, regulation: "Perbup contoh 1/2025", article: "Pasal 2" },
    });
  });

  it("the baseline stays as it was", () => {
    expect(LAW.byId("bpu.jkm")!.value).toBe(6800);
    expect(law.byId("bpu.jkm")!.value).toBe(6800);
    expect(
      findRule(LAW, {
        program: "JKM",
        segment: "BPU",
        month: monthOf(2025, 6),
        risk: 1,
        sector: "UMUM",
        payer: "APBD",
      }),
    ).toMatchObject({
      value: { amount: 6800 },
    });
  });

  it("a sentence about a relief names the relief that was denied", () => {
    const local = valueOf(
      applyOverlay(LAW, [
        { ...villageRelief, condition: { payers: ["CSR"] }, from: monthOf(2025, 1), until: monthOf(2025, 12) },
      ]),
    );
    const noted = valueOf(
      computeContribution(
        { program: "JKM", base: null, month: monthOf(2025, 6), terms: { ...bpu, payer: "APBD" } },
        local,
      ),
    ).notes;
    expect(noted).toEqual([
      {
        code: "relief_denied",
        data: expect.objectContaining({ regulation: "Perbup contoh 1/2025", payer: "APBD" }) as object,
      },
    ]);
    expect(problemText("id", noted[0]!)).toContain("tanpa keringanan Perbup contoh 1/2025");
    expect(problemText("id", noted[0]!)).not.toContain("PP 50/2025");
  });

  it("an empty overlay is the law itself", () => expect(valueOf(applyOverlay(LAW, []))).toBe(LAW));

  it.each([
    ["unknown_parameter", { ...cheaper, change: "bpu.jkx" }],
    ["overlay_value_invalid", { ...cheaper, value: -1 }],
    ["overlay_value_invalid", { ...cheaper, value: 6800.5 }],
    ["overlay_value_invalid", { ...cheaper, value: { employer: 1, worker: 2 } }],
    ["overlay_period_reversed", { ...cheaper, until: monthOf(2024, 12) }],
    ["overlay_source_missing", { ...cheaper, citation: { ...citation, regulation: " " } }],
    ["month_before_law", { ...cheaper, from: monthOf(2015, 6) }],
    ["overlay_row_incomplete", { ...villageRelief, programs: [] }],
    ["overlay_row_incomplete", { ...villageRelief, programs: ["JP"] as const }],
  ])("%s is refused", (code, entry) => {
    expect(codesOf(applyOverlay(LAW, [entry]))).toContain(code);
  });

  it("two local rows for the same months are refused, one after another is fine", () => {
    expect(codesOf(applyOverlay(LAW, [cheaper, { ...cheaper, from: monthOf(2025, 6) }]))).toEqual(["overlay_overlap"]);
    const next = { ...cheaper, from: monthOf(2026, 1), until: null };
    expect(applyOverlay(LAW, [cheaper, next]).ok).toBe(true);
  });

  it("all problems of all rows are told at once", () => {
    expect(
      codesOf(
        applyOverlay(LAW, [
          { ...cheaper, change: "x" },
          { ...villageRelief, value: 3 },
        ]),
      ),
    ).toHaveLength(2);
  });
});
