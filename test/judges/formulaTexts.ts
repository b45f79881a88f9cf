import { inflateRawSync } from "node:zlib";

/** Files inside a zip archive, as text. */
export function readArchive(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, name, extra, comment, place] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const start = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
    const data = bytes.subarray(start, start + size);
    files.set(
      bytes.toString("utf8", at + 46, at + 46 + name),
      (method === 0 ? data : inflateRawSync(data)).toString("utf8"),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };
const decode = (text: string): string =>
  text
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

/**
 * Texts that formulas gave, by address, sheet by sheet. Gnumeric writes them as places in the list of shared texts,
 * and the reader of workbooks takes those for numbers.
 */
export function formulaTexts(bytes: Buffer): Map<string, string>[] {
  const files = readArchive(bytes);
  const shared = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(
    (entry) => decode([...(entry[1] ?? "").matchAll(/<t\b[^>]*?>([\s\S]*?)<\/t>/g)].map((part) => part[1]).join("")),
  );
  const sheets: Map<string, string>[] = [];
  for (let number = 1; files.has(`xl/worksheets/sheet${number}.xml`); number += 1) {
    const texts = new Map<string, string>();
    for (const [, attributes, text] of files
      .get(`xl/worksheets/sheet${number}.xml`)!
      .matchAll(/<c\b([^>]*)>\s*<f\b[^>]*?(?:\/>|>[^<]*<\/f>)\s*<v>(\d+)<\/v>/g))
      if (/\bt="s"/.test(attributes!))
        texts.set(/\br="([A-Z]+\d+)"/.exec(attributes!)![1]!, shared[Number(text)] ?? "");
    sheets.push(texts);
  }
  return sheets;
}
