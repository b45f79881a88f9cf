import { describe, expect, test } from "vitest";
import { cellAddress } from "../../src/book/address";
import { provisionName, provisionNamed } from "../../src/book/rates/provisionName";
import { LAW } from "../../src/law/baseline";
import { calculate } from "./support/ironcalc";
import { exampleBooks, lookAt } from "./support/examples";

describe.each(exampleBooks())("$name: nothing technical in sight", ({ book, year }) => {
  const cells = book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((line, row) =>
      line.map((content, column) => ({ sheet, row, column, content, at: `${sheet.name}!${cellAddress(row, column)}` })),
    ),
  );

  test("no day stands as 2026-11-21", () => {
    const isTyped = ({ sheet, row, column }: (typeof cells)[number]) =>
      sheet.inputs.some(
        (area) =>
          row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
    const days = cells.filter(
      (cell) => typeof cell.content === "string" && /^\d{4}-\d\d(-\d\d)?$/.test(cell.content) && !isTyped(cell),
    );
    expect(days.map(({ at, content }) => `${at} ${String(content)}`)).toEqual([]);
  });

  test("no code that nobody would type", () => {
    const codes = cells.filter(
      ({ sheet, content }) =>
        // Numbers in words, on the working sheet, have hyphens too.
        sheet.key !== "work" && typeof content === "string" && /^[a-z]+[-.][a-z0-9.-]+$/.test(content),
    );
    expect(codes.map(({ at, content }) => `${at} ${String(content)}`)).toEqual([]);
  });

  test("no number and no day stands as text, which spreadsheets mark as a mistake", () => {
    const marked = cells.filter(
      // The working sheet is read by formulas; account codes have too many points to be numbers.
      ({ sheet, content }) =>
        sheet.key !== "work" &&
        typeof content === "string" &&
        /^\d+([.,]\d+){0,2}%?$|^\d{1,2} [A-Za-z]+ \d{4}$/.test(content),
    );
    expect(marked.map(({ at, content }) => `${at} ${String(content)}`)).toEqual([]);
  });

  test("years carry no thousands mark", async () => {
    const calculated = await calculate(book);
    const years = cells.filter(
      ({ sheet, row, column, content }) => content !== null && calculated.value(sheet.key, row, column) === year,
    );
    expect(years.length).toBeGreaterThan(2);
    const marked = years.filter(({ sheet, row, column }) => lookAt(sheet, row, column).numberFormat?.includes("#,##0"));
    expect(marked.map(({ at }) => at)).toEqual([]);
  });
});

test("no two provisions share their name, and a name leads back to its provision", () => {
  for (const language of ["id", "en"] as const)
    for (const parameter of LAW.parameters)
      expect(provisionNamed(LAW, provisionName(language, parameter))).toBe(parameter.id);
});
