import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { expect, it } from "vitest";
import { SHEET_FILES } from "../../scripts/build/function-sheet.mjs";
import { findBrowser } from "../../scripts/setup/browser.mjs";
import { helpTexts } from "../../src/texts/pane/help";

const dist = path.join(import.meta.dirname, "../../dist");
const metadata = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as {
  functions: { name: string; parameters: { name: string }[] }[];
};

it.each(["id", "en"] as const)(
  "the functions fit on two pages of A4 (%s), each with all its arguments",
  async (language) => {
    const file = SHEET_FILES[language];
    expect(helpTexts[language].sheet.file).toBe(file);
    const executablePath = findBrowser();
    if (!executablePath) throw new Error("No Chrome, Chromium or Edge was found; CHROME_PATH can name one.");
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await page.goto(`file://${path.join(dist, file)}`);
      const shown = (await page.locator("section").allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
      for (const { name, parameters } of metadata.functions) {
        const entry = shown.find((text) => text.startsWith(`${name}(`));
        for (const parameter of parameters) expect(entry, name).toContain(parameter.name);
      }
      expect(shown).toHaveLength(metadata.functions.length);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
    } finally {
      await browser.close();
    }
  },
);
