// Draws assets/icon-*.png from assets/icon.svg. Run by hand after the drawing changed: node scripts/build/draw-icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../setup/browser.mjs";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "assets");
const drawing = readFileSync(path.join(assets, "icon.svg"), "utf8");

/** Sizes that the ribbon (16, 32, 80) and the store dialog (32, 64, 128) of Office ask for. */
const sizes = [16, 32, 64, 80, 128];

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0;background:transparent}svg{display:block;width:100vw}</style>${drawing}`);
    writeFileSync(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
