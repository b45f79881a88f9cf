import type { Rectangle, Spreadsheet } from "../engine/spreadsheet";
import { parseA1, splitSheet } from "../engine/addresses";
import { chartAddress } from "../interpreter/describeChart";
import type { KeptDrawing, KeptLink, KeptPart } from "../interpreter/state";
import { attribute, folderOf, partPath, relationsOf, relationsPath, sheetPaths, textOf } from "./packageParts";

/** What floats over the cells of a sheet, as the file has it. */
export interface FileDrawing extends Omit<KeptDrawing, "id"> {
  /** The number of its chart's part ("chart3.xml"); null where it is none of that kind. */
  chartNumber: number | null;
}

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ANCHORS = /^(?:\w+:)?(?:twoCellAnchor|oneCellAnchor|absoluteAnchor|AlternateContent)$/;
const COMMENTS = /<!--[\s\S]*?-->/g;
const RELATIONSHIPS =
  /xmlns:([\w.-]+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships["']/g;
const EMU_IN_A_POINT = 12_700;
/** How deep a drawing may point: to a chart, to its shapes, to their picture. */
const DEEPEST = 4;

/**
 * Everything that floats over the cells of one sheet of the file; the sheets must be in `book`.
 * @param onBroken told of each that points at what the file does not hold: Excel repairs a file that has such a one
 */
export function readDrawings(
  parts: ReadonlyMap<string, Uint8Array>,
  sheetName: string,
  book: Spreadsheet,
  sheetId: string,
  onBroken: (name: string) => void,
): FileDrawing[] {
  const sheet = sheetPaths(parts).get(sheetName);
  const related = (path: string) => relationsOf(textOf(parts.get(relationsPath(path))));
  const drawing = sheet && related(sheet).find(({ type }) => type.endsWith("/drawing"));
  if (!drawing) return [];
  const path = partPath(folderOf(sheet), drawing.target);
  const links = related(path);
  return anchorsOf(textOf(parts.get(path)).replace(COMMENTS, "")).flatMap((anchor): FileDrawing[] => {
    const used = new Set([...anchor.matchAll(/\s[\w.-]+:[\w.-]+\s*=\s*["']([^"']*)["']/g)].map(([, value]) => value));
    const own = links.filter(({ id }) => used.has(id));
    const chart = own.map(({ target }) => /charts\/chart(\d+)\.xml$/.exec(target)?.[1]).find((number) => number);
    const properties = /<(?:\w+:)?cNvPr\s[^>]*>/.exec(anchor)?.[0] ?? "";
    const name = attribute(properties, "name") ?? "";
    const kept = own.map((link) => linkOf(parts, book, path, link, 1));
    const isThere = new Set(own.map(({ id }) => id));
    const lacksChart = kept.some(({ type, part }) => isChartLink(type) && !part);
    if (lacksChart || asked(anchor).some((id) => !isThere.has(id))) {
      onBroken(name);
      return [];
    }
    const rect = placeOf(anchor, book, sheetId);
    return [
      {
        name,
        kind: own.some(({ type }) => isChartLink(type))
          ? "chart"
          : own.some(({ type }) => type.endsWith("/image"))
            ? "picture"
            : "shape",
        rect,
        was: rect,
        anchor,
        links: kept,
        chartNumber: chart === undefined ? null : Number(chart),
      },
    ];
  });
}

const isChartLink = (type: string): boolean => /chart(Ex)?$/.test(type);

/** The ids of relations an anchor asks for. */
function asked(anchor: string): string[] {
  const prefixes = new Set([...anchor.matchAll(RELATIONSHIPS)].map(([, prefix]) => prefix!));
  return [...anchor.matchAll(/\s([\w.-]+):[\w.-]+\s*=\s*["']([^"']*)["']/g)].flatMap(([, prefix, id]) =>
    prefixes.has(prefix!) && id ? [id] : [],
  );
}

/** The parts of a drawing that stand each for one thing, each with the names of the drawing's own vocabularies. */
function anchorsOf(drawing: string): string[] {
  const found: string[] = [];
  let [depth, start, own] = [0, 0, ""];
  for (const match of drawing.matchAll(TAG)) {
    const [tag, closing, name, attributes, empty] = match;
    if (closing) depth -= 1;
    if (depth === 0 && !closing) own = attributes!;
    if (depth === 1 && !closing) start = match.index;
    const ends = depth === 1 && (closing || empty);
    if (ends && ANCHORS.test(name!)) found.push(withVocabularies(drawing.slice(start, match.index + tag.length), own));
    if (!closing && !empty) depth += 1;
  }
  return found;
}

function withVocabularies(anchor: string, attributes: string): string {
  const [head] = /^<[^>]*>/.exec(anchor)!;
  const missing = [...attributes.matchAll(/\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g)].filter(
    ([text]) => !new RegExp(`\\s${text.slice(1, text.indexOf("=")).trim()}\\s*=`).test(head),
  );
  return anchor.replace(/^<[\w:.-]+/, (name) => name + missing.map(([text]) => text).join(""));
}

/** The cells it covers; null where it stands at a place of the sheet, not of cells. */
function placeOf(anchor: string, book: Spreadsheet, sheetId: string): Rectangle | null {
  const cell = (end: "from" | "to") => {
    const text = new RegExp(`<(?:\\w+:)?${end}>([\\s\\S]*?)</(?:\\w+:)?${end}>`).exec(anchor)?.[1] ?? "";
    const number = (what: string) => Number(new RegExp(`<(?:\\w+:)?${what}>\\s*(\\d+)`).exec(text)?.[1] ?? NaN);
    return { row: number("row"), column: number("col") };
  };
  const [from, to] = [cell("from"), cell("to")];
  if (Number.isNaN(from.row + from.column)) return null;
  if (!Number.isNaN(to.row + to.column))
    return { ...from, rows: Math.max(1, to.row - from.row), columns: Math.max(1, to.column - from.column) };
  const size = /<(?:\w+:)?ext\s[^>]*>/.exec(anchor)?.[0] ?? "";
  const points = (name: string) => Number(attribute(size, name) ?? 0) / EMU_IN_A_POINT;
  return {
    ...from,
    rows: count(points("cy"), (at) => book.rowHeight(sheetId, from.row + at)),
    columns: count(points("cx"), (at) => book.columnWidth(sheetId, from.column + at)),
  };
}

/** How many lines a length needs. */
function count(length: number, sizeOf: (at: number) => number): number {
  let [lines, rest] = [1, length];
  for (; lines < 1_000 && rest > sizeOf(lines - 1); lines += 1) rest -= Math.max(1, sizeOf(lines - 1));
  return lines;
}

function linkOf(
  parts: ReadonlyMap<string, Uint8Array>,
  book: Spreadsheet,
  owner: string,
  { id, type, target, isOutside }: ReturnType<typeof relationsOf>[number],
  depth: number,
): KeptLink {
  const path = isOutside ? "" : partPath(folderOf(owner), target);
  const bytes = parts.get(path);
  return { id, type, target, part: bytes && depth <= DEEPEST ? partOf(parts, book, path, bytes, depth) : null };
}

function partOf(
  parts: ReadonlyMap<string, Uint8Array>,
  book: Spreadsheet,
  path: string,
  bytes: Uint8Array,
  depth: number,
): KeptPart {
  const isText = path.endsWith(".xml");
  const content = isText ? textOf(bytes) : base64(bytes);
  const isChart = /<(?:\w+:)?chartSpace[\s>]/.test(content.slice(0, 3_000));
  return {
    path,
    contentType: contentTypeOf(textOf(parts.get("[Content_Types].xml")), path),
    isText,
    content,
    cells: isChart ? cellsOf(content, book) : [],
    links: relationsOf(textOf(parts.get(relationsPath(path)))).map((link) =>
      linkOf(parts, book, path, link, depth + 1),
    ),
  };
}

/** The cells a chart is drawn from, so that they can be followed. */
function cellsOf(chart: string, book: Spreadsheet): KeptPart["cells"] {
  const texts = new Set([...chart.matchAll(/<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?f>/g)].map(([, text]) => text!));
  return [...texts].flatMap((text) => {
    const [name, address] = splitSheet(text.replaceAll("&apos;", "'").replaceAll("&amp;", "&"));
    const sheet = book.sheets().find((each) => each.name === name);
    const rect = parseA1(address);
    if (!sheet || !rect) return [];
    const place = { sheetId: sheet.id, rect };
    return [{ text, was: chartAddress(book, place, true), place }];
  });
}

function contentTypeOf(types: string, path: string): string {
  const tags = types.match(/<(?:\w+:)?(?:Override|Default)\s[^>]*>/g) ?? [];
  const override = tags.find((tag) => attribute(tag, "PartName") === `/${path}`);
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const usual = tags.find((tag) => attribute(tag, "Extension")?.toLowerCase() === ending);
  return attribute(override ?? usual ?? "", "ContentType") ?? "application/octet-stream";
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}
