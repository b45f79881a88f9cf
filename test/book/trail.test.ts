import { describe, expect, test } from "vitest";
import type { TrailEntry } from "../../src/budget/plan";
import { isFormula } from "../../src/book/content";
import { planBook } from "../../src/book/planBook";
import { tableNames } from "../../src/book/names";
import { TRAIL_HEADER } from "../../src/book/sheets/trail";
import { trailSheet } from "../../src/texts/book/trail";
import { group, plan } from "./support/plans";

const book = (trail: TrailEntry[] | null, language: "id" | "en" = "id") =>
  planBook({ ...plan([group()]), trail }, { language, also: ["trail"] });
const sheetOf = (of: ReturnType<typeof book>) => of.sheets.find(({ key }) => key === "trail")!;

const changes: TrailEntry[] = [
  { at: "2025-05-15 09:30", who: "Siti", what: "Kader Posyandu: Orang", from: "6.043", to: "6.100" },
  { at: "2025-05-15 09:31", who: null, what: "Dana DBHCHT: Pagu 2025", from: null, to: "=1+1" },
];

describe("Jejak", () => {
  test("one row per change, oldest first, as a named table of texts", () => {
    const sheet = sheetOf(book(changes));
    expect(sheet.cells.slice(TRAIL_HEADER + 1)).toEqual(
      changes.map(({ at, who, what, from, to }) => [at, who, what, from, to]),
    );
    expect(sheet.cells.flat().filter((content) => content !== null && isFormula(content))).toEqual([]);
    expect(sheet.tables[0]!.area).toEqual({ row: TRAIL_HEADER, column: 0, rows: 3, columns: 5 });
    expect(sheet.names.find(({ name }) => name === tableNames.trail)!.area).toMatchObject({
      row: TRAIL_HEADER + 1,
      rows: 2,
    });
    expect(
      sheet.looks.find(({ area, look }) => area.row === TRAIL_HEADER + 1 && look.numberFormat === "@")!.area,
    ).toMatchObject({ rows: 2, columns: 5 });
  });

  test.each(["id", "en"] as const)("empty, it says what will appear (%s)", (language) => {
    for (const trail of [[], null]) {
      const sheet = sheetOf(book(trail, language));
      expect(sheet.cells[4]![0]).toBe(trailSheet.empty[language]);
      expect(sheet.cells[TRAIL_HEADER + 1]).toEqual([null, null, null, null, null]);
    }
  });
});
