import { readMonth } from "../law/month";
import { PROGRAMS, type Program } from "../law/terms";
import { toHundredths } from "../budget/base";
import { ceilingProblem } from "../budget/ceiling";
import { textProblem, yearProblem } from "../budget/checkSize";
import { isWhole, readTable, type FieldValues } from "../budget/field";
import { isRecord } from "../budget/isRecord";
import { LIMITS } from "../budget/limits";
import { readPrograms, type WordList } from "../budget/words";
import type { Problem } from "../law/problem";
import type { FileField, FileTable } from "./fields";
import { cut, pathText, type FileProblem, type Path, type PlacedJson } from "./places";

/** What a field's text in the file comes to; null where it could not be read. */
type Read = string | number | string[] | Record<number, number> | null;

/** Collects the problems of one file while its values are read; of many, the first are told and the others counted. */
export class FileReading {
  private readonly told: FileProblem[] = [];
  private untold = 0;

  constructor(readonly json: PlacedJson) {
    for (const { path, line } of json.twice)
      this.tell(path, "key_twice", { key: cut(String(path[path.length - 1])) }, () => line);
  }

  get isSound(): boolean {
    return this.told.length === 0;
  }

  get problems(): FileProblem[] {
    if (this.untold === 0) return this.told;
    return [...this.told, { line: 1, path: "", code: "more_problems", data: { count: this.untold } }];
  }

  report(path: Path, code: string, data: FileProblem["data"] = {}): void {
    this.tell(path, code, data, () => this.json.lineOf(path));
  }

  /** A problem of the plan itself. */
  pass(path: Path, { code, data }: Problem): void {
    this.report(path, code, { ...data });
  }

  private tell(path: Path, code: string, data: FileProblem["data"], lineOf: () => number): void {
    if (this.told.length >= LIMITS.fileProblems.value) this.untold += 1;
    else this.told.push({ line: lineOf(), path: pathText(path), code, data });
  }

  /**
   * An object's fields by their facts; unknown keys are problems, because a misspelt key is a lost input.
   * @returns what could be read; the rest has been reported
   */
  readObject<T extends FileTable>(
    value: unknown,
    path: Path,
    fields: T,
    otherKeys: readonly string[] = [],
  ): Partial<FieldValues<T>> {
    if (!isRecord(value)) {
      this.report(path, "object_expected", { came: show(value) });
      return {};
    }
    const known = new Set([...Object.values(fields).map(({ key }) => key), ...otherKeys]);
    const accepted = [...known].join(", ");
    for (const key of Object.keys(value))
      if (!known.has(key)) this.report([...path, key], "key_unknown", { key: cut(key), known: accepted });
    return readTable(fields, (_property, field) => this.readKey(value, path, field));
  }

  /** The same of an object that is of no use in part; null where something is missing, which has been reported. */
  readWhole<T extends FileTable>(
    value: unknown,
    path: Path,
    fields: T,
    otherKeys: readonly string[] = [],
  ): FieldValues<T> | null {
    const read = this.readObject(value, path, fields, otherKeys);
    return isWhole(fields, read) ? read : null;
  }

  /** What stands under a field's key, or what nothing there means. */
  readKey(parent: Record<string, unknown>, path: Path, field: FileField): Read {
    const came = parent[field.key];
    if (came !== undefined && came !== null) return this.readField(came, [...path, field.key], field);
    if (field.otherwise === undefined)
      this.report([...path, field.key], came === null ? "key_null" : "key_missing", { key: field.key });
    return field.otherwise ?? null;
  }

  readField(came: unknown, path: Path, field: FileField): Read {
    switch (field.kind) {
      case "text":
        return this.readText(came, path, field);
      case "count":
        return typeof came === "number" && Number.isFinite(came) ? came : this.refuse(path, "number_expected", came);
      case "rupiah":
        return typeof came === "number" && Number.isSafeInteger(came) && came >= 0
          ? came
          : this.refuse(path, "rupiah_expected", came);
      case "wage":
        return this.readWage(came, path);
      case "month":
        return this.readMonthField(came, path);
      case "choice":
        return field.words ? this.readWord(came, path, field.words) : null;
      case "programs":
        return this.readPrograms(came, path);
      case "codes":
        return Array.isArray(came) && came.every((text) => typeof text === "string")
          ? came
          : this.refuse(path, "texts_expected", came);
      case "ceilings":
        return this.readCeilings(came, path);
      case "share":
        return this.readShare(came, path);
    }
  }

  private refuse(path: Path, code: string, came: unknown): null {
    this.report(path, code, { came: show(came) });
    return null;
  }

  private readText(came: unknown, path: Path, { most }: FileField): string | null {
    if (typeof came !== "string") return this.refuse(path, "text_expected", came);
    this.checkText(came, path, most);
    return came;
  }

