import type { AdoptedBudget, WorkerGroup } from "../../budget/plan";
import { ROUNDINGS } from "../../budget/money";
import { cellAddress } from "../address";
import { blockNames } from "../names";
import type { Finding } from "./findings";
import type { PartReader } from "./partReader";

const KINDS: readonly AdoptedBudget["kind"][] = ["PERGESERAN", "PERUBAHAN"];

function parse(cell: unknown): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(String(cell));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** Enough of a group to be compared with; whether it can be computed is for `checkGroup` to say. */
export function adoptedGroup(cell: unknown): WorkerGroup | null {
  const value = parse(cell);
  if (!value) return null;
  const whole = (key: string) => Number.isInteger(value[key]);
  const text = (key: string) => typeof value[key] === "string";
  return text("id") &&
    text("name") &&
    text("segment") &&
    text("payer") &&
    Array.isArray(value.programs) &&
    whole("people") &&
    whole("first") &&
    whole("last")
    ? (value as unknown as WorkerGroup)
    : null;
}

/** The adopted side of a revision, from the cells on `Hitung`. */
export const readAdopted: PartReader = (raw) => {
  const found = raw.area(blockNames.adopted);
  if (!found) return null;
  const cells = found.values.map(([cell]) => cell);
  const problems: Finding[] = [];
  const unreadable = (index: number) =>
    problems.push({
      sheet: found.sheet,
      address: cellAddress(found.area.row + index, found.area.column),
      row: null,
      problem: {
        code: "not_a_choice",
        field: "adopted",
        data: { text: String(cells[index] ?? "").slice(0, 40), column: "JSON" },
      },
    });
  const head = parse(cells[0]);
  const kind = KINDS.find((one) => one === head?.kind);
  if (!head || !kind) {
    unreadable(0);
    return { plan: {}, problems, repaired: [] };
  }
  const groups = cells.slice(1).flatMap((cell, index) => {
    if (cell === "" || cell === null) return [];
    const group = adoptedGroup(cell);
    if (!group) unreadable(index + 1);
    return group ? [group] : [];
  });
  const adopted: AdoptedBudget = {
    kind,
    name: typeof head.name === "string" ? head.name : null,
    groups,
    rounding: ROUNDINGS.find((one) => one === head.rounding) ?? "TERDEKAT",
  };
  return { plan: { adopted }, problems, repaired: [] };
};
