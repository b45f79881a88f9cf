import { NON_ASN_ACCOUNTS } from "../../../law/accounts";

/** Accounts that belong to one programme alone; beside another they are a slip. */
export const ACCOUNTS_OF_ONE_PROGRAM = NON_ASN_ACCOUNTS.map(({ value }) => value);

export const MISSING_FILL = "#FBD5D5";
