import { budgetProblem, type BudgetProblemCode } from "../../budget/problem";
import type { Month } from "../../law/month";
import { lawProblem, type Problem } from "../../law/problem";
import { PROGRAMS, type Program } from "../../law/terms";
import { readNumber } from "../../texts/numbers";
import type { CellValue } from "../arguments/cellValue";
import { monthOfCell } from "../arguments/month";
import type { WordList } from "../arguments/word";
import type { ColumnPlaces, GroupColumn } from "./columns";

/**
 * Reads the cells of one row of groups. What cannot be read becomes a problem of that row, in the codes of `law` and
 * `budget`; the other rows are computed all the same. A blank cell inside a range comes as 0 in desktop Excel, so 0
 * and blank mean the same here.
 */
export class RowReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly cells: readonly unknown[],
    private readonly places: ColumnPlaces,
  ) {}

  get isBlank(): boolean {
    return [...this.places.keys()].every((column) => this.take(column) === null);
  }

  has(column: GroupColumn): boolean {
    return this.places.has(column);
  }

  text(column: GroupColumn): string | null {
    const value = this.take(column);
    return value === null ? null : String(value);
  }

  number(column: GroupColumn, code: BudgetProblemCode, key: string): number | null {
    const value = this.take(column);
    if (value === null) return null;
    const number = typeof value === "string" ? readNumber(value) : value;
    if (typeof number === "number") return number;
    return this.fault(budgetProblem(code, { [key]: String(value) }, column));
  }

  month(column: "first" | "last", absent: Month): Month {
    if (!this.has(column)) return absent;
    const value = this.take(column);
    const month = monthOfCell(value);
    if (month !== null) return month;
    this.fault(lawProblem("month_invalid", { month: value === null ? null : String(value) }, column));
    return absent;
  }

  /** A word of a closed list; the column may be absent, the cell may not be blank. */
  word<T>(column: GroupColumn, words: WordList<T>, absent: T, code: BudgetProblemCode): T {
    if (!this.has(column)) return absent;
    const value = this.take(column);
    const word = String(value ?? "")
      .toLowerCase()
      .replace(/(?<=[a-z])[\s_-]+(?=[a-z])/g, " ")
      // The book's own list says "1 sangat rendah".
      .replace(/^([1-5])\s.*$/, "$1");
    if (Object.hasOwn(words, word)) return words[word]!;
    this.fault(budgetProblem(code, { value: value === null ? null : String(value) }, column));
    return absent;
  }

  programs(): Program[] {
    const value = this.take("programs");
    const names = String(value ?? "")
      .toUpperCase()
      .split(/[+,;/&\s]+|\bDAN\b|\bAND\b/)
      .filter(Boolean);
    const unknown = names.find((name) => !(PROGRAMS as readonly string[]).includes(name));
    if (unknown !== undefined) this.fault(budgetProblem("program_unknown", { program: unknown }, "programs"));
    return PROGRAMS.filter((program) => names.includes(program));
  }

  private take(column: GroupColumn): CellValue {
    const place = this.places.get(column);
    const value = place === undefined ? null : this.cells[place];
    if (value === undefined || value === null || value === 0) return null;
    if (typeof value === "string") return value.trim() === "" ? null : value.trim();
    if (typeof value === "boolean") return value;
    if (typeof value === "number") return Number.isFinite(value) ? Number(value.toPrecision(15)) : String(value);
    const { basicValue } = value as { basicValue?: unknown };
    return typeof basicValue === "number" || typeof basicValue === "string" ? basicValue : "?";
  }

  private fault(problem: Problem): null {
    this.problems.push(problem);
    return null;
  }
}
