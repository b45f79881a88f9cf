import { ASSUMPTION_TITLES, ASSUMPTION_WORDS } from "../../texts/functions/assumptions";
import { riskSheet } from "../../texts/book/risk";
import type { RiskAnswer, RiskAssumptionRow, RiskFundRow, RiskMonthRow, RiskTie } from "../answers";
import { answerNames } from "../names";
import {
  RISK_ASSUMPTION_COLUMNS,
  RISK_FUND_COLUMNS,
  RISK_MONTH_COLUMNS,
  RISK_ROWS,
  RISK_WORD_COLUMNS,
  type RiskRow,
} from "../sheets/risk/layout";
import { choiceOf, dayOf, monthOfText, numberOf, says, textOf } from "./answerCells";
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
    funds: (raw.area(answerNames.riskFunds)?.values ?? []).map(fundOf),
    months: (raw.area(answerNames.riskMonths)?.values ?? []).map(monthRowOf),
    assumptions: assumptionsOf(raw.area(answerNames.riskAssumptions)?.values ?? []),
    ties: (raw.area(answerNames.riskTies)?.values ?? []).map(([one, other, value]): RiskTie => ({
      one: numberOf(one),
      other: numberOf(other),
      value: numberOf(value),
    })),
  };
  return { ...none, answers: { risk } };
};

function fundOf(cells: readonly unknown[]): RiskFundRow {
  const at = (column: (typeof RISK_FUND_COLUMNS)[number]) => cells[RISK_FUND_COLUMNS.indexOf(column)];
  return {
    name: says(at("name"), riskSheet.nobody) ? null : textOf(at("name")),
    ceiling: numberOf(at("ceiling")),
    mean: numberOf(at("mean")),
    standardError: numberOf(at("standardError")),
    most80: numberOf(at("most80")),
    most90: numberOf(at("most90")),
    most95: numberOf(at("most95")),
    probability: numberOf(at("probability")),
    reserve80: numberOf(at("reserve80")),
    reserve90: numberOf(at("reserve90")),
    reserve95: numberOf(at("reserve95")),
    end: monthOfText(at("end")),
    endChance: numberOf(at("endChance")),
  };
}

function monthRowOf(cells: readonly unknown[]): RiskMonthRow {
  const at = (column: (typeof RISK_MONTH_COLUMNS)[number]) => cells[RISK_MONTH_COLUMNS.indexOf(column)];
  return {
    month: monthOfText(at("month")),
    mean: numberOf(at("mean")),
    standardError: numberOf(at("standardError")),
    most80: numberOf(at("most80")),
    most90: numberOf(at("most90")),
    most95: numberOf(at("most95")),
    enough: numberOf(at("enough")),
  };
}

/** Found by their titles, in either language: a book written before may have fewer columns. */
function assumptionsOf([titles = [], ...rows]: readonly (readonly unknown[])[]): RiskAssumptionRow[] {
  const places = RISK_ASSUMPTION_COLUMNS.map((column) =>
    titles.findIndex((title) => says(title, ASSUMPTION_TITLES[column])),
  );
  const read = (cell: unknown) => (typeof cell === "number" ? cell : textOf(cell) || null);
  const code = (cell: unknown) => Object.keys(ASSUMPTION_WORDS).find((key) => says(cell, ASSUMPTION_WORDS[key]!));
  return rows.map((row) =>
    RISK_ASSUMPTION_COLUMNS.map((column, index) => {
      const cell = row[places[index]!];
      return (RISK_WORD_COLUMNS.has(column) ? code(cell) : undefined) ?? read(cell);
    }),
  );
}
