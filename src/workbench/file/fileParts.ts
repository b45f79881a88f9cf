import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { partCoveringMerges, type PartedMerge } from "./coveredCells";
import { attribute, bytesOf, decoded, partPath, relationsOf, sheetTags } from "./packageParts";

/** What a damaged file names and does not hold. */
export type MissingPart =
  | { kind: "sheet"; name: string }
  | { kind: "styles" }
  /** Texts cells of a sheet point at; those cells are left blank. */
  | { kind: "texts"; sheet: string; count: number; first: string }
  /** Any other part, by its place in the file. */
  | { kind: "part"; path: string };

/** A file as the library can read it, and what had to be done for that. */
export interface MendedFile {
  bytes: Uint8Array;
  /** Every sheet the file lists, read or not. */
  sheets: string[];
  missing: MissingPart[];
  parted: PartedMerge[];
}

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const TEXTS = "xl/sharedStrings.xml";
const CELLS = /^xl\/worksheets\/[^/]*\.xml$/;
const RELATIONS = /(^|\/)_rels\/[^/]*\.rels$/;
/** "Not bold" of a font, as Gnumeric writes it of every one; the library reads bold. */
const DENIED =
  /<(?:\w+:)?(?:b|i|strike|outline|shadow|condense|extend)\s+val\s*=\s*["'](?:0|false)["']\s*(?:\/>|><\/[^>]*>)/g;
/** The least a file may say of its looks; the library falls over rules where nothing is said at all. */
const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="1"><dxf><font/></dxf></dxfs></styleSheet>';

/**
 * The file as the library can read it, the parts it names but does not hold, and the merges that would have cost contents.
 * Texts are not among the parts: what is missing of those shows in the cells.
 * @throws Error when the bytes are no archive
 */
export async function mendParts(bytes: Uint8Array): Promise<MendedFile> {
  const paths = new Set<string>();
  const texts = new Map<string, string>();
  const cells = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    const path = decoded(entry.path);
    paths.add(path);
    if (RELATIONS.test(entry.path) || entry.path === WORKBOOK || entry.path === STYLES)
      texts.set(entry.path, await entry.text());
    else if (CELLS.test(path)) {
      // A large sheet takes as much memory as the rest of the file; one without merges is not asked about again.
      const text = await entry.text();
      if (text.includes("mergeCell")) cells.set(entry.path, text);
    } else entry.discard();
  }
  const workbook = texts.get(WORKBOOK) ?? "";
  const sheetOf = namesByRelation(workbook);
  const missing: MissingPart[] = [];
  const sheetAt = new Map<string, string>();
  for (const [path, text] of texts) {
    if (!RELATIONS.test(path)) continue;
    for (const { id, target } of relations(text)) {
      const part = partPath(path.replace(/_rels\/[^/]*$/, ""), target);
      const sheet = path === "xl/_rels/workbook.xml.rels" ? sheetOf.get(id) : undefined;
      if (sheet !== undefined) sheetAt.set(part, sheet);
      if (paths.has(part) || part === TEXTS) continue;
      if (sheet !== undefined) missing.push({ kind: "sheet", name: sheet });
      else missing.push(part === STYLES ? { kind: "styles" } : { kind: "part", path: part });
    }
  }
  const mended = new Map<string, string>();
  const parted: PartedMerge[] = [];
  for (const [path, text] of cells) {
    const without = partCoveringMerges(text, sheetAt.get(decoded(path)) ?? path);
    if (without.parted.length === 0) continue;
    parted.push(...without.parted);
    mended.set(path, without.text);
  }
  const styles = texts.get(STYLES);
  if (styles === undefined && paths.has(WORKBOOK)) mended.set(STYLES, NO_STYLES);
  else if (styles?.match(DENIED)) mended.set(STYLES, styles.replace(DENIED, ""));
  const sheets = sheetTags(workbook).map((tag) => attribute(tag, "name") ?? "");
  if (mended.size === 0) return { bytes, sheets, missing, parted };
  const file = await editZip(bytes, { reproducible: true });
  for (const [path, text] of mended) file.set(path, bytesOf(text));
  return { bytes: await file.bytes(), sheets, missing, parted };
}

/** Names of the sheets by the relation each is found by. */
function namesByRelation(workbook: string): Map<string, string> {
  return new Map(sheetTags(workbook).map((tag) => [attribute(tag, "\\w+:id") ?? "", attribute(tag, "name") ?? ""]));
}

/** What a part points at inside the file. */
const relations = (text: string): { id: string; target: string }[] =>
  // A part of which nothing is left is written as NULL by some programs.
  relationsOf(text).filter(
    ({ target, isOutside }) => !isOutside && target && target !== "NULL" && !target.startsWith("#"),
  );
