import { pathSheet } from "../../../texts/book/path";
import type { PathAnswer } from "../../answers";
import { areaAddress, cellAddress } from "../../address";
import { formula } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, MONEY, PERCENT, WHOLE, type Look } from "../../look";
import { COLOURS, STEP } from "../summary/looks";
import {
  LATEST_STEPS,
  STEP_COLUMNS,
  TRIED,
  YEAR_COLUMNS,
  YEAR_INPUTS,
  type PathInput,
  type PathBlock,
  type StepColumn,
  type YearColumn,
} from "./layout";

/** What a person costs. */
const PRICES = YEAR_INPUTS.filter((input) => input !== "ceiling");

/** What the segments before this one leave of its fund's ceiling in a year, never less than nothing. */
function leftFor({ whole, place, fund }: PathBlock, index: number): string {
  const row = whole.fundRow(fund, index);
  const ceiling = whole.fundCell(row, "ceiling");
  const spent = whole.blocks
    .slice(0, place)
    .filter((block) => block.fund === fund)
    .map((block) => `-${block.cell(block.firstYear + index, "cost")}`);
  return `IF(OR(${ceiling}="",${whole.fundCell(row, "year")}=""),"",MAX(0,${ceiling}${spent.join("")}))`;
}

const FORMATS: Partial<Record<YearColumn, Look>> = {
  year: { numberFormat: WHOLE, align: "left" },
  coverage: { numberFormat: PERCENT },
  price: { numberFormat: MONEY },
  intakePrice: { numberFormat: MONEY },
  cost: { numberFormat: MONEY },
  ceiling: { numberFormat: MONEY },
  lacking: { numberFormat: MONEY },
};

/** The starting figure of a segment and the years after it. */
export function placePathYears(
  draft: SheetDraft,
  { say }: Facts,
  layout: PathBlock,
  { segments, funds }: PathAnswer,
): void {
  const { startRow, firstYear, lastYear, whole } = layout;
  const { years } = segments[layout.place]!;
  const inputColumns = whole.isMany ? PRICES : YEAR_INPUTS;
  draft.setRow(
    layout.header,
    0,
    YEAR_COLUMNS.map((column) => say(pathSheet[column === "ceiling" && whole.isMany ? "left" : column])),
    looks.headerRight,
  );
  draft.look(layout.header, 0, 1, 1, { align: "left" });
  YEAR_COLUMNS.forEach((column, index) =>
    draft.look(startRow, index, lastYear - startRow + 1, 1, {
      numberFormat: COUNT,
      align: "right",
      ...FORMATS[column],
    }),
  );
  draft.look(
    startRow,
    layout.stepColumn("leaving"),
    lastYear - startRow + 1,
    STEP_COLUMNS.length + LATEST_STEPS.length + TRIED - 1,
    STEP,
  );
  const set = (row: number, column: YearColumn, text: string) => draft.set(row, layout.column(column), formula(text));
  const ready = (text: string) => `IF(${layout.scalar("wrong")}>0,"",${text})`;
  set(startRow, "year", layout.input("start"));
  set(startRow, "workers", ready(layout.input("workers")));
  set(startRow, "after", ready(layout.input("participants")));
  set(startRow, "coverage", ready(`INT(${layout.input("participants")}*100000/${layout.input("workers")})/100000`));
  set(startRow, "paid", "0");
  placeLatest(draft, layout, startRow);
  for (let row = firstYear; row <= lastYear; row += 1) {
    for (const [column, text] of Object.entries(yearFormulas(layout, row)))
      set(row, column as YearColumn, column === "year" ? text : `IF(${layout.cell(row, "year")}="","",${text})`);
    const steps = stepFormulas(layout, row);
    STEP_COLUMNS.forEach((step) =>
      draft.set(row, layout.stepColumn(step), formula(`IF(${layout.cell(row, "year")}="","",${steps[step]})`)),
    );
    placeLatest(draft, layout, row);
    const index = row - firstYear;
    for (const input of PRICES) draft.set(row, layout.column(input), years[index]![input]);
    if (!whole.isMany) draft.set(row, layout.column("ceiling"), funds[0]?.ceilings[index] ?? null);
    else if (layout.fund >= 0) set(row, "ceiling", leftFor(layout, index));
  }
  for (const input of inputColumns)
    draft.input({ row: firstYear, column: layout.column(input), rows: layout.years, columns: 1 }, looks.input);
  // Prices of years after the target wait in grey.
  const inputs = { row: firstYear, column: layout.column("price"), rows: layout.years, columns: 2 };
  const isBeyond = `=${layout.cell(firstYear, "year")}=""`;
  draft.conditionals.push({ area: inputs, formula: isBeyond, look: { color: COLOURS.grey, italic: true } });
  draft.put(lastYear + 1, inputs.column, say(pathSheet.beyond), looks.helper);
  const lacking = { row: firstYear, column: layout.column("lacking"), rows: layout.years, columns: 1 };
  const lacks = cellAddress(firstYear, lacking.column);
  draft.conditionals.push({ area: lacking, formula: `=SUM(${lacks})>0`, look: looks.bad });
}

/** People of a rate, half up; 7 decimals first, so that what is a half in decimal is one in binary too. */
const share = (people: string, rate: string): string => `ROUND(ROUND(${people}*${rate},7),0)`;

