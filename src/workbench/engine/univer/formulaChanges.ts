import { CommandType, type ICommandInfo, type ICommandService, type IExecutionOptions } from "@univerjs/core";
import {
  OtherFormulaMarkDirty,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

type Cells = Record<string, Record<string, { f?: unknown; si?: unknown } | null> | null>;

/** Of a calculation and its results; the last says that an entry rule is to be asked anew. */
const HARMLESS = new Set([
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetArrayFormulaDataMutation.id,
  OtherFormulaMarkDirty.id,
]);

/**
 * Whether formulas may have come, gone or moved since they were last looked through: in a book of 20,000 of them looking
 * takes longer than calculating what one typed number changes. Whatever is not known to leave formulas alone counts.
 */
export class FormulaChanges {
  private changes = 1;
  private atStart = 0;
  private seen = 0;

  constructor(private readonly hasFormula: (sheetId: string, row: number, column: number) => boolean) {}

  /** A calculation works on the formulas there were when it was started. */
  watch(commands: ICommandService): void {
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.atStart = this.changes;
      else if (command.type === CommandType.MUTATION && !this.leavesFormulas(command, options)) this.note();
    });
  }

  note(): void {
    this.changes += 1;
  }

  /** What a looking that begins now must be reported as seen; null where there is nothing new. */
  begin(): number | null {
    return this.atStart === this.seen && this.changes === this.seen ? null : this.atStart;
  }

  end(begun: number): void {
    this.seen = begun;
  }

  private leavesFormulas({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (HARMLESS.has(id)) return true;
    if (id !== SetRangeValuesMutation.id) return false;
    // Results of formulas are written with onlyLocal, nothing else is.
    if (options?.onlyLocal) return true;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Cells };
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const [column, cell] of Object.entries(cells ?? {}))
        if (cell?.f || cell?.si || this.hasFormula(subUnitId, Number(row), Number(column))) return false;
    return true;
  }
}
