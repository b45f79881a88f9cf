import type { FieldKind } from "../budget/field";
import { FUND_FIELD_KEYS, fundField, type FundField } from "../budget/fundFields";
import { fundColumns, splitColumns } from "../texts/book/funds";
import type { Words } from "../texts/language";
import { COUNT, MONTH, TEXT } from "./look";

/** Columns that are called otherwise than the field they hold; ceilings have two, that of the book's year and those of others. */
const CALLED = {
  ceiling: "ceilings",
  otherCeilings: "ceilings",
  onlyFor: "eligible",
} as const satisfies Record<string, FundField>;
const isCalled = (key: FundColumnKey): key is keyof typeof CALLED => Object.hasOwn(CALLED, key);

/** Every field of a fund has a column. */
const titles: Record<"code" | keyof typeof CALLED | Exclude<FundField, (typeof CALLED)[keyof typeof CALLED]>, Words> =
  fundColumns;

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

const WORDS: ColumnShape = { wrap: true };
const SHAPES: Partial<Record<FieldKind, ColumnShape>> = {
  count: { format: COUNT, align: "right" },
  rupiah: { format: COUNT, align: "right" },
  ceilings: { format: COUNT, align: "right" },
  share: { format: SHARE, align: "right" },
  month: { format: MONTH, align: "right" },
  codes: { format: TEXT, wrap: true },
};

function shapeOf(key: FundColumnKey): ColumnShape {
  if (key === "code") return { format: TEXT };
  if (key === "otherCeilings") return { format: TEXT, wrap: true };
  return SHAPES[fundField(isCalled(key) ? CALLED[key] : key).kind] ?? WORDS;
}

export const fundColumnShapes = Object.fromEntries(FUND_COLUMN_KEYS.map((key) => [key, shapeOf(key)])) as Record<
  FundColumnKey,
  ColumnShape
>;

/** The column of each field; of ceilings that of the book's year. */
const columnOf = (field: FundField): FundColumnKey =>
  (Object.keys(CALLED) as (keyof typeof CALLED)[]).find((key) => CALLED[key] === field) ?? (field as FundColumnKey);
export const FUND_COLUMN_OF = Object.fromEntries(FUND_FIELD_KEYS.map((field) => [field, columnOf(field)])) as Record<
  FundField,
  FundColumnKey
>;

export const splitColumnShapes: Record<SplitColumnKey, ColumnShape> = {
  group: { format: TEXT },
  fund: { format: TEXT },
  share: { format: SHARE, align: "right" },
  first: { format: MONTH, align: "right" },
  last: { format: MONTH, align: "right" },
};