function yearFormulas(layout: PathBlock, row: number): Partial<Record<YearColumn, string>> {
  const at = (column: YearColumn) => layout.cell(row, column);
  const before = (column: YearColumn) => layout.cell(row - 1, column);
  const step = (name: StepColumn) => layout.step(row, name);
  const input = (name: PathInput) => layout.input(name);
  const shape = layout.scalar("shape");
  const wanted = `${at("workers")}*(${input("participants")}/${input("workers")}*(1-${step("way")})+${input("target")}*${step("way")})`;
  return {
    year: `IF(OR(${layout.scalar("wrong")}>0,${before("year")}=""),"",IF(${before("year")}>=${input("end")},"",${before("year")}+1))`,
    workers: `${before("workers")}+${share(before("workers"), input("growth"))}`,
    before: before("after"),
    leave: `${step("leaving")}+${step("surplus")}`,
    die: share(at("before"), input("deaths")),
    turn65: share(at("before"), input("retired")),
    needed: `IF(${shape}=5,${layout.latestCell(row)},ROUNDUP(ROUND(${wanted},6),0))`,
    added: `MIN(MAX(0,MIN(${at("needed")},${at("workers")})-${step("stays")}),IF(${input("capacity")}="",${at("workers")},${input("capacity")}),${step("affordable")})`,
    after: `${step("stays")}+${at("added")}`,
    coverage: `INT(${at("after")}*100000/${at("workers")})/100000`,
    paid: `MIN(${at("after")},${step("paidStays")}+${at("added")})`,
    cost: `(${at("paid")}-${at("added")})*${at("price")}+${at("added")}*${at("intakePrice")}`,
    lacking: `IF(${at("ceiling")}="",0,MAX(0,${at("cost")}-${at("ceiling")}))`,
  };
}

/** How a path is walked, in the order of the core (`whatif/path/stock.ts`). */
function stepFormulas(layout: PathBlock, row: number): Record<StepColumn, string> {
  const at = (column: YearColumn) => layout.cell(row, column);
  const step = (name: StepColumn) => layout.step(row, name);
  const rates = (["exits", "deaths", "retired"] as const).map((name) => layout.input(name));
  const paid = layout.cell(row - 1, "paid");
  const shape = layout.scalar("shape");
  const [k, n] = [`(${at("year")}-${layout.input("start")})`, layout.scalar("length")];
  return {
    leaving: share(at("before"), rates[0]!),
    lost: `MIN(${at("before")},${step("leaving")}+${at("die")}+${at("turn65")})`,
    surplus: `MAX(0,${at("before")}-${step("lost")}-${at("workers")})`,
    stays: `${at("before")}-${step("lost")}-${step("surplus")}`,
    way: `IF(${shape}=2,(2*${k}*${n}-${k}^2)/${n}^2,IF(${shape}=3,(3*${k}^2*${n}-2*${k}^3)/${n}^3,IF(${shape}=4,1,${k}/${n})))`,
    paidStays: `${paid}-MIN(${paid},${rates.map((rate) => share(paid, rate)).join("+")})`,
    affordable: `IF(${shape}<>4,${at("workers")},IF(${at("intakePrice")}=0,${at("workers")},MAX(0,INT((SUM(${at("ceiling")})-${step("paidStays")}*${at("price")})/${at("intakePrice")}))))`,
    short: `IF(${at("lacking")}>0,${at("year")},"")`,
  };
}

/**
 * The cheapest way adds as late as the limit allows: what the next year needs beyond the limit must be there before it.
 * The least stock that leaves so many after its losses lies within a few people of a division; those are tried.
 */
function placeLatest(draft: SheetDraft, layout: PathBlock, row: number): void {
  const input = (name: PathInput) => layout.input(name);
  const rates = (["exits", "deaths", "retired"] as const).map(input);
  const set = (step: (typeof LATEST_STEPS)[number], text: string) =>
    draft.set(row, layout.latest(row, step).column, formula(text));
  const [open, first] = [layout.latestCell(row, "open"), layout.latestCell(row, "first")];
  const isLast = row === layout.lastYear;
  const isBefore = isLast ? "FALSE" : `SUM(${layout.cell(row, "year")})<${input("end")}`;
  const left = isLast ? "0" : `MAX(0,SUM(${layout.latestCell(row + 1)})-${input("capacity")})`;
  set("open", `IF(${layout.scalar("wrong")}>0,0,IF(${isBefore},IF(${input("capacity")}="",0,${left}),0))`);
  set("first", `IF(${open}=0,0,MAX(0,INT((${open}-1.5)/MAX(0.00001,1-${rates.join("-")}))))`);
  const tried = layout.tried(row);
  for (let index = 0; index < TRIED; index += 1) {
    const people = `(${first}+${index})`;
    const lost = rates.map((rate) => share(people, rate)).join("+");
    draft.set(row, tried.column + index, formula(`IF(${people}-MIN(${people},${lost})>=${open},${people},"")`));
  }
  const target =
    row === layout.startRow ? "0" : `ROUNDUP(ROUND(${layout.cell(row, "workers")}*${input("target")},6),0)`;
  const year = layout.cell(row, "year");
  set(
    "needed",
    `IF(OR(${layout.scalar("wrong")}>0,${year}=""),"",IF(${isBefore},IF(${open}=0,0,MIN(${areaAddress(tried)})),${target}))`,
  );
}
