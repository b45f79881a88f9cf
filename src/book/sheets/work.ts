import { FUND_CHOICE_FIELDS } from "../../budget/fundFields";
import { everySheet } from "../../texts/book/everySheet";
import { fundColumns, fundStates } from "../../texts/book/funds";
import { groupColumns } from "../../texts/book/groups";
import { listTitles, workSheet } from "../../texts/book/work";
import type { Words } from "../../texts/language";
import { ceilingWidth, contractWidth } from "../amountWidths";
import { formula } from "../content";
import { SheetDraft } from "../draft";
import type { Facts } from "../facts";
import { groupColumnShapes } from "../groupColumns";
import { looks, MONEY, MONTH, TEXT, WHOLE } from "../look";
import { cellNames, groupColumnNames, tableNames } from "../names";
import { printPlan } from "../print";
import { WORK_HEADER_ROW, WORK_KEY_ROW, WORK_WEIGHT_ROW, type WorkLayout } from "../workLayout";
import { CHECK_FIELDS } from "../workFields";
import { fundList, LISTS, type FundList, type ListKey, type WorkLists } from "../workLists";
import { WRITING_NUMBER } from "../writingNumber";
import { FUND_STATES } from "./funds/effective";
import { placeHead } from "./head";
import { placeMonthTitles } from "./monthTitles";
import { spanTitle } from "./rates/classes";
import { checkField, programWeights } from "./work/checkFields";
import { derivedField } from "./work/derived";
import { effectiveField } from "./work/fields";
import type { WorkSources } from "./work/sources";
import { baseFormula, peopleFormula, priceFormula, wholeFormula } from "./work/prices";

/** Blocks of `Hitung` that other parts of the book bring along, such as the funds as they count. */
export type WorkBlock = (draft: SheetDraft) => void;

/** `Hitung`: the one working sheet, at the end. A row per group, then the funds, then the choices of all drop-downs. */
export function planWork(
  facts: Facts,
  layout: WorkLayout,
  lists: WorkLists,
  sources: WorkSources,
  blocks: readonly WorkBlock[] = [],
) {
  const { say } = facts;
  const draft = new SheetDraft("work", facts.names.work);
  placeHead(draft, facts, {
    title: say(workSheet.title),
    purpose: say(workSheet.purpose),
    notes: [say(everySheet.nothingToType)],
  });
  placeUnreached(draft, facts, layout);
  placeWritingNumber(draft, facts);
  placeTitles(draft, facts, layout);
  for (let index = 0; index < layout.capacity; index += 1) placeGroup(draft, facts, layout, lists, sources, index);
  setFormats(draft, facts, layout);
  for (const place of blocks) place(draft);
  placeLists(draft, facts, layout, lists);
  draft.widen(0, 8);
  // Its letters are smaller than those of other sheets.
  const amounts = Math.max(ceilingWidth(facts), contractWidth(facts));
  draft.widen(1, Math.max(12, Math.ceil((amounts * 9) / 11)), layout.width - 1);
  draft.widen(layout.column("name"), 30);
  draft.widen(layout.column("category"), 17);
  draft.widen(layout.column("risk"), 14);
  draft.widen(layout.column("state"), 40);
  // Its title lists what its numbers mean; in a narrow column the row of titles would be as high as eight lines.
  draft.widen(layout.column("fundState"), 40);
  draft.freeze = { rows: WORK_HEADER_ROW + 1, columns: 3 };
  draft.tabColor = "#8A8886";
  // Printed is what a page can hold and a reader compares with the input sheets: groups, funds and replaced inputs as
  // they count. The columns beyond are prices and people that `Tarif` and `Anggaran` print, and the lists choices.
  return draft.finish(
    printPlan(
      facts,
      { row: 0, column: 0, rows: layout.listsHeader - 1, columns: 1 + layout.effective.length },
      {
        titleRows: { first: WORK_HEADER_ROW, last: WORK_HEADER_ROW },
        titleColumns: { first: 0, last: layout.column("name") },
      },
    ),
  );
}

