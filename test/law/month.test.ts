import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthInYear, monthOf, monthText, readMonth, yearOf } from "../../src/law/month";

describe("contribution months", () => {
  it("survive the way to text and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const number = monthOf(year, month);
        expect([yearOf(number), monthInYear(number)]).toEqual([year, month]);
        expect(readMonth(monthText(number))).toBe(number);
        expect(readMonth(`${monthText(number)}-28`)).toBe(number);
      }),
    );
  });

  it.each(["2025-13", "2025-00", "2025-02-30", "2023-02-29", "April 2025", "", "25-04", "2025-4-", "2025/04"])(
    "%j is no month",
    (text) => expect(readMonth(text)).toBeNull(),
  );

  it.each([
    ["2025-4", monthOf(2025, 4)],
    [" 2024-02-29 ", monthOf(2024, 2)],
  ])("%j is read", (text, month) => expect(readMonth(text)).toBe(month));
});
