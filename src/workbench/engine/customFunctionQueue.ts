/**
 * Answers of custom functions, remembered by function and arguments, and the calls still without one.
 *
 * A cell asks while it is calculated. Unknown answers are queued and the cell shows #GETTING_DATA; when answers arrive, all
 * cells that asked are calculated once more. Knows nothing of Univer.
 */
import type { CellValue } from "./cells";
import type {
  CustomFunctionArgument,
  CustomFunctionCall,
  CustomFunctionFacts,
  CustomFunctionResult,
} from "./customFunctionCalls";

export interface AskingCell {
  sheetId: string;
  row: number;
  column: number;
}

export type Answer = CellValue | CellValue[][];

interface PendingCall {
  call: CustomFunctionCall;
  key: string;
  cells: Map<string, AskingCell>;
}

/** Beyond this many answers the oldest are forgotten (and asked for again when needed). */
const REMEMBERED = 300_000;

export class CustomFunctionQueue {
  private readonly answers = new Map<string, Answer>();
  private readonly pendingByKey = new Map<string, PendingCall>();
  private readonly pendingById = new Map<number, PendingCall>();
  private unsent: CustomFunctionCall[] = [];
  private lastInvocation = 0;

  /** The answer, or undefined after queueing the call. */
  ask(
    facts: CustomFunctionFacts,
    argumentsKey: string,
    args: () => (CustomFunctionArgument | CustomFunctionArgument[])[],
    cell: AskingCell,
    address: () => string,
    parameterAddresses: (string | null)[],
  ): Answer | undefined {
    const key = `${facts.id}\n${argumentsKey}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const cellKey = `${cell.sheetId} ${cell.row} ${cell.column}`;
    const pending = this.pendingByKey.get(key);
    if (pending) {
      pending.cells.set(cellKey, cell);
      return undefined;
    }
    this.lastInvocation += 1;
    const call: CustomFunctionCall = {
      invocationId: this.lastInvocation,
      functionId: facts.id,
      args: args(),
      address: address(),
      parameterAddresses,
    };
    const entry = { call, key, cells: new Map([[cellKey, cell]]) };
    this.pendingByKey.set(key, entry);
    this.pendingById.set(call.invocationId, entry);
    this.unsent.push(call);
    return undefined;
  }

  takeUnsent(): CustomFunctionCall[] {
    const calls = this.unsent;
    this.unsent = [];
    return calls;
  }

  /** Stores answers; @returns the cells that waited for them. Answers nobody waits for (any more) are ignored. */
  deliver(results: CustomFunctionResult[]): AskingCell[] {
    const cells = new Map<string, AskingCell>();
    for (const { invocationId, value } of results) {
      const entry = this.pendingById.get(invocationId);
      if (!entry) continue;
      this.pendingById.delete(invocationId);
      this.pendingByKey.delete(entry.key);
      this.remember(entry.key, value);
      for (const [key, cell] of entry.cells) cells.set(key, cell);
    }
    return [...cells.values()];
  }

  get waiting(): number {
    return this.pendingById.size;
  }

  /** Forgets answers (a full recalculation asks again), but not the calls under way. */
  forgetAnswers(): void {
    this.answers.clear();
  }

  clear(): void {
    this.answers.clear();
    this.pendingByKey.clear();
    this.pendingById.clear();
    this.unsent = [];
  }

  private remember(key: string, value: Answer): void {
    this.answers.set(key, value);
    if (this.answers.size > REMEMBERED) this.answers.delete(this.answers.keys().next().value!);
  }
}
