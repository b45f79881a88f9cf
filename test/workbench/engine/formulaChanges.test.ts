import * as fc from "fast-check";
import { expect, it } from "vitest";
import { openBook, rect } from "./book";

const ROWS = 8;
const row = fc.integer({ min: 1, max: ROWS });
const cell = fc.record({ column: fc.constantFrom("A", "B", "C"), row });
/** Refers to columns left of its own alone, so that no circle comes about. */
const formula = fc.record({ column: fc.constantFrom(1, 2, 3), from: row, to: row, twice: fc.boolean() });

type Step =
  | { kind: "number"; at: { column: string; row: number }; value: number }
  | { kind: "formula"; at: { column: number; from: number; to: number; twice: boolean }; row: number }
  | { kind: "clear"; at: { column: string; row: number } }
  | { kind: "insert" | "delete"; row: number }
  | { kind: "undo" | "redo" | "settle" };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("number" as const), at: cell, value: fc.nat(9) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("formula" as const), at: formula, row }) },
  fc.record({ kind: fc.constant("clear" as const), at: cell }),
  fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), row }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const, "settle" as const) }) },
);

it("formulas that come, go and move between numbers are followed as if all were looked through each time", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { spreadsheet, sheet, put, values } = openBook();
      put("D1", [["=SUM(A1:C8)"], ["=COUNT(A1:C8)"]]);
      await spreadsheet.calculated();
      for (const each of steps) {
        if (each.kind === "number") put(`${each.at.column}${each.at.row}`, each.value);
        else if (each.kind === "clear") spreadsheet.clear(sheet, rect(`${each.at.column}${each.at.row}`), "Contents");
        else if (each.kind === "insert") spreadsheet.insertRows(sheet, each.row, 1);
        else if (each.kind === "delete") spreadsheet.deleteRows(sheet, each.row, 1);
        else if (each.kind === "settle") await spreadsheet.calculated();
        else if (each.kind === "formula") {
          const { column, from, to, twice } = each.at;
          const left = "ABC"[column - 1]!;
          const text = `=SUM(${left}${Math.min(from, to)}:${left}${Math.max(from, to)})+${left}${from}`;
          put(`${"BCD"[column - 1]!}${each.row + 2}`, twice ? [[text], [text]] : text);
        } else spreadsheet[each.kind]();
      }
      const followed = await values("A1:D14");
      const anew = openBook();
      anew.spreadsheet.restore(spreadsheet.snapshot());
      expect(followed).toEqual(await anew.values("A1:D14", anew.spreadsheet.sheets()[0]!.id));
    }),
    { numRuns: 60 },
  );
});
