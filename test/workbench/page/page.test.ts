import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type {} from "../../../src/workbench/page/workbenchApi";
import { isReady, openStage, paneOf, settled, type Stage } from "./openPage";

/** What the fixture's pane notes down. */
interface FixtureWindow {
  fixture: { ready: Promise<void>; info: { host: string }; changes: { address: string; source: string }[] };
  fixtureCalls: Record<string, number>;
}

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = stage.page;
});

afterAll(() => stage.close());

beforeEach(() => stage.begin());

afterEach(() => expect(stage.problems).toEqual([]));

const read = (a1: string, sheet = "Sheet1") =>
  page.evaluate(([name, address]) => window.workbench.read(name!, address!), [sheet, a1]);

const type = (a1: string, value: string | number) =>
  page.evaluate(([address, typed]) => window.workbench.type("Sheet1", address as string, typed!), [a1, value]);

describe("the conversation with the genuine Office.js", () => {
  it("greets the pane as Excel, in the page's language, with the sets it announces", async () => {
    const pane = paneOf(page);
    const facts = await pane.evaluate(async () => {
      const { fixture } = window as unknown as FixtureWindow;
      await fixture.ready;
      const { requirements, displayLanguage, platform } = Office.context;
      const has = (name: string, version: string) => requirements.isSetSupported(name, version);
      return {
        host: fixture.info.host,
        displayLanguage,
        platform,
        sets: [has("ExcelApi", "1.19"), has("ExcelApi", "1.20"), has("SharedRuntime", "1.1")],
      };
    });
    expect(facts).toEqual({
      host: "Excel",
      displayLanguage: "id-ID",
      platform: "OfficeOnline",
      sets: [true, false, true],
    });
  });

  it("carries a batch to the sheet and back", async () => {
    const values = await paneOf(page).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
        range.formulas = [
          [1, 2],
          ["=B2+C2", "teks"],
        ];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([
      [1, 2],
      [3, "teks"],
    ]);
    await settled(page);
    expect(await read("B3")).toBe(3);
  });

  it("carries an error back as Excel's own", async () => {
    const code = await paneOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("tidak ada").load("name");
        await context.sync();
      }).catch((error: { code: string }) => error.code),
    );
    expect(code).toBe("ItemNotFound");
  });

  it("tells the pane of a typed edit, once and as the user's", async () => {
    await paneOf(page).evaluate(() => (window as unknown as FixtureWindow).fixture.ready);
    await type("B5", "12,5");
    await settled(page);
    const changes = () => paneOf(page).evaluate(() => (window as unknown as FixtureWindow).fixture.changes);
    await expect.poll(changes).toMatchObject([{ address: "B5", source: "Local" }]);
    expect(await read("B5")).toBe(12.5);
  });

  it("tells the pane what a person types on the keyboard, and refuses batches meanwhile as Excel does", async () => {
    await paneOf(page).evaluate(() => (window as unknown as FixtureWindow).fixture.ready);
    await page.evaluate(() => window.workbench.select("Sheet1", "B2"));
    await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 100 } });
    await page.evaluate(() => window.workbench.select("Sheet1", "B2"));
    await page.keyboard.type("7,25");
    const code = await paneOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
        return "written";
      }).catch((error: { code: string }) => error.code),
    );
    expect(code).toBe("InvalidOperationInCellEditMode");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await read("B2")).toBe(7.25);
    const changes = () => paneOf(page).evaluate(() => (window as unknown as FixtureWindow).fixture.changes);
    await expect.poll(changes).toMatchObject([{ address: "B2", source: "Local" }]);
  });

  it("keeps the document settings of the add-in in the workbook", async () => {
    await paneOf(page).evaluate(
      () =>
        new Promise<void>((resolve) => {
          Office.context.document.settings.set("tampilan", { halaman: 2 });
          Office.context.document.settings.saveAsync(() => resolve());
        }),
    );
    await settled(page);
    await page.reload();
    await isReady(page);
    expect(await paneOf(page).evaluate(() => Office.context.document.settings.get("tampilan") as unknown)).toEqual({
      halaman: 2,
    });
  });
});

