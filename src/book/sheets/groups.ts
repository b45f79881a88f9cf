import { yearOf } from "../../law/month";
import { LEAST_BASE_RUPIAH } from "../../budget/base";
import { CHOICE_FIELDS, groupField, type ChoiceField } from "../../budget/groupFields";
import type { WorkerGroup } from "../../budget/plan";
import { everySheet } from "../../texts/book/everySheet";
import { entryTitle, groupEntryHelp, groupsSheet } from "../../texts/book/groupsSheet";
import { groupColumns as groupTitles } from "../../texts/book/groups";
import { showNumber } from "../../texts/numbers";
import { cellAddress } from "../address";
import { categoryName, categoryNames } from "../categories";
import { groupChoiceLists, programsText, type ChoiceList } from "../choices";
import { formula, monthSerial, quoteText, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { groupColumnShapes, type GroupColumnKey } from "../groupColumns";
import { contractWidth } from "../amountWidths";
import { longestCode, longestFundCode, longestWord, textCharacters } from "../longestName";
import { looks } from "../look";
import { blockNames, cellNames, groupColumnNames } from "../names";
import { charactersOf, columnPoints, roomForLetters } from "../paper";
import { printPlan } from "../print";
import type { RatesLayout } from "../rates/layout";
import type { SheetPlan } from "../sheetPlan";
import type { WorkLayout } from "../workLayout";
import type { WorkLists } from "../workLists";
import { referTo, unlisted } from "./checks/line";
import { placeHead } from "./head";
import { CoverageLayout } from "./ucj/layout";

export const GROUP_TABLE = "TabelKelompok";

/** The first column that does not print on every page; lines of text across the sheet begin here. */
const LINES = 2;

/** A group's input as the cell of its row. */
function cellOf(key: GroupColumnKey, group: WorkerGroup, language: "id" | "en"): Content {
  if (key === "code") return group.id;
  const value = group[key] ?? null;
  if (value === null) return null;
  switch (groupField(key).kind) {
    case "choice":
      return value === "" ? null : groupChoiceLists[key as ChoiceField].show(value as string | number, language);
    case "programs":
      return programsText(group.programs);
    case "wage":
      return Number(value) / 100;
    case "month":
      return Number.isInteger(value) ? monthSerial(Number(value)) : null;
    case "count":
      // Nobody joins or leaves: an empty cell says so.
      return value === 0 && groupField(key).otherwise === 0 ? null : Number(value);
    default:
      return key === "category" ? categoryName(String(value), language) : (value as Content);
  }
}

/** How far below its titles the table of groups may grow before formulas no longer see it. */
export const TABLE_REACH = 2000;

/** Words of a person's own, which may be longer than a plan takes. */
export const LONG_TEXTS = ["name", "place", "source", "note"] as const satisfies readonly GroupColumnKey[];

/** Region, code, source and author: a label and an input each, in this order under one name. */
export const IDENTITY = ["region", "regionCode", "regionSource", "author"] as const;
const IDENTITY_ROW = 4;

/** `Kelompok`: the inputs as a table, with room below it. Not one formula stands here that a deleted row could break. */
export function planGroups(facts: Facts, lists: WorkLists, rates: RatesLayout, work: WorkLayout): SheetPlan {
  const { say, plan, language, groups: placement, groupColumns: columns } = facts;
  const draft = new SheetDraft("groups", facts.names.groups);
  draft.tabColor = "#C19C00";
  const { headerRow } = placement;
  const rows = Math.max(1, plan.groups.length);
  const widths = columnWidths(facts);
  for (const key of columns) draft.widen(placement.columns[key], widths[key]);
  const print = printPlan(
    facts,
    { row: 0, column: 0, rows: headerRow + 1 + rows, columns: columns.length },
    { titleRows: { first: headerRow, last: headerRow }, titleColumns: { first: 0, last: LINES - 1 } },
  );
  placeHead(draft, facts, {
    title: say(groupsSheet.title),
    purpose: say(groupsSheet.purpose),
    notes: [say(everySheet.legend)],
    // This sheet is brought up to date cell by cell, so its lines stay where they are however many pages it takes.
    printedColumns: LINES,
  });
  placeIdentity(draft, facts);
  placeUncounted(draft, facts, work);
  draft.put(placement.headerRow - 2, LINES, say(groupsSheet.room), looks.helper);

  plan.groups.forEach((group, index) => {
    for (const key of columns) draft.set(headerRow + 1 + index, placement.columns[key], cellOf(key, group, language));
  });
  columns.forEach((key) => {
    const column = placement.columns[key];
    const { format, align, wrap } = groupColumnShapes[key];
    const besideNumbers = besideNumber(columns, key);
    const title = align === "right" ? looks.headerRight : besideNumbers ? looks.headerBeside : looks.header;
    draft.put(headerRow, column, say(groupTitles[key]), title);
    draft.input(
      { row: headerRow + 1, column, rows: facts.capacity, columns: 1 },
      {
        ...looks.input,
        vertical: "top",
        ...(format ? { numberFormat: format } : {}),
        ...(align ? { align } : {}),
        ...(wrap ? { wrap } : {}),
        ...(besideNumbers ? { align: "left" as const, indent: 1 } : {}),
      },
    );
  });
  plan.groups.forEach((_, index) => draft.growRow(headerRow + 1 + index));
  for (const field of facts.effectiveFields)
    draft.nameArea(groupColumnNames[field], {
      row: headerRow,
      column: placement.columns[field],
      rows: TABLE_REACH + 1,
      columns: 1,
    });
  draft.tables.push({
    name: GROUP_TABLE,
    area: { row: headerRow, column: 0, rows: rows + 1, columns: columns.length },
    columns: [...columns],
  });
  addValidations(draft, facts, lists, rates);
  draft.conditionals.push({
    area: { row: headerRow + 1, column: placement.columns.category, rows: facts.capacity, columns: 1 },
    formula: `=${unlisted(cellAddress(headerRow + 1, placement.columns.category, "column"), lists.area("category"))}=1`,
    look: looks.bad,
  });
  for (const key of LONG_TEXTS)
    draft.conditionals.push({
      area: { row: headerRow + 1, column: placement.columns[key], rows: facts.capacity, columns: 1 },
      formula: `=LEN(${cellAddress(headerRow + 1, placement.columns[key], "column")})>${groupField(key).most}`,
      look: looks.bad,
    });
  draft.freeze = { rows: headerRow + 1, columns: 2 };
  return draft.finish(print);
}

/** Characters of the two columns of sentences: wide ones keep their row low. A table that takes two pages has room for them. */
const SOURCE = { least: 13, most: 28, ofRoom: 0.38 };
const NOTE = { least: 20, most: 44 };
const within = ({ least, most }: { least: number; most: number }, characters: number): number =>
  Math.min(most, Math.max(least, Math.floor(characters)));

/** As wide as titles and contents need and no wider: the table has to fit on a page in letters that can be read. */
function columnWidths(facts: Facts): Record<GroupColumnKey, number> {
  const roomy = widthsOnOnePage(facts, widthsOfWords(facts));
  const tight = () => widthsOnOnePage(facts, narrowed(widthsOfWords(facts), tightWidths(facts)));
  return roomy ?? tight() ?? { ...widthsOfWords(facts), source: SOURCE.most, note: NOTE.most };
}

/** With source and note in what the other columns leave of a page; null where that is too little to read them in. */
function widthsOnOnePage(
  { plan, groupColumns: columns }: Facts,
  widths: Record<GroupColumnKey, number>,
): Record<GroupColumnKey, number> | null {
  const others = columns.filter((key) => key !== "source" && key !== "note");
  const left = others.reduce(
    (room, key) => room - columnPoints(widths[key]),
    roomForLetters("groups", plan.paper ?? "A4"),
  );
  const room = charactersOf(left - columnPoints(0));
  const words = plan.groups.flatMap(({ source }) => (source ?? "").split(/[\s/-]+/));
  const least = Math.min(SOURCE.most, Math.max(SOURCE.least, ...words.map((word) => Math.ceil(textCharacters(word)))));
  if (room < least + NOTE.least) return null;
  const source = within({ ...SOURCE, least }, room * SOURCE.ofRoom);
  return { ...widths, source, note: within(NOTE, room - source) };
}

function widthsOfWords(facts: Facts): Record<GroupColumnKey, number> {
  const { plan, groupColumns: columns, say } = facts;
  const isEmpty = (key: GroupColumnKey) => key !== "code" && plan.groups.every((group) => !group[key]);
  const widthOf = (key: GroupColumnKey): number => {
    if (key === "code") return longestCode(facts);
    // It stands off the number before it.
    if (key === "fund") return 2 + longestFundCode(facts, 8, 18);
    const title = longestWord(say(groupTitles[key]));
    if (plan.groups.length > 0 && OFTEN_EMPTY.includes(key) && isEmpty(key)) return Math.max(8, title);
    return Math.max(title, groupColumnShapes[key].width, key === "contract" ? contractWidth(facts) : 0);
  };
  return Object.fromEntries(columns.map((key) => [key, widthOf(key)])) as Record<GroupColumnKey, number>;
}

const narrowed = <K extends string>(widths: Record<K, number>, tight: Partial<Record<K, number>>): Record<K, number> =>
  Object.fromEntries(
    Object.entries<number>(widths).map(([key, width]) => [key, Math.min(width, tight[key as K] ?? width)]),
  ) as Record<K, number>;

/** Columns of choices as narrow as the longest word among them, where that saves the second page: they break between words. */
function tightWidths({ say, language, groupColumns: columns }: Facts): Partial<Record<GroupColumnKey, number>> {
  const widest = (words: readonly string[]) => Math.max(...words.map(longestWord));
  const ofChoices = ([key, choices]: [GroupColumnKey, readonly string[]]) =>
    [key, (besideNumber(columns, key) ? INDENT : 0) + widest([say(groupTitles[key]), ...choices])] as const;
  const lists = CHOICE_FIELDS.map((field): [GroupColumnKey, readonly string[]] => {
    const { codes, show } = groupChoiceLists[field] as ChoiceList<string | number>;
    return [field, codes.map((code) => show(code, language))];
  });
  return Object.fromEntries(
    [...lists, ["category", categoryNames(language)] as [GroupColumnKey, string[]]].map(ofChoices),
  );
}

/** Words beside a number stand off it by as many characters. */
const INDENT = 2;
const besideNumber = (columns: readonly GroupColumnKey[], key: GroupColumnKey): boolean =>
  !groupColumnShapes[key].align && groupColumnShapes[columns[columns.indexOf(key) - 1] ?? key].align === "right";

/** Most books leave them blank, and a blank column of words may be narrow until it is used. */
const OFTEN_EMPTY: readonly GroupColumnKey[] = ["contract", "place"];

function placeIdentity(draft: SheetDraft, { say, plan }: Facts): void {
  const contents: Record<(typeof IDENTITY)[number], string | null> = {
    region: plan.region.name,
    regionCode: plan.region.code,
    regionSource: plan.region.source,
    author: plan.author,
  };
  IDENTITY.forEach((key, index) => {
    draft.set(IDENTITY_ROW + index, 0, say(groupsSheet[key]));
    draft.set(IDENTITY_ROW + index, LINES, contents[key]);
  });
  const area = { row: IDENTITY_ROW, column: LINES, rows: IDENTITY.length, columns: 1 };
  draft.input(area, { ...looks.input, align: "left", numberFormat: "@" });
  draft.nameArea(blockNames.identity, area);
}

/** What a person would not notice: groups the formulas do not reach, and groups that cannot be counted. */
function placeUncounted(draft: SheetDraft, { say }: Facts, work: WorkLayout): void {
  const row = IDENTITY_ROW + IDENTITY.length;
  const unreached = cellNames.unreached;
  draft.put(
    row,
    0,
    formula(`IF(${unreached}=0,"",${unreached}&${quoteText(` ${say(groupsSheet.unreached)}`)})`),
    looks.bad,
  );
  const faulty = `SUMPRODUCT((${work.area("state")}<>"")*1)`;
  draft.put(row + 1, 0, formula(`IF(${faulty}=0,"",${faulty}&${quoteText(` ${say(groupsSheet.faulty)}`)})`), looks.bad);
}

function addValidations(draft: SheetDraft, facts: Facts, lists: WorkLists, rates: RatesLayout): void {
  const { say, capacity, groups: placement } = facts;
  const area = (key: GroupColumnKey) => ({
    row: placement.headerRow + 1,
    column: placement.columns[key],
    rows: capacity,
    columns: 1,
  });
  const message = (key: keyof typeof groupEntryHelp) => ({ title: say(entryTitle), text: say(groupEntryHelp[key]) });
  for (const key of [...CHOICE_FIELDS, "programs", "category"] as const)
    draft.validations.push({
      area: area(key),
      kind: "list",
      source: `=${lists.area(key)}`,
      severity: key === "category" || key === "programs" ? "warning" : "stop",
      message: message(key),
    });
  for (const key of LONG_TEXTS) {
    const { most = 0 } = groupField(key);
    const text = `${say(groupEntryHelp.length)} ${showNumber(facts.language, most)} ${say(groupEntryHelp.letters)}`;
    const title = say(entryTitle);
    draft.validations.push({ area: area(key), kind: "length", most, severity: "stop", message: { title, text } });
  }
  draft.validations.push({
    area: area("base"),
    kind: "decimal",
    min: LEAST_BASE_RUPIAH,
    max: `=${rates.constant("mostBase")}`,
    severity: "stop",
    message: message("base"),
  });
  draft.validations.push({
    area: area("contract"),
    kind: "whole",
    min: 1,
    max: `=${rates.constant("mostContract")}`,
    severity: "stop",
    message: message("contract"),
  });
  const counted = (["people", "joins", "exits", "covered"] as const).filter((key) => facts.groupColumns.includes(key));
  for (const key of counted)
    draft.validations.push({
      area: area(key),
      kind: "whole",
      min: 0,
      max: `=${rates.constant("mostPeople")}`,
      severity: "stop",
      message: message(key === "covered" ? "covered" : "people"),
    });
  if (facts.groupColumns.includes("figure"))
    draft.validations.push({
      area: area("figure"),
      kind: "list",
      source: `=${referTo(facts, "coverage", new CoverageLayout(facts).lineArea("code"))}`,
      severity: "warning",
      message: message("figure"),
    });
  const firstDay = monthSerial(facts.spans[0]!.first - 12 * (yearOf(facts.spans[0]!.first) - 2000));
  for (const key of ["first", "last"] as const)
    draft.validations.push({
      area: area(key),
      kind: "date",
      min: firstDay,
      max: monthSerial(12 * 2100),
      severity: "stop",
      message: message("month"),
    });
}
