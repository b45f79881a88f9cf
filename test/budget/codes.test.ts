import { describe, expect, it } from "vitest";
import { freshCode } from "../../src/budget/freshCode";
import { fundCode } from "../../src/budget/fundCode";
import { FUND_KINDS } from "../../src/law/fundKinds";

describe("the code of a new funding source", () => {
  it("is one a person would write, whatever its kind", () => {
    const codes = FUND_KINDS.map((kind) => fundCode(kind, []));
    expect(codes).toContain("APBD");
    expect(codes).toContain("DBH-SAWIT");
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]+(-[A-Z]+)?$/);
  });

  it("has a number where the kind is taken, in whatever case it was typed", () => {
    expect(fundCode("APBD_KABUPATEN", ["apbd", "APBD-2"])).toBe("APBD-3");
  });
});

it("a fresh code is no other's, in whatever case that was typed", () => {
  expect(freshCode("K", ["k1", "K2"])).toBe("K3");
  expect(freshCode("K", ["k2"])).toBe("K3");
});
