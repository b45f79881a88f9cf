import type { RiskAnswer, RiskAssumptionRow, RiskFundRow, RiskMonthRow } from "../../../book/answers";
import { RISK_ASSUMPTION_COLUMNS } from "../../../book/sheets/risk/layout";
import type { BudgetPlan } from "../../../budget/plan";
import { writeSelector } from "../../../budget/sweepRow";
import type { Assumption } from "../../../whatif/chance/assumptions";
import { likeliestEnd, type FundChances, type MonthChances } from "../../../whatif/chance/fundMonths";
import { PERCENTILES, RESERVES } from "../../../whatif/chance/summary";
import type { RiskRun } from "../../state/whatif/whatifState";
import { madeFrom } from "./madeFrom";

const WHOLE = 100_000;

/**
 * A simulation as the sheet `Risiko` holds it.
 * @param day "2025-05-15"
 */
export function riskAnswer(
  { summary: told, seed, read, laws, pairs }: RiskRun,
  plan: BudgetPlan,
  day: string,
): RiskAnswer {
  const { summary, ceiling, sufficiency, months } = told.all;
  return {
    writtenOn: day,
    made: madeFrom(plan),
    trials: summary.count,
    seed,
    mean: summary.mean,
    standardError: summary.standardError,
    deviation: summary.deviation,
    least: summary.least,
    most: summary.most,
    ceiling,
    probability: sufficiency?.probability ?? null,
    probabilityError: sufficiency?.standardError ?? null,
    percentiles: PERCENTILES.map((percent) => ({ percent, amount: summary.percentiles[percent]! })),
    reserves: sufficiency ? RESERVES.map((percent) => ({ percent, amount: sufficiency.reserves[percent]! })) : [],
    funds: told.funds.map((fund) => fundRow(fund, plan)),
    months: months.map(monthRow),
    assumptions: read.map((assumption, index) => assumptionRow(assumption, laws[index] ?? null, plan)),
    ties: pairs.map(({ one, other, value }) => ({ one, other, value })),
  };
}

function fundRow(chances: FundChances, plan: BudgetPlan): RiskFundRow {
  const { fund, ceiling, summary, sufficiency } = chances;
  const end = likeliestEnd(chances);
  return {
    name: fund === null ? null : (plan.funds.find(({ id }) => id === fund)?.name ?? fund),
    ceiling,
    mean: summary.mean,
    standardError: summary.standardError,
    most80: summary.percentiles[80]!,
    most90: summary.percentiles[90]!,
    most95: summary.percentiles[95]!,
    probability: sufficiency?.probability ?? null,
    reserve80: sufficiency?.reserves[80] ?? null,
    reserve90: sufficiency?.reserves[90] ?? null,
    reserve95: sufficiency?.reserves[95] ?? null,
    end: end?.month ?? null,
    endChance: end?.probability ?? null,
  };
}

const monthRow = ({ summary, enough }: MonthChances, index: number): RiskMonthRow => ({
  month: index + 1,
  mean: summary.mean,
  standardError: summary.standardError,
  most80: summary.percentiles[80]!,
  most90: summary.percentiles[90]!,
  most95: summary.percentiles[95]!,
  enough,
});

/** An assumption of the pane as `JAMSOS.SIMULASI` takes it; a change of law, which that does not take, in the words of the run. */
function assumptionRow(
  { what, who, distribution, shared, source }: Assumption,
  law: string | null,
  plan: BudgetPlan,
): RiskAssumptionRow {
  const group = who.by === "ONE" ? plan.groups.find(({ id }) => id === who.value) : undefined;
  const isNameOfOne = group && plan.groups.filter(({ name }) => name === group.name).length === 1;
  const cells: Partial<Record<(typeof RISK_ASSUMPTION_COLUMNS)[number], string | number>> = {
    what,
    kind: distribution.kind,
    shared: shared ? "yes" : "no",
    source,
  };
  if (law !== null) cells.who = law;
  else if (who.by !== "ALL") cells.who = isNameOfOne ? group.name : writeSelector(who);
  if ("least" in distribution) cells.least = distribution.least;
  if ("mode" in distribution) cells.mode = distribution.mode;
  if ("most" in distribution) cells.most = distribution.most;
  if ("mean" in distribution) cells.mean = distribution.mean;
  if ("deviation" in distribution) cells.deviation = distribution.deviation;
  if (distribution.kind === "DISCRETE") {
    // With a comma and decimals no reader takes for thousands.
    const decimal = (value: number, places: number) => value.toFixed(places).replace(".", ",");
    cells.values = distribution.values
      .map((value) => (Number.isInteger(value) ? String(value) : decimal(value, 7)))
      .join(";");
    cells.parts = distribution.parts.map((part) => decimal(part / WHOLE, 5)).join(";");
  }
  return RISK_ASSUMPTION_COLUMNS.map((column) => cells[column] ?? null);
}
