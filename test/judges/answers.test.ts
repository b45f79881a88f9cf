import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { asCalculated, errorsIn } from "../../scripts/bench/books";
import { makeBook } from "../../scripts/book/makeBook";
import type { Answers } from "../../src/book/answers";
import { gatherFacts } from "../../src/book/facts";
import { ComparisonLayout, FIRST_CHOICE, LABELS } from "../../src/book/sheets/comparison/layout";
import {
  FUND_COLUMNS,
  PathLayout,
  STATUS,
  TOGETHER_COLUMNS,
  type TogetherColumn,
} from "../../src/book/sheets/path/layout";
import { coveragePath } from "../../src/whatif/path/path";
import { valueOf } from "../budget/valueOf";
import { ASSUMED, riskOf } from "../book/support/risks";
import { sensitivityOf } from "../book/support/sensitivities";
import { RESULT, RISK_MONTH_COLUMNS, RiskLayout } from "../../src/book/sheets/risk/layout";
import { fund } from "../budget/samples";
import { pathOfTwo, pathOnSheet, pathQuestion } from "../book/support/paths";
import { compared, comparedPlan } from "../book/support/comparisons";
import { recalculateInLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "answers-"));
const validator = join(process.cwd(), "node_modules", ".bin", "ooxml-validator");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = comparedPlan();
const { names } = gatherFacts(plan, { language: "id" });
const question = pathQuestion(
  { exits: 5_000, growth: 1_250 },
  { ceiling: 10_000_000_000, shape: "LATEST", capacity: 90_000 },
);
const path = pathOnSheet(question);
/** Every table of its sheet: funds, months and assumptions that rise and fall together. */
const funded: typeof plan = {
  ...plan,
  groups: plan.groups.map((one) => ({ ...one, fund: "f" })),
  funds: [fund({ id: "f", name: "DBHCHT", ceilings: { [plan.year]: 900_000_000 } })],
};
const together = ASSUMED.map((one) => ({ ...one, shared: true }));
/** Several segments added up, in a book of their own. */
const two = pathOfTwo({ shape: "BUDGET" });
const pathOfSeveral = pathOnSheet(two, plan);
const sensitivity = sensitivityOf(plan);
const risk = riskOf(funded, 900_000_000, together, [{ one: 1, other: 2, value: 0.3 }]);
const comparison = compared(plan, [null, "S1", "S2"], [0, 1]);

/** The cells of a book with these answers as LibreOffice calculates them; nothing may be wrong in it on the way. */
async function judged(name: string, answers: Answers) {
  const made = await makeBook(plan, "id", undefined, answers);
  if (!made.ok) throw new Error(made.reason);
  const file = join(folder, name);
  writeFileSync(file, made.bytes);
  const { stdout } = await promisify(execFile)(validator, [file]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  const [book] = await recalculateInLibreOffice([file]);
  expect(errorsIn(book!)).toEqual([]);
  return asCalculated(book!, names).value;
}

it("Microsoft's SDK finds no error, and LibreOffice calculates the sheets of answers as the core does, without an error cell", async () => {
  const value = await judged("answers.xlsx", { comparison, path, risk, sensitivity, basis: {}, learn: { typed: [] } });
  const steps = comparison.bridge!.steps.filter(({ amount }) => amount !== 0);
  const layout = new ComparisonLayout({ ...comparison, bridge: { ...comparison.bridge!, steps } });
  expect(value("comparison", layout.status, LABELS)).toBe("Buku masih sama dengan saat perbandingan ini ditulis.");
  const [first, second] = comparison.choices;
  const cost = layout.differenceRow(layout.figureRow("cost"));
  expect(value("comparison", cost, FIRST_CHOICE + 1)).toBe(second!.cost! - first!.cost!);
  const { row, rows } = layout.bridge;
  expect(value("comparison", row + rows - 1, FIRST_CHOICE)).toBe(second!.cost);
  expect(value("comparison", row + rows - 1, layout.bars("reached").column)).toBe(second!.cost);
  expect(value("sensitivity", 4, 0)).toBe("Buku masih sama dengan saat lembar ini ditulis.");
  expect(value("risk", RESULT + 1, 0)).toBe("Buku masih sama dengan saat simulasi ini ditulis.");
  const { monthArea } = new RiskLayout(risk);
  const upTo = value("risk", monthArea.row + monthArea.rows - 1, RISK_MONTH_COLUMNS.indexOf("upTo"));
  expect(Number(upTo)).toBeCloseTo(risk.mean!, 2);
  const walked = valueOf(coveragePath(question));
  const onSheet = new PathLayout(path).first;
  walked.years.forEach(({ year, participants, cost }, index) =>
    expect(
      (["year", "after", "cost"] as const).map((column) =>
        value("path", onSheet.firstYear + index, onSheet.column(column)),
      ),
    ).toEqual([year, participants, cost]),
  );
}, 300_000);

it("Microsoft's SDK and LibreOffice agree on a path of several segments", async () => {
  const value = await judged("segments.xlsx", { path: pathOfSeveral });
  const walked = valueOf(coveragePath(two));
  const layout = new PathLayout(pathOfSeveral);
  const together = (row: number, column: TogetherColumn) => value("path", row, TOGETHER_COLUMNS.indexOf(column));
  walked.years.forEach(({ year, participants, cost }, index) => {
    const row = layout.togetherStart + 1 + index;
    expect((["year", "after", "cost"] as const).map((key) => together(row, key))).toEqual([year, participants, cost]);
  });
  walked.funds.forEach(({ fund: id, year, cost, missing }) => {
    const row = layout.fundRow(
      two.funds.findIndex((one) => one.id === id),
      year - 2026,
    );
    const cells = (["year", "cost", "lacking"] as const).map((key) => value("path", row, FUND_COLUMNS.indexOf(key)));
    expect(cells).toEqual([year, cost, missing]);
  });
  expect(value("path", STATUS, 0)).toBe("Iuran kelompok yang dicatat di sini masih sama dengan buku.");
}, 300_000);
