import { ratePartNames, standaloneKinds, standaloneSheets } from "../../texts/book/standalone";
import type { Language } from "../../texts/language";
import { cellAddress } from "../address";
import { findCalls } from "./formulaCalls";
import type { StandaloneChange } from "./planStandalone";
import type { NameChange } from "./planNames";
import { rulePlace, type RuleChange } from "./planRules";
import { FIRST_RATE_ROW, type TwinRate } from "./twinRates";

/** More lines would make the sheet larger than the work it tells of. */
const MOST_NOTES = 20_000;

type Lines = (string | number)[][];

/** A text that may begin with "=" and stays a text. */
const asText = (text: string): string => `'${text}`;

/** The sheet with the numbers of the law, from A1 on; its numbers begin where the twins look for them. */
export function rateLines(language: Language, rates: readonly TwinRate[]): Lines {
  const head: Lines = [
    [standaloneSheets.ratesTitle[language]],
    [standaloneSheets.ratesAbout[language]],
    [],
    [...standaloneSheets.rateColumns[language]],
  ];
  const lines = rates.map(({ program, segment, part, value, regulation, article, confidence }) => [
    program,
    segment,
    ratePartNames[part]![language],
    value,
    regulation ?? "–",
    article ?? "–",
    confidence,
  ]);
  return square([...head.slice(0, FIRST_RATE_ROW), ...lines]);
}

/** The sheet that says of every cell what stood there. */
export function noteLines(
  language: Language,
  changes: readonly StandaloneChange[],
  names: readonly NameChange[] = [],
  rules: readonly RuleChange[] = [],
): Lines {
  const lines: Lines = changes
    .slice(0, MOST_NOTES)
    .map((change) => [
      asText(change.sheet),
      cellAddress(change.row, change.column),
      standaloneKinds[change.kind][language],
      asText(change.was),
      typeof change.before === "number" ? change.before : asText(String(change.before ?? "")),
      asText(change.frozen.join(", ")),
    ]);
  const left = changes.length - lines.length;
  return square([
    [standaloneSheets.notesTitle[language]],
    [standaloneSheets.notesAbout[language]],
    [],
    [...standaloneSheets.noteColumns[language]],
    ...names.map(({ name, sheet, kind, was, before }) => [
      asText(sheet ?? standaloneSheets.name[language]),
      asText(name),
      standaloneKinds[kind][language],
      asText(was),
      typeof before === "number" ? before : asText(before === was ? "" : String(before)),
      "",
    ]),
    ...rules.map(({ rule, kind, frozen }) => [
      asText(standaloneSheets[rule.kind][language]),
      asText(rulePlace(rule)),
      standaloneKinds[kind][language],
      asText(rule.formulas.filter((formula) => findCalls(formula).length > 0).join("; ")),
      "",
      asText(frozen.join(", ")),
    ]),
    ...lines,
    ...(left > 0 ? [[left, standaloneSheets.more[language]]] : []),
  ]);
}

function square(lines: Lines): Lines {
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => "")]);
}
