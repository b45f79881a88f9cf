import type { FieldKind } from "../budget/field";
import { groupField } from "../budget/groupFields";
import { groupColumns } from "../texts/book/groups";
import { COUNT, MONTH, TEXT, WAGE } from "./look";

/** Columns of the table of groups in the order a person thinks: who, in which scheme, on what base, how many, when, who pays. */
export const GROUP_COLUMN_KEYS = Object.keys(groupColumns) as GroupColumnKey[];
export type GroupColumnKey = keyof typeof groupColumns;

/** They stand at the right end, and only in a book that has a coverage figure to add to. */
const OF_COVERAGE: readonly GroupColumnKey[] = ["covered", "figure"];

/** The columns of a book's table of groups, in their order. */
export const groupColumnsOf = (hasCoverage: boolean): readonly GroupColumnKey[] =>
  hasCoverage ? GROUP_COLUMN_KEYS : GROUP_COLUMN_KEYS.filter((key) => !OF_COVERAGE.includes(key));

interface ColumnShape {
  /** Width in characters. */
  width: number;
  format?: string;
  align?: "right" | "center";
  /** Sentences: the row grows with them instead of cutting them off. */
  wrap?: true;
}

/** Widths of the columns that need another than their kind has; source and note share what they leave of a page. */
const WIDTHS: Partial<Record<GroupColumnKey, number>> = {
  name: 23,
  category: 16,
  segment: 8,
  risk: 14,
  sector: 12,
  payer: 12,
  workerPart: 12,
  people: 9,
  place: 12,
  covered: 10,
  figure: 12,
};

const SHAPES: Partial<Record<FieldKind, ColumnShape>> = {
  count: { width: 8, format: COUNT, align: "right" },
  rupiah: { width: 13, format: COUNT, align: "right" },
  wage: { width: 12, format: WAGE, align: "right" },
  month: { width: 9, format: MONTH, align: "right" },
  programs: { width: 17, wrap: true },
  text: { width: 14, wrap: true },
};
const CHOICE: ColumnShape = { width: 14, wrap: true };

function shapeOf(key: GroupColumnKey): ColumnShape {
  if (key === "code") return { width: 8, format: TEXT };
  const shape = { ...(SHAPES[groupField(key).kind] ?? CHOICE) };
  shape.width = WIDTHS[key] ?? shape.width;
  // Funds and coverage figures are called by their codes, which may look like numbers.
  if (key === "fund" || key === "figure") shape.format = TEXT;
  return shape;
}

export const groupColumnShapes = Object.fromEntries(GROUP_COLUMN_KEYS.map((key) => [key, shapeOf(key)])) as Record<
  GroupColumnKey,
  ColumnShape
>;
