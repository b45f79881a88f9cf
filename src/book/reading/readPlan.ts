import type { BudgetPlan } from "../../budget/plan";
import { dayOfSerial } from "../content";
import { yearOf } from "../../law/month";
import type { Law } from "../../law/parameter";
import type { Problem } from "../../law/problem";
import { cellAddress, type Area } from "../address";
import { roundingList } from "../choices";
import type { Answers } from "../answers";
import type { GroupColumnKey } from "../groupColumns";
import { answerNames, blockNames, groupColumnNames, tableNames } from "../names";
import { CONSTANTS } from "../rates/layout";
import { GROUP_TABLE, IDENTITY } from "../sheets/groups";
import { EFFECTIVE_FIELDS } from "../effectiveFields";
import type { SheetKey } from "../sheetPlan";
import type { Language } from "../../texts/language";
import { isLanguage } from "../../texts/language";
import type { Finding } from "./findings";
import type { RawSheet } from "./rawSheet";
import { NOTHING_KEPT, type KeptInputs } from "../keptInputs";
import type { GroupRows, PartReader } from "./partReader";
import type { RawBook } from "./rawBook";
import { readAccounts } from "./readAccounts";
import { readAdopted } from "./readAdopted";
import { readBasis } from "./readBasis";
import { readComparison } from "./readComparison";
import { readCoverage } from "./readCoverage";
import { readFundsSheet } from "./readFundsSheet";
import { readLocalProvisions } from "./readLocalProvisions";
import { readLearn } from "./readLearn";
import { mentionedGroups } from "./mentionedCodes";
import { readGroups, type GroupsReading } from "./readGroups";
import { readPath } from "./readPath";
import { readRegionAccounts } from "./readRegionAccounts";
import { readRisk } from "./readRisk";
import { readScenariosSheet } from "./readScenarios";
import { readSensitivity } from "./readSensitivity";
import { readSigning } from "./readSigning";
import { readTrail } from "./readTrail";
import { readWritingNumber } from "../writingNumber";

/** Sheets whose cells are loaded for reading; the others hold results, and their few inputs have names. */
export const READ_SHEETS: readonly SheetKey[] = ["groups", "funds", "scenarios", "coverage", "trail", "learn"];

/** Areas of inputs on sheets that hold results otherwise, too large to load whole. */
export const READ_AREAS: readonly string[] = [
  blockNames.facts,
  blockNames.identity,
  blockNames.signing,
  tableNames.lines,
  tableNames.accounts,
  tableNames.writing,
  tableNames.scenariosWritten,
  blockNames.adopted,
  blockNames.local,
  ...Object.values(answerNames),
];

const PART_READERS: readonly PartReader[] = [
  // Before the funds, whose ceilings are held against what the region's own provisions make of the costs.
  readLocalProvisions,
  readFundsSheet,
  readScenariosSheet,
  readSigning,
  // Before the lines of the RKA: what stands there because the region says so is no group's own.
  readRegionAccounts,
  readAccounts,
  readAdopted,
  readCoverage,
  readTrail,
  readComparison,
  readPath,
  readSensitivity,
  readRisk,
  readBasis,
  readLearn,
];

export interface BookReading {
  plan: BudgetPlan;
  groups: GroupsReading;
  language: Language;
  lawVersion: string | null;
  /** Version of the book; null where its mark is gone. */
  version: number | null;
  /** Number of the last writing, 0 where the book does not say. */
  writing: number;
  /** Whether all of that writing stands; a book that does not say is taken to be whole. */
  isWhole: boolean;
  problems: Finding[];
  repaired: Finding[];
  kept: KeptInputs;
  /** Answers on sheets of their own. */
  answers: Answers;
}

const textOf = (value: unknown): string | null => {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return text === "" ? null : text;
};

/**
 * The plan of a book and everything that was wrong or mended in it. Nothing of the book is changed.
 * @returns null when the sheet of groups has no header of ours
 */
