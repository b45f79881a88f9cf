import { isInterruption } from "../problems";
import type { Sync } from "./loadCells";

/**
 * Whether this workbook counts its days from 1904: its dates are then four years and a day away from those this add-in
 * reads and writes. `Workbook.use1904DateSystem` is in no released requirement set, so a function of Excel is asked
 * (`functions.date`, ExcelApi 1.2): 1 January 1904 is day 0 there, and day 1462 everywhere else. Asked on its own: where
 * Excel cannot say, the workbook is taken for a usual one.
 */
export async function countsFrom1904(context: Excel.RequestContext, sync: Sync): Promise<boolean> {
  const day = context.workbook.functions.date(1904, 1, 1);
  day.load("value");
  try {
    await sync();
  } catch (error) {
    if (isInterruption(error)) throw error;
    return false;
  }
  return day.value === 0;
}
