import { blankFund } from "../../../budget/fundFields";
import { fundCode } from "../../../budget/fundCode";
import { isEligible } from "../../../budget/funding";
import type { Fund, FundKind, Scenario, WorkerGroup } from "../../../budget/plan";
import { categoryOf } from "../../../law/catalogue";
import { FUND_KINDS, FUND_NAMES, PAYER_OF_FUND } from "../../../law/fundKinds";
import type { Language } from "../../../texts/language";
import { freeName } from "../../../book/freeName";

/** A fund nobody has described yet. Ids in the book are never given twice. */
export function newFund(kind: FundKind, language: Language, funds: readonly Fund[], taken: readonly Fund[] = []): Fund {
  return {
    ...blankFund(),
    id: fundCode(
      kind,
      [...funds, ...taken].map((fund) => fund.id),
    ),
    name: freeName(
      FUND_NAMES[kind][language],
      funds.map((fund) => fund.name),
    ),
    kind,
  };
}

const KIND_NAMES: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(FUND_NAMES).map(([kind, name]) => [kind, Object.values(name)]),
);

/** Nobody has named this fund yet: it is called as its kind, in either language, perhaps with a number behind. */
const isNamedByKind = ({ name, kind }: Fund): boolean => {
  const bare = name.trim().replace(/ \d+$/, "");
  return bare === "" || (KIND_NAMES[kind] ?? []).includes(bare);
};

/**
 * A fund of another kind. Until a person names it, it is called as its kind; and while neither the book nor a group nor
 * a scenario knows its code, the code is its kind's too.
 * @param known what already refers to funds by their codes
 */
export function ofKind(
  fund: Fund,
  kind: FundKind,
  language: Language,
  others: readonly Fund[],
  known: { book: readonly Fund[]; codes: ReadonlySet<string> },
): Fund {
  if (!isNamedByKind(fund)) return { ...fund, kind };
  const { id, name } = newFund(kind, language, others, known.book);
  const isFree = !known.codes.has(fund.id) && !known.book.some((other) => other.id === fund.id);
  return { ...fund, kind, name, id: isFree ? id : fund.id };
}

/** Codes of funds that a group, a split, or a change of a scenario names. */
export function fundCodesInUse(groups: readonly WorkerGroup[], scenarios: readonly Scenario[]): ReadonlySet<string> {
  const changed = scenarios.flatMap(({ overrides }) =>
    overrides.flatMap(({ target, id, field, value }) =>
      target === "fund" ? [id] : field === "fund" ? [String(value)] : [],
    ),
  );
  const paying = groups.flatMap(({ fund, split }) => [fund ?? "", ...(split ?? []).map((part) => part.fund)]);
  return new Set([...changed, ...paying]);
}

/** The fund of a group and, with it, who pays in the sense of the law. */
export function paidFrom(fund: Fund | null): Partial<WorkerGroup> {
  const payer = fund && PAYER_OF_FUND[fund.kind];
  return { fund: fund?.id ?? null, split: null, ...(payer ? { payer } : {}) };
}

/** The usual kind of fund for a group, or else the first kind that does not contradict who pays it already. */
function usualKind({ category, payer }: WorkerGroup): FundKind {
  const usual = categoryOf(category)?.usualFunds ?? ["APBD_KABUPATEN"];
  const fits = (kind: FundKind) => !payer || (PAYER_OF_FUND[kind] ?? payer) === payer;
  return [...usual, ...FUND_KINDS].find(fits) ?? "LAIN";
}

/**
 * Gives every group without a fund the one the catalogue calls usual; funds that are missing are added.
 * @param taken funds of the book, whose ids are never given to others
 */
export function proposeFunds(
  known: readonly Fund[],
  groups: readonly WorkerGroup[],
  language: Language,
  taken: readonly Fund[] = [],
): { funds: Fund[]; changes: Record<string, Partial<WorkerGroup>> } {
  const funds = [...known];
  const changes: Record<string, Partial<WorkerGroup>> = {};
  for (const group of groups) {
    if (group.fund !== null || (group.split?.length ?? 0) > 0) continue;
    const kind = usualKind(group);
    let fund = funds.find((other) => other.kind === kind && isEligible(other, group));
    if (!fund) funds.push((fund = newFund(kind, language, funds, taken)));
    changes[group.id] = paidFrom(fund);
  }
  return { funds, changes };
}

/** A group from the catalogue comes with the fund that usually pays it, as with everything else it is prefilled with. */
export function withUsualFund(
  group: WorkerGroup,
  known: readonly Fund[],
  language: Language,
  taken: readonly Fund[] = [],
): { group: WorkerGroup; funds: Fund[] } {
  const usual = categoryOf(group.category)?.usualFunds[0];
  // "Lain" names nobody: who pays stays for a person to say.
  if (!usual || usual === "LAIN") return { group, funds: [...known] };
  const { funds, changes } = proposeFunds(known, [group], language, taken);
  return { group: { ...group, ...changes[group.id] }, funds };
}

/** Without this fund: a group it paid alone has none, a group it shared is paid by the others. */
export function withoutFund(id: string, groups: readonly WorkerGroup[]): Record<string, Partial<WorkerGroup>> {
  const changes: Record<string, Partial<WorkerGroup>> = {};
  for (const { id: groupId, fund, split } of groups) {
    const parts = split?.filter((part) => part.fund !== id);
    if (split && parts && parts.length < split.length)
      changes[groupId] = parts.length > 1 ? { split: parts } : { split: null, fund: parts[0]?.fund ?? null };
    else if (fund === id) changes[groupId] = { fund: null };
  }
  return changes;
}
