import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { argumentText } from "../../src/texts/functions/arguments";
import { problemText } from "../../src/texts/problems";
import { readNumber, showExact, showNumber, showPercent, showRupiah } from "../../src/texts/numbers";

describe("reading numbers as people type them", () => {
  it.each([
    ["16800", 16800],
    ["16.800", 16800],
    ["16,800", 16800],
    ["Rp 16.800", 16800],
    ["Rp16.800,-", 16800],
    ["Rp. 16.800,00", 16800],
    ["IDR 16,800.00", 16800],
    ["rp\u00a01.234.567,89", 1234567.89],
    ["1,234,567.89", 1234567.89],
    ["1 234 567,89", 1234567.89],
    ["1\u202f234\u202f567", 1234567],
    ["2474598,99", 2474598.99],
    ["2474598.99", 2474598.99],
    ["0,240", 0.24],
    ["0.5", 0.5],
    [",5", 0.5],
    ["1.000.000", 1000000],
    ["-5", -5],
    ["\u22125.000", -5000],
    ["-Rp5.000", -5000],
    ["(1.500)", -1500],
    ["1e6", 1000000],
  ])("%s is %d", (text, value) => expect(readNumber(text)).toBe(value));

  it.each([
    ["", "blank"],
    ["   ", "blank"],
    ["banyak", "not_number"],
    ["12 orang", "not_number"],
    ["1.23.456", "separators"],
    ["1,234.567,8", "separators"],
    ["12.34,56", "separators"],
    ["1.234.5678", "separators"],
    ["--5", "not_number"],
    ["1e400", "not_number"],
    ["-1e400", "not_number"],
    ["9".repeat(400), "not_number"],
  ])("%s is refused: %s", (text, problem) => expect(readNumber(text)).toEqual({ problem }));

  it("reads back what it shows, in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.constantFrom("id", "en"),
        (value, language) => {
          expect(readNumber(showNumber(language as "id", value))).toBe(value === 0 ? 0 : value);
          expect(readNumber(showRupiah(language as "id", value))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe("showing numbers", () => {
  it("groups as each language does", () => {
    expect(showRupiah("id", 913701600)).toBe("Rp913.701.600");
    expect(showRupiah("en", 913701600)).toBe("Rp913,701,600");
    expect(showRupiah("id", -16800)).toBe("−Rp16.800");
    expect(showRupiah("id", 2474598.9)).toBe("Rp2.474.598,90");
    expect(showRupiah("id", 0)).toBe("Rp0");
    expect(showNumber("id", 1234567.5)).toBe("1.234.567,5");
    expect(showNumber("id", -0.001)).toBe("0");
    expect(showNumber("en", 999)).toBe("999");
    expect(showPercent("id", 0.0024)).toBe("0,24%");
    // A half is rounded up as a spreadsheet does it: by its digits, not by its bits.
    expect(showPercent("en", 0.28145, 2)).toBe("28.15%");
    expect(showNumber("en", 1.005)).toBe("1.01");
    expect(showNumber("en", -0.5, 0)).toBe("-1");
    expect(showPercent("en", 0.0089)).toBe("0.89%");
  });
});

describe("a number that was found", () => {
  it.each([
    [1.5, "1,5", "1.5"],
    [-6043.25, "-6.043,25", "-6,043.25"],
    [0.1234567, "0,1234567", "0.1234567"],
    [90_000_000_000_000.5, "90.000.000.000.000,5", "90,000,000,000,000.5"],
    [1e21, "1e+21", "1e+21"],
  ])("%d is shown to its last digit, as the language writes it", (value, id, en) => {
    expect([showExact("id", value), showExact("en", value)]).toEqual([id, en]);
  });

  it("stands so in the sentences of functions and of the plan, and a year without points", () => {
    expect(argumentText("id", "orang", { value: 1.5 }, "people")).toContain("berisi 1,5.");
    expect(argumentText("id", "pagu", { value: -12_500.5 }, "ceiling")).toContain("berisi -12.500,5.");
    expect(argumentText("en", "orang", { value: 1.5 }, "people")).toContain("holds 1.5.");
    expect(argumentText("id", "tahun", { value: 2150 }, "year")).toContain("berisi 2150.");
    expect(problemText("id", { code: "risk_unknown", data: { value: 2.5 } })).toContain('"2,5"');
    expect(problemText("id", { code: "year_invalid", data: { year: 2150, first: 2016, last: 2100 } })).toContain(
      "2150",
    );
  });
});
