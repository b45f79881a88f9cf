import { BUDGET_HEADINGS, NON_ASN_ACCOUNTS, VILLAGE_ACCOUNTS } from "./accounts";
import { ACCIDENT_BENEFITS, DEATH_BENEFITS, FULL_PROTECTION, SCHOLARSHIP } from "./benefits";
import { COVERAGE_TARGETS } from "./coverageTargets";
import { PALM_OIL_SHARES, TOBACCO_SHARES } from "./fundShares";
import { MINIMUM_WAGES } from "./minimumWages";
import { NOT_COMPUTED } from "./notComputed";
import type { Fact } from "./parameter";
import { COVID_DUE_DATE, DUE_DATES, PENALTIES } from "./payment";

/** Every dated fact besides the contribution parameters, by subject. For the schema check and the law page only. */
export const FACTS: Readonly<Record<string, readonly Fact<unknown>[]>> = {
  payment: [...DUE_DATES, COVID_DUE_DATE, ...PENALTIES],
  accounts: [...NON_ASN_ACCOUNTS, ...VILLAGE_ACCOUNTS, ...BUDGET_HEADINGS],
  funds: [...TOBACCO_SHARES, ...PALM_OIL_SHARES],
  wages: MINIMUM_WAGES,
  benefits: [...DEATH_BENEFITS, FULL_PROTECTION, ...ACCIDENT_BENEFITS, SCHOLARSHIP],
  targets: COVERAGE_TARGETS,
  notComputed: NOT_COMPUTED,
};
