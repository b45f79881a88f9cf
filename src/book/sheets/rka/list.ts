import { PROGRAMS } from "../../../law/terms";
import { rkaSheet, rkaWorking } from "../../../texts/book/rka";
import { areaAddress, cellAddress } from "../../address";
import type { BudgetLayout, WorkColumn } from "../../budgetLayout";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, WHOLE } from "../../look";
import { KINDS, type ListColumn, type RkaLayout } from "./layout";

const quoted = (kind: keyof typeof KINDS): string => `"${KINDS[kind]}"`;

/** Areas of `Anggaran` the lines take their figures from. */
export function budgetAreas(facts: Facts, layout: BudgetLayout) {
  const block = (column: number, columns: number) => {
    const from = layout.first(layout.program[PROGRAMS[0]]);
    const to = layout.sum(layout.program[PROGRAMS[PROGRAMS.length - 1]!]);
    return layout.onBudget(areaAddress({ row: from, column, rows: to - from, columns }, "$"));
  };
  const work = new Map<WorkColumn, string>();
  return {
    work(key: WorkColumn): string {
      const known = work.get(key) ?? layout.onBudget(layout.workArea(key));
      work.set(key, known);
      return known;
    },
    people: layout.onBudget(areaAddress({ row: layout.first(layout.people), column: layout.month, rows: layout.capacity, columns: 12 }, "$")),
    january: layout.onBudget(cellAddress(layout.indexRow, layout.month, "$")),
    prices: block(layout.price, facts.spans.length),
    groupTotals: layout.onBudget(layout.column(layout.byGroup, layout.total)),
  };
}

export type BudgetAreas = ReturnType<typeof budgetAreas>;

/** How many lines the groups make, as counted in the working rows. */
export const lineCount = (rka: RkaLayout): string => cellAddress(rka.firstRow + rka.capacity - 1, rka.groupColumn("running"), "$");

/** What each line of the list is: whose, which programme, which months, how many people, at what price. */
export function placeList(draft: SheetDraft, facts: Facts, areas: BudgetAreas, rka: RkaLayout): void {
  const { say } = facts;
  draft.put(rka.firstRow - 2, rka.list, say(rkaSheet.working), looks.helper);
  draft.setRow(rka.firstRow - 1, rka.list, rka.listColumns.map((key) => say(rkaWorking[key === "run" ? "place" : key])), looks.helper);
  for (let line = 0; line < rka.sizes.lines; line += 1) placeLine(draft, facts, areas, rka, line);
  draft.look(rka.firstRow, rka.list, rka.sizes.lines, rka.listColumns.length, { ...looks.helper, numberFormat: WHOLE });
}

