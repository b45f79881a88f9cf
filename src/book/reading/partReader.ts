import type { BudgetPlan } from "../../budget/plan";
import type { Law } from "../../law/parameter";
import type { Language } from "../../texts/language";
import type { GroupColumnKey } from "../groupColumns";
import type { Answers } from "../answers";
import type { KeptInputs } from "../keptInputs";
import type { Finding } from "./findings";
import type { RawBook } from "./rawBook";

/** Where a group's inputs stand, for what other sheets find wrong with them. */
export interface GroupRows {
  cell(index: number, key: GroupColumnKey): { sheet: string; address: string } | null;
  /** Its payer is blank, not a word nobody knows. */
  hasNoPayer(index: number): boolean;
}

/** What the plan still needs to be whole, added by the reader of one sheet. */
interface PartReading {
  /** A member that is undefined was emptied in the sheet; one that is absent, nothing is known of. */
  plan: Partial<BudgetPlan>;
  /** What was typed and could not become part of the plan, for the next writing. */
  kept?: Partial<KeptInputs>;
  answers?: Answers;
  problems: Finding[];
  repaired: Finding[];
}

/**
 * Reads one part of the plan; called in order, each with the plan so far. Null: this workbook has no such sheet.
 * A new sheet with inputs adds its reader here and nothing else.
 */
export type PartReader = (
  raw: RawBook,
  plan: BudgetPlan,
  language: Language,
  law: Law,
  groupRows: GroupRows,
) => PartReading | null;
