/**
 * Pane and workbook as one: what is changed on any sheet is followed in the pane, what the pane lists leads to the cell,
 * and a book opened again is known whole, revision and account codes included. The production bundle, in a browser.
 */
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type {} from "../../src/workbench/page/workbenchApi";
import { isReady, openStage, settled, type Stage } from "../workbench/page/openPage";

let stage: Stage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  stage = await openStage(path.join(process.cwd(), "dist"));
  page = stage.page;
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.begin();
  pane = page.frameLocator("iframe").first();
});
afterEach(() => expect(stage.problems).toEqual([]));

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const goTo = (name: string) => pane.getByRole("tab", { name }).click();
const type = (sheet: string, a1: string, value: string | number) =>
  page.evaluate(([s, a, v]) => window.workbench.type(s as string, a as string, v!), [sheet, a1, value]);
const rows = (sheet: string) => page.evaluate((name) => window.workbench.readAll(name, "A1:Z60"), sheet);
const activeSheet = () =>
  page.evaluate(() => {
    const { spreadsheet } = window.workbench;
    return spreadsheet.sheets().find(({ id }) => id === spreadsheet.activeSheetId())?.name;
  });

/** The cell so many rows below and columns beside a label. */
async function beside(sheet: string, label: string, down: number, right: number): Promise<string> {
  const cells = await rows(sheet);
  const row = cells.findIndex((line) => line.includes(label));
  expect(row, `"${label}" on ${sheet}`).toBeGreaterThanOrEqual(0);
  return `${String.fromCharCode(65 + cells[row]!.indexOf(label) + right)}${row + down + 1}`;
}

async function openBlitar(): Promise<void> {
  await press(/Dari contoh daerah/);
  await press(/Kabupaten Blitar 2025/);
}

async function write(): Promise<void> {
  await press("Tulis ke buku kerja");
  await pane.getByText(/^Tertulis: /).waitFor();
  await settled(page);
}

async function addScenario(): Promise<void> {
  await goTo("Skenario");
  await press("Tambah skenario");
  await pane.getByRole("textbox", { name: "Nama skenario" }).fill("Tujuh ribu");
  await press("Tambah perubahan");
  await pane.getByRole("textbox", { name: "Menjadi" }).fill("7.000");
}

it("a ceiling changed on Dana, and the scenario chosen on Baca dulu, arrive in the pane", async () => {
  await openBlitar();
  await addScenario();
  await write();
  await type("Dana", await beside("Dana", "Pagu (Rp)", 1, 0), 1_000_000_000);
  await settled(page);
  await goTo("Dana");
  await pane.getByText("sisa Rp86.298.400").waitFor();
  await type("Baca dulu", await beside("Baca dulu", "Skenario aktif", 0, 1), "Tujuh ribu");
  await settled(page);
  await pane.getByText("kurang Rp58.400.000", { exact: true }).waitFor();
  await pane.getByRole("region", { name: "Hasil" }).getByText("Rp1.058.400.000").waitFor();
});

it("a check that fails is listed in the pane and leads to its cell", async () => {
  await openBlitar();
  await goTo("Dana");
  await press(/DBHCHT Kabupaten Blitar/);
  await pane.getByRole("textbox", { name: "Pagu 2025 (Rp)" }).fill("900.000.000");
  await write();
  await goTo("Bagikan");
  await pane.getByText("Salah", { exact: true }).waitFor();
  await press(/Kekurangan pagu.*Buka Dana/);
  await expect.poll(activeSheet).toBe("Dana");
});

it("a revision and its account codes are there again when the workbook is opened again", async () => {
  await openBlitar();
  await goTo("Bagikan");
  await pane.getByRole("textbox", { name: "Dokumen yang ditetapkan" }).fill("DPA 2025");
  await press("Mulai perubahan");
  await goTo("Susun");
  await press(/^Petani dan buruh tembakau/);
  await pane.getByRole("textbox", { name: "Orang", exact: true }).fill("6.700");
  await press(/^Pakai rekening non-ASN/);
  await write();
  await page.reload();
  await isReady(page);
  await settled(page);
  pane = page.frameLocator("iframe").first();
  await pane.getByText("Sama dengan buku kerja").waitFor();
  await goTo("Bagikan");
  await pane.getByText("Perubahan terhadap DPA 2025").waitFor();
  await pane.getByText("+99.338.400").first().waitFor();
  expect(await pane.getByText(/^Kode rekening .* belum diketahui/).count()).toBe(0);
});

it("a book written in English is met in English", async () => {
  await openBlitar();
  await press(/^EN/);
  await press("Write to workbook");
  await pane.getByText(/^Written: /).waitFor();
  await settled(page);
  await page.reload();
  await isReady(page);
  await settled(page);
  pane = page.frameLocator("iframe").first();
  await pane.getByText("Same as the workbook").waitFor();
  await pane.getByText("Rp913,701,600").first().waitFor();
  // Cells speak the pane's language: they live in its page.
  await type("Sheet1", "A1", '=JAMSOS.JELASKAN("JKK+JKM",,"2025-04","BPU")');
  await settled(page);
  const said = (await rows("Sheet1")).flat().join(" ");
  expect(said).toMatch(/\bmonth\b/);
  expect(said).not.toMatch(/sebulan/);
});
