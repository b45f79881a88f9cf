/** What a person sees of the grid: numbers that do not fit, errors explained, arguments while typing, commands that never end. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type {} from "../../../src/workbench/page/workbenchApi";
import { openStage, paneOf, settled, type Stage } from "./openPage";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => stage.begin());
afterEach(() => expect(stage.problems).toEqual([]));

const type = async (a1: string, value: string | number) => {
  await stage.page.evaluate(([at, typed]) => window.workbench.type("Sheet1", at as string, typed!), [a1, value]);
  await settled(stage.page);
};

/** The text the grid draws in a cell of the first column. */
const drawn = (row: number) =>
  stage.page.evaluate((index) => {
    type Grid = { kernel: { sheet(id: string): { getCell(row: number, column: number): { v?: unknown } | null } } };
    const { spreadsheet } = window.workbench;
    const { kernel } = spreadsheet as unknown as Grid;
    return kernel.sheet(spreadsheet.activeSheetId()).getCell(index, 0)?.v;
  }, row);

describe("a number too wide for its column", () => {
  it("is ####, never a part of itself, and whole again in a wider column", async () => {
    await type("A1", 1_234_567_890);
    await type("A2", 913_701);
    await type("A3", "1,23456789012");
    const format = (pattern: string) =>
      stage.page.evaluate((numberFormat) => {
        const { spreadsheet } = window.workbench;
        const rect = { row: 0, column: 0, rows: 1, columns: 1 };
        spreadsheet.write([{ sheetId: spreadsheet.activeSheetId(), rect, numberFormats: [[numberFormat]] }]);
      }, pattern);
    await format("#,##0");
    expect(await drawn(0)).toMatch(/^#+$/);
    expect(await drawn(1)).toBe("913701");
    expect(await drawn(2)).toMatch(/^1,2345\d*$/);
    await stage.page.evaluate(() => {
      const { spreadsheet } = window.workbench;
      spreadsheet.setColumnWidth(spreadsheet.activeSheetId(), 0, 1, 120);
    });
    expect(await drawn(0)).toBe("1.234.567.890");
    expect(await stage.page.evaluate(() => window.workbench.read("Sheet1", "A1"))).toBe(1_234_567_890);
  });
});

it("a cell that names no font is drawn in the letters its row and column are measured with", async () => {
  await type("A1", 2_430_354_000);
  const room = await stage.page.evaluate(() => {
    const { spreadsheet } = window.workbench;
    const id = spreadsheet.activeSheetId();
    spreadsheet.write([
      {
        sheetId: id,
        rect: { row: 0, column: 0, rows: 1, columns: 1 },
        numberFormats: [["#,##0"]],
        style: { bold: true },
      },
    ]);
    const ruler = document.createElement("canvas").getContext("2d")!;
    ruler.font = "bold 11pt Calibri, Carlito, Arial, sans-serif";
    const points = (Math.ceil(ruler.measureText("2.430.354.000").width) + 5) * 0.75;
    spreadsheet.setColumnWidth(id, 0, 1, points);
    return points;
  });
  expect(room).toBeGreaterThan(45);
  expect(await drawn(0)).toBe("2.430.354.000");
});

describe("a custom function", () => {
  it("says on hovering why it refused", async () => {
    await type("B3", '=CONTOH.TOLAK("Program tidak dikenal.")');
    await stage.page.evaluate(() => window.workbench.select("Sheet1", "D8"));
    const grid = stage.page.locator("canvas[id^=univer-sheet-main]");
    // In the middle of B3: row numbers 46 wide, columns 64, rows 20.
    await grid.hover({ position: { x: 46 + 64 + 20, y: 20 + 2 * 20 + 8 } });
    await grid.hover({ position: { x: 46 + 64 + 32, y: 20 + 2 * 20 + 10 } });
    await stage.page.getByText("Program tidak dikenal.").waitFor();
  });

  it("shows its arguments while it is typed, the current one marked", async () => {
    await stage.page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 200 } });
    await stage.page.keyboard.type("=CONTOH.KALI(");
    const hint = stage.page.locator("div:has(> span:text-is('CONTOH.KALI('))").last();
    await hint.waitFor();
    const marked = () => hint.locator(".univer-text-primary-500").allInnerTexts();
    const names = (await hint.innerText()).replace(/^CONTOH\.KALI\(|\)$/g, "").split(",");
    expect(names.length).toBe(2);
    await expect.poll(marked).toEqual([names[0]]);
    await stage.page.keyboard.type("6,");
    await expect.poll(marked).toEqual([names[1]]);
    await stage.page.keyboard.press("Escape");
    await stage.page.keyboard.press("Escape");
  });
});

it("a command that never says it is done does not stay in the status line", async () => {
  await paneOf(stage.page).evaluate(() => Office.actions.associate("stampActiveCell", () => undefined));
  await stage.page.evaluate(() => {
    const { setTimeout } = window;
    // A minute of patience in the time of a test.
    window.setTimeout = ((run: () => void, wait?: number) =>
      setTimeout(run, wait === 60_000 ? 300 : wait)) as typeof window.setTimeout;
  });
  await stage.page.click('[data-command="Button.Stamp"]');
  await stage.page.getByText("Menjalankan “Cap sel”…").waitFor();
  await stage.page.locator("[data-notice]").waitFor();
  expect(await stage.page.locator("[data-notice]").innerText()).toContain("belum melaporkan selesai");
  expect(await stage.page.locator(".status-doing").innerText()).toBe("Siap");
});

