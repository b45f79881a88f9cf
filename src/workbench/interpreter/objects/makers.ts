import type { Rectangle } from "../../engine/spreadsheet";
import type { TrackedRange } from "../book";
import type { HostObject } from "./hostObject";

/** A range as other objects use it. */
export interface RangeLike extends HostObject {
  readonly sheetId: string;
  readonly rect: Rectangle;
}

/** Makes the objects that others lead to, so that their files need not import each other. */
export interface Makers {
  workbook(): HostObject;
  webWorkbook(): HostObject;
  /** "Microsoft.ExcelServices.CustomFunctions"…; null when it is not played. */
  service(name: string): HostObject | null;
  range(sheetId: string, rect: Rectangle): RangeLike;
  tracked(range: TrackedRange): RangeLike;
  worksheet(sheetId: string): HostObject;
  /** Tables of a sheet, or of the workbook. */
  tables(sheetId: string | null): HostObject;
  table(tableId: string): HostObject;
  names(sheetId: string | null): HostObject;
  rangeFormat(range: RangeLike): HostObject;
  rangeSort(range: RangeLike): HostObject;
  dataValidation(range: RangeLike): HostObject;
  conditionalFormats(range: RangeLike): HostObject;
}
