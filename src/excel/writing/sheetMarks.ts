import type { Paper } from "../../budget/plan";
import type { Book, SheetKey, SheetPlan } from "../../book/sheetPlan";
import { chartMark, fingerprint, printMark } from "./fingerprint";
import { shapesOf } from "./written";

/** What was done to one sheet when it was last written. */
export interface SheetMark {
  looks: string;
  /** "" where Excel did not take the page set-up. */
  print: string;
  /** "" without charts, or where Excel did not take them; absent in marks of earlier versions. */
  charts?: string;
  /**
   * Shapes of all the book wrote there, parted by spaces; those of earlier writings follow, because Excel's undo brings
   * back their cells and leaves the marks as they are.
   */
  written: string;
}

/** Kept with the document. Lost marks cost formatting anew, and the book as it would be written now says what is its own. */
export interface SheetMarks {
  of(key: SheetKey): SheetMark | null;
  /** The paper of the last writing, for an Excel that cannot say which is set. */
  paper(): Paper | undefined;
  remember(book: Book, notPrinted: ReadonlySet<SheetKey>, notDrawn: ReadonlySet<SheetKey>): void;
  /**
   * Before a writing: it may be taken back, or the pane may go in the middle of it. What it writes is known as the book's
   * own from now on, and sheets it lays out anew count as without formats until it has ended.
   * @param typedOn shapes of inputs that stand on a sheet, which are to be known again wherever they are then
   */
  expect(book: Book, laidAnew: ReadonlySet<SheetKey>, typedOn?: (plan: SheetPlan) => readonly string[]): Promise<void>;
}

export const hasLooks = (marks: SheetMarks, plan: SheetPlan): boolean =>
  marks.of(plan.key)?.looks === fingerprint(plan);
export const hasPrint = (marks: SheetMarks, plan: SheetPlan): boolean => marks.of(plan.key)?.print === printMark(plan);

export const hasCharts = (marks: SheetMarks, plan: SheetPlan): boolean =>
  (marks.of(plan.key)?.charts ?? "") === chartMark(plan);

/** The mark of a sheet that is about to be written. */
export function expectedMark(
  plan: SheetPlan,
  isLaidAnew: boolean,
  typed: readonly string[],
  before: SheetMark | null,
): SheetMark {
  const known = before && { ...before, written: [...typed, before.written].join(" ") };
  const { written } = markOf(plan, { printed: false, drawn: false }, known);
  const { looks = "", print = "", charts = "" } = before ?? {};
  return { looks: isLaidAnew ? "" : looks, print, charts, written };
}

export function markOf(
  plan: SheetPlan,
  { printed, drawn }: { printed: boolean; drawn: boolean },
  before: SheetMark | null,
): SheetMark {
  const now = shapesOf(plan);
  const earlier = (before?.written.split(" ") ?? []).filter((shape) => !now.has(shape));
  return {
    looks: fingerprint(plan),
    print: printed ? printMark(plan) : "",
    charts: drawn ? chartMark(plan) : "",
    // As many again at most: the document's settings are no archive.
    written: [...now, ...earlier.slice(0, now.size)].join(" "),
  };
}