it("frozen columns leave half of the grid to the others in a small window, and come back in a large one", async () => {
  /** What stays in view on screen, and what the workbook says. */
  const frozen = () =>
    stage.page.evaluate(() => {
      type Grid = { kernel: { sheet(id: string): { getFreeze(): { xSplit: number; ySplit: number } } } };
      const { spreadsheet } = window.workbench;
      const id = spreadsheet.activeSheetId();
      const { xSplit, ySplit } = (spreadsheet as unknown as Grid).kernel.sheet(id).getFreeze();
      return { shown: [ySplit, xSplit], said: Object.values(spreadsheet.frozen(id)) };
    });
  await stage.page.evaluate(() => {
    const { spreadsheet } = window.workbench;
    spreadsheet.freeze(spreadsheet.activeSheetId(), 12, 6);
  });
  await stage.page.setViewportSize({ width: 800, height: 500 });
  await expect.poll(async () => (await frozen()).shown[0]).toBe(0);
  const { shown, said } = await frozen();
  expect(shown[1]).toBeLessThan(6);
  expect(said).toEqual([12, 6]);
  await stage.page.setViewportSize({ width: 1800, height: 1000 });
  await expect.poll(async () => (await frozen()).shown).toEqual([12, 6]);
  await stage.page.evaluate(() => {
    const { spreadsheet } = window.workbench;
    spreadsheet.freeze(spreadsheet.activeSheetId(), 0, 0);
  });
  await stage.page.setViewportSize({ width: 1280, height: 760 });
});

describe("high contrast", () => {
  it("reaches the headings and bars of the grid: white lines on black", async () => {
    /** Red of a point between the first two column headings, and of one beside their letters. */
    const headings = () =>
      stage.page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main]")!;
        const ratio = canvas.width / canvas.getBoundingClientRect().width;
        const red = (from: number, to: number) => {
          const { data } = canvas.getContext("2d")!.getImageData(from * ratio, 10 * ratio, (to - from) * ratio, 1);
          return Array.from({ length: data.length / 4 }, (_, point) => data[point * 4]!);
        };
        return { line: Math.max(...red(46 + 64 - 3, 46 + 64 + 3)), face: Math.max(...red(46 + 6, 46 + 16)) };
      });
    await stage.page.evaluate(() => window.workbench.select("Sheet1", "D8"));
    await stage.page.getByRole("button", { name: "Tema" }).click();
    await stage.page.getByRole("menuitemradio", { name: "Kontras tinggi" }).click();
    await expect.poll(headings).toMatchObject({ line: expect.toSatisfy((red: number) => red > 200) });
    expect((await headings()).face).toBeLessThan(40);
    const bar = stage.page.locator('[data-u-comp="formula-bar"]').first();
    const looks = await bar.evaluate((part) => {
      const { backgroundColor, borderBottomColor } = getComputedStyle(part);
      return [backgroundColor, borderBottomColor];
    });
    expect(looks).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  });
});

it("undo and redo of a sheet that an add-in made leave another one in front, and can go on", async () => {
  const seen = await stage.page.evaluate(() => {
    const { spreadsheet } = window.workbench;
    const front = spreadsheet.activeSheetId();
    const cells = (value: number) => [
      { sheetId: front, rect: { row: 0, column: 0, rows: 1, columns: 1 }, cells: [[value]] },
    ];
    const state = () => [
      ...window.workbench.sheets(),
      spreadsheet.activeSheetId() === front,
      window.workbench.read("Sheet1", "A1"),
    ];
    spreadsheet.write(cells(1));
    spreadsheet.transaction(() => {
      spreadsheet.write(cells(2));
      spreadsheet.addSheet("Jejak");
    });
    return ["undo", "redo", "undo", "redo"].map((way) => {
      if (way === "undo") spreadsheet.undo();
      else spreadsheet.redo();
      return state();
    });
  });
  const [before, after] = [
    ["Sheet1", true, 1],
    ["Sheet1", "Jejak", true, 2],
  ];
  expect(seen).toEqual([before, after, before, after]);
});

it("a sheet in front that undo takes away makes way for another one", async () => {
  const seen = await stage.page.evaluate(() => {
    const { spreadsheet } = window.workbench;
    const front = spreadsheet.activeSheetId();
    const cells = (value: number) => [
      { sheetId: front, rect: { row: 0, column: 0, rows: 1, columns: 1 }, cells: [[value]] },
    ];
    spreadsheet.write(cells(1));
    spreadsheet.transaction(() => {
      spreadsheet.write(cells(2));
      spreadsheet.activateSheet(spreadsheet.addSheet("Jejak"));
    });
    spreadsheet.undo();
    return [...window.workbench.sheets(), spreadsheet.activeSheetId() === front, window.workbench.read("Sheet1", "A1")];
  });
  expect(seen).toEqual(["Sheet1", true, 1]);
});
