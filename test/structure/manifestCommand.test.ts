import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "manifest-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function manifest(...parameters: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/manifest.mjs", ...parameters], { encoding: "utf8" }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, said: out + err }),
    );
  });
}

describe("npm run manifest", () => {
  it("makes a manifest for the address and says how Microsoft's validator is asked", async () => {
    const out = join(folder, "manifest.xml");
    const { code, said } = await manifest("--url", "https://iuran.example.go.id/simulasi/", "--out", out);
    expect(said).toContain(`npx office-addin-manifest validate "${out}"`);
    expect(said).toContain("needs the internet");
    expect(said).toContain("the support page is a placeholder");
    expect(code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain('"https://iuran.example.go.id/simulasi/taskpane.html"');
  });

  it.each([
    [["--url", "http://iuran.example.go.id"], '--url "http://iuran.example.go.id" is not https'],
    [["--url", "https://iuran.example.go.id", "--support", "bantuan"], '--support "bantuan" is no whole address'],
    [["--url"], "--url wants a value"],
    [[], "--url is missing"],
    [["--adress", "x"], "Unknown parameter --adress"],
  ])("refuses %j in words, and writes nothing", async (parameters, fault) => {
    const out = join(folder, "refused.xml");
    const { code, said } = await manifest(...parameters, ...(parameters.length > 1 ? ["--out", out] : []));
    expect(said).toContain(fault);
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
