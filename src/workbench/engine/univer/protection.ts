/**
 * Sheet protection: locked cells of a protected sheet refuse writes and typing alike. Univer's own protection is not used,
 * because it drops a write without a word.
 */
import { CustomCommandExecutionError, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { addressOf, toRectangle } from "../addresses";
import type { CellWrite } from "../cells";
import { SpreadsheetError, type Rectangle } from "../spreadsheet";
import type { Changes } from "./changes";
import type { EventHub } from "./eventHub";
import type { Kernel } from "./kernel";
import type { OwnState } from "./ownState";
import type { CellMarks } from "./styles";

/** What a protected sheet allows only if its protection options say so. */
const ALLOWED_BY: Record<string, string> = {
  [InsertRowMutation.id]: "allowInsertRows",
  [RemoveRowMutation.id]: "allowDeleteRows",
  [InsertColMutation.id]: "allowInsertColumns",
  [RemoveColMutation.id]: "allowDeleteColumns",
  [SetRowHiddenMutation.id]: "allowFormatRows",
  [SetRowVisibleMutation.id]: "allowFormatRows",
  [SetWorksheetRowHeightMutation.id]: "allowFormatRows",
  [SetColHiddenMutation.id]: "allowFormatColumns",
  [SetColVisibleMutation.id]: "allowFormatColumns",
  [SetWorksheetColWidthMutation.id]: "allowFormatColumns",
  [ReorderRangeMutation.id]: "allowSort",
  [MoveRangeMutation.id]: "",
  [MoveRowsMutation.id]: "",
  [MoveColsMutation.id]: "",
  [AddWorksheetMergeMutation.id]: "",
  [RemoveWorksheetMergeMutation.id]: "",
};

export class Protection {
  constructor(
    private readonly kernel: Kernel,
    private readonly state: OwnState,
    private readonly changes: Changes,
    private readonly events: EventHub,
  ) {
    kernel.commands.beforeCommandExecuted((command, options) => this.guard(command, options));
  }

  of(sheetId: string): { protected: boolean; options: Record<string, unknown> } {
    this.kernel.sheet(sheetId);
    const entry = this.state.get("protection")[sheetId];
    return { protected: entry !== undefined, options: entry?.options ?? {} };
  }

  set(sheetId: string, options: Record<string, unknown> | null): void {
    this.kernel.sheet(sheetId);
    const { [sheetId]: before, ...others } = this.state.get("protection");
    if (options && before) throw new SpreadsheetError("InvalidOperation", "The sheet is already protected.");
    this.state.set("protection", options ? { ...others, [sheetId]: { options } } : others);
    this.events.emit("protectionChanged", { sheetId, protected: options !== null, source: this.changes.source });
  }

  /** @throws AccessDenied naming the first locked cell */
  checkWrites(sheetId: string, writes: CellWrite[]): void {
    const entry = this.state.get("protection")[sheetId];
    if (!entry) return;
    for (const write of writes) {
      const formats = write.style || write.styles || write.numberFormats;
      if (formats && !entry.options.allowFormatCells) throw this.denied(sheetId, write.rect);
      if (write.cells) this.checkLocked(sheetId, write.rect, (row, column) => write.cells![row]?.[column] !== null);
    }
  }

  checkCells(sheetId: string, rect: Rectangle): void {
    if (this.state.get("protection")[sheetId]) this.checkLocked(sheetId, rect, () => true);
  }

  /** For what no protection option allows. */
  checkNone(sheetId: string): void {
    if (this.state.get("protection")[sheetId]) throw this.denied(sheetId, null);
  }

  /** For changes to the sheet's structure or look. */
  checkAllowed(sheetId: string, option: string): void {
    const entry = this.state.get("protection")[sheetId];
    if (entry && !entry.options[option]) throw this.denied(sheetId, null);
  }

  private checkLocked(sheetId: string, rect: Rectangle, touched: (row: number, column: number) => boolean): void {
    for (let r = 0; r < rect.rows; r += 1) {
      for (let c = 0; c < rect.columns; c += 1) {
        if (!touched(r, c) || !this.isLocked(sheetId, rect.row + r, rect.column + c)) continue;
        throw this.denied(sheetId, { row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 });
      }
    }
  }

  private isLocked(sheetId: string, row: number, column: number): boolean {
    const cell = this.kernel.sheet(sheetId).getCellMatrix().getValue(row, column);
    return !(cell?.custom as CellMarks | null | undefined)?.unlocked;
  }

  private denied(sheetId: string, rect: Rectangle | null): SpreadsheetError {
    const name = this.kernel.sheet(sheetId).getName();
    const place = rect ? addressOf(rect, { sheetName: name }) : name;
    return new SpreadsheetError("AccessDenied", `${place} is protected.`);
  }

  /** A person's change, stopped before it happens; our own calls have been checked where they came in. */
  private guard(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.changes.inCall || this.changes.undoing || options?.onlyLocal) return;
    const params = command.params as
      { subUnitId?: string; cellValue?: Record<number, Record<number, unknown>>; trigger?: string } | undefined;
    const sheetId = params?.subUnitId;
    const entry = sheetId === undefined ? undefined : this.state.get("protection")[sheetId];
    if (!entry || !sheetId) return;
    if (command.id === SetRangeValuesMutation.id) {
      for (const row of Object.keys(params.cellValue ?? {}).map(Number)) {
        for (const column of Object.keys(params.cellValue![row] ?? {}).map(Number)) {
          const looksOnly = isLookOnly(params.cellValue![row]![column]);
          if (looksOnly ? entry.options.allowFormatCells : !this.isLocked(sheetId, row, column)) continue;
          this.refuse(sheetId, toRectangle({ startRow: row, endRow: row, startColumn: column, endColumn: column }));
        }
      }
    } else if (command.id in ALLOWED_BY && !entry.options[ALLOWED_BY[command.id]!]) {
      this.refuse(sheetId, null);
    }
  }

  private refuse(sheetId: string, rect: Rectangle | null): never {
    const error = this.denied(sheetId, rect);
    this.events.emit("refused", { sheetId, rect, code: "AccessDenied", message: error.message });
    throw new CustomCommandExecutionError(error.message);
  }
}

function isLookOnly(cell: unknown): boolean {
  return !!cell && Object.keys(cell).every((key) => key === "s");
}
