import { monthText, type Month } from "../../law/month";
import type { Problem } from "../../law/problem";
import { readMonthText } from "../../texts/months";
import { readNumber } from "../../texts/numbers";
import { cellAddress } from "../address";
import { monthOfSerial } from "../content";
import type { ChoiceList } from "../choices";
import type { Finding, ReadingCode } from "./findings";
import { holdsError, rawFormula, rawValue, type RawSheet } from "./rawSheet";

const SHARE_SCALE = 100_000;

/** Reads the cells of one row, keeping what was wrong and what was mended. Nothing here changes a cell. */
export class RowReader {
  readonly problems: Finding[] = [];
  readonly repaired: Finding[] = [];
  /** Fields that could not be read; the arithmetic need not complain about them again. */
  readonly unread = new Set<string>();

  constructor(
    private readonly sheet: RawSheet,
    private readonly row: number,
    private readonly index: number | null,
    /** Which list the index counts; groups by default. */
    private readonly of?: Finding["of"],
  ) {}

  private find(column: number, code: ReadingCode, data: Problem["data"], field: string): Finding {
    return {
      sheet: this.sheet.name,
      address: cellAddress(this.row, column),
      row: this.index,
      ...(this.of ? { of: this.of } : {}),
      problem: { code, field, data },
    };
  }

  private fault(column: number, code: ReadingCode, data: Problem["data"], field: string): null {
    this.problems.push(this.find(column, code, data, field));
    this.unread.add(field);
    return null;
  }

  private mend(column: number, code: ReadingCode, data: Problem["data"], field: string): void {
    this.repaired.push(this.find(column, code, data, field));
  }

  private take(column: number | null, field: string): string | number | boolean | null {
    if (column === null) return null;
    const formula = rawFormula(this.sheet, this.row, column);
    if (formula !== null) this.problems.push(this.find(column, "formula_in_input", { formula }, field));
    const value = rawValue(this.sheet, this.row, column);
    if (holdsError(this.sheet, this.row, column))
      return this.fault(column, "error_in_input", { error: String(value) }, field);
    return value;
  }

  text(column: number | null, field: string): string | null {
    const value = this.take(column, field);
    return value === null ? null : String(value).trim();
  }

  number(column: number | null, field: string, taken?: string | number | boolean | null): number | null {
    const value = taken === undefined ? this.take(column, field) : taken;
    if (value === null || typeof value === "number") return value;
    if (column === null) return null;
    const read = typeof value === "string" ? readNumber(value) : { problem: "not_number" };
    if (typeof read !== "number") return this.fault(column, "not_a_number", { text: String(value) }, field);
    this.mend(column, "text_read_as_number", { text: String(value), value: read }, field);
    return read;
  }

  /** A share as a fraction: 0.4, and the texts "40%" and "40 persen". */
  share(column: number | null, field: string): number | null {
    const value = this.take(column, field);
    const percent = typeof value === "string" ? /^(.*?)\s*(%|persen|percent)$/i.exec(value.trim()) : null;
    if (!percent) return this.number(column, field, value);
    const read = readNumber(percent[1]!);
    if (typeof read !== "number") return this.fault(column!, "not_a_number", { text: String(value) }, field);
    this.mend(column!, "text_read_as_number", { text: String(value), value: read / 100 }, field);
    return read / 100;
  }

  /** The same as the plan holds shares: per 100,000, three decimals at most. */
  scaledShare(column: number | null, field: string): number | null {
    const share = this.share(column, field);
    return share === null ? null : Math.round(share * SHARE_SCALE * 1000) / 1000;
  }

  /** A part of a cell that could not be read. */
  unreadable(column: number | null, field: string, text: string): void {
    if (column !== null) this.fault(column, "not_a_number", { text }, field);
  }

  month(column: number | null, field: string): Month | null {
    const value = this.take(column, field);
    if (value === null || column === null) return null;
    if (typeof value === "number")
      return monthOfSerial(value) ?? this.fault(column, "not_a_month", { text: String(value) }, field);
    const month = typeof value === "string" ? readMonthText(value) : null;
    if (month === null) return this.fault(column, "not_a_month", { text: String(value) }, field);
    this.mend(column, "text_read_as_month", { text: String(value), month: monthText(month) }, field);
    return month;
  }

  /** A choice from a closed list; blank is null. */
  choice<T extends string | number>(column: number | null, field: string, list: ChoiceList<T>): T | null {
    return this.understood(
      column,
      field,
      (text) => list.read(text),
      (code) => [list.show(code, "id"), list.show(code, "en")],
    );
  }

  /** A word understood by `read`; mended when it was not written as `show` would. */
  understood<T>(
    column: number | null,
    field: string,
    read: (text: string) => T | null,
    show: (value: T) => string[],
  ): T | null {
    const value = this.take(column, field);
    if (value === null || column === null) return null;
    const found = read(String(value));
    if (found === null) return this.fault(column, "not_a_choice", { text: String(value) }, field);
    const proper = show(found);
    if (!proper.includes(String(value)))
      this.mend(column, "choice_understood", { text: String(value), value: proper[0] ?? "" }, field);
    return found;
  }

  blank(column: number | null, field: string): void {
    if (column !== null) this.problems.push(this.find(column, "cell_blank", {}, field));
    this.unread.add(field);
  }
}