  private checkText(text: string, path: Path, most: number | undefined): void {
    const problem = textProblem(text, most, "");
    if (problem) this.pass(path, problem);
    const unwritable = unwritableIn(text);
    if (unwritable !== null) this.report(path, "sign_unwritable", { sign: unwritable });
  }

  /** true or false; absent is false. */
  readFlag(parent: unknown, path: Path, key: string): boolean {
    const came = isRecord(parent) ? (parent[key] ?? false) : false;
    if (typeof came === "boolean") return came;
    this.report([...path, key], "word_unknown", { came: show(came), accepted: "true, false" });
    return false;
  }

  private readWage(came: unknown, path: Path): number | null {
    if (typeof came !== "number") return this.refuse(path, "number_expected", came);
    const wage = toHundredths(came);
    if (wage.ok) return wage.value;
    for (const problem of wage.problems) this.pass(path, problem);
    return null;
  }

  private readMonthField(came: unknown, path: Path): number | null {
    const month = typeof came === "string" && /^\d{4}-\d{2}$/.test(came) ? readMonth(came) : null;
    return month ?? this.refuse(path, "month_expected", came);
  }

  readWord<T extends string | number>(came: unknown, path: Path, words: WordList<T>): T | null {
    const found = typeof came === "string" || typeof came === "number" ? words.read(came) : null;
    if (found === null) this.report(path, "word_unknown", { came: show(came), accepted: words.codes.join(", ") });
    return found;
  }

  /** Percent as written, per 100,000 as kept. */
  private readShare(came: unknown, path: Path): number | null {
    const share = typeof came === "number" ? Math.round(came * 1000) : Number.NaN;
    if (!(share > 0 && share <= 100_000)) return this.refuse(path, "percent_expected", came);
    // A third is written 33.333 by whoever means that: rounding it here would change the file's figure in silence.
    return Math.abs((came as number) * 1000 - share) < 1e-6 ? share : this.refuse(path, "percent_too_fine", came);
  }

  readAccounts(came: unknown, path: Path): Partial<Record<Program, string>> | null {
    if (came === undefined || came === null) return null;
    if (!isRecord(came)) return this.refuse(path, "accounts_expected", came);
    const result: Partial<Record<Program, string>> = {};
    for (const [key, code] of Object.entries(came)) {
      const program = PROGRAMS.find((known) => known === key.trim().toUpperCase());
      if (program && result[program] !== undefined) this.report([...path, key], "key_twice", { key: cut(key) });
      else if (!program)
        this.report([...path, key], "word_unknown", { came: show(key), accepted: PROGRAMS.join(", ") });
      else if (typeof code !== "string") this.refuse([...path, key], "text_expected", code);
      else {
        this.checkText(code, [...path, key], LIMITS.name.value);
        result[program] = code;
      }
    }
    return result;
  }

  private readPrograms(came: unknown, path: Path): Program[] {
    if (typeof came !== "string" && !Array.isArray(came)) {
      this.refuse(path, "programs_expected", came);
      return [];
    }
    const read = readPrograms(came);
    if (read.ok) return read.value;
    for (const problem of read.problems) this.pass(path, problem);
    return [];
  }

  private readCeilings(came: unknown, path: Path): Record<number, number> {
    const result: Record<number, number> = {};
    if (!isRecord(came)) {
      this.refuse(path, "ceilings_expected", came);
      return result;
    }
    for (const [year, amount] of Object.entries(came)) {
      const at = [...path, year];
      const outside = /^\d{4}$/.test(year) ? yearProblem(Number(year)) : null;
      if (!/^\d{4}$/.test(year)) this.report(at, "year_expected", { came: cut(year) });
      else if (outside) this.pass(at, outside);
      else if (typeof amount !== "number" || !Number.isSafeInteger(amount) || amount < 0)
        this.refuse(at, "rupiah_expected", amount);
      else {
        const problem = ceilingProblem(amount, "");
        if (problem) this.pass(at, problem);
        result[Number(year)] = amount;
      }
    }
    return result;
  }
}

/** The first sign no workbook file can hold (XML 1.0), as "U+0007"; a file would be written without it. */
function unwritableIn(text: string): string | null {
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (isControl || isHalf || code === 0xfffe || code === 0xffff)
      return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  }
  return null;
}

/** What came, short enough for a sentence. */
export function show(value: unknown): string {
  if (typeof value === "string") return `"${cut(value)}"`;
  // JSON has no infinity: a number of more than 308 digits ("1e400") becomes one while it is read.
  if (value === Infinity || value === -Infinity) return value > 0 ? "≥ 10^308" : "≤ -10^308";
  return cut(typeof value === "number" ? String(value) : JSON.stringify(value));
}
