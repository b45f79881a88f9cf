import { categoryOf } from "../../../law/catalogue";
import { FUND_NAMES } from "../../../law/fundKinds";
import { byIdOrName } from "../../../budget/byIdOrName";
import type { BudgetPlan, Fund } from "../../../budget/plan";
import type { Language } from "../../../texts/language";
import { categoryName } from "../../categories";

export const kindName = (kind: Fund["kind"], language: Language): string =>
  FUND_NAMES[kind]?.[language] ?? String(kind);

/** Whom a fund may pay, as its cell says it: categories by name, groups by code. */
export function onlyForText(
  { eligible }: Fund,
  { groups }: Pick<BudgetPlan, "groups">,
  language: Language,
): string | null {
  if (!eligible?.length) return null;
  return eligible
    .map((key) =>
      categoryOf(key)
        ? categoryName(key, language)
        : (byIdOrName<{ id: string; name: string }>(groups, key)?.id ?? key),
    )
    .join("; ");
}

/** Ceilings of other years than the book's: "2026: 500000000; 2027: 0". */
export function otherCeilingsText({ ceilings }: Fund, year: number): string | null {
  const others = Object.entries(ceilings).filter(([of]) => Number(of) !== year);
  return others.length === 0 ? null : others.map(([of, ceiling]) => `${of}: ${ceiling}`).join("; ");
}
