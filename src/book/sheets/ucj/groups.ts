import { coverageSheet } from "../../../texts/book/coverage";
import { everySheet } from "../../../texts/book/everySheet";
import { areaAddress, cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, WHOLE } from "../../look";
import { tableNames } from "../../names";
import type { RatesLayout } from "../../rates/layout";
import type { WorkField, WorkLayout } from "../../workLayout";
import { monthNumber } from "../work/lookups";
import { COVERED_COLUMNS, PRINTED_COLUMNS, type CoverageLayout, type CoveredColumn } from "./layout";

const column = (key: CoveredColumn): number => COVERED_COLUMNS.indexOf(key);

/** Whom each group adds in the last month the year pays for: enrolled, and of these members for three months or more. */
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
    [say(coverageSheet.enrolled), say(coverageSheet.protected)],
    looks.headerRight,
  );
  for (let index = 0; index < layout.capacity; index += 1) placeGroup(draft, facts, layout, work, index);
  draft.look(layout.groupRow(0), column("number"), layout.capacity, 1, { numberFormat: WHOLE, align: "center" });
  draft.look(layout.groupRow(0), column("enrolled"), layout.capacity, 2, { numberFormat: COUNT, align: "right" });
  draft.set(layout.groupsSum, column("name"), say(everySheet.total));
  for (const key of ["enrolled", "protected"] as const)
    draft.set(layout.groupsSum, column(key), formula(`SUM(${areaAddress(layout.groupArea(key))})`));
  draft.look(layout.groupsSum, 0, 1, PRINTED_COLUMNS, { ...looks.grand, numberFormat: COUNT });
  const [name, enrolled, full] = (["name", "enrolled", "protected"] as const).map((key) =>
    cellAddress(layout.groupRow(0), column(key), "column"),
  );
  const area = { row: layout.groupRow(0), column: 0, rows: layout.capacity, columns: COVERED_COLUMNS.length };
  draft.conditionals.push({ area, formula: `=${name}=""`, look: { color: "#FFFFFF" } });
  draft.conditionals.push({ area, formula: `=${enrolled}>${full}`, look: { color: "#A4262C" } });
}

/** Since when membership is asked for, and how much of it, in the numbers of months that groups have on `Hitung`. */
function placeRule(draft: SheetDraft, { say }: Facts, layout: CoverageLayout, rates: RatesLayout): void {
  const from = rates.constant("protectionFrom");
  draft.put(layout.ruleRow, column("name"), say(coverageSheet.ruleFrom), { ...looks.helper, wrap: true });
  draft.put(layout.ruleRow, column("enrolled"), formula(monthNumber(from)), { ...looks.helper, numberFormat: WHOLE });
  draft.put(layout.ruleRow + 1, column("name"), say(coverageSheet.ruleMonths), looks.helper);
  draft.put(layout.ruleRow + 1, column("enrolled"), formula(`${rates.constant("protectionMonths")}-1`), {
    ...looks.helper,
    numberFormat: WHOLE,
  });
}

function placeGroup(draft: SheetDraft, { say }: Facts, layout: CoverageLayout, work: WorkLayout, index: number): void {
  const row = layout.groupRow(index);
  const of = (key: WorkField) => work.cell(key, index);
  const here = (key: CoveredColumn) => cellAddress(row, column(key), "column");
  const set = (key: CoveredColumn, text: string) => draft.set(row, column(key), formula(text));
  const last = `MIN(${of("lastNumber")},12)`;
  draft.set(row, column("number"), index + 1);
  const listed = `SUMPRODUCT((${tableNames.covered}&""=${of("code")})*(${of("code")}<>""))`;
  set("name", `${of("name")}&IF(${listed}=0,"",${quoteText(` (${say(coverageSheet.already)})`)})`);
  // A name with that remark differs from the group's own: whoever is a participant already is not counted again.
  const isNew = `(${here("name")}=${of("name")})`;
  const grown = `${of("people")}+(${of("joins")}-${of("exits")})*(${last}-${of("firstNumber")})`;
  set("enrolled", `IF(${of("state")}<>"",0,${isNew}*MAX(0,${grown}))`);
  // Who joined in the last months is not there yet; leavers are taken from those who stayed longest.
  const [from, months] = [0, 1].map((place) => cellAddress(layout.ruleRow + place, column("enrolled"), "$"));
  const enrolled = here("enrolled");
  const stayed = `MAX(0,${enrolled}-${of("joins")}*${months})`;
  set(
    "protected",
    `IF(OR(${enrolled}=0,${last}<${from}),${enrolled},IF(${last}-${of("firstNumber")}<${months},0,${stayed}))`,
  );
}
