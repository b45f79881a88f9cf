/** A workbook with cells of ours, made standalone in the production bundle, at 320 pixels and by keyboard. */
import { expect, it } from "vitest";
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
  await page.getByRole("button", { name: "Jadikan mandiri" }).press("Enter");
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
