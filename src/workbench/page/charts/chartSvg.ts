import { displayText } from "../../engine/displayText";
import type { Spreadsheet } from "../../engine/spreadsheet";
import type { ChartState } from "../../interpreter/state";
import { pictureOf, type PictureSource } from "./chartPicture";

const SVG = "http://www.w3.org/2000/svg";

/** What a chart is drawn from: the cells as they stand, none where their sheet was deleted. */
export const sourceOf = (spreadsheet: Spreadsheet): PictureSource => ({
  values: ({ sheetId, rect }) => (isThere(spreadsheet, sheetId) ? spreadsheet.readValues(sheetId, rect).flat() : []),
  texts: ({ sheetId, rect }) => (isThere(spreadsheet, sheetId) ? spreadsheet.readText(sheetId, rect).flat() : []),
  show: (value, format) => displayText(value, format, spreadsheet.locale),
});

const isThere = (spreadsheet: Spreadsheet, sheetId: string): boolean =>
  spreadsheet.sheets().some(({ id }) => id === sheetId);

/**
 * A chart drawn.
 * @param size in points
 * @param color of the theme in which a colour of the chart is shown
 */
export function chartSvg(
  chart: ChartState,
  size: { width: number; height: number },
  source: PictureSource,
  color: (own: string) => string = (own) => own,
): SVGElement {
  const picture = pictureOf(chart, size, source);
  const text = color(chart.area.fontColor);
  const svg = element("svg", { viewBox: `0 0 ${size.width} ${size.height}` });
  const { fill, border } = chart.area;
  if (!fill.clear || border !== "None")
    svg.append(
      element("rect", {
        width: size.width,
        height: size.height,
        fill: fill.clear ? "none" : color(fill.color ?? "#FFFFFF"),
        stroke: border === "None" ? "none" : color("#D9D9D9"),
      }),
    );
  for (const { color: own, ...bar } of picture.bars) svg.append(element("rect", { ...bar, fill: color(own) }));
  if (picture.axis) svg.append(element("line", { ...picture.axis, stroke: color("#BFC7CF") }));
  for (const points of picture.lines) svg.append(element("polyline", { points, fill: "none", stroke: text }));
  for (const { x, y, anchor, text: words } of picture.texts) {
    const label = element("text", { x, y, "text-anchor": anchor, "font-size": chart.area.fontSize, fill: text });
    label.textContent = words;
    svg.append(label);
  }
  return svg;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
