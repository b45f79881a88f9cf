import { describe, expect, it } from "vitest";
import {
  bandOf,
  coverageAfter,
  RELIEF_MONTHS,
  reliefAmounts,
  shareAmounts,
  truthTables,
} from "../../scripts/law-page/truthTables";
import type { FundKind } from "../../src/budget/plan";
import { FUND_KINDS } from "../../src/law/fundKinds";
import { monthOf } from "../../src/law/month";

/** The tables of docs/law.md against figures worked out by hand from the articles, not from the parameters. */
describe("truth tables", () => {
  it("share × programme: a wage of 5,000,000", () => {
    expect(shareAmounts()).toEqual({
      TOTAL: { JKK: 12_000, JKM: 15_000, JHT: 285_000, JP: 150_000 },
      PEMBERI_KERJA: { JKK: 12_000, JKM: 15_000, JHT: 185_000, JP: 100_000 },
      PEKERJA: { JKK: 0, JKM: 0, JHT: 100_000, JP: 50_000 },
    });
  });

  // July 2020 | PP 49/2020 August to January | February | March 2026 | PP 50/2025 April to December | January 2027,
  // then transport: December 2025 | January 2026 to March 2027 | April 2027. 1 % of 10,000 and of 6,800 is 100 and 68.
  const relieved = [16_800, 168, 168, 16_800, 16_800, 8_400, 8_400, 16_800, 16_800, 8_400, 8_400, 16_800];
  const excluded = relieved.map((amount) => (amount === 8_400 ? 16_800 : amount));
  const RELIEVED: readonly FundKind[] = ["CSR", "MANDIRI", "LAIN"];
  it.each(FUND_KINDS)("fund kinds × reliefs × months: %s", (kind) => {
    expect(RELIEF_MONTHS).toHaveLength(relieved.length);
    expect(reliefAmounts(kind)).toEqual(RELIEVED.includes(kind) ? relieved : excluded);
  });

  it.each([
    [1, 1_000_000, 10_000, 20_000],
    [1_099_999, 1_000_000, 10_000, 20_000],
    [1_100_000, 1_200_000, 12_000, 24_000],
    [2_699_999, 2_600_000, 26_000, 52_000],
    [2_700_000, 2_950_000, 29_500, 59_000],
    [3_199_999, 2_950_000, 29_500, 59_000],
    [3_200_000, 3_450_000, 34_500, 69_000],
    [8_199_999, 7_950_000, 79_500, 159_000],
    [8_200_000, 8_700_000, 87_000, 174_000],
    [20_199_999, 19_700_000, 197_000, 394_000],
    [20_200_000, 20_700_000, 207_000, 414_000],
    [1_000_000_000, 20_700_000, 207_000, 414_000],
  ])("bands: an income of %d counts as %d", (income, base, JKK, JHT) => {
    expect(bandOf(income)).toEqual({ base, JKK, JHT });
  });

  it.each([
    [0, monthOf(2025, 1), 5_000, 5_000],
    [400, monthOf(2025, 1), 4_600, 4_600],
    [1_000, monthOf(2025, 1), 4_000, 4_000],
    [400, monthOf(2025, 10), 4_600, 4_600],
    [0, monthOf(2025, 11), 5_000, 4_000],
    [400, monthOf(2025, 11), 4_600, 4_000],
  ])("coverage: %d of 1,000 counted already, from month %d", (covered, first, enrolled, fully) => {
    expect(coverageAfter(covered, first)).toEqual({ enrolled, protected: fully });
  });

  it("on the page both edges of every band have the same base", () => {
    const rows = truthTables()
      .split("\n")
      .filter((line) => /^\| Rp[\d.]+ \| (Rp|tanpa)/.test(line));
    expect(rows).toHaveLength(33);
    for (const row of rows) {
      const cells = row.split(" | ");
      expect(cells[2]).toBe(cells[3]);
    }
  });
});
