import { planBook } from "../../src/book/planBook";
import { gatherFacts } from "../../src/book/facts";
import { openWorkbookDoor } from "../../src/excel/openWorkbookDoor";
import type { OfficeRuntime } from "../../src/excel/officeRuntime";
import { openNodeExcel } from "../../src/workbench/interpreter/node/openNodeExcel";
import { cellNames } from "../../src/book/names";
import { activeLabel } from "../../src/book/scenarioWords";
import type { Area } from "../../src/book/address";
import type { BudgetPlan } from "../../src/budget/plan";
import { BudgetLayout } from "../../src/book/budgetLayout";
import { bookMeasures } from "./bookMeasures";
import { makePlan } from "./core";
import { ratio, type Measurement } from "./measurement";

/** Two hundred groups, a fund that pays them, and a scenario to choose. */
function planWithScenario(): BudgetPlan {
  const plan = makePlan();
  return {
    ...plan,
    groups: plan.groups.map((group) => ({ ...group, fund: "d1" })),
    funds: [
      {
        id: "d1",
        name: "APBD",
        kind: "APBD_KABUPATEN",
        ceilings: { 2025: 10_000_000_000 },
        earmark: null,
        firstMonth: null,
        lastMonth: null,
      },
    ],
    scenarios: [
      {
        id: "s1",
        name: "Pagu turun",
        overrides: [
          { target: "fund", id: "d1", field: "ceilings.2025", value: 5_000_000_000, reason: "pagu turun separuh" },
          { target: "group", id: plan.groups[0]!.id, field: "people", value: 50, reason: "peserta dikurangi" },
        ],
      },
    ],
  };
}

/** Writing the book of 200 groups, and one changed input in it: our own part, and the spreadsheet's. */
export const book: Measurement = {
  name: "book",
  title: "Budget book: its weight; 200 groups × 12 months × 4 programmes",
  async measure() {
    const measures = await bookMeasures();
    const plan = planWithScenario();
    const startPlan = performance.now();
    const planned = planBook(plan, { language: "id" });
    const { sheets } = planned;
    const planning = performance.now() - startPlan;
    const formulas = sheets.reduce(
      (sum, { cells }) => sum + cells.flat().filter((cell) => typeof cell === "object" && cell !== null).length,
      0,
    );

    const excel = await openNodeExcel({ locale: "id-ID" });
    try {
      // What the host takes for a batch is the spreadsheet's part; the rest of the writing is ours.
      let hosted = 0;
      const execute = excel.host.execute.bind(excel.host);
      excel.host.execute = async (...batch) => {
        const begun = performance.now();
        const answer = await execute(...batch);
        hosted += performance.now() - begun;
        return answer;
      };
      const door = openWorkbookDoor(excel as unknown as OfficeRuntime);
      const startWrite = performance.now();
      const outcome = await door.writePlan(plan, { language: "id" });
      const written = performance.now() - startWrite;
      if (outcome.status !== "written") throw new Error(`The book was not written: ${JSON.stringify(outcome)}`);
      const ours = written - hosted;
      await excel.settled();

      const { groups } = gatherFacts(plan, { language: "id" });
      const typeAndWait = async (cell: Area, sheetName: string, content: number | string): Promise<number> => {
        const sheet = excel.spreadsheet.sheets().find(({ name }) => name === sheetName)!;
        const start = performance.now();
        excel.spreadsheet.write([{ sheetId: sheet.id, rect: cell, cells: [[content]] }]);
        await excel.spreadsheet.calculated();
        return performance.now() - start;
      };
      const layout = new BudgetLayout(gatherFacts(plan, { language: "id" }));
      const changed = await typeAndWait(
        { row: groups.headerRow + 1, column: groups.columns.people, rows: 1, columns: 1 },
        groups.sheet,
        1,
      );
      const active = planned.names.find(({ name }) => name === cellNames.active)!;
      const activeSheet = sheets.find(({ key }) => key === active.sheet)!;
      const chosen = await typeAndWait(
        active.area,
        activeSheet.name,
        activeLabel({ ...plan, activeScenario: "s1" }, "id"),
      );
      return [
        ...measures,
        { what: "formulas, 200 groups of four programmes with a scenario", value: formulas.toLocaleString("en-US") },
        { what: "planning the sheets", value: `${planning.toFixed(0)} ms` },
        {
          what: "our part of writing (plan, batches)",
          value: `${ours.toFixed(0)} ms, ${ratio(ours / hosted)} of the spreadsheet's ${hosted.toFixed(0)} ms`,
          within: ours < 1000,
        },
        { what: "round trips", value: String(outcome.roundTrips), within: outcome.roundTrips <= 20 },
        {
          what: "one headcount changed, all recalculated",
          value: `${changed.toFixed(0)} ms for ${layout.capacity} rows (goal 300 ms)`,
          within: changed < 300,
        },
        { what: "another scenario chosen, all recalculated", value: `${chosen.toFixed(0)} ms`, within: chosen < 3000 },
      ];
    } finally {
      excel.close();
    }
  },
};
