import type { RiskAnswer } from "../answers";
import { answerNames } from "../names";
import { RISK_ROWS, type RiskRow } from "../sheets/risk/layout";
import { choiceOf, dayOf, numberOf, textOf } from "./answerCells";
import type { PartReader } from "./partReader";

const PERCENT = 100;

/** The simulation on `Risiko` as it stands; its formulas are made anew. */
export const readRisk: PartReader = (raw) => {
  const figures = raw.area(answerNames.risk)?.values;
  if (!figures) return null;
  const at = (key: RiskRow): unknown => figures[RISK_ROWS.indexOf(key)]?.[0];
  const number = (key: RiskRow): number | null => numberOf(at(key));
  const none = { plan: {}, problems: [], repaired: [] };
  // Emptied, by Excel's undo above all: no simulation stands here.
  if (number("mean") === null) return none;
  const chances = (name: string): RiskAnswer["percentiles"] =>
    (raw.area(name)?.values ?? []).flatMap(([percent, amount]) =>
      typeof percent === "number" ? [{ percent: Math.round(percent * PERCENT), amount: numberOf(amount) }] : [],
    );
  const risk: RiskAnswer = {
    writtenOn: dayOf(at("writtenOn")),
    made: { scenario: choiceOf(at("scenario")), total: number("total") },
    trials: number("trials"),
    seed: number("seed"),
    mean: number("mean"),
    standardError: number("standardError"),
    deviation: number("deviation"),
    least: number("least"),
    most: number("most"),
    ceiling: number("ceiling"),
    probability: number("probability"),
    probabilityError: number("probabilityError"),
    percentiles: chances(answerNames.riskPercentiles),
    reserves: chances(answerNames.riskReserves),
    // Titles stand above the assumptions.
    assumptions: (raw.area(answerNames.riskAssumptions)?.values ?? [])
      .slice(1)
      .map((row) => row.map((cell) => (typeof cell === "number" ? cell : textOf(cell) || null))),
  };
  return { ...none, answers: { risk } };
};
