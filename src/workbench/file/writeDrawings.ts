import { editZip } from "@cj-tech-master/excelts/archive";
import type { Spreadsheet } from "../engine/spreadsheet";
import { chartAddress } from "../interpreter/describeChart";
import type { KeptDrawing, KeptLink, KeptPart } from "../interpreter/state";
import {
  bytesOf,
  escaped,
  folderOf,
  partPath,
  partsOf,
  relationsOf,
  relationsPath,
  sheetPaths,
  textOf,
} from "./packageParts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
/** What stands behind a drawing in the text of a sheet. */
const BEHIND =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts)[\s>/]/;

/** Puts what was kept of the file that was opened into the file that is saved, as it was but for its places. */
export async function writeDrawings(
  bytes: Uint8Array,
  book: Spreadsheet,
  sheets: readonly { name: string; drawings: readonly KeptDrawing[] }[],
): Promise<Uint8Array> {
  if (sheets.every(({ drawings }) => drawings.length === 0)) return bytes;
  const parts = await partsOf(bytes);
  const paths = sheetPaths(parts);
  const changed = new Map<string, Uint8Array>();
  const file = new OpenFile(parts, changed, book);
  for (const { name, drawings } of sheets) if (drawings.length > 0) file.addTo(paths.get(name)!, drawings);
  file.close();
  const edited = await editZip(bytes, { reproducible: true });
  for (const [path, content] of changed) edited.set(path, content);
  return edited.bytes();
}

class OpenFile {
  private readonly types: string[] = [];

  constructor(
    private readonly parts: ReadonlyMap<string, Uint8Array>,
    private readonly changed: Map<string, Uint8Array>,
    private readonly book: Spreadsheet,
  ) {}

