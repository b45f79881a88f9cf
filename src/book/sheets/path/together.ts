import { pathSheet } from "../../../texts/book/path";
import type { PathAnswer } from "../../answers";
import { cellAddress } from "../../address";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, MONEY, PERCENT, WHOLE } from "../../look";
import { COLOURS, STEP } from "../summary/looks";
import {
  COMPARED_COLUMNS,
  FUND_COLUMNS,
  TOGETHER_COLUMNS,
  VALUES,
  type ComparedColumn,
  type FundColumn,
  type PathLayout,
  type TogetherColumn,
} from "./layout";

const FORMATS: Partial<Record<TogetherColumn | ComparedColumn, string>> = {
  year: WHOLE,
  coverage: PERCENT,
  from: PERCENT,
  to: PERCENT,
  cost: MONEY,
  lacking: MONEY,
};

/** All segments: year by year, side by side, and by fund under its ceilings. */
export function placeTogether(draft: SheetDraft, facts: Facts, layout: PathLayout, answer: PathAnswer): void {
  placeSums(draft, facts, layout);
  placeCompared(draft, facts, layout);
  if (layout.fundNames.length > 0) placePathFunds(draft, facts, layout, answer);
}

function placeSums(draft: SheetDraft, { say }: Facts, layout: PathLayout): void {
  const { togetherTitle, togetherStart, years, blocks, first } = layout;
  draft.put(togetherTitle, 0, say(pathSheet.together), looks.section);
  draft.setRow(
    togetherStart - 1,
    0,
    TOGETHER_COLUMNS.map((column) => say(pathSheet[column])),
    looks.headerRight,
  );
  draft.look(togetherStart - 1, 0, 1, 1, { align: "left" });
  TOGETHER_COLUMNS.forEach((column, place) =>
    draft.look(togetherStart, place, years + 1, 1, {
      numberFormat: FORMATS[column] ?? COUNT,
      align: column === "year" ? "left" : "right",
    }),
  );
  for (let index = 0; index <= years; index += 1) {
    const row = togetherStart + index;
    const at = (column: TogetherColumn) => layout.together(row, column);
    const text = (column: TogetherColumn): string => {
      if (column === "year") return first.cell(first.startRow + index, "year");
      if (column === "coverage") return `INT(${at("after")}*100000/${at("workers")})/100000`;
      return blocks.map((block) => block.cell(block.startRow + index, column)).join("+");
    };
    TOGETHER_COLUMNS.filter((column) => index > 0 || AT_START.includes(column)).forEach((column) => {
      const isKnown = index === 0 ? `${layout.scalar("wrong")}=0` : `${at("year")}<>""`;
      draft.set(
        row,
        TOGETHER_COLUMNS.indexOf(column),
        formula(column === "year" ? text(column) : `IF(${isKnown},${text(column)},"")`),
      );
    });
  }
  const lacking = TOGETHER_COLUMNS.indexOf("lacking");
  draft.conditionals.push({
    area: { row: togetherStart + 1, column: lacking, rows: years, columns: 1 },
    formula: `=SUM(${cellAddress(togetherStart + 1, lacking)})>0`,
    look: looks.bad,
  });
}

/** What is known of the starting year. */
const AT_START: readonly TogetherColumn[] = ["year", "workers", "after", "coverage"];

