/**
 * A name put into the bytes of a workbook's file. The archive is taken as Excel writes it; whatever is otherwise, and a
 * browser that cannot unpack, leaves the file as it is: a copy without its mark is a copy all the same.
 */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
const PART = "xl/workbook.xml";

interface Entry {
  /** Where its lines in the directory, and its own bytes, begin. */
  at: number;
  offset: number;
  name: string;
}

export async function markFile(bytes: Uint8Array<ArrayBuffer>, name: string, text: string): Promise<Uint8Array> {
  try {
    // Safari before 16.4 cannot.
    if (typeof DecompressionStream === "function" && typeof CompressionStream === "function")
      return await marked(bytes, name, text, {
        unpack: (part) => through(part, new DecompressionStream("deflate-raw")),
        pack: (part) => through(part, new CompressionStream("deflate-raw")),
      });
  } catch {
    // As it is.
  }
  return bytes;
}

type Change = (part: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

async function marked(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  text: string,
  { pack, unpack }: { pack: Change; unpack: Change },
): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const [count, directory] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const entries = entriesOf(bytes, view, directory, count);
  const entry = entries.find((one) => one.name === PART);
  if (!entry || view.getUint16(entry.at + 10, true) !== DEFLATED) return bytes;
  const packed = view.getUint32(entry.at + 20, true);
  if (view.getUint32(entry.offset, true) !== LOCAL) return bytes;
  const head = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const xml = new TextDecoder().decode(await unpack(bytes.slice(head, head + packed)));
  const named = withName(xml, name, text);
  if (named === null) return bytes;
  const content = new TextEncoder().encode(named);
  const data = await pack(content);
  const crc = checksum(content);
  const next = Math.min(directory, ...entries.map(({ offset }) => offset).filter((offset) => offset > entry.offset));
  const title = new TextEncoder().encode(PART);
  const local = new Uint8Array(30 + title.length);
  const of = new DataView(local.buffer);
  of.setUint32(0, LOCAL, true);
  // Of the former: the version needed, method, time and day. No flags: sizes stand in front.
  local.set(bytes.subarray(entry.at + 6, entry.at + 8), 4);
  local.set(bytes.subarray(entry.at + 10, entry.at + 16), 8);
  const sizes = (to: DataView, at: number) => {
    to.setUint32(at, crc, true);
    to.setUint32(at + 4, data.length, true);
    to.setUint32(at + 8, content.length, true);
  };
  sizes(of, 14);
  of.setUint16(26, title.length, true);
  local.set(title, 30);
  const moved = local.length + data.length - (next - entry.offset);
  const tail = bytes.slice(directory);
  const to = new DataView(tail.buffer);
  for (const one of entries) {
    if (one.offset > entry.offset) to.setUint32(one.at - directory + 42, one.offset + moved, true);
    if (one !== entry) continue;
    to.setUint16(one.at - directory + 8, 0, true);
    sizes(to, one.at - directory + 16);
  }
  to.setUint32(end - directory + 16, directory + moved, true);
  return joined([bytes.subarray(0, entry.offset), local, data, bytes.subarray(next, directory), tail]);
}

/** The end of the directory stands last, before a comment of the archive. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Error("no archive");
}

function entriesOf(bytes: Uint8Array, view: DataView, directory: number, count: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = directory; entries.length < count;) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("no directory");
    const [names, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + names));
    entries.push({ at, offset: view.getUint32(at + 42, true), name });
    at += 46 + names + extra + comment;
  }
  return entries;
}

/** The workbook's part with one hidden name more; null where its form is not known. */
function withName(xml: string, name: string, text: string): string | null {
  const prefix = /<(\w+:)?workbook[\s>]/.exec(xml)?.[1] ?? "";
  const entry = `<${prefix}definedName name="${name}" hidden="1">"${text}"</${prefix}definedName>`;
  const names = `<${prefix}definedNames>`;
  if (xml.includes(names)) return xml.replace(names, () => names + entry);
  // Behind the parts that come before the names, where there are any.
  for (const before of ["externalReferences", "functionGroups", "sheets"]) {
    const close = `</${prefix}${before}>`;
    if (xml.includes(close)) return xml.replace(close, () => `${close}${names}${entry}</${prefix}definedNames>`);
  }
  return null;
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** CRC-32, as archives use it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
