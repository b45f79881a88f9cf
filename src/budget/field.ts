import { readMonth } from "../law/month";
import type { Problem } from "../law/problem";
import { budgetProblem, type BudgetProblemCode } from "./problem";
import { readPrograms, type WordList } from "./words";

/**
 * How a field's value is kept: "wage" in hundredths of a rupiah, "share" per 100,000, "month" as a contribution month,
 * "choice" as a code, "programs" as a list of codes, "ceilings" as rupiah by year, "codes" as a list of texts.
 */
type FieldKind =
  "text" | "count" | "rupiah" | "wage" | "share" | "month" | "choice" | "programs" | "ceilings" | "codes";

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
  return budgetProblem(refusal, { value: String(value), accepted: words.codes.join(", ") }, key);
}

/** The values meant where nothing is said, by field; fields that must be said are left out. */
export function defaultsOf<K extends string>(
  fields: Readonly<Record<K, Field>>,
): Partial<Record<K, string | number | null>> {
  const known = Object.entries<Field>(fields).filter(([, field]) => field.otherwise !== undefined);
  return Object.fromEntries(known.map(([key, field]) => [key, field.otherwise])) as ReturnType<typeof defaultsOf<K>>;
}