describe("custom functions in cells", () => {
  it("calculate through Microsoft's runtime, also inside native formulas", async () => {
    await type("A1", "=CONTOH.KALI(6,7)+SUM(1,2)");
    await settled(page);
    expect(await read("A1")).toBe(45);
  });

  it("answer 5,000 calls, and none stays busy", async () => {
    await page.evaluate(() => {
      const { spreadsheet } = window.workbench;
      const cells = Array.from({ length: 5000 }, (_each, row) => [`=CONTOH.KALI(${row + 1},2)`]);
      const rect = { row: 0, column: 0, rows: 5000, columns: 1 };
      spreadsheet.write([{ sheetId: spreadsheet.activeSheetId(), rect, cells }]);
    });
    await settled(page);
    const sum = await page.evaluate(() =>
      window.workbench.readAll("Sheet1", "A1:A5000").reduce((total, [value]) => total + Number(value), 0),
    );
    expect(sum).toBe(5000 * 5001);
    const calls = await paneOf(page).evaluate(() => (window as unknown as FixtureWindow).fixtureCalls.KALI);
    expect(calls).toBe(5000);
  });

  it("show on a card why a cell has an error", async () => {
    await type("C4", '=CONTOH.TOLAK("Program tidak dikenal.")');
    await settled(page);
    expect(await read("C4")).toMatchObject({ error: "#VALUE!" });
    await page.evaluate(() => window.workbench.select("Sheet1", "C4"));
    const card = page.locator(".error-card");
    await card.waitFor();
    expect(await card.innerText()).toContain("Program tidak dikenal.");
    await page.evaluate(() => window.workbench.select("Sheet1", "A1"));
    await card.waitFor({ state: "detached" });
  });

  it("calculate on after the pane was reloaded", async () => {
    await page.click('[data-own="reload-pane"]');
    await page.waitForSelector('.pane-place[data-pane="ready"]');
    await type("A1", "=CONTOH.KALI(3,4)");
    await settled(page);
    expect(await read("A1")).toBe(12);
  });

  it("get from the next runtime the answers that the last one owed", async () => {
    await page.evaluate(() => {
      window.workbench.type("Sheet1", "A1", "=CONTOH.KALI(3,4)");
      document.querySelector<HTMLElement>('[data-own="reload-pane"]')?.click();
      window.workbench.type("Sheet1", "A2", "=CONTOH.KALI(A1,2)");
    });
    await settled(page);
    expect([await read("A1"), await read("A2")]).toEqual([12, 24]);
    await page.waitForSelector('.pane-place[data-pane="ready"]');
  });

  it("calculate while the pane is closed", async () => {
    await page.click('[data-own="close-pane"]');
    await type("A1", "=CONTOH.KALI(3,5)");
    await settled(page);
    expect(await read("A1")).toBe(15);
  });
});

describe("the ribbon", () => {
  it("shows the manifest's buttons in the page's language", async () => {
    const labels = await page.locator("[data-command]").allInnerTexts();
    expect(labels).toEqual(["Buka panel", "Cap sel", "Belum ditulis"]);
  });

  it("runs a command in the pane's runtime", async () => {
    await page.evaluate(() => window.workbench.select("Sheet1", "D3"));
    await page.click('[data-command="Button.Stamp"]');
    await expect.poll(() => read("D3")).toBe("CAP");
  });

  it("says when the add-in has no such command", async () => {
    await page.click('[data-command="Button.Missing"]');
    const notice = page.locator("[data-notice]");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("Belum ditulis");
  });

  it("opens a closed pane again, without loading it anew", async () => {
    await paneOf(page).evaluate(() => void (document.body.dataset.mark = "same"));
    await page.click('[data-own="close-pane"]');
    expect(await page.locator(".pane-dock").isVisible()).toBe(false);
    await page.click('[data-command="Button.Show"]');
    expect(await page.locator(".pane-dock").isVisible()).toBe(true);
    expect(await paneOf(page).evaluate(() => document.body.dataset.mark)).toBe("same");
  });
});

describe("typing in the grid", () => {
  const typeOnKeyboard = async (a1: string, text: string) => {
    await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 200 } });
    await page.evaluate((address) => window.workbench.select("Sheet1", address), a1);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await settled(page);
  };

  it("reads numbers, percentages, dates and formulas the Indonesian way", async () => {
    await typeOnKeyboard("A1", "1.234.567,5");
    await typeOnKeyboard("A2", "0,24%");
    await typeOnKeyboard("A3", "1/4/2025");
    await typeOnKeyboard("A4", "=SUM(1,5;A1)");
    await typeOnKeyboard("A5", "=CONTOH.KALI(2,3)");
    await typeOnKeyboard("A6", "1.5");
    expect(await page.evaluate(() => window.workbench.readAll("Sheet1", "A1:A6").flat())).toEqual([
      1234567.5,
      0.0024,
      45748,
      1234569,
      6,
      "1.5",
    ]);
    expect(await page.evaluate(() => window.workbench.text("Sheet1", "A1"))).toBe("1.234.567,50");
  });

  it("shows a number the Indonesian way for another edit", async () => {
    await typeOnKeyboard("A1", "7,25");
    await page.evaluate(() => window.workbench.select("Sheet1", "A1"));
    await page.keyboard.press("F2");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await read("A1")).toBe(7.255);
  });

  it("leaves a value as it is when an edit ends without a change", async () => {
    await typeOnKeyboard("A1", "12,5%");
    await typeOnKeyboard("A2", "1/4/2025");
    await typeOnKeyboard("A3", "1234567,25");
    await typeOnKeyboard("A4", "Rp16.800");
    const before = await page.evaluate(() => window.workbench.readAll("Sheet1", "A1:A4").flat());
    expect(before).toEqual([0.125, 45748, 1234567.25, 16800]);
    for (const address of ["A1", "A2", "A3", "A4"]) {
      await page.evaluate((each) => window.workbench.select("Sheet1", each), address);
      await page.keyboard.press("F2");
      await page.keyboard.press("Enter");
      await settled(page);
    }
    expect(await page.evaluate(() => window.workbench.readAll("Sheet1", "A1:A4").flat())).toEqual(before);
  });
});

