import type { Area } from "../../book/address";
import { EVERY_CELL, readArea } from "../../book/address";
import type { FoundSheet, StandaloneChange } from "../../book/standalone/planStandalone";
import { findCalls, mayFillCells } from "../../book/standalone/formulaCalls";
import { loadCells, type Sync } from "../reading/loadCells";

/** Objects asked for in one message. */
const IN_A_MESSAGE = 400;

/** Every sheet of the workbook with its used cells. */
export async function scanWorkbook(
  context: Excel.RequestContext,
  sync: Sync,
): Promise<{ found: FoundSheet[]; names: string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await sync();
  const sheets = worksheets.items.map(({ name, protection }) => ({ name, isProtected: protection.protected }));
  const loaded = await loadCells(
    context,
    // Anybody's cells may stand anywhere; only used ones are loaded.
    sheets.map(({ name }) => ({ sheet: name, area: EVERY_CELL })),
    sync,
  );
  return {
    names: sheets.map(({ name }) => name),
    found: sheets.flatMap(({ isProtected }, index) => (loaded[index] ? [{ sheet: loaded[index], isProtected }] : [])),
  };
}

/** The cells each formula fills, itself included. Only where Excel can say so: `can.spills`. */
export async function filledAreas(
  context: Excel.RequestContext,
  changes: readonly StandaloneChange[],
  sync: Sync,
): Promise<Map<StandaloneChange, Area>> {
  const areas = new Map<StandaloneChange, Area>();
  const mayFill = changes.filter(({ kind, was }) => kind === "value" && findCalls(was).some(mayFillCells));
  for (let first = 0; first < mayFill.length; first += IN_A_MESSAGE) {
    const asked = mayFill.slice(first, first + IN_A_MESSAGE).map((change) => {
      const cell = context.workbook.worksheets.getItem(change.sheet).getCell(change.row, change.column);
      const filled = cell.getSpillingToRangeOrNullObject();
      filled.load("address");
      return { change, filled };
    });
    // Each message depends on nothing but its own cells; together they would be too large.
    await sync();
    for (const { change, filled } of asked) {
      const area = filled.isNullObject ? null : readArea(filled.address);
      if (area) areas.set(change, area);
    }
  }
  return areas;
}
