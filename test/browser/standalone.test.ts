/** A workbook with cells of ours, made standalone in the production bundle, at 320 pixels and by keyboard. */
import { expect, it } from "vitest";
import { isReady, settled } from "../workbench/page/openPage";
import { useProduct } from "./openProduct";

const product = useProduct();

it("replaces typed formulas by ordinary ones, says so, and puts them back", async () => {
  await product.pane.getByRole("button", { name: /Dari contoh daerah/ }).click();
  await product.pane.getByRole("button", { name: "Kabupaten Blitar 2025", exact: true }).click();
  const sheet = (await product.activeSheet())!;
  await product.type(sheet, "A1", 6043);
  await product.type(sheet, "B1", '=JAMSOS.ANGGARAN(A1,"JKK+JKM",,"2025-04","2025-12","BPU")');
  await product.type(sheet, "B2", '=JAMSOS.DASARHUKUM("JKM","2025-04","BPU")');
  await product.settled();
  await product.page.evaluate(() => {
    document.querySelector("iframe")!.style.width = "320px";
  });
  await product.pane.getByRole("tab", { name: "Bagikan" }).click();
  await product.pane.getByRole("button", { name: "Siapkan untuk dibagikan" }).press("Enter");
  const page = product.pane.getByRole("dialog", { name: "Buku mandiri" });
  await page.getByRole("button", { name: "Cari sel JAMSOS" }).press("Enter");
  await page.getByText(/^2 sel dengan rumus JAMSOS/).waitFor();
  await page.getByRole("button", { name: "Ganti di buku kerja ini" }).press("Enter");
  await page.getByText(/^2 sel diganti/).waitFor();
  await page.getByText(/sampai ke rupiah/).waitFor();
  expect(await page.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  // The twin is alive: half the people, half the money.
  await product.type(sheet, "A1", 1000);
  await product.settled();
  expect((await product.rows(sheet))[0]!.slice(0, 2)).toEqual([1000, 151_200_000]);
  const formula = () =>
    product.page.evaluate(() => {
      const { spreadsheet } = window.workbench;
      const cell = { row: 0, column: 1, rows: 1, columns: 1 };
      return spreadsheet.readFormulas(spreadsheet.activeSheetId(), cell)[0]![0];
    });
  expect(await formula()).not.toMatch(/JAMSOS/);
  // Left and opened again, it still knows what to put back.
  await product.page.keyboard.press("Escape");
  await product.pane.getByRole("button", { name: "Siapkan untuk dibagikan" }).press("Enter");
  await page.getByRole("button", { name: "Kembalikan seperti semula" }).press("Enter");
  await page.getByText(/Semua rumus semula sudah kembali/).waitFor();
  await product.settled();
  expect((await product.rows(sheet))[0]!.slice(0, 2)).toEqual([1000, 151_200_000]);
  expect(await formula()).toMatch(/^=JAMSOS/);
});

/** Cells of somebody's own, and the page that makes them standalone. */
async function openPageOverCells() {
  await product.pane.getByRole("button", { name: /Dari contoh daerah/ }).click();
  await product.pane.getByRole("button", { name: "Kabupaten Blitar 2025", exact: true }).click();
  const sheet = (await product.activeSheet())!;
  await product.type(sheet, "A1", 6043);
  await product.type(sheet, "B1", '=JAMSOS.ANGGARAN(A1,"JKK+JKM",,"2025-04","2025-12","BPU")');
  await product.settled();
  await product.pane.getByRole("tab", { name: "Bagikan" }).click();
  await product.pane.getByRole("button", { name: "Siapkan untuk dibagikan" }).click();
  const page = product.pane.getByRole("dialog", { name: "Buku mandiri" });
  await page.getByRole("button", { name: "Cari sel JAMSOS" }).click();
  return { page, sheet, open: page.getByRole("button", { name: "Buka salinan untuk dibagikan" }) };
}

it("opens a copy in a window of its own, which offers to be made standalone; the original stays as it is", async () => {
  const { page, sheet, open } = await openPageOverCells();
  const before = await product.rows(sheet);
  const popup = product.page.waitForEvent("popup");
  await open.click();
  const copy = await popup;
  await page.getByText(/^Salinan dibuka di jendela baru/).waitFor();
  await isReady(copy);
  await settled(copy);
  const pane = copy.frameLocator("iframe").first();
  await pane.getByText(/^Buku kerja ini salinan untuk dibagikan/).waitFor();
  await pane.getByRole("button", { name: "Jadikan mandiri" }).click();
  const there = pane.getByRole("dialog", { name: "Buku mandiri" });
  await there.getByText(/Semua selnya menunjukkan hal yang sama dengan aslinya/).waitFor();
  await there.getByRole("button", { name: "Jadikan mandiri" }).click();
  await there.getByText(/^1 sel diganti/).waitFor();
  await settled(copy);
  const formula = (name: string) => window.workbench.formula(name, "B1");
  expect(await copy.evaluate(formula, sheet)).not.toMatch(/JAMSOS/);
  expect(await copy.evaluate((name) => window.workbench.read(name, "B1"), sheet)).toBe(913_701_600);
  // Each keeps its own work, also after both were loaded anew.
  await copy.reload();
  await isReady(copy);
  expect(await copy.evaluate(formula, sheet)).not.toMatch(/JAMSOS/);
  await copy.close();
  await product.reopen();
  expect(await product.rows(sheet)).toEqual(before);
  expect(await product.page.evaluate(formula, sheet)).toMatch(/^=JAMSOS/);
});

it("says so where the browser opens no window, and keeps nothing of it", async () => {
  const { page, open } = await openPageOverCells();
  await product.page.evaluate(() => void (window.open = () => null));
  await open.click();
  await page
    .getByRole("alert")
    .getByText(/izinkan jendela pop-up/)
    .waitFor();
  await page.getByRole("button", { name: "Ganti di buku kerja ini" }).waitFor();
  const kept = await product.page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open("workbench");
        opening.onsuccess = () => {
          const keys = opening.result.transaction("work").objectStore("work").getAllKeys();
          keys.onsuccess = () => resolve(keys.result as string[]);
        };
      }),
  );
  expect(kept.filter((key) => key.startsWith("copy"))).toEqual([]);
});
