import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import { monthOf } from "../../src/law/month";
import { computeBenefit, type InsuredEvent } from "../../src/whatif/benefit/benefit";
import { expectedClaims } from "../../src/whatif/benefit/expectedClaims";
import { claimsSentence, conditionText } from "../../src/texts/whatif/benefit";
import { group, plan } from "../budget/samples";
import { codesOf, valueOf } from "../budget/valueOf";

const benefit = (event: InsuredEvent, membership = 12, base: number | null = null, month = monthOf(2025, 4)) =>
  valueOf(computeBenefit({ event, base, membership, month }));
const paid = (found: ReturnType<typeof benefit>) =>
  Object.fromEntries(found.parts.map(({ part, amount, state }) => [part, state === "paid" ? amount : state]));

describe("what an insured person or the heirs receive", () => {
  it("death: 42 million; before three months the funeral part alone", () => {
    expect(benefit("DEATH").total).toBe(42_000_000);
    expect(paid(benefit("DEATH"))).toEqual({
      grant: 20_000_000,
      periodic: 12_000_000,
      funeral: 10_000_000,
      scholarship: "waiting",
    });
    expect(benefit("DEATH", 2).total).toBe(10_000_000);
    expect(benefit("DEATH", 3).total).toBe(42_000_000);
    // The condition came in 2025.
    expect(benefit("DEATH", 1, null, monthOf(2024, 12)).total).toBe(42_000_000);
  });
  it("scholarships to 174 million, for an ordinary death after three years of contributions", () => {
    expect(benefit("DEATH", 35).most).toBe(42_000_000);
    expect(benefit("DEATH", 36).most).toBe(216_000_000);
    expect(benefit("ACCIDENT_DEATH", 0).most).toBe(70_000_000 + 174_000_000);
  });
  it("death by work accident: 48 × base, with funeral and periodic help; on the lowest base 70 million", () => {
    expect(benefit("ACCIDENT_DEATH").total).toBe(70_000_000);
    expect(benefit("ACCIDENT_DEATH", 0, 250_000_050).total).toBe(48 * 2_500_000 + 24 + 22_000_000);
  });
  it("total disability: 56 × base and periodic help", () => {
    expect(benefit("TOTAL_DISABILITY", 0, 300_000_000).total).toBe(56 * 3_000_000 + 12_000_000);
  });
  it("says what each part rests on", () => {
    for (const { citation, confidence } of benefit("DEATH", 1).parts) {
      expect(citation.readAt).not.toBe("");
      expect(confidence).toBe("B");
    }
    expect(conditionText("id", benefit("DEATH", 1).parts[0]!)).toBe("belum: perlu 3 bulan kepesertaan");
  });
  it("refuses months without a known value, and memberships that are none", () => {
    expect(codesOf(computeBenefit({ event: "DEATH", base: null, membership: 1, month: monthOf(2019, 11) }))).toEqual([
      "benefit_unknown_then",
    ]);
    expect(codesOf(computeBenefit({ event: "DEATH", base: null, membership: -1, month: monthOf(2025, 1) }))).toEqual([
      "membership_invalid",
    ]);
    expect(
      codesOf(computeBenefit({ event: "ACCIDENT_DEATH", base: -5, membership: 1, month: monthOf(2025, 1) })),
    ).toEqual(["base_too_small"]);
  });
});

describe("what the contributions insure on average", () => {
  const deaths = { event: "DEATH", per100000: 500, source: "asumsi uji" } as const;
  it("a thousand people, five deaths a year: three months at 10 million, nine at 42", () => {
    const found = valueOf(expectedClaims(plan({ groups: [group({ people: 1000 })] }), LAW, [deaths]));
    expect(found.groups[0]).toMatchObject({
      personMonths: 12_000,
      waitingMonths: 3_000,
      total: (5 * (3 * 10_000_000 + 9 * 42_000_000)) / 12,
    });
    expect(found.contributions).toBe(201_600_000);
    expect(claimsSentence("id", found.contributions, found.expected, [deaths.source])).toBe(
      "Iuran Rp201.600.000 setahun menanggung perkiraan manfaat Rp170.000.000, yaitu 0,84 kali iurannya, menurut asumsi: asumsi uji.",
    );
    expect(found.assumptions).toEqual([deaths]);
  });
  it("only by the programmes a group has", () => {
    const found = valueOf(
      expectedClaims(plan({ groups: [group({ programs: ["JKK"] })] }), LAW, [
        deaths,
        { ...deaths, event: "ACCIDENT_DEATH" },
      ]),
    );
    expect(found.groups[0]!.expected).toEqual({ ACCIDENT_DEATH: 35_000_000 });
  });
  it("never without a source, nor with impossible rates, nor twice for one event", () => {
    const refused = (...list: Parameters<typeof expectedClaims>[2]) => codesOf(expectedClaims(plan(), LAW, list));
    expect(refused({ ...deaths, source: "" })).toEqual(["assumption_without_source"]);
    expect(refused({ ...deaths, per100000: -1 })).toEqual(["claim_rate_invalid"]);
    expect(refused(deaths, deaths)).toEqual(["claim_event_twice"]);
  });
});
