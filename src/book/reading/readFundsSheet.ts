import { byIdOrName } from "../../budget/byIdOrName";
import { fundsNamed, payerThrough } from "../../budget/fundPayers";
import type { BudgetPlan, Fund, WorkerGroup } from "../../budget/plan";
import { checkPlan } from "../../budget/checkPlan";
import type { Law } from "../../law/parameter";
import type { SaidPayer } from "../../law/terms";
import { cellAddress } from "../address";
import type { Finding } from "./findings";
import { columnOfField, readFundRows, type FundsReading } from "./readFunds";
import type { PartReader } from "./partReader";
import { readSplits, type SplitsReading } from "./readSplits";

/** What checks of the whole plan say and a cell of `Dana` or `Kelompok` can answer for. */
const OF_FUND = new Set(["fund_without_ceiling", "fund_exceeded", "name_duplicate"]);
const OF_GROUP = new Set([
  "no_eligible_fund",
  "fund_not_eligible",
  "fund_unknown",
  "fund_cannot_pay",
  "split_does_not_sum",
  "split_share_invalid",
]);

/** `Dana`: funds and splits, and what is wrong between them and the groups. */
export const readFundsSheet: PartReader = (raw, plan, language, law, groupRows) => {
  const sheet = raw.sheets.funds;
  if (!sheet) return null;
  const rows = readFundRows(raw, sheet, plan, language);
  if (!rows) return null;
  const { funds } = rows;
  // People name a fund by its name as well as by its code.
  const named = plan.groups.map((group) =>
    group.fund === null ? group : { ...group, fund: byIdOrName(funds, group.fund)?.id ?? group.fund },
  );
  const splits = readSplits(raw, sheet, named, funds, language);
  const groups = splits.groups.map((group, index) =>
    groupRows.hasNoPayer(index) ? { ...group, payer: payerOfFirst(funds, group) } : group,
  );
  const read = { ...plan, groups, funds };
  return {
    plan: { groups, funds },
    kept: { funds: rows.kept, splits: splits.kept },
    problems: [...rows.problems, ...splits.problems, ...between(read, rows, splits, sheet.name, groupRows, law)],
    repaired: [...rows.repaired, ...splits.repaired],
  };
};

/** Who a blank payer means, as `Hitung` finds it: the first fund of a split says it by its kind, else the one named. */
function payerOfFirst(funds: readonly Fund[], group: WorkerGroup): SaidPayer {
  const [first] = fundsNamed(group);
  const fundOf = (id: string | null | undefined) => funds.find((fund) => fund.id === id);
  return payerThrough(fundOf(first) ?? fundOf(group.fund), group);
}

function between(
  plan: BudgetPlan,
  rows: FundsReading,
  splits: SplitsReading,
  sheet: string,
  groupRows: Parameters<PartReader>[4],
  law: Law,
): Finding[] {
  if (plan.funds.length === 0) return [];
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const { problem, where, id } of checkPlan({ ...plan, activeScenario: null, scenarios: [] }, law)) {
    const once = `${problem.code}|${id ?? String(problem.data.name)}`;
    if (seen.has(once)) continue;
    seen.add(once);
    if (OF_FUND.has(problem.code) && where !== "group" && problem.field !== "group") {
      const index =
        where === "fund" ? plan.funds.findIndex((fund) => fund.id === id) : lastNamed(plan, String(problem.data.name));
      const column = rows.table.columns[columnOfField(problem.field)];
      if (index >= 0 && column !== null)
        found.push({ sheet, address: cellAddress(rows.rows[index]!, column), row: index, of: "fund", problem });
    } else if (OF_GROUP.has(problem.code) && where === "group") {
      const index = plan.groups.findIndex((group) => group.id === id);
      // The fund on Kelompok says nothing of a group that is split.
      const part = problem.field === "split" ? splits.cells.get(id ?? "") : undefined;
      const cell = part ? { sheet, address: part } : groupRows.cell(index, "fund");
      if (index >= 0 && cell)
        found.push({
          ...cell,
          row: index,
          problem: { ...problem, data: { ...problem.data, text: problem.data.fund ?? null } },
        });
    }
  }
  return found;
}

/** The later of two funds of one name. */
function lastNamed({ funds }: BudgetPlan, name: string): number {
  const same = funds
    .map((fund, index) => (fund.name.trim().toLowerCase() === name.trim().toLowerCase() ? index : -1))
    .filter((index) => index >= 0);
  return same.length > 1 ? same[same.length - 1]! : -1;
}
