/** Notices what a person (or undo) changes in Univer, and tells it in the words of the `Spreadsheet` interface. */
import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { toRectangle, unite } from "../addresses";
import type { CellValue } from "../cells";
import type { Rectangle, SheetVisibility } from "../spreadsheet";
import type { Changes } from "./changes";
import type { EventHub } from "./eventHub";
import type { Kernel } from "./kernel";
import { forEachCell, type CellReader } from "./readCells";
import type { Sheets } from "./sheets";

/** Values before and after are told for edits up to this many cells. */
export const TOLD_CELLS = 1000;

interface UserEdit {
  sheetId: string;
  rect: Rectangle;
  contents: boolean;
  before: CellValue[][] | null;
}

export class Watcher {
  private edit: UserEdit | null = null;
  private activeSheetId: string;
  private nameBefore = "";
  private hiddenBefore: SheetVisibility = "Visible";

  constructor(
    private readonly kernel: Kernel,
    private readonly changes: Changes,
    private readonly events: EventHub,
    private readonly reader: CellReader,
    private readonly sheets: Sheets,
    private readonly hooks: {
      completeFormula(formula: string, sheetId: string, row: number, column: number): string;
      /** After a person's edit, for headers and tables that grow. */
      edited(sheetId: string, rect: Rectangle): void;
    },
  ) {
    this.activeSheetId = sheets.activeId();
    kernel.commands.beforeCommandExecuted((command, options) => this.before(command, options));
    kernel.commands.onCommandExecuted((command, options) => this.after(command, options));
  }

  private before(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = command.params as Record<string, never> | undefined;
    if (
      options?.onlyLocal ||
      this.changes.inCall ||
      !params ||
      (params as { unitId?: string }).unitId !== this.kernel.unitId
    )
      return;
    const sheetId = (params as { subUnitId?: string }).subUnitId ?? "";
    if (command.id === SetRangeValuesMutation.id)
      this.edit = this.readEdit(sheetId, (params as { cellValue?: CellMatrix }).cellValue ?? {});
    else if (command.id === SetWorksheetNameMutation.id)
      this.nameBefore = this.kernel.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
    else if (command.id === SetWorksheetHideMutation.id) this.hiddenBefore = this.sheets.visibility(sheetId);
    else if (command.id === RemoveSheetMutation.id)
      this.nameBefore = this.kernel.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
  }

  private readEdit(sheetId: string, cells: CellMatrix): UserEdit | null {
    let rect: Rectangle | null = null;
    let contents = false;
    forEachCell(cells, (row, column, cell) => {
      rect = unite(rect, { row, column, rows: 1, columns: 1 });
      contents ||= !cell || ["v", "f", "p", "si"].some((key) => key in cell);
      if (typeof cell?.f === "string" && !this.changes.undoing)
        cell.f = this.hooks.completeFormula(cell.f, sheetId, row, column);
    });
    if (!rect) return null;
    return { sheetId, rect, contents, before: contents ? this.values(sheetId, rect) : null };
  }

  private values(sheetId: string, rect: Rectangle): CellValue[][] | null {
    return rect.rows * rect.columns <= TOLD_CELLS ? this.reader.values(sheetId, rect) : null;
  }

