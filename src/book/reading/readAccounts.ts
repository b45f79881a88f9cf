import { namedAccount } from "../../budget/groupAccount";
import type { WorkerGroup } from "../../budget/plan";
import { PROGRAMS } from "../../law/terms";
import { cellAddress } from "../address";
import { tableNames } from "../names";
import { MOVED } from "../sheets/rka";
import { LINE_COLUMNS } from "../sheets/rka/layout";
import type { Finding } from "./findings";
import type { PartReader } from "./partReader";

const [CODE, PROGRAM, ACCOUNT] = (["code", "program", "account"] as const).map((key) => LINE_COLUMNS.indexOf(key)) as [
  number,
  number,
  number,
];

/**
 * Account codes of the RKA's lines, by group and programme. What region or law name anyway is nobody's own; anything else is
 * taken as it is typed.
 */
export const readAccounts: PartReader = (raw, plan) => {
  const typed = raw.area(tableNames.lines);
  if (!typed) return null;
  const accounts = new Map<string, NonNullable<WorkerGroup["accounts"]>>();
  const problems: Finding[] = [];
  typed.values.slice(1).forEach((row, index) => {
    const [shown, named, account] = [CODE, PROGRAM, ACCOUNT].map((column) => String(row[column] ?? "").trim()) as [
      string,
      string,
      string,
    ];
    // Of a line whose group moved, the account stays with the group it was written for; behind the mark stands the code of
    // the row that is there now, or nothing.
    const code = shown.split(MOVED.trimEnd())[0]!.trim();
    const program = PROGRAMS.find((known) => known === named);
    // Headings, and lines a revision took away, have no account of their own.
    if (account === "" || !program || code === "") return;
    const group = plan.groups.find(({ id }) => id === code);
    if (!group) {
      // Nothing typed is dropped in silence: without a group of ours it is named, with its cell.
      const address = cellAddress(typed.area.row + 1 + index, typed.area.column + ACCOUNT);
      problems.push({
        sheet: typed.sheet,
        address,
        row: null,
        problem: { code: "account_without_group", field: "accounts", data: { account, group: code } },
      });
    } else if (account !== namedAccount(plan, group, program))
      accounts.set(code, { [program]: account, ...accounts.get(code) });
  });
  if (accounts.size === 0) return { plan: {}, problems, repaired: [] };
  const groups = plan.groups.map((group) =>
    accounts.has(group.id) ? { ...group, accounts: accounts.get(group.id)! } : group,
  );
  return { plan: { groups }, problems, repaired: [] };
};
