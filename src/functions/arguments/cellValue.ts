import type { Accepted } from "../../texts/functions/arguments";
import { refuse } from "../cellError";

/** What one cell can hold once data types and 1×1 ranges are unwrapped; null is blank or omitted. */
export type CellValue = string | number | boolean | null;

/**
 * One cell's value from whatever Excel passes: a scalar, a 1×1 range, or a data type with a basic value.
 * An omitted argument comes as undefined or null, a blank cell as null (web), as 0 (desktop) or as "".
 * A larger range is refused, as are errors and entities.
 */
export function readCell(argument: string, value: unknown, accepted: Accepted): CellValue {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) {
    const rows: unknown[] = value;
    const [row] = rows;
    if (rows.length !== 1) return refuse(argument, "range", accepted);
    if (!Array.isArray(row)) return readCell(argument, row, accepted);
    if (row.length !== 1) return refuse(argument, "range", accepted);
    return readCell(argument, row[0], accepted);
  }
  switch (typeof value) {
    case "number":
      // Fifteen digits are what Excel holds; the rest is noise of its arithmetic (6043.000000000001 people).
      return Number.isFinite(value) ? Number(value.toPrecision(15)) : refuse(argument, "unreadable", accepted);
    case "string":
      return value.trim() === "" ? null : value.trim();
    case "boolean":
      return value;
    case "object":
      return readDataType(argument, value, accepted);
    default:
      return refuse(argument, "unreadable", accepted);
  }
}

/** Formatted numbers (dates, currencies) come as an object that carries the plain value. */
function readDataType(argument: string, value: object, accepted: Accepted): CellValue {
  const { type, basicValue } = value as { type?: unknown; basicValue?: unknown };
  const isPlain = typeof basicValue === "string" || typeof basicValue === "number" || typeof basicValue === "boolean";
  if (type === "Error" || !isPlain) return refuse(argument, "unreadable", accepted);
  return readCell(argument, basicValue, accepted);
}
