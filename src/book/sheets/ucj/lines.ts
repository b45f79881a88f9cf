import { FIGURE_PREFIX } from "../../../budget/coverage";
import { yesNo } from "../../../texts/book/choices";
import { coverageFaults, coverageSheet, figureColumns } from "../../../texts/book/coverage";
import { areaAddress, cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, PERCENT, WHOLE } from "../../look";
import { tableNames } from "../../names";
import type { RatesLayout } from "../../rates/layout";
import { FIGURE_INPUTS, LINE_COLUMNS, type CoverageLayout, type FigureInput, type LineColumn } from "./layout";

const { figures: TABLE } = tableNames;
const RIGHT: readonly LineColumn[] = ["participants", "workers", "percent", "printed", "added"];
const BESIDE: readonly LineColumn[] = ["check", "after"];

/** What can be said of a line, in the order of its numbers, the first being 1. */
const FAULTS = Object.keys(coverageFaults) as (keyof typeof coverageFaults)[];
export const coverageFault = (key: keyof typeof coverageFaults): number => FAULTS.indexOf(key) + 1;

/** Each line of the table of figures by its place there: its percentage, and what is wrong with it. */
export function placeLines(draft: SheetDraft, facts: Facts, layout: CoverageLayout, rates: RatesLayout): void {
  const { say } = facts;
  const header = layout.linesHeader;
  draft.put(header - 1, 0, say(coverageSheet.lines), looks.section);
  for (const key of LINE_COLUMNS) {
    const look = RIGHT.includes(key) ? looks.headerRight : BESIDE.includes(key) ? looks.headerBeside : looks.header;
    draft.put(
      header,
      layout.lineColumn(key),
      say(
        key === "code" || key === "definition"
          ? figureColumns[key]
          : key === "after"
            ? coverageSheet.afterAdding
            : coverageSheet[key],
      ),
      look,
    );
  }
  for (let index = 0; index < layout.lines; index += 1)
    for (const key of LINE_COLUMNS)
      draft.set(layout.lineRow(index), layout.lineColumn(key), formula(lineFormula(facts, layout, rates, key, index)));
  FAULTS.forEach((key, index) => draft.put(header + index, FAULT_LIST, say(coverageFaults[key]), looks.helper));
  const more = `SUMPRODUCT((${TABLE}<>"")*1)>${FIGURE_INPUTS.length}+SUM(${layout.lineAddresses("filled")})`;
  const { row, column } = layout.unread;
  draft.put(row, column, formula(`IF(${more},${quoteText(say(coverageSheet.moreLines))},"")`), looks.bad);
  setLooks(draft, layout);
}

/** The sentences about a line, to the right of the steps. */
const FAULT_LIST = 19;

