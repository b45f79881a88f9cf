import type { WriteOptions } from "../door";

/** Thrown between two round trips when the user cancels. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

/** Cells; a message of so many is well below what Excel takes. */
const WORTH_A_TRIP = 3000;

/** One writing of a book: counts round trips, reports progress, stops when asked. */
export class WritingRun {
  roundTrips = 0;
  cells = 0;
  sheets = 0;
  total = 1;
  /** Sheets begun since the last round trip, and how many cells of them wait. */
  private waiting: string[] = [];
  private waitingCells = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: Pick<WriteOptions, "onProgress" | "signal">,
  ) {}

  /** Sheets that were on the way, for naming what went wrong. */
  get sheet(): string | null {
    return this.waiting.join(", ") || null;
  }

  begin(sheet: string): void {
    if (!this.waiting.includes(sheet)) this.waiting.push(sheet);
  }

  /** A sheet is complete; small ones wait for the next, because every round trip costs Excel on the web its time. */
  async end(): Promise<void> {
    this.sheets += 1;
    if (this.waitingCells >= WORTH_A_TRIP) await this.sync();
  }

  /** Sends what is queued. The screen stays still and nothing is calculated until the next one. */
  async sync(): Promise<void> {
    this.roundTrips += 1;
    await this.context.sync();
    this.waiting = [];
    this.waitingCells = 0;
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
    this.waitingCells += cells;
    this.options.onProgress?.({ done: Math.min(this.cells, this.total), of: this.total, sheet: this.waiting[this.waiting.length - 1] ?? "" });
  }
}
