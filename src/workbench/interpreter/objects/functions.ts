import type { Book } from "../book";
import { OfficeError, invalidArgument } from "../wire/officeError";
import { HostObject } from "./hostObject";

const MILLISECONDS_OF_A_DAY = 86_400_000;
/** The day Excel calls 0: the last of 1899 (a day earlier, since Excel counts a 29 February 1900), or the first of 1904. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** `workbook.functions`: Excel's own functions, asked without a cell. */
export class FunctionsObject extends HostObject {
  get className(): string {
    return "Functions";
  }

  /** The number of a day, as this workbook counts days. */
  Date(year: unknown, month: unknown, day: unknown): HostObject {
    if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") {
      throw invalidArgument("year, month and day are numbers");
    }
    // Excel takes 0 to 1899 as years after 1900; nobody here asks for one.
    if (year < 1904) throw new OfficeError("NotImplemented", "Functions.date before 1904");
    const days = (Date.UTC(year, month - 1, day) - DAY_ZERO[this.book.dates1904 ? 1904 : 1900]) / MILLISECONDS_OF_A_DAY;
    return new FunctionResultObject(this.book, days);
  }
}

export class FunctionResultObject extends HostObject {
  constructor(
    book: Book,
    private readonly result: number,
  ) {
    super(book);
  }

  get className(): string {
    return "FunctionResult";
  }
  get Value(): number {
    return this.result;
  }
}
