import { toHundredths } from "../../budget/base";
import type { Field } from "../../budget/field";
import type { GroupField } from "../../budget/groupFields";
import type { Hundredths } from "../../budget/money";
import { budgetProblem } from "../../budget/problem";
import { readPrograms } from "../../budget/words";
import type { Month } from "../../law/month";
import { lawProblem, type Problem } from "../../law/problem";
import type { Program } from "../../law/terms";
import { readNumber } from "../../texts/numbers";
import type { CellValue } from "../arguments/cellValue";
import { monthOfCell } from "../arguments/month";
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

  text(column: GroupColumn): string | null {
    const value = this.take(column);
    return value === null ? null : String(value);
  }

  /** One field by its facts; `usual` holds what is meant where the column or the entry is not there. */
  field(column: GroupField, facts: Field, usual: Readonly<Partial<Record<GroupField, unknown>>>): unknown {
    const otherwise = usual[column] ?? null;
    const isThere = this.places.has(column);
    switch (facts.kind) {
      case "text":
        return this.text(column) ?? otherwise;
      case "programs":
        return this.programs();
      case "choice":
        // Only wage earners with JHT or JP have a worker's part: the cells of all others are blank.
        if (!isThere || (column === "workerPart" && this.take(column) === null)) return otherwise;
        return this.choice(column, facts);
      case "month":
        return isThere ? this.month(column) : otherwise;
      case "wage":
        return this.wage(column, facts);
      default:
        return this.number(column, facts) ?? otherwise;
    }
  }

  private number(column: GroupField, facts: Field): number | null {
    const value = this.take(column);
    if (value === null) return null;
    const number = typeof value === "string" ? readNumber(value) : value;
    return typeof number === "number" ? number : this.refuse(column, facts, String(value));
  }

  private wage(column: GroupField, facts: Field): Hundredths | null {
    const rupiah = this.number(column, facts);
    if (rupiah === null) return null;
    const wage = toHundredths(rupiah);
    if (wage.ok) return wage.value;
    this.problems.push(...wage.problems);
    return null;
  }

  private month(column: GroupField): Month | null {
    const value = this.take(column);
    const month = monthOfCell(value);
    if (month === null)
      this.problems.push(lawProblem("month_invalid", { month: value === null ? null : String(value) }, column));
    return month;
  }

  /** A word of a closed list; the column may be absent, the cell may not be blank. */
  private choice(column: GroupField, facts: Field): string | number | null {
    const value = this.take(column);
    return facts.words?.read(value) ?? this.refuse(column, facts, typeof value === "boolean" ? String(value) : value);
  }

  private programs(): Program[] {
    const read = readPrograms(this.take("programs"));
    if (read.ok) return read.value;
    this.problems.push(...read.problems);
    return [];
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

  private refuse(
    column: GroupField,
    { refusal = "choice_unknown", words }: Field,
    value: string | number | null,
  ): null {
    const accepted = words?.codes.join(", ") ?? null;
    this.problems.push(budgetProblem(refusal, { [column]: value, value, accepted }, column));
    return null;
  }
}
