import { readMonth } from "../law/month";
import { PROGRAMS, type Program } from "../law/terms";
import { toHundredths } from "../budget/base";
import type { FieldFacts } from "./fields";
import { pathText, type FileProblem, type Path, type PlacedJson } from "./places";

/** Collects the problems of one file while its values are read. */
export class FileReading {
  readonly problems: FileProblem[] = [];

  constructor(readonly json: PlacedJson) {}

  report(path: Path, code: string, data: FileProblem["data"] = {}): void {
    this.problems.push({ line: this.json.lineOf(path), path: pathText(path), code, data });
  }

  /** An object's fields by their facts; unknown keys are problems, because a misspelt key is a lost input. */
  readObject(value: unknown, path: Path, fields: readonly FieldFacts[], otherKeys: readonly string[] = []): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    if (!isObject(value)) {
      this.report(path, "object_expected", { came: show(value) });
      return result;
    }
    const known = new Set([...fields.map((field) => field.key), ...otherKeys]);
    for (const key of Object.keys(value)) {
      if (!known.has(key)) this.report([...path, key], "key_unknown", { key, known: [...known].join(", ") });
    }
    for (const field of fields) {
      const came = value[field.key];
      if (came === undefined || came === null) {
        if (field.required) this.report([...path, field.key], "key_missing", { key: field.key });
        result[field.property] = field.otherwise ?? null;
      } else result[field.property] = this.readField(came, [...path, field.key], field);
    }
    return result;
  }

  readField(came: unknown, path: Path, field: FieldFacts): unknown {
    switch (field.kind) {
      case "text":
        return typeof came === "string" ? came : this.refuse(path, "text_expected", came);
      case "number":
        return typeof came === "number" && Number.isFinite(came) ? came : this.refuse(path, "number_expected", came);
      case "rupiah":
        return typeof came === "number" && Number.isSafeInteger(came) && came >= 0 ? came : this.refuse(path, "rupiah_expected", came);
      case "wage":
        return this.readWage(came, path);
      case "month":
        return this.readMonthField(came, path);
      case "word":
        return this.readWord(came, path, field.words ?? []);
      case "programs":
        return this.readPrograms(came, path);
      case "texts":
        return Array.isArray(came) && came.every((text) => typeof text === "string") ? came : this.refuse(path, "texts_expected", came);
      case "ceilings":
        return this.readCeilings(came, path);
      case "percent":
        return this.readPercent(came, path);
      case "accounts":
        return this.readAccounts(came, path);
    }
  }

  private refuse(path: Path, code: string, came: unknown): null {
    this.report(path, code, { came: show(came) });
    return null;
  }

  private readWage(came: unknown, path: Path): number | null {
    if (typeof came !== "number") return this.refuse(path, "number_expected", came);
    const wage = toHundredths(came);
    if (wage.ok) return wage.value;
    for (const problem of wage.problems) this.report(path, problem.code, { ...problem.data });
    return null;
  }

  private readMonthField(came: unknown, path: Path): number | null {
    const month = typeof came === "string" && /^\d{4}-\d{2}$/.test(came) ? readMonth(came) : null;
    return month ?? this.refuse(path, "month_expected", came);
  }

  readWord(came: unknown, path: Path, words: readonly (string | number)[]): string | number | null {
    const plain = (word: unknown) => String(word).trim().toUpperCase().replace(/\s+/g, "_");
    const found = words.find((word) => plain(word) === plain(came));
    if (found === undefined) this.report(path, "word_unknown", { came: show(came), accepted: words.join(", ") });
    return found ?? null;
  }

  /** Percent as written, per 100,000 as kept. */
  private readPercent(came: unknown, path: Path): number | null {
    const share = typeof came === "number" ? Math.round(came * 1000) : Number.NaN;
    return share > 0 && share <= 100_000 ? share : this.refuse(path, "percent_expected", came);
  }

  private readAccounts(came: unknown, path: Path): Partial<Record<Program, string>> | null {
    if (!isObject(came)) return this.refuse(path, "accounts_expected", came);
    const result: Partial<Record<Program, string>> = {};
    for (const [key, code] of Object.entries(came)) {
      const program = this.readWord(key, [...path, key], PROGRAMS) as Program | null;
      if (typeof code !== "string") this.refuse([...path, key], "text_expected", code);
      else if (program) result[program] = code;
    }
    return result;
  }

  private readPrograms(came: unknown, path: Path): Program[] {
    const parts = typeof came === "string" ? came.split("+") : Array.isArray(came) ? came : null;
    if (!parts) {
      this.refuse(path, "programs_expected", came);
      return [];
    }
    return parts.map((part) => this.readWord(part, path, PROGRAMS)).filter((program) => program !== null) as Program[];
  }

  private readCeilings(came: unknown, path: Path): Record<number, number> {
    const result: Record<number, number> = {};
    if (!isObject(came)) {
      this.refuse(path, "ceilings_expected", came);
      return result;
    }
    for (const [year, amount] of Object.entries(came)) {
      if (!/^\d{4}$/.test(year)) this.report([...path, year], "year_expected", { came: year });
      else if (typeof amount !== "number" || !Number.isSafeInteger(amount) || amount < 0) this.refuse([...path, year], "rupiah_expected", amount);
      else result[Number(year)] = amount;
    }
    return result;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What came, short enough for a sentence. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
