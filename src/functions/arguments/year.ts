import { refuse } from "../cellError";
import { requirePositive } from "./number";

/** The years the law and the tables reach. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2100;

/** A budget year, as a number or text of four digits. */
export function requireYear(argument: string, given: unknown): number {
  const year = requirePositive(argument, given, "year");
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    return refuse(argument, { value: year }, "year");
  return year;
}
