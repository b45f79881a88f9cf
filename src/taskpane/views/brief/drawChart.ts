import type { BriefChart, ChartedRow } from "../../../book/brief/briefCharts";

/** Twice as many dots as points: a slide is looked at from far and enlarged. */
const SCALE = 2;
const WIDTH = 960;
const EDGE = 24;
const FONT = '"Segoe UI", "Helvetica Neue", Arial, sans-serif';
const INK = "#242424";
const QUIET = "#595959";

/** The names of a chart's rows with their figures, as the picture says them. */
export const figuresText = ({ figures }: ChartedRow): string =>
  figures.map(({ head, text }) => (head === null ? text : `${head} ${text}`)).join(" · ");

/**
 * A chart as a picture that needs nothing beside it: every bar has its name and its figures.
 * @returns the address of a PNG; null where there is no canvas to draw on
 */
export function drawChart(chart: BriefChart): string | null {
  const canvas = document.createElement("canvas");
  const height = heightOf(chart);
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = "#FFFFFF";
  pen.fillRect(0, 0, WIDTH, height);
  pen.textBaseline = "middle";
  write(pen, chart.name, EDGE, 30, { size: 22, bold: true });
  drawLegend(pen, chart);
  if (chart.kind === "bars") drawBars(pen, chart);
  else drawColumns(pen, chart, height);
  return canvas.toDataURL("image/png");
}

const ROW = 56;
const TOP = 64;
const LEGEND = 28;
const topOf = ({ legend }: BriefChart): number => TOP + (legend.length > 0 ? LEGEND : 0);
const heightOf = (chart: BriefChart): number =>
  topOf(chart) + (chart.kind === "bars" ? chart.rows.length * ROW : 340) + EDGE;

interface Style {
  size: number;
  bold?: boolean;
  color?: string;
  align?: CanvasTextAlign;
  /** Longer texts are cut off with an ellipsis. */
  most?: number;
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { size, bold = false, color = INK, align = "left", most = WIDTH - 2 * EDGE }: Style,
): void {
  pen.font = `${bold ? "600 " : ""}${size}px ${FONT}`;
  pen.fillStyle = color;
  pen.textAlign = align;
  let shown = text;
  while (shown.length > 1 && pen.measureText(shown).width > most) shown = `${shown.slice(0, -2).trimEnd()}…`;
  pen.fillText(shown, x, y);
}

function drawLegend(pen: CanvasRenderingContext2D, { legend }: BriefChart): void {
  let x = EDGE;
  for (const { words, color } of legend) {
    pen.fillStyle = color;
    pen.fillRect(x, TOP - 4, 16, 16);
    write(pen, words, x + 22, TOP + 4, { size: 15, color: QUIET });
    x += 22 + pen.measureText(words).width + 24;
  }
}

/** Names and figures to the left, bars to the right, as on the page. */
const BARS = { left: 440, width: WIDTH - 440 - EDGE };

function drawBars(pen: CanvasRenderingContext2D, chart: BriefChart): void {
  const top = topOf(chart);
  const longest = Math.max(...chart.rows.map(lengthOf)) || 1;
  chart.rows.forEach((row, index) => {
    const y = top + index * ROW;
    const most = BARS.left - EDGE - 16;
    write(pen, row.name, EDGE, y + 16, { size: 17, bold: true, most });
    write(pen, figuresText(row), EDGE, y + 38, { size: 15, color: QUIET, most });
    let x = BARS.left;
    for (const { value, color } of row.parts) {
      const width = (Math.max(0, value) / longest) * BARS.width;
      if (color !== null) {
        pen.fillStyle = color;
        pen.fillRect(x, y + 10, width, ROW - 24);
      }
      x += width;
    }
  });
}

const lengthOf = ({ parts }: ChartedRow): number => parts.reduce((sum, { value }) => sum + Math.max(0, value), 0);

function drawColumns(pen: CanvasRenderingContext2D, chart: BriefChart, height: number): void {
  const { rows } = chart;
  const [top, bottom] = [topOf(chart) + 30, height - EDGE - 28];
  const highest = Math.max(...rows.map(lengthOf)) || 1;
  const step = (WIDTH - 2 * EDGE) / rows.length;
  rows.forEach((row, index) => {
    const x = EDGE + index * step;
    let y = bottom;
    for (const { value, color } of row.parts) {
      const size = (Math.max(0, value) / highest) * (bottom - top);
      y -= size;
      if (color === null) continue;
      pen.fillStyle = color;
      pen.fillRect(x + step * 0.15, y, step * 0.7, size);
    }
    const middle = { size: 13, align: "center", most: step - 2 } as const;
    write(pen, row.short, x + step / 2, y - 12, { ...middle, size: 11 });
    write(pen, row.name, x + step / 2, bottom + 16, { ...middle, color: QUIET });
  });
  pen.fillStyle = QUIET;
  pen.fillRect(EDGE, bottom, WIDTH - 2 * EDGE, 1);
}