  private after(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationResultMutation.id) {
      const data = (command.params as { unitData?: Record<string, Record<string, unknown> | undefined> }).unitData?.[
        this.kernel.unitId
      ];
      const sheetIds = Object.keys(data ?? {}).filter((id) => this.kernel.workbook.getSheetBySheetId(id));
      if (sheetIds.length > 0) this.events.later(() => this.events.emit("calculated", { sheetIds }));
      return;
    }
    if (command.id === SetWorksheetActiveOperation.id) return this.noteActive();
    if (command.id === SetSelectionsOperation.id) return this.noteSelection(command.params ?? {});
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (options?.onlyLocal || this.changes.inCall || params?.unitId !== this.kernel.unitId) return;
    const sheetId = params.subUnitId ?? "";
    const { source } = this.changes;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        return this.noteEdit();
      case InsertSheetMutation.id:
        return this.events.defer("sheetAdded", {
          sheetId: (command.params as { sheet: { id: string } }).sheet.id,
          source,
        });
      case RemoveSheetMutation.id:
        return this.events.defer("sheetDeleted", { sheetId, name: this.nameBefore, source });
      case SetWorksheetNameMutation.id:
        return this.events.defer("sheetRenamed", {
          sheetId,
          before: this.nameBefore,
          after: (command.params as { name: string }).name,
          source,
        });
      case SetWorksheetOrderMutation.id: {
        const { fromOrder, toOrder } = command.params as { fromOrder: number; toOrder: number };
        return this.events.defer("sheetMoved", { sheetId, before: fromOrder, after: toOrder, source });
      }
      case SetWorksheetHideMutation.id:
        return this.events.defer("sheetVisibility", {
          sheetId,
          before: this.hiddenBefore,
          after: this.sheets.visibility(sheetId),
          source,
        });
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id:
      case SetColHiddenMutation.id:
      case SetColVisibleMutation.id:
        return this.noteHidden(sheetId, command);
      case ReorderRangeMutation.id:
        return this.events.defer("sorted", {
          sheetId,
          rect: toRectangle((command.params as { range: IRange }).range),
          source,
        });
    }
  }

  private noteEdit(): void {
    const edit = this.edit;
    this.edit = null;
    if (!edit) return;
    const { sheetId, rect } = edit;
    const undo = this.changes.undoing;
    const source = this.changes.source;
    if (!edit.contents) return this.events.defer("formatted", { sheetId, rect, source });
    this.events.later(() => {
      // Of a step that added the sheet as well, undo leaves nothing to tell of.
      if (!this.kernel.workbook.getSheetBySheetId(sheetId)) return;
      if (!undo) this.hooks.edited(sheetId, rect);
      this.tellEdit(sheetId, rect, edit.before, source, undo);
    });
  }

  /** Also used for writes through the interface. A formula's value is told once it is calculated. */
  tellEdit(
    sheetId: string,
    rect: Rectangle,
    before: CellValue[][] | null,
    source: "user" | "addin",
    undo: boolean,
  ): void {
    const tell = () => {
      if (!this.kernel.workbook.getSheetBySheetId(sheetId)) return;
      this.events.emit("edited", { sheetId, rect, before, after: this.values(sheetId, rect), source, undo });
    };
    if (before && this.reader.hasFormula(sheetId, rect)) void this.kernel.calculation.idle().then(tell);
    else tell();
  }

  private noteActive(): void {
    const sheetId = this.sheets.activeId();
    const previousSheetId = this.activeSheetId;
    if (sheetId === previousSheetId) return;
    this.activeSheetId = sheetId;
    this.events.later(() => this.events.emit("sheetActivated", { sheetId, previousSheetId }));
  }

  private noteSelection(params: { subUnitId?: string; selections?: { range: IRange }[]; type?: number }): void {
    // 0 and 1 are the beginning and the middle of a drag.
    if (params.type === 0 || params.type === 1) return;
    const range = params.selections?.[params.selections.length - 1]?.range;
    if (!range || !params.subUnitId) return;
    const selection = { sheetId: params.subUnitId, rect: this.selectedRectangle(params.subUnitId, range) };
    this.events.later(() => this.events.emit("selection", selection));
  }

  /** Whole rows and columns come without their other bounds. */
  selectedRectangle(sheetId: string, range: IRange): Rectangle {
    const sheet = this.kernel.sheet(sheetId);
    return toRectangle({
      startRow: Number.isFinite(range.startRow) ? range.startRow : 0,
      endRow: Number.isFinite(range.endRow) ? range.endRow : sheet.getRowCount() - 1,
      startColumn: Number.isFinite(range.startColumn) ? range.startColumn : 0,
      endColumn: Number.isFinite(range.endColumn) ? range.endColumn : sheet.getColumnCount() - 1,
    });
  }

  private noteHidden(sheetId: string, command: Readonly<ICommandInfo>): void {
    const what = command.id === SetRowHiddenMutation.id || command.id === SetRowVisibleMutation.id ? "rows" : "columns";
    const hidden = command.id === SetRowHiddenMutation.id || command.id === SetColHiddenMutation.id;
    for (const range of (command.params as { ranges: IRange[] }).ranges) {
      this.events.defer("hiddenChanged", {
        sheetId,
        rect: this.selectedRectangle(sheetId, range),
        what,
        hidden,
        source: this.changes.source,
      });
    }
  }
}

type CellMatrix = Record<number, Record<number, { f?: unknown } | null>>;
