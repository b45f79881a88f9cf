/** The titles by which a figure is explained are those of its own table: held against the plan of the sheets, whose heads have a look of their own. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { cellAddress, within } from "../../src/book/address";
import { isFormula } from "../../src/book/content";
import { explainCell } from "../../src/book/explain/explainCell";
import { looks, type Look } from "../../src/book/look";
import { planBook } from "../../src/book/planBook";
import type { SheetPlan } from "../../src/book/sheetPlan";
import { examplePlan } from "../../src/budget/examplePlan";
import type { BudgetPlan } from "../../src/budget/plan";
import type { WriteOptions } from "../../src/excel/door";
import { REGIONS } from "../../src/law/regions";
import { cellTitle } from "../../src/taskpane/views/explain/cellWords";
import { showMonth } from "../../src/texts/months";
import { monthOfSerial } from "../../src/book/content";
import { compared, comparedPlan } from "../book/support/comparisons";
import { lookAt } from "../book/support/examples";
import { pathOnSheet, pathQuestion } from "../book/support/paths";
import { riskOf } from "../book/support/risks";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 240_000 });

let book: ExcelBook | null = null;
afterEach(async () => book?.close());

/** Heads are tinted; those of `Ringkasan` and of figures beside the page are grey. */
const isHead = ({ fill, color, italic, numberFormat }: Look, content: unknown): boolean =>
  fill === looks.header.fill ||
  (typeof content === "string" && color === looks.helper.color && !italic && !numberFormat);

/** What the plan of a sheet has for the head of a cell's column; null where its table has none, "?" where it is calculated. */
function plannedHead(sheet: SheetPlan, row: number, column: number, language: "id" | "en"): string | null {
  // On `Ringkasan` tables stand side by side.
  const [from, to] = sheet.key === "summary" ? [Math.max(0, column - 2), column + 3] : [0, undefined];
  const line = (at: number) => (sheet.cells[at] ?? []).slice(from, to);
  for (let at = row - 1; at >= 0 && line(at).some((content) => content !== null); at -= 1) {
    const content = sheet.cells[at]![column] ?? null;
    const look = lookAt(sheet, at, column);
    if (content === null || typeof content === "boolean" || !isHead(look, content)) continue;
    // A single one is a heading or a remark.
    const beside = [-4, -3, -2, -1, 1, 2, 3, 4]
      .map((step) => column + step)
      .filter((other) => other >= 0 && isHead(lookAt(sheet, at, other), sheet.cells[at]![other] ?? null));
    if (sheet.key !== "summary" && beside.every((other) => (sheet.cells[at]![other] ?? null) === null)) continue;
    if (isFormula(content)) return "?";
    if (typeof content === "string") return content.trim();
    const month = showMonth(language, monthOfSerial(content)!);
    return look.numberFormat!.endsWith("]mmm") ? month : /"(.*) "yyyy/.exec(look.numberFormat!)![1]! + month.slice(3);
  }
  return null;
}

async function differences(
  plan: BudgetPlan,
  language: "id" | "en",
  answers: NonNullable<WriteOptions["answers"]> = {},
) {
  book = await openExcelBook();
  const written = await book.door.writePlan(plan, { language, answers });
  expect(written).toMatchObject({ status: "written" });
  await book.settled();
  const cells = (await (await book.door.figures()).cells())!;
  const planned = planBook(plan, { language, answers, writtenOn: new Date().toISOString().slice(0, 10) } as never);
  const wrong: string[] = [];
  let seen = 0;
  for (const sheet of planned.sheets)
    sheet.cells.forEach((line, row) =>
      line.forEach((content, column) => {
        if (!isFormula(content) && typeof content !== "number") return;
        const found = explainCell(cells, { sheet: sheet.name, row, column });
        if ("none" in found) return;
        seen += 1;
        const head = plannedHead(sheet, row, column, language);
        const said = found.label.month === null ? found.label.column : showMonth(language, found.label.month);
        if (head !== "?" && head !== said)
          wrong.push(
            `${sheet.name}!${cellAddress(row, column)}: "${said}" for "${head}"; ${cellTitle(language, found)}`,
          );
        const isInput = sheet.inputs.some((area) => within(area, row, column));
        if (found.formula === null && isInput !== found.isEntry)
          wrong.push(`${sheet.name}!${cellAddress(row, column)}: entry ${found.isEntry}`);
      }),
    );
  return { seen, wrong };
}

describe.each(REGIONS.map((region) => [region.name, region] as const))("%s", (_, region) => {
  test.each(["id", "en"] as const)("every figure is called by its own column (%s)", async (language) => {
    const { seen, wrong } = await differences(examplePlan(region, language), language);
    expect(seen).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});

test("so is every figure of the answers", async () => {
  const plan = comparedPlan();
  const { wrong } = await differences(plan, "id", {
    comparison: compared(plan, [null, "S1", "S2"], [0, 1]),
    path: pathOnSheet(pathQuestion({ exits: 5_000 }, { ceiling: 10_000_000_000 })),
    risk: riskOf(plan, 900_000_000),
    learn: { typed: [] },
    basis: {},
  });
  expect(wrong).toEqual([]);
});
