import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { parseA1, printA1 } from "../engine/addresses";
import type { ValidationState } from "../interpreter/state";
import { OPERATORS } from "./fileRules";
import { fromFileFormula, toFileFormula } from "./fileFormulas";
import { attribute, unescaped } from "./packageParts";

const VALIDATION_TYPES = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
  time: "time",
  custom: "custom",
} as const;

/** Writes the sheet's validation rules; a rule of a kind the file library cannot write is an error, not an omission. */
export function writeValidations(sheet: Worksheet, rules: ValidationState[]): void {
  for (const rule of rules) {
    const validation = toFileValidation(rule);
    for (const rect of rule.rects) sheet.dataValidations.add(printA1(rect), { ...validation });
  }
}

function toFileValidation(state: ValidationState): DataValidation {
  const [key, kind] = Object.entries(VALIDATION_TYPES).find(([name]) => state.rule[name]) ?? [];
  if (!key || !kind)
    throw new Error(`A validation rule of this kind cannot be stored in a file: ${Object.keys(state.rule).join()}`);
  const content = state.rule[key] as Record<string, unknown>;
  const type = kind === "date" && !isDay(content) ? "decimal" : kind;
  const formulae =
    type === "list"
      ? [listSource(content["source"])]
      : type === "custom"
        ? [formulaOrValue(content["formula"])]
        : [content["formula1"], content["formula2"]]
            .filter((f) => f !== undefined && f !== null && f !== "")
            .map(formulaOrValue);
  return {
    type: type as "decimal",
    formulae,
    ...(content["operator"] ? { operator: OPERATORS[content["operator"] as keyof typeof OPERATORS] } : {}),
    allowBlank: state.ignoreBlanks,
    showErrorMessage: state.errorAlert.showAlert,
    errorStyle: state.errorAlert.style.toLowerCase(),
    errorTitle: state.errorAlert.title.slice(0, 32),
    error: state.errorAlert.message.slice(0, 255),
    showInputMessage: state.prompt.showPrompt,
    promptTitle: state.prompt.title.slice(0, 32),
    prompt: state.prompt.message.slice(0, 255),
  };
}

/**
 * The library can write a day ("2025-01-31") as the bound of a date and nothing else. A number or a formula goes into the
 * file as the bound of a decimal, which lets through the same days: a day is a number.
 */
const isDay = (content: Record<string, unknown>): boolean =>
  [content["formula1"], content["formula2"] ?? ""].every((bound) => /^(\d{4}-\d\d-\d\d.*)?$/.test(String(bound)));

function listSource(source: unknown): string {
  const text = String(source);
  return text.startsWith("=") ? toFileFormula(text) : `"${text.replaceAll('"', '""')}"`;
}

function formulaOrValue(formula: unknown): string | number {
  return typeof formula === "number" ? formula : toFileFormula(String(formula));
}

const RULE = /<((?:\w+:)?dataValidation)(\s[^>]*?)(?:\/>|>(.*?)<\/\1>)/gs;

/**
 * The validation rules of a sheet's part. The library makes a number of every bound, so that of a formula (TODAY(), a cell)
 * nothing is left, and does not see the rules Excel writes for lists on other sheets (x14).
 */
export function readValidations(part: string): ValidationState[] {
  const groups = new Map<string, ValidationState>();
  for (const [, , tag, content] of part.matchAll(RULE)) {
    const type = attribute(tag!, "type");
    const kind = Object.entries(VALIDATION_TYPES).find(([, word]) => word === type)?.[0];
    const first = element(content, "formula1");
    if (kind === undefined || first === null) continue;
    const state = readRule(tag!, kind, first, element(content, "formula2"));
    const key = JSON.stringify(state);
    const group = groups.get(key) ?? { ...state, rects: [] };
    groups.set(key, group);
    for (const address of (attribute(tag!, "sqref") ?? element(content, "sqref") ?? "").split(/\s+/)) {
      const rect = parseA1(address);
      if (rect) group.rects.push(rect);
    }
  }
  return [...groups.values()].filter(({ rects }) => rects.length > 0);
}

/** The text of an element in a rule; Excel wraps the formulas of x14 once more. */
function element(content: string | undefined, name: string): string | null {
  const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>(?:<xm:f>)?([^<]*)<`).exec(content ?? "");
  return found && found[1] !== "" ? unescaped(found[1]!) : null;
}

function readRule(tag: string, kind: string, first: string, second: string | null): Omit<ValidationState, "rects"> {
  const operator = Object.entries(OPERATORS).find(([, word]) => word === attribute(tag, "operator"))?.[0] ?? "Between";
  const bound = (text: string) => (kind === "date" ? readDay(text) : readFormulaOrValue(text));
  const content =
    kind === "list"
      ? { inCellDropDown: true, source: readListSource(first) }
      : kind === "custom"
        ? { formula: readFormulaOrValue(first) }
        : { formula1: bound(first), ...(second === null ? {} : { formula2: bound(second) }), operator };
  const isOn = (name: string) => ["1", "true"].includes(attribute(tag, name) ?? "");
  return {
    rule: { [kind]: content },
    ignoreBlanks: isOn("allowBlank"),
    errorAlert: {
      showAlert: isOn("showErrorMessage"),
      style: capital(attribute(tag, "errorStyle") ?? "stop"),
      title: attribute(tag, "errorTitle") ?? "",
      message: attribute(tag, "error") ?? "",
    },
    prompt: {
      showPrompt: isOn("showInputMessage"),
      title: attribute(tag, "promptTitle") ?? "",
      message: attribute(tag, "prompt") ?? "",
    },
  };
}

function readListSource(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : fromFileFormula(text);
}

function readFormulaOrValue(text: string): string | number {
  return Number.isFinite(Number(text)) ? Number(text) : fromFileFormula(text);
}

/** Office.js names the bound of a date as a day; the file counts days. */
function readDay(text: string): string | number {
  const days = Number(text);
  return Number.isInteger(days) && days > 60
    ? new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10)
    : readFormulaOrValue(text);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
