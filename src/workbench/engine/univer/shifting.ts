/** Moves our own state (tables, rules) when rows, columns or cells come or go, whoever asked for it. */
import { CommandType, type IAccessor, type ICommandInfo, type IMutationInfo, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from "@univerjs/sheets";
import { toRectangle, SHEET_COLUMNS, SHEET_ROWS } from "../addresses";
import { shiftRectangle, type Shift } from "../shiftRectangle";
import type { Rectangle } from "../spreadsheet";
import type { ShiftEvent } from "../events";
import type { Changes } from "./changes";
import type { EventHub } from "./eventHub";
import type { Kernel } from "./kernel";
import type { OwnState } from "./ownState";
import { shiftTable } from "./tableShapes";

const SHIFTS: Record<string, Omit<Shift, "rect">> = {
  [InsertRowCommand.id]: { change: "insert", along: "rows", whole: true },
  [RemoveRowCommand.id]: { change: "delete", along: "rows", whole: true },
  [InsertColCommand.id]: { change: "insert", along: "columns", whole: true },
  [RemoveColCommand.id]: { change: "delete", along: "columns", whole: true },
  [InsertRangeMoveDownCommand.id]: { change: "insert", along: "rows", whole: false },
  [DeleteRangeMoveUpCommand.id]: { change: "delete", along: "rows", whole: false },
  [InsertRangeMoveRightCommand.id]: { change: "insert", along: "columns", whole: false },
  [DeleteRangeMoveLeftCommand.id]: { change: "delete", along: "columns", whole: false },
};

/** Runs with every shift, with its undo and redo, so that all of them are told alike. */
const TOLD = "workbench.mutation.tell-shift";

export function followShifts(kernel: Kernel, state: OwnState, changes: Changes, events: EventHub): void {
  kernel.commands.registerCommand({
    id: TOLD,
    type: CommandType.MUTATION,
    handler: (_accessor: IAccessor, params?: object) => {
      events.defer("shifted", { ...(params as { event: Omit<ShiftEvent, "source"> }).event, source: changes.source });
      return true;
    },
  });
  kernel.interceptors.interceptCommand({
    getMutations: (command: ICommandInfo) => {
      const kind = SHIFTS[command.id];
      const params = command.params as { range?: IRange; subUnitId?: string } | undefined;
      const none = { redos: [], undos: [] };
      if (!kind || !params?.range) return none;
      const sheetId = params.subUnitId ?? kernel.workbook.getActiveSheet()?.getSheetId();
      if (!sheetId) return none;
      const shift: Shift = { ...kind, rect: toRectangle(params.range) };
      const pairs: { redo: IMutationInfo; undo: IMutationInfo }[] = [];
      const tables = state.get("tables");
      if (tables.some((table) => table.sheetId === sheetId)) {
        pairs.push(
          state.mutations(
            "tables",
            tables.flatMap((table) => (table.sheetId === sheetId ? (shiftTable(table, shift) ?? []) : [table])),
          ),
        );
      }
      const [entryRules, conditional] = [state.get("validation"), state.get("conditionalFormats")];
      const movedRules = shiftRules(entryRules[sheetId], shift);
      if (movedRules) pairs.push(state.mutations("validation", { ...entryRules, [sheetId]: movedRules }));
      const movedFormats = shiftRules(conditional[sheetId], shift);
      if (movedFormats) pairs.push(state.mutations("conditionalFormats", { ...conditional, [sheetId]: movedFormats }));
      const tell = (change: "insert" | "delete") => ({
        id: TOLD,
        params: { unitId: kernel.unitId, event: shiftEvent(sheetId, { ...shift, change }) },
      });
      pairs.push({ redo: tell(shift.change), undo: tell(shift.change === "insert" ? "delete" : "insert") });
      return { redos: pairs.map((pair) => pair.redo), undos: pairs.map((pair) => pair.undo) };
    },
  });
}

/** Rules where their cells are afterwards, without those that lost all of them; null where there are none. */
function shiftRules<R extends { rects: Rectangle[] }>(rules: readonly R[] | undefined, shift: Shift): R[] | null {
  if (!rules?.length) return null;
  return rules
    .map((rule) => ({
      ...rule,
      rects: rule.rects.map((rect) => shiftRectangle(rect, shift)).filter((rect) => rect !== null),
    }))
    .filter((rule) => rule.rects.length > 0);
}

function shiftEvent(sheetId: string, shift: Shift): Omit<ShiftEvent, "source"> {
  const what = !shift.whole ? "Cell" : shift.along === "rows" ? "Row" : "Column";
  const [forth, back] = shift.along === "rows" ? (["Down", "Up"] as const) : (["Right", "Left"] as const);
  const rect = !shift.whole
    ? shift.rect
    : shift.along === "rows"
      ? { ...shift.rect, column: 0, columns: SHEET_COLUMNS }
      : { ...shift.rect, row: 0, rows: SHEET_ROWS };
  return {
    sheetId,
    rect,
    change: `${what}${shift.change === "insert" ? "Inserted" : "Deleted"}`,
    shift: shift.change === "insert" ? forth : back,
  };
}
