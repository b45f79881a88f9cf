import type { WriteOptions } from "../door";

/** Thrown between two round trips when the user cancels. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

/** One writing of a book: counts round trips, reports progress, stops when asked. */
export class WritingRun {
  roundTrips = 0;
  cells = 0;
  sheets = 0;
  total = 1;
  /** The sheet being worked on, for naming what went wrong. */
  sheet: string | null = null;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: Pick<WriteOptions, "onProgress" | "signal">,
  ) {}

  /** Sends what is queued. The screen stays still and nothing is calculated until the next one. */
  async sync(): Promise<void> {
    this.roundTrips += 1;
    await this.context.sync();
    if (this.options.signal?.aborted) throw new Cancelled();
    this.hold();
  }

  hold(): void {
    const { application } = this.context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
  }

  progress(cells: number): void {
    this.cells += cells;
    this.options.onProgress?.({ done: Math.min(this.cells, this.total), of: this.total, sheet: this.sheet ?? "" });
  }
}
