import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { serveWorkbench } from "../serve-workbench.mjs";
import { findBrowser } from "../setup/browser.mjs";
import { ratio, type Measurement } from "./measurement";

const root = path.join(import.meta.dirname, "..", "..");
const ROUNDS = 3;

/** From the address to a pane with something to press, against the same page until its grid stands. */
export const pane: Measurement = {
  name: "pane",
  title: "Page load to usable pane, in Chromium with an empty cache",
  async measure() {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error("No Chrome, Chromium or Edge was found; CHROME_PATH can name one.");
    const server = await serveWorkbench({
      port: 0,
      addinDist: path.join(root, "dist"),
      workbenchDist: path.join(root, "build", "workbench"),
    });
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const times: { usable: number; document: number }[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
        times.push(await timePage(await context.newPage(), server.url));
        await context.close();
      }
      times.sort((a, b) => a.usable - b.usable);
      const middle = times[Math.floor(ROUNDS / 2)]!;
      return [
        { what: `page load to usable pane, median of ${ROUNDS}`, value: `${(middle.usable / 1000).toFixed(2)} s` },
        { what: "against the workbench's own scripts being loaded", value: ratio(middle.usable / middle.document) },
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

async function timePage(page: Page, url: string): Promise<{ usable: number; document: number }> {
  const start = performance.now();
  await page.goto(url, { waitUntil: "domcontentloaded" });
  const document = performance.now() - start;
  const pane = page.frameLocator("iframe[src*='/addin/'], iframe[name*='hostInfo']").first();
  await pane.locator("#root button:enabled").first().waitFor({ state: "visible", timeout: 60_000 });
  return { usable: performance.now() - start, document };
}
