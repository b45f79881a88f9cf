/**
 * The promise to a newcomer (issue 3): from an empty workbook to a first correct RKA in at most twelve clicks. Every
 * press of the pointer is counted by the pages themselves, wherever it falls; typing and Enter are free, as they are for
 * a person. Five minutes are not measured here: machines are no persons.
 */
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type {} from "../../src/workbench/page/workbenchApi";
import { openStage, paneOf, settled, type Stage } from "../workbench/page/openPage";

const MOST_CLICKS = 12;

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
  await pane.getByRole("button", { name: /Daerah saya sendiri/ }).waitFor();
  for (const where of [page.mainFrame(), paneOf(page)]) await where.evaluate(countPresses);
});
afterEach(() => expect(stage.problems).toEqual([]));

declare global {
  interface Window {
    presses?: number;
  }
}

function countPresses(): void {
  window.presses = 0;
  window.addEventListener("pointerdown", (event) => event.isTrusted && window.presses!++, { capture: true });
}

async function presses(): Promise<number> {
  const counted = await Promise.all(
    [page.mainFrame(), paneOf(page)].map((where) => where.evaluate(() => window.presses)),
  );
  return counted.reduce<number>((sum, count) => sum + count!, 0);
}

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const type = (text: string) => page.keyboard.type(text);

const rows = (sheet: string) => page.evaluate((name) => window.workbench.readAll(name, "A1:L60"), sheet);

const activeSheet = () =>
  page.evaluate(() => {
    const { spreadsheet } = window.workbench;
    return spreadsheet.sheets().find(({ id }) => id === spreadsheet.activeSheetId())?.name;
  });
/** The first value to the right of a label. */
const besideLabel = async (sheet: string, label: string) => {
  const row = (await rows(sheet)).find((cells) => cells.includes(label)) ?? [];
  return row.slice(row.indexOf(label) + 1).find((cell) => cell !== null && cell !== "");
};

describe("a newcomer's first RKA", () => {
  it("takes at most twelve clicks from an empty workbook", async () => {
    await press(/Daerah saya sendiri/);
    await type("Kabupaten Sumedang");
    await page.keyboard.press("Enter");
    await press("Tambah kelompok");
    await press(/Tambah Pegawai non-ASN.* sebagai PU/);
    // The headcount has the focus already.
    await type("120");
    await pane.getByRole("textbox", { name: "Upah sebulan (Rp)" }).click();
    await type("2.500.000");
    await pane.getByRole("tab", { name: "Dana" }).click();
    await press(/^APBD kabupaten\/kota/);
    // So has the ceiling of a fund that has none.
    await type("250.000.000");
    await press("Tulis ke buku kerja");
    await pane.getByText(/^Tertulis: /).waitFor();
    await press("Lihat RKA");
    await settled(page);

    expect(await presses()).toBeLessThanOrEqual(MOST_CLICKS);
    expect(await activeSheet()).toBe("RKA");
    // 0.24 % and 0.30 % of 2,500,000 for 120 people over twelve months (PP 44/2015), on the accounts of non-ASN staff.
    const lines = (await rows("RKA")).filter(([account]) => String(account).startsWith("5.1.02"));
    expect(
      lines.map(([account, , coefficient, , price, , amount, fund]) => [account, coefficient, price, amount, fund]),
    ).toEqual([
      ["5.1.02.02.02.0006", "120 Orang × 12 Bulan", 6000, 8_640_000, "APBD kabupaten/kota"],
      ["5.1.02.02.02.0007", "120 Orang × 12 Bulan", 7500, 10_800_000, "APBD kabupaten/kota"],
    ]);
    expect(await besideLabel("RKA", "Jumlah (Rp)")).toBe(19_440_000);
    expect(await besideLabel("RKA", "Terbilang")).toBe("sembilan belas juta empat ratus empat puluh ribu rupiah");
    await pane.getByText("sisa Rp230.560.000").waitFor();

    // Nothing in it has to be put right: the book's own checks say so, in the pane.
    await pane.getByRole("tab", { name: "Bagikan" }).click();
    await pane.getByText(/pemeriksaan (di lembar Uji beres|perlu dilihat)/).waitFor();
    expect(await pane.getByText("Salah", { exact: true }).count()).toBe(0);
  });
});