  addTo(sheet: string, drawings: readonly KeptDrawing[]): void {
    const path = this.drawingOf(sheet);
    let text = this.text(path);
    for (const drawing of drawings) {
      const ids = new Map(drawing.links.map((link) => [link.id, this.relate(path, link)]));
      const taken = Math.max(0, ...[...text.matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
      const anchor = moved(drawing)
        .replace(/(\s[\w.-]+:[\w.-]+\s*=\s*)(["'])([^"']*)\2/g, (whole, head: string, quote: string, value: string) =>
          ids.has(value) ? `${head}${quote}${ids.get(value)}${quote}` : whole,
        )
        .replace(
          /(<(?:\w+:)?(?:cNvPr|stCxn|endCxn)\s[^>]*?\bid=")(\d+)/g,
          (_, head: string, id: string) => `${head}${taken + Number(id)}`,
        );
      text = text.replace(/<\/(?:\w+:)?wsDr>\s*$/, (end) => anchor + end);
    }
    this.set(path, text);
  }

  close(): void {
    const path = "[Content_Types].xml";
    this.set(
      path,
      this.text(path).replace(/<\/(?:\w+:)?Types>\s*$/, (end) => this.types.join("") + end),
    );
  }

  private text(path: string): string {
    return textOf(this.changed.get(path) ?? this.parts.get(path));
  }
  private set(path: string, text: string): void {
    this.changed.set(path, bytesOf(text));
  }

  /** The part the drawings of a sheet are in; a new one where it has none. */
  private drawingOf(sheet: string): string {
    const own = relationsOf(this.text(relationsPath(sheet))).find(({ type }) => type.endsWith("/drawing"));
    if (own) return partPath(folderOf(sheet), own.target);
    const path = this.free("xl/drawings/drawing1.xml", DRAWING_TYPE);
    this.set(path, EMPTY_DRAWING);
    const id = this.relation(sheet, { type: `${OFFICE}/drawing`, target: relative(sheet, path), isOutside: false });
    const tag = `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
    const text = this.text(sheet);
    const body = text.indexOf("</sheetData>");
    const behind = BEHIND.exec(text.slice(Math.max(0, body)));
    const last = /<extLst>(?:(?!<extLst>)[\s\S])*<\/extLst>\s*<\/worksheet>\s*$|<\/worksheet>\s*$/.exec(text);
    const at = behind ? Math.max(0, body) + behind.index : last!.index;
    this.set(sheet, text.slice(0, at) + tag + text.slice(at));
    return path;
  }

  /** @returns the id by which the part `owner` finds what the link leads to */
  private relate(owner: string, { type, target, part }: KeptLink): string {
    if (!part) return this.relation(owner, { type, target, isOutside: true });
    return this.relation(owner, { type, target: relative(owner, this.add(part)), isOutside: false });
  }

  private relation(
    owner: string,
    { type, target, isOutside }: { type: string; target: string; isOutside: boolean },
    id = this.freeId(owner),
  ): string {
    const path = relationsPath(owner);
    const mode = isOutside ? ' TargetMode="External"' : "";
    const tag = `<Relationship Id="${id}" Type="${escaped(type)}" Target="${escaped(target)}"${mode}/>`;
    this.set(
      path,
      (this.text(path) || NO_RELATIONS).replace(/<\/(?:\w+:)?Relationships>\s*$|\/>\s*$/, (end) =>
        end.startsWith("</") ? tag + end : `>${tag}</Relationships>`,
      ),
    );
    return id;
  }
  private freeId(owner: string): string {
    const taken = new Set(relationsOf(this.text(relationsPath(owner))).map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    return `rId${number}`;
  }

  private add(part: KeptPart): string {
    const path = this.free(part.path, part.contentType);
    this.changed.set(path, part.isText ? bytesOf(this.followed(part)) : binary(part.content));
    // Inside the part they are asked for by the names they had.
    for (const link of part.links) {
      const isOutside = link.part === null;
      const target = link.part ? relative(path, this.add(link.part)) : link.target;
      this.relation(path, { type: link.type, target, isOutside }, link.id);
    }
    return path;
  }

  /** Its cells where they are now. */
  private followed({ content, cells }: KeptPart): string {
    const now = new Map(
      cells.map(({ text, was, place }) => {
        const address = place ? chartAddress(this.book, place, true) : "#REF!";
        return [text, address === was ? text : escaped(address)];
      }),
    );
    return content.replace(
      /(<(?:\w+:)?f(?:\s[^>]*)?>)([^<]*)(<)/g,
      (_, head: string, text: string, tail: string) => `${head}${now.get(text) ?? text}${tail}`,
    );
  }

  /** The first path of that kind that is not taken. A part's name has no spaces and no letters with accents. */
  private free(path: string, contentType: string): string {
    const [, stem, ending] = /^(.*?)\d*(\.\w+)$/.exec(path.replace(/[^\w./-]/g, "_")) ?? [null, path, ""];
    let number = 1;
    while (this.parts.has(`${stem}${number}${ending}`) || this.changed.has(`${stem}${number}${ending}`)) number += 1;
    const free = `${stem}${number}${ending}`;
    this.types.push(`<Override PartName="/${escaped(free)}" ContentType="${escaped(contentType)}"/>`);
    return free;
  }
}

/** The drawing at the cells where it is now. */
function moved({ anchor, rect, was }: KeptDrawing): string {
  if (!rect || !was) return anchor;
  const by = {
    from: { row: rect.row - was.row, col: rect.column - was.column },
    to: { row: rect.row + rect.rows - was.row - was.rows, col: rect.column + rect.columns - was.column - was.columns },
  };
  return anchor.replace(/<(?:\w+:)?(from|to)>[\s\S]*?<\/(?:\w+:)?\1>/g, (place, end: "from" | "to") =>
    place.replace(
      /(<(?:\w+:)?(col|row)>\s*)(\d+)/g,
      (_, head: string, line: "col" | "row", at: string) => `${head}${Math.max(0, Number(at) + by[end][line])}`,
    ),
  );
}

/** @example relative("xl/drawings/drawing1.xml", "xl/charts/chart2.xml") // "../charts/chart2.xml" */
function relative(owner: string, path: string): string {
  const [from, to] = [folderOf(owner).split("/").slice(0, -1), path.split("/")];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

function binary(content: string): Uint8Array {
  const text = atob(content);
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
