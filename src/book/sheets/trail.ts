import type { TrailEntry } from "../../budget/plan";
import { everySheet } from "../../texts/book/everySheet";
import { trailSheet } from "../../texts/book/trail";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { looks, TEXT } from "../look";
import { tableNames } from "../names";
import { printPlan } from "../print";
import type { SheetPlan } from "../sheetPlan";
import { placeHead } from "./head";

export const TRAIL_TABLE = "TabelJejak";
/** Titles of the table stand here, from 0. */
export const TRAIL_HEADER = 6;
export const TRAIL_COLUMNS = ["at", "who", "what", "from", "to"] as const satisfies readonly (keyof TrailEntry)[];

const WIDTHS = [18, 22, 44, 34, 34];

/** `Jejak`: the log of inputs, oldest first, as a table people can filter. Nothing on it is a formula. */
export function planTrail(facts: Facts): SheetPlan {
  const { say, plan } = facts;
  const trail = plan.trail ?? [];
  const rows = Math.max(1, trail.length);
  const draft = new SheetDraft("trail", facts.names.trail);
  placeHead(draft, facts, {
    title: say(trailSheet.title),
    purpose: say(trailSheet.purpose),
    notes: [
      say(trailSheet.source),
      trail.length === 0
        ? say(trailSheet.empty)
        : `${trail.length} ${say(trailSheet.count)}. ${say(everySheet.nothingToType)}`,
    ],
  });
  TRAIL_COLUMNS.forEach((key, column) => draft.put(TRAIL_HEADER, column, say(trailSheet[key]), looks.header));
  trail.forEach((entry, index) =>
    draft.setRow(
      TRAIL_HEADER + 1 + index,
      0,
      TRAIL_COLUMNS.map((key) => entry[key]),
    ),
  );
  if (trail.length === 0)
    draft.setRow(
      TRAIL_HEADER + 1,
      0,
      TRAIL_COLUMNS.map(() => null),
    );
  // Text throughout: what was typed is shown as it was typed, never turned into a date or a formula.
  draft.look(TRAIL_HEADER + 1, 0, rows, TRAIL_COLUMNS.length, { numberFormat: TEXT, wrap: true, vertical: "top" });
  draft.tables.push({
    name: TRAIL_TABLE,
    area: { row: TRAIL_HEADER, column: 0, rows: rows + 1, columns: TRAIL_COLUMNS.length },
    columns: [...TRAIL_COLUMNS],
  });
  draft.nameArea(tableNames.trail, { row: TRAIL_HEADER + 1, column: 0, rows, columns: TRAIL_COLUMNS.length });
  trail.forEach((entry, index) => {
    if (TRAIL_COLUMNS.some((key, column) => (entry[key]?.length ?? 0) > WIDTHS[column]!))
      draft.tallRows.push(TRAIL_HEADER + 1 + index);
  });
  WIDTHS.forEach((characters, column) => draft.widen(column, characters));
  draft.freeze = { rows: TRAIL_HEADER + 1, columns: 0 };
  return draft.finish(
    printPlan(
      facts,
      { row: 0, column: 0, rows: TRAIL_HEADER + 1 + rows, columns: TRAIL_COLUMNS.length },
      { titleRows: { first: TRAIL_HEADER, last: TRAIL_HEADER } },
    ),
  );
}
