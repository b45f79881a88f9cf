import { PROGRAMS, type Program } from "../../law/terms";
import { refuse } from "../cellError";
import { readCell } from "./cellValue";

/**
 * Programmes joined by `+`, any case, spaces ignored, each once, in the order of the law.
 * @returns null where nothing was given
 * @example readPrograms("jkm + jkk") // ["JKK", "JKM"]
 */
export function readPrograms(given: unknown): Program[] | null {
  const value = readCell("program", given, "program");
  if (value === null || isBlankCell(value)) return null;
  if (typeof value !== "string") return refuse("program", { value }, "program");
  const names = value.toUpperCase().replace(/\s+/g, "").split("+");
  const unknown = names.some((name) => !PROGRAMS.includes(name as Program));
  if (unknown || new Set(names).size < names.length) return refuse("program", { value }, "program");
  return PROGRAMS.filter((program) => names.includes(program));
}

export function requirePrograms(given: unknown): Program[] {
  return readPrograms(given) ?? refuse("program", "missing", "program");
}

/** For questions about one programme only. */
export function requireProgram(given: unknown): Program {
  const programs = readPrograms(given) ?? refuse("program", "missing", "oneProgram");
  return programs.length === 1 ? programs[0]! : refuse("program", { value: String(given) }, "oneProgram");
}

/** Desktop Excel passes a blank cell as 0, or as "0" where text is expected. No programme is called 0. */
export const isBlankCell = (value: unknown): boolean => value === 0 || value === "0";