/** Groups typed below the last row that is calculated, and groups that count: `Baca dulu`, `Kelompok` and the pane say it. */
function placeUnreached(draft: SheetDraft, { say }: Facts, layout: WorkLayout): void {
  const names = layout.hereArea("name");
  draft.put(4, 1, say(workSheet.unreached), looks.helper);
  draft.put(4, 0, formula(`COUNTA(${groupColumnNames.name})-1-SUMPRODUCT((${names}<>"")*1)`), {
    numberFormat: WHOLE,
    bold: true,
  });
  draft.nameCell(cellNames.unreached, 4, 0);
  const [codes, programs] = (["code", "programs"] as const).map((field) => layout.hereArea(field));
  draft.put(5, 1, say(workSheet.counted), looks.helper);
  draft.put(5, 0, formula(`SUMPRODUCT((${codes}&${names}&${programs}<>"")*1)`), { numberFormat: WHOLE, bold: true });
  draft.nameCell(cellNames.counted, 5, 0);
}

/** As it begins and as it ends; the writer holds the second back (excel/writing/writingMarks.ts). */
function placeWritingNumber(draft: SheetDraft, { say, writing }: Facts): void {
  const { row, column } = WRITING_NUMBER;
  draft.put(row, column - 3, say(workSheet.writing), looks.helper);
  draft.setRow(row, column, [writing, writing], { ...looks.helper, numberFormat: WHOLE });
  draft.nameArea(tableNames.writing, WRITING_NUMBER);
}

function placeTitles(draft: SheetDraft, facts: Facts, layout: WorkLayout): void {
  const { say } = facts;
  const header = { ...looks.header, size: 9 };
  draft.put(WORK_HEADER_ROW, layout.position, say(workSheet.position), header);
  // The titles of the first columns are those of `Kelompok`: rows of `Skenario` name the field they replace by them.
  for (const field of layout.effective)
    draft.put(WORK_HEADER_ROW, layout.column(field), say(groupColumns[field]), header);
  for (const field of layout.derived) draft.put(WORK_HEADER_ROW, layout.column(field), say(workSheet[field]), header);
  const states = (Object.keys(FUND_STATES) as (keyof typeof FUND_STATES)[]).map(
    (key) => `${FUND_STATES[key]} ${say(fundStates[key])}`,
  );
  draft.put(WORK_HEADER_ROW, layout.column("fundState"), `${say(workSheet.fundState)}: ${states.join(", ")}`, header);
  for (const field of CHECK_FIELDS) draft.put(WORK_HEADER_ROW, layout.column(field), say(workSheet[field]), header);
  programWeights(facts).forEach((weight, place) =>
    draft.put(WORK_WEIGHT_ROW, layout.bases + place, weight, looks.helper),
  );
  draft.put(WORK_WEIGHT_ROW, layout.bases - 1, say(workSheet.weight), looks.helper);
  facts.periods.forEach((period, place) => {
    const months = spanTitle(facts, period);
    for (const [column, title] of [
      [layout.bases + place, `${say(workSheet.base)} ${period.program} ${months}`],
      [layout.prices + place, `${say(workSheet.price)} ${period.program} ${months}`],
    ] as const) {
      draft.put(WORK_KEY_ROW, column, period.program, looks.helper);
      draft.put(WORK_HEADER_ROW, column, title, header);
    }
  });
  for (const period of layout.shared) {
    const { program } = facts.periods[period]!;
    draft.put(
      WORK_HEADER_ROW,
      layout.wholeColumn(period),
      `${say(workSheet.whole)} ${program} ${spanTitle(facts, facts.periods[period]!)}`,
      header,
    );
  }
  draft.put(WORK_KEY_ROW, layout.column("name"), say(workSheet.keys), looks.helper);
  draft.put(WORK_WEIGHT_ROW, layout.month, say(workSheet.people), looks.helper);
  for (let month = 0; month < 12; month += 1) draft.put(WORK_KEY_ROW, layout.month + month, month + 1, looks.helper);
  placeMonthTitles(draft, facts, WORK_HEADER_ROW, layout.month);
}

