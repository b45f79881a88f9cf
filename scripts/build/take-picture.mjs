// Takes the pictures of the README (docs/pictures/workbench.png, ringkasan.png, bagaimana-jika.png) from the built product.
// Run by hand after the look of the product changed: npm run picture
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serveWorkbench } from "../serve-workbench.mjs";
import { findBrowser } from "../setup/browser.mjs";
import { buildBundles } from "../setup/bundles.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

await buildBundles(root);
const server = await serveWorkbench({
  port: 0,
  addinDist: path.join(root, "dist"),
  workbenchDist: path.join(root, "build", "workbench"),
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 } });
  await page.goto(server.url);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frameLocator("iframe").first();
  await pane.getByText("Dari contoh daerah").click();
  await pane.getByText("Kabupaten Blitar 2025").first().click();
  await pane.getByRole("button", { name: "Tulis ke buku kerja" }).click();
  await pane.getByText("Tertulis").first().waitFor({ timeout: 60_000 });
  const take = async (name) => {
    await page.evaluate(() => window.workbench.settled());
    // What settled has still to be painted.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: path.join(root, "docs", "pictures", `${name}.png`) });
  };
  const openSheet = (name) => page.getByText(name, { exact: true }).last().click();
  await openSheet("Anggaran");
  await take("workbench");
  await pane.getByRole("tab", { name: "Bagaimana jika" }).click();
  await pane.getByRole("tab", { name: "Bagaimana jika", selected: true }).waitFor();
  await take("bagaimana-jika");
  // The page as it is shown to others: without the pane.
  await page.getByRole("button", { name: /^Tutup/ }).last().click();
  await page.setViewportSize({ width: 1640, height: 1000 });
  await openSheet("Ringkasan");
  await take("ringkasan");
} finally {
  await browser.close();
  await server.close();
}
