import type { SheetPlan } from "../../book/sheetPlan";

/** FNV-1a, 32 bits: a mark, not a secret. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A short mark of everything about a sheet but its contents and its pages; equal marks need no formatting again. */
export function fingerprint(plan: SheetPlan): string {
  const { looks, validations, conditionals, widths, heights, gridlines, freeze, tabColor, tallRows, links, cells } =
    plan;
  const rules = [looks, validations, conditionals, widths, heights, gridlines, freeze, tabColor, tallRows, links];
  return shortHash(JSON.stringify([...rules, cells.length, cells[0]?.length]));
}

/** Of the charts and of the cells they lie over and stand on. */
export const chartMark = ({ charts }: SheetPlan): string =>
  charts.length === 0 ? "" : shortHash(JSON.stringify(charts));

export const printMark = ({ print }: SheetPlan): string => shortHash(JSON.stringify(print));
