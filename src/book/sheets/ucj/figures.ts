import { figureTaken } from "../../../budget/coverage";
import { MOST_PEOPLE } from "../../../budget/people";
import type { CoverageFigure } from "../../../budget/plan";
import { yesNo } from "../../../texts/book/choices";
import { coverageSheet, figureColumns } from "../../../texts/book/coverage";
import type { Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { COUNT, looks, TEXT, type Look } from "../../look";
import { tableNames } from "../../names";
import type { WorkLists } from "../../workLists";
import { FIGURE_INPUTS, type CoverageLayout, type FigureInput } from "./layout";

/** Rates and printed percentages are whole numbers per 100,000. */
const SCALE = 100_000;

const SHAPES: Record<FigureInput, Look> = {
  code: { numberFormat: TEXT, align: "left" },
  use: { align: "center" },
  definition: { numberFormat: TEXT, wrap: true, align: "left" },
  participants: { numberFormat: COUNT, align: "right" },
  workers: { numberFormat: COUNT, align: "right" },
  printed: { numberFormat: "0.00###%", align: "right" },
  date: { numberFormat: TEXT, align: "left", indent: 1 },
  source: { numberFormat: TEXT, wrap: true, align: "left" },
};

/** Reported figures as a table for typing; what follows from each line stands further down. */
export function placeFigures(
  draft: SheetDraft,
  { say, plan, language }: Facts,
  layout: CoverageLayout,
  lists: WorkLists,
): void {
  const figures = plan.coverage ?? [];
  const header = layout.figuresHeader;
  draft.put(header - 2, 0, say(coverageSheet.figures), looks.section);
  draft.put(header - 1, 0, say(coverageSheet.figuresHow), looks.helper);
  const cell = (figure: CoverageFigure, key: FigureInput, index: number): Content => {
    if (key === "use") return index === figureTaken(figures) ? yesNo.yes[language] : null;
    if (key === "printed") return figure.printed === null ? null : figure.printed / SCALE;
    return figure[key === "code" ? "id" : key];
  };
  const column = (key: FigureInput) => ({
    row: header + 1,
    column: FIGURE_INPUTS.indexOf(key),
    rows: layout.figures,
    columns: 1,
  });
  FIGURE_INPUTS.forEach((key, place) => {
    const { align, indent } = SHAPES[key];
    draft.put(header, place, say(figureColumns[key]), {
      ...looks.header,
      ...(align ? { align } : {}),
      ...(indent ? { indent } : {}),
    });
    figures.forEach((figure, index) => draft.set(header + 1 + index, place, cell(figure, key, index)));
    draft.input(column(key), { ...looks.input, ...SHAPES[key], vertical: "top" });
  });
  figures.forEach((_, index) => draft.growRow(header + 1 + index));
  draft.nameArea(tableNames.figures, layout.tableArea);
  const message = { title: say(coverageSheet.entryTitle), text: say(coverageSheet.peopleHelp) };
  for (const key of ["participants", "workers"] as const)
    draft.validations.push({ area: column(key), kind: "whole", min: 0, max: MOST_PEOPLE, severity: "stop", message });
  const printed = { ...message, text: say(coverageSheet.printedHelp) };
  draft.validations.push({
    area: column("printed"),
    kind: "decimal",
    min: 0,
    max: 1,
    severity: "stop",
    message: printed,
  });
  const use = { ...message, text: say(coverageSheet.useHelp) };
  draft.validations.push({
    area: column("use"),
    kind: "list",
    source: `=${lists.area("yesNo")}`,
    severity: "stop",
    message: use,
  });
}
