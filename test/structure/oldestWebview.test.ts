import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { RegExpParser } from "@eslint-community/regexpp";
import { transformSync } from "esbuild";
import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import { describe, expect, it } from "vitest";
import { root } from "./sources";

const { browserslist } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  browserslist: string[];
};
/** "safari 16.0" as esbuild writes it. */
const oldest = browserslist.map((browser) => browser.replace(" ", ""));

/**
 * esbuild knows which engine has which syntax, regular expressions included, and writes anew what the engine has not. Lines
 * that come out otherwise than for the newest engine are what the oldest webview cannot read.
 */
function unreadable(code: string): string[] {
  const print = (target: string | string[], supported: Record<string, boolean> = {}) =>
    transformSync(code, { target, supported, logLevel: "silent" }).code;
  // \p{…} came with Safari 11.1; esbuild doubts it everywhere, since newer engines know newer alphabets.
  const known = { "regexp-unicode-property-escapes": true };
  const wanted = print("esnext").split("\n");
  const written = new Set(print(oldest, known).split("\n"));
  return wanted.filter((line) => !written.has(line)).map((line) => line.trim().slice(0, 200));
}

/** Regular expressions that ECMAScript 2022 does not know; esbuild looks at those written out, not at what is made from text. */
function unknownExpressions(code: string): string[] {
  const parser = new RegExpParser({ ecmaVersion: 2022 });
  const texts = [...code.matchAll(/\bRegExp\(\s*"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text]) => JSON.parse(`"${text}"`) as string,
  );
  return texts.filter((text) => {
    // Whether Safari 16 has lookbehind is no question of the year: it came with 16.4.
    if (/\(\?<[=!]/.test(text)) return true;
    try {
      parser.parsePattern(text);
      return false;
    } catch {
      return true;
    }
  });
}

/** What the oldest webview's page does not offer, in what others wrote too; our sources are linted by the same rule. */
async function missingInPage(code: string): Promise<string[]> {
  const rule = { ...compat.configs["flat/recommended"], files: ["**/*.js"] };
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [rule] });
  const [result] = await eslint.lintText(code, { filePath: path.join(root, "probe.js") });
  return result!.messages.map(({ message }) => message);
}

const scripts = readdirSync(path.join(root, "dist")).filter((name) => name.endsWith(".js"));

describe(`the oldest webviews promised: ${browserslist.join(", ")}`, () => {
  it("are those of docs/administrators.md", () => {
    const text = readFileSync(path.join(root, "docs", "administrators.md"), "utf8");
    expect(text).toContain("Safari 16");
    expect(text).toContain("WebView2 109");
    expect(browserslist).toEqual(["safari 16.0", "edge 109"]);
  });

  it.each(scripts)("can read and run dist/%s", async (name) => {
    const code = readFileSync(path.join(root, "dist", name), "utf8");
    expect(unreadable(code)).toEqual([]);
    expect(unknownExpressions(code)).toEqual([]);
    expect(await missingInPage(code)).toEqual([]);
  });

  it("cannot read or run these, and the check says so", async () => {
    expect(await missingInPage("scheduler.yield()")).toEqual(["scheduler is not supported in Safari 16.0"]);
    for (const code of [
      "x = /(?<=a)b/",
      "x = /(?<!a)b/u",
      "x = /[a&&b]/v",
      "class A { static { x() } }",
      "using x = y",
    ]) {
      expect(unreadable(code), code).not.toEqual([]);
    }
    for (const code of ["x = /\\p{L}+/u", "x = /(?<n>a)/d", "a ??= b?.c", "class A { #x = 1; static y = 2 }"]) {
      expect(unreadable(code), code).toEqual([]);
    }
    expect(unknownExpressions('new RegExp("(?<=a)b")')).toEqual(["(?<=a)b"]);
    expect(unknownExpressions('RegExp("(?i:a)")')).toEqual(["(?i:a)"]);
    expect(unknownExpressions('new RegExp("(?<n>a)\\\\p{L}","u")')).toEqual([]);
  });
});
