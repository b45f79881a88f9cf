import { mayBeVillageFunded } from "../../../budget/villages";
import { cellAddress } from "../../address";
import type { Facts } from "../../facts";
import { LINE_COLUMNS } from "../rka/layout";
import { layLines, type LaidLine } from "../rka/lines";

/** Those of a line of `RKA`, but for the fund: it is the village's own. */
export const VILLAGE_COLUMNS = LINE_COLUMNS.filter((key) => key !== "fund");
export type VillageColumn = (typeof VILLAGE_COLUMNS)[number];

/** One group in a village's block: the village's share of its year, then its lines. */
export interface VillageGroup {
  group: number;
  row: number;
  lines: LaidLine[];
}

/** A village's block; `village` null gathers groups that name none. */
export interface Block {
  village: string | null;
  title: number;
  groups: VillageGroup[];
  sum: number;
}

const SUMMARY = 6;

/** Rows of `RAB Desa`: villages that any scenario of the book lets pay, with the groups they would pay for. */
export class VillageLayout {
  readonly summary = SUMMARY;
  readonly header: number;
  readonly blocks: Block[];
  readonly signing: number;

  constructor(private readonly facts: Facts) {
    const villages = villagesOf(facts);
    this.header = SUMMARY + 2 + villages.length + 1 + facts.fundCapacity + 6;
    const lines = layLines(facts);
    let row = this.header + 1;
    this.blocks = villages.map(({ village, members }) => {
      const title = row++;
      const groups = members.map((group): VillageGroup => {
        const own = lines.filter((line) => line.group === group);
        const at = row;
        row += 1 + own.length;
        return { group, row: at, lines: own };
      });
      const sum = row++;
      row += 1;
      return { village, title, groups, sum };
    });
    this.signing = row + 1;
  }

  get firstVillage(): number {
    return SUMMARY + 2;
  }

  get regency(): number {
    return this.firstVillage + this.blocks.length;
  }

  /** The same money by fund: a row per fund, groups without one whose village pays, parts of split groups, the sum. */
  get byFund(): number {
    return this.regency + 2;
  }

  get byFundSum(): number {
    return this.byFund + this.facts.fundCapacity + 2;
  }

  column(key: VillageColumn): number {
    return VILLAGE_COLUMNS.indexOf(key);
  }

  cell(key: VillageColumn, row: number): string {
    return cellAddress(row, this.column(key), "column");
  }
}

function villagesOf(facts: Facts): { village: string | null; members: number[] }[] {
  const found = new Map<string, { village: string | null; members: number[] }>();
  for (const { plan } of facts.sides())
    plan.groups.forEach((group, index) => {
      const member = facts.places[index]!;
      if (!mayBeVillageFunded(plan, group)) return;
      const village = group.place?.trim() || null;
      const key = village?.toLowerCase() ?? "";
      const block = found.get(key) ?? { village, members: [] };
      if (!block.members.includes(member)) block.members.push(member);
      found.set(key, block);
    });
  return [...found.values()]
    .map((block) => ({ ...block, members: block.members.sort((a, b) => a - b) }))
    .sort((a, b) => (a.village ?? "\uffff").localeCompare(b.village ?? "\uffff", "id"));
}
