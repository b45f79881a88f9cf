import { yearOf } from "../../law/month";
import type { WorkerGroup } from "../../budget/plan";
import { everySheet } from "../../texts/book/everySheet";
import { entryTitle, groupColumns, groupEntryHelp, groupsSheet } from "../../texts/book/groups";
import { areaAddress, cellAddress, onSheet } from "../address";
import { categoryName } from "../categories";
import { payerList, programsText, riskList, sectorList, segmentList } from "../choices";
import { formula, monthSerial, type Content } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { GROUP_COLUMN_KEYS, groupColumnShapes, type GroupColumnKey } from "../groupColumns";
import { longestCode } from "../longestName";
import { looks, MONEY, WHOLE } from "../look";
import { columnAnchor } from "../names";
import { printPlan } from "../print";
import { constantNames, type ListKey, type RatesReferences } from "../rates/layout";
import type { SheetPlan } from "../sheetPlan";
import { placeHead } from "./head";

export const GROUP_TABLE = "TabelKelompok";

/** The first column that does not print on every page; lines of text across the sheet begin here. */
const LINES = 2;

/** Cells of the sheet `Kelompok` above its table, by name. */
export const groupNames = {
  region: "SI_Wilayah",
  regionCode: "SI_KodeWilayah",
  regionSource: "SI_SumberWilayah",
  author: "SI_Penyusun",
} as const;

/** A group as the cells of its row. */
export function groupCells(group: WorkerGroup, language: "id" | "en"): Record<GroupColumnKey, Content> {
  return {
    code: group.id,
    name: group.name,
    category: group.category === null ? null : categoryName(group.category, language),
    segment: segmentList.show(group.segment, language),
    programs: programsText(group.programs),
    base: group.base === null ? null : group.base / 100,
    contract: group.contract ?? null,
    risk: riskList.show(group.risk, language),
    sector: sectorList.show(group.sector, language),
    payer: group.payer ? payerList.show(group.payer, language) : null,
    people: group.people,
    joins: group.joins || null,
    exits: group.exits || null,
    first: Number.isInteger(group.first) ? monthSerial(group.first) : null,
    last: Number.isInteger(group.last) ? monthSerial(group.last) : null,
    fund: group.fund,
    place: group.place,
    priority: group.priority,
    source: group.source,
    note: group.note,
  };
}

/** `Kelompok`: the inputs, as a table, with room below it that the formulas already reach. */
export function planGroups(facts: Facts, references: RatesReferences, totalCell: string | null): SheetPlan {
  const { say, plan, language, groups: placement } = facts;
  const draft = new SheetDraft("groups", facts.names.groups);
  draft.tabColor = "#C19C00";
  placeHead(draft, facts, { title: say(groupsSheet.title), purpose: say(groupsSheet.purpose), notes: [say(everySheet.legend)], printedColumns: LINES });

  const lines: [string, Content, string | null][] = [
    [say(groupsSheet.region), plan.region.name, groupNames.region],
    [say(groupsSheet.regionCode), plan.region.code, groupNames.regionCode],
    [say(groupsSheet.regionSource), plan.region.source, groupNames.regionSource],
    [say(groupsSheet.author), plan.author, groupNames.author],
  ];
  lines.forEach(([label, content, name], index) => {
    draft.set(4 + index, 0, label);
    draft.set(4 + index, 2, content);
    draft.input({ row: 4 + index, column: 2, rows: 1, columns: 1 }, { ...looks.input, align: "left", numberFormat: "@" });
    if (name) draft.nameCell(name, 4 + index, 2);
  });
  draft.set(8, 0, say(groupsSheet.year));
  draft.put(8, 2, formula(constantNames.year), { numberFormat: WHOLE, align: "left", bold: true });
  draft.put(8, 3, say(groupsSheet.yearNote), looks.helper);
  if (totalCell) {
    draft.set(9, 0, say(groupsSheet.total));
    draft.put(9, 2, formula(totalCell), { numberFormat: MONEY, align: "left", bold: true });
  }
  draft.put(10, LINES, say(groupsSheet.room), looks.helper);

  const { headerRow } = placement;
  const rows = Math.max(1, plan.groups.length);
  for (const key of GROUP_COLUMN_KEYS) draft.put(headerRow, placement.columns[key], say(groupColumns[key]), looks.header);
  plan.groups.forEach((group, index) => {
    const cells = groupCells(group, language);
    for (const key of GROUP_COLUMN_KEYS) draft.set(headerRow + 1 + index, placement.columns[key], cells[key]);
  });
  GROUP_COLUMN_KEYS.forEach((key, index) => {
    const column = placement.columns[key];
    const { width, format, align, wrap } = groupColumnShapes[key];
    const besideNumbers = !align && groupColumnShapes[GROUP_COLUMN_KEYS[index - 1] ?? key].align === "right";
    draft.widen(column, key === "code" ? longestCode(facts) : width);
    draft.input(
      { row: headerRow + 1, column, rows: facts.capacity, columns: 1 },
      { ...looks.input, vertical: "top", ...(format ? { numberFormat: format } : {}), ...(align ? { align } : {}), ...(wrap ? { wrap } : {}), ...(besideNumbers ? { align: "left" as const, indent: 1 } : {}) },
    );
  });
  plan.groups.forEach((_, index) => draft.growRow(headerRow + 1 + index));
  GROUP_COLUMN_KEYS.forEach((key) =>
    draft.nameArea(columnAnchor(key), { row: headerRow + 1, column: placement.columns[key], rows: facts.capacity, columns: 1 }),
  );
  draft.tables.push({
    name: GROUP_TABLE,
    area: { row: headerRow, column: 0, rows: rows + 1, columns: GROUP_COLUMN_KEYS.length },
    columns: GROUP_COLUMN_KEYS,
  });
  addValidations(draft, facts, references);
  draft.freeze = { rows: headerRow + 1, columns: 2 };
  return draft.finish(
    printPlan(facts, { row: 0, column: 0, rows: headerRow + 1 + rows, columns: GROUP_COLUMN_KEYS.length }, { pagesWide: 2, titleRows: { first: headerRow, last: headerRow }, titleColumns: { first: 0, last: LINES - 1 } }),
  );
}

