import type { Rectangle } from "./spreadsheet";
import type { CellStyle } from "./cells";

export type Comparison =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** Excel's data validation of the cells in `rects`. Formulas are relative to the first rectangle's first cell. */
export interface ValidationRule {
  rects: Rectangle[];
  type: "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
  comparison?: Comparison;
  /** A constant or a formula "=…"; for List: "a,b,c" or "=Sheet!A1:A9". */
  formula1: string | number;
  formula2?: string | number;
  ignoreBlanks: boolean;
  inCellDropDown?: boolean;
  errorAlert?: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt?: { show: boolean; title: string; message: string };
}

/** Conditional formats as Univer can show them; the first in the list wins. */
export interface ConditionalFormatRule {
  rects: Rectangle[];
  rule:
    | { type: "Custom"; formula: string }
    | { type: "CellValue"; comparison: Comparison; formula1: string | number; formula2?: string | number }
    | { type: "ContainsText"; operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith"; text: string }
    | { type: "DataBar"; color: string }
    | { type: "ColorScale"; colors: string[] };
  style?: Partial<Pick<CellStyle, "fill" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough">>;
  stopIfTrue?: boolean;
}
