import { MOST_PEOPLE } from "../../../budget/people";
import { coverageOf } from "../../../budget/coverage";
import type { CoverageFigure } from "../../../budget/plan";
import { coverageFaults, coverageSheet } from "../../../texts/book/coverage";
import { areaAddress, cellAddress } from "../../address";
import { formula, quoteText } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, PERCENT, TEXT, WHOLE } from "../../look";
import { constantNames as names } from "../../rates/layout";
import { coverageNames, figureAnchor, FIGURE_COLUMNS, FIGURE_INPUTS, type CoverageLayout, type FigureColumn } from "./layout";

/** Rates and printed percentages are whole numbers per 100,000. */
const SCALE = 100_000;

const INPUT_FORMATS: Record<(typeof FIGURE_INPUTS)[number], string> = { definition: TEXT, participants: COUNT, workers: COUNT, printed: "0.00###%", date: TEXT, source: TEXT };
const RIGHT: readonly FigureColumn[] = ["participants", "workers", "percent", "printed"];

/** The figure coverage starts from: the first whose parts are both there and agree. */
export function figureTaken(figures: readonly CoverageFigure[]): number {
  const found = figures.findIndex((figure) => coverageOf(figure)?.ok === true);
  return Math.max(0, found);
}

/** Reported figures, each with its percentage worked out and what is wrong with it. */
export function placeFigures(draft: SheetDraft, facts: Facts, layout: CoverageLayout): void {
  const { say, plan } = facts;
  const figures = plan.coverage ?? [];
  draft.put(layout.header - 2, 0, say(coverageSheet.figures), looks.section);
  draft.put(layout.header - 1, 0, say(coverageSheet.figuresHow), looks.helper);
  FIGURE_COLUMNS.forEach((key, column) => draft.put(layout.header, column, key === "number" ? "No." : say(coverageSheet[key]), RIGHT.includes(key) ? looks.headerRight : key === "date" ? { ...looks.header, align: "left", indent: 1 } : looks.header));
  for (let index = 0; index < layout.figures; index += 1) {
    const row = layout.header + 1 + index;
    const figure = figures[index];
    draft.set(row, 0, index + 1);
    for (const key of FIGURE_INPUTS) {
      const value = figure?.[key] ?? null;
      draft.set(row, FIGURE_COLUMNS.indexOf(key), key === "printed" && typeof value === "number" ? value / SCALE : value);
    }
    placeFigure(draft, facts, layout, index);
  }
  for (const key of FIGURE_INPUTS) {
    draft.input(layout.figureArea(key), { ...looks.input, numberFormat: INPUT_FORMATS[key], ...(RIGHT.includes(key) ? { align: "right" } : { wrap: true, align: "left", ...(key === "date" ? { indent: 1 } : {}) }), vertical: "top" });
    draft.nameArea(figureAnchor(key), layout.figureArea(key));
  }
  // Sources and definitions of several lines: the row grows with them.
  for (let index = 0; index < layout.figures; index += 1) draft.tallRows.push(layout.header + 1 + index);
  draft.look(layout.header + 1, FIGURE_COLUMNS.indexOf("percent"), layout.figures, 1, { numberFormat: PERCENT, align: "right", vertical: "top", bold: true });
  draft.look(layout.header + 1, FIGURE_COLUMNS.indexOf("check"), layout.figures, 1, { vertical: "top" });
  draft.look(layout.header + 1, 0, layout.figures, 1, { vertical: "top", align: "center" });
  placeChosen(draft, facts, layout, figureTaken(figures));
  addRules(draft, facts, layout);
}

