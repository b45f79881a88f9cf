import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { attribute, decoded, partPath, relationsOf } from "./packageParts";

/** What a damaged file names and does not hold. */
export type MissingPart =
  | { kind: "sheet"; name: string }
  | { kind: "styles" }
  /** Texts cells of a sheet point at; those cells are left blank. */
  | { kind: "texts"; sheet: string; count: number; first: string }
  /** Any other part, by its place in the file. */
  | { kind: "part"; path: string };

const STYLES = "xl/styles.xml";
const TEXTS = "xl/sharedStrings.xml";
const RELATIONS = /(^|\/)_rels\/[^/]*\.rels$/;
/** The least a file may say of its looks; the library falls over rules where nothing is said at all. */
const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="1"><dxf><font/></dxf></dxfs></styleSheet>';

/**
 * The file as the library can read it, and the parts it names but does not hold. Texts are not among them: what is
 * missing of those shows in the cells.
 * @throws Error when the bytes are no archive
 */
export async function mendParts(bytes: Uint8Array): Promise<{ bytes: Uint8Array; missing: MissingPart[] }> {
  const paths = new Set<string>();
  const texts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    paths.add(decoded(entry.path));
    if (RELATIONS.test(entry.path) || entry.path === "xl/workbook.xml") texts.set(entry.path, await entry.text());
    else entry.discard();
  }
  const sheets = sheetNames(texts.get("xl/workbook.xml") ?? "");
  const missing: MissingPart[] = [];
  for (const [path, text] of texts) {
    if (!RELATIONS.test(path)) continue;
    for (const { id, target } of relations(text)) {
      const part = partPath(path.replace(/_rels\/[^/]*$/, ""), target);
      if (paths.has(part) || part === TEXTS) continue;
      const sheet = path === "xl/_rels/workbook.xml.rels" ? sheets.get(id) : undefined;
      if (sheet !== undefined) missing.push({ kind: "sheet", name: sheet });
      else missing.push(part === STYLES ? { kind: "styles" } : { kind: "part", path: part });
    }
  }
  if (paths.has(STYLES) || !paths.has("xl/workbook.xml")) return { bytes, missing };
  const file = await editZip(bytes, { reproducible: true });
  file.set(STYLES, new TextEncoder().encode(NO_STYLES));
  return { bytes: await file.bytes(), missing };
}

/** Names of the sheets by the relation each is found by. */
function sheetNames(workbook: string): Map<string, string> {
  const tags = workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return new Map(tags.map((tag) => [attribute(tag, "\\w+:id") ?? "", attribute(tag, "name") ?? ""]));
}

/** What a part points at inside the file. */
const relations = (text: string): { id: string; target: string }[] =>
  // A part of which nothing is left is written as NULL by some programs.
  relationsOf(text).filter(
    ({ target, isOutside }) => !isOutside && target && target !== "NULL" && !target.startsWith("#"),
  );
