import { readPrograms, segmentWords } from "../../budget/words";
import type { Program } from "../../law/terms";
import { refuse, valueOf } from "../cellError";
import { readCell } from "./cellValue";

/** Construction is often asked for by its name: a segment that stands for the two programmes it has. */
export const isConstruction = (program: unknown): boolean =>
  segmentWords.read(readCell("program", program, "program")) === "JAKON";

/**
 * Programmes as `readPrograms` of the arithmetic understands them, each once, in the order of the law.
 * @returns null where nothing was given
 * @example readProgramArgument("jkm, JKK") // ["JKK", "JKM"]
 */
export function readProgramArgument(given: unknown): Program[] | null {
  const value = readCell("program", given, "program");
  if (value === null || isBlankCell(value)) return null;
  if (isConstruction(value)) return ["JKK", "JKM"];
  return typeof value === "string" ? valueOf(readPrograms(value)) : refuse("program", { value }, "program");
}

export function requirePrograms(given: unknown): Program[] {
  return readProgramArgument(given) ?? refuse("program", "missing", "program");
}

/** For questions about one programme only. */
export function requireProgram(given: unknown): Program {
  const programs = readProgramArgument(given) ?? refuse("program", "missing", "oneProgram");
  return programs.length === 1 ? programs[0]! : refuse("program", { value: String(given) }, "oneProgram");
}

/** Desktop Excel passes a blank cell as 0, or as "0" where text is expected. No programme is called 0. */
export const isBlankCell = (value: unknown): boolean => value === 0 || value === "0";
