import type { BriefChart, BriefChartKey } from "../../../book/brief/briefCharts";
import type { BriefPart } from "../../../texts/pane/brief";
import { copyTexts } from "../copyTexts";
import { figuresText } from "./drawChart";

/** A chart with its picture; without one where there is nothing to draw on. */
export interface DrawnChart {
  chart: BriefChart;
  /** The address of a PNG. */
  picture: string | null;
}

/** Whom it protects, and the money: a part of the text and a slide each. */
const PART_OF: Record<BriefChartKey, number> = { people: 1, coverage: 1, cash: 2, funds: 2 };
/** As wide as a page of Word between its edges. */
const SHOWN_WIDTH = 600;

const safe = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** A chart in words, for who cannot see it. */
export const chartText = ({ name, rows }: BriefChart): string =>
  [name, ...rows.map((row) => `${row.name}: ${figuresText(row)}`)].join("; ");

/** A row's figures, each with its cell. */
const citedRow = ({ name, figures }: BriefChart["rows"][number]): string =>
  `${name}: ${figures.map(({ head, text, cell }) => `${head === null ? "" : `${head} `}${text} [${cell}]`).join(", ")}`;

/** What a picture shows, a line for each row, every number with its cell. */
export const citedLines = ({ rows }: BriefChart): string[] => rows.map(citedRow);

function chartHtml({ chart, picture }: DrawnChart): string {
  const image =
    picture === null ? "" : `<p><img src="${picture}" width="${SHOWN_WIDTH}" alt="${safe(chartText(chart))}"></p>`;
  return `${image}<p>${[chart.name, ...citedLines(chart)].map(safe).join("<br>")}</p>`;
}

/** As Word and PowerPoint take it: headings and paragraphs, and with each part its pictures and what they show. */
export const htmlOf = (parts: readonly BriefPart[], charts: readonly DrawnChart[] = []): string =>
  parts
    .map(({ title, lines }, index) => {
      const own = charts.filter(({ chart }) => PART_OF[chart.key] === index).map(chartHtml);
      return `<h2>${safe(title)}</h2>${lines.map((line) => `<p>${safe(line)}</p>`).join("")}${own.join("")}`;
    })
    .join("");

export const plainOf = (parts: readonly BriefPart[]): string =>
  parts.map(({ title, lines }) => [title, ...lines].join("\n")).join("\n\n");

/** @returns false where copying was refused */
export const copyBrief = (parts: readonly BriefPart[], charts: readonly DrawnChart[] = []): boolean =>
  copyTexts({ html: htmlOf(parts, charts), plain: plainOf(parts) });
