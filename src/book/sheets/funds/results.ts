import { everySheet } from "../../../texts/book/everySheet";
import { fundFaults, fundsSheet } from "../../../texts/book/funds";
import { areaAddress, cellAddress } from "../../address";
import type { BudgetLayout } from "../../budgetLayout";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { RESULT_COLUMNS, type FundsLayout, type ResultColumn } from "../../fundsLayout";
import { looks, MONEY, MONTH } from "../../look";
import { cellNames } from "../../names";
import type { WorkLayout } from "../../workLayout";
import type { WorkLists } from "../../workLists";
import { placeMonthTitles } from "../monthTitles";
import type { FundParts } from "./parts";

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const column = (key: ResultColumn): number => RESULT_COLUMNS.indexOf(key);

interface Sources {
  work: WorkLayout;
  lists: WorkLists;
  budget: BudgetLayout;
  parts: FundParts;
}

/** Each fund's cost against its ceiling, the year beside its name and then month by month; and what nobody pays. */
export function placeResults(draft: SheetDraft, facts: Facts, layout: FundsLayout, sources: Sources): void {
  const { say } = facts;
  const { budget } = sources;
  const { results } = layout;
  draft.put(results - 1, 0, say(fundsSheet.summary), looks.section);
  draft.setRow(results, 0, [say(fundsSheet.code), say(fundsSheet.fund), say(fundsSheet.state)], looks.header);
  draft.setRow(
    results,
    3,
    (["ceiling", "available", "cost", "left", "missing", "exhausted"] as const).map((key) => say(fundsSheet[key])),
    looks.headerRight,
  );
  placeMonthTitles(draft, facts, results, layout.month);
  for (let fund = 0; fund < layout.funds; fund += 1) placeFund(draft, facts, layout, sources, fund);
  placeSums(draft, facts, layout, budget);
  const money = { numberFormat: MONEY, align: "right" } as const;
  draft.look(layout.resultRow(0), column("ceiling"), layout.funds + 2, layout.width - column("ceiling"), money);
  draft.look(layout.resultRow(0), column("exhausted"), layout.funds, 1, { numberFormat: MONTH, align: "right" });
  draft.look(layout.sum, 0, 1, layout.width, { ...looks.grand, numberFormat: MONEY });
  const state = cellAddress(layout.resultRow(0), column("state"), "column");
  const bad = (["exceeded", "noName", "kind"] as const).map((key) => `${state}=${quoteText(say(fundFaults[key]))}`);
  draft.conditionals.push({ area: layout.resultArea("state"), formula: `=OR(${bad.join(",")})`, look: looks.bad });
  draft.conditionals.push({
    area: layout.resultArea("missing"),
    formula: `=SUM(${cellAddress(layout.resultRow(0), column("missing"), "column")})>0`,
    look: looks.bad,
  });
  draft.conditionals.push({
    area: { row: layout.nobody, column: 0, rows: 1, columns: layout.width },
    formula: `=${cellNames.unfunded}>0`,
    look: looks.bad,
  });
}

