import type { PlanReading } from "./door";
import type { OfficeRuntime } from "./officeRuntime";

/** Changes come in bursts (a paste, a fill, a sort); half a second of quiet ends one. */
const QUIET_MILLISECONDS = 500;

export interface Watch {
  stop(): Promise<void>;
}

/**
 * Calls `changed` after somebody edits the workbook where a book of ours has inputs.
 * @param isWriting true while this add-in writes, whose own events are none of its business
 */
export async function watchBook(
  { Excel }: OfficeRuntime,
  isWriting: () => boolean,
  changed: () => void,
): Promise<Watch> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const soon = () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MILLISECONDS);
  };
  const registration = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async (event) => {
      if (isWriting() || event.triggerSource === "ThisLocalAddin") return;
      soon();
    });
    await context.sync();
    return result;
  });
  return {
    async stop() {
      if (timer) clearTimeout(timer);
      await Excel.run(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
    },
  };
}

/** Whether a reading says anything new: the plan and its problems, not when or how it was read. */
export const signatureOf = (reading: PlanReading | null): string =>
  reading ? JSON.stringify([reading.plan, reading.problems, reading.repaired]) : "";
