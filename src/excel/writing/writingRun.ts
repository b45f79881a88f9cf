import { Cancelled } from "../cancelled";
import type { DoorProblem, WriteOptions } from "../door";

/**
 * Bytes, as far as they can be told beforehand. Excel on the web takes 5 MB in one message; texts are written with their
 * quotes marked twice on the way, and paths of objects come on top.
 */
const LARGEST = 1_200_000;
/** A message of so many bytes is sent at the end of a sheet; smaller sheets wait for the next, as each message costs time. */
const WORTH_A_TRIP = 250_000;

/** One writing of a book: fills messages, counts round trips, reports progress, stops when asked. */
export class WritingRun {
  roundTrips = 0;
  cells = 0;
  sheets = 0;
  total = 1;
  /** What did not succeed although the book is complete. */
  readonly notices: DoorProblem[] = [];
  /** Sheets begun since the last round trip. */
  private waiting: string[] = [];
  /** The one that was begun last, round trip or not: what the progress names. */
  private current = "";
  private bytes = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: Pick<WriteOptions, "onProgress" | "signal">,
  ) {}

  /** Sheets that were on the way, for naming what went wrong. */
  get sheet(): string | null {
    return this.waiting.join(", ") || null;
  }

  begin(sheet: string): void {
    this.current = sheet;
    if (!this.waiting.includes(sheet)) this.waiting.push(sheet);
  }

  /** Sends what is queued where so many bytes more would not go with it. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.bytes === 0 || this.bytes + bytes <= LARGEST) return;
    const [current] = this.waiting.slice(-1);
    await this.sync();
    if (current !== undefined) this.begin(current);
  }

  /** The same for bytes that are queued next. */
  async room(bytes: number): Promise<void> {
    await this.makeRoom(bytes);
    this.bytes += bytes;
  }

  /** A sheet is complete. */
  async end(): Promise<void> {
    this.sheets += 1;
    if (this.bytes >= WORTH_A_TRIP) await this.sync();
  }

  /** Sends what is queued; stops here if the user wants to. */
  readonly sync = async (): Promise<void> => {
    this.roundTrips += 1;
    await this.context.sync();
    this.waiting = [];
    this.bytes = 0;
    if (this.options.signal?.aborted) throw new Cancelled();
  };

  /** For taking back what was written: sends in the same way, tells nobody, and cannot be cancelled. */
  backwards(): WritingRun {
    return new WritingRun(this.context, {});
  }

  progress(cells: number): void {
    this.cells += cells;
    this.options.onProgress?.({
      done: Math.min(this.cells, this.total),
      of: this.total,
      sheet: this.current,
    });
  }
}
