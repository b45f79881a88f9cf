import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { serveWorkbench } from "../../../scripts/serve-workbench.mjs";
import { findBrowser } from "../../../scripts/setup/browser.mjs";

const root = path.join(import.meta.dirname, "../../..");

/** The built page, served with the small add-in of `fixture/`, in one tab of one Chromium. */
export interface Stage {
  page: Page;
  /** What went wrong in the console and on the network since the last `begin`. */
  problems: string[];
  /** The page as on its first day: nothing saved, no preferences. */
  begin(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(addinDist = path.join(root, "test/workbench/page/fixture")): Promise<Stage> {
  const workbenchDist = path.join(root, "build/workbench");
  if (!existsSync(path.join(workbenchDist, "workbench.js"))) {
    throw new Error("build/workbench is missing: run `npm run build:workbench` before these tests.");
  }
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chrome, Chromium or Edge was found; CHROME_PATH can name one.");
  const server = await serveWorkbench({ port: 0, addinDist, workbenchDist });
  const browser = await launch(executablePath);
  // One tab for all tests: the browser then keeps the compiled page, and each test begins in under a second.
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
  const page = await context.newPage();
  const problems = watchProblems(page, server.url);
  const browserTools = await context.newCDPSession(page);
  return {
    page,
    problems,
    begin: async () => {
      await page.goto("about:blank");
      const origin = new URL(server.url).origin;
      await browserTools.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb,local_storage" });
      problems.length = 0;
      await page.goto(server.url);
      await isReady(page);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => window.workbench.ready);
}

export function settled(page: Page): Promise<void> {
  return page.evaluate(() => window.workbench.settled());
}

/** The add-in's page inside the pane. */
export function paneOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("/addin/"));
  if (!frame) throw new Error("The pane has no page");
  return frame;
}

function watchProblems(page: Page, url: string): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const local = request.url().startsWith(url) || /^(data|blob):/.test(request.url());
    if (!local) problems.push(`request to ${request.url()}`);
  });
  return problems;
}
