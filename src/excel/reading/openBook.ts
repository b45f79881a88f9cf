import type { Paper } from "../../budget/plan";
import type { Capabilities, PlanReading } from "../door";
import type { OfficeRuntime } from "../officeRuntime";
import { begunWritings, putRight } from "../writing/begunWriting";
import { readBook } from "./readBook";

/**
 * The plan of this workbook's book, as the pane is told of it.
 * @param isWriting a writing of this very pane is on its way, and nothing of it is cut off
 */
export async function openBook(
  office: OfficeRuntime,
  can: Capabilities,
  isWriting: () => boolean,
  lastPaper?: Paper,
): Promise<PlanReading | null> {
  const writings = begunWritings(office);
  return office.Excel.run(async (context) => {
    const begun = isWriting() ? null : await putRight(context, writings);
    const { reading } = await readBook(context, can, undefined, lastPaper, begun);
    return reading;
  });
}
