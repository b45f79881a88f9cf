import type { WorkerGroup } from "../../budget/plan";
import { PROGRAMS } from "../../law/terms";
import { cellAddress } from "../address";
import { rkaSheet } from "../../texts/book/rka";
import { ACCOUNTS_NAME } from "../sheets/rka/accounts";
import type { Finding } from "./findings";
import type { PartReader } from "./partReader";

/** Column of the first programme: before it stand the group's code and its name. */
const FIRST_PROGRAM = 2;

/** Account codes typed beside the RKA, by the code of their group; what stands there is taken as it is typed. */
export const readAccounts: PartReader = (raw, plan, language) => {
  const typed = raw.area?.(ACCOUNTS_NAME);
  if (!typed) return null;
  const accounts = new Map<string, NonNullable<WorkerGroup["accounts"]>>();
  const problems: Finding[] = [];
  typed.values.forEach((row, index) => {
    const code = String(row[0] ?? "").trim();
    PROGRAMS.forEach((program, place) => {
      const account = String(row[FIRST_PROGRAM + place] ?? "").trim();
      if (account === "") return;
      const address = cellAddress(typed.area.row + index, typed.area.column + FIRST_PROGRAM + place);
      const group = plan.groups.findIndex(({ id }) => id === code);
      // Nothing typed is dropped in silence: without a group of ours it is named, with its cell.
      if (group < 0) problems.push({ sheet: typed.sheet, address, row: null, problem: { code: "not_a_choice", field: "accounts", data: { text: code === "" ? account : code, column: rkaSheet.groupCode[language] } } });
      else accounts.set(code, { ...accounts.get(code), [program]: account });
    });
  });
  if (accounts.size === 0) return { plan: {}, problems, repaired: [] };
  return { plan: { groups: plan.groups.map((group) => (accounts.has(group.id) ? { ...group, accounts: accounts.get(group.id)! } : group)) }, problems, repaired: [] };
};