describe("a protected sheet", () => {
  it("says in words why typing was refused", async () => {
    await page.evaluate(() => {
      const { spreadsheet } = window.workbench;
      spreadsheet.protect(spreadsheet.activeSheetId());
    });
    await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 100 } });
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    const notice = page.locator('[data-notice="warning"]');
    await notice.waitFor();
    expect(await notice.innerText()).toContain("lembar dilindungi");
  });
});

describe("work in the workbook", () => {
  it("survives a reload: values, formulas, sheets and what functions gave", async () => {
    await type("A1", 20);
    await type("A2", "=A1*2");
    await type("A3", "=CONTOH.KALI(A1,3)");
    await page.evaluate(() => {
      const { spreadsheet } = window.workbench;
      spreadsheet.activateSheet(spreadsheet.addSheet("Kedua"));
    });
    await settled(page);
    await page.waitForSelector('[data-save="saved"]');
    await page.reload();
    await isReady(page);
    await settled(page);
    expect(await page.evaluate(() => window.workbench.sheets())).toEqual(["Sheet1", "Kedua"]);
    expect(await page.evaluate(() => window.workbench.spreadsheet.selection().sheetId)).toBe(
      await page.evaluate(() => window.workbench.spreadsheet.sheets()[1]?.id),
    );
    expect([await read("A1"), await read("A2"), await read("A3")]).toEqual([20, 40, 60]);
    await type("A1", 21);
    await settled(page);
    expect([await read("A2"), await read("A3")]).toEqual([42, 63]);
  });

  it("is discarded only after a question, and then for good", async () => {
    await type("A1", 20);
    await settled(page);
    const discard = async () => {
      await page.click('[data-menu="file"]');
      await page.getByRole("menuitem", { name: "Buang pekerjaan tersimpan" }).click();
    };
    await discard();
    await page.getByRole("button", { name: "Batal" }).click();
    expect(await read("A1")).toBe(20);
    await discard();
    await page.locator('[data-answer="confirm"]').click();
    await expect.poll(() => read("A1")).toBe(null);
    await page.waitForSelector('.pane-place[data-pane="ready"]');
    await page.reload();
    await isReady(page);
    expect(await read("A1")).toBe(null);
  });

  it("that cannot be opened is put aside, not lost, and said so", async () => {
    await type("A1", 20);
    await settled(page);
    const changeRecord = (key: string, change: "damage" | "read") =>
      page.evaluate(
        ([name, what]) =>
          new Promise<unknown>((resolve, reject) => {
            const opening = indexedDB.open("workbench");
            opening.onerror = () => reject(opening.error!);
            opening.onsuccess = () => {
              const store = opening.result.transaction("work", "readwrite").objectStore("work");
              const reading = store.get(name!);
              reading.onsuccess = () => {
                const record = reading.result as { workbook: { spreadsheet: unknown } } | undefined;
                if (record && what === "damage") {
                  record.workbook.spreadsheet = "damaged";
                  store.put(record, name);
                }
                opening.result.close();
                resolve(record?.workbook.spreadsheet);
              };
            };
          }),
        [key, change],
      );
    await changeRecord("current", "damage");
    await page.reload();
    await isReady(page);
    expect(await page.locator('[data-notice="error"]').innerText()).toContain("tidak dapat dibuka");
    expect(await read("A1")).toBe(null);
    expect(await changeRecord("damaged", "read")).toBe("damaged");
    await type("A1", 21);
    await settled(page);
    expect(await read("A1")).toBe(21);
  });

  it("is not overwritten by a second tab", async () => {
    await type("A1", 20);
    await settled(page);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await isReady(second);
    expect(await second.locator('[data-notice="warning"]').innerText()).toContain("tab lain");
    await second.evaluate(() => window.workbench.type("Sheet1", "A1", 99));
    await settled(second);
    await second.close();
    await page.reload();
    await isReady(page);
    expect(await read("A1")).toBe(20);
  });

  it("makes way for a sample sheet of the add-in's functions", async () => {
    await page.click('[data-menu="file"]');
    await page.getByRole("menuitem", { name: "Contoh lembar fungsi" }).click();
    await page.locator('[data-answer="confirm"]').click();
    await expect.poll(() => page.evaluate(() => window.workbench.sheets())).toEqual(["Contoh fungsi"]);
    expect(await read("A2", "Contoh fungsi")).toBe("CONTOH.KALI");
  });
});

