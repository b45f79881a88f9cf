/**
 * Decides when Univer calculates. It takes the place of Univer's own trigger, which waits 100 ms after every change,
 * has no manual mode and cannot be asked whether it is done: add-ins read right after they write, and tests must know
 * when nothing is pending.
 */
import { Disposable, ICommandService, setDependencies, type ICommandInfo } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  RegisterOtherFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetFormulaStringBatchCalculationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { BehaviorSubject } from "rxjs";

export interface DirtyRange {
  unitId: string;
  sheetId: string;
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

type UnitMap = Record<string, Record<string, unknown> | undefined>;

/** What must be calculated again. */
export interface Dirty {
  forceCalculation: boolean;
  dirtyRanges: DirtyRange[];
  dirtyNameMap: UnitMap;
  dirtyDefinedNameMap: UnitMap;
  dirtySuperTableMap: UnitMap;
  dirtyUnitFeatureMap: UnitMap;
  dirtyUnitOtherFormulaMap: UnitMap;
  clearDependencyTreeCache: UnitMap;
}

function nothingDirty(): Dirty {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

function addMap(target: UnitMap, source: UnitMap | undefined): void {
  for (const [unitId, entries] of Object.entries(source ?? {})) target[unitId] = { ...target[unitId], ...entries };
}

function addDirty(target: Dirty, source: Partial<Dirty>): void {
  target.forceCalculation ||= source.forceCalculation ?? false;
  for (const range of source.dirtyRanges ?? []) target.dirtyRanges.push(range);
  addMap(target.dirtyNameMap, source.dirtyNameMap);
  addMap(target.dirtyDefinedNameMap, source.dirtyDefinedNameMap);
  addMap(target.dirtySuperTableMap, source.dirtySuperTableMap);
  addMap(target.dirtyUnitFeatureMap, source.dirtyUnitFeatureMap);
  addMap(target.dirtyUnitOtherFormulaMap, source.dirtyUnitOtherFormulaMap);
  addMap(target.clearDependencyTreeCache, source.clearDependencyTreeCache);
}

/** Ranges that came twice (undo groups, several writes to one cell) cost a search each. */
function withoutRepeats(ranges: DirtyRange[]): DirtyRange[] {
  const byKey = new Map<string, DirtyRange>();
  for (const entry of ranges) {
    const { startRow, startColumn, endRow, endColumn } = entry.range;
    byKey.set(`${entry.sheetId} ${startRow} ${startColumn} ${endRow} ${endColumn}`, entry);
  }
  return [...byKey.values()];
}

export class CalculationTrigger extends Disposable {
  /** Univer's progress display subscribes to this. */
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });
  automatic = true;
  private waiting = nothingDirty();
  private running: Dirty | null = null;
  private isWaiting = false;
  private stopping = false;
  private ending: ReturnType<typeof setTimeout> | null = null;
  private endState = FormulaExecutedStateType.INITIAL;
  private scheduled: ReturnType<typeof setTimeout> | null = null;
  private idleListeners: (() => void)[] = [];
  private endListeners: (() => void)[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly activeDirty: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    otherFormulas: RegisterOtherFormulaService,
  ) {
    super();
    this.disposeWithMe(commands.beforeCommandExecuted((command) => this.completeParameters(command)));
    this.disposeWithMe(
      commands.onCommandExecuted((command, options) => {
        if (command.id === SetFormulaCalculationNotificationMutation.id) this.noticeProgress(command.params ?? {});
        if (!this.activeDirty.get(command.id)) return;
        // Only results of formulas are written with onlyLocal; they make nothing dirty.
        if (command.id === SetRangeValuesMutation.id && options?.onlyLocal) return;
        this.add(this.activeDirty.get(command.id)!.getDirtyData(command) as Partial<Dirty>);
        this.stop();
      }),
    );
    otherFormulas.calculateStarted$.next(true);
  }

  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }

  /** Marks work and, in automatic mode, starts it soon: after a running calculation, which it leaves alone. */
  add(dirty: Partial<Dirty>): void {
    addDirty(this.waiting, dirty);
    this.isWaiting = true;
    if (this.automatic && !this.running) this.schedule();
  }

  /** What waits is calculated after the change that is being made now, in manual mode too. */
  startSoon(): void {
    if (this.isWaiting && !this.running) this.schedule();
  }

  /** Starts now what is waiting (also in manual mode). Not in the middle of a change: Univer finishes some of its own later. */
  start(): void {
    if (this.scheduled !== null) clearTimeout(this.scheduled);
    this.scheduled = null;
    if (!this.isWaiting || this.running) return;
    const dirty = this.waiting;
    this.waiting = nothingDirty();
    this.isWaiting = false;
    this.running = dirty;
    dirty.dirtyRanges = withoutRepeats(dirty.dirtyRanges);
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }

  get busy(): boolean {
    return this.running !== null || this.scheduled !== null || (this.isWaiting && this.automatic);
  }

  /** Resolves when nothing runs and (in automatic mode) nothing waits. */
  async idle(): Promise<void> {
    while (this.busy) await new Promise<void>((resolve) => this.idleListeners.push(resolve));
  }

  /** Called after every calculation, when its results are in the cells. */
  onEnd(listener: () => void): void {
    this.endListeners.push(listener);
  }

  override dispose(): void {
    super.dispose();
    for (const timer of [this.scheduled, this.ending]) if (timer !== null) clearTimeout(timer);
    this.progress$.complete();
  }

  /**
   * A running calculation works on cells as they were; its results would be written to places that may have moved. It is
   * stopped at once, and done again with what is new.
   */
  private stop(): void {
    // With `ending` set its results are in the cells already.
    if (!this.running || this.stopping || this.ending !== null) return;
    this.stopping = true;
    this.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {}, { onlyLocal: true });
  }

  private schedule(): void {
    this.scheduled ??= setTimeout(() => {
      this.scheduled = null;
      this.start();
    }, 0);
  }

  private completeParameters(command: Readonly<ICommandInfo>): void {
    if (
      command.id !== SetFormulaCalculationStartMutation.id &&
      command.id !== SetFormulaStringBatchCalculationMutation.id
    )
      return;
    const params = command.params as Record<string, unknown>;
    params.isCalculateTreeModel = false;
    params.maxIteration = 1;
    params.rowData = this.formulas.getHiddenRowsFiltered();
  }

  private noticeProgress(params: { functionsExecutedState?: FormulaExecutedStateType; stageInfo?: unknown }): void {
    if (params.functionsExecutedState === undefined) return;
    this.endState = params.functionsExecutedState;
    // Univer reports the end from inside its lock, and a stop twice; the next calculation must wait until the lock is free.
    this.ending ??= setTimeout(() => this.finish(), 0);
  }

  private finish(): void {
    this.ending = null;
    const state = this.endState;
    if (!this.running) return;
    const done = this.running;
    this.running = null;
    if (state === FormulaExecutedStateType.STOP_EXECUTION || this.stopping) {
      this.stopping = false;
      addDirty(this.waiting, done);
      this.isWaiting = true;
      this.start();
      return;
    }
    for (const listener of this.endListeners) listener();
    if (this.isWaiting && this.automatic) this.start();
    if (this.busy) return;
    const listeners = this.idleListeners;
    this.idleListeners = [];
    for (const listener of listeners) listener();
  }
}
// Decorator syntax is avoided so that esbuild, tsx and webpack need no special setting.
setDependencies(CalculationTrigger, [
  ICommandService,
  IActiveDirtyManagerService,
  FormulaDataModel,
  RegisterOtherFormulaService,
]);
