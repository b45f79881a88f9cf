import type { PlanReading } from "./door";
import type { OfficeRuntime } from "./officeRuntime";

/** Changes come in bursts (a paste, a fill, a sort); half a second of quiet ends one. */
const QUIET_MILLISECONDS = 500;

export interface Watch {
  stop(): Promise<void>;
}

/**
 * Calls `changed` after somebody edits the workbook where a book of ours has inputs.
 * @param isWriting true while this add-in writes, whose own events are none of its business; what a person does meanwhile
 * waits for its end
 * @param changed told whether it happened while this add-in wrote, and its reading afterwards holds it unseen
 */
export async function watchBook(
  { Excel }: OfficeRuntime,
  isWriting: () => boolean,
  changed: (meanwhile: boolean) => void,
): Promise<Watch> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let meanwhile = false;
  const soon = () => {
    meanwhile ||= isWriting();
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      if (isWriting()) return soon();
      changed(meanwhile);
      meanwhile = false;
    }, QUIET_MILLISECONDS);
  };
  const registrations = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changes = worksheets.onChanged.add(async (event) => {
      // An Excel that does not tell whose change it was (before ExcelApi 1.14) cannot be asked while this add-in writes.
      if (event.triggerSource === "ThisLocalAddin" || (isWriting() && !event.triggerSource)) return;
      soon();
    });
    // Formulas that asked a sheet which is gone are errors now, and no cell was changed; whose deed it was is never told.
    const deletions = worksheets.onDeleted.add(async () => {
      if (!isWriting()) soon();
    });
    await context.sync();
    return [changes, deletions];
  });
  return {
    async stop() {
      if (timer) clearTimeout(timer);
      await Excel.run(registrations[0]!.context, async (context) => {
        for (const registration of registrations) registration.remove();
        await context.sync();
      });
    },
  };
}

/** Whether a reading says anything new: the plan and its problems, not when or how it was read. */
export const signatureOf = (reading: PlanReading | null): string =>
  reading ? JSON.stringify([reading.plan, reading.problems, reading.repaired]) : "";