describe("language and theme", () => {
  it("turns page, grid and pane to English, and keeps the work", async () => {
    await type("A1", "1,5");
    await settled(page);
    await page.click('[data-menu="language"]');
    await Promise.all([page.waitForEvent("load"), page.getByRole("menuitemradio", { name: "English" }).click()]);
    await isReady(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("[data-command]").allInnerTexts()).toEqual(["Open pane", "Stamp cell", "Not written"]);
    expect(await paneOf(page).evaluate(() => Office.context.displayLanguage)).toBe("en-US");
    expect(await read("A1")).toBe(1.5);
    await type("A2", "1.5");
    expect(await read("A2")).toBe(1.5);
  });

  it("passes the theme to the pane as Excel for Windows does", async () => {
    await page.click('[data-menu="theme"]');
    await page.getByRole("menuitemradio", { name: "Gelap" }).click();
    const background = () =>
      page.evaluate(() => {
        const pane = window.workbench.paneWindow() as (Window & { Office?: typeof Office }) | null;
        return pane?.Office?.context?.officeTheme?.bodyBackgroundColor ?? null;
      });
    await expect.poll(background).toBe("#1F1F1F");
    await page.waitForSelector('.pane-place[data-pane="ready"]');
  });

  it("answers the pane's question for high contrast as the system would", async () => {
    const asked = () =>
      page.evaluate(() => {
        const pane = window.workbench.paneWindow();
        const list = pane?.matchMedia("(forced-colors: active)");
        list?.addEventListener("change", () => {});
        return [list?.matches, pane?.matchMedia("(forced-colors: none)").matches];
      });
    expect(await asked()).toEqual([false, true]);
    await page.click('[data-menu="theme"]');
    await page.getByRole("menuitemradio", { name: "Kontras tinggi" }).click();
    await expect.poll(asked).toEqual([true, true]);
    await page.waitForSelector('.pane-place[data-pane="ready"]');
  });
});

describe("the pane's place", () => {
  const width = async () => Math.round((await page.locator(".pane-dock").boundingBox())?.width ?? 0);

  it("is resized by keyboard and by mouse, within its bounds, and remembered", async () => {
    const splitter = page.getByRole("separator", { name: "Lebar panel" });
    await splitter.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(width).toBe(376);
    await page.keyboard.press("End");
    await expect.poll(width).toBe(640);
    const box = (await splitter.boundingBox())!;
    await page.mouse.move(box.x + 2, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 202, box.y + 100, { steps: 4 });
    await page.mouse.move(box.x + 152, box.y + 100, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.abs((await width()) - 490)).toBeLessThanOrEqual(2);
    const chosen = await width();
    await page.reload();
    await isReady(page);
    expect(await width()).toBe(chosen);
  });

  it("hands the focus on where Tab leaves the pane", async () => {
    await paneOf(page).focus("#last");
    await page.keyboard.press("Shift+Tab");
    expect(await paneOf(page).evaluate(() => document.activeElement?.id)).toBe("first");
    await page.keyboard.press("Shift+Tab");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-own") === "close-pane");
  });
});

describe("accessibility", () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

  it.each(["light", "dark", "contrast"])("has no violation in our own parts (%s)", async (theme) => {
    await page.evaluate((name) => {
      localStorage.setItem("workbench.preferences", JSON.stringify({ theme: name }));
    }, theme);
    await page.reload();
    await isReady(page);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      // Univer's grid and the add-in's page are not ours; the focus sentinels are how Fluent keeps focus in a menu.
      const own = { exclude: [[".grid-place"], [".pane-frame"], ["[data-tabster-dummy]"]] };
      const { violations: found } = await (window as unknown as { axe: typeof Axe }).axe.run(own);
      return found.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" | ")}`);
    });
    expect(violations).toEqual([]);
  });
});
