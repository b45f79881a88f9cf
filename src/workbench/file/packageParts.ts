import { unzip } from "@cj-tech-master/excelts/archive";

/** A part another one points at. */
export interface Relation {
  id: string;
  type: string;
  target: string;
  isOutside: boolean;
}

/** The parts of a file, by their paths. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for await (const entry of unzip(bytes).entries()) parts.set(decoded(entry.path), await entry.bytes());
  return parts;
}

export const textOf = (part: Uint8Array | undefined): string => (part ? new TextDecoder().decode(part) : "");
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Where the relations of a part are written. @example relationsPath("xl/charts/chart1.xml") // "xl/charts/_rels/chart1.xml.rels" */
export const relationsPath = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

/** All a part points at, of the text of its relations. */
export const relationsOf = (text: string): Relation[] =>
  (text.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []).map((tag) => ({
    id: attribute(tag, "Id") ?? "",
    type: attribute(tag, "Type") ?? "",
    target: attribute(tag, "Target") ?? "",
    isOutside: attribute(tag, "TargetMode") === "External",
  }));

export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const text = found?.[1] ?? found?.[2];
  return text === undefined ? undefined : unescaped(text);
}

export const unescaped = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const sign = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return sign <= 0x10ffff ? String.fromCodePoint(sign) : whole;
    })
    .replace(/&(lt|gt|quot|apos);/g, (_, word: "lt") => ({ lt: "<", gt: ">", quot: '"', apos: "'" })[word])
    .replace(/&amp;/g, "&");
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A part's path as it is spoken of: spaces and accents are %20 and the like in the archive of some programs. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The path of what a part in a folder points at; what is no address is taken as it stands, and leads nowhere. */
export function partPath(folder: string, target: string): string {
  try {
    return decodeURI(new URL(target, `file:///${folder}`).pathname).slice(1);
  } catch {
    return folder + target;
  }
}
export const folderOf = (path: string): string => path.replace(/[^/]*$/, "");

/** The names of all sheets in their order, chart sheets and such as the file does not hold among them. */
export const sheetNames = (parts: ReadonlyMap<string, Uint8Array>): string[] =>
  sheetTags(workbookOf(parts)).map((tag) => attribute(tag, "name") ?? "");

const workbookOf = (parts: ReadonlyMap<string, Uint8Array>): string => textOf(parts.get("xl/workbook.xml"));
export const sheetTags = (workbook: string): string[] => workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];

/** The sheets of the workbook by name, with the paths of their parts. */
export function sheetPaths(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const targets = new Map(
    relationsOf(textOf(parts.get("xl/_rels/workbook.xml.rels"))).map(({ id, target }) => [id, partPath("xl/", target)]),
  );
  return new Map(
    sheetTags(workbookOf(parts)).flatMap((tag): [string, string][] => {
      const path = targets.get(attribute(tag, "\\w+:id") ?? "");
      return path === undefined ? [] : [[attribute(tag, "name") ?? "", path]];
    }),
  );
}
