import { overrideColumns } from "../texts/book/scenarios";

/** Columns of a scenario's changes, in the order of the sheet. */
export const OVERRIDE_COLUMN_KEYS = Object.keys(overrideColumns) as OverrideColumnKey[];
export type OverrideColumnKey = keyof typeof overrideColumns;
