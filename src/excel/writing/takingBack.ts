import { isInterruption } from "../problems";

/** Sheets of the book that a writing could not bring back to what they were; none where the workbook is as before. */
export interface LeftBehind {
  /** Deleted by somebody while the book was written. */
  missing: string[];
  /** Excel refused: protected meanwhile, above all. */
  refused: string[];
}

export const isComplete = ({ missing, refused }: LeftBehind): boolean => missing.length + refused.length === 0;

/** Milliseconds between tries: a person ends typing in a cell, Excel ends what keeps it busy. */
const PAUSES = [400, 1_600, 4_000];

/**
 * Takes back step by step. A step that Excel refuses for the moment is tried again; the pauses are for all steps together,
 * because a connection that is gone is gone for each of them.
 */
export class TakingBack implements LeftBehind {
  readonly missing: string[] = [];
  readonly refused: string[] = [];
  private readonly pauses = [...PAUSES];

  /** @param step does the same however often it is begun */
  async patiently<T>(step: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await step();
      } catch (error) {
        const pause = isInterruption(error) ? this.pauses.shift() : undefined;
        if (pause === undefined) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /**
   * What keeps one sheet from coming back must not keep the others.
   * @param isAsItWas asked where Excel refuses: a sheet protected before anything was written to it lacks nothing
   */
  async sheet(name: string, step: () => Promise<void>, isAsItWas: () => Promise<boolean>): Promise<void> {
    try {
      await this.patiently(step);
    } catch (error) {
      if (isInterruption(error)) throw error;
      if (!(await this.patiently(isAsItWas))) this.refused.push(name);
    }
  }
}