function addValidations(draft: SheetDraft, facts: Facts, references: RatesReferences): void {
  const { say, capacity, groups: placement } = facts;
  const area = (key: GroupColumnKey) => ({ row: placement.headerRow + 1, column: placement.columns[key], rows: capacity, columns: 1 });
  const message = (key: keyof typeof groupEntryHelp) => ({ title: say(entryTitle), text: say(groupEntryHelp[key]) });
  const list = (key: GroupColumnKey & ListKey) =>
    draft.validations.push({ area: area(key), kind: "list", source: `=${references.list(key)}`, severity: key === "category" || key === "programs" ? "warning" : "stop", message: message(key) });
  (["segment", "programs", "risk", "sector", "payer", "category"] as const).forEach(list);
  draft.validations.push({ area: area("base"), kind: "decimal", min: 0, max: `=${constantNames.mostBase}`, severity: "stop", message: message("base") });
  draft.validations.push({ area: area("contract"), kind: "whole", min: 1, max: `=${constantNames.mostContract}`, severity: "stop", message: message("contract") });
  for (const key of ["people", "joins", "exits"] as const)
    draft.validations.push({ area: area(key), kind: "whole", min: 0, max: `=${constantNames.mostPeople}`, severity: "stop", message: message("people") });
  const firstDay = monthSerial(facts.spans[0]!.first - 12 * (yearOf(facts.spans[0]!.first) - 2000));
  for (const key of ["first", "last"] as const)
    draft.validations.push({ area: area(key), kind: "date", min: firstDay, max: monthSerial(12 * 2100), severity: "stop", message: message("month") });
  draft.validations.push({ area: area("priority"), kind: "whole", min: 1, max: `=${constantNames.mostPeople}`, severity: "stop", message: message("priority") });
}

/** References into the table of groups, with the room below it. */
export class GroupReferences {
  constructor(private readonly facts: Facts) {}

  column(key: GroupColumnKey): string {
    const { groups, capacity } = this.facts;
    return onSheet(groups.sheet, areaAddress({ row: groups.headerRow + 1, column: groups.columns[key], rows: capacity, columns: 1 }, "$"));
  }

  title(key: GroupColumnKey): string {
    return onSheet(this.facts.groups.sheet, cellAddress(this.facts.groups.headerRow, this.facts.groups.columns[key], "$"));
  }
}
