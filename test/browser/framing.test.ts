import { createReadStream, existsSync } from "node:fs";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { generate } from "selfsigned";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FRAMING_PAGES, hostingHeaders } from "../../scripts/build/hosting.mjs";
import { findBrowser } from "../../scripts/setup/browser.mjs";
import type { FromWorker, ToWorker } from "../../src/taskpane/views/whatif/trials/trialWorker";
import type { Model } from "../../src/whatif/chance/model";

const dist = path.join(import.meta.dirname, "../../dist");
const HOME = "iuran.example.go.id";
const PANE = `https://${HOME}/taskpane.html`;
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
  ".json": "application/json",
};

/** The whole internet as this test needs it: the add-in with the headers advised, and pages that frame what their address says. */
async function openInternet() {
  const { private: key, cert } = await generate([{ name: "commonName", value: HOME }], { keySize: 2048 });
  const server = https.createServer({ key, cert }, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", `https://${request.headers.host}`);
    const file = path.join(dist, path.normalize(pathname));
    if (request.headers.host === HOME && existsSync(file)) {
      response.writeHead(200, {
        ...hostingHeaders(pathname.slice(1)),
        "Content-Type": TYPES[path.extname(file)] ?? "text/plain",
      });
      return void createReadStream(file).pipe(response);
    }
    if (searchParams.has("frame")) {
      response.writeHead(200, { "Content-Type": "text/html" });
      return void response.end(
        `<!doctype html><iframe width="400" height="600" src="${searchParams.get("frame")!}"></iframe>`,
      );
    }
    // Office.js without an Excel around it: the pane says that it found none.
    response.writeHead(200, { "Content-Type": pathname.endsWith(".js") ? "text/javascript" : "text/html" });
    response.end(pathname.endsWith(".js") ? "globalThis.CustomFunctions = { associate() {} };" : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

let internet: Awaited<ReturnType<typeof openInternet>>;
let browser: Browser;
let page: Page;
let said: string[];

beforeAll(async () => {
  internet = await openInternet();
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chrome, Chromium or Edge was found; CHROME_PATH can name one.");
  // Every name leads to this machine: nothing is asked of the internet.
  const everywhere = `--host-resolver-rules=MAP * 127.0.0.1:${internet.port}`;
  browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", everywhere],
  });
});
afterAll(async () => {
  await browser.close();
  internet.server.closeAllConnections();
  internet.server.close();
});
beforeEach(async () => {
  said = [];
  page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.on("console", (message) => void (message.type() === "error" && said.push(message.text())));
  page.on("pageerror", (error) => said.push(error.message));
});
afterEach(() => page.close());

/** The pane, framed by the innermost of these pages, each of which lies in the one before. @returns what the frame shows */
async function framedBy(...pages: string[]): Promise<string> {
  const address = pages.reduceRight((inner, host) => `${host}/?frame=${encodeURIComponent(inner)}`, PANE);
  await page.goto(address, { waitUntil: "load" });
  const innermost = page.frames().at(-1)!;
  await innermost.waitForLoadState("load");
  if (innermost.url() !== PANE) return innermost.url();
  await innermost.getByText("Panel ini bekerja di dalam Excel").waitFor();
  return "pane";
}

const REFUSED = "chrome-error://chromewebdata/";

describe("the pane, served with the headers advised", () => {
  it.each(FRAMING_PAGES.map((pattern) => pattern.replace("*", "contoso")))(
    "is framed by %s, and breaks none of its policy",
    async (host) => {
      expect(await framedBy(host)).toBe("pane");
      expect(said).toEqual([]);
    },
  );

  it("may start the worker of its simulations, and it works", async () => {
    await page.goto(PANE, { waitUntil: "load" });
    const model: Model = { variables: [], correlated: [], lower: [], lines: [], buckets: [""], ceiling: -1 };
    const asked: ToWorker = { model, seed: 1, from: 0, count: 100 };
    const answer = await page.evaluate(
      (question) =>
        new Promise<number>((resolve, reject) => {
          const worker = new Worker("trials.chunk.js");
          worker.onerror = () => reject(new Error("the worker was refused"));
          worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data.sums.length);
          worker.postMessage(question);
        }),
      asked,
    );
    expect(answer).toBe(100);
    expect(said).toEqual([]);
  });

  it.each([
    ["https://contoso.sharepoint.com", "https://sg-excel.officeapps.live.com"],
    ["https://onedrive.live.com", "https://sg-excel.officeapps.live.com"],
    ["https://teams.microsoft.com", "https://contoso.sharepoint.com", "https://sg-excel.officeapps.live.com"],
  ])("is framed by Excel on the web inside of %s", async (...pages) => {
    expect(await framedBy(...pages)).toBe("pane");
    expect(said).toEqual([]);
  });

  it.each([
    ["a page of somebody else", ["https://example.com"]],
    ["one whose name only begins alike", ["https://onedrive.live.com.example.com"]],
    ["another page of the same company", ["https://outlook.live.com"]],
    [
      "Excel on the web inside of somebody else's page",
      ["https://example.com", "https://sg-excel.officeapps.live.com"],
    ],
  ])("is not framed by %s", async (_what, pages) => {
    expect(await framedBy(...pages)).toBe(REFUSED);
    expect(said.join()).toContain("frame-ancestors");
  });
});
