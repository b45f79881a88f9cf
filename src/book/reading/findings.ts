import type { Problem } from "../../law/problem";

/** What reading says of one cell: something wrong, or something understood although written otherwise. */
export interface Finding {
  sheet: string;
  /** "F12"; "" for a whole sheet. */
  address: string;
  /** Index of the group, fund or scenario; null for none. */
  row: number | null;
  /** Which of them `row` counts; absent = groups. */
  of?: "group" | "fund" | "scenario";
  problem: Problem;
}

/** Codes of reading, beside those of `law` and `budget`. Data keys stand beside each code. */
export type ReadingCode =
  /** the last writing stands in part: undo took the end of it back */
  | "writing_half_undone"
  /** {column} a column of ours is gone */
  | "column_missing"
  /** repaired {column, title} */
  | "column_renamed"
  /** repaired {text, value} */
  | "text_read_as_number"
  /** repaired {text, month} */
  | "text_read_as_month"
  /** repaired {text, value} */
  | "choice_understood"
  /** {text, column} */
  | "not_a_number"
  /** {text, column} */
  | "not_a_month"
  /** {text, column} */
  | "not_a_choice"
  /** {column} a cell that must be filled is blank */
  | "cell_blank"
  /** {formula} */
  | "formula_in_input"
  /** {error} an error value such as #REF! where an input belongs */
  | "error_in_input"
  /** {code} */
  | "code_duplicate"
  /** repaired {code, given} */
  | "code_copied"
  /** repaired {code} */
  | "code_given"
  /** repaired {former, name} rows that say the name a scenario of the list had when the book was written */
  | "scenario_renamed"
  /** {account, group} a line of `RKA` whose group is gone */
  | "account_without_group"
  /** {text} a fund no row of `Dana` has */
  | "fund_unknown";
