import type { RegionAccount } from "../../budget/plan";
import { PROGRAMS } from "../../law/terms";
import { readCategory } from "../categories";
import { tableNames } from "../names";
import { REGION_ACCOUNT_COLUMNS } from "../sheets/rka/regionAccounts";
import type { PartReader } from "./partReader";

/** The region's own account codes, below the lines of the RKA, as the pane put them there. */
export const readRegionAccounts: PartReader = (raw) => {
  const area = raw.area(tableNames.accounts);
  if (!area) return null;
  const accounts = area.values.flatMap((row): RegionAccount[] => {
    const cell = (key: (typeof REGION_ACCOUNT_COLUMNS)[number]) =>
      String(row[REGION_ACCOUNT_COLUMNS.indexOf(key)] ?? "").trim();
    const program = PROGRAMS.find((known) => known === cell("program"));
    const category = cell("category");
    if (!program || cell("code") === "") return [];
    return [
      {
        category: category === "" ? null : (readCategory(category) ?? category),
        program,
        code: cell("code"),
        source: cell("source") || null,
      },
    ];
  });
  return { plan: { accounts: accounts.length > 0 ? accounts : undefined }, problems: [], repaired: [] };
};
