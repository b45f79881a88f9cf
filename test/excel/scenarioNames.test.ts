import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { gatherFacts } from "../../src/book/facts";
import { ScenariosLayout } from "../../src/book/scenariosLayout";
import { group, plan } from "../book/support/plans";
import { faultsAfterWriting, wrongLines } from "./support/bookFaults";
import { openExcelBook, type ExcelBook } from "./support/excelBook";

vi.setConfig({ testTimeout: 240_000 });
let book: ExcelBook;
beforeEach(async () => {
  book = await openExcelBook();
});
afterEach(() => book.close());

const NAMES = [
  "1",
  "0",
  "'kutip",
  "=1+1",
  "TRUE",
  "50%",
  "Mei 2025",
  "Naik ~10 %",
  "*",
  "?",
  "<>",
  ">0",
  '"',
  "Dua  spasi",
  " di muka",
  "di belakang ",
];

test("whatever a scenario is called, it is active in the book once it is chosen, and read back as it was", async () => {
  const scenarios = NAMES.map((name, index) => ({
    id: `S${index + 1}`,
    name,
    overrides: [{ target: "group" as const, id: "K1", field: "people", value: 200 + index, reason: "" }],
  }));
  const faults: string[] = [];
  for (const { id, name } of scenarios) {
    const asked = plan([group({ id: "K1", people: 100 })], { scenarios, activeScenario: id });
    expect(await book.door.writePlan(asked, { language: "id" })).toMatchObject({ status: "written" });
    // Spaces around a name are none of it.
    const read = { ...asked, scenarios: scenarios.map((scenario) => ({ ...scenario, name: scenario.name.trim() })) };
    for (const fault of await faultsAfterWriting(book, read)) faults.push(`${name}: ${fault.slice(0, 200)}`);
    const total = await book.door.readTotal();
    if (total.state !== "known" || total.total !== computeBudget(asked).total)
      faults.push(`${name}: ${JSON.stringify(total)}`);
  }
  expect(faults).toEqual([]);
});

test("a scenario renamed in its list keeps its changes: read as renamed, and whole again once written", async () => {
  const change = { target: "group" as const, id: "K1", field: "people", value: 250, reason: "usulan" };
  const asked = plan([group({ id: "K1", people: 100 })], {
    scenarios: [
      { id: "S1", name: "007", overrides: [change] },
      { id: "S2", name: "Hemat", overrides: [{ ...change, value: 50 }] },
    ],
    activeScenario: "S1",
  });
  expect(await book.door.writePlan(asked, { language: "id" })).toMatchObject({ status: "written" });
  const list = new ScenariosLayout(gatherFacts(asked, { language: "id" }));
  await book.Excel.run(async (context) => {
    const names = context.workbook.worksheets
      .getItem("Skenario")
      .getRange(`A${list.firstScenario + 1}:A${list.firstScenario + 2}`);
    names.values = [["Naik ~10 %"], ["Lebih hemat"]];
    await context.sync();
  });
  await book.settled();
  expect(await wrongLines(book)).not.toEqual([]);

  const reading = (await book.door.readPlan())!;
  const renamed = [
    { ...asked.scenarios[0]!, name: "Naik ~10 %" },
    { ...asked.scenarios[1]!, name: "Lebih hemat" },
  ];
  expect(reading.plan.scenarios).toEqual(renamed);
  expect(reading.plan.activeScenario).toBe("S1");
  expect(reading.problems).toEqual([]);
  expect(reading.repaired.map(({ problem }) => problem.data)).toEqual([
    { former: "007", name: "Naik ~10 %" },
    { former: "Hemat", name: "Lebih hemat" },
  ]);
  expect(await book.door.writePlan(reading.plan, { language: "id" })).toMatchObject({ status: "written" });
  expect(await faultsAfterWriting(book, { ...asked, scenarios: renamed })).toEqual([]);
  expect((await book.door.readPlan())!.repaired).toEqual([]);
});

test("a scenario keeps its name when one of the same name is typed below it, which is called by its code", async () => {
  const change = { target: "group" as const, id: "K1", field: "people", value: 250, reason: "usulan" };
  const asked = plan([group({ id: "K1", people: 100 })], {
    scenarios: [{ id: "S1", name: "Besar", overrides: [change] }],
    activeScenario: "S1",
  });
  expect(await book.door.writePlan(asked, { language: "id" })).toMatchObject({ status: "written" });
  const list = new ScenariosLayout(gatherFacts(asked, { language: "id" }));
  await book.Excel.run(async (context) => {
    const below = context.workbook.worksheets.getItem("Skenario").getRange(`A${list.firstScenario + 2}`);
    below.values = [["besar"]];
    await context.sync();
  });
  await book.settled();
  const reading = (await book.door.readPlan())!;
  expect(reading.problems.map(({ problem }) => problem.code)).toEqual(["scenario_name_twice"]);
  expect(await book.door.writePlan(reading.plan, { language: "id" })).toMatchObject({ status: "written" });
  const again = (await book.door.readPlan())!;
  expect(again.plan.scenarios.map(({ name }) => name)).toEqual(["Besar", "S2"]);
  expect(again.plan.scenarios[0]!.overrides).toEqual([change]);
  expect(again.plan.activeScenario).toBe("S1");
});
