import { villageBlocks, type VillageBlock } from "../../../budget/villages";
import { areaAddress, cellAddress } from "../../address";
import type { Facts } from "../../facts";

export const VILLAGE_COLUMNS = ["account", "description", "coefficient", "unit", "price", "amount"] as const;
export type VillageColumn = (typeof VILLAGE_COLUMNS)[number];

/** Beside each line of a block: which block, which of its lines, whose, and where it stands in the RKA. */
const LINE_WORKED = ["block", "order", "group", "line"] as const;
/** One row per group: whether a village pays, how much, in which block, and where its lines begin there. */
export const GROUP_WORKED = ["part", "funded", "paid", "block", "count", "start", "key"] as const;
export type VillageGroupColumn = (typeof GROUP_WORKED)[number];

/** Room in a block for lines that changes bring; more, and the sheet `Uji` says so. */
const SPARE_LINES = 2;
const SPARE_OTHERS = 4;

export interface Block {
  /** null: villages without a block, and groups that name none. */
  village: string | null;
  lines: number;
  title: number;
  sum: number;
}

const SUMMARY = 7;
const WORK = VILLAGE_COLUMNS.length + 1;
const GROUPS = WORK + LINE_WORKED.length + 1;

/** The village blocks of the plan and of each of its scenarios, each as long as its longest. */
function blocksOf(facts: Facts): { village: string | null; lines: number }[] {
  const longest = new Map<string, { village: string; lines: number }>();
  let others = 0;
  const note = ({ village, rows }: VillageBlock) => {
    if (village === null) return void (others = Math.max(others, rows.length));
    const key = village.toLowerCase();
    const known = longest.get(key);
    if (known) known.lines = Math.max(known.lines, rows.length);
    else longest.set(key, { village, lines: rows.length });
  };
  for (const { plan, law, budget } of facts.sides()) villageBlocks(plan, law, budget).blocks.forEach(note);
  const named = [...longest.values()].sort((a, b) => a.village.localeCompare(b.village, "id"));
  return [...named.map(({ village, lines }) => ({ village, lines: lines + SPARE_LINES })), { village: null, lines: others + SPARE_OTHERS }];
}

/** Rows and columns of `RAB Desa`, counted before any cell is filled. */
export class VillageLayout {
  readonly summary = SUMMARY;
  readonly header: number;
  readonly blocks: Block[];
  readonly signing: number;
  readonly capacity: number;
  readonly funds: number;
  readonly firstGroup = SUMMARY + 2;

  constructor(facts: Facts) {
    this.capacity = facts.capacity;
    this.funds = facts.fundCapacity;
    const blocks = blocksOf(facts);
    this.header = this.firstVillage + blocks.length + 4;
    let row = this.header + 1;
    this.blocks = blocks.map((block) => {
      const title = row;
      row += block.lines + 3;
      return { ...block, title, sum: title + 1 + block.lines };
    });
    this.signing = row + 1;
  }

  get firstVillage(): number {
    return this.summary + 2;
  }

  /** Sum of all villages, and beside it what the other sheets say it should be. */
  get totalRow(): number {
    return this.firstVillage + this.blocks.length;
  }

  totalCell(): string {
    return cellAddress(this.totalRow, VILLAGE_COLUMNS.indexOf("amount"), "$");
  }

  byBudgetCell(): string {
    return cellAddress(this.totalRow + 1, VILLAGE_COLUMNS.indexOf("amount"), "$");
  }

  villages(): string {
    return areaAddress({ row: this.firstVillage, column: 1, rows: this.blocks.length, columns: 1 }, "$");
  }

  workColumn(key: (typeof LINE_WORKED)[number]): number {
    return WORK + LINE_WORKED.indexOf(key);
  }

  workCell(key: (typeof LINE_WORKED)[number], row: number): string {
    return cellAddress(row, this.workColumn(key), "column");
  }

  groupColumn(key: VillageGroupColumn): number {
    return GROUPS + GROUP_WORKED.indexOf(key);
  }

  groupCell(key: VillageGroupColumn, index: number): string {
    return cellAddress(this.firstGroup + index, this.groupColumn(key), "column");
  }

  groupArea(key: VillageGroupColumn): string {
    return areaAddress({ row: this.firstGroup, column: this.groupColumn(key), rows: this.capacity, columns: 1 }, "$");
  }

  /** Cells of the groups above one, with the title above them: IronCalc knows no SUMIF over a single cell. */
  groupsAbove(key: VillageGroupColumn, index: number): string {
    return areaAddress({ row: this.firstGroup - 1, column: this.groupColumn(key), rows: index + 1, columns: 1 }, "$");
  }

  /** 1 above the column of each fund of a village. */
  fundFlags(): string {
    return areaAddress({ row: this.firstGroup - 1, column: this.fundFlagColumn(0), rows: 1, columns: this.funds }, "$");
  }

  fundFlagColumn(fund: number): number {
    return GROUPS + GROUP_WORKED.length + fund;
  }

  get work(): number {
    return WORK;
  }

  get groups(): number {
    return GROUPS;
  }
}
