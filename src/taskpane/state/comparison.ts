import { computeBudget } from "../../budget/budget";
import type { BudgetPlan } from "../../budget/plan";
import type { Rupiah } from "../../budget/money";
import type { WorkbookDoor } from "../../excel/door";
import type { Law } from "../../law/parameter";

/** Why the book's own total could not be held against the pane's. */
type NotCompared = "calculating" | "manual" | "missing" | "unfinished" | "failed";

/** The book's recalculated total beside the one the pane works out from the same inputs. */
export type Comparison =
  | { kind: "pending" }
  /** `wrong`: how many lines of the sheet `Uji` fail all the same. */
  | { kind: "equal"; wrong: number }
  /** `inBook` is a text where the cell shows no number ("#REF!"). Numbers of groups where the book tells them. */
  | { kind: "different"; here: Rupiah; inBook: Rupiah | string; groups: { here: number; inBook: number } | null }
  | { kind: "unknown"; why: NotCompared };

const PAUSE_MILLISECONDS = 400;
/** A large book calculates for a while after it was written. */
const PATIENCE_MILLISECONDS = 60_000;

/**
 * Asks the workbook for its total, once it has finished calculating.
 * @param isOver true when nobody wants to know any more; the answer is then worth nothing
 */
export async function compareWithBook(
  door: Pick<WorkbookDoor, "readTotal" | "readChecks">,
  book: BudgetPlan,
  law: Law,
  isOver: () => boolean,
): Promise<Comparison> {
  for (let waited = 0; !isOver(); waited += PAUSE_MILLISECONDS) {
    const read = await door.readTotal().catch(() => null);
    if (read === null) return { kind: "unknown", why: "failed" };
    if (read.state === "missing" || read.state === "manual" || read.state === "unfinished")
      return { kind: "unknown", why: read.state };
    if (read.state === "known") {
      const here = computeBudget(book, law).total;
      const groups = read.groups === null ? null : { here: book.groups.length, inBook: read.groups };
      if (read.total !== here || (groups && groups.here !== groups.inBook))
        return { kind: "different", here, inBook: read.total, groups };
      const checks = await door.readChecks().catch(() => undefined);
      // "The same as the workbook" also says that `Uji` finds nothing; null is a book without that sheet, told elsewhere.
      if (checks === undefined) return { kind: "unknown", why: "failed" };
      return { kind: "equal", wrong: checks?.filter(({ result }) => result === "wrong").length ?? 0 };
    }
    if (waited >= PATIENCE_MILLISECONDS) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  return { kind: "unknown", why: "calculating" };
}
