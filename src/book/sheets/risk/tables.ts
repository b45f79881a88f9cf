/** Tables of `Risiko`: each fund against its own ceiling, and month by month. */
import { riskSheet } from "../../../texts/book/risk";
import type { Language, Words } from "../../../texts/language";
import { monthName } from "../../../texts/months";
import type { RiskAnswer } from "../../answers";
import { areaAddress, type Area } from "../../address";
import { formula, type Content } from "../../content";
import type { SheetDraft } from "../../draft";
import type { Facts } from "../../facts";
import { looks, MONEY, PERCENT, TEXT } from "../../look";
import { answerNames } from "../../names";
import { RISK_FUND_COLUMNS, RISK_MONTH_COLUMNS, type RiskLayout } from "./layout";

const SHARED_WORDS = {
  mean: riskSheet.mean,
  standardError: riskSheet.standardError,
  most80: riskSheet.most80,
  most90: riskSheet.most90,
  most95: riskSheet.most95,
};
const FUND_WORDS: Record<(typeof RISK_FUND_COLUMNS)[number], Words> = {
  ...SHARED_WORDS,
  name: riskSheet.fund,
  ceiling: riskSheet.fundCeiling,
  probability: riskSheet.probability,
  reserve80: riskSheet.reserve80,
  reserve90: riskSheet.reserve90,
  reserve95: riskSheet.reserve95,
  end: riskSheet.end,
  endChance: riskSheet.endChance,
};
const MONTH_WORDS: Record<(typeof RISK_MONTH_COLUMNS)[number], Words> = {
  ...SHARED_WORDS,
  month: riskSheet.month,
  upTo: riskSheet.upTo,
  enough: riskSheet.stillEnough,
};

/** Formats of the columns that are no money. */
const COLUMN_FORMATS: Readonly<Record<string, string>> = {
  name: TEXT,
  end: TEXT,
  month: TEXT,
  probability: PERCENT,
  endChance: PERCENT,
  enough: PERCENT,
};

interface FigureTable<Column extends string> {
  /** Row of the title; heads stand below it. */
  at: number;
  title: string;
  columns: readonly Column[];
  heads: string[];
  area: Area;
  /** By which it is read back. */
  name: string;
}

/** Figures row by row, each row called in its first column; nothing where there are none. */
function placeFigures<Column extends string>(
  draft: SheetDraft,
  { at, title, columns, heads, area, name }: FigureTable<Column>,
  rows: readonly Readonly<Record<Column, Content>>[],
): void {
  if (rows.length === 0) return;
  draft.put(at, 0, title, looks.section);
  draft.setRow(at + 1, 0, heads, looks.headerRight);
  draft.look(at + 1, 0, 1, 1, { align: "left" });
  rows.forEach((cells, index) =>
    columns.forEach((column, place) =>
      draft.put(area.row + index, place, cells[column], {
        numberFormat: COLUMN_FORMATS[column] ?? MONEY,
        align: place === 0 ? "left" : "right",
      }),
    ),
  );
  draft.nameArea(name, area);
}

const monthNamed = (language: Language, month: number | null): string | null =>
  month === null ? null : monthName(language, month);

/** Each fund against its own ceiling. */
export function placeFunds(
  draft: SheetDraft,
  { say, language }: Facts,
  layout: RiskLayout,
  { funds }: RiskAnswer,
): void {
  placeFigures(
    draft,
    {
      at: layout.fundsTitle,
      title: say(riskSheet.funds),
      columns: RISK_FUND_COLUMNS,
      heads: RISK_FUND_COLUMNS.map((column) => say(FUND_WORDS[column])),
      area: layout.fundArea,
      name: answerNames.riskFunds,
    },
    funds.map((fund) => ({
      ...fund,
      name: fund.name ?? say(riskSheet.nobody),
      end: monthNamed(language, fund.end),
    })),
  );
}

/** Month by month, and how long the ceiling tested does. */
export function placeMonths(
  draft: SheetDraft,
  { say, language }: Facts,
  layout: RiskLayout,
  { months }: RiskAnswer,
): void {
  const mean = { ...layout.monthArea, column: RISK_MONTH_COLUMNS.indexOf("mean"), columns: 1 };
  placeFigures(
    draft,
    {
      at: layout.monthsTitle,
      title: say(riskSheet.months),
      columns: RISK_MONTH_COLUMNS,
      heads: RISK_MONTH_COLUMNS.map((column) => say(MONTH_WORDS[column])),
      area: layout.monthArea,
      name: answerNames.riskMonths,
    },
    months.map((one, index) => ({
      ...one,
      month: monthNamed(language, one.month),
      upTo: formula(`SUM(${areaAddress({ ...mean, rows: index + 1 })})`),
    })),
  );
}