export function readPlan(raw: RawBook, law: Law): BookReading | null {
  const groupsSheet = raw.sheets.groups;
  if (!groupsSheet) return null;
  const fact = blockReader(raw, blockNames.facts, CONSTANTS);
  const identity = blockReader(raw, blockNames.identity, IDENTITY);
  const yearCell = fact("year");
  const year = typeof yearCell === "number" && Number.isInteger(yearCell) ? yearCell : null;
  const groups = readGroups(groupsSheet, {
    headerRow: headerOf(raw, groupsSheet),
    named: namedColumns(raw, groupsSheet),
    mentioned: mentionedGroups(raw),
    year: year ?? new Date().getFullYear(),
    law,
  });
  if (!groups) return null;

  const mark = fact("language");
  const language = isLanguage(mark) ? mark : groups.language;
  const version = fact("bookVersion");
  const rounding = textOf(fact("rounding"));
  let plan: BudgetPlan = {
    region: {
      code: textOf(identity("regionCode")),
      name: textOf(identity("region")) ?? "",
      source: textOf(identity("regionSource")),
    },
    year: year ?? (groups.groups[0] ? yearOf(groups.groups[0].first) : new Date().getFullYear()),
    groups: groups.groups,
    funds: [],
    scenarios: [],
    activeScenario: null,
    rounding: (rounding && roundingList.read(rounding)) || "TERDEKAT",
    author: textOf(identity("author")),
  };
  const marks = raw.area(tableNames.writing);
  const writing = marks && readWritingNumber(marks.values[0] ?? []);
  const isWhole = writing?.isWhole !== false;
  const problems = [...(isWhole ? [] : [halfUndone(marks!)]), ...groups.problems];
  const repaired = [...groups.repaired];
  let kept = NOTHING_KEPT;
  let answers: Answers = {};
  const groupRows: GroupRows = {
    cell(index, key) {
      const [row, column] = [groups.rows[index], groups.columns[key]];
      return row === undefined || column === null
        ? null
        : { sheet: groupsSheet.name, address: cellAddress(row, column) };
    },
    hasNoPayer: (index) => groups.problems.some(({ row, problem }) => row === index && isPayerAsked(problem)),
  };
  for (const read of PART_READERS) {
    const part = read(raw, plan, language, law, groupRows);
    if (!part) continue;
    kept = { ...kept, ...part.kept };
    answers = { ...answers, ...part.answers };
    plan = { ...plan, ...part.plan };
    problems.push(...part.problems);
    repaired.push(...part.repaired);
  }
  const known = fact("lawVersion");
  return {
    plan,
    groups,
    language,
    // Books written before this was a date have it as text.
    lawVersion: typeof known === "number" ? dayOfSerial(known) : textOf(known),
    version: typeof version === "number" ? version : null,
    writing: writing?.last ?? 0,
    isWhole,
    // The kind of a fund may have said it since.
    problems: problems.filter(({ row, problem }) => !(isPayerAsked(problem) && plan.groups[row ?? -1]?.payer)),
    repaired,
    kept,
    answers,
  };
}

const isPayerAsked = ({ code }: Problem): boolean => code === "payer_missing";

const halfUndone = ({ sheet, area }: { sheet: string; area: Area }): Finding => ({
  sheet,
  address: cellAddress(area.row, area.column),
  row: null,
  problem: { code: "writing_half_undone", data: {} },
});

/** The single cells of a block, which stand one under the other in a known order. */
function blockReader<K extends string>(
  raw: RawBook,
  name: string,
  keys: readonly K[],
): (key: K) => string | number | null {
  const values = raw.area(name)?.values ?? [];
  return (key) => {
    const value = values[keys.indexOf(key)]?.[0];
    return typeof value === "number" || (typeof value === "string" && value.trim() !== "") ? value : null;
  };
}

function headerOf(raw: RawBook, sheet: RawSheet): number | null {
  const place = raw.table(GROUP_TABLE) ?? raw.place(groupColumnNames.name);
  return place && place.sheet === sheet.name ? place.area.row : null;
}

/** Columns by our names for them: a title may change, the name stays with its cells. */
function namedColumns(raw: RawBook, sheet: RawSheet): Partial<Record<GroupColumnKey, number | null>> {
  const named: Partial<Record<GroupColumnKey, number | null>> = {};
  for (const key of EFFECTIVE_FIELDS) {
    const place = raw.place(groupColumnNames[key]);
    if (place !== undefined) named[key] = place?.sheet === sheet.name ? place.area.column : null;
  }
  return named;
}
