import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { openNodeExcel } from "../../src/workbench/interpreter/node/openNodeExcel";
import { perSecond, ratio, type Measurement } from "./measurement";

const CALLS = 5000;
const LIMIT = 5000;
const dist = path.join(import.meta.dirname, "..", "..", "dist");

/** 5,000 cells of JAMSOS.IURAN through Microsoft's runtime, against the same calls without a spreadsheet. */
export const functions: Measurement = {
  name: "functions",
  title: `Custom functions: ${CALLS.toLocaleString("en-US")} cells of JAMSOS.IURAN on one sheet`,
  async measure() {
    const script = readFileSync(path.join(dist, "functions.js"), "utf8");
    const metadata = readFileSync(path.join(dist, "functions.json"), "utf8");
    const excel = await openNodeExcel({ locale: "id-ID" });
    try {
      await excel.loadFunctions(script, metadata);
      const start = performance.now();
      await excel.Excel.run(async (context) => {
        const cells = Array.from({ length: CALLS }, (_, row) => [
          `=JAMSOS.IURAN("JKK+JKM",${1_000_000 + row},"2025-04")`,
        ]);
        context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${CALLS}`).formulas = cells;
        await context.sync();
      });
      await excel.settled();
      const inCells = performance.now() - start;
      const values = await readColumn(excel.Excel);
      const busy = values.filter((value) => typeof value !== "number").length;
      if (busy > 0)
        throw new Error(`${busy} cells hold no number, the first: ${values.find((v) => typeof v !== "number")}`);
      const alone = callDirectly(script, values);
      return [
        { what: "until every cell is settled", value: `${(inCells / 1000).toFixed(2)} s`, within: inCells < LIMIT },
        { what: "calls per second", value: perSecond(CALLS, inCells) },
        { what: "calls per second without spreadsheet and runtime", value: perSecond(CALLS, alone) },
        { what: "time against the calls alone", value: ratio(inCells / alone) },
      ];
    } finally {
      excel.close();
    }
  },
};

async function readColumn(client: typeof Excel): Promise<unknown[]> {
  return client.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${CALLS}`).load("values");
    await context.sync();
    return range.values.map((row) => row[0]);
  });
}

/** The same calls on the bundle itself; they must give what the cells show. */
function callDirectly(script: string, expected: unknown[]): number {
  const table = new Map<string, (...parameters: unknown[]) => unknown>();
  class CellError extends Error {}
  const CustomFunctions = {
    associate: (id: string, run: (...parameters: unknown[]) => unknown) => table.set(id, run),
    Error: CellError,
    ErrorCode: {},
  };
  vm.runInContext(script, vm.createContext({ CustomFunctions }));
  const compute = table.get("IURAN")!;
  const start = performance.now();
  for (let row = 0; row < CALLS; row++) {
    const value = compute("JKK+JKM", 1_000_000 + row, "2025-04");
    if (value !== expected[row])
      throw new Error(`Cell A${row + 1} shows ${expected[row]}, the function gives ${value}`);
  }
  return performance.now() - start;
}
