import type { SheetPlan } from "../../src/book/sheetPlan";
import { PAPER_SIZES } from "../../src/excel/paper";
import { alertOf, linkTo, ruleOf } from "../../src/excel/writing/applyRules";
import { MARGINS } from "../../src/book/paper";
import { zoomOf } from "../../src/excel/writing/printSetUp";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../src/workbench/engine/addresses";
import { newSheetState, type PageLayoutState, type SheetState } from "../../src/workbench/interpreter/state";

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** Drop-downs, entry rules, conditional formats and links of a planned sheet, as the workbench keeps them. */
export function rulesOf({ validations, conditionals, links }: SheetPlan): SheetState {
  const state = newSheetState();
  return {
    ...state,
    validations: validations.map((validation) => ({
      rects: [validation.area],
      rule: { ...ruleOf(validation) },
      ignoreBlanks: true,
      errorAlert: alertOf(validation),
      prompt: { showPrompt: true, title: "", message: "" },
    })),
    // The first in a file wins, and in Excel the last that was added.
    conditionalFormats: conditionals
      .map(({ area, formula, look }, index) => ({
        id: String(index),
        rects: [area],
        type: "Custom",
        stopIfTrue: false,
        detail: {
          formula,
          ...(look.fill ? { fillColor: look.fill } : {}),
          ...(look.color ? { fontColor: look.color } : {}),
          ...(look.bold ? { bold: true } : {}),
          ...(look.italic ? { italic: true } : {}),
        },
      }))
      .reverse(),
    hyperlinks: links.map(({ row, column, sheet, address, text }) => ({
      rect: { row, column, rows: 1, columns: 1 },
      link: linkTo(sheet, address, text),
    })),
  };
}

/** Paper, margins, print area, repeated rows and columns, footer. */
export function pagesOf({ print }: SheetPlan): PageLayoutState {
  const page = newSheetState().pageLayout;
  const { titleRows, titleColumns, footer } = print;
  const points = (side: keyof typeof MARGINS) => MARGINS[side] * POINTS_PER_CENTIMETRE;
  return {
    ...page,
    orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER_SIZES[print.paper],
    printArea: [print.area],
    titleRows: titleRows && {
      row: titleRows.first,
      column: 0,
      rows: titleRows.last - titleRows.first + 1,
      columns: SHEET_COLUMNS,
    },
    titleColumns: titleColumns && {
      row: 0,
      column: titleColumns.first,
      rows: SHEET_ROWS,
      columns: titleColumns.last - titleColumns.first + 1,
    },
    zoom: { ...zoomOf(print) },
    topMargin: points("top"),
    bottomMargin: points("bottom"),
    leftMargin: points("left"),
    rightMargin: points("right"),
    headerMargin: points("header"),
    footerMargin: points("footer"),
    headersFooters: {
      ...page.headersFooters,
      pages: {
        defaultForAllPages: { leftFooter: footer.left, centerFooter: footer.center, rightFooter: footer.right },
      },
    },
  };
}