function placeFigure(draft: SheetDraft, facts: Facts, layout: CoverageLayout, index: number): void {
  const { say } = facts;
  const row = layout.header + 1 + index;
  const at = (key: FigureColumn) => layout.figureCell(key, index);
  const [participants, workers, printed] = [at("participants"), at("workers"), at("printed")];
  // Asked step by step: Gnumeric has an error, not 0, for N of a blank cell.
  const usable = (cell: string, least: string, yes: string, no: string) => `IF(ISNUMBER(${cell}),IF(AND(INT(${cell})=${cell},${cell}${least},${cell}<=${names.mostPeople}),${yes},${no}),${no})`;
  draft.set(
    row,
    FIGURE_COLUMNS.indexOf("percent"),
    formula(usable(participants, ">=0", usable(workers, ">0", `IF(${participants}>${workers},"",ROUND(${participants}*${names.scale}/${workers},0)/${names.scale})`, '""'), '""')),
  );
  const asPrinted = `ROUND(${printed}*${names.scale},0)`;
  // What a printed percentage leaves open: a whole percent, a tenth, or a hundredth.
  const open = `IF(MOD(${asPrinted},${names.printedWhole})=0,${names.printedWhole},IF(MOD(${asPrinted},${names.printedTenth})=0,${names.printedTenth},${names.printedHundredth}))`;
  const tests: [string, keyof typeof coverageFaults][] = [
    [`OR(${participants}="",${workers}="")`, "incomplete"],
    [usable(participants, ">=0", "FALSE", "TRUE"), "participants"],
    [usable(workers, ">0", "FALSE", "TRUE"), "workers"],
    [`${participants}>${workers}`, "aboveOne"],
    [`IF(NOT(ISNUMBER(${printed})),FALSE,ABS(${asPrinted}-ROUND(${at("percent")}*${names.scale},0))>${open})`, "doesNotFollow"],
    [`OR(${at("date")}="",${at("source")}="")`, "noSource"],
  ];
  const nested = tests.reduceRight((rest, [test, fault]) => `IF(${test},${quoteText(say(coverageFaults[fault]))},${rest})`, quoteText(say(coverageFaults.quoted)));
  const cells = `${participants}&${workers}&${printed}&${at("definition")}&${at("date")}&${at("source")}`;
  draft.set(row, FIGURE_COLUMNS.indexOf("check"), formula(`IF(${cells}="","",${nested})`));
}

function placeChosen(draft: SheetDraft, { say }: Facts, layout: CoverageLayout, taken: number): void {
  draft.set(layout.chosen, 1, say(coverageSheet.chosen));
  const cell = { row: layout.chosen, column: 2, rows: 1, columns: 1 };
  draft.set(cell.row, cell.column, taken + 1);
  draft.input(cell, { ...looks.input, numberFormat: WHOLE, align: "right" });
  draft.nameArea(coverageNames.chosen, cell);
  draft.look(layout.chosen, 1, 1, 1, { wrap: true });
}

function addRules(draft: SheetDraft, { say }: Facts, layout: CoverageLayout): void {
  const message = { title: say(coverageSheet.entryTitle), text: say(coverageSheet.peopleHelp) };
  for (const key of ["participants", "workers"] as const) draft.validations.push({ area: layout.figureArea(key), kind: "whole", min: 0, max: MOST_PEOPLE, severity: "stop", message });
  draft.validations.push({ area: layout.figureArea("printed"), kind: "decimal", min: 0, max: 1, severity: "stop", message: { ...message, text: say(coverageSheet.printedHelp) } });
  draft.validations.push({ area: { row: layout.chosen, column: 2, rows: 1, columns: 1 }, kind: "list", source: `=${areaAddress(layout.figureArea("number"), "$")}`, severity: "stop", message });
  const check = layout.figureCell("check", 0);
  const said = (fault: keyof typeof coverageFaults) => `${check}=${quoteText(say(coverageFaults[fault]))}`;
  const area = layout.figureArea("check");
  const wrong = `OR(${(["participants", "workers", "aboveOne", "doesNotFollow"] as const).map(said).join(",")})`;
  draft.conditionals.push({ area, formula: `=${wrong}`, look: { color: "#A4262C", bold: true } });
  draft.conditionals.push({ area, formula: `=AND(LEN(${check})>0,NOT(${wrong}))`, look: { color: "#7A5B00" } });
  draft.conditionals.push({ area: { ...layout.figureArea("number"), columns: 1 }, formula: `=${cellAddress(layout.header + 1, 0)}=${cellAddress(layout.chosen, 2, "$")}`, look: { bold: true, fill: "#DFF1DF" } });
}
