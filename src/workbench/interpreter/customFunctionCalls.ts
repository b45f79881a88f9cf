import type { CellError, CustomFunctionCall, CustomFunctionFacts, CustomFunctionResult } from "../engine/spreadsheet";
import type { Book } from "./book";
import type { PushEntry } from "./events/eventHub";

const CATEGORY = 1;
const INVOKE = 1000;
const ERRORS_ALLOWED = 4;

/** Error codes of a call's answer. What is not here, a thrown error or a rejected promise among it, is #VALUE!. */
const errorTexts: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/**
 * Carries the spreadsheet's calls of custom functions to the add-in's runtime and the answers back. Calls wait until the
 * add-in has said that its runtime is ready.
 */
export class CustomFunctionCalls {
  private waiting: CustomFunctionCall[] = [];
  /** Sent and not answered, by invocation id. */
  private readonly sent = new Map<number, CustomFunctionCall>();
  private isReady = false;
  private allowErrors = new Set<string>();
  private nextId = 1;

  constructor(private readonly book: () => Book) {}

  define(functions: CustomFunctionFacts[]): void {
    this.waiting = [];
    this.sent.clear();
    this.allowErrors = new Set(functions.filter((f) => f.allowErrors).map((f) => f.id));
    this.book().engine.defineCustomFunctions(functions, (calls) => this.invoke(calls));
  }

  ready(): void {
    this.isReady = true;
    const calls = this.waiting;
    this.waiting = [];
    if (calls.length) this.invoke(calls);
  }

  results(results: unknown[][]): void {
    for (const [id] of results) this.sent.delete(Number(id));
    this.book().engine.deliverResults(results.map(readResult));
  }

  /** The add-in's runtime is gone: what it did not answer is sent to the next one. */
  runtimeGone(): void {
    this.isReady = false;
    this.waiting = [...this.sent.values(), ...this.waiting];
    this.sent.clear();
  }

  private invoke(calls: CustomFunctionCall[]): void {
    if (!this.isReady) {
      this.waiting = [...this.waiting, ...calls];
      return;
    }
    for (const call of calls) this.sent.set(call.invocationId, call);
    // One by one: as arguments of one call, a hundred thousand would be more than a stack holds.
    for (const call of calls) this.book().events.push(this.entry(call));
  }

  private entry(call: CustomFunctionCall): PushEntry {
    const allowed = this.allowErrors.has(call.functionId);
    const args = call.args.map((arg) => wireArgument(arg));
    const message = [
      call.invocationId,
      call.functionId,
      args,
      call.address,
      allowed ? ERRORS_ALLOWED : 0,
      ...(call.parameterAddresses.some((address) => address !== null) ? [call.parameterAddresses] : []),
    ];
    return [CATEGORY, INVOKE, "", message, this.nextId++];
  }
}

function wireArgument(arg: unknown): unknown {
  if (Array.isArray(arg)) return arg.map(wireArgument);
  if (typeof arg === "object" && arg !== null && "error" in arg) {
    return { type: "CustomFunctionError", code: (arg as CellError).error };
  }
  return arg;
}

/** `[invocationId, succeeded, value, errorCode?]` */
function readResult([id, succeeded, value, code]: unknown[]): CustomFunctionResult {
  const invocationId = Number(id);
  if (succeeded) return { invocationId, value: readValue(value) as CustomFunctionResult["value"] };
  const error = errorTexts[Number(code)] ?? "#VALUE!";
  const message = typeof value === "string" && value !== "" ? value : undefined;
  return { invocationId, value: message === undefined ? { error } : { error, message } };
}

/** Errors returned rather than thrown come as successes that say so; formatted numbers count as their number. */
function readValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readValue);
  if (typeof value !== "object" || value === null) return value ?? null;
  const rich = value as {
    type?: string;
    basicValue?: unknown;
    errorType?: string;
    message?: string;
    errorMessage?: string;
  };
  if (rich.type === "Error") {
    const error = typeof rich.basicValue === "string" ? rich.basicValue : "#VALUE!";
    const message = rich.message ?? rich.errorMessage;
    return message ? { error, message } : { error };
  }
  return "basicValue" in rich ? (rich.basicValue ?? null) : { error: "#VALUE!" };
}
