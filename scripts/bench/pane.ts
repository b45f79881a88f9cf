import path from "node:path";
import { chromium, type Frame, type FrameLocator, type Page } from "playwright-core";
import type {} from "../../src/workbench/page/workbenchApi";
import { serveWorkbench } from "../serve-workbench.mjs";
import { findBrowser } from "../setup/browser.mjs";
import { ratio, type Figure, type Measurement } from "./measurement";

const root = path.join(import.meta.dirname, "..", "..");
const ROUNDS = 3;
/** So many times a key is pressed, a tab changed; the middle one counts. */
const TIMES = 15;
const MANY = 300;
const WRITTEN = 200;
/** Milliseconds until a question is answered, as the goal has it. */
const MOST_ASKED = 50;
/** Seconds until the workbook has followed one input, as the goal has it. */
const GOAL = 0.3;

/** A page with nothing but a box and a list: what the browser itself takes. */
const EMPTY = `<!doctype html><input autofocus><div style="height:400px;overflow:auto"><div style="height:9000px"></div></div>`;

/** How long the pane takes, from the address to a key in it, each against the same in an empty page. */
export const pane: Measurement = {
  name: "pane",
  title: "The pane in the hand, in Chromium with an empty cache",
  async measure() {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error("No Chrome, Chromium or Edge was found; CHROME_PATH can name one.");
    const server = await serveWorkbench({
      port: 0,
      addinDist: path.join(root, "dist"),
      workbenchDist: path.join(root, "build", "workbench"),
    });
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    const open = async () =>
      (await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: "id-ID" })).newPage();
    try {
      const blank = await open();
      await blank.setContent(EMPTY);
      const empty = await handTimes(blank.mainFrame(), { box: "input", list: "div" });
      await blank.context().close();
      const starts: Start[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const page = await open();
        starts.push(await timeStart(page, server.url));
        await page.context().close();
      }
      const start = starts.sort((a, b) => a.usable - b.usable)[Math.floor(ROUNDS / 2)]!;
      const page = await open();
      await timeStart(page, server.url);
      const asked = await open();
      await timeStart(asked, server.url);
      const written = await open();
      await timeStart(written, server.url);
      return [
        { what: `page load to usable pane, median of ${ROUNDS}`, value: `${(start.usable / 1000).toFixed(2)} s` },
        { what: "against the workbench's own scripts being loaded", value: ratio(start.usable / start.document) },
        ...(await largePlan(page, empty)),
        ...(await whatIf(asked, empty)),
        ...(await oneInput(written)),
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

interface Start {
  usable: number;
  document: number;
}

const paneOf = (page: Page): FrameLocator => page.frameLocator("iframe").first();

async function timeStart(page: Page, url: string): Promise<Start> {
  const start = performance.now();
  await page.goto(url, { waitUntil: "domcontentloaded" });
  const document = performance.now() - start;
  await paneOf(page).locator("#root button:enabled").first().waitFor({ state: "visible", timeout: 60_000 });
  return { usable: performance.now() - start, document };
}

/** Milliseconds from a change to the frame that shows it. */
interface Hand {
  key: number;
  scroll: number;
}

const middle = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** In the page itself: from the event until what follows from it is painted. */
async function handTimes(frame: Frame, { box, list }: { box: string; list: string }): Promise<Hand> {
  const times = { key: [] as number[], scroll: [] as number[] };
  for (let time = 0; time < TIMES; time++) {
    times.key.push(await timeKey(frame, box, String(time + 1)));
    times.scroll.push(await timeScroll(frame, list, (time + 1) * 300));
  }
  return { key: middle(times.key), scroll: middle(times.scroll) };
}

const PAINTED = `const painted = () => new Promise((done) => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => done(performance.now()); c.port2.postMessage(0); }));`;

/** Sets a box as typing does: React listens for the event. */
const timeKey = (frame: Frame, selector: string, text: string): Promise<number> =>
  frame.evaluate(`(async () => { ${PAINTED}
    const box = document.querySelector(${JSON.stringify(selector)});
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
    await painted();
    const start = performance.now();
    set.call(box, ${JSON.stringify(text)});
    box.dispatchEvent(new Event("input", { bubbles: true }));
    return (await painted()) - start; })()`);

const timeScroll = (frame: Frame, selector: string, to: number): Promise<number> =>
  frame.evaluate(`(async () => { ${PAINTED}
    await painted();
    const start = performance.now();
    document.querySelector(${JSON.stringify(selector)}).scrollTop = ${to};
    return (await painted()) - start; })()`);

const timeClick = (frame: Frame, selector: string): Promise<number> =>
  frame.evaluate(`(async () => { ${PAINTED}
    await painted();
    const start = performance.now();
    document.querySelector(${JSON.stringify(selector)}).click();
    return (await painted()) - start; })()`);

/** Groups as a person gets many of them: pasted. */
async function paste(page: Page, count: number): Promise<void> {
  const rows = Array.from(
    { length: count },
    (_, at) => `Kelompok ${at + 1}\t${100 + at}\t1.000.000\t12\tDesa ${at % 40}`,
  );
  await paneOf(page).getByRole("button", { name: "Tempel daftar" }).click();
  await paneOf(page)
    .getByLabel("Daftar yang ditempel")
    .fill(["Nama\tOrang\tDasar\tBulan\tDesa", ...rows].join("\n"));
  await paneOf(page)
    .getByRole("button", { name: `Tambahkan ${count} kelompok` })
    .click({ timeout: 60_000 });
}

async function startOwn(page: Page): Promise<void> {
  await paneOf(page)
    .getByRole("button", { name: /Daerah saya sendiri/ })
    .click();
  await page.keyboard.type("Kabupaten Uji");
  await page.keyboard.press("Enter");
}

async function largePlan(page: Page, empty: Hand): Promise<Figure[]> {
  await startOwn(page);
  await paste(page, MANY);
  const frame = (await (await page.locator("iframe").first().elementHandle())!.contentFrame())!;
  await paneOf(page).locator("[data-row-toggle]").nth(2).click();
  await paneOf(page).getByLabel("Orang", { exact: true }).waitFor();
  const open = await frame.locator("[data-row-toggle][aria-expanded=true]").getAttribute("data-row-toggle");
  const fieldName = `input[name="${open}.people"]`;
  const list = "main";
  const times: Record<string, number[]> = { key: [], scroll: [], tab: [], search: [] };
  for (let time = 0; time < TIMES; time++) {
    times.key!.push(await timeKey(frame, fieldName, String(500 + time)));
    times.scroll!.push(await timeScroll(frame, list, (time + 1) * 300));
    times.search!.push(await timeKey(frame, "main input[type=search]", time % 2 ? "" : "kelompok 12"));
  }
  for (let time = 0; time < TIMES; time++) {
    times.tab!.push(await timeClick(frame, time % 2 ? "#task-compose" : "#task-funds"));
  }
  await frame.locator("#task-compose").click();
  const figure = (what: string, of: string, against: number): Figure => ({
    what,
    value: `${middle(times[of]!).toFixed(0)} ms, ${ratio(middle(times[of]!) / against)} an empty page`,
  });
  return [
    figure(`one key in a field of a plan of ${MANY} groups`, "key", empty.key),
    figure(`a tab changed, ${MANY} groups`, "tab", empty.key),
    figure(`the list of ${MANY} groups scrolled`, "scroll", empty.scroll),
    figure(`the list of ${MANY} groups searched`, "search", empty.key),
  ];
}

/** "Bagaimana jika": a key in the box of a change that concerns every group, until cost, people and lack are shown anew. */
async function whatIf(page: Page, empty: Hand): Promise<Figure[]> {
  await startOwn(page);
  await paste(page, WRITTEN);
  const frame = (await (await page.locator("iframe").first().elementHandle())!.contentFrame())!;
  await frame.locator("#task-whatif").click();
  await paneOf(page).getByRole("button", { name: "Tambah perubahan" }).click();
  const box = 'input[name="try.1"]';
  await frame.locator(box).waitFor();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await timeKey(frame, box, String(50 + time)));
  const shown = await frame.locator("main").innerText();
  if (!shown.includes(`× ${50 + TIMES - 1}%`)) throw new Error("The change does not follow its box");
  const took = middle(times);
  return [
    {
      what: `what if: one key until the figures of ${WRITTEN} groups follow`,
      value: `${took.toFixed(0)} ms, ${ratio(took / empty.key)} an empty page`,
      within: took < MOST_ASKED,
    },
  ];
}

/** From the typed input to a workbook that has followed, in the workbench. */
async function oneInput(page: Page): Promise<Figure[]> {
  await startOwn(page);
  await paste(page, WRITTEN);
  await paneOf(page).getByRole("button", { name: "Tulis ke buku kerja" }).click();
  await paneOf(page).getByText("Sama dengan buku kerja").waitFor({ timeout: 300_000 });
  const seconds = await page.evaluate(async () => {
    const { workbench } = window;
    await workbench.settled();
    const cells = workbench.readAll("Kelompok", "A1:Z60");
    const row = cells.findIndex((line) => line.includes("Kelompok 3"));
    const header = cells.findIndex((line) => line.includes("Orang"));
    const a1 = `${String.fromCharCode(65 + cells[header]!.indexOf("Orang"))}${row + 1}`;
    const times: number[] = [];
    for (let time = 0; time < 5; time++) {
      const start = performance.now();
      workbench.type("Kelompok", a1, 700 + time);
      await workbench.spreadsheet.settled();
      times.push((performance.now() - start) / 1000);
      // The work is kept, and the pane has read it, before the next input.
      await workbench.settled();
    }
    return times.sort((a, b) => a - b)[2]!;
  });
  return [
    {
      what: `one input changed in a book of ${WRITTEN} groups, until every formula has followed (goal ${GOAL} s)`,
      value: `${seconds.toFixed(2)} s, ${ratio(seconds / GOAL)} the goal`,
    },
  ];
}
