import { Workbook } from "@cj-tech-master/excelts";
import { expect, it } from "vitest";
import { makeBook } from "../../scripts/book/makeBook";
import { readArea } from "../../src/book/address";
import { examplePlan } from "../../src/budget/examplePlan";
import { REGIONS } from "../../src/law/regions";
import { readArchive } from "../judges/formulaTexts";

it.each(REGIONS.map((region) => [region.name, region] as const))(
  "the charts of %s are named and described, and plot what their cells say",
  async (_, region) => {
    const made = await makeBook(examplePlan(region, "id"), "id");
    if (!made.ok) throw new Error(made.reason);
    const parts = readArchive(Buffer.from(made.bytes));
    const drawing = parts.get("xl/drawings/drawing1.xml")!;
    const named = [...drawing.matchAll(/<xdr:cNvPr id="\d+" name="(Bagan [^"]+)" descr="([^"]+)"/g)];
    const charts = [...parts].filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(named).toHaveLength(charts.length);
    const file = new Workbook();
    await file.xlsx.load(made.bytes);
    let [points, figures] = [0, 0];
    for (const [, text] of charts)
      for (const [, formula, cache] of text.matchAll(/<c:val><c:numRef><c:f>([^<]+)<\/c:f>(.*?)<\/c:numRef>/g)) {
        const area = readArea(formula!)!;
        const sheet = file.getWorksheet(formula!.slice(0, formula!.lastIndexOf("!")).replace(/^'|'$/g, ""))!;
        for (let row = 0; row < area.rows; row += 1)
          for (let column = 0; column < area.columns; column += 1) {
            const cell = sheet.getCell(area.row + 1 + row, area.column + 1 + column);
            if (typeof (cell.formula ? cell.result : cell.value) === "number") figures += 1;
          }
        for (const [, index, value] of cache!.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)<\/c:v>/g)) {
          const at = Number(index);
          const cell = sheet.getCell(
            area.row + 1 + (area.rows > 1 ? at : 0),
            area.column + 1 + (area.rows > 1 ? 0 : at),
          );
          const shown = cell.formula ? cell.result : cell.value;
          expect(Number(value), `${formula} ${index}`).toBe(typeof shown === "number" ? shown : 0);
          points += 1;
        }
      }
    expect(charts).toHaveLength(4);
    expect(points).toBeGreaterThan(40);
    // None is left out: a point for each figure in the cells a chart names.
    expect(points).toBeGreaterThanOrEqual(figures);
  },
);
