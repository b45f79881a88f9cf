import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormulaTree } from "../../../src/workbench/engine/univer/formulaTree";
import { asksForPresence } from "../../../src/workbench/engine/univer/formulaPresence";
import { PendingFormulas } from "../../../src/workbench/engine/univer/pendingFormulas";
import { openBook, rect } from "./book";

interface Named {
  name: string;
  tree: FormulaTree;
}
const entry = (name: string): Named => ({ name, tree: { formula: name } as FormulaTree });

/** A chain first → second → third; `results` gives what each comes to when calculated. */
function chain(results: Record<string, [before: unknown, after: unknown] | null>) {
  const entries = ["first", "second", "third"].map(entry);
  const calculated = new Set<string>();
  const pending = new PendingFormulas<Named>(entries, new Set([entries[0]!]), {
    result: ({ formula }) => {
      const pair = results[formula];
      return pair ? { value: pair[calculated.has(formula) ? 1 : 0], type: 2 } : null;
    },
    forDependents: (of, visit) => {
      const next = entries[entries.indexOf(of) + 1];
      if (next) visit(next);
    },
  });
  while (pending.length > 0) calculated.add(pending.pop()!.formula);
  return { calculated: [...calculated], finished: pending.finished };
}

describe("only what a change reaches is calculated", () => {
  it("stops where a result is as it was", () => {
    expect(chain({ first: [1, 2], second: [5, 5], third: [7, 8] })).toEqual({
      calculated: ["first", "second"],
      finished: true,
    });
  });

  it("goes on while results change, and where they cannot be compared", () => {
    expect(chain({ first: [1, 2], second: null, third: [7, 7] }).calculated).toEqual(["first", "second", "third"]);
  });

  it("a calculation that was left in the middle is not finished", () => {
    const entries = [entry("first"), entry("second")];
    const pending = new PendingFormulas<Named>(entries, new Set(entries), {
      result: () => null,
      forDependents: () => undefined,
    });
    pending.pop();
    expect(pending.finished).toBe(false);
  });

  it("any writes, one after another, give the same as calculating everything anew", async () => {
    const formulas = [
      ["=SUM(A1:A40)", "=INT(A1/10)", "=IF(C1>1,C2,C3)"],
      ["=INDEX(A1:A40,3)", "=B1*2", "=MAX(B1:B3)"],
      ['=IF(A2="",0,A2)', '=C2&"x"', '=COUNTIF(A1:A40,">5")'],
    ];
    const write = fc.record({
      row: fc.integer({ min: 0, max: 39 }),
      value: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom("", "a", true)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 8 }), async (writes) => {
        const stepwise = openBook();
        const atOnce = openBook();
        stepwise.put("B1", formulas);
        await stepwise.spreadsheet.calculated();
        for (const { row, value } of writes) {
          stepwise.put(`A${row + 1}`, [[value]]);
          await stepwise.spreadsheet.calculated();
          atOnce.put(`A${row + 1}`, [[value]]);
        }
        atOnce.put("B1", formulas);
        expect(await stepwise.values("B1:D3")).toEqual(await atOnce.values("B1:D3"));
      }),
      { numRuns: 40 },
    );
  });

  it("a formula that counts the rows of a range it stands in is no circle", async () => {
    const { put, values } = openBook();
    put("B1", [["=SUM(A1:A101)"]]);
    put(
      "A1",
      Array.from({ length: 100 }, (_, row) => [`=ROWS(A$1:A${row + 1})+C$1`]),
    );
    expect(await values("B1:B1")).toEqual([[5050]]);
    put("C1", [[1]]);
    expect(await values("B1:B1")).toEqual([[5150]]);
  });

  it.each([
    ["=SUMPRODUCT(1-ISFORMULA(A1:A9))", true],
    ["=IFERROR(MAX(0,339+SUMPRODUCT(ISFORMULA('Baca dulu'!$K$1)*1)-SUMPRODUCT(ISFORMULA($A$1:$AC$38)*1)),0)", true],
    ["=SUMPRODUCT(1-ISFORMULA(A1:A9))+A1", false],
    ["=SUMPRODUCT(ISFORMULA(A1:A9)*(B1:B9>0))", false],
    ["=SUMPRODUCT(ISFORMULA(INDEX(A1:A9,B1))*1)", false],
    ["=ISFORMULA(A1)&SI_Total", false],
    ["=SUM(A1:A9)", false],
  ])("%s asks for nothing but formulas: %s", (formula, only) => {
    expect(asksForPresence(formula)).toBe(only);
  });

  it("whether cells hold formulas follows what is written, undone and moved, and is left alone by results", async () => {
    const { put, values, spreadsheet, sheet } = openBook();
    put("A1", [[1], ["=A1+1"], ["=A2+1"], ["=A3+1"]]);
    put("C1", [["=SUMPRODUCT(1-ISFORMULA(A2:A4))", "=C1*10"]]);
    const counted = async (at = "C1:D1") => (await values(at))[0];
    expect(await counted()).toEqual([0, 0]);
    put("A1", [[5]]);
    expect(await values("A4:A4")).toEqual([[8]]);
    expect(await counted()).toEqual([0, 0]);
    put("A3", [[7]]);
    expect(await counted()).toEqual([1, 10]);
    spreadsheet.undo();
    expect(await counted()).toEqual([0, 0]);
    spreadsheet.clear(sheet, rect("A2:A3"), "Contents");
    expect(await counted()).toEqual([2, 20]);
    spreadsheet.undo();
    expect(await counted()).toEqual([0, 0]);
    spreadsheet.insertRows(sheet, 2, 2);
    expect(await counted()).toEqual([2, 20]);
    put("A3", [["=A2"], ["=A3"]]);
    expect(await counted()).toEqual([0, 0]);
  });

  it("results of a calculation stopped half-way reach their dependents", async () => {
    const { put, values, spreadsheet } = openBook();
    put("A1", [[1, "=A1+1", "=B1*2"]]);
    put(
      "A2",
      Array.from({ length: 1200 }, (_, index) => [index, `=A${index + 1}+$A$1`, `=B${index + 2}+1`]),
    );
    await spreadsheet.calculated();
    for (const value of [2, 3, 4]) {
      put("A1", [[value]]);
      await new Promise((resolve) => setTimeout(resolve, 3));
      put("E1", [[value]]);
    }
    await spreadsheet.calculated();
    expect(await values("B1:C1")).toEqual([[5, 10]]);
    expect(await values("C1201:C1201")).toEqual([[1198 + 4 + 1]]);
  });
});
