import { planBook } from "../../src/book/planBook";
import { gatherFacts } from "../../src/book/facts";
import { openWorkbookDoor } from "../../src/excel/openWorkbookDoor";
import type { OfficeRuntime } from "../../src/excel/officeRuntime";
import { openNodeExcel } from "../../src/workbench/interpreter/node/openNodeExcel";
import { BudgetLayout } from "../../src/book/budgetLayout";
import { makePlan } from "./core";
import { ratio, type Measurement } from "./measurement";

/** Writing the book of 200 groups, and one changed input in it: our own part, and the spreadsheet's. */
export const book: Measurement = {
  name: "book",
  title: "Budget book: 200 groups × 12 months × 4 programmes",
  async measure() {
    const plan = makePlan();
    const startPlan = performance.now();
    const sheets = planBook(plan, { language: "id" }).sheets;
    const planned = performance.now() - startPlan;
    const formulas = sheets.reduce((sum, { cells }) => sum + cells.flat().filter((cell) => typeof cell === "object" && cell !== null).length, 0);

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
      const sheet = excel.spreadsheet.sheets().find(({ name }) => name === groups.sheet)!;
      const layout = new BudgetLayout(gatherFacts(plan, { language: "id" }));
      const startChange = performance.now();
      const cell = { row: groups.headerRow + 1, column: groups.columns.people, rows: 1, columns: 1 };
      excel.spreadsheet.write([{ sheetId: sheet.id, rect: cell, cells: [[1]] }]);
      await excel.spreadsheet.calculated();
      const changed = performance.now() - startChange;
      return [
        { what: "formulas", value: formulas.toLocaleString("en-US") },
        { what: "planning the sheets", value: `${planned.toFixed(0)} ms` },
        { what: "our part of writing (plan, batches)", value: `${ours.toFixed(0)} ms, ${ratio(ours / hosted)} of the spreadsheet's ${hosted.toFixed(0)} ms`, within: ours < 1000 },
        { what: "round trips", value: String(outcome.roundTrips), within: outcome.roundTrips <= 20 },
        { what: "one headcount changed, all recalculated", value: `${changed.toFixed(0)} ms for ${layout.capacity} rows`, within: changed < 3000 },
      ];
    } finally {
      excel.close();
    }
  },
};
