import { HostObject } from "../objects/hostObject";
import { invalidArgument } from "../wire/officeError";
import { enums, structures, type ParameterFacts, type TypeFacts } from "./schema";

/**
 * Refuses arguments Excel would refuse: too few, too many, of a wrong type, words outside an enumeration, unknown fields.
 * An omitted optional argument arrives as null.
 */
export function checkArguments(args: unknown[], arity: number, parameters: ParameterFacts[] | undefined): void {
  if (args.length > arity) throw invalidArgument(`${args.length} arguments given, at most ${arity} expected`);
  parameters?.forEach((parameter, index) => checkValue(args[index] ?? null, parameter, parameter.name));
}

export function checkValue(value: unknown, facts: TypeFacts, name: string): void {
  if (facts.accepts[0] === "any") return;
  if (value === null || value === undefined) {
    if (facts.optional || facts.accepts.includes("null")) return;
    throw invalidArgument(`${name} is missing`);
  }
  const reasons: string[] = [];
  for (const accepted of facts.accepts) {
    const reason = refusal(value, accepted, name);
    if (reason === null) return;
    reasons.push(reason);
  }
  throw invalidArgument(reasons.at(-1) ?? `${name} is not expected`);
}

/** Null when `value` is what `accepted` says, else why not. */
function refusal(value: unknown, accepted: string, name: string): string | null {
  const [kind = "", detail = ""] = accepted.split(/:(.*)/s);
  const shown = typeof value === "object" ? "an object" : JSON.stringify(value);
  switch (kind) {
    case "string":
    case "number":
    case "boolean":
      return typeof value === kind ? null : `${name} must be a ${kind}, not ${shown}`;
    case "array":
      return Array.isArray(value) ? null : `${name} must be an array, not ${shown}`;
    case "enum":
      return enums[detail]?.includes(value as string) ? null : `${name} must be a ${detail}, not ${shown}`;
    case "word":
      return value === detail ? null : `${name} must be "${detail}", not ${shown}`;
    case "object":
      return value instanceof HostObject && (value.className === detail || value.isNull)
        ? null
        : `${name} must be a ${detail}, not ${shown}`;
    case "structure":
      return structureRefusal(value, detail, name);
    default:
      return null;
  }
}

function structureRefusal(value: unknown, structure: string, name: string): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof HostObject) {
    return `${name} must be a ${structure}`;
  }
  const fields = structures[structure] ?? {};
  for (const [field, content] of Object.entries(value)) {
    const facts = fields[field];
    if (!facts) return `${name}.${field} is not a member of ${structure}`;
    try {
      checkValue(content, { ...facts, optional: true }, `${name}.${field}`);
    } catch (error) {
      return detailOf(error);
    }
  }
  for (const [field, facts] of Object.entries(fields)) {
    if (!facts.optional && (value as Record<string, unknown>)[field] === undefined)
      return `${name}.${field} is missing`;
  }
  return null;
}

/** The bracketed part of a nested refusal, so that brackets do not pile up. */
function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /\((.*)\)$/s.exec(message)?.[1] ?? message;
}
