import { describe, expect, it } from "vitest";
import { LAW } from "../../src/law/baseline";
import type { Lever } from "../../src/whatif/lever";
import { tornado, twoWaySteps } from "../../src/whatif/sensitivity";
import { finished } from "./finished";
import { plan } from "../budget/samples";
import { codesOf, valueOf } from "../budget/valueOf";

const everyone = { by: "ALL", value: null } as const;
const people: Lever = (percent) => ({
  target: "group",
  who: everyone,
  field: "people",
  change: { op: "TIMES", per100000: percent * 1000 },
  reason: "",
});
const months: Lever = (lost) => ({
  target: "group",
  who: everyone,
  field: "last",
  change: { op: "PLUS", amount: -lost },
  reason: "",
});
const setting = { plan: plan(), law: LAW, scenario: null };
/** 100 people for a year. */
const COST = 20_160_000;

describe("a tornado of every input over its range", () => {
  it("puts the widest first and keeps the figure with nothing moved", () => {
    const found = valueOf(
      tornado(
        setting,
        [
          { name: "Bulan", lever: months, low: 0, high: 3 },
          { name: "Orang", lever: people, low: 80, high: 120 },
        ],
        "cost",
      ),
    );
    expect(found.base).toBe(COST);
    expect(found.bars).toEqual([
      { name: "Orang", low: 80, high: 120, atLow: COST * 0.8, atHigh: COST * 1.2, spread: COST * 0.4 },
      { name: "Bulan", low: 0, high: 3, atLow: COST, atHigh: COST * 0.75, spread: COST * 0.25 },
    ]);
  });
  it("refuses a range that is none, and a figure that cannot be told", () => {
    expect(codesOf(tornado(setting, [{ name: "Orang", lever: people, low: 2, high: 1 }], "cost"))).toEqual([
      "bounds_reversed",
    ]);
    expect(codesOf(tornado(setting, [], "coverage"))).toEqual(["coverage_parts_missing"]);
  });
});

describe("a table of two inputs", () => {
  it("has a figure for every pair", () => {
    const table = valueOf(
      finished(twoWaySteps(setting, { lever: people, values: [50, 100] }, { lever: months, values: [0, 6] })),
    );
    expect(table.map((line) => line.map(({ cost }) => cost))).toEqual([
      [COST / 2, COST / 4],
      [COST, COST / 2],
    ]);
  });
  it("stays readable", () => {
    const values = Array.from({ length: 21 }, (_, index) => index);
    const steps = twoWaySteps(setting, { lever: people, values }, { lever: months, values });
    expect(codesOf(finished(steps))).toEqual(["table_too_large"]);
  });
});
