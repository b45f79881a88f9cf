import type { BudgetPlan } from "../../budget/plan";
import { yearOf } from "../../law/month";
import type { Law } from "../../law/parameter";
import { cellAddress } from "../address";
import { roundingList } from "../choices";
import { GROUP_COLUMN_KEYS, type GroupColumnKey } from "../groupColumns";
import { columnAnchor } from "../names";
import { constantNames } from "../rates/layout";
import { groupNames } from "../sheets/groups";
import { ACCOUNTS_NAME } from "../sheets/rka/accounts";
import { ADOPTED_NAME } from "../sheets/rka/adopted";
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
import { readCoverage } from "./readCoverage";
import { readFundsSheet } from "./readFundsSheet";
import { readGroups, type GroupsReading } from "./readGroups";
import { readScenariosSheet } from "./readScenarios";
import { readSigning } from "./readSigning";
import { readTrail } from "./readTrail";

/** Sheets whose cells are loaded for reading; the others hold results, and their few inputs have names. */
export const READ_SHEETS: readonly SheetKey[] = ["groups", "funds", "scenarios", "coverage", "trail"];

/** Areas of inputs on sheets that hold results otherwise, too large to load whole. */
export const READ_AREAS: readonly string[] = [ACCOUNTS_NAME, ADOPTED_NAME];

export const PART_READERS: readonly PartReader[] = [readFundsSheet, readScenariosSheet, readSigning, readAccounts, readAdopted, readCoverage, readTrail];

export interface BookReading {
  plan: BudgetPlan;
  groups: GroupsReading;
  language: Language;
  lawVersion: string | null;
  /** Version of the book; null where its mark is gone. */
  version: number | null;
  problems: Finding[];
  repaired: Finding[];
  kept: KeptInputs;
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
  const yearCell = raw.cell(constantNames.year);
  const year = typeof yearCell === "number" && Number.isInteger(yearCell) ? yearCell : null;
  const groups = readGroups(groupsSheet, { headerRow: headerOf(raw, groupsSheet), named: namedColumns(raw, groupsSheet), year: year ?? new Date().getFullYear(), law });
  if (!groups) return null;

  const mark = raw.cell(constantNames.language);
  const language = isLanguage(mark) ? mark : groups.language;
  const version = raw.cell(constantNames.bookVersion);
  const rounding = textOf(raw.cell(constantNames.rounding));
  let plan: BudgetPlan = {
    region: { code: textOf(raw.cell(groupNames.regionCode)), name: textOf(raw.cell(groupNames.region)) ?? "", source: textOf(raw.cell(groupNames.regionSource)) },
    year: year ?? (groups.groups[0] ? yearOf(groups.groups[0].first) : new Date().getFullYear()),
    groups: groups.groups,
    funds: [],
    scenarios: [],
    activeScenario: null,
    rounding: (rounding && roundingList.read(rounding)) || "TERDEKAT",
    author: textOf(raw.cell(groupNames.author)),
  };
  const problems = [...groups.problems];
  const repaired = [...groups.repaired];
  let kept = NOTHING_KEPT;
  const groupRows: GroupRows = {
    cell(index, key) {
      const [row, column] = [groups.rows[index], groups.columns[key]];
      return row === undefined || column === null ? null : { sheet: groupsSheet.name, address: cellAddress(row, column) };
    },
  };
  for (const read of PART_READERS) {
    const part = read(raw, plan, language, law, groupRows);
    if (!part) continue;
    kept = { ...kept, ...part.kept };
    plan = { ...plan, ...part.plan };
    problems.push(...part.problems);
    repaired.push(...part.repaired);
  }
  return { plan, groups, language, lawVersion: textOf(raw.cell(constantNames.lawVersion)), version: typeof version === "number" ? version : null, problems, repaired, kept };
}

function headerOf(raw: RawBook, sheet: RawSheet): number | null {
  const table = raw.table("TabelKelompok");
  return table && table.sheet === sheet.name ? table.area.row : null;
}

/** Columns by our names for them: a title may change, the name stays with its cells. */
function namedColumns(raw: RawBook, sheet: RawSheet): Partial<Record<GroupColumnKey, number | null>> {
  const named: Partial<Record<GroupColumnKey, number | null>> = {};
  for (const key of GROUP_COLUMN_KEYS) {
    const place = raw.place(columnAnchor(key));
    if (place !== undefined) named[key] = place?.sheet === sheet.name ? place.area.column : null;
  }
  return named;
}
