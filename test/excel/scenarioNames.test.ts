import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { computeBudget } from "../../src/budget/budget";
import { group, plan } from "../book/support/plans";
import { faultsAfterWriting } from "./support/bookFaults";
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
