import { groupColumns } from "../texts/book/groups";
import { MONTH, TEXT, WAGE, WHOLE, COUNT } from "./look";

/** Columns of the table of groups in the order a person thinks: who, in which scheme, on what base, how many, when, who pays. */
export const GROUP_COLUMN_KEYS = Object.keys(groupColumns) as GroupColumnKey[];
export type GroupColumnKey = keyof typeof groupColumns;

interface ColumnShape {
  /** Width in characters. */
  width: number;
  format?: string;
  align?: "right" | "center";
  /** Sentences: the row grows with them instead of cutting them off. */
  wrap?: true;
}

export const groupColumnShapes: Record<GroupColumnKey, ColumnShape> = {
  code: { width: 8, format: TEXT },
  name: { width: 34, wrap: true },
  category: { width: 24, wrap: true },
  segment: { width: 10 },
  programs: { width: 17 },
  base: { width: 15, format: WAGE, align: "right" },
  contract: { width: 17, format: COUNT, align: "right" },
  risk: { width: 16 },
  sector: { width: 14 },
  payer: { width: 14 },
  people: { width: 10, format: COUNT, align: "right" },
  joins: { width: 11, format: COUNT, align: "right" },
  exits: { width: 11, format: COUNT, align: "right" },
  first: { width: 11, format: MONTH, align: "right" },
  last: { width: 11, format: MONTH, align: "right" },
  fund: { width: 18, format: TEXT },
  place: { width: 20, wrap: true },
  priority: { width: 10, format: WHOLE, align: "right" },
  source: { width: 34, wrap: true },
  note: { width: 46, wrap: true },
};