function placeCompared(draft: SheetDraft, { say }: Facts, layout: PathLayout): void {
  const head = layout.comparedTitle + 1;
  const column = (key: ComparedColumn) => COMPARED_COLUMNS.indexOf(key);
  draft.put(layout.comparedTitle, 0, say(pathSheet.compared), looks.section);
  const words: Record<ComparedColumn, string> = {
    segment: say(pathSheet.segmentColumn),
    fund: say(pathSheet.fundColumn),
    cost: say(pathSheet.cost),
    added: say(pathSheet.added),
    from: say(pathSheet.from),
    to: say(pathSheet.to),
  };
  COMPARED_COLUMNS.forEach((key) =>
    draft.put(head, column(key), words[key], column(key) <= VALUES ? looks.header : looks.headerRight),
  );
  layout.blocks.forEach((block, index) => {
    const row = head + 1 + index;
    const unlessWrong = (text: string) => formula(`IF(${layout.scalar("wrong")}>0,"",${text})`);
    draft.put(row, column("segment"), formula(`${block.name}&""`), { align: "left" });
    draft.put(row, column("fund"), formula(`${block.input("fund")}&""`), { align: "left" });
    const figures: [ComparedColumn, string][] = [
      ["cost", `SUM(${block.all("cost")})`],
      ["added", `SUM(${block.all("added")})`],
      ["from", block.cell(block.startRow, "coverage")],
      ["to", `INDEX(${block.all("coverage")},${layout.scalar("length")})`],
    ];
    for (const [key, text] of figures)
      draft.put(row, column(key), unlessWrong(text), { numberFormat: FORMATS[key] ?? COUNT, align: "right" });
  });
}

/** Each fund year by year against its ceiling, which is typed here; steps beside the page say who runs out first. */
function placePathFunds(draft: SheetDraft, { say }: Facts, layout: PathLayout, { funds }: PathAnswer): void {
  const column = (key: FundColumn) => FUND_COLUMNS.indexOf(key);
  draft.put(layout.fundsHead, 0, say(pathSheet.byFund), looks.section);
  draft.put(layout.fundsHead, 2, say(pathSheet.byFundHow), looks.helper);
  FUND_COLUMNS.forEach((key) =>
    draft.put(
      layout.fundsHead + 1,
      column(key),
      say(key === "fund" ? pathSheet.fundColumn : pathSheet[key]),
      column(key) <= VALUES ? looks.header : looks.headerRight,
    ),
  );
  funds.forEach(({ name, ceilings }, fund) => {
    const payees = layout.blocks.filter((block) => block.fund === fund);
    for (let index = 0; index < layout.years; index += 1) {
      const row = layout.fundRow(fund, index);
      const at = (key: FundColumn) => layout.fundCell(row, key);
      const cost = payees.map((block) => block.cell(block.firstYear + index, "cost")).join("+");
      const inYear = (text: string) => formula(`IF(${at("year")}="","",${text})`);
      draft.put(row, column("fund"), name, { align: "left" });
      draft.put(row, column("year"), formula(layout.first.cell(layout.first.firstYear + index, "year")), {
        numberFormat: WHOLE,
        align: "left",
      });
      draft.put(row, column("cost"), inYear(cost), { numberFormat: MONEY, align: "right" });
      draft.put(row, column("ceiling"), ceilings[index] ?? null, { numberFormat: MONEY, align: "right" });
      const lacking = `IF(${at("ceiling")}="",0,MAX(0,${at("cost")}-${at("ceiling")}))`;
      draft.put(row, column("lacking"), inYear(lacking), { numberFormat: MONEY, align: "right" });
      const [short, place] = [layout.fundStep(row, "short"), layout.fundStep(row, "place")];
      const lacks = cellAddress(short.row, short.column, "column");
      draft.put(short.row, short.column, formula(`IF(SUM(${at("lacking")})>0,${at("year")},"")`), STEP);
      const number = row - layout.firstFund + 1;
      draft.put(
        place.row,
        place.column,
        formula(`IF(${lacks}="","",IF(${lacks}=${layout.scalar("short")},${number},""))`),
        STEP,
      );
    }
  });
  const area = (key: FundColumn) => ({ ...layout.funds, column: column(key), columns: 1 });
  draft.input(area("ceiling"), looks.input);
  // Years after the target wait in grey.
  draft.conditionals.push({
    area: { ...layout.funds, columns: column("ceiling") + 1 },
    formula: `=${layout.fundCell(layout.firstFund, "year")}=""`,
    look: { color: COLOURS.grey, italic: true },
  });
  draft.conditionals.push({
    area: area("lacking"),
    formula: `=SUM(${cellAddress(layout.firstFund, column("lacking"))})>0`,
    look: looks.bad,
  });
}
