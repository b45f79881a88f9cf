/**
 * Everything this folder changes goes through here: mutations are executed at once, remembered with their reverse, and
 * put on Univer's undo stack as one step per call, transaction or `beginUndoStep`…`endUndoStep`.
 */
import { BooleanNumber, sequenceExecute, type ICommandInfo, type IMutationInfo } from "@univerjs/core";
import { RemoveSheetMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { SpreadsheetError } from "../spreadsheet";
import type { ChangeSource } from "../events";
import type { Kernel } from "./kernel";

export type Mutation = IMutationInfo<object>;

interface Intercepted {
  redos: Mutation[];
  undos: Mutation[];
  preRedos?: Mutation[];
  preUndos?: Mutation[];
}

interface Step {
  redos: Mutation[];
  /** In the order in which they must run: the last change first. */
  undos: Mutation[];
}

export class Changes {
  private open: Step | null = null;
  private depth = 0;
  private currentSource: ChangeSource | null = null;
  /** True while undo or redo runs. */
  undoing = false;

  constructor(private readonly kernel: Kernel) {}

  /** Who makes the change that runs now: "user" unless it came through the `Spreadsheet` interface. */
  get source(): ChangeSource {
    return this.currentSource ?? "user";
  }

  /** True while a call of the `Spreadsheet` interface runs: it reports its events itself. */
  get inCall(): boolean {
    return this.currentSource !== null;
  }

  asSource<T>(source: ChangeSource, steps: () => T): T {
    const before = this.currentSource;
    this.currentSource = source;
    try {
      return steps();
    } finally {
      this.currentSource = before;
    }
  }

  /** Executes mutations and remembers how to take them back. `undos` in the order in which they must run. */
  apply(redos: Mutation[], undos: Mutation[]): void {
    this.group(() => {
      if (!sequenceExecute(redos as ICommandInfo[], this.kernel.commands).result) {
        throw new SpreadsheetError(
          "InvalidOperation",
          `The change was refused (${redos.map((redo) => redo.id).join(", ")}).`,
        );
      }
      this.open!.redos.push(...redos);
      this.open!.undos.unshift(...undos);
    });
  }

  /** What Univer's own controllers add to a command: shifted references, moved rules… */
  intercepted(id: string, params: object): Intercepted {
    return this.kernel.interceptors.onCommandExecute({ id, params });
  }

  /** One undo step for all of `steps`; if it throws, what it did is taken back. */
  group<T>(steps: () => T): T {
    const outer = this.open;
    const mark = outer ? outer.undos.length : 0;
    const redoMark = outer ? outer.redos.length : 0;
    const step = (this.open ??= { redos: [], undos: [] });
    this.depth += 1;
    try {
      const result = this.currentSource === null ? this.asSource("addin", steps) : steps();
      this.depth -= 1;
      if (!outer) this.close();
      return result;
    } catch (error) {
      this.depth -= 1;
      const added = step.undos.splice(0, step.undos.length - mark);
      step.redos.splice(redoMark);
      this.asSource(this.source, () => sequenceExecute(added as ICommandInfo[], this.kernel.commands));
      if (!outer) this.open = null;
      throw error;
    }
  }

  begin(): void {
    this.open ??= { redos: [], undos: [] };
    this.depth += 1;
  }

  end(): void {
    if (this.depth === 0) throw new SpreadsheetError("InvalidOperation", "No undo step is open.");
    this.depth -= 1;
    if (this.depth === 0) this.close();
  }

  undo(): boolean {
    const step = this.kernel.undoRedo.pitchTopUndoElement();
    if (!step) return false;
    this.replay(step.undoMutations as Mutation[]);
    this.kernel.undoRedo.popUndoToRedo();
    return true;
  }

  redo(): boolean {
    const step = this.kernel.undoRedo.pitchTopRedoElement();
    if (!step) return false;
    this.replay(step.redoMutations as Mutation[]);
    this.kernel.undoRedo.popRedoToUndo();
    return true;
  }

  private replay(mutations: Mutation[]): void {
    this.undoing = true;
    const front = this.kernel.workbook.getActiveSheet(true)?.getSheetId();
    try {
      this.makeWay(mutations);
      const result = sequenceExecute(mutations as ICommandInfo[], this.kernel.commands);
      if (!result.result) throw new SpreadsheetError("InvalidOperation", "The step could not be taken back.");
      // Univer brings a sheet that comes back to the front, whoever looks at another.
      if (front && this.kernel.workbook.getSheetBySheetId(front)?.isSheetHidden() === BooleanNumber.FALSE)
        this.bringToFront(front);
    } finally {
      this.undoing = false;
    }
  }

  /** Without a sheet in front Univer cannot draw what else a step changes, and stops in the middle of it. */
  private makeWay(mutations: Mutation[]): void {
    const { workbook } = this.kernel;
    const going = new Set(
      mutations
        .filter(({ id }) => id === RemoveSheetMutation.id)
        .map(({ params }) => (params as { subUnitId: string }).subUnitId),
    );
    if (!going.has(workbook.getActiveSheet(true)?.getSheetId() ?? "")) return;
    const stays = workbook
      .getSheets()
      .find((sheet) => !going.has(sheet.getSheetId()) && sheet.isSheetHidden() === BooleanNumber.FALSE);
    if (stays) this.bringToFront(stays.getSheetId());
  }

  bringToFront(sheetId: string): void {
    if (this.kernel.workbook.getActiveSheet(true)?.getSheetId() === sheetId) return;
    this.kernel.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: this.kernel.unitId,
      subUnitId: sheetId,
    });
  }

  private close(): void {
    const step = this.open;
    this.open = null;
    if (!step || step.redos.length === 0) return;
    this.kernel.undoRedo.pushUndoRedo({
      unitID: this.kernel.unitId,
      undoMutations: step.undos,
      redoMutations: step.redos,
    });
  }
}
