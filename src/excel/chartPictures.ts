import { planBook } from "../book/planBook";
import type { ChartPlan, ChartRange } from "../book/chartPlan";
import type { BudgetPlan } from "../budget/plan";
import { chartNames } from "../texts/book/charts";
import type { Language } from "../texts/language";
import type { ChartPicture } from "./door";
import { surveyWorkbook } from "./survey";

/**
 * Pictures of the charts of `Ringkasan` as they stand, each with the names and figures that stand beside it in cells.
 * @returns null where this Excel gives none
 */
export async function chartPictures(
  context: Excel.RequestContext,
  plan: BudgetPlan,
  language: Language,
): Promise<ChartPicture[] | null> {
  const { ours } = await surveyWorkbook(context);
  if (ours.summary === undefined) return [];
  const { charts } = context.workbook.worksheets.getItem(ours.summary);
  charts.load("items/name");
  await context.sync();
  const planned = planBook(plan, { language }).sheets.flatMap((sheet) => sheet.charts);
  const found = charts.items.flatMap((chart) => {
    // The book may be in the other language than the pane.
    const words = Object.values(chartNames).find(({ id, en }) => id === chart.name || en === chart.name);
    const plans = words && planned.find(({ name }) => name === words[language]);
    return plans && speaksAlone(plans) ? [{ chart, plans }] : [];
  });
  const rangeOf = ({ sheet, area: { row, column, rows, columns } }: ChartRange): Excel.Range | null => {
    const name = ours[sheet];
    if (name === undefined) return null;
    const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, columns);
    range.load("text");
    return range;
  };
  const asked = found.map(({ chart, plans }) => ({
    name: chart.name,
    image: chart.getImage(),
    beside: besideOf(plans).map(rangeOf),
  }));
  try {
    await context.sync();
  } catch {
    // The text is whole without pictures, and the page says that this Excel gives none.
    return null;
  }
  return asked.flatMap(({ name, image, beside }) => {
    const lines = linesOf(beside.map((range) => range?.text.flat() ?? []));
    // Bars whose names are blank say nothing.
    return beside.length > 0 && lines.length === 0 ? [] : [{ name, png: image.value, lines }];
  });
}

/** Has it names of its own, or one figure for each name beside it? Other bars mean nothing away from their rows. */
const speaksAlone = (plan: ChartPlan): boolean => plan.kind === "columns" || besideOf(plan).length > 0;

/** Names and figures that stand beside a chart; one that carries its own needs none. */
const besideOf = ({ kind, categories, series }: ChartPlan): ChartRange[] =>
  kind === "bars" && series.filter(({ color }) => color !== null).length === 1 ? [categories, series[0]!.values] : [];

function linesOf([names = [], figures = []]: string[][]): string[] {
  return names.flatMap((name, index) => {
    const figure = figures[index] ?? "";
    return name.trim() === "" || figure.trim() === "" ? [] : [`${name}: ${figure}`];
  });
}
