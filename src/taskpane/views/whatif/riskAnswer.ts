import type { RiskAnswer, RiskAssumptionRow } from "../../../book/answers";
import { RISK_ASSUMPTION_COLUMNS } from "../../../book/sheets/risk/layout";
import type { BudgetPlan } from "../../../budget/plan";
import { ASSUMPTION_WORDS } from "../../../texts/functions/assumptions";
import type { Language } from "../../../texts/language";
import type { Assumption } from "../../../whatif/chance/assumptions";
import { PERCENTILES, RESERVES } from "../../../whatif/chance/summary";
import type { RiskRun } from "../../state/whatif/whatifState";
import { madeFrom } from "./madeFrom";

const WHOLE = 100_000;

/**
 * A simulation as the sheet `Risiko` holds it.
 * @param day "2025-05-15"
 */
export function riskAnswer(
  { summary: told, seed, read }: RiskRun,
  plan: BudgetPlan,
  language: Language,
  day: string,
): RiskAnswer {
  const { summary, ceiling, sufficiency } = told;
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
    assumptions: read.map((assumption) => assumptionRow(assumption, language)),
  };
}

/** An assumption of the pane, which speaks of all groups, in the words of `JAMSOS.SIMULASI`. */
function assumptionRow({ what, distribution, shared, source }: Assumption, language: Language): RiskAssumptionRow {
  const word = (code: string) => ASSUMPTION_WORDS[code]![language];
  const cells: Partial<Record<(typeof RISK_ASSUMPTION_COLUMNS)[number], string | number>> = {
    what: word(what),
    kind: word(distribution.kind),
    shared: word(shared ? "yes" : "no"),
    source,
  };
  if ("least" in distribution) cells.least = distribution.least;
  if ("mode" in distribution) cells.mode = distribution.mode;
  if ("most" in distribution) cells.most = distribution.most;
  if (distribution.kind === "DISCRETE") {
    cells.values = distribution.values.join(";");
    // With a comma and five decimals, which no reader takes for thousands.
    cells.parts = distribution.parts.map((part) => (part / WHOLE).toFixed(5).replace(".", ",")).join(";");
  }
  return RISK_ASSUMPTION_COLUMNS.map((column) => cells[column] ?? null);
}
