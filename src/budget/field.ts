import { readMonth, type Month } from "../law/month";
import type { Problem } from "../law/problem";
import { PROGRAMS, type Program } from "../law/terms";
import { isRecord } from "./isRecord";
import type { Hundredths, Rupiah } from "./money";
import { budgetProblem, type BudgetProblemCode } from "./problem";
import { readPrograms, type WordList } from "./words";

/**
 * How a field's value is kept: "wage" in hundredths of a rupiah, "share" per 100,000, "month" as a contribution month,
 * "choice" as a code, "programs" as a list of codes, "ceilings" as rupiah by year, "codes" as a list of texts.
 */
export type FieldKind = keyof KindValues | "choice";

interface KindValues {
  text: string;
  count: number;
  rupiah: Rupiah;
  wage: Hundredths;
  share: number;
  month: Month;
  programs: Program[];
  ceilings: Record<number, Rupiah>;
  codes: string[];
}

/** What is true of one field wherever it is typed, read or checked; its titles and help stand in `texts`. */
export interface Field {
  kind: FieldKind;
  /** What may be chosen, and how it is read. */
  words?: WordList<string | number>;
  /** Bounds of a number in the unit of its kind; of a text, the most characters. */
  least?: number;
  most?: number;
  /** null is a value: nothing is said. */
  mayBeEmpty: boolean;
  /** What is meant where nothing is said; absent: something must be said. */
  otherwise?: string | number | null;
  /** May a scenario replace it? Ceilings are replaced year by year, as `ceilings.2025`. */
  inScenario: boolean;
  /** The problem of a value that is none of its kind; its data hold the value under `value` and under the field's key. */
  refusal?: BudgetProblemCode;
}

/** What a field holds, told from its facts: one of its words, a value of its kind, or null where it may be empty. */
export type FieldValue<F extends Field> =
  | (F extends { words: WordList<infer T> }
      ? T
      : F extends { kind: infer K extends keyof KindValues }
        ? KindValues[K]
        : never)
  | (F extends { mayBeEmpty: true } ? null : never);

export type FieldTable = Readonly<Record<string, Field>>;
/** What a table's fields hold, so that a reading has no other keys and kinds than its table. */
export type FieldValues<T extends FieldTable> = { -readonly [K in keyof T]: FieldValue<T[K]> };

/** `From`, which must be a `To`: a table that says otherwise than its interface does not compile. */
export type Agreeing<From extends To, To> = From;

/** Is this a value the field can hold? Bounds are checked where the group or fund is. */
export function holds<F extends Field>(field: F, value: unknown): value is FieldValue<F> {
  if (value === null) return field.mayBeEmpty;
  switch (field.kind) {
    case "text":
      return typeof value === "string";
    case "choice":
      return field.words?.codes.some((code) => code === value) ?? false;
    case "programs":
      return Array.isArray(value) && value.every((one) => PROGRAMS.some((program) => program === one));
    case "codes":
      return Array.isArray(value) && value.every((one) => typeof one === "string");
    case "ceilings":
      return isRecord(value) && Object.values(value).every((amount) => typeof amount === "number");
    default:
      return typeof value === "number";
  }
}

export const isFieldOf = <T extends FieldTable>(table: T, key: string): key is keyof T & string =>
  Object.hasOwn(table, key);

/** What `read` finds for each field of a table; what the field cannot hold is left out. */
export function readTable<T extends FieldTable>(
  table: T,
  read: (key: keyof T & string, field: T[keyof T & string]) => unknown,
): Partial<FieldValues<T>> {
  const values: Partial<FieldValues<T>> = {};
  for (const key in table) {
    const field = table[key]!;
    const value = read(key, field);
    if (holds(field, value)) values[key] = value;
  }
  return values;
}

/** Has every field of the table been found? */
export const isWhole = <T extends FieldTable>(table: T, values: Partial<FieldValues<T>>): values is FieldValues<T> =>
  Object.keys(table).every((key) => values[key] !== undefined);

export const REFUSED = Symbol("refused");

/**
 * A scenario's value as the property holds it, or `REFUSED` where it is none of the field's kind. Bounds are checked
 * where the group or fund is.
 */
export function readFieldValue(field: Field, value: string | number | null): unknown {
  if (value === null) return field.mayBeEmpty ? null : REFUSED;
  switch (field.kind) {
    case "text":
      return String(value);
    case "choice":
      return field.words?.read(value) ?? REFUSED;
    case "programs": {
      const read = readPrograms(value);
      return read.ok ? read.value : REFUSED;
    }
    case "month":
      return typeof value === "string" ? (readMonth(value) ?? REFUSED) : finite(value);
    case "codes":
      return REFUSED;
    default:
      return finite(value);
  }
}

const finite = (value: string | number) => (typeof value === "number" && Number.isFinite(value) ? value : REFUSED);

/** A choice holds one of its codes; a field that is none has nothing to say. */
export function choiceProblem(
  { words, refusal = "choice_unknown" }: Field,
  value: unknown,
  key: string,
): Problem | null {
  if (!words || words.codes.includes(value as string | number)) return null;
  const found = typeof value === "number" ? value : String(value);
  return budgetProblem(refusal, { value: found, accepted: words.codes.join(", ") }, key);
}

/** Fields of which something is meant where nothing is said. */
export type UsualValues<T extends FieldTable> = {
  -readonly [K in keyof T as T[K] extends { otherwise: unknown } ? K : never]: FieldValue<T[K]>;
};

/** The values meant where nothing is said, by field; fields that must be said are left out. */
export function defaultsOf<T extends FieldTable>(table: T): UsualValues<T> {
  const values = readTable(table, (_key, field) => field.otherwise);
  if (hasUsual(table, values)) return values;
  throw new TypeError("a field means by default what it cannot hold");
}

const hasUsual = <T extends FieldTable>(
  table: T,
  values: Partial<FieldValues<T>>,
): values is Partial<FieldValues<T>> & UsualValues<T> =>
  Object.entries(table).every(([key, { otherwise }]) => otherwise === undefined || values[key] !== undefined);
