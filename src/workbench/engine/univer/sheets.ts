/** Sheets: names, order, visibility, grid look, freezing. */
import { BooleanNumber, generateRandomId, type IWorksheetData } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { SpreadsheetError, type SheetFacts, type SheetVisibility } from "../spreadsheet";
import type { Changes, Mutation } from "./changes";
import type { EventHub } from "./eventHub";
import { freezeOf, frozenIn, type Frozen } from "./frozen";
import { emptySheet, type Kernel } from "./kernel";
import type { OwnState } from "./ownState";

const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/;

export class Sheets {
  constructor(
    private readonly kernel: Kernel,
    private readonly changes: Changes,
    private readonly state: OwnState,
    private readonly events: EventHub,
  ) {}

  list(): SheetFacts[] {
    return this.kernel.workbook.getSheets().map((sheet, position) => {
      const config = sheet.getConfig();
      const id = sheet.getSheetId();
      return {
        id,
        name: sheet.getName(),
        position,
        visibility: this.visibility(id),
        tabColor: (config.tabColor ?? "").toUpperCase(),
        showGridlines: config.showGridlines !== BooleanNumber.FALSE,
        showHeadings: !this.state.get("headingsHidden")[id],
      };
    });
  }

  add(name: string, position = this.kernel.workbook.getSheets().length): string {
    this.checkName(name, null);
    const id = generateRandomId();
    this.insert(emptySheet(id, name) as Partial<IWorksheetData>, position);
    return id;
  }

  copy(sheetId: string, name: string, position?: number): string {
    this.checkName(name, null);
    const source = this.kernel.sheet(sheetId);
    const id = generateRandomId();
    const config = structuredClone(source.getConfig());
    const place = position ?? this.kernel.workbook.getSheetIndex(source) + 1;
    this.insert({ ...config, id, name, hidden: BooleanNumber.FALSE }, place);
    return id;
  }

  delete(sheetId: string): void {
    const sheet = this.kernel.sheet(sheetId);
    const name = sheet.getName();
    const position = this.kernel.workbook.getSheetIndex(sheet);
    const others = this.list().filter((facts) => facts.id !== sheetId && facts.visibility === "Visible");
    if (others.length === 0)
      throw new SpreadsheetError("InvalidOperation", "A workbook must keep at least one visible sheet.");
    this.changes.group(() => {
      if (this.activeId() === sheetId)
        this.activate((others.find((facts) => facts.position > position) ?? others[others.length - 1]!).id);
      const params = { unitId: this.kernel.unitId, subUnitId: sheetId };
      const extra = this.changes.intercepted(RemoveSheetCommand.id, params);
      // Univer may still want to mend formulas of sheets deleted a moment before.
      const remains = ({ params: { subUnitId } }: { params: { subUnitId?: string } }) =>
        subUnitId === undefined || (subUnitId !== sheetId && this.kernel.workbook.getSheetBySheetId(subUnitId) != null);
      const redos = extra.redos.filter((redo) => remains(redo));
      this.changes.apply(
        [
          ...(extra.preRedos ?? []),
          { id: RemoveSheetMutation.id, params: { ...params, subUnitName: name } },
          ...redos,
        ] as Mutation[],
        [
          ...(extra.preUndos ?? []),
          {
            id: InsertSheetMutation.id,
            params: { unitId: this.kernel.unitId, index: position, sheet: structuredClone(sheet.getConfig()) },
          },
          ...extra.undos,
        ] as Mutation[],
      );
      this.forget(sheetId);
    });
    this.events.emit("sheetDeleted", { sheetId, name, source: this.changes.source });
  }

  rename(sheetId: string, name: string): void {
    const before = this.kernel.sheet(sheetId).getName();
    if (before === name) return;
    this.checkName(name, sheetId);
    const params = { unitId: this.kernel.unitId, subUnitId: sheetId, name };
    const extra = this.changes.intercepted(SetWorksheetNameCommand.id, params);
    this.changes.apply(
      [...(extra.preRedos ?? []), { id: SetWorksheetNameMutation.id, params }, ...extra.redos] as Mutation[],
      [
        ...(extra.preUndos ?? []),
        { id: SetWorksheetNameMutation.id, params: { ...params, name: before } },
        ...extra.undos,
      ] as Mutation[],
    );
    this.events.emit("sheetRenamed", { sheetId, before, after: name, source: this.changes.source });
  }

  move(sheetId: string, position: number): void {
    const from = this.kernel.workbook.getSheetIndex(this.kernel.sheet(sheetId));
    const count = this.kernel.workbook.getSheets().length;
    if (!Number.isInteger(position) || position < 0 || position >= count)
      throw new SpreadsheetError("InvalidArgument", `There is no place ${position} among ${count} sheets.`);
    if (from === position) return;
    const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
    this.changes.apply(
      [{ id: SetWorksheetOrderMutation.id, params: { ...common, fromOrder: from, toOrder: position } }],
      [{ id: SetWorksheetOrderMutation.id, params: { ...common, fromOrder: position, toOrder: from } }],
    );
    this.events.emit("sheetMoved", { sheetId, before: from, after: position, source: this.changes.source });
  }

