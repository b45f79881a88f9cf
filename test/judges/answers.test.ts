import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { asCalculated, errorsIn } from "../../scripts/bench/books";
import { makeBook } from "../../scripts/book/makeBook";
import { gatherFacts } from "../../src/book/facts";
import { ComparisonLayout, FIRST_CHOICE, LABELS } from "../../src/book/sheets/comparison/layout";
import { PathLayout } from "../../src/book/sheets/path/layout";
import { coveragePath } from "../../src/whatif/path/path";
import { valueOf } from "../budget/valueOf";
import { riskOf } from "../book/support/risks";
import { RESULT } from "../../src/book/sheets/risk/layout";
import { pathOnSheet, pathQuestion } from "../book/support/paths";
import { compared, comparedPlan } from "../book/support/comparisons";
import { recalculateInLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "answers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = comparedPlan();
const { names } = gatherFacts(plan, { language: "id" });
const question = pathQuestion(
  { exits: 5_000, growth: 1_250 },
  { ceiling: 10_000_000_000, shape: "LATEST", capacity: 90_000 },
);
const path = pathOnSheet(question);
const risk = riskOf(plan, 900_000_000);
const comparison = compared(plan, [null, "S1", "S2"], [0, 1]);

it("LibreOffice calculates the sheets of answers as the core does, without an error cell", async () => {
  const made = await makeBook(plan, "id", undefined, { comparison, path, risk, basis: {}, learn: { typed: [] } });
  if (!made.ok) throw new Error(made.reason);
  const file = join(folder, "answers.xlsx");
  writeFileSync(file, made.bytes);
  const [book] = await recalculateInLibreOffice([file]);
  expect(errorsIn(book!)).toEqual([]);
  const { value } = asCalculated(book!, names);
  const steps = comparison.bridge!.steps.filter(({ amount }) => amount !== 0);
  const layout = new ComparisonLayout({ ...comparison, bridge: { ...comparison.bridge!, steps } });
  expect(value("comparison", layout.status, LABELS)).toBe("Buku masih sama dengan saat perbandingan ini ditulis.");
  const [first, second] = comparison.choices;
  const cost = layout.differenceRow(layout.figureRow("cost"));
  expect(value("comparison", cost, FIRST_CHOICE + 1)).toBe(second!.cost! - first!.cost!);
  const { row, rows } = layout.bridge;
  expect(value("comparison", row + rows - 1, FIRST_CHOICE)).toBe(second!.cost);
  expect(value("comparison", row + rows - 1, layout.bars("reached").column)).toBe(second!.cost);
  expect(value("risk", RESULT + 1, 0)).toBe("Buku masih sama dengan saat simulasi ini ditulis.");
  const walked = valueOf(coveragePath(question));
  const onSheet = new PathLayout(path);
  walked.years.forEach(({ year, participants, cost }, index) =>
    expect(
      (["year", "after", "cost"] as const).map((column) =>
        value("path", onSheet.firstYear + index, onSheet.column(column)),
      ),
    ).toEqual([year, participants, cost]),
  );
}, 300_000);
