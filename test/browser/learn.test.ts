/** For people who come after: the tour and the lessons in the production bundle, at 320 pixels and by keyboard. */
import { expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

const narrow = () =>
  product.page.evaluate(() => {
    document.querySelector("iframe")!.style.width = "320px";
  });
/** Result and its look, lesson by lesson. */
const results = async (sheet: string) => (await product.rows(sheet)).slice(8, 15).map((row) => row[1]);

it("teaches: the tour is skipped by keyboard, the lessons are written, and a cell turns right", async () => {
  await narrow();
  await product.pane.getByRole("button", { name: "Keliling dan belajar" }).press("Enter");
  const page = product.pane.getByRole("dialog", { name: "Belajar" });
  await page.getByRole("button", { name: "Lanjut" }).press("Enter");
  await page.getByText("Langkah 2 dari 6").waitFor();
  expect(await page.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  await page.getByRole("button", { name: /^Tulis Kabupaten Contoh/ }).press("Enter");
  await product.pane.getByRole("heading", { level: 1, name: /Kabupaten Contoh \(rekaan\)/ }).waitFor();
  await expect.poll(product.activeSheet).toBe("Belajar");
  await product.settled();
  expect(await results("Belajar")).toEqual(Array.from({ length: 7 }, () => "Belum"));
  await product.type("Belajar", "E11", '=JAMSOS.IURAN("JKM",,DATE(2026,1,1),"BPU")');
  await product.type("Belajar", "E14", "pasal 18");
  await product.type("RKA", "C11", "5.1.02.01.001.00001");
  await product.settled();
  await expect
    .poll(() => results("Belajar"))
    .toEqual(["✓ Benar", "Belum", "✓ Benar", "Belum", "Belum", "✓ Benar", "Belum"]);
});

it("is offered once, and in English says the same", async () => {
  await product.pane.getByRole("button", { name: "Lewati" }).press("Enter");
  await expect.poll(() => product.pane.getByRole("button", { name: "Keliling dan belajar" }).count()).toBe(0);
  // Whoever skipped it by keys goes on from the button above it.
  await expect.poll(() => product.pane.locator(":focus").textContent()).toMatch(/^Periksa kalimat terbitan/);
  await product.reloadPane();
  await product.press("EN: ganti bahasa ke Inggris");
  await product.pane.getByRole("heading", { name: "Start a contribution budget" }).waitFor();
  expect(await product.pane.getByRole("button", { name: "Tour and lessons" }).count()).toBe(0);
  await product.press("Help");
  await product.press("Tour of the pane and lessons");
  await product.pane.getByText("Step 1 of 6").waitFor();
});
