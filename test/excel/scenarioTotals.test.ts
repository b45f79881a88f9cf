import { expect, it, vi } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { sumGroups } from "../../src/budget/sumGroups";
import { regionOf } from "../cases/regionOf";
import { comparedPlan } from "../book/support/comparisons";
import { openExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 120_000 });

// A rate that a scenario may replace is calculated before the prices that rest on it.
it.each([
  ["with two scenarios", comparedPlan()],
  ["of the example of Kabupaten Blitar", examplePlan(regionOf("kab-blitar"), "id")],
])("a book %s shows the total of the plan from its first writing on", async (_, plan) => {
  const book = await openExcelBook();
  const outcome = await book.door.writePlan(plan, { language: "id" });
  expect(outcome).toMatchObject({ status: "written" });
  await book.settled();
  expect(await book.total()).toBe(sumGroups(plan).total);
  await book.close();
});
