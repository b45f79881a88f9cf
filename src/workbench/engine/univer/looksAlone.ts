import type { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";

type Cells = Record<string, Record<string, object | null> | null>;

/** What a cell holds, beside its look. */
const CONTENTS = ["v", "f", "si", "p"];

/**
 * Univer takes a cell written without "f" for one whose formula is to go, unless the command that wrote it gives looks; and
 * it takes any command still running for that command, as one of the grid's is after another sheet came to the front.
 * So what a mutation carries decides: looks alone never touch a formula. Before Univer's own parts listen.
 */
export function keepFormulasUnderLooks(commands: ICommandService): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const written = params as { cellValue?: Cells; trigger?: string };
    if (hasLooksAlone(written.cellValue ?? {})) written.trigger = SetStyleCommand.id;
  });
}

function hasLooksAlone(cells: Cells): boolean {
  for (const row of Object.values(cells))
    for (const cell of Object.values(row ?? {}))
      if (!cell || !("s" in cell || "custom" in cell) || CONTENTS.some((part) => part in cell)) return false;
  return true;
}