  activeId(): string {
    return (
      this.kernel.workbook.getActiveSheet(true)?.getSheetId() ?? this.kernel.workbook.ensureActiveSheet().getSheetId()
    );
  }

  activate(sheetId: string): void {
    if (this.visibility(sheetId) !== "Visible")
      throw new SpreadsheetError("InvalidOperation", "A hidden sheet cannot be activated.");
    this.changes.bringToFront(sheetId);
  }

  visibility(sheetId: string): SheetVisibility {
    if (this.kernel.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.state.get("veryHidden")[sheetId] ? "VeryHidden" : "Hidden";
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    const before = this.visibility(sheetId);
    if (before === visibility) return;
    const others = this.list().filter((facts) => facts.id !== sheetId && facts.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0)
      throw new SpreadsheetError("InvalidOperation", "A workbook must keep at least one visible sheet.");
    this.changes.group(() => {
      if (visibility !== "Visible" && this.activeId() === sheetId) this.activate(others[0]!.id);
      const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
      const hidden = (value: SheetVisibility) => ({
        id: SetWorksheetHideMutation.id,
        params: { ...common, hidden: value === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE },
      });
      this.changes.apply([hidden(visibility)], [hidden(before)]);
      this.state.set("veryHidden", { ...this.state.get("veryHidden"), [sheetId]: visibility === "VeryHidden" });
    });
    this.events.emit("sheetVisibility", { sheetId, before, after: visibility, source: this.changes.source });
  }

  setTabColor(sheetId: string, color: string): void {
    const before = this.kernel.sheet(sheetId).getConfig().tabColor ?? "";
    const of = (value: string) => ({
      id: SetTabColorMutation.id,
      params: { unitId: this.kernel.unitId, subUnitId: sheetId, color: value },
    });
    this.changes.apply([of(color)], [of(before)]);
  }

  setShowGridlines(sheetId: string, shown: boolean): void {
    const before = this.kernel.sheet(sheetId).getConfig().showGridlines ?? BooleanNumber.TRUE;
    const of = (value: BooleanNumber) => ({
      id: ToggleGridlinesMutation.id,
      params: { unitId: this.kernel.unitId, subUnitId: sheetId, showGridlines: value },
    });
    this.changes.apply([of(shown ? BooleanNumber.TRUE : BooleanNumber.FALSE)], [of(before)]);
  }

  setShowHeadings(sheetId: string, shown: boolean): void {
    this.kernel.sheet(sheetId);
    this.state.set("headingsHidden", { ...this.state.get("headingsHidden"), [sheetId]: !shown });
  }

  frozen(sheetId: string): Frozen {
    return frozenIn(this.kernel.sheet(sheetId));
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const before = this.kernel.sheet(sheetId).getFreeze();
    const common = { unitId: this.kernel.unitId, subUnitId: sheetId };
    const after = freezeOf({ rows, columns });
    this.changes.apply(
      [{ id: SetFrozenMutation.id, params: { ...common, ...after } }],
      [{ id: SetFrozenMutation.id, params: { ...common, ...before } }],
    );
  }

  private insert(sheet: Partial<IWorksheetData>, index: number): void {
    const count = this.kernel.workbook.getSheets().length;
    if (!Number.isInteger(index) || index < 0 || index > count)
      throw new SpreadsheetError("InvalidArgument", `There is no place ${index} among ${count} sheets.`);
    const active = this.activeId();
    this.changes.apply(
      [{ id: InsertSheetMutation.id, params: { unitId: this.kernel.unitId, index, sheet } }],
      [
        {
          id: RemoveSheetMutation.id,
          params: { unitId: this.kernel.unitId, subUnitId: sheet.id, subUnitName: sheet.name },
        },
      ],
    );
    // Univer activates a new sheet; Excel does so for a person only.
    this.activate(active);
    this.events.emit("sheetAdded", { sheetId: sheet.id!, source: this.changes.source });
  }

  private checkName(name: string, ownId: string | null): void {
    if (name === "" || name.length > 31 || FORBIDDEN_IN_NAME.test(name) || name.startsWith("'") || name.endsWith("'")) {
      throw new SpreadsheetError("InvalidArgument", `"${name}" cannot be a sheet's name.`);
    }
    const taken = this.kernel.workbook
      .getSheets()
      .some((sheet) => sheet.getSheetId() !== ownId && sheet.getName().toLowerCase() === name.toLowerCase());
    if (taken) throw new SpreadsheetError("ItemAlreadyExists", `There is already a sheet named "${name}".`);
  }

  /** Drops our own state of a sheet that is gone; undo brings both back. */
  private forget(sheetId: string): void {
    const without = <T>(record: Record<string, T>): Record<string, T> =>
      Object.fromEntries(Object.entries(record).filter(([id]) => id !== sheetId));
    if (this.state.get("tables").some((table) => table.sheetId === sheetId)) {
      this.state.set(
        "tables",
        this.state.get("tables").filter((table) => table.sheetId !== sheetId),
      );
    }
    for (const part of ["protection", "validation", "conditionalFormats", "veryHidden", "headingsHidden"] as const) {
      const record = this.state.get(part) as Record<string, never>;
      if (sheetId in record) this.state.set(part, without(record));
    }
  }
}
