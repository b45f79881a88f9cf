import { groupColumns } from "../texts/book/groups";
import { COUNT, MONTH, TEXT, WAGE } from "./look";

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
  name: { width: 28, wrap: true },
  category: { width: 20, wrap: true },
  segment: { width: 9 },
  programs: { width: 18, wrap: true },
  base: { width: 13, format: WAGE, align: "right" },
  contract: { width: 15, format: COUNT, align: "right" },
  risk: { width: 17, wrap: true },
  sector: { width: 13, wrap: true },
  payer: { width: 14, wrap: true },
  people: { width: 10, format: COUNT, align: "right" },
  joins: { width: 9, format: COUNT, align: "right" },
  exits: { width: 9, format: COUNT, align: "right" },
  first: { width: 10, format: MONTH, align: "right" },
  last: { width: 10, format: MONTH, align: "right" },
  fund: { width: 15, format: TEXT, wrap: true },
  place: { width: 14, wrap: true },
  source: { width: 28, wrap: true },
  note: { width: 36, wrap: true },
};
