import type { Area } from "../address";
import type { SheetKey } from "../sheetPlan";
import type { RawSheet } from "./rawSheet";

/** A workbook that holds a book of ours, as found, before anything in it is understood. */
export interface RawBook {
  /** Sheets with inputs (`READ_SHEETS`) that are there. */
  sheets: Partial<Record<SheetKey, RawSheet>>;
  /** Where our names point; null where the reference is broken, undefined where the name is gone. */
  place(name: string): { sheet: string; area: Area } | null | undefined;
  /** What a single cell with a name of ours holds; null when blank or gone. */
  cell(name: string): string | number | boolean | null;
  /** The cells of a named area of `READ_AREAS`; null where the name is gone. */
  area(name: string): { sheet: string; area: Area; values: readonly (readonly unknown[])[] } | null;
  /** Where an Excel table of ours stands, header row included. */
  table(name: string): { sheet: string; area: Area } | null;
}
