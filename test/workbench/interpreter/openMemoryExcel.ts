import { onTestFinished } from "vitest";
import type { HostOptions } from "../../../src/workbench/interpreter/host";
import { openNodeExcel, type NodeExcel } from "../../../src/workbench/interpreter/node/openNodeExcel";
import { MemorySpreadsheet } from "./memorySpreadsheet";

export interface MemoryExcel extends NodeExcel {
  memory: MemorySpreadsheet;
  /** `Excel.run`, rethrowing nothing but what Excel gave. */
  run<T>(steps: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The error Excel gave, as "code location"; fails the test when there is none. */
  refusal(steps: (context: Excel.RequestContext) => Promise<unknown>): Promise<{ code: string; place: string; message: string }>;
}

/** Microsoft's client on a spreadsheet that calculates nothing: the interpreter alone. Faults of the interpreter fail the test. */
export async function openMemoryExcel(options: HostOptions & { locale?: "id-ID" | "en-US" } = {}): Promise<MemoryExcel> {
  const memory = new MemorySpreadsheet(options.locale ?? "id-ID");
  const faults: unknown[] = [];
  const excel = await openNodeExcel({ ...options, spreadsheet: memory, reportFault: (fault) => faults.push(fault) });
  onTestFinished(() => {
    excel.close();
    if (faults.length) throw faults[0];
  });
  return {
    ...excel,
    memory,
    run: (steps) => excel.Excel.run(steps) as Promise<never>,
    async refusal(steps) {
      try {
        await excel.Excel.run(steps);
      } catch (error) {
        const { code, message, debugInfo } = error as OfficeExtension.Error;
        return { code, message, place: debugInfo.errorLocation ?? "" };
      }
      throw new Error("Excel refused nothing");
    },
  };
}
