// Draws the PNG icons of assets/ from its SVG files. Run by hand after a drawing changed: npm run icons
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../setup/browser.mjs";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "assets");

/** 16, 32 and 80 are what a ribbon button needs; 32, 64 and 128 are what add-in lists show. */
const drawings = { icon: [16, 32, 64, 80, 128], write: [16, 32, 80] };

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(drawings)) {
    const drawing = readFileSync(path.join(assets, `${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
      writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
