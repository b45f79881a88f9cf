import type { Field } from "./field";
import { FUND_FIELDS } from "./fundFields";
import { GROUP_FIELDS } from "./groupFields";
import type { OverrideTarget } from "./plan";
import { PARAMETER_FIELDS } from "./parameterFields";

/** What is true of a field a scenario may change; undefined where it may not. Parts of a parameter are plain numbers. */
export function fieldOf(target: OverrideTarget, key: string): Field | undefined {
  if (target === "parameter")
    return (PARAMETER_FIELDS as readonly string[]).includes(key)
      ? { kind: "rupiah", least: 0, mayBeEmpty: false, inScenario: true }
      : undefined;
  const fields: Readonly<Record<string, Field>> = target === "group" ? GROUP_FIELDS : FUND_FIELDS;
  const name = target === "fund" && /^ceilings\.\d{4}$/.test(key) ? "ceilings" : key;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field?.inScenario && (field.kind !== "ceilings" || name !== key) ? field : undefined;
}

/** Kinds that can be multiplied or added to. */
export const isNumeric = ({ kind }: Field): boolean =>
  kind === "count" || kind === "rupiah" || kind === "wage" || kind === "share" || kind === "ceilings";
