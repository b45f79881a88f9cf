import type { FUND_FIELDS } from "../budget/fundFields";
import { fundColumns, splitColumns } from "../texts/book/funds";
import type { Words } from "../texts/language";
import { COUNT, MONTH, TEXT } from "./look";

/** Every field of a fund has a column; ceilings have two, that of the book's year and those of others. */
type OfEveryField =
  "code" | "ceiling" | "otherCeilings" | "onlyFor" | Exclude<keyof typeof FUND_FIELDS, "ceilings" | "eligible">;
const titles: Record<OfEveryField, Words> = fundColumns;

export const FUND_COLUMN_KEYS = Object.keys(titles) as FundColumnKey[];
export type FundColumnKey = keyof typeof fundColumns;

export const SPLIT_COLUMN_KEYS = Object.keys(splitColumns) as SplitColumnKey[];
export type SplitColumnKey = keyof typeof splitColumns;

/** Shares are kept per 100,000 and shown with two decimals of a percent: `0.###%` would end a whole one in a comma. */
export const SHARE = "0.00%";

interface ColumnShape {
  format?: string;
  align?: "right";
  /** Sentences: the row grows with them instead of cutting them off. */
  wrap?: true;
}

export const fundColumnShapes: Record<FundColumnKey, ColumnShape> = {
  code: { format: TEXT },
  name: { wrap: true },
  kind: { wrap: true },
  ceiling: { format: COUNT, align: "right" },
  earmark: { format: SHARE, align: "right" },
  firstMonth: { format: MONTH, align: "right" },
  lastMonth: { format: MONTH, align: "right" },
  onlyFor: { format: TEXT, wrap: true },
  otherCeilings: { format: TEXT, wrap: true },
  source: { wrap: true },
  note: { wrap: true },
};

export const splitColumnShapes: Record<SplitColumnKey, ColumnShape> = {
  group: { format: TEXT },
  fund: { format: TEXT },
  share: { format: SHARE, align: "right" },
  first: { format: MONTH, align: "right" },
  last: { format: MONTH, align: "right" },
};
