import type { Fund, FundKind, WorkerGroup } from "../../../budget/plan";
import { categoryOf } from "../../../law/catalogue";
import { FUND_NAMES, PAYER_OF_FUND } from "../../../law/fundKinds";
import type { Language } from "../../../texts/language";
import { freshId, type DraftGroup } from "../../state/draft";
import type { PlanFrame } from "../../state/state";

/** A fund nobody has described yet. Ids in the book are never given twice. */
export function newFund(kind: FundKind, language: Language, funds: readonly Fund[], taken: readonly Fund[] = []): Fund {
  return {
    id: freshId(
      "d",
      [...funds, ...taken].map((fund) => fund.id),
    ),
    name: FUND_NAMES[kind][language],
    kind,
    ceilings: {},
    earmark: null,
    firstMonth: null,
    lastMonth: null,
    eligible: null,
    source: null,
    note: null,
  };
}

/** The fund of a group and, with it, who pays in the sense of the law. */
export function paidFrom(fund: Fund | null): Partial<WorkerGroup> {
  const payer = fund && PAYER_OF_FUND[fund.kind];
  return { fund: fund?.id ?? null, split: null, ...(payer ? { payer } : {}) };
}

/** Gives every group without a fund the one the catalogue calls usual; funds that are missing are added. */
export function proposeFunds(
  frame: PlanFrame,
  groups: readonly DraftGroup[],
  language: Language,
): { funds: Fund[]; changes: Record<string, Partial<WorkerGroup>> } {
  const funds = [...frame.funds];
  const changes: Record<string, Partial<WorkerGroup>> = {};
  for (const { group } of groups) {
    if (group.fund !== null || (group.split?.length ?? 0) > 0) continue;
    const kind = categoryOf(group.category)?.usualFunds[0] ?? "APBD_KABUPATEN";
    let fund = funds.find((known) => known.kind === kind);
    if (!fund) funds.push((fund = newFund(kind, language, funds)));
    changes[group.id] = paidFrom(fund);
  }
  return { funds, changes };
}