function lineFormula(
  { language }: Facts,
  layout: CoverageLayout,
  rates: RatesLayout,
  key: LineColumn,
  index: number,
): string {
  const at = (of: LineColumn) => layout.line(of, index);
  const typed = (of: FigureInput) => `INDEX(${TABLE},${at("number")}+1,${FIGURE_INPUTS.indexOf(of) + 1})`;
  const most = rates.constant("mostPeople");
  const [participants, workers, printed] = [at("participants"), at("workers"), at("printed")];
  switch (key) {
    case "code":
      // A line typed into the sheet is called by its place until the pane gives it a code of its own.
      return `IF(${at("filled")}=0,"",IF(${typed("code")}="","${FIGURE_PREFIX}"&${at("number")},${typed("code")}&""))`;
    case "number":
      // Where the table has become shorter its last row is read again, which is blank.
      return `MIN(${index + 1},ROWS(${TABLE})-1)`;
    case "definition":
      return `${typed(key)}&""`;
    case "participants":
    case "workers":
    case "printed":
      return `IF(${typed(key)}="","",${typed(key)})`;
    case "filled":
      return FIGURE_INPUTS.map(
        (of) =>
          `(${of === "definition" || of === "participants" || of === "workers" || of === "printed" ? at(of) : typed(of)}<>"")`,
      ).join("+");
    case "parts":
      return `IF(OR(${participants}="",${workers}=""),${coverageFault("incomplete")},IF(COUNT(${participants})=0,${coverageFault("participants")},IF(COUNT(${workers})=0,${coverageFault("workers")},${at("size")})))`;
    case "size":
      // Only asked of two numbers.
      return `IF(COUNT(${participants}:${workers})<2,0,IF(OR(${participants}<0,${participants}<>INT(${participants}),${participants}>${most}),${coverageFault("participants")},IF(OR(${workers}<=0,${workers}<>INT(${workers}),${workers}>${most}),${coverageFault("workers")},IF(${participants}>${workers},${coverageFault("aboveOne")},0))))`;
    case "percent":
      return `IF(${at("parts")}>0,"",ROUND(${participants}*100000/${workers},0)/100000)`;
    case "gap":
      // Per 100,000; a printed percentage that is not there differs by nothing.
      return `IF(COUNT(${at("percent")}:${printed})<2,0,ABS(ROUND(${printed}*100000,0)-ROUND(${at("percent")}*100000,0)))`;
    case "open": {
      // What a printed percentage leaves open: a whole percent, a tenth, or a hundredth.
      const asPrinted = `ROUND(SUM(${printed})*100000,0)`;
      return `IF(MOD(${asPrinted},1000)=0,1000,IF(MOD(${asPrinted},100)=0,100,10))`;
    }
    case "fault":
      return `IF(${at("parts")}>0,${at("parts")},IF(${at("gap")}>${at("open")},${coverageFault("doesNotFollow")},IF(OR(${typed("date")}="",${typed("source")}=""),${coverageFault("noSource")},${coverageFault("quoted")})))`;
    case "check": {
      const list = areaAddress({ row: layout.linesHeader, column: FAULT_LIST, rows: FAULTS.length, columns: 1 }, "$");
      return `IF(${at("filled")}=0,"",INDEX(${list},${at("fault")}))`;
    }
    case "added":
      return `IF(${at("filled")}=0,"",SUMPRODUCT((${layout.groupAddresses("figure")}=${at("code")})*${layout.groupAddresses("added")}))`;
    case "after":
      return `IF(${at("percent")}="","",IF(${participants}+${at("added")}>${workers},"",ROUND((${participants}+${at("added")})*100000/${workers},0)/100000))`;
    case "rank":
      return `IF(${typed("use")}=${quoteText(yesNo.yes[language])},2,IF(${at("percent")}="",0,1))`;
  }
}

function setLooks(draft: SheetDraft, layout: CoverageLayout): void {
  const look = (key: LineColumn, wanted: Parameters<SheetDraft["look"]>[4]) =>
    draft.look(layout.lineRow(0), layout.lineColumn(key), layout.lines, 1, wanted);
  look("code", { align: "left", vertical: "top" });
  look("definition", { vertical: "top" });
  look("participants", { numberFormat: COUNT, align: "right", vertical: "top" });
  look("workers", { numberFormat: COUNT, align: "right", vertical: "top" });
  look("percent", { numberFormat: PERCENT, align: "right", vertical: "top", bold: true });
  look("printed", { numberFormat: "0.00###%", align: "right", vertical: "top" });
  look("check", { align: "left", indent: 1, vertical: "top" });
  look("added", { numberFormat: COUNT, align: "right", vertical: "top" });
  look("after", { numberFormat: PERCENT, align: "left", indent: 1, vertical: "top" });
  for (const key of ["number", "filled", "size", "parts", "gap", "open", "fault", "rank"] as const)
    look(key, { ...looks.helper, numberFormat: WHOLE });
  const number = layout.line("fault", 0);
  const filled = `${layout.line("filled", 0)}>0`;
  const wrong = `AND(${number}>=${coverageFault("participants")},${number}<=${coverageFault("doesNotFollow")})`;
  const area = layout.lineArea("check");
  draft.conditionals.push({ area, formula: `=AND(${filled},${wrong})`, look: { color: "#A4262C", bold: true } });
  draft.conditionals.push({ area, formula: `=AND(${filled},NOT(${wrong}))`, look: { color: "#7A5B00" } });
  const chosen = cellAddress(layout.chosen.row, layout.chosen.column, "$");
  draft.conditionals.push({
    area: layout.lineArea("code"),
    formula: `=AND(${filled},${layout.line("number", 0)}=${chosen})`,
    look: { bold: true, fill: "#DFF1DF" },
  });
}
