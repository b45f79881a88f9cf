/**
 * Ringkasan as a screen reader goes through it: row by row from the left. Panels stand side by side, so it hears the titles
 * of a band first, and each is a sentence that says the panel's result; then the heads, then figures row by row.
 */
import { describe, expect, test } from "vitest";
import { planBook } from "../../src/book/planBook";
import { LEFT, MIDDLE, PAGE_COLUMNS, RIGHT, ROWS, SCENARIO } from "../../src/book/sheets/summary/layout";
import { examplePlan } from "../../src/budget/examplePlan";
import { REGIONS } from "../../src/law/regions";
import { calculate } from "./support/ironcalc";

describe.each(REGIONS.map((region) => ({ name: region.name, region })))("Ringkasan of $name", ({ region }) => {
  const book = planBook(examplePlan(region, "id"), { language: "id", writtenOn: "2026-11-27" });
  const sheet = book.sheets[0]!;

  test("says region and scenario, then the ask, its words, and the three checks, before any panel", async () => {
    const calculated = await calculate(book);
    const spoken = sheet.cells.flatMap((line, row) =>
      line.slice(0, PAGE_COLUMNS).flatMap((content, column) => {
        const text = content === null ? "" : String(calculated.value("summary", row, column));
        return text === "" ? [] : [{ row, column, text }];
      }),
    );
    const head = spoken.filter(({ row }) => row < ROWS.first);
    expect(head[0]!.text).toContain(region.name.replace(/^(Kabupaten|Kota|Provinsi) /, ""));
    const at = (row: number) => head.filter((one) => one.row === row).map(({ column }) => column);
    expect(at(ROWS.region)).toEqual([LEFT, SCENARIO.column - 2, SCENARIO.column, SCENARIO.column + 2]);
    expect(at(ROWS.ask)).toEqual([LEFT]);
    expect(at(ROWS.words)).toEqual([LEFT]);
    expect(at(ROWS.checks)).toEqual([LEFT, MIDDLE, RIGHT]);
    for (const { text } of head.filter(({ row }) => row === ROWS.checks)) expect(text).toMatch(/^[●▲✖■]/);

    for (const band of [ROWS.first, ROWS.second, ROWS.third]) {
      const titles = spoken.filter(({ row }) => row === band);
      // A title begins its panel; nothing of the panel stands above or left of it.
      for (const { column } of titles) expect([LEFT, MIDDLE, RIGHT], `${band}`).toContain(column);
      expect(titles.length).toBeGreaterThan(1);
      for (const { text } of titles) expect(text.split(" ").length, text).toBeGreaterThan(2);
      const heads = spoken.filter(({ row }) => row === band + 1);
      expect(heads.map(({ column }) => column)).toContain(LEFT);
      expect(heads.every(({ text }) => !/^[\d.,]+$/.test(text))).toBe(true);
    }
    // Sources come last.
    expect(Math.max(...spoken.map(({ row }) => row))).toBeGreaterThanOrEqual(ROWS.notes);
    expect(spoken.filter(({ row }) => row >= ROWS.notes).every(({ column }) => column <= LEFT + 1)).toBe(true);
  });

  test("its charts come in the order of the page, each below the title of its panel and beside or below its figures", () => {
    const places = sheet.charts.map(({ area }) => area);
    const inOrder = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
    expect(places).toEqual(inOrder);
    for (const { area, name } of sheet.charts) {
      const band = [ROWS.first, ROWS.second, ROWS.third].filter((row) => row < area.row).pop()!;
      const panel = [LEFT, MIDDLE, RIGHT].filter((column) => column <= area.column).pop()!;
      const titled = [LEFT, MIDDLE, RIGHT].filter((column) => sheet.cells[band]?.[column] != null && column <= panel);
      expect(titled, name).not.toEqual([]);
      // No chart covers a cell that says something.
      const covered = sheet.cells
        .slice(area.row, area.row + area.rows)
        .flatMap((line) => line.slice(area.column, area.column + area.columns));
      expect(
        covered.filter((content) => content !== null),
        name,
      ).toEqual([]);
    }
  });
});
