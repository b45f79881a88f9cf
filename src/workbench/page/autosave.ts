import { saveWork, type SavedWork } from "./savedWork";
import type { SaveState } from "./pageState";

export interface AutosaveOptions {
  /** The workbook as it is now. */
  take: () => Omit<SavedWork, "version" | "savedAt">;
  /** Resolves when nothing is calculating: a half-calculated workbook is not saved. */
  settled: () => Promise<void>;
  onState: (state: SaveState) => void;
}

/** Typing several cells in a row is one saving. */
const PAUSE_MS = 400;

/** Saves the workbook a moment after each change, once calculation has settled; one saving at a time. */
export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private changed = false;
  private stopped = false;

  constructor(private readonly options: AutosaveOptions) {
    // The last chance before the page goes away; the browser finishes a write that has begun.
    addEventListener("pagehide", () => this.changed && void this.save(false));
  }

  /** To be called after every change of the workbook. */
  readonly touch = (): void => {
    if (this.stopped) return;
    this.changed = true;
    this.options.onState({ kind: "unsaved" });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE_MS);
  };

  /** Saves now if anything changed; resolves when it is done. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => (this.changed ? this.save(true) : undefined));
    return this.running;
  }

  /** What is in the workbook from here on is not kept. */
  stop(): void {
    this.stopped = true;
    this.changed = false;
    clearTimeout(this.timer);
  }

  private async save(wait: boolean): Promise<void> {
    try {
      if (wait) await this.options.settled();
      if (this.stopped) return;
      this.changed = false;
      this.options.onState({ kind: "saving" });
      await saveWork({ version: 1, savedAt: new Date().toISOString(), ...this.options.take() });
      if (!this.changed) this.options.onState({ kind: "saved" });
    } catch (reason) {
      this.changed = true;
      this.options.onState({ kind: "failed", reason: reason instanceof Error ? reason.message : String(reason) });
    }
  }
}
