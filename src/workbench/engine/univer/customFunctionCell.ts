/** One custom function as Univer's formula engine sees it. */
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { columnLetters, quoteSheetName } from "../addresses";
import { isCellError, type CellError, type CellScalar, type CellValue } from "../cells";
import type { CustomFunctionArgument, CustomFunctionFacts } from "../customFunctionCalls";
import type { Answer, AskingCell, CustomFunctionQueue } from "../customFunctionQueue";

/** The one error name that passes through arithmetic unchanged; Excel shows #BUSY! in its place. */
export const BUSY = "#GETTING_DATA" as ErrorType;

export interface CallSurroundings {
  queue: CustomFunctionQueue;
  sheetName(sheetId: string): string;
  /** Told of every evaluation: the error it came to, or undefined. */
  noteError(cell: AskingCell, error: CellError | undefined): void;
}

type Scalar = CellScalar | CellError;
interface Argument {
  key: string;
  value: Scalar | Scalar[][];
}

/** A range used by thousands of calls is read and written as a key once per calculation: Univer hands in the same array. */
const readArrays = new WeakMap<ArrayValueObject, Argument & { firstError: CellError | null }>();

export class CustomFunctionCell extends BaseFunction {
  constructor(
    private readonly facts: CustomFunctionFacts,
    private readonly surroundings: CallSurroundings,
  ) {
    super(facts.name.toUpperCase());
    const repeating = facts.parameters.some((parameter) => parameter.repeating);
    this.minParams = facts.parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    this.maxParams = repeating ? 255 : facts.parameters.length;
  }

  /** A text between quotes stays the text it is; the engine would make a number of "04/05/2025", read the American way. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const cell: AskingCell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const lifted = this.liftedShape(variants);
    if (!lifted) {
      const answer = this.call(variants, cell);
      this.surroundings.noteError(cell, isCellError(answer) ? answer : undefined);
      return toValueObject(answer);
    }
    // A range where one value is expected: the function is called for every cell of it and the results spill.
    const rows: BaseValueObject[][] = [];
    for (let r = 0; r < lifted.rows; r += 1) {
      const row: BaseValueObject[] = [];
      for (let c = 0; c < lifted.columns; c += 1) {
        const answer = this.call(
          variants.map((variant, index) =>
            this.isScalarParameter(index) && variant.isArray() ? elementOf(variant as ArrayValueObject, r, c) : variant,
          ),
          cell,
        );
        row.push(toValueObject(Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer));
      }
      rows.push(row);
    }
    this.surroundings.noteError(cell, undefined);
    return arrayObject(rows);
  }

  private call(variants: BaseValueObject[], cell: AskingCell): Answer {
    const args: Argument[] = [];
    for (let index = 0; index < variants.length; index += 1) {
      const read = this.readArgument(variants[index]!, index);
      if (isCellError(read)) return read;
      args.push(read);
    }
    const answer = this.surroundings.queue.ask(
      this.facts,
      args.map((arg) => arg.key).join("\u0001") +
        (this.facts.requiresAddress ? `\u0001@${cell.sheetId}!${cell.row},${cell.column}` : ""),
      () => this.arrange(args.map((arg) => arg.value)),
      cell,
      () => `${quoteSheetName(this.surroundings.sheetName(cell.sheetId))}!${columnLetters(cell.column)}${cell.row + 1}`,
      this.facts.parameters.map(() => null),
    );
    return answer === undefined ? { error: BUSY } : answer;
  }

  /** @returns the argument, or the error that keeps the function from being called */
  private readArgument(variant: BaseValueObject, index: number): Argument | CellError {
    const parameter = this.parameterAt(index);
    if (!variant.isArray()) {
      const value = scalarOf(variant);
      if (isCellError(value) && !this.passes(value)) return value;
      return this.fit(value, parameter?.dimensionality === "matrix", parameter?.type);
    }
    const array = variant as ArrayValueObject;
    if (this.isScalarParameter(index)) {
      const value = scalarOf(array.get(0, 0));
      if (isCellError(value) && !this.passes(value)) return value;
      return this.fit(value, false, parameter?.type);
    }
    let read = readArrays.get(array);
    if (!read) {
      read = readArray(array);
      readArrays.set(array, read);
    }
    return read.firstError && !this.passes(read.firstError) ? read.firstError : read;
  }

