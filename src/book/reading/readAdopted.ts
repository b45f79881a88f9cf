import { holds, isWhole, readTable, type Field } from "../../budget/field";
import { GROUP_FIELDS } from "../../budget/groupFields";
import { isRecord } from "../../budget/isRecord";
import { ROUNDINGS } from "../../budget/money";
import { REVISIONS, type AdoptedBudget, type FundPart, type LocalProvision, type WorkerGroup } from "../../budget/plan";
import { PROGRAMS } from "../../law/terms";
import { cellAddress } from "../address";
import { blockNames } from "../names";
import type { Finding } from "./findings";
import type { PartReader } from "./partReader";

function parse(cell: unknown): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(String(cell));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const { payer: PAYER_FIELD, ...OTHER_FIELDS } = GROUP_FIELDS;

const isMonth = (value: unknown): boolean => value === undefined || value === null || typeof value === "number";

const isSplit = (value: unknown): value is FundPart[] =>
  Array.isArray(value) &&
  value.every(
    (part: unknown) =>
      isRecord(part) &&
      typeof part.fund === "string" &&
      typeof part.share === "number" &&
      isMonth(part.first) &&
      isMonth(part.last),
  );

const isAccounts = (value: unknown): value is NonNullable<WorkerGroup["accounts"]> =>
  isRecord(value) &&
  Object.entries(value).every(([key, code]) => PROGRAMS.some((program) => program === key) && typeof code === "string");

const isNoteOrBlank = (value: unknown): boolean => value === null || typeof value === "string";

/** Whether they can be used is for the law to say, as of those of the plan. */
const isProvision = (value: unknown): value is LocalProvision =>
  isRecord(value) &&
  typeof value.parameter === "string" &&
  Array.isArray(value.values) &&
  value.values.every((number) => typeof number === "number") &&
  typeof value.from === "number" &&
  (value.until === null || typeof value.until === "number") &&
  [value.regulation, value.article, value.note].every(isNoteOrBlank);

/**
 * A group as it was adopted: every input of its kind, so that it can be compared with. Whether it can be computed is for
 * `checkGroup` to say; a payer may have been blank.
 */
export function adoptedGroup(cell: unknown): WorkerGroup | null {
  const value = parse(cell);
  if (typeof value?.id !== "string") return null;
  const { id, payer, split = null, accounts = null } = value;
  const inputs = readTable(OTHER_FIELDS, (key, field: Field) => value[key] ?? field.otherwise);
  if (!isWhole(OTHER_FIELDS, inputs) || !(payer === "" || holds(PAYER_FIELD, payer))) return null;
  if (!(split === null || isSplit(split)) || !(accounts === null || isAccounts(accounts))) return null;
  return { id, ...inputs, payer, ...(split ? { split } : {}), ...(accounts ? { accounts } : {}) };
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
  const kind = REVISIONS.find((one) => one === head?.kind);
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
    ...(Array.isArray(head.localProvisions) ? { localProvisions: head.localProvisions.filter(isProvision) } : {}),
  };
  return { plan: { adopted }, problems, repaired: [] };
};
