/** Custom functions in cells: registers them with the formula engine, sends calls, takes answers, recalculates who waited. */
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CustomFunctionCall, CustomFunctionFacts, CustomFunctionResult } from "../customFunctionCalls";
import { contains } from "../addresses";
import type { CellError } from "../cells";
import { CustomFunctionQueue, type AskingCell } from "../customFunctionQueue";
import type { Rectangle } from "../spreadsheet";
import { CustomFunctionCell } from "./customFunctionCell";
import type { Kernel } from "./kernel";
import { reparseFormulas, toRanges } from "./reparse";

export class CustomFunctions {
  private readonly queue = new CustomFunctionQueue();
  private defined: CustomFunctionFacts[] = [];
  private invoke: ((calls: CustomFunctionCall[]) => void) | null = null;
  private deliveryListeners: (() => void)[] = [];
  private messages = new Map<string, { error: CellError; cell: AskingCell }>();

  constructor(private readonly kernel: Kernel) {
    kernel.calculation.onEnd(() => this.send());
  }

  define(functions: CustomFunctionFacts[], invoke: (calls: CustomFunctionCall[]) => void): void {
    const { functions: service } = this.kernel;
    const descriptions = this.kernel.injector.get(IDescriptionService);
    const oldNames = this.names();
    const newNames = functions.map((facts) => facts.name.toUpperCase());
    service.unregisterExecutors(...oldNames);
    descriptions.unregisterDescriptions(oldNames);
    this.queue.clear();
    this.tellDelivery();
    this.defined = functions;
    this.invoke = invoke;
    const surroundings = {
      queue: this.queue,
      sheetName: (sheetId: string) => this.kernel.sheet(sheetId).getName(),
      noteError: (cell: AskingCell, error: CellError | undefined) => {
        const key = cellKey(cell);
        if (error?.message === undefined) this.messages.delete(key);
        else this.messages.set(key, { error, cell });
      },
    };
    service.registerExecutors(...functions.map((facts) => new CustomFunctionCell(facts, surroundings)));
    // Only what this service knows shows its arguments while they are typed, the current one marked.
    descriptions.registerDescriptions(functions.map(describe));
    this.recalculateCellsNaming([...new Set([...oldNames, ...newNames])]);
  }

  deliver(results: CustomFunctionResult[]): void {
    const cells = this.queue.deliver(results).filter((cell) => this.kernel.workbook.getSheetBySheetId(cell.sheetId));
    if (cells.length > 0) this.kernel.calculation.add({ dirtyRanges: toRanges(this.kernel.unitId, cells) });
    this.tellDelivery();
  }

  /** Resolves when answers come in (or calls are given up). */
  nextDelivery(): Promise<void> {
    return new Promise((resolve) => this.deliveryListeners.push(resolve));
  }

  private tellDelivery(): void {
    const listeners = this.deliveryListeners;
    this.deliveryListeners = [];
    for (const listener of listeners) listener();
  }

  /** Calls without an answer. */
  get waiting(): number {
    return this.queue.waiting;
  }

  forgetAnswers(): void {
    this.queue.forgetAnswers();
  }

  /** Why a cell shows this error; undefined where the formula around the function came to another one. */
  errorMessage(sheetId: string, row: number, column: number, shown: string): string | undefined {
    const error = this.messages.get(cellKey({ sheetId, row, column }))?.error;
    return error?.error === shown ? error.message : undefined;
  }

  /** A formula without one of these functions has nothing to do with what was answered in its cell before. */
  cellsEdited(sheetId: string, rect: Rectangle): void {
    for (const [key, { cell }] of this.messages) {
      const { row, column } = cell;
      if (cell.sheetId !== sheetId || !contains(rect, { row, column, rows: 1, columns: 1 })) continue;
      const formula = this.kernel.formulas.getFormulaStringByCell(row, column, sheetId, this.kernel.unitId);
      if (!formula || !namesOneOf(this.names(), formula)) this.messages.delete(key);
    }
  }

  /** After rows or columns moved, cells with a message are calculated again (from remembered answers) to find their places. */
  cellsMoved(sheetId: string): void {
    const moved = [...this.messages].filter(([, entry]) => entry.cell.sheetId === sheetId);
    if (moved.length === 0) return;
    for (const [key] of moved) this.messages.delete(key);
    this.recalculateCellsNaming(this.names());
  }

  private names(): string[] {
    return this.defined.map((facts) => facts.name.toUpperCase());
  }

  private recalculateCellsNaming(names: string[]): void {
    if (names.length === 0) return;
    reparseFormulas(this.kernel, (formula) => namesOneOf(names, formula));
  }

  private send(): void {
    const calls = this.queue.takeUnsent();
    if (calls.length > 0) this.invoke?.(calls);
  }
}

function namesOneOf(names: readonly string[], formula: string): boolean {
  const upper = formula.toUpperCase();
  return names.some((name) => upper.includes(name));
}

function cellKey(cell: AskingCell): string {
  return `${cell.sheetId} ${cell.row} ${cell.column}`;
}

/** For Univer's list of functions and its hints while typing. */
function describe(facts: CustomFunctionFacts) {
  return {
    functionName: facts.name.toUpperCase(),
    functionType: FunctionType.User,
    description: facts.description ?? "",
    abstract: facts.description ?? "",
    functionParameter: facts.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