  private passes(error: CellError): boolean {
    return this.facts.allowErrors === true && error.error !== BUSY;
  }

  /** Excel converts a single value to the parameter's type, and does not call the function where it cannot. */
  private fit(value: Scalar, matrix: boolean, type: string | undefined): Argument | CellError {
    if (matrix) return { key: JSON.stringify([[value]]), value: [[value]] };
    let fitted = value;
    if (value !== null && !isCellError(value)) {
      if (type === "number" && typeof value !== "number") {
        fitted = typeof value === "boolean" ? Number(value) : value.trim() === "" ? NaN : Number(value);
        if (Number.isNaN(fitted)) return { error: "#VALUE!" };
      } else if (type === "string" && typeof value !== "string") {
        fitted = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
      } else if (type === "boolean" && typeof value !== "boolean") {
        if (typeof value === "string" && !/^(true|false)$/i.test(value)) return { error: "#VALUE!" };
        fitted = typeof value === "string" ? value.toUpperCase() === "TRUE" : value !== 0;
      }
    }
    return { key: JSON.stringify(fitted), value: fitted };
  }

  private arrange(values: CustomFunctionArgument[]): (CustomFunctionArgument | CustomFunctionArgument[])[] {
    const { parameters } = this.facts;
    return parameters.map((parameter, index) => {
      if (parameter.repeating) return values.slice(index);
      const value = values[index];
      return value === undefined ? null : value;
    });
  }

  private parameterAt(index: number) {
    const { parameters } = this.facts;
    const last = parameters[parameters.length - 1];
    return parameters[index] ?? (last?.repeating ? last : undefined);
  }

  private isScalarParameter(index: number): boolean {
    return this.parameterAt(index)?.dimensionality !== "matrix";
  }

  private liftedShape(variants: BaseValueObject[]): { rows: number; columns: number } | null {
    let rows = 1;
    let columns = 1;
    variants.forEach((variant, index) => {
      if (!variant.isArray() || !this.isScalarParameter(index)) return;
      rows = Math.max(rows, (variant as ArrayValueObject).getRowCount());
      columns = Math.max(columns, (variant as ArrayValueObject).getColumnCount());
    });
    return rows > 1 || columns > 1 ? { rows, columns } : null;
  }
}

function elementOf(array: ArrayValueObject, row: number, column: number): BaseValueObject {
  const r = array.getRowCount() === 1 ? 0 : row;
  const c = array.getColumnCount() === 1 ? 0 : column;
  if (r >= array.getRowCount() || c >= array.getColumnCount()) return ErrorValueObject.create("#N/A" as ErrorType);
  return arrayObject([[array.get(r, c) as BaseValueObject]]);
}

function readArray(array: ArrayValueObject): Argument & { firstError: CellError | null } {
  const value: Scalar[][] = [];
  let firstError: CellError | null = null;
  for (let r = 0; r < array.getRowCount(); r += 1) {
    const row: Scalar[] = [];
    for (let c = 0; c < array.getColumnCount(); c += 1) {
      const scalar = scalarOf(array.get(r, c));
      // A busy cell outweighs an error: the call must wait for it.
      if (isCellError(scalar) && (!firstError || scalar.error === BUSY)) firstError = scalar;
      row.push(scalar);
    }
    value.push(row);
  }
  return { key: JSON.stringify(value), value, firstError };
}

function scalarOf(object: Nullable<BaseValueObject>): Scalar {
  if (!object || object.isNull()) return null;
  if (object.isError()) return { error: object.getValue() as string };
  return object.getValue();
}

function toValueObject(value: Answer): BaseValueObject {
  if (Array.isArray(value)) {
    if (value.length === 0 || value[0]!.length === 0) return ErrorValueObject.create("#VALUE!" as ErrorType);
    return arrayObject(value.map((row) => row.map((cell) => scalarObject(cell))));
  }
  return scalarObject(value);
}

function scalarObject(value: CellValue): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create("");
  if (isCellError(value)) return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function arrayObject(rows: (BaseValueObject | null)[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
