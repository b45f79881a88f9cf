import {
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
  type IUndoRedoItem,
} from "@univerjs/core";

/** As many as Excel keeps. */
const STEPS = 100;

/**
 * Undo of as many steps as Excel's. Univer forgets all but the last twenty; a writing is a step for each of its messages,
 * so that the one before last, and what was typed before it, could not be taken back whole.
 */
export class UndoSteps extends LocalUndoRedoService {
  override pushUndoRedo(item: IUndoRedoItem): void {
    const steps = this._getUndoStack(item.unitID, true);
    const oldest = steps[0];
    super.pushUndoRedo(item);
    // Univer has just dropped it, though there is room.
    if (oldest && steps[0] !== oldest && steps.length < STEPS) steps.unshift(oldest);
  }
}

setDependencies(UndoSteps, [IUniverInstanceService, ICommandService, IContextService]);
