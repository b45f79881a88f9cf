import { yearProblem } from "../../budget/checkSize";
import { refuse } from "../cellError";
import { requirePositive } from "./number";

/** A budget year, as a number or text of four digits. */
export function requireYear(argument: string, given: unknown): number {
  const year = requirePositive(argument, given, "year");
  if (yearProblem(year)) return refuse(argument, { value: year }, "year");
  return year;
}