function placeGroup(
  draft: SheetDraft,
  facts: Facts,
  layout: WorkLayout,
  lists: WorkLists,
  sources: WorkSources,
  index: number,
): void {
  const { rates } = sources;
  const row = layout.row(index);
  // The titles of the table are its first row.
  draft.set(row, layout.position, index + 2);
  for (const field of layout.effective)
    draft.set(row, layout.column(field), formula(effectiveField(facts, layout, lists, field, index)));
  for (const field of layout.derived)
    draft.set(row, layout.column(field), formula(derivedField(facts, layout, lists, sources, field, index)));
  facts.periods.forEach((_, place) => {
    draft.set(row, layout.bases + place, formula(baseFormula(facts, layout, rates, place, index)));
    draft.set(row, layout.prices + place, formula(priceFormula(facts, layout, rates, place, index)));
  });
  for (const period of layout.shared)
    draft.set(row, layout.wholeColumn(period), formula(wholeFormula(facts, layout, rates, period, index)));
  for (let month = 0; month < 12; month += 1)
    draft.set(row, layout.month + month, formula(peopleFormula(layout, month, index)));
  for (const field of CHECK_FIELDS)
    draft.set(row, layout.column(field), formula(checkField(facts, layout, rates, field, index)));
}

function setFormats(draft: SheetDraft, facts: Facts, layout: WorkLayout): void {
  const { first, capacity } = layout;
  draft.look(first, 0, capacity, layout.width, { size: 9 });
  draft.look(first, layout.position, capacity, 1, { align: "center" });
  layout.effective.forEach((field, index) => {
    const { format, align } = groupColumnShapes[field];
    const before = layout.effective[index - 1];
    // Words beside a number stand off it.
    if (!align && before && groupColumnShapes[before].align === "right")
      draft.look(first, layout.column(field), capacity, 1, { align: "left", indent: 1 });
    // Text format would turn a formula typed anew into its own text.
    // A month that is not there is 0, which would read as December 1899.
    const shown = format === MONTH ? `${MONTH};;` : format;
    if (shown && shown !== "@") draft.look(first, layout.column(field), capacity, 1, { numberFormat: shown });
  });
  draft.look(first, 1 + layout.effective.length, capacity, layout.derived.length, { numberFormat: WHOLE });
  for (const field of ["bandBase", "slicedJKK", "slicedJKM"] as const)
    if (layout.has(field)) draft.look(first, layout.column(field), capacity, 1, { numberFormat: MONEY });
  draft.look(first, layout.bases, capacity, layout.width - layout.bases, { numberFormat: MONEY, align: "right" });
  const state = layout.areaOf("state");
  draft.conditionals.push({
    area: state,
    formula: `=LEN(${layout.here("state", 0)})>0`,
    look: { color: "#A4262C", bold: true },
  });
}

function placeLists(draft: SheetDraft, facts: Facts, layout: WorkLayout, lists: WorkLists): void {
  const { say } = facts;
  draft.put(layout.listsHeader - 1, 0, say(workSheet.lists), looks.section);
  const ofFunds = Object.fromEntries(FUND_CHOICE_FIELDS.map((field) => [fundList(field), fundColumns[field]]));
  const titles: Record<ListKey, Words> = {
    ...groupColumns,
    ...(ofFunds as Record<FundList, Words>),
    ...listTitles,
  };
  for (const key of LISTS) {
    draft.put(layout.listsHeader, lists.column(key), say(titles[key]), { ...looks.header, size: 9 });
    lists.contents[key].forEach((word, index) => draft.set(layout.listsHeader + 1 + index, lists.column(key), word));
  }
  for (let index = 0; index < lists.rows; index += 1) draft.set(layout.listsHeader + 1 + index, 0, index + 1);
  lists.contents.category.forEach((word, index) => draft.set(lists.acrossRow, 1 + index, word));
  draft.look(layout.listsHeader + 1, 0, lists.acrossRow - layout.listsHeader, LISTS.length + 1, looks.helper);
  const written = lists.scenariosWritten;
  if (!written) return;
  draft.nameArea(tableNames.scenariosWritten, written);
  draft.look(written.row, written.column, written.rows, written.columns, { numberFormat: TEXT });
}
