import { describe, expect, it } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { readPlanFile } from "../../src/planfile/readPlanFile";
import { writePlanFile } from "../../src/planfile/writePlanFile";
import { fileOf, saidOf } from "./planTexts";

const provision = (changes: object = {}) => ({
  parameter: "bpu.jkm",
  mulai: "2025-04",
  selesai: "2025-06",
  peraturan: "Perbup 12/2025",
  pasal: "Pasal 4",
  nilai: 7_000,
  ...changes,
});
const file = (...provisions: object[]) => fileOf({ ketentuanSetempat: provisions });

describe("local provisions of a plan file", () => {
  it("are read, used, and written again", () => {
    const wages = { parameter: "pu.jht", nilai: undefined, pemberiKerja: 4_000, pekerja: 0, selesai: undefined };
    const read = readPlanFile(file(provision(), provision(wages)));
    if (!read.ok) throw new Error("unreadable");
    expect(computeBudget(read.plan).total).toBe(100 * (12 * 16_800 + 3 * 200));
    expect(read.plan.localProvisions?.map(({ values }) => values)).toEqual([[7_000], [4_000, 0]]);
    expect(readPlanFile(writePlanFile(read.plan))).toEqual(read);
  });

  it.each<[string, object, RegExp]>([
    ["without its regulation", { peraturan: undefined }, /ketentuanSetempat\[0\].*peraturan/],
    ["without its article", { pasal: undefined }, /ketentuanSetempat\[0\].*pasal/],
    ["with a number of another parameter", { nilai: undefined, pekerja: 1 }, /pekerja/],
    ["without its number", { nilai: undefined }, /nilai/],
    ["of no parameter of the law", { parameter: "bpu.entah", nilai: undefined }, /bpu\.entah/],
    ["with months reversed", { selesai: "2025-01" }, /berakhir \(Jan 2025\) sebelum mulai \(Apr 2025\)/],
    ["that costs a negative amount", { nilai: -1 }, /ketentuanSetempat\[0\]/],
  ])("%s are refused", (_, change, said) => {
    expect(saidOf(file(provision(change)))).toMatch(said);
  });
});
