import { coverageSheet } from "../../../texts/book/coverage";
import { everySheet } from "../../../texts/book/everySheet";
import { groupColumns } from "../../../texts/book/groups";
import { areaAddress, cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, WHOLE } from "../../look";
import type { RatesLayout } from "../../rates/layout";
import type { WorkLayout } from "../../workLayout";
import type { WorkField } from "../../workFields";
import { monthNumber } from "../work/lookups";
import { COVERED_COLUMNS, PRINTED_COLUMNS, type CoverageLayout, type CoveredColumn } from "./layout";

/** What stands for "no figure is complete", and before what is still open. */
export const NO_FIGURE = "–";
const OPEN_FIGURE = "?";
/** Counts the groups whose figure is open. The pattern is ours: no text of a person is looked up by it. */
export const openFigures = (figures: string): string => `COUNTIF(${figures},"~${OPEN_FIGURE}*")`;

const SUMMED = ["enrolled", "covered", "added", "protected"] as const satisfies readonly CoveredColumn[];

const column = (key: CoveredColumn): number => COVERED_COLUMNS.indexOf(key);

/**
 * Whom each group adds in the last month the year pays for, and to which figure: enrolled, less those the figure counts
 * already, and of these members for three months or more.
 */
export function placeCoveredGroups(
  draft: SheetDraft,
  facts: Facts,
  layout: CoverageLayout,
  work: WorkLayout,
  rates: RatesLayout,
): void {
  const { say } = facts;
  draft.put(layout.groups, 0, say(coverageSheet.groups), looks.section);
  draft.put(layout.groups + 1, 0, say(coverageSheet.groupsHow), looks.helper);
  placeRule(draft, facts, layout, rates);
  const header = layout.groupsHeader;
  draft.look(header, 0, 1, PRINTED_COLUMNS, looks.header);
  draft.setRow(header, 0, [say(everySheet.number), say(everySheet.group)], looks.header);
  draft.setRow(
    header,
    column("enrolled"),
    (["enrolled", "coveredAlready", "added", "protected"] as const).map((key) => say(coverageSheet[key])),
    looks.headerRight,
  );
  draft.put(header, column("figure"), say(groupColumns.figure), looks.headerBeside);
  for (let index = 0; index < layout.capacity; index += 1) placeGroup(draft, facts, layout, work, index);
  draft.look(layout.groupRow(0), column("number"), layout.capacity, 1, { numberFormat: WHOLE, align: "center" });
  draft.look(layout.groupRow(0), column("enrolled"), layout.capacity, SUMMED.length, {
    numberFormat: COUNT,
    align: "right",
  });
  draft.look(layout.groupRow(0), column("figure"), layout.capacity, 1, { align: "left", indent: 1 });
  draft.set(layout.groupsSum, column("name"), say(everySheet.total));
  for (const key of SUMMED)
    draft.set(layout.groupsSum, column(key), formula(`SUM(${areaAddress(layout.groupArea(key))})`));
  draft.look(layout.groupsSum, 0, 1, PRINTED_COLUMNS, { ...looks.grand, numberFormat: COUNT });
  const at = (key: CoveredColumn) => cellAddress(layout.groupRow(0), column(key), "column");
  const area = { row: layout.groupRow(0), column: 0, rows: layout.capacity, columns: COVERED_COLUMNS.length };
  draft.conditionals.push({ area, formula: `=${at("name")}=""`, look: looks.unused });
  draft.conditionals.push({ area, formula: `=${at("added")}>${at("protected")}`, look: { color: "#A4262C" } });
  draft.conditionals.push({
    area: layout.groupArea("figure"),
    formula: `=LEFT(${at("figure")},1)=${quoteText(OPEN_FIGURE)}`,
    look: { color: "#A4262C", bold: true },
  });
}

/**
 * Since when membership is asked for, and how much of it, in the numbers of months that groups have on `Hitung`; and the
 * figure of groups that name none: the only complete one, none where no line is complete, open where several are.
 */
function placeRule(draft: SheetDraft, { say }: Facts, layout: CoverageLayout, rates: RatesLayout): void {
  const from = rates.constant("protectionFrom");
  draft.put(layout.ruleRow, column("name"), say(coverageSheet.ruleFrom), { ...looks.helper, wrap: true });
  draft.put(layout.ruleRow, column("enrolled"), formula(monthNumber(from)), { ...looks.helper, numberFormat: WHOLE });
  draft.put(layout.ruleRow + 1, column("name"), say(coverageSheet.ruleMonths), looks.helper);
  draft.put(layout.ruleRow + 1, column("enrolled"), formula(`${rates.constant("protectionMonths")}-1`), {
    ...looks.helper,
    numberFormat: WHOLE,
  });
  const [percents, codes, numbers] = (["percent", "code", "number"] as const).map((key) => layout.lineAddresses(key));
  const complete = `SUMPRODUCT((${percents}<>"")*1)`;
  const only = `INDEX(${codes},SUMPRODUCT((${percents}<>"")*${numbers}))`;
  draft.put(layout.ruleRow + 2, column("name"), say(coverageSheet.ruleFigure), { ...looks.helper, wrap: true });
  draft.put(
    layout.ruleRow + 2,
    column("enrolled"),
    formula(
      `IF(${complete}=1,${only},IF(${complete}=0,${quoteText(NO_FIGURE)},${quoteText(`${OPEN_FIGURE} ${say(coverageSheet.figureUnsaid)}`)}))`,
    ),
    looks.helper,
  );
}

function placeGroup(draft: SheetDraft, { say }: Facts, layout: CoverageLayout, work: WorkLayout, index: number): void {
  const row = layout.groupRow(index);
  const of = (key: WorkField) => work.cell(key, index);
  const here = (key: CoveredColumn) => cellAddress(row, column(key), "column");
  const set = (key: CoveredColumn, text: string) => draft.set(row, column(key), formula(text));
  const last = `MIN(${of("lastNumber")},12)`;
  draft.set(row, column("number"), index + 1);
  set("name", of("name"));
  const grown = `${of("people")}+(${of("joins")}-${of("exits")})*(${last}-${of("firstNumber")})`;
  set("enrolled", `IF(${of("state")}<>"",0,MAX(0,${grown}))`);
  set("covered", `SUM(${of("covered")})`);
  // The figure a group names, or what is meant where it names none; never one whose workers nobody said they are.
  const [from, months, assumed] = [0, 1, 2].map((place) =>
    cellAddress(layout.ruleRow + place, column("enrolled"), "$"),
  ) as [string, string, string];
  const unknown = quoteText(`${OPEN_FIGURE} ${say(coverageSheet.figureUnknown)} `);
  const isKnown = `SUMPRODUCT((${layout.lineAddresses("code")}=${of("figure")})*1)>0`;
  const named = `IF(${of("figure")}="",${assumed},IF(${isKnown},"",${unknown})&${of("figure")})`;
  set("figure", `IF(${here("enrolled")}=0,"",${named})`);
  const added = here("added");
  set(
    "added",
    `IF(LEFT(${here("figure")},1)=${quoteText(OPEN_FIGURE)},0,MAX(0,${here("enrolled")}-${here("covered")}))`,
  );
  // Who joined in the last months is not there yet; leavers are taken from those who stayed longest.
  const stayed = `MAX(0,${added}-${of("joins")}*${months})`;
  set("protected", `IF(OR(${added}=0,${last}<${from}),${added},(${last}-${of("firstNumber")}>=${months})*${stayed})`);
}
