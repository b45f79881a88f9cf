/** Figures are said as their cells show them, in our own words. */
import { describe, expect, test } from "vitest";
import { shownValue, wholeValue } from "../../src/book/explain/shownValue";

const AUGUST = 45_870;

describe("a cell's figure in words", () => {
  test.each([
    [0.3193945, "0.00%", "31,94%", "31.94%"],
    [0.3215, '0.0%;-0.0%;"–"', "32,2%", "32.2%"],
    [1, "0.00%", "100%", "100%"],
    [AUGUST, "mmm yyyy", "Agu 2025", "Aug 2025"],
    [AUGUST, "dd mmm yyyy", "1 Agustus 2025", "1 August 2025"],
    [AUGUST, "[$-421]dd mmmm yyyy;@", "1 Agustus 2025", "1 August 2025"],
    [AUGUST, '"Tahun "yyyy', "Tahun 2025", "Tahun 2025"],
    [2025, "0", "2025", "2025"],
    [913_701_600, '#,##0;(#,##0);"–"', "913.701.600", "913,701,600"],
    [-113_701_600, '#,##0.0,,;(#,##0.0,,);"–"', "−113,7 juta", "−113.7 million"],
    [0, '#,##0.0,,;(#,##0.0,,);"–"', "0", "0"],
    [25_200_000, '+#,##0;-#,##0;"–"', "+25.200.000", "+25,200,000"],
    [-334_101_600, '+#,##0;-#,##0;"–"', "−334.101.600", "−334,101,600"],
    [3, '0 "perlu diperhatikan"', "3 perlu diperhatikan", "3 perlu diperhatikan"],
    [0.938, "General", "0,938", "0.938"],
    [2_474_598.99, "#,##0", "2.474.599", "2,474,599"],
    [1.005, "0.00", "1,01", "1.01"],
    ["Cukup", "General", "Cukup", "Cukup"],
    [true, "General", "ya", "yes"],
  ])("%s as %s", (value, format, id, en) => {
    expect([shownValue("id", value, format), shownValue("en", value, format)]).toEqual([id, en]);
  });

  test("is told whole where the cell shows a part only", () => {
    expect(wholeValue("id", 0.3193945, "0.00%")).toBe("31,93945%");
    expect(wholeValue("id", -113_701_600, "#,##0.0,,")).toBe("−113.701.600");
    expect(wholeValue("en", 2_474_598.99, "#,##0")).toBe("2,474,598.99");
    expect(wholeValue("id", 800_000_000, "#,##0")).toBeNull();
    expect(wholeValue("id", 0.25, "0.00%")).toBeNull();
    expect(wholeValue("id", 0.938, "General")).toBeNull();
    expect(wholeValue("id", AUGUST, "mmm yyyy")).toBeNull();
  });
});
