import type { WorkbookDoor, WriteOutcome } from "../excel/door";

export type CommandOutcome = WriteOutcome | { status: "no_book" };

/**
 * What the ribbon's "write budget" does: the book is written anew from the inputs in its own sheets, in its own language.
 * Rows added by hand get their codes and drop-downs, text that looks like a number becomes one, lost sheets come back.
 */
export async function rewriteBudget(door: Pick<WorkbookDoor, "readPlan" | "writePlan">): Promise<CommandOutcome> {
  const reading = await door.readPlan();
  if (!reading) return { status: "no_book" };
  return door.writePlan(reading.plan, { language: reading.language });
}
