import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyScenario } from "../../src/budget/scenario";
import { isChangedSinceLock, locked, putBack, unlocked } from "../../src/budget/scenarioLock";
import type { BudgetPlan, Scenario } from "../../src/budget/plan";
import { sumGroups } from "../../src/budget/budget";
import { tableNames } from "../../src/book/names";
import { OVERRIDE_COLUMN_KEYS } from "../../src/book/overrideColumns";
import { checkLines } from "../../src/texts/book/checks";
import { sweptPlan } from "../book/support/sweptPlan";
import { faultsAfterWriting } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

// A whole spreadsheet calculates behind every test.
vi.setConfig({ testTimeout: 120_000 });

let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

/** Every kind of row there is, single and sweeping, locked; another scenario that is not, and one that is locked empty. */
function lockedPlan(): BudgetPlan {
  const plan = sweptPlan();
  const [first, ...others] = plan.scenarios;
  const scenarios: Scenario[] = [
    locked({ ...first!, note: "Menunggu PMK 2026; usul Dinas Sosial" }),
    ...others,
    locked({ id: "S9", name: "Masih kosong", overrides: [], note: "12" }),
  ];
  return { ...plan, scenarios, activeScenario: first!.id };
}

const write = async (plan: BudgetPlan, language: "id" | "en" = "id") =>
  expect(await book.door.writePlan(plan, { language })).toMatchObject({ status: "written" });
const scenarios = async () => (await book.door.readPlan())!.plan.scenarios;
const told = async () =>
  ((await book.door.readChecks()) ?? []).find(({ title }) => title.id === checkLines.lockedChanged.id)?.result;

/** A person types into a row of the changes: the first of the first scenario is row 1. */
async function typeInRow(row: number, values: Partial<Record<(typeof OVERRIDE_COLUMN_KEYS)[number], string | number>>) {
  await book.Excel.run(async (context) => {
    const area = context.workbook.names.getItem(tableNames.overrides).getRange();
    for (const [key, value] of Object.entries(values))
      area.getCell(
        row,
        OVERRIDE_COLUMN_KEYS.findIndex((one) => one === key),
      ).values = [[value]];
    await context.sync();
  });
  await book.settled();
}

test("note and lock come back as they were, in both languages and written twice; an equal plan says nothing", async () => {
  const plan = lockedPlan();
  await write(plan);
  expect(await scenarios()).toEqual(plan.scenarios);
  expect(await told()).toBe("good");
  // The example lacks money, and says so.
  expect((await faultsAfterWriting(book, plan)).filter((fault) => !fault.includes("Kekurangan pagu"))).toEqual([]);
  await write((await book.door.readPlan())!.plan);
  expect(await scenarios()).toEqual(plan.scenarios);
  await write(plan, "en");
  expect(await scenarios()).toEqual(plan.scenarios);
  // Unlocked again, what was noted is gone.
  const open = { ...plan, scenarios: plan.scenarios.map(unlocked) };
  await write(open);
  expect(await scenarios()).toEqual(open.scenarios);
  expect(await told()).toBeUndefined();
});

test("a locked scenario changed in the sheet counts as it stands there, is told, and can be taken over or put back", async () => {
  const plan = lockedPlan();
  await write(plan);
  await typeInRow(1, { value: 0.25, reason: "diketik di lembar" });
  const [changed, ...others] = await scenarios();
  expect(isChangedSinceLock(changed!)).toBe(true);
  expect(changed!.lockedAs).toEqual(plan.scenarios[0]!.overrides);
  expect(changed!.overrides[0]!.reason).toBe("diketik di lembar");
  expect(others.some(isChangedSinceLock)).toBe(false);
  expect(await told()).toBe("look");
  // The book counts what is typed, and a writing in between keeps both sides.
  const read = (await book.door.readPlan())!.plan;
  const applied = applyScenario(read, read.activeScenario);
  expect(await book.total()).toBe(sumGroups(applied.plan, applied.law).total);
  await write(read);
  expect((await scenarios())[0]).toEqual(changed);
  expect(await told()).toBe("look");
  await write({ ...read, scenarios: read.scenarios.map(putBack) });
  expect(await scenarios()).toEqual(plan.scenarios);
  expect(await told()).toBe("good");
  await typeInRow(1, { reason: "lagi" });
  const again = await scenarios();
  await write({ ...read, scenarios: again.map((one) => (one.lockedAs ? locked(one) : one)) });
  expect((await scenarios()).some(isChangedSinceLock)).toBe(false);
  expect(await told()).toBe("good");
});

test("a row more for a locked scenario is told too, one for another is not; a lock opened in the sheet is open", async () => {
  const plan = lockedPlan();
  await write(plan);
  const count = plan.scenarios.reduce((sum, { overrides }) => sum + overrides.length, 0);
  const row = { target: "Kelompok", id: plan.groups[0]!.id, field: "Orang", value: 5 };
  await typeInRow(count + 1, { ...row, scenario: plan.scenarios[1]!.name });
  expect(await told()).toBe("good");
  await typeInRow(count + 2, { ...row, scenario: "Masih kosong" });
  expect(await told()).toBe("look");
  expect((await scenarios()).map(isChangedSinceLock)).toEqual(plan.scenarios.map(({ id }) => id === "S9"));
  await book.Excel.run(async (context) => {
    const locks = context.workbook.names.getItem(tableNames.scenarioLocks).getRange();
    locks.getCell(plan.scenarios.length, 0).values = [[""]];
    // The second scenario is locked in the sheet: as it stands.
    locks.getCell(2, 0).values = [["terkunci"]];
    await context.sync();
  });
  await book.settled();
  const read = await scenarios();
  expect(read.at(-1)!.lockedAs).toBeUndefined();
  expect(read[1]!.lockedAs).toEqual(read[1]!.overrides);
  expect(await told()).toBe("good");
});
