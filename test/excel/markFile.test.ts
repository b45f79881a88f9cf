/** A name put into the bytes of a file: the file stays one that Excel takes, and what is no such file stays as it is. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import { afterAll, expect, test } from "vitest";
import { markFile } from "../../src/excel/standalone/markFile";

const folder = mkdtempSync(join(tmpdir(), "mark-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fileWith(names: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Workbook();
  file.addWorksheet("Data & lain").getCell("A1").value = 5;
  for (const [name, range] of Object.entries(names)) file.definedNames.add(range, name);
  return new Uint8Array(await file.xlsx.writeBuffer());
}
const partsOf = async (bytes: Uint8Array) => {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries())
    parts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
  return parts;
};

test.each([
  ["without names", {}],
  ["with names", { Punyaku: "'Data & lain'!$A$1" }],
])("a file %s has one hidden name more and nothing else, and Microsoft's validator takes it", async (_, names) => {
  const bytes = await fileWith(names);
  const marked = await markFile(bytes, "Tanda", "2026-11-28 11:10 abc.def");
  const [before, after] = [await partsOf(bytes), await partsOf(marked)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [path, text] of before) if (path !== "xl/workbook.xml") expect(after.get(path), path).toBe(text);
  const entry = '<definedName name="Tanda" hidden="1">"2026-11-28 11:10 abc.def"</definedName>';
  const workbook = after.get("xl/workbook.xml")!;
  expect(workbook).toContain(entry);
  expect(workbook.replace(entry, "").replace("<definedNames></definedNames>", "")).toBe(before.get("xl/workbook.xml"));
  const path = join(folder, `${Object.keys(names).length}.xlsx`);
  writeFileSync(path, marked);
  const judged = execFileSync(join(process.cwd(), "node_modules", ".bin", "ooxml-validator"), [path], {
    encoding: "utf8",
  });
  expect(JSON.parse(judged)).toMatchObject({ ok: true });
});

test("what is no such file stays as it is", async () => {
  for (const text of ["", "no archive", "PK\x03\x04 cut off"]) {
    const bytes = new TextEncoder().encode(text);
    expect(await markFile(bytes, "Tanda", "x")).toBe(bytes);
  }
});
