import { accountCode, NON_ASN_ACCOUNTS } from "../../../law/accounts";
import type { Program } from "../../../law/terms";
import type { WorkerGroup } from "../../../budget/plan";

/** What stands in the account's cell of a line: the person's own code, or the law's; blank where there is none. */
export const shownAccount = ({ accounts, category, payer }: WorkerGroup, program: Program): string | null =>
  accounts?.[program]?.trim() || accountCode(category, program, payer);

/** Accounts that belong to one programme alone; beside another they are a slip. */
export const ACCOUNTS_OF_ONE_PROGRAM = NON_ASN_ACCOUNTS.map(({ value }) => value);

export const MISSING_FILL = "#FBD5D5";
