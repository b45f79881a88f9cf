import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "book-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function book(...parameters: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/book.mjs", ...parameters], { encoding: "utf8" }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, said: out + err }),
    );
  });
}

describe("npm run book", () => {
  it("writes the budget book of a plan file and says what it costs", async () => {
    const target = join(folder, "blitar.xlsx");
    const { code, said } = await book("examples/kabupaten-blitar-2025.json", target);
    expect(said).toContain("Iuran setahun Rp913.701.600.");
    expect(code).toBe(0);
    expect(readFileSync(target).subarray(0, 2).toString()).toBe("PK");
  }, 120_000);

  it("tells the line and the reason of a wrong file, and writes nothing", async () => {
    const source = join(folder, "wrong.json");
    const text = readFileSync("examples/kabupaten-blitar-2025.json", "utf8").replace(
      '"orang": 6043',
      '"orang": "banyak"',
    );
    writeFileSync(source, text);
    const target = join(folder, "wrong.xlsx");
    const { code, said } = await book(source, target);
    const line = text.split("\n").findIndex((row) => row.includes('"banyak"')) + 1;
    expect(said).toContain(
      `Baris ${line}, kelompok[0].orang: Di sini perlu angka tanpa tanda kutip, tetapi tertulis "banyak".`,
    );
    expect(code).toBe(2);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  }, 60_000);

  it("refuses a file that is too large or not UTF-8, and reads one with a byte order mark", async () => {
    const source = join(folder, "file.json");
    writeFileSync(source, "x".repeat(4_000_001));
    expect(await book(source, join(folder, "large.xlsx"))).toMatchObject({
      code: 2,
      said: expect.stringMatching(/4\.000\.001 bita; paling banyak 4\.000\.000/),
    });
    writeFileSync(source, Buffer.from("\ufeff{}", "utf16le"));
    expect((await book(source, join(folder, "utf16.xlsx"))).said).toContain("bukan teks UTF-8");
    writeFileSync(source, '\ufeff{ "wilayah": "X" }');
    expect((await book(source, join(folder, "mark.xlsx"))).said).toContain('Kunci "tahun" belum ada');
  }, 60_000);

  it("explains itself when called wrongly, in English too", async () => {
    expect((await book("--bahasa", "en")).said).toContain("Usage: npm run book");
    expect((await book("examples/kabupaten-blitar-2025.json", join(folder, "out.pdf"))).code).toBe(2);
  }, 60_000);
});