function placeLine(draft: SheetDraft, facts: Facts, areas: BudgetAreas, rka: RkaLayout, line: number): void {
  const at = (key: ListColumn) => rka.listCell(key, line);
  const after = (key: ListColumn) => rka.listCell(key, line + 1);
  const set = (key: ListColumn, text: string) => draft.set(rka.firstRow + line, rka.listColumn(key), formula(text));
  const begins = rka.groupArea(rka.beginColumn(0), rka.slots);
  const worked = (key: "running" | "start" | "next", group: string) => `INDEX(${rka.groupArea(rka.groupColumn(key))},${group})`;
  // The row is named even of an area of one row: Gnumeric would take the number for a row.
  const head = (row: Parameters<RkaLayout["slotHead"]>[0]) => `INDEX(${rka.slotHead(row)},1,${at("slot")})`;
  const ofGroup = (key: WorkColumn) => `INDEX(${areas.work(key)},${at("groupNumber")})`;
  const people = (month: string) => `INDEX(${areas.people},${at("groupNumber")},${month}-${areas.january}+1)`;
  const paid = (text: string, otherwise = "0") => `IF(${at("slot")}=0,${otherwise},${text})`;

  draft.set(rka.firstRow + line, rka.listColumn("line"), line + 1);
  // Step by step from the line above, not by a search: a thousand searches after each typed number are felt.
  const above = rka.listCell("groupNumber", line - 1);
  const first = cellAddress(rka.slotHeadRow("offset"), rka.groupColumn("next"), "$");
  const follows = line === 0 ? first : `IF(${at("line")}>${worked("running", above)},${worked("next", above)},${above})`;
  set("groupNumber", `IF(${at("line")}>${lineCount(rka)},0,${follows})`);
  set("place", `IF(${at("groupNumber")}=0,0,${at("line")}-1-${worked("start", at("groupNumber"))})`);
  set("slot", `IF(${at("place")}=0,0,INDEX(${begins},${at("groupNumber")},${at("place")}))`);
  set("kind", `IF(${at("groupNumber")}>0,IF(${at("place")}=0,${quoted("group")},${quoted("line")}),${removedKind(rka, line)})`);
  set("program", paid(head("program"), '""'));
  set("programNumber", paid(`MATCH(${at("program")},${areaAddress({ row: rka.firstRow - 1, column: rka.accountColumn(PROGRAMS[0]), rows: 1, columns: PROGRAMS.length }, "$")},0)`));
  const ends = areaAddress({ row: rka.slotHeadRow("last"), column: rka.slotColumn(0), rows: 1, columns: facts.spans.length }, "$");
  const spanNumbers = areaAddress({ row: rka.slotHeadRow("span"), column: rka.slotColumn(0), rows: 1, columns: facts.spans.length }, "$");
  const personMonths = (spans: string) => `INDEX(${rka.groupArea(rka.personMonthsColumn(0), facts.spans.length + 1)},${at("groupNumber")},${spans})`;
  set("span", paid(head("span")));
  set("lastSpan", paid(`IF(AND(${after("groupNumber")}=${at("groupNumber")},${after("program")}=${at("program")}),${after("span")}-1,COLUMNS(${spanNumbers}))`));
  set("first", paid(`MAX(${head("first")},${ofGroup("firstNumber")})`));
  set("last", paid(`MIN(INDEX(${ends},1,${at("lastSpan")}),${ofGroup("lastCounted")})`));
  set("months", paid(`${at("last")}-${at("first")}+1`));
  set("people", paid(people(at("first"))));
  set("volume", paid(`${personMonths(`${at("lastSpan")}+1`)}-${personMonths(at("span"))}`));
  // People grow or shrink by the same number every month, so as many as at the start on average means: always as many.
  set("steady", paid(`IF(${at("volume")}=${at("people")}*${at("months")},1,0)`));
  set("price", paid(`INDEX(${areas.prices},${at("groupNumber")}+${head("offset")},${at("span")})`));
  set("code", `IF(${at("groupNumber")}=0,"",${ofGroup("code")}&"")`);
  if (!rka.revised) return;
  set("run", paid(line === 0 ? "0" : `IF(AND(${rka.listCell("groupNumber", line - 1)}=${at("groupNumber")},${rka.listCell("program", line - 1)}=${at("program")}),${rka.listCell("run", line - 1)}+1,0)`));
  set("key", paid(`${at("code")}&"|"&${at("program")}&"|"&${at("run")}`, '""'));
  set(
    "beforeRow",
    `IF(${at("kind")}=${quoted("line")},IFERROR(MATCH(${at("key")},${rka.beforeArea("key")},0),0),IF(${at("kind")}=${quoted("removed")},MATCH(${at("line")}-${lineCount(rka)}-1,${rka.beforeArea("missing")},0),0))`,
  );
}

/** After the last line: lines the revision removed, under a heading of their own. */
function removedKind(rka: RkaLayout, line: number): string {
  if (!rka.revised || rka.sizes.before === 0) return '""';
  const missing = cellAddress(rka.firstRow + rka.sizes.before! - 1, rka.beforeColumn("missing"), "$");
  const beyond = `${rka.listCell("line", line)}-${lineCount(rka)}`;
  return `IF(${missing}=0,"",IF(${beyond}=1,${quoted("removedHeading")},IF(${beyond}-1<=${missing},${quoted("removed")},"")))`;
}
