import path from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { root } from "./sources";

const eslint = new ESLint({ cwd: root });

/** Rules that a text breaks where it stands in the given file. */
async function lint(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return result!.messages.map((message) => message.ruleId);
}

describe("the linter", () => {
  it.each([
    ["src/law/probe.ts", 'export { computeBudget } from "../budget/budget";'],
    ["src/texts/probe.ts", 'export type { Month } from "../law/month";'],
    ["src/functions/probe.ts", 'export * from "../excel/door";'],
    ["src/excel/probe.ts", 'export * from "../taskpane/theme";'],
    ["src/taskpane/probe.ts", 'export * from "../workbench/interpreter/index";'],
    ["src/workbench/probe.ts", 'export * from "../law/terms";'],
  ])("refuses an import against the table in %s", async (file, text) => {
    expect(await lint(file, text)).toContain("import-x/no-restricted-paths");
  });

  it("lets the allowed direction pass", async () => {
    expect(await lint("src/budget/probe.ts", 'export type { Month } from "../law/month";\n')).toEqual([]);
  });

  it.each(["src/taskpane/probe.ts", "src/book/probe.ts", "src/functions/probe.ts", "src/commands/probe.ts"])(
    "refuses the names of Office in %s",
    async (file) => {
      expect(await lint(file, "export const host = Office.context;\n")).toContain("no-restricted-globals");
    },
  );

  it.each(["src/excel/probe.ts", "src/budget/probe.ts", "src/taskpane/probe.tsx"])(
    "refuses in %s what the oldest webview does not have",
    async (file) => {
      expect(await lint(file, "requestIdleCallback(() => 1);\n")).toEqual(["compat/compat"]);
      expect(await lint(file, "export const copy = structuredClone({});\n")).toEqual([]);
    },
  );

  it("refuses the page, the network and React in rooms that must do without", async () => {
    expect(await lint("src/functions/probe.ts", 'export const get = () => fetch("x");\n')).toContain(
      "no-restricted-globals",
    );
    expect(await lint("src/budget/probe.ts", "export const at = window.location;\n")).toContain(
      "no-restricted-globals",
    );
    expect(await lint("src/functions/probe.ts", 'export { useState } from "react";\n')).toContain(
      "no-restricted-imports",
    );
  });

  it("refuses a file of more than 400 lines", async () => {
    const text = Array.from({ length: 401 }, (_, line) => `export const line${line} = ${line};`).join("\n");
    expect(await lint("src/law/probe.ts", `${text}\n`)).toContain("max-lines");
  });

  it("refuses a control without a name for those who cannot see", async () => {
    const text = 'export const Probe = () => <img src="icon.png" />;\n';
    expect(await lint("src/taskpane/probe.tsx", text)).toContain("jsx-a11y/alt-text");
  });
});