function placeFund(
  draft: SheetDraft,
  { say }: Facts,
  layout: FundsLayout,
  { work, lists, budget, parts }: Sources,
  fund: number,
): void {
  const row = layout.resultRow(fund);
  const at = (key: ResultColumn) => layout.resultCell(key, fund);
  const set = (key: ResultColumn, text: string) => draft.set(row, column(key), formula(text));
  const ofWork = (field: Parameters<WorkLayout["fundCell"]>[0] | "position") => work.fundCell(field, fund, "column");
  const word = (fault: keyof typeof fundFaults) => quoteText(say(fundFaults[fault]));
  set("code", ofWork("code"));
  set("name", ofWork("name"));
  const enough = `IF(SUM(${at("missing")})>0,${word("exceeded")},${word("enough")})`;
  const kind = ofWork("kind");
  const isUnknown = `COUNTIF(${lists.area("fundKind")},${kind})+(${kind}="")=0`;
  const unset = `IF(${at("cost")}>0,${word("noCeiling")},"")`;
  set(
    "state",
    `IF(${at("code")}&${at("name")}="","",IF(TRIM(${at("name")})="",${word("noName")},IF(${isUnknown},${word("kind")},IF(${at("available")}="",${unset},${enough}))))`,
  );
  set("ceiling", ofWork("ceiling"));
  set("available", ofWork("available"));
  set("cost", `SUM(${areaAddress({ row, column: layout.month, rows: 1, columns: 12 }, "column")})`);
  set("left", `IF(${at("available")}="","",${at("available")}-${at("cost")})`);
  set("missing", `IF(${at("available")}="",0,MAX(0,${at("cost")}-${at("available")}))`);
  const leftRow = areaAddress(
    { row: layout.leftByMonth + 1 + fund, column: layout.month, rows: 1, columns: 12 },
    "column",
  );
  set("exhausted", `IF(${at("missing")}=0,"",DATE(${cellNames.year},COUNTIF(${leftRow},">=0")+1,1))`);
  for (const month of MONTHS) {
    const groups = `SUMPRODUCT((${work.area("fundNumber")}=${ofWork("position")})*${budget.area(budget.month + month)})`;
    const shares =
      parts.rows === 0
        ? ""
        : `+SUMPRODUCT((${parts.area("fundNumber")}=${ofWork("position")})*${parts.monthArea(month)})`;
    const closed = `OR(${ofWork("firstNumber")}>${month + 1},${ofWork("lastNumber")}<${month + 1})`;
    draft.set(row, layout.month + month, formula(`IF(${closed},0,${groups}${shares})`));
  }
}

function placeSums(draft: SheetDraft, { say }: Facts, layout: FundsLayout, budget: BudgetLayout): void {
  const { nobody, sum } = layout;
  draft.set(nobody, 1, say(fundsSheet.unfunded));
  draft.set(sum, 1, say(everySheet.total));
  const cost = column("cost");
  const all = (at: number) => areaAddress({ row: layout.resultRow(0), column: at, rows: layout.funds, columns: 1 });
  for (const month of MONTHS) {
    const at = layout.month + month;
    draft.set(nobody, at, formula(`${budget.sumCell(budget.month + month)}-SUM(${all(at)})`));
  }
  draft.set(nobody, cost, formula(`SUM(${areaAddress({ row: nobody, column: layout.month, rows: 1, columns: 12 })})`));
  for (const at of [
    column("ceiling"),
    column("available"),
    cost,
    column("missing"),
    ...MONTHS.map((month) => layout.month + month),
  ]) {
    const rest = at === cost || at >= layout.month ? `+${cellAddress(nobody, at)}` : "";
    const whole = `SUM(${all(at)})${rest}`;
    // The sum of ceilings nobody entered is no ceiling of 0.
    const isOpen = at === column("ceiling") || at === column("available");
    draft.set(sum, at, formula(isOpen ? `IF(COUNT(${all(at)})=0,"",${whole})` : whole));
  }
  draft.nameCell(cellNames.unfunded, nobody, cost);
}

/** What each ceiling still holds after each month. */
export function placeLeft(draft: SheetDraft, facts: Facts, layout: FundsLayout): void {
  const { say } = facts;
  const { leftByMonth } = layout;
  draft.put(leftByMonth - 1, 0, say(fundsSheet.leftByMonth), looks.section);
  draft.setRow(
    leftByMonth,
    0,
    [say(fundsSheet.code), say(fundsSheet.fund), ...Array<null>(layout.month - 2).fill(null)],
    looks.header,
  );
  placeMonthTitles(draft, facts, leftByMonth, layout.month);
  for (let fund = 0; fund < layout.funds; fund += 1) {
    const row = leftByMonth + 1 + fund;
    draft.setRow(row, 0, [formula(layout.resultCell("code", fund)), formula(layout.resultCell("name", fund))]);
    const available = layout.resultCell("available", fund);
    const first = cellAddress(layout.resultRow(fund), layout.month, "column");
    for (const month of MONTHS)
      draft.set(
        row,
        layout.month + month,
        formula(
          `IF(${available}="","",${available}-SUM(${first}:${cellAddress(layout.resultRow(fund), layout.month + month)}))`,
        ),
      );
  }
  draft.look(leftByMonth + 1, layout.month, layout.funds, 12, { numberFormat: MONEY, align: "right" });
}
