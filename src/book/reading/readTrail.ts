import type { TrailEntry } from "../../budget/plan";
import { TRAIL_COLUMNS, TRAIL_TABLE } from "../sheets/trail";
import { tableNames } from "../names";
import { rawValue } from "./rawSheet";
import type { PartReader } from "./partReader";

/** The log of `Jejak`, from its table, or from its named rows where the table was turned into plain cells. */
export const readTrail: PartReader = (raw) => {
  const sheet = raw.sheets.trail;
  if (!sheet) return null;
  const table = raw.table(TRAIL_TABLE);
  const named = raw.place(tableNames.trail);
  const area = table ? { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 } : named?.area;
  if (!area) return null;
  const trail: TrailEntry[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const [at, who, what, from, to] = TRAIL_COLUMNS.map((_, column) => {
      const value = rawValue(sheet, row, area.column + column);
      return value === null ? null : String(value);
    });
    // A row somebody emptied is no entry any more.
    if (at && what) trail.push({ at, who: who ?? null, what, from: from ?? null, to: to ?? null });
  }
  return { plan: trail.length > 0 ? { trail } : {}, problems: [], repaired: [] };
};
