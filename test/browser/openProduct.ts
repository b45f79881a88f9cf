import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type {} from "../../src/workbench/page/workbenchApi";
import { isReady, openStage, paneOf, settled, type Stage } from "../workbench/page/openPage";

/** The built add-in in the built workbench, and short ways to look at it. */
export interface Product {
  readonly page: Page;
  readonly pane: FrameLocator;
  press(name: string | RegExp): Promise<void>;
  /** What has the focus in the pane, as a screen reader would call it: keys are for whoever has it, so wait for it. */
  focused(): Promise<string>;
  /** Presses "Tulis ke buku kerja" and waits for what is said of this writing, not of the one before. */
  write(): Promise<void>;
  /** As a person types into a cell. */
  type(sheet: string, a1: string, value: string | number): Promise<void>;
  rows(sheet: string): Promise<unknown[][]>;
  activeSheet(): Promise<string | undefined>;
  /** Nothing calculates and the work is saved. */
  settled(): Promise<void>;
  /** The pane's own reload; what is pressed next meets the new page, never the old one in its last moments. */
  reloadPane(): Promise<void>;
  /** As when the browser is closed and the workbook opened again. */
  reopen(): Promise<void>;
}

/** Opens the product once for a file of tests and begins each test as on the first day; nothing may go wrong unseen. */
export function useProduct(): Product {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(path.join(process.cwd(), "dist"));
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.begin());
  afterEach(() => expect(stage.problems).toEqual([]));
  // Looked up anew at each use, so that a reloaded page has its pane again.
  const pane = () => stage.page.frameLocator("iframe").first();
  return {
    get page() {
      return stage.page;
    },
    get pane() {
      return pane();
    },
    press: (name) => pane().getByRole("button", { name }).first().click(),
    focused: () =>
      paneOf(stage.page).evaluate(() => {
        const active = document.activeElement as HTMLElement | null;
        if (!active || active === document.body || !document.hasFocus()) return "";
        const label = "labels" in active ? (active as HTMLInputElement).labels?.[0]?.textContent : null;
        return active.getAttribute("aria-label") ?? label ?? active.textContent ?? "";
      }),
    write: async () => {
      const said = pane().getByText(/^(Tertulis: |Buku kerja sudah memuat semuanya)/);
      if ((await said.count()) > 0) {
        await pane().getByRole("button", { name: "Tutup pesan" }).click();
        await said.waitFor({ state: "detached" });
      }
      await pane().getByRole("button", { name: "Tulis ke buku kerja", exact: true }).click();
      await said.waitFor({ timeout: 60_000 });
      await settled(stage.page);
    },
    type: (sheet, a1, value) =>
      stage.page.evaluate(([s, a, v]) => window.workbench.type(s as string, a as string, v!), [sheet, a1, value]),
    rows: (sheet) => stage.page.evaluate((name) => window.workbench.readAll(name, "A1:Z60"), sheet),
    activeSheet: () =>
      stage.page.evaluate(() => {
        const { spreadsheet } = window.workbench;
        return spreadsheet.sheets().find(({ id }) => id === spreadsheet.activeSheetId())?.name;
      }),
    settled: () => settled(stage.page),
    reloadPane: async () => {
      const old = paneOf(stage.page);
      await stage.page.locator('[data-own="reload-pane"]').click();
      await expect.poll(() => old.isDetached()).toBe(true);
    },
    reopen: async () => {
      await stage.page.reload();
      await isReady(stage.page);
      await settled(stage.page);
    },
  };
}
