import { describe, expect, it } from "vitest";
import { EXPLANATION_CODES, explainTotal } from "../../src/budget/explainTotal";
import { KNOWN_EXPLANATIONS, explanationText } from "../../src/texts/explanations";
import { publishedCases } from "../cases/published";

describe("sentences that explain a printed total", () => {
  it("there is one for every reason, and no other", () => {
    expect([...KNOWN_EXPLANATIONS].sort()).toEqual([...EXPLANATION_CODES].sort());
  });

  it.each(publishedCases)("$place $year, $reading: a whole sentence with no figure missing", (published) => {
    const { printed, precision, people, unit, claimedUnit, first, last } = published;
    const reasons = explainTotal({ printed, precision, people, months: last - first + 1, unit, claimedUnit });
    if (!reasons.ok) throw new Error("no reason");
    for (const language of ["id", "en"] as const)
      for (const reason of reasons.value) {
        const text = explanationText(language, reason);
        expect(text).toMatch(/\.$/);
        expect(text).not.toContain("–");
        expect(text).not.toContain("NaN");
      }
  });

  it("reads as an officer would say it", () => {
    expect(
      explanationText("id", { code: "headcount_off", data: { people: 657, implied: 659, cost: 33_112_800 } }),
    ).toBe("Totalnya milik 659 orang, bukan 657; untuk 657 orang biayanya Rp33.112.800.");
    expect(explanationText("en", { code: "does_not_follow", data: { cost: null, difference: null } })).toBe(
      "This figure cannot be tested: people, months or rate are not told.",
    );
  });
});
